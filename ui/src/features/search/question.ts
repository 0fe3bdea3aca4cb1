import type { HitView, SearchView } from "$lib/backend";

const longest = 1000;

/** The text to ask for: not endless, and half a character, which has no form in UTF-8, is none. */
export function toQuestion(text: string): string {
  const question = text.slice(0, longest).toWellFormed();
  return question.trim() === "" ? "" : question;
}

/**
 * Whether the search itself says something that somebody who picks up the device must not read:
 * it asks for a page of which nothing may be kept, by its name or better than for anything else.
 */
export function tells({ groups }: SearchView): boolean {
  const best = groups[0]?.hits[0];
  return groups
    .flatMap((group) => group.hits)
    .filter((hit) => hit.discreet)
    .some((hit) => hit === best || isNamed(hit));
}

function isNamed({ title, why }: HitView): boolean {
  return why?.place === "name" || title.pieces.some((piece) => piece.marked);
}
