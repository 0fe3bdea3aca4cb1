import type { Horizon, PlanView, StepCard } from "$lib/backend";

/** Steps with the same horizon. */
export type Group = {
  id: string;
  cards: StepCard[];
  /** Steps that may not apply, split off where there are enough to hide the others. */
  perhaps: StepCard[];
};

export type Groups = {
  /** Today, or overdue. */
  now: Group[];
  /** The next ones, by horizon. */
  near: Group[];
  /** When something happens. */
  event: StepCard[];
  /** Not before its day, or years ahead. */
  later: StepCard[];
  closed: Omit<Group, "perhaps">[];
  /** Probably done already; in no other group. */
  behind: StepCard[];
};

const near: [Horizon, string][] = [
  ["week", "plan-week"],
  ["weeks", "plan-weeks"],
  ["months", "plan-months"],
];

/** Sorts the steps into the groups of the page. */
export function group(steps: StepCard[], probablyDone: PlanView["probablyDone"] = []): Groups {
  const behind = steps.filter((card) => probablyDone.includes(card.id));
  const open = steps.filter((card) => isOpen(card) && !behind.includes(card));
  const of = (horizon: Horizon) => certainFirst(open.filter((card) => card.horizon === horizon));
  return {
    now: filled([parted("plan-now-overdue", of("now"))]),
    near: filled(near.map(([horizon, id]) => parted(id, of(horizon)))),
    event: of("event"),
    later: of("later").toSorted((a, b) => (a.opens ?? "9999").localeCompare(b.opens ?? "9999")),
    closed: filled([
      { id: "plan-done", cards: steps.filter((card) => card.state === "done") },
      { id: "plan-set-aside", cards: steps.filter((card) => card.state === "set-aside") },
    ]),
    behind,
  };
}

export function isOpen(card: StepCard): boolean {
  return card.state !== "done" && card.state !== "set-aside";
}

/** Steps that have a date or certainly apply come before those that may apply. */
function rank(card: StepCard): number {
  if (card.due) return 0;
  return card.applies === "yes" || card.state === "begun" ? 1 : 2;
}

const certainFirst = (cards: StepCard[]) => cards.toSorted((a, b) => rank(a) - rank(b));

/** Maximum number of uncertain steps that are listed among the certain ones. */
const few = 4;

function parted(id: string, cards: StepCard[]): Group {
  const sure = cards.filter((card) => rank(card) < 2);
  const perhaps = cards.filter((card) => rank(card) === 2);
  const isLong = sure.length > 0 && perhaps.length > few;
  return isLong ? { id, cards: sure, perhaps } : { id, cards, perhaps: [] };
}

const filled = <T extends { cards: StepCard[] }>(groups: T[]) =>
  groups.filter((each) => each.cards.length > 0);

/** The open steps that have a date in `after` which they did not have in `before`. */
export function newlyDated(before: StepCard[], after: StepCard[]): StepCard[] {
  const known = new Map(before.map((card) => [card.id, card.due?.date]));
  return after.filter(
    (card) => isOpen(card) && card.due !== null && known.get(card.id) !== card.due.date,
  );
}
