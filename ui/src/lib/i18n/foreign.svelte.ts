import { untrack } from "svelte";
import type { Attachment } from "svelte/attachments";
import { SvelteMap } from "svelte/reactivity";

/** Number of texts on the page in each language other than the chosen one. */
const counts = new SvelteMap<string, number>();

/** The languages of the texts on the page that are missing in the chosen one. */
export function foreignLanguages(): string[] {
  return [...counts.keys()];
}

/** Counts a text as one in another language for as long as it is on the page. */
export function foreignText(language: string): Attachment {
  return () => {
    add(language, 1);
    return () => add(language, -1);
  };
}

function add(language: string, change: number): void {
  untrack(() => {
    const count = (counts.get(language) ?? 0) + change;
    if (count > 0) counts.set(language, count);
    else counts.delete(language);
  });
}
