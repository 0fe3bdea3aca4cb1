import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The oldest web views that we promise to run in. They know light-dark() and
// nesting, so the styles are shipped as they were written.
const targets = ["safari17.5", "chrome123"];

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  resolve: {
    alias: { $lib: folder("./src/lib"), $components: folder("./src/components") },
  },
  clearScreen: false,
  // The gallery reads the texts, which lie beside this folder.
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  build: {
    // The gallery of components is no part of the app.
    ...(mode === "gallery"
      ? { outDir: "dist-gallery", rolldownOptions: { input: "gallery.html" } }
      : { outDir: "dist" }),
    target: targets,
    cssTarget: targets,
    // Everything is a file of its own: the content security policy allows no
    // data: fonts and no inline styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "functions",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/**/*.svelte.test.ts"],
          environment: "node",
        },
      },
      {
        // Tests of effects, which only run in what is compiled for a window.
        extends: true,
        resolve: { conditions: ["browser"] },
        test: {
          name: "effects",
          include: ["tests/**/*.svelte.test.ts"],
          environment: "./tests/client.ts",
          server: { deps: { inline: ["svelte"] } },
        },
      },
    ],
  },
}));
