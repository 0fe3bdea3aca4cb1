import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const noTauri = {
  group: ["@tauri-apps/*"],
  message: "Only src/lib/backend talks to the shell.",
};
const noFeature = {
  group: ["**/features/**"],
  message: "lib and components know no feature.",
};
const noOtherFeature = {
  group: ["../**", "**/features/**"],
  message: "A feature imports its own folder, $lib and $components: no other feature.",
};
const forbid = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });

export default ts.config(
  {
    ignores: [
      "dist/",
      "dist-browser/",
      "dist-gallery/",
      "node_modules/",
      "src/lib/backend/bindings.ts",
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // Guides are cleaned in Rust, twice; see components/text/GuideText.svelte.
      "svelte/no-at-html-tags": "error",
      // The router is our own and its hrefs are plain hashes.
      "svelte/no-navigation-without-resolve": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  { files: ["src/**"], rules: forbid(noTauri) },
  { files: ["src/lib/**", "src/components/**"], rules: forbid(noTauri, noFeature) },
  { files: ["src/features/**"], rules: forbid(noTauri, noOtherFeature) },
  { files: ["src/lib/backend/**"], rules: { "no-restricted-imports": "off" } },
);
