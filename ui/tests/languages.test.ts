import { render } from "svelte/server";
import { beforeEach, describe, expect, it } from "vitest";
import LanguageList from "../src/components/form/LanguageList.svelte";
import { spokenAt } from "../src/features/contacts/matches";
import { languages } from "../src/gallery/samples";
import { texts } from "../src/lib/i18n";
import { formatOffer } from "../src/lib/i18n/format";
import { directionOf, firstLocale, textLocales } from "../src/lib/i18n/locale";
import { byOwnName, ownName } from "../src/lib/i18n/names";
import { sources } from "./locales";

describe("a language that the app does not ship", () => {
  it.each([
    ["vi", "ltr"],
    ["ckb", "rtl"],
    ["fa", "rtl"],
    ["ku", "ltr"],
    ["de-simple", "ltr"],
    ["qaa", "ltr"],
  ])("is written in its direction: %s %s", (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });

  it("counts by its own rules, and without any by those of the root of CLDR", () => {
    const forms = (language: string) =>
      new Intl.PluralRules(textLocales(language)).resolvedOptions().pluralCategories;
    expect([...forms("uk")].sort()).toEqual(["few", "many", "one", "other"]);
    expect(forms("qaa")).toEqual(["other"]);
  });

  it("has the dates of the next language that the device knows", () => {
    expect(firstLocale(["qaa", "ar", "en"])).toMatch(/^ar-/);
    expect(firstLocale([])).toMatch(/^en-/);
  });

  it("has its own name from its texts, and else from the device", () => {
    expect(ownName({ id: "vi", name: "Tiếng Việt" })).toBe("Tiếng Việt");
    expect(ownName({ id: "uk", name: null })).toBe("українська");
    expect(ownName({ id: "qaa", name: null })).toBe("qaa");
  });

  it("stands in the list by its own name", () => {
    const named = (id: string, name: string) => ({ id, name });
    const list = [named("tr", "Türkçe"), named("de", "Deutsch"), named("cs", "čeština")];
    expect(byOwnName(list).map(({ id }) => id)).toEqual(["cs", "de", "tr"]);
  });
});

describe("a language from a publisher", () => {
  beforeEach(() =>
    texts.give("en", [{ language: "en", direction: "ltr", sources: sources("en") }]),
  );

  const plain = (text: string) => text.replace(/[\u2068\u2069]/g, "");

  it("is offered with its size where the directory has it", () => {
    const offer = (size: number | null) => plain(formatOffer({ size, publisher: "Jena" }).value);
    expect(offer(41_000)).toBe("41 kB, from Jena");
    expect(offer(null)).toBe("From Jena");
  });

  it("says by whom it is once it is installed, as the others need not", () => {
    const props = { languages, chosen: "de", onchoose: () => {} };
    const { body } = render(LanguageList, { props });
    const [before, after] = plain(body).split("From Stadt Musterstadt");
    expect(before).toContain("Tiếng Việt");
    expect(after).toBeDefined();
    expect(plain(body).split("From ")).toHaveLength(2);
  });
});

describe("the languages spoken at an office", () => {
  const spoken = (language: string) => {
    texts.give(language, [{ language, direction: "ltr", sources: [] }]);
    return spokenAt([{ languages: ["de", "uk", "en"] }, { languages: ["ar", "de"] }]);
  };

  it("are sorted by the names that are shown", () => {
    // Arabisch, Deutsch, Englisch, Ukrainisch; allemand, anglais, arabe, ukrainien.
    expect(spoken("de")).toEqual(["ar", "de", "en", "uk"]);
    expect(spoken("fr")).toEqual(["de", "en", "ar", "uk"]);
  });
});
