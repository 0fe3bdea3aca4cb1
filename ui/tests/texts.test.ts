import { afterEach, describe, expect, it, vi } from "vitest";
import type { TextLayer } from "../src/lib/backend";
import { intlLocale } from "../src/lib/i18n/locale";
import { Texts } from "../src/lib/i18n/texts.svelte";
import { languages, sources } from "./locales";

const arabic: TextLayer = {
  language: "ar",
  direction: "rtl",
  sources: ["hello = مرحبًا { $name }\nbroken = { $nobody }", "city = مدينة"],
};
const english: TextLayer = {
  language: "en",
  direction: "ltr",
  sources: [
    "hello = Hello { $name }\nonly-english = English\n    .aria-label = Label\nbroken = Fine",
  ],
};

async function shown(...layers: TextLayer[]): Promise<Texts> {
  const texts = new Texts(() => Promise.resolve(layers));
  await texts.show(layers[0]?.language ?? "de");
  return texts;
}

describe("texts", () => {
  afterEach(() => vi.restoreAllMocks());

  it("speak the chosen language and isolate what they are given", async () => {
    const texts = await shown(arabic, english);
    const { value, language } = texts.message("hello", { name: "Lotse" });
    expect(value).toBe("مرحبًا \u2068Lotse\u2069");
    expect(language).toBe("ar");
    expect(texts.direction).toBe("rtl");
  });

  it("fall back message by message and say so", async () => {
    const texts = await shown(arabic, english);
    expect(texts.message("only-english")).toEqual({
      value: "English",
      language: "en",
      direction: "ltr",
    });
    expect(texts.message("only-english", {}, "aria-label").value).toBe("Label");
  });

  it("prefer a sound message of the fallback to a broken one", async () => {
    vi.spyOn(console, "warn").mockReturnValue();
    const texts = await shown(arabic, english);
    expect(texts.message("broken")).toMatchObject({ value: "Fine", language: "en" });
  });

  it("let a city's wording win", async () => {
    const texts = await shown({ ...english, sources: ["greet = Hello", "greet = Ahoy"] });
    expect(texts.message("greet").value).toBe("Ahoy");
  });

  it("show the id of a missing message and warn", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const texts = await shown(english);
    expect(texts.message("nowhere").value).toBe("nowhere");
    expect(warn).toHaveBeenCalledOnce();
  });

  it("are fetched once for each language, until they are refreshed", async () => {
    const fetch = vi.fn(() => Promise.resolve([english]));
    const texts = new Texts(fetch);
    await texts.show("en");
    await texts.show("en");
    expect(fetch).toHaveBeenCalledTimes(1);
    await texts.refresh("en");
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it("keeps its texts and direction until a new wording is there", async () => {
    const layer = (word: string): TextLayer[] => [
      { language: "ar", direction: "rtl", sources: [`word = ${word}`] },
    ];
    let give: (layers: TextLayer[]) => void = () => {};
    let answer: Promise<TextLayer[]> = Promise.resolve(layer("before"));
    const texts = new Texts(() => answer);
    await texts.show("ar");

    answer = new Promise((resolve) => (give = resolve));
    const refreshed = texts.refresh("ar");
    await texts.show("ar");
    expect([texts.message("word").value, texts.direction]).toEqual(["before", "rtl"]);

    give(layer("after"));
    await refreshed;
    expect(texts.message("word").value).toBe("after");
  });

  it("change in well under a tenth of a second", async () => {
    const layers = Object.fromEntries(
      languages.map((language): [string, TextLayer] => [
        language,
        { language, direction: "ltr", sources: sources(language) },
      ]),
    );
    const texts = new Texts((language) =>
      Promise.resolve([layers[language], layers.en].filter((layer) => layer !== undefined)),
    );
    const start = performance.now();
    await texts.show("ar");
    texts.message("nav-today");
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe("locale for Intl", () => {
  it("keeps Western digits in Arabic", () => {
    expect(new Intl.NumberFormat(intlLocale("ar")).format(1299)).toBe("1,299");
  });

  it("survives what the system may call a language", () => {
    expect(() => new Intl.NumberFormat(intlLocale("C")).format(1)).not.toThrow();
    expect(() => new Intl.NumberFormat(intlLocale("")).format(1)).not.toThrow();
  });
});
