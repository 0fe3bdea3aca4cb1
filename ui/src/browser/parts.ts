// Remembers which parts were fetched for the languages of the reader, to fetch them alongside the
// app at the next start: the app cannot name them before it is open.

import { forgets } from "$lib/shell";

const key = "lotse-parts";

export function partsRead(): string[] {
  const parts: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
  return Array.isArray(parts) ? parts.filter((part) => typeof part === "string") : [];
}

export function remember(parts: readonly string[]): void {
  // On a shared computer nothing is kept, not even which language the person reads.
  if (forgets()) return;
  localStorage.setItem(key, JSON.stringify([...new Set([...partsRead(), ...parts])]));
}

export function forgetParts(): void {
  localStorage.removeItem(key);
}
