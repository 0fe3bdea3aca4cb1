import type { Direction } from "../backend";

/**
 * The locale for Intl. Western digits everywhere, as on German letters and forms. British English,
 * as the texts are: plain "en" is American to Intl, with the month first and a 12-hour clock. Not
 * from navigator.language, which can be "C" and throws.
 */
export function intlLocale(language: string): string {
  const locale = `${language === "en" ? "en-GB" : language}-u-ca-gregory-nu-latn`;
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "en";
  } catch {
    return "en";
  }
}

/** Counts and writes numbers as the root of CLDR does, for languages that Intl does not know. */
const root = "ja";

/**
 * The locales in which texts of a language choose their plural forms and write their numbers. Intl
 * would replace an unknown language by that of the device, and so choose a form that the text
 * does not have.
 */
export function textLocales(language: string): string[] {
  return [intlLocale(language), intlLocale(root)];
}

/** The locale of the first language that Intl knows, for dates, lists and names. */
export function firstLocale(languages: readonly string[]): string {
  const locales = languages.map(intlLocale);
  const known = locales.find((locale) => Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0);
  return known ?? intlLocale("en");
}

/** The direction of a language by its usual script, or by the one that its tag names. */
export function directionOf(language: string): Direction {
  const locale = new Intl.Locale(intlLocale(language)) as LocaleWithText;
  const info = locale.getTextInfo?.() ?? locale.textInfo;
  return info?.direction === "rtl" ? "rtl" : "ltr";
}

/** Newer engines have a function, older ones a field (ECMA-402, Intl.Locale info). */
type TextInfo = { direction?: string };
type LocaleWithText = { getTextInfo?: () => TextInfo; textInfo?: TextInfo };
