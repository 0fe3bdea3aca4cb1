/**
 * The locale for Intl. Western digits everywhere, as on German letters and forms. Not from
 * navigator.language, which can be "C" and throws.
 */
export function intlLocale(language: string): string {
  const locale = `${language}-u-ca-gregory-nu-latn`;
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "en";
  } catch {
    return "en";
  }
}
