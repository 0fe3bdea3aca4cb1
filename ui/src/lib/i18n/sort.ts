/** Sorted by the names that are shown, in the order of the alphabet of a language. */
export function sortedByName<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  locale: string,
): T[] {
  const collator = new Intl.Collator(locale);
  return [...items].sort((a, b) => collator.compare(nameOf(a), nameOf(b)));
}
