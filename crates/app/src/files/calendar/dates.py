"""Reads calendar files from a JSON array and prints the dates of each, as other programs
show them: [{"dates": [[start, end], ...], "types": [...]}, ...]. `types` holds the type of
the start and of each day that the rule ends at or leaves out."""

import json
import sys

import icalendar
import recurring_ical_events


def types(event):
    yield type(event["DTSTART"].dt)
    for rule in [event["RRULE"]] if "RRULE" in event else []:
        yield from (type(until) for until in rule.get("UNTIL", []))
    left_out = event.get("EXDATE", [])
    for days in left_out if isinstance(left_out, list) else [left_out]:
        yield from (type(day.dt) for day in days.dts)


def read(file):
    calendar = icalendar.Calendar.from_ical(file)
    found = recurring_ical_events.of(calendar).between((2026, 1, 1), (2027, 11, 28))
    event = calendar.walk("VEVENT")[0]
    dates = sorted([str(event["DTSTART"].dt), str(event.end)] for event in found)
    return {"dates": dates, "types": [kind.__name__ for kind in types(event)]}


print(json.dumps([read(file) for file in json.load(sys.stdin)]))
