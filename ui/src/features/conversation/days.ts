import type { MessageView } from "$lib/backend";
import { deviceDay } from "$lib/dates";

/** Consecutive messages of one day, identified by the first. */
export type Day = { first: string; day: string; messages: MessageView[] };

/**
 * Messages by the day on which they were written, in the time zone of this device. They are in order
 * of arrival, so a day can appear twice: a message may have been written offline.
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

/** The last own message that the peer has read, if the peer reports it. */
export function lastRead(messages: MessageView[], until: string | null): string | null {
  if (until === null) return null;
  const limit = Date.parse(until);
  const read = messages.filter((message) => message.mine && Date.parse(message.at) <= limit);
  return read.at(-1)?.id ?? null;
}

/** The newest message of the peer after the last known one. */
export function arrived(messages: MessageView[], known: string): MessageView | undefined {
  const from = messages.findIndex((message) => message.id === known) + 1;
  return messages.slice(from).findLast((message) => !message.mine);
}
