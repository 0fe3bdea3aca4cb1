import { describe, expect, it } from "vitest";
import { daysBetween, readDay } from "../src/lib/dates";

describe("a day as it is written", () => {
  it.each([
    ["2026-11-15", "2026-11-15"],
    ["15.11.2026", "2026-11-15"],
    ["5. 1. 2027", "2027-01-05"],
    ["", null],
    ["0002-11-15", null],
    ["2026-02-30", null],
    ["15.11.", null],
    ["next week", null],
  ])("%j means %j", (written, day) => expect(readDay(written)).toBe(day));
});

describe("the days between two days", () => {
  it.each([
    ["2026-11-21", "2026-11-23", 2],
    ["2026-11-23", "2026-11-21", -2],
    ["2026-03-28", "2026-03-30", 2],
    ["2027-02-28", "2027-03-01", 1],
  ])("%s and %s are %i", (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});
