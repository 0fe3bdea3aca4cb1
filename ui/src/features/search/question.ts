import type { HitView, SearchView } from "$lib/backend";

const longest = 1000;

/** The text as a query: shortened, and without lone surrogates, which UTF-8 cannot encode. */
export function toQuestion(text: string): string {
  const question = text.slice(0, longest).toWellFormed();
  return question.trim() === "" ? "" : question;
}

/**
 * Whether the query itself would reveal something to another reader of this device: it names a
 * discreet page, or a discreet page is its best hit.
 */
export function isRevealing({ groups }: SearchView): boolean {
  const best = groups[0]?.hits[0];
  return groups
    .flatMap((group) => group.hits)
    .filter((hit) => hit.discreet)
    .some((hit) => hit === best || isNamed(hit));
}

function isNamed({ title, why }: HitView): boolean {
  return why?.place === "name" || title.pieces.some((piece) => piece.marked);
}
