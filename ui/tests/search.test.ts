import { afterEach, describe, expect, it, vi } from "vitest";
import { Latest } from "../src/features/search/latest.svelte";
import { isRevealing, toQuestion } from "../src/features/search/question";
import type { HitView, SearchView } from "../src/lib/backend";
import { isSearchKey } from "../src/shell/searchKey";

/** A backend that answers when the test lets it. */
class Slow {
  readonly asked: string[] = [];
  readonly #open: { answer: (text: string) => void; fail: (error: unknown) => void }[] = [];

  find = (question: string): Promise<string> => {
    this.asked.push(question);
    return new Promise((answer, fail) => this.#open.push({ answer, fail }));
  };

  get running(): number {
    return this.#open.length;
  }

  async answer(): Promise<void> {
    this.#open.shift()?.answer(`about ${this.asked.at(-1)}`);
    await settled();
  }

  async fail(error: unknown): Promise<void> {
    this.#open.shift()?.fail(error);
    await settled();
  }
}

const settled = () => new Promise((done) => setTimeout(done));

describe("the latest answer", () => {
  afterEach(() => vi.restoreAllMocks());

  it("comes after 200 changes in a row, with at most one question on its way", async () => {
    const slow = new Slow();
    const latest = new Latest(slow.find);
    const shown: (string | undefined)[] = [];
    for (let change = 1; change <= 200; change += 1) {
      latest.ask(`text ${change}`);
      expect(slow.running).toBeLessThanOrEqual(1);
      if (change % 7 === 0) await slow.answer();
      shown.push(latest.answer?.question);
    }
    while (slow.running > 0) await slow.answer();
    expect(latest.answer).toEqual({ question: "text 200", data: "about text 200" });
    expect(slow.asked.length).toBeLessThan(40);
    expect(slow.asked).toEqual([...new Set(slow.asked)]);
    // Intermediate results, if any, never went back.
    const numbers = shown.flatMap((text) => (text ? [Number(text.slice(5))] : []));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  it("is each answer when each comes in time", async () => {
    const latest = new Latest((question) => Promise.resolve(question.length));
    for (const question of ["a", "an", "anm"]) {
      latest.ask(question);
      await settled();
      expect(latest.answer).toEqual({ question, data: question.length });
    }
  });

  it("is not the answer to a question that has changed since", async () => {
    const slow = new Slow();
    const latest = new Latest(slow.find);
    latest.ask("ki");
    await slow.answer();
    latest.ask("kita");
    latest.ask("arzt");
    await slow.answer();
    expect(latest.answer?.question, "the former stays until the new is here").toBe("ki");
    await slow.answer();
    expect(latest.answer?.question).toBe("arzt");
    expect(slow.asked).toEqual(["ki", "kita", "arzt"]);
  });

  it("skips what was typed in between, also when one comes back to an older text", async () => {
    const slow = new Slow();
    const latest = new Latest(slow.find);
    for (const question of ["kita", "kit", "ki", "kit", "kita"]) latest.ask(question);
    await slow.answer();
    await slow.answer();
    expect(slow.asked).toEqual(["kita", "kita"]);
    expect(latest.answer?.question).toBe("kita");
  });

  it("says that it failed, and goes on with the next question", async () => {
    vi.spyOn(console, "error").mockReturnValue();
    const slow = new Slow();
    const latest = new Latest(slow.find);
    latest.ask("kita");
    await slow.answer();
    latest.ask("kitas");
    await slow.fail({ code: "store-failed", args: {} });
    expect(latest.trouble?.code).toBe("store-failed");
    expect(latest.answer?.question).toBe("kita");

    latest.ask("arzt");
    latest.ask("arzte");
    await slow.fail(new Error("boom"));
    expect(latest.trouble?.code, "who failed is not asked for any more").toBe("store-failed");
    await slow.answer();
    expect(latest.trouble).toBeUndefined();
    expect(latest.answer?.question).toBe("arzte");
  });

  it("is asked for again when what is found may have changed", async () => {
    const slow = new Slow();
    const latest = new Latest(slow.find);
    latest.again();
    expect(slow.asked).toEqual([]);
    latest.ask("kita");
    await slow.answer();
    latest.again();
    await slow.answer();
    expect(slow.asked).toEqual(["kita", "kita"]);
  });

  it("does not come back once it is forgotten", async () => {
    const slow = new Slow();
    const latest = new Latest(slow.find);
    latest.ask("kita");
    latest.forget();
    await slow.answer();
    expect(latest.answer).toBeUndefined();
    latest.ask("arzt");
    await slow.answer();
    expect(latest.answer?.question).toBe("arzt");
  });
});

describe("the question of a text", () => {
  it.each([
    ["kita", "kita"],
    ["kita ", "kita "],
    ["", ""],
    [" \t ", ""],
    ["a\ud83d", "a\ufffd"],
    ["\udc00", "\ufffd"],
    ["👩‍⚕️", "👩‍⚕️"],
  ])("%j is %j", (text, question) => expect(toQuestion(text)).toBe(question));

  it("is not endless, and no character is cut in two", () => {
    const question = toQuestion(`x${"😀".repeat(5000)}`);
    expect(question.length).toBeLessThanOrEqual(1000);
    expect(question.isWellFormed()).toBe(true);
  });
});

describe("the keys that open the search", () => {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

  it.each([
    ["Ctrl+K", { ...none, key: "k", code: "KeyK", ctrlKey: true }],
    ["⌘K", { ...none, key: "k", code: "KeyK", metaKey: true }],
    ["Ctrl+K of an Arabic keyboard", { ...none, key: "ن", code: "KeyK", ctrlKey: true }],
    ["Ctrl+K of a Dvorak keyboard", { ...none, key: "k", code: "KeyV", ctrlKey: true }],
  ])("are %s, even in a field", (_, pressed) => {
    expect(isSearchKey(pressed, false)).toBe(true);
    expect(isSearchKey(pressed, true)).toBe(true);
  });

  it("are / outside fields, on a German keyboard with the shift key", () => {
    const slash = { ...none, key: "/", code: "Digit7", shiftKey: true };
    expect(isSearchKey(slash, false)).toBe(true);
    expect(isSearchKey(slash, true)).toBe(false);
  });

  it.each([
    ["k", { ...none, key: "k", code: "KeyK" }],
    ["Ctrl+/", { ...none, key: "/", code: "Slash", ctrlKey: true }],
    ["Ctrl+T of a Dvorak keyboard", { ...none, key: "t", code: "KeyK", ctrlKey: true }],
    ["Ctrl+Alt+K", { ...none, key: "k", code: "KeyK", ctrlKey: true, altKey: true }],
    ["Ctrl+Shift+K", { ...none, key: "K", code: "KeyK", ctrlKey: true, shiftKey: true }],
  ])("are not %s", (_, pressed) => expect(isSearchKey(pressed, false)).toBe(false));
});

describe("a search that must not be remembered", () => {
  const hit = (id: string, discreet: boolean, marked = false): HitView => ({
    id,
    title: { pieces: [{ text: id, marked }], language: "de", direction: "ltr" },
    why: null,
    pageLanguage: null,
    discreet,
  });
  const view = (...groups: HitView[][]): SearchView => ({
    groups: groups.map((hits, index) => ({ kind: index === 0 ? "step" : "guide", hits })),
    suggestions: [],
  });

  it("is one whose best hit is a discreet page", () => {
    expect(isRevealing(view([hit("violence", true), hit("waste", false)]))).toBe(true);
  });

  it("is one that names a discreet page", () => {
    expect(isRevealing(view([hit("pregnancy", false)], [hit("pregnant", true, true)]))).toBe(true);
    const also = { place: "name" as const, text: hit("x", true).title };
    expect(isRevealing(view([hit("a", false)], [{ ...hit("b", true), why: also }]))).toBe(true);
  });

  it("is not one that a discreet page only mentions", () => {
    expect(isRevealing(view([hit("kita", false, true)], [hit("no-papers", true)]))).toBe(false);
    expect(isRevealing(view())).toBe(false);
  });
});
