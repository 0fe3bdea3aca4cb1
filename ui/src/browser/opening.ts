// The text of the page in a browser, in each language, until the app is loaded.
import { readFileSync, readdirSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { directionOf } from "../lib/i18n/locale";

/** The language in which the texts are written first. */
const source = "de";

/** Writes the text into the page itself, so that it needs neither scripts nor the app. */
export function opening(locales: string): Plugin {
  return {
    name: "opening",
    transformIndexHtml: () => [
      {
        tag: "main",
        attrs: { class: "opening" },
        children: [
          { tag: "h1", children: text(locales, source, "app-name") },
          {
            tag: "div",
            attrs: { class: "too-old" },
            children: sentences(locales, "browser-too-old"),
          },
          ...sentences(locales, "browser-opening"),
        ],
        injectTo: "body-prepend",
      },
    ],
  };
}

/** A sentence in each language. */
function sentences(locales: string, id: string): HtmlTagDescriptor[] {
  return readdirSync(locales).map((language) => ({
    tag: "p",
    attrs: { lang: language, dir: directionOf(language) },
    children: text(locales, language, id),
  }));
}

function text(locales: string, language: string, id: string): string {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const file of ["common", "browser"]) {
    const source = readFileSync(`${locales}/${language}/${file}.ftl`, "utf8");
    bundle.addResource(new FluentResource(source));
  }
  const found = bundle.getMessage(id)?.value;
  if (!found) throw new Error(`${language} has no ${id}`);
  return bundle.formatPattern(found);
}
