import { sortedByName } from "./i18n/sort";

/** A country with its name in the language of the interface and its search terms, that name first. */
export type Country = { code: string; name: string; words: string[] };

/** Languages in which official letters and passports name countries. */
const alsoIn = ["de", "en"];

/** The name of a country by its ISO code in any case; the code itself if unknown. */
export function countryName(code: string, locale: string): string {
  const iso = code.toUpperCase();
  try {
    return new Intl.DisplayNames(locale, { type: "region" }).of(iso) ?? iso;
  } catch {
    return iso;
  }
}

/** All countries, sorted by name in the language of the interface. */
export function listCountries(codes: readonly string[], locale: string): Country[] {
  const countries = codes.map((code) => {
    const name = countryName(code, locale);
    const others = alsoIn.map((language) => countryName(code, language));
    const words = [name, ...others].flatMap((each) => [fold(each), fold(spellOut(each))]);
    return { code, name, words: [...new Set(words)] };
  });
  return sortedByName(countries, ({ name }) => name, locale);
}

/**
 * The countries that match the typed text. Names that begin with it come first, those in the language
 * of the interface before others.
 */
export function filterCountries(countries: readonly Country[], typed: string): Country[] {
  const text = fold(typed);
  if (text === "") return [...countries];
  const none = 4;
  const rank = ({ code, words }: Country): number => {
    if (words[0]?.startsWith(text)) return 0;
    if (words.some((each) => each.startsWith(text))) return 1;
    if (words.some((each) => each.includes(` ${text}`))) return 2;
    if (fold(code) === text || words.some((each) => each.includes(text))) return 3;
    return none;
  };
  return countries
    .map((country) => ({ country, rank: rank(country) }))
    .filter((each) => each.rank < none)
    .sort((a, b) => a.rank - b.rank)
    .map((each) => each.country);
}

/** Normalizes spelling for comparison: case, accents, Arabic letter variants. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/ı/g, "i")
    .replace(/[ٱآأإ]/g, "ا")
    .replace(/[ىی]/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/ک/g, "ك")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Umlauts as typed on a keyboard without them. */
function spellOut(text: string): string {
  const letters: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue" };
  return text.normalize("NFC").replace(/[äöüÄÖÜ]/g, (letter) => letters[letter] ?? letter);
}
