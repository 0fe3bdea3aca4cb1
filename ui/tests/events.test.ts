import { describe, expect, it } from "vitest";
import { byDay } from "../src/features/events/group";
import type { EventView } from "../src/lib/backend";

function event(id: string, starts: string): EventView {
  const title = { value: id, language: "de", direction: "ltr" as const };
  return {
    id,
    title,
    officialTitle: title,
    note: null,
    topics: [],
    next: [{ starts, ends: null }],
    allDay: false,
    repeats: false,
    contact: null,
    address: [],
    web: null,
    free: true,
    languages: [],
    unconfirmed: [],
    source: { url: "https://example.org/", title: "Example", verified: "2026-11-01" },
    reviewOverdue: false,
  };
}

const days = (events: EventView[]) =>
  byDay(events, "2026-11-22").map(({ date, events }) => [date, events.map((each) => each.id)]);

describe("events by day", () => {
  it("stand under the day of their next time, those of the same day together", () => {
    expect(
      days([
        event("tour", "2026-11-24T10:00:00"),
        event("cafe", "2026-11-24T18:00:00"),
        event("choir", "2026-12-06T19:00:00"),
      ]),
    ).toEqual([
      ["2026-11-24", ["tour", "cafe"]],
      ["2026-12-06", ["choir"]],
    ]);
  });

  it("count as later after two weeks, over the end of a year too", () => {
    expect(
      days([event("ball", "2026-12-07T20:00:00"), event("run", "2027-01-02T10:00:00")]),
    ).toEqual([[null, ["ball", "run"]]]);
  });

  it("are of today when they began before and go on", () => {
    expect(
      days([event("market", "2026-11-20T00:00:00"), event("cafe", "2026-11-22T18:00:00")]),
    ).toEqual([["2026-11-22", ["market", "cafe"]]]);
  });
});
