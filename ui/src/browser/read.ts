// The languages that were fetched before: at the next start they come along with the app, which
// cannot say which they are before it is open.

import { forgets } from "$lib/shell";

const key = "lotse-languages";

export function languagesRead(): string[] {
  const languages: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
  return Array.isArray(languages) ? languages.filter((tag) => typeof tag === "string") : [];
}

export function remember(languages: readonly string[]): void {
  // On a shared computer nothing stays, not even which language somebody reads.
  if (forgets()) return;
  const all = new Set([...languagesRead(), ...languages]);
  localStorage.setItem(key, JSON.stringify([...all]));
}

export function forgetLanguages(): void {
  localStorage.removeItem(key);
}
