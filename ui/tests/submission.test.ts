import { describe, expect, it, vi } from "vitest";
import { Submission } from "../src/lib/submission.svelte";

describe("a submission", () => {
  it("is busy until its deed is done, and does not run twice meanwhile", async () => {
    const submission = new Submission();
    let finish = (): void => {};
    const deed = vi.fn(() => new Promise<void>((done) => (finish = done)));
    const first = submission.run(deed);
    await submission.run(deed);
    expect(submission.busy).toBe(true);
    finish();
    await first;
    expect(submission.busy).toBe(false);
    expect(deed).toHaveBeenCalledOnce();
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
