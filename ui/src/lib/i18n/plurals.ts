import { intlLocale } from "./locale";

let more: Promise<void> | undefined;

/**
 * Loads the plural rules of languages that the engine lacks, as WebKit does of about forty in
 * CLDR. Fluent takes the rules from Intl whenever it formats a number, so they are put there.
 */
export async function loadPlurals(languages: readonly string[]): Promise<void> {
  const isLacking = (language: string) =>
    Intl.PluralRules.supportedLocalesOf(intlLocale(language)).length === 0;
  if (!languages.some(isLacking)) return;
  more ??= import("./morePlurals").then(
    ({ extended }) => void Object.assign(Intl, { PluralRules: extended(Intl.PluralRules) }),
  );
  try {
    await more;
  } catch (error) {
    // The texts are still right in the form for all other numbers.
    console.warn("plural rules", error);
    more = undefined;
  }
}
