import { backend } from "../backend";
import { Texts, type Args } from "./texts.svelte";

export type { Args } from "./texts.svelte";

export const texts = new Texts((language) => backend.texts(language));

/** A message as plain text, for attributes and arguments. On the page use <T>. */
export function t(id: string, args?: Args): string {
  return texts.message(id, args).value;
}

/** An attribute of a message, such as its aria-label. */
export function attribute(id: string, name: string, args?: Args): string {
  return texts.message(id, args, name).value;
}
