import { afterEach, describe, expect, it, vi } from "vitest";
import type { TextLayer } from "../src/lib/backend";
import { extended } from "../src/lib/i18n/morePlurals";
import { loadPlurals } from "../src/lib/i18n/plurals";
import { Texts } from "../src/lib/i18n/texts.svelte";

const Whole = Intl.PluralRules;
const lacking = ["be", "br", "ga", "gd", "kw", "lt", "mt", "pt", "si", "sl"];

/** An engine without the rules of some languages: it counts in those of the device. */
const isHere = (tag: string) => !lacking.includes(new Intl.Locale(tag).language);
class Poor extends Whole {
  constructor(locales?: string | string[], options?: Intl.PluralRulesOptions) {
    super([...[locales ?? []].flat().filter(isHere), "en"], options);
  }
  static override supportedLocalesOf(locales: string | string[]): string[] {
    return Whole.supportedLocalesOf([locales].flat().filter(isHere));
  }
}

const engine = (PluralRules: unknown) => Object.assign(Intl, { PluralRules });
const poor = Poor as unknown as typeof Intl.PluralRules;
const counts = [...Array(1300).keys(), 1_000_000, 2_000_000];

describe("plural rules", () => {
  afterEach(() => {
    engine(Whole);
    vi.restoreAllMocks();
  });

  it.each(lacking)("that an engine lacks are those of CLDR: %s", (language) => {
    const rules = new (extended(poor))(`${language}-u-ca-gregory-nu-latn`);
    const whole = new Whole(language);
    expect(counts.filter((each) => rules.select(each) !== whole.select(each))).toEqual([]);
  });

  it.each(["de", "ar", "qaa"])(
    "that an engine has, and that nobody has, are its own: %s",
    (tag) => {
      const rules = new (extended(poor))([tag, "ja"]);
      const whole = new Whole([tag, "ja"]);
      expect(counts.filter((each) => rules.select(each) !== whole.select(each))).toEqual([]);
    },
  );

  it("know the order of things and the regions of a language", () => {
    const More = extended(poor);
    expect(new More("br", { type: "ordinal" }).select(1)).toBe("other");
    expect(new More("lt").select(21)).toBe("one");
    expect([new More("pt").select(0), new More("pt-PT").select(0)]).toEqual(["one", "other"]);
    expect(More.supportedLocalesOf(["be", "qaa", "de"])).toEqual(["be", "de"]);
  });

  it("are left alone where the engine has them", async () => {
    engine(Poor);
    await loadPlurals(["de", "de-simple", "ar"]);
    expect(Intl.PluralRules).toBe(Poor);
  });

  it("choose the form of a text in a language that the engine cannot count in", async () => {
    engine(Poor);
    const layer: TextLayer = {
      language: "be",
      direction: "ltr",
      sources: [
        "towns = { $count ->\n    [one] горад\n    [few] гарады\n    [many] гарадоў\n   *[other] горада\n }",
      ],
    };
    const texts = new Texts(() => Promise.resolve([layer]));
    await texts.show("be");
    const forms = [1, 3, 7, 11, 21].map((count) => texts.message("towns", { count }).value);
    expect(forms).toEqual(["горад", "гарады", "гарадоў", "гарадоў", "горад"]);
  });
});
