import type { StepCard } from "$lib/backend";

type Group = { id: string; explain: string; cards: StepCard[] };

/** Sorts the steps into the groups of the page; within a group the plan's order stays. */
export function group(steps: StepCard[]): { open: Group[]; closed: Group[] } {
  const open = (card: StepCard) => card.state !== "done" && card.state !== "set-aside";
  const sure = (card: StepCard) => open(card) && (card.applies === "yes" || card.state === "begun");
  const filled = (each: Group) => each.cards.length > 0;
  return {
    open: [
      {
        id: "plan-now",
        explain: "plan-now-explain",
        cards: steps.filter((card) => sure(card) && card.state !== "waiting"),
      },
      {
        id: "plan-waiting",
        explain: "plan-waiting-explain",
        cards: steps.filter((card) => sure(card) && card.state === "waiting"),
      },
      {
        id: "plan-maybe",
        explain: "plan-maybe-explain",
        cards: steps.filter((card) => open(card) && !sure(card)),
      },
    ].filter(filled),
    closed: [
      {
        id: "plan-done",
        explain: "",
        cards: steps.filter((card) => card.state === "done"),
      },
      {
        id: "plan-set-aside",
        explain: "",
        cards: steps.filter((card) => card.state === "set-aside"),
      },
    ].filter(filled),
  };
}
