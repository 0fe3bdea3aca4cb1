import { texts } from ".";
import { sortedByName } from "./sort";

type Named = { id: string; name: string | null };

/** The name of a language in itself: from its texts, or from the device. */
export function ownName({ id, name }: Named): string {
  if (name !== null) return name;
  try {
    return new Intl.DisplayNames(id, { type: "language" }).of(id) ?? id;
  } catch {
    return id;
  }
}

/** Sorted by their own names, by the rules of the language of the interface. */
export function byOwnName<T extends Named>(languages: readonly T[]): T[] {
  return sortedByName(languages, ownName, texts.locale);
}
