import { describe, expect, it } from "vitest";
import { atJoints } from "../src/lib/joints";

describe("a long address", () => {
  it.each([
    ["mannheim.de", ["mannheim.", "de"]],
    ["welcome-center.example.org/a/b", ["welcome-", "center.", "example.", "org/", "a/", "b"]],
    ["info@example.org", ["info@", "example.", "org"]],
    ["K 7, 68159 Mannheim", ["K 7,", " 68159 Mannheim"]],
    ["Mannheim", ["Mannheim"]],
    ["--", ["--"]],
    ["", []],
  ])("%j breaks at its joints", (text, pieces) => {
    expect(atJoints(text)).toEqual(pieces);
    expect(atJoints(text).join("")).toBe(text);
  });
});
