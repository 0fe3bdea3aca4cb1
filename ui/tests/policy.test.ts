import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { policy } from "../src/browser/policy";

test("servers are told to send the policy of the page, and to forbid frames", () => {
  const howto = readFileSync("../docs/web-howto.md", "utf8");
  const sent = `"${policy}; frame-ancestors 'none'"`;
  // Once for nginx and once for Apache.
  expect(howto.split(sent)).toHaveLength(3);
});
