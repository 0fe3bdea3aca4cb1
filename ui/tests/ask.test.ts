import { describe, expect, it, vi } from "vitest";
import { Ask, both } from "../src/lib/ask.svelte";
import { areasOf } from "../src/lib/backend";

describe("a query", () => {
  it("keeps its response while it is asked again, and drops a late one", async () => {
    const open: ((text: string) => void)[] = [];
    const asked = new Ask(() => new Promise<string>((respond) => open.push(respond)));
    const first = asked.again();
    const second = asked.again();
    open[1]?.("new");
    await second;
    open[0]?.("old");
    await first;
    expect(asked.data).toBe("new");
  });

  it("keeps its response beside a trouble, which the next response clears", async () => {
    const responses = [
      () => Promise.resolve("here"),
      () => Promise.reject({ code: "store-failed", args: {} }),
      () => Promise.resolve("here again"),
    ];
    const asked = new Ask(() => responses.shift()?.() ?? Promise.reject());
    await asked.again();
    await asked.again();
    expect([asked.data, asked.trouble?.code]).toEqual(["here", "store-failed"]);
    await asked.again();
    expect([asked.data, asked.trouble]).toEqual(["here again", undefined]);
  });

  it("has its response from the start when it came with the first screen", () => {
    const query = vi.fn(() => Promise.resolve("asked"));
    expect(new Ask(query, "given").data).toBe("given");
    expect(query).not.toHaveBeenCalled();
  });

  it("of two is ready when both are, and in trouble when either is", () => {
    const again = vi.fn();
    const ready = { data: 1, trouble: undefined, again };
    const loading = { data: undefined, trouble: undefined, again };
    const failed = { ...loading, trouble: { code: "unexpected", args: {} } as const };
    expect(both(ready, ready).data).toEqual([1, 1]);
    expect(both(ready, loading).data).toBeUndefined();
    expect(both(loading, failed).trouble?.code).toBe("unexpected");
    both(ready, failed).again();
    expect(again).toHaveBeenCalledTimes(2);
  });
});

describe("the areas of the queries", () => {
  it("are listed by the name of the query", () => {
    const names = Object.keys(areasOf);
    expect(names).toEqual(names.toSorted());
  });
});
