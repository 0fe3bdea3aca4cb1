/**
 * The locale for Intl. Western digits everywhere: they are what stands on German
 * letters and forms. Never from navigator.language, which can be "C" and throws.
 */
export function intlLocale(language: string): string {
  const locale = `${language}-u-ca-gregory-nu-latn`;
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "en";
  } catch {
    return "en";
  }
}
