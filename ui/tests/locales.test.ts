import { readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { intlLocale } from "../src/lib/i18n/locale";
import { noticeMessages, troubleMessages } from "../src/lib/troubles";
import { languages, messages, selects, sources, variables, type Entry } from "./locales";

const shape = (entry: Entry) => ({
  id: entry.id,
  value: entry.value !== null,
  attributes: Object.keys(entry.attributes).sort(),
  variables: variables(entry),
});
const shapes = (language: string) =>
  messages(language)
    .map(shape)
    .sort((a, b) => a.id.localeCompare(b.id));

function bundle(language: string): FluentBundle {
  const bundle = new FluentBundle(intlLocale(language), { useIsolating: false });
  for (const source of sources(language)) bundle.addResource(new FluentResource(source));
  return bundle;
}

describe("locales", () => {
  it("are the languages we ship", () => {
    expect(languages).toEqual([
      "ar",
      "de",
      "de-simple",
      "en",
      "es",
      "fa",
      "fr",
      "pl",
      "ro",
      "ru",
      "tr",
      "uk",
    ]);
  });

  it.each(languages.filter((language) => language !== "de"))(
    "%s has the messages, attributes and variables of de",
    (language) => {
      expect(shapes(language)).toEqual(shapes("de"));
    },
  );

  it.each(languages)("%s has each message once and parses without junk", (language) => {
    const ids = messages(language).map((entry) => entry.id);
    expect(ids).toEqual([...new Set(ids)]);
    const written = sources(language).flatMap((source) => source.match(/^-?[a-z][\w-]* =/gm) ?? []);
    expect(ids.length).toBe(written.length);
  });

  it.each(languages)("%s documents every variable above its message", (language) => {
    for (const source of sources(language)) {
      const documented = new Map<string, string>();
      for (const match of source.matchAll(/((?:^#.*\n)+)(-?[a-z][\w-]*) =/gm))
        documented.set(match[2] ?? "", match[1] ?? "");
      for (const entry of new FluentResource(source).body)
        for (const name of variables(entry))
          expect(documented.get(entry.id), `${entry.id} $${name}`).toContain(`$${name} (`);
    }
  });
});

describe("plural categories", () => {
  const counts = Array.from({ length: 1300 }, (_, count) => count);

  describe.each(languages)("in %s", (language) => {
    const rules = new Intl.PluralRules(intlLocale(language));
    const categories = [...rules.resolvedOptions().pluralCategories].sort();
    const texts = bundle(language);
    const counted = messages(language).filter((entry) => selects(entry.value).length > 0);

    it("has messages that count", () => expect(counted.length).toBeGreaterThan(5));

    it.each(counted.map((entry) => entry.id))("%s says every number with its own variant", (id) => {
      const entry = counted.find((each) => each.id === id);
      const [select, ...rest] = selects(entry?.value ?? null);
      if (!entry || !select) throw new Error("no select");
      // A whole sentence for each variant: nothing stands before or after the choice.
      expect(rest).toEqual([]);
      expect(entry.value).toHaveLength(1);
      // Exact numbers are not allowed, so every key is a category.
      const keys = select.variants.map(({ key }) => ("value" in key ? String(key.value) : ""));
      expect([...keys].sort()).toEqual(categories);
      expect(keys[select.star]).toBe("other");

      const wrong = counts.filter((count) => {
        const args = Object.fromEntries(variables(entry).map((name) => [name, count]));
        const errors: Error[] = [];
        const said = texts.formatPattern(entry.value ?? "", args, errors);
        const variant = select.variants[keys.indexOf(rules.select(count))];
        return (
          said !== texts.formatPattern(variant?.value ?? "", args, errors) || errors.length > 0
        );
      });
      expect(wrong).toEqual([]);
    });
  });
});

describe("texts and code", () => {
  const code = readdirSync(new URL("../src", import.meta.url), { recursive: true })
    .map(String)
    .filter((file) => /\.(svelte|ts)$/.test(file) && !/^gallery|bindings\.ts$/.test(file))
    .map((file) => readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8"))
    .join("\n");
  const ids = new Set(messages("de").map((entry) => entry.id));

  // Rust reads these itself, before the interface has any texts (crates/app/src/shipped.rs).
  const readInRust = ["language-own-name"];
  // The texts of the static pages (crates/site), which `cargo xtask check` looks for in Rust.
  const isOfSite = (id: string) => id.startsWith("site-");

  it("uses every message", () => {
    const unused = [...ids].filter(
      (id) =>
        !id.startsWith("-") &&
        !isOfSite(id) &&
        !readInRust.includes(id) &&
        !code.includes(`"${id}"`),
    );
    expect(unused).toEqual([]);
  });

  it("knows every message that it uses", () => {
    const used = [
      ...code.matchAll(/<T\s+id="([^"]+)"/g),
      ...code.matchAll(/\b(?:t|textOf|attribute)\(\s*"([^"]+)"/g),
      ...code.matchAll(/\bid: "([^"]+)"/g),
      ...code.matchAll(/\b(?:id|legend|explain)="([a-z]+-[a-z-]+)"/g),
    ].map((match) => match[1] ?? "");
    // An element's id may look like a message's.
    const elements = /-(heading|explain|name|language|query|pin|word|again|different|due)$/;
    expect(used.filter((id) => !ids.has(id) && !elements.test(id))).toEqual([]);
  });

  it.each([...Object.values(troubleMessages), ...Object.values(noticeMessages)])(
    "%s says what happened, what is safe and what to do",
    (id) => {
      for (const language of languages) {
        const entry = messages(language).find((each) => each.id === id);
        expect(entry?.value, language).toBeTruthy();
        expect(Object.keys(entry?.attributes ?? {}).sort(), language).toEqual(["do", "safe"]);
      }
    },
  );
});
