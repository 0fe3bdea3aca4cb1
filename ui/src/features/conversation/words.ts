import type { MessageView } from "$lib/backend";
import { t } from "$lib/i18n";

/** A retention period in words; 0 means forever. */
export function keepWords(days: number): string {
  if (days === 0) return t("keep-ever");
  return days === 365 ? t("keep-year") : t("keep-days", { count: days });
}

/** A message as plain text. */
export function messageWords(message: MessageView): string {
  if (message.keepDays !== null) return t("message-keep", { time: keepWords(message.keepDays) });
  const text = message.text ?? message.step?.title.value ?? message.contact?.name;
  return text ?? t("message-newer");
}
