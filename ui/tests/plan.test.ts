import { describe, expect, it } from "vitest";
import { group, newlyDated } from "../src/features/plan/group";
import type { StepCard } from "../src/lib/backend";

function card(id: string, more: Partial<StepCard> = {}): StepCard {
  const text = { value: id, language: "de", direction: "ltr" as const };
  return {
    id,
    topic: "arrival",
    title: text,
    summary: text,
    applies: "yes",
    state: "ready",
    waitsFor: [],
    horizon: "weeks",
    opens: null,
    due: null,
    ...more,
  };
}

function due(date: string): StepCard["due"] {
  return {
    date,
    last: null,
    reason: null,
    daysLeft: 5,
    overdue: false,
    kind: "legal",
    basis: null,
  };
}

const ids = (cards: StepCard[]) => cards.map((each) => each.id);

describe("the groups of the plan", () => {
  it("stand in the order in which things come, and only those that hold a step", () => {
    const groups = group([
      card("tax", { horizon: "months" }),
      card("register", { horizon: "now", due: due("2026-11-20") }),
      card("bank", { horizon: "week" }),
      card("school", { horizon: "months" }),
    ]);
    expect(groups.now.map(({ id, cards }) => [id, ids(cards)])).toEqual([
      ["plan-now-overdue", ["register"]],
    ]);
    expect(groups.near.map(({ id, cards }) => [id, ids(cards)])).toEqual([
      ["plan-week", ["bank"]],
      ["plan-months", ["tax", "school"]],
    ]);
    expect(groups.event).toEqual([]);
    expect(groups.closed).toEqual([]);
  });

  it("fold what is not for now: when it happens, not before its day, done, set aside", () => {
    const groups = group([
      card("settle", { horizon: "later", state: "later", opens: "2029-01-01" }),
      card("extend", { horizon: "later", state: "later", opens: "2027-01-01" }),
      card("birth", { horizon: "event" }),
      card("address", { horizon: "now", state: "done" }),
      card("party", { horizon: "week", state: "set-aside" }),
    ]);
    expect(ids(groups.later)).toEqual(["extend", "settle"]);
    expect(ids(groups.event)).toEqual(["birth"]);
    expect(groups.closed.map(({ id, cards }) => [id, ids(cards)])).toEqual([
      ["plan-done", ["address"]],
      ["plan-set-aside", ["party"]],
    ]);
    expect([...groups.now, ...groups.near]).toEqual([]);
  });

  it("put dates first and what is uncertain last, and else keep the order of the plan", () => {
    const [weeks] = group([
      card("maybe", { applies: "maybe" }),
      card("sure"),
      card("maybe-dated", { applies: "maybe", due: due("2026-12-20") }),
      card("begun", { applies: "maybe", state: "begun" }),
    ]).near;
    expect(ids(weeks?.cards ?? [])).toEqual(["maybe-dated", "sure", "begun", "maybe"]);
    expect(weeks?.perhaps).toEqual([]);
  });

  it("set many uncertain steps apart, but never a whole group", () => {
    const uncertain = [1, 2, 3, 4, 5].map((each) => card(`maybe-${each}`, { applies: "maybe" }));
    const [mixed] = group([...uncertain, card("sure")]).near;
    expect(ids(mixed?.cards ?? [])).toEqual(["sure"]);
    expect(mixed?.perhaps).toHaveLength(5);
    const [alone] = group(uncertain).near;
    expect(alone?.cards).toHaveLength(5);
    expect(alone?.perhaps).toEqual([]);
  });

  it("show what is probably done in its box and nowhere else", () => {
    const old = card("register", { horizon: "now", due: due("2021-11-20") });
    const groups = group([old, card("bank", { horizon: "week" })], ["register"]);
    expect(ids(groups.behind)).toEqual(["register"]);
    expect(groups.now).toEqual([]);
    expect(ids(groups.near.flatMap((each) => each.cards))).toEqual(["bank"]);
  });
});

describe("what an occasion has changed", () => {
  it("is each open step with a date that is new to it", () => {
    const before = [card("move"), card("tax", { due: due("2027-01-01") })];
    const after = [
      card("move", { due: due("2026-12-15") }),
      card("tax", { due: due("2027-01-01") }),
      card("kita", { due: due("2026-12-20") }),
      card("gone", { due: due("2026-12-20"), state: "done" }),
      card("undated"),
    ];
    expect(ids(newlyDated(before, after))).toEqual(["move", "kita"]);
  });
});
