import Foreign from "$components/text/Foreign.svelte";
import GuideText from "$components/text/GuideText.svelte";
import Joints from "$components/text/Joints.svelte";
import PackText from "$components/text/PackText.svelte";
import SourceLine from "$components/text/SourceLine.svelte";
import T from "$components/text/T.svelte";
import Unconfirmed from "$components/text/Unconfirmed.svelte";
import UnconfirmedLine from "$components/text/UnconfirmedLine.svelte";
import { arabic, contact, guide, longWord, source } from "../samples";
import { story } from "../story";

export default {
  Foreign: story(Foreign, { "nothing in another language": {} }),
  GuideText: story(GuideText, {
    plain: { guide },
    "by a machine, in another language": {
      guide: { html: `<p>${arabic.value}</p>`, language: "ar", direction: "rtl", machine: true },
    },
  }),
  Joints: story(Joints, { address: { text: contact.email ?? "" } }),
  PackText: story(PackText, { "long word": { text: longWord }, arabic: { text: arabic } }),
  SourceLine: story(SourceLine, {
    verified: { source, reviewOverdue: false },
    overdue: { source, reviewOverdue: true },
  }),
  T: story(T, { plain: { id: "app-name" }, counted: { id: "talk-unread", args: { count: 3 } } }),
  Unconfirmed: story(Unconfirmed, {
    unconfirmed: { fields: ["cost"], field: "cost" },
    confirmed: { fields: ["cost"], field: "takes" },
  }),
  UnconfirmedLine: story(UnconfirmedLine, { two: { fields: contact.unconfirmed } }),
};
