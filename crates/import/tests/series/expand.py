"""Lists the dates of calendars as another program computes them.

Reads a JSON object with the calendars, a span of days and the zone of the place
from standard input. Writes, for each calendar, its dates in local time as
"start/end", or an error.
"""

import datetime
import json
import sys
import zoneinfo

import icalendar
import recurring_ical_events


def at_place(time, zone):
    """A time on the clocks of the place; a day as its first minute."""
    if not isinstance(time, datetime.datetime):
        return datetime.datetime.combine(time, datetime.time())
    if time.tzinfo is None:
        return time
    if str(time.tzinfo) == zone.key:
        return time.replace(tzinfo=None)
    return time.astimezone(datetime.timezone.utc).astimezone(zone).replace(tzinfo=None)


def dates(text, first, last, zone):
    calendar = icalendar.Calendar.from_ical(text)
    found = recurring_ical_events.of(calendar).between(first, last)
    dates = []
    for event in found:
        if str(event.get("STATUS", "")).upper() == "CANCELLED":
            continue
        start = at_place(event.start, zone)
        end = at_place(event.end, zone)
        dates.append(f"{start:%Y-%m-%dT%H:%M}/{end:%Y-%m-%dT%H:%M}")
    return sorted(dates)


def main():
    asked = json.load(sys.stdin)
    first, last = (datetime.date.fromisoformat(asked[key]) for key in ("first", "last"))
    zone = zoneinfo.ZoneInfo(asked["zone"])
    answers = []
    for text in asked["calendars"]:
        try:
            answers.append({"dates": dates(text, first, last, zone)})
        except Exception as error:
            answers.append({"error": repr(error)})
    json.dump(answers, sys.stdout)


main()
