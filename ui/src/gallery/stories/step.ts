import DueLine from "$components/step/DueLine.svelte";
import PaperChoice from "$components/step/PaperChoice.svelte";
import SharedStep from "$components/step/SharedStep.svelte";
import StateTag from "$components/step/StateTag.svelte";
import StepCard from "$components/step/StepCard.svelte";
import StepLinks from "$components/step/StepLinks.svelte";
import Tally from "$components/step/Tally.svelte";
import { arabic, card, due, longWord, paper, shared, text } from "../samples";
import { story, words } from "../story";

const overdue = { ...due, daysLeft: -3, overdue: true };
const links = [
  { id: "a", title: longWord },
  { id: "b", title: arabic },
];

export default {
  DueLine: story(DueLine, {
    legal: { due },
    advice: { due: { ...due, kind: "advice", daysLeft: 40 } },
    own: { due: { ...due, kind: "own", daysLeft: 0 } },
    overdue: { due: overdue },
    brief: { due, look: "brief" },
    "brief, overdue": { due: overdue, look: "brief" },
    "with the law's last day": {
      due: { ...due, last: "2026-12-24", reason: text("wegen der Feiertage") },
      look: "whole",
    },
  }),
  PaperChoice: story(PaperChoice, {
    missing: { paper, children: words(paper.name.value) },
    held: { paper: { ...paper, held: true }, children: words(paper.officialName.value) },
  }),
  SharedStep: story(SharedStep, {
    begun: { step: shared },
    done: { step: { ...shared, mark: "done", due: null } },
    "not in the plan": { step: { ...shared, inPlan: false, mark: null, title: arabic } },
    plain: { step: { ...shared, title: longWord }, plain: true },
  }),
  StateTag: story(StateTag, {
    ready: { card },
    maybe: { card: { ...card, applies: "maybe" } },
    waiting: { card: { ...card, state: "waiting" } },
    later: { card: { ...card, state: "later" } },
    begun: { card: { ...card, state: "begun" } },
    done: { card: { ...card, state: "done" } },
    "set aside": { card: { ...card, state: "set-aside" } },
  }),
  StepCard: story(StepCard, {
    ready: { card },
    overdue: { card: { ...card, due: overdue } },
    waiting: { card: { ...card, state: "waiting", waitsFor: links } },
    done: { card: { ...card, state: "done" } },
    "long word": { card: { ...card, title: longWord, applies: "maybe" } },
    arabic: { card: { ...card, title: arabic, summary: arabic } },
  }),
  StepLinks: story(StepLinks, { two: { id: "waits-for", steps: links } }),
  Tally: story(Tally, {
    none: { tally: { done: 0, total: 12 } },
    some: { tally: { done: 5, total: 12 } },
    all: { tally: { done: 12, total: 12 } },
    empty: { tally: { done: 0, total: 0 } },
  }),
};
