import { describe, expect, it } from "vitest";
import { openingMessage } from "../src/components/contact/openingHours";
import type { HoursStateView } from "../src/lib/backend";

const today = "2026-11-23";
const later = "2026-11-27";

function message(state: HoursStateView, date?: string, then?: HoursStateView, always = false) {
  const change = date && then ? { date, time: "08:00", state: then } : null;
  const rest = { comment: null, week: [], schoolHolidays: false, sun: false };
  return openingMessage({ state, change, always, ...rest }, today);
}

describe("what is said about opening hours", () => {
  it("names the day of a time that is not today", () => {
    expect(message("open", today, "closed")).toEqual({ id: "open-until", time: "08:00" });
    expect(message("open", later, "closed")).toEqual({
      id: "open-until-day",
      date: later,
      time: "08:00",
    });
    expect(message("closed", today, "open").id).toBe("opens-today");
    expect(message("closed", later, "open").id).toBe("opens-on");
  });

  it("asks to ask where nobody knows", () => {
    expect(message("ask").id).toBe("ask-now");
    expect(message("ask", today, "closed").id).toBe("ask-now");
    expect(message("ask", later, "open").id).toBe("ask-until-open");
    expect(message("closed", later, "ask").id).toBe("closed-until-ask");
  });

  it("says open day and night, and leaves out a time that is not known", () => {
    expect(message("open", undefined, undefined, true).id).toBe("open-always");
    expect(message("open").id).toBe("open-now");
    expect(message("closed").id).toBe("closed-now");
  });
});
