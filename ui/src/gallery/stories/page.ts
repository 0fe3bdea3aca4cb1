import BackLink from "$components/page/BackLink.svelte";
import Dialog from "$components/page/Dialog.svelte";
import DiscoverSwitch from "$components/page/DiscoverSwitch.svelte";
import EraseDialog from "$components/page/EraseDialog.svelte";
import Loading from "$components/page/Loading.svelte";
import Mark from "$components/page/Mark.svelte";
import MissingVoice from "$components/page/MissingVoice.svelte";
import Onward from "$components/page/Onward.svelte";
import ReadAloud from "$components/page/ReadAloud.svelte";
import Screen from "$components/page/Screen.svelte";
import SearchLink from "$components/page/SearchLink.svelte";
import Title from "$components/page/Title.svelte";
import TopicColumns from "$components/page/TopicColumns.svelte";
import TopicFilter from "$components/page/TopicFilter.svelte";
import TopicIcon from "$components/page/TopicIcon.svelte";
import TroubleBox from "$components/page/TroubleBox.svelte";
import { href } from "$lib/route";
import { longWord, text, topics } from "../samples";
import { nothing, story, words } from "../story";

const filter = {
  topics,
  chosen: "housing",
  link: (topic: string | null) => href({ name: "plan", topic }),
};
const screen = { screen: "story", heading: text("Überschrift"), id: undefined };
const loading = { data: undefined, trouble: undefined, again: nothing };

export default {
  BackLink: story(BackLink, {
    label: { to: { name: "talk" }, label: text("Alle Gespräche") },
    content: { to: { name: "plan" }, children: words(longWord.value) },
  }),
  Dialog: story(
    Dialog,
    { open: { heading: text("Überschrift"), open: true, children: words("Inhalt") } },
    true,
  ),
  DiscoverSwitch: story(DiscoverSwitch, { guides: { here: "guides" }, events: { here: "events" } }),
  EraseDialog: story(EraseDialog, { open: { open: true } }, true),
  Loading: story(Loading, { plain: {} }),
  Mark: story(Mark, { plain: {} }),
  MissingVoice: story(MissingVoice, {
    install: { missing: { language: "uk", advice: "voice-install" } },
    linux: { missing: { language: "ar", advice: "voice-install-linux" } },
    online: { missing: { language: "de", advice: "voice-only-online" } },
    unsupported: { missing: { language: "fa", advice: "voice-unsupported" } },
  }),
  Onward: story(Onward, { plain: { to: { name: "plan" }, id: "today-whole-plan" } }),
  ReadAloud: story(ReadAloud, { silent: {} }),
  Screen: story(Screen, {
    ready: { ...screen, children: words("Inhalt") },
    loading: { ...screen, asked: loading },
    error: { ...screen, asked: { ...loading, trouble: { code: "store-failed", args: {} } } },
  }),
  SearchLink: story(SearchLink, { plain: {} }),
  Title: story(Title, {
    short: { children: words("Mein Plan") },
    long: { children: words(longWord.value) },
  }),
  TopicColumns: story(TopicColumns, { chosen: { ...filter, children: words("Liste") } }),
  TopicFilter: story(TopicFilter, { chosen: filter, all: { ...filter, chosen: null } }),
  TopicIcon: story(TopicIcon, { known: { icon: "house" }, unknown: { icon: "zebra" } }),
  TroubleBox: story(TroubleBox, {
    plain: { trouble: { code: "disk-full", args: {} } },
    retry: { trouble: { code: "content-unreachable", args: {} }, retry: nothing },
    detail: { trouble: { code: "content-damaged", args: { detail: "pack.toml:12: unknown key" } } },
  }),
};
