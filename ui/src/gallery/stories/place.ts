import Coverage from "$components/place/Coverage.svelte";
import Where from "$components/place/Where.svelte";
import { text } from "../samples";
import { story } from "../story";

const nothing = () => undefined;
const town = {
  id: "de-ml/Musterkreis/Musterdorf",
  name: text("Musterdorf"),
  state: text("Musterland"),
  district: "Musterkreis",
  hasPack: false,
};

export default {
  Coverage: story(Coverage, { town: { place: town.id, onchoose: nothing } }),
  Where: story(Where, { "district and state": { place: town } }),
};
