import { describe, expect, it, vi } from "vitest";
import { Submission } from "../src/lib/submission.svelte";

describe("a submission", () => {
  it("is busy until its action is done, and does not run twice", async () => {
    const submission = new Submission();
    let finish = (): void => {};
    const action = vi.fn(() => new Promise<void>((done) => (finish = done)));
    const first = submission.run(action);
    await submission.run(action);
    expect(submission.busy).toBe(true);
    finish();
    await first;
    expect(submission.busy).toBe(false);
    expect(action).toHaveBeenCalledOnce();
  });

  it("keeps its trouble until it is sent off again", async () => {
    const submission = new Submission();
    await submission.run(() => Promise.reject({ code: "wrong-pin", args: {} }));
    expect(submission.trouble?.code).toBe("wrong-pin");
    expect(submission.busy).toBe(false);
    await submission.run(() => {});
    expect(submission.trouble).toBeUndefined();
  });
});
