// The parts that were fetched for the languages that somebody reads: at the next start they come
// along with the app, which cannot say which they are before it is open.

import { forgets } from "$lib/shell";

const key = "lotse-parts";

export function partsRead(): string[] {
  const parts: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
  return Array.isArray(parts) ? parts.filter((part) => typeof part === "string") : [];
}

export function remember(parts: readonly string[]): void {
  // On a shared computer nothing stays, not even which language somebody reads.
  if (forgets()) return;
  localStorage.setItem(key, JSON.stringify([...new Set([...partsRead(), ...parts])]));
}

export function forgetParts(): void {
  localStorage.removeItem(key);
}
