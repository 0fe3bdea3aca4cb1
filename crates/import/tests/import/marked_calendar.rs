//! Calendars whose texts are HTML, as some programs export them.

use lotse_import::draft_calendar;
use lotse_testing::town::{TownFolder, calendar};

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//DE\r\nBEGIN:VEVENT\r\nUID:h@example.org\r\nDTSTAMP:20261101T120000Z\r\nSUMMARY:Tag der offenen T&uuml\\;r &amp\\; Fest\r\nDESCRIPTION:<p>Jeden <b>letzten</b> Freitag&nbsp\\;<br>Mehr: <a href=\"https://\r\n www.example.org/p/abc\">hier</a></p><ul><li>Kaffee</li>\r\n <li>Kuchen</li></ul>Es gab die Ve&hellip\\;\r\nDTSTART;TZID=Europe/Berlin:20261203T180000\r\nURL:https://www.example.org/h\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

#[test]
fn tags_and_entities_of_a_calendar_become_text() {
    let town = TownFolder::with_pack(&["de"]);
    town.put(draft_calendar(
        CALENDAR.as_bytes(),
        &town.folder(),
        &calendar("fest"),
    ));
    let texts = town.read("locales/de/events-import-calendar-fest.ftl");
    for part in [
        "= Tag der offenen Tür & Fest\n",
        ".note = Jeden letzten Freitag Mehr: hier (https://www.example.org/p/abc) – Kaffee – Kuchen Es gab die Ve…\n",
    ] {
        assert!(texts.contains(part), "{part} is not in {texts}");
    }
}
