import { afterEach, describe, expect, it, vi } from "vitest";
import { Attempt, toasts } from "../src/lib/toasts.svelte";

afterEach(() => toasts.clear());

describe("an attempt", () => {
  it("is busy until its action is done, and does not run twice", async () => {
    const attempt = new Attempt();
    let finish = (): void => {};
    const action = vi.fn(() => new Promise<void>((done) => (finish = done)));
    const first = attempt.run(action);
    expect(await attempt.run(action)).toBe(false);
    expect(attempt.busy).toBe(true);
    finish();
    expect(await first).toBe(true);
    expect(attempt.busy).toBe(false);
    expect(action).toHaveBeenCalledOnce();
  });

  it("shows its failure in a toast, and can be run again", async () => {
    const attempt = new Attempt();
    const trouble = { code: "wrong-pin", args: {} };
    expect(await attempt.run(() => Promise.reject(trouble))).toBe(false);
    expect(toasts.list).toMatchObject([{ trouble }]);
    expect(await attempt.run(() => Promise.resolve())).toBe(true);
  });
});
