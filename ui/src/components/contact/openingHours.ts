import type { HoursView } from "$lib/backend";

type Message =
  { id: string; date?: undefined; time?: undefined } | { id: string; date?: string; time: string };

/**
 * The message that says whether it is open, and until when. A time of another day never stands
 * without its day.
 */
export function openingMessage({ state, change, always }: HoursView, today: string): Message {
  if (always) return { id: "open-always" };
  if (!change) return { id: withoutChange[state] };
  const { date, time } = change;
  const isToday = date === today;
  switch (state) {
    case "open":
      return isToday ? { id: "open-until", time } : { id: "open-until-day", date, time };
    case "closed":
      if (change.state === "ask") return { id: "closed-until-ask", date, time };
      return isToday ? { id: "opens-today", time } : { id: "opens-on", date, time };
    case "ask":
      if (change.state === "closed") return { id: "ask-now" };
      return { id: "ask-until-open", date, time };
  }
}

const withoutChange = { open: "open-now", closed: "closed-now", ask: "ask-now" };
