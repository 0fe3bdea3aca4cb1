import { backend, type Text } from "../backend";
import { Texts, type Args } from "./texts.svelte";

export type { Args } from "./texts.svelte";

export const texts = new Texts((language) => backend.texts(language));

/** A message with its language, to be printed by <T>. */
export function textOf(id: string, args?: Args): Text {
  return texts.message(id, args);
}

/** A message as plain text, for attributes and arguments, which cannot mark its language. */
export function t(id: string, args?: Args): string {
  return textOf(id, args).value;
}

/** An attribute of a message, such as its aria-label. */
export function attribute(id: string, name: string, args?: Args): string {
  return texts.message(id, args, name).value;
}

/** A text without a language, such as a name or a sum. */
export function unmarked(value: string): Text {
  return { value, language: texts.language, direction: texts.direction };
}

/** The attributes of an element whose text is not in the chosen language. */
export function marksOf({ language, direction }: Text) {
  return language === texts.language ? undefined : { lang: language, dir: direction };
}
