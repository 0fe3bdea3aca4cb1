import { describe, expect, it } from "vitest";
import { readDay } from "../src/lib/dates";

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
