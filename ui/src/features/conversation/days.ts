import type { MessageView } from "$lib/backend";
import { deviceDay } from "$lib/dates";

/** Messages of one day that follow one another; the first of them names them. */
export type Day = { first: string; day: string; messages: MessageView[] };

/**
 * Messages by the day on which they were written, by the clock of this device. They stand in
 * the order in which they came, so a day can come again: one wrote without a network before.
 */
export function byDay(messages: MessageView[]): Day[] {
  const days: Day[] = [];
  for (const message of messages) {
    const day = deviceDay(new Date(message.at));
    const last = days.at(-1);
    if (last?.day === day) last.messages.push(message);
    else days.push({ first: message.id, day, messages: [message] });
  }
  return days;
}

/** The last own message that the other has read, where the other says so. */
export function lastRead(messages: MessageView[], until: string | null): string | null {
  if (until === null) return null;
  const limit = Date.parse(until);
  const read = messages.filter((message) => message.mine && Date.parse(message.at) <= limit);
  return read.at(-1)?.id ?? null;
}

/** The newest message of the other among those that came after one that is known. */
export function arrived(messages: MessageView[], known: string): MessageView | undefined {
  const from = messages.findIndex((message) => message.id === known) + 1;
  return messages.slice(from).findLast((message) => !message.mine);
}
