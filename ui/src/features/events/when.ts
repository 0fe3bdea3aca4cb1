import type { OccurrenceView } from "$lib/backend";
import { t } from "$lib/i18n";
import { formatDate } from "$lib/i18n/format";

const day = (moment: string) => moment.slice(0, 10);
const time = (moment: string) => moment.slice(11, 16);

/** The time of an event in words, in the local time of the place. */
export function when({ starts, ends }: OccurrenceView, allDay: boolean): string {
  const date = formatDate(day(starts), "weekday");
  if (ends === null || day(ends) === day(starts)) {
    if (allDay) return t("event-all-day", { date });
    if (ends === null) return t("event-at", { date, time: time(starts) });
    return t("event-from-to", { date, from: time(starts), to: time(ends) });
  }
  const end = formatDate(day(ends), "weekday");
  if (allDay) return t("event-until", { from: date, to: end });
  return t("event-until", {
    from: t("event-at", { date, time: time(starts) }),
    to: t("event-at", { date: end, time: time(ends) }),
  });
}
