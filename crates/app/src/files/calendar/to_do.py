"""Reads calendar files from a JSON array and prints what other programs see in the only
entry of each: [{"kind": ..., "uid": ..., "day": ..., "reminds": ...}, ...]."""

import json
import sys

import icalendar


def read(file):
    calendar = icalendar.Calendar.from_ical(file)
    [entry] = calendar.walk("VEVENT") + calendar.walk("VTODO")
    starts = entry.get("DTSTART")
    ends = entry.end if entry.name == "VEVENT" else None
    return {
        "kind": entry.name,
        "uid": str(entry["UID"]),
        "title": str(entry["SUMMARY"]),
        "description": str(entry["DESCRIPTION"]),
        "web": str(entry["URL"]),
        "starts": starts and [type(starts.dt).__name__, str(starts.dt)],
        "ends": ends and [type(ends).__name__, str(ends)],
        "reminds": [
            [str(alarm["ACTION"]), alarm["TRIGGER"].dt.total_seconds()]
            for alarm in entry.walk("VALARM")
        ],
    }


print(json.dumps([read(file) for file in json.load(sys.stdin)]))
