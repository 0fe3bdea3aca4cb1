import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { opening } from "./src/browser/opening";
import { policy } from "./src/browser/policy";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The oldest web views that we promise to run in. They know light-dark() and
// nesting, so the styles are shipped as they were written.
const targets = ["safari17.5", "chrome123"];

/** Head elements that only the web app has. */
const browserHead = {
  name: "browser-head",
  transformIndexHtml: () => [
    { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: policy } },
    { tag: "meta", attrs: { name: "referrer", content: "no-referrer" } },
    { tag: "link", attrs: { rel: "manifest", href: "./manifest.webmanifest" } },
    { tag: "link", attrs: { rel: "icon", href: "./icons/icon-256.png" } },
    { tag: "link", attrs: { rel: "apple-touch-icon", href: "./icons/maskable-512.png" } },
  ],
};

const latin = "noto-sans/files/noto-sans-latin-wght-normal.woff2";

/** Head elements that only the installed app has: in the web app, the font would delay
 * the app. */
const windowHead = {
  name: "window-head",
  transformIndexHtml: {
    // Before the address of the file is looked up.
    order: "pre" as const,
    // So that the first screen is painted once, and not again when the font has come.
    handler: () => [
      {
        tag: "link",
        attrs: {
          rel: "preload",
          as: "font",
          type: "font/woff2",
          href: `/node_modules/@fontsource-variable/${latin}`,
          crossorigin: true,
        },
        injectTo: "head" as const,
      },
    ],
  },
};

export default defineConfig(({ mode }) => ({
  plugins: [
    svelte(),
    ...(mode === "browser" ? [browserHead, opening(folder("../locales"))] : []),
    ...(mode === "production" ? [windowHead] : []),
  ],
  // The web app may be in any folder.
  base: mode === "browser" ? "./" : "/",
  resolve: {
    alias: {
      $lib: folder("./src/lib"),
      $components: folder("./src/components"),
      // Another shell: a worker in place of the app's window.
      ...(mode === "browser" && {
        "@tauri-apps/api/core": folder("./src/browser/core.ts"),
        "@tauri-apps/api/event": folder("./src/browser/event.ts"),
      }),
    },
  },
  worker: { format: "es" },
  clearScreen: false,
  // The gallery reads the texts, which lie beside this folder.
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  build: {
    // The gallery of components is not part of the app.
    ...(mode === "gallery"
      ? { outDir: "dist-gallery", rolldownOptions: { input: "gallery.html" } }
      : { outDir: mode === "browser" ? "dist-browser" : "dist" }),
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
