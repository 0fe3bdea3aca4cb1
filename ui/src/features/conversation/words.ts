import type { MessageView, Text } from "$lib/backend";
import { textOf, unmarked } from "$lib/i18n";

/** A retention period in words; 0 means forever. */
export function keepWords(days: number): Text {
  if (days === 0) return textOf("keep-ever");
  return days === 365 ? textOf("keep-year") : textOf("keep-days", { count: days });
}

/** A message in words. */
export function messageWords({ text, step, contact, keepDays }: MessageView): Text {
  if (keepDays !== null) return textOf("message-keep", { time: keepWords(keepDays).value });
  if (text !== null) return unmarked(text);
  if (step) return step.title;
  return contact ? unmarked(contact.name) : textOf("message-newer");
}
