import type { Environment } from "vitest/runtime";

/** Compiles runes for a window. What is compiled for a server runs no effects. */
export default {
  name: "client",
  viteEnvironment: "client",
  setup: () => ({ teardown: () => {} }),
} satisfies Environment;
