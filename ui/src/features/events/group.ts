import type { EventView } from "$lib/backend";

export type Day = { date: string | null; events: EventView[] };

/** Number of days listed one by one; everything after is "later". */
const NEAR = 14;

function plusDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/**
 * The events by their next day; null means later. Ongoing events that began before today are listed
 * under today.
 */
export function byDay(events: EventView[], today: string): Day[] {
  const last = plusDays(today, NEAR);
  const days: Day[] = [];
  for (const event of events) {
    const starts = event.next[0]?.starts.slice(0, 10) ?? today;
    const date = starts > last ? null : starts < today ? today : starts;
    const day = days.find((each) => each.date === date);
    if (day) day.events.push(event);
    else days.push({ date, events: [event] });
  }
  return days;
}
