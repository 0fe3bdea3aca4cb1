import type { OccurrenceView, Text } from "$lib/backend";
import { textOf, t } from "$lib/i18n";
import { formatDate } from "$lib/i18n/format";

const day = (moment: string) => moment.slice(0, 10);
const time = (moment: string) => moment.slice(11, 16);

/** The time of an event in words, in the local time of the place. */
export function when({ starts, ends }: OccurrenceView, allDay: boolean): Text {
  const date = formatDate(day(starts), "weekday");
  if (ends === null || day(ends) === day(starts)) {
    if (allDay) return textOf("event-all-day", { date });
    if (ends === null) return textOf("event-at", { date, time: time(starts) });
    return textOf("event-from-to", { date, from: time(starts), to: time(ends) });
  }
  const end = formatDate(day(ends), "weekday");
  if (allDay) return textOf("event-until", { from: date, to: end });
  return textOf("event-until", {
    from: t("event-at", { date, time: time(starts) }),
    to: t("event-at", { date: end, time: time(ends) }),
  });
}
