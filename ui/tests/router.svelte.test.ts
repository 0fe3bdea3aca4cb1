import { beforeEach, describe, expect, it, vi } from "vitest";
import { router } from "../src/lib/router.svelte";

const entries: { state: unknown; hash: string }[] = [{ state: null, hash: "" }];
const current = () => entries.at(-1) ?? { state: null, hash: "" };
let onPopState = () => {};

vi.stubGlobal("location", {
  get hash() {
    return current().hash;
  },
});
vi.stubGlobal("history", {
  get state() {
    return current().state;
  },
  replaceState: (state: unknown, _: string, hash = current().hash) =>
    entries.splice(-1, 1, { state, hash }),
});
vi.stubGlobal("addEventListener", (_: string, listener: () => void) => (onPopState = listener));
vi.stubGlobal("removeEventListener", () => {});

/** Goes to an address, as a camera or a person does. */
function open(hash: string): void {
  entries.push({ state: null, hash });
  onPopState();
}

describe("a Lotse link in the address", () => {
  beforeEach(() => {
    entries.splice(0, entries.length, { state: null, hash: "" });
    router.link = null;
  });

  it("is handed over and leaves the history when the page opens", () => {
    entries.splice(0, 1, { state: null, hash: "#lotse://copy/AXja" });
    const stop = router.start();
    expect(router.link).toBe("lotse://copy/AXja");
    expect(entries.map(({ hash }) => hash)).toEqual(["#/today"]);
    expect(router.route).toEqual({ name: "today" });
    stop();
  });

  it("is handed over and leaves the history while the page is open", () => {
    const stop = router.start();
    open("#/plan");
    open("#lotse://copy/AXja");
    expect(router.link).toBe("lotse://copy/AXja");
    expect(entries.map(({ hash }) => hash)).toEqual(["", "#/plan", "#/today"]);
    stop();
  });

  it("shows a copy under the address of Today", () => {
    const stop = router.start();
    router.conceal({ name: "copy", link: "lotse://copy/AXja" });
    expect(router.route).toEqual({ name: "copy", link: "lotse://copy/AXja" });
    expect(entries.map(({ hash }) => hash)).toEqual(["#/today"]);
    stop();
  });
});
