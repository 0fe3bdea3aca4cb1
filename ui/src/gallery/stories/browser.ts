import HomeScreen from "$components/browser/HomeScreen.svelte";
import SharedDevice from "$components/browser/SharedDevice.svelte";
import { story } from "../story";

export default {
  HomeScreen: story(HomeScreen, { plain: {} }),
  SharedDevice: story(SharedDevice, { plain: {} }),
};
