import { describe, expect, it } from "vitest";
import { arrived, byDay, lastRead } from "../src/features/conversation/days";
import { choices, toggled } from "../src/features/conversation/shares";
import type { MessageView, ShareView, StepCard, Text, TopicView } from "../src/lib/backend";

const message = (id: string, mine: boolean, at: Date | string): MessageView => ({
  id,
  mine,
  at: typeof at === "string" ? at : at.toISOString(),
  state: mine ? "sent" : null,
  text: id,
  step: null,
  contact: null,
  keepDays: null,
  cautions: [],
});

describe("messages", () => {
  it("stand under the day of this device's clock", () => {
    const days = byDay([
      message("late", true, new Date(2026, 10, 22, 23, 59)),
      message("early", false, new Date(2026, 10, 23, 0, 1)),
      message("noon", true, new Date(2026, 10, 23, 12)),
    ]);
    const shown = days.map(({ day, messages }) => [day, messages.map((each) => each.id)]);
    expect(shown).toEqual([
      ["2026-11-22", ["late"]],
      ["2026-11-23", ["early", "noon"]],
    ]);
  });

  it("stand under a day that appears again after a message was written offline", () => {
    const days = byDay([
      message("monday", true, new Date(2026, 10, 23, 9)),
      message("written on sunday", false, new Date(2026, 10, 22, 20)),
      message("answer", true, new Date(2026, 10, 23, 10)),
    ]);
    expect(days.map(({ day }) => day)).toEqual(["2026-11-23", "2026-11-22", "2026-11-23"]);
    expect(new Set(days.map(({ first }) => first)).size).toBe(3);
  });

  const said = [
    message("1", true, "2026-11-23T09:00:00Z"),
    message("2", false, "2026-11-23T09:01:00Z"),
    message("3", true, "2026-11-23T09:02:00Z"),
    message("4", false, "2026-11-23T09:03:00Z"),
  ];

  it("are read up to the last own one before the moment", () => {
    expect(lastRead(said, null)).toBeNull();
    expect(lastRead(said, "2026-11-23T08:00:00Z")).toBeNull();
    expect(lastRead(said, "2026-11-23T09:01:30Z")).toBe("1");
    expect(lastRead(said, "2026-11-23T09:02:00Z")).toBe("3");
  });

  it("announce the newest of the other, and never an own one", () => {
    expect(arrived(said, "1")?.id).toBe("4");
    expect(arrived(said, "4")).toBeUndefined();
    expect(arrived(said.slice(0, 3), "2")).toBeUndefined();
  });
});

describe("sharing", () => {
  const text = (value: string): Text => ({ value, language: "en", direction: "ltr" });
  const step = (id: string, topic: string) => ({ id, topic, title: text(id) }) as StepCard;
  const topic = (id: string) => ({ id, title: text(id) }) as TopicView;
  const all = choices(
    [topic("housing"), topic("health"), topic("work")],
    [step("register", "housing"), step("flat", "housing"), step("doctor", "health")],
  );
  const [housing, health] = all;
  if (!housing || !health) throw new Error("topics are missing");

  it("offers the topics that have steps", () => {
    expect(all.map(({ id, steps }) => [id, steps.length])).toEqual([
      ["housing", 2],
      ["health", 1],
    ]);
  });

  it("lets a topic stand for its steps", () => {
    const single: ShareView[] = [
      { kind: "step", id: "register" },
      { kind: "step", id: "doctor" },
    ];
    expect(toggled(single, "topic", housing, "housing")).toEqual([
      { kind: "step", id: "doctor" },
      { kind: "topic", id: "housing" },
    ]);
  });

  it("takes back what is chosen once more, and only that", () => {
    const both: ShareView[] = [
      { kind: "topic", id: "health" },
      { kind: "step", id: "health" },
    ];
    expect(toggled(both, "step", health, "health")).toEqual([{ kind: "topic", id: "health" }]);
  });
});
