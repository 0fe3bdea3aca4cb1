//! Recognizes the columns of a table by their headers.

use super::super::slug::slug;

/// Meaning of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    Name,
    Note,
    Role,
    Topic,
    Street,
    /// Street, postcode and town in one cell.
    Address,
    Postcode,
    City,
    PostcodeCity,
    Phone,
    /// The number of contacts that have no other.
    Mobile,
    Email,
    Web,
    Appointment,
    Hours,
    ByAppointment,
    Free,
    Languages,
    Source,
    SourceTitle,
    Verified,
    Starts,
    StartTime,
    Ends,
    EndTime,
    AllDay,
    Repeats,
    Except,
    Contact,
}

/// Headers as slugs, in German and English.
const HEADERS: [(Column, &[&str]); 29] = [
    (
        Column::Name,
        &[
            "name",
            "titel",
            "title",
            "bezeichnung",
            "einrichtung",
            "veranstaltung",
            "organisation",
            "event",
            "behoerde",
            "dienststelle",
            "stelle",
            "beratungsstelle",
            "name-der-einrichtung",
        ],
    ),
    (
        Column::Note,
        &[
            "hinweis",
            "note",
            "beschreibung",
            "description",
            "bemerkung",
            "bemerkungen",
            "hinweise",
            "anmerkung",
            "anmerkungen",
            "info",
            "infos",
            "kommentar",
            "sonstiges",
        ],
    ),
    (Column::Role, &["rolle", "rollen", "role", "roles"]),
    (Column::Topic, &["thema", "themen", "topic", "topics"]),
    (
        Column::Street,
        &[
            "strasse",
            "str",
            "street",
            "strasse-hausnummer",
            "strasse-und-hausnummer",
            "strasse-hausnr",
            "strasse-hnr",
            "strasse-nr",
            "str-nr",
            "str-hausnr",
        ],
    ),
    (Column::Address, &["adresse", "anschrift", "address"]),
    (
        Column::Postcode,
        &["plz", "postleitzahl", "postcode", "zip"],
    ),
    (
        Column::PostcodeCity,
        &["plz-ort", "plz-und-ort", "plz-stadt", "postleitzahl-ort"],
    ),
    (Column::City, &["ort", "stadt", "city", "town"]),
    (
        Column::Phone,
        &[
            "telefon",
            "tel",
            "fon",
            "telefonnummer",
            "telefonnr",
            "telefon-nr",
            "tel-nr",
            "phone",
            "rufnummer",
        ],
    ),
    (
        Column::Mobile,
        &[
            "mobil",
            "mobiltelefon",
            "mobilnummer",
            "handy",
            "handynummer",
            "mobile",
        ],
    ),
    (
        Column::Email,
        &["e-mail", "email", "mail", "e-mail-adresse"],
    ),
    (
        Column::Web,
        &[
            "web",
            "website",
            "webseite",
            "internet",
            "internetseite",
            "internetadresse",
            "homepage",
            "www",
            "url",
            "link",
        ],
    ),
    (
        Column::Appointment,
        &[
            "terminbuchung",
            "termin-link",
            "appointment",
            "booking",
            "online-termin",
        ],
    ),
    (
        Column::Hours,
        &[
            "oeffnungszeiten",
            "oeffnungszeit",
            "sprechzeit",
            "sprechzeiten",
            "oeffnungs-sprechzeiten",
            "oeffnungs-und-sprechzeiten",
            "sprech-und-oeffnungszeiten",
            "sprech-oeffnungszeiten",
            "sprechstunden",
            "hours",
            "opening-hours",
        ],
    ),
    (
        Column::ByAppointment,
        &[
            "nur-mit-termin",
            "nach-vereinbarung",
            "by-appointment",
            "termin-noetig",
        ],
    ),
    (Column::Free, &["kostenlos", "kostenfrei", "free", "gratis"]),
    (
        Column::Languages,
        &["sprachen", "sprache", "languages", "language"],
    ),
    (
        Column::Source,
        &["quelle", "source", "source-url", "quelle-url", "quellen"],
    ),
    (
        Column::SourceTitle,
        &["quelle-titel", "source-title", "titel-der-quelle"],
    ),
    (
        Column::Verified,
        &["geprueft", "geprueft-am", "verified", "stand", "checked"],
    ),
    (
        Column::Starts,
        &[
            "beginn", "start", "datum", "von", "date", "starts", "begin", "anfang",
        ],
    ),
    (
        Column::StartTime,
        &["uhrzeit", "beginn-uhrzeit", "time", "start-time", "zeit"],
    ),
    (Column::Ends, &["ende", "end", "bis", "ends"]),
    (
        Column::EndTime,
        &["ende-uhrzeit", "end-time", "bis-uhrzeit"],
    ),
    (Column::AllDay, &["ganztaegig", "ganztags", "all-day"]),
    (
        Column::Repeats,
        &[
            "wiederholung",
            "repeats",
            "recurrence",
            "rhythmus",
            "turnus",
            "repeat",
        ],
    ),
    (
        Column::Except,
        &["ausser", "ausnahmen", "except", "exceptions", "faellt-aus"],
    ),
    (
        Column::Contact,
        &["kontakt", "contact", "veranstalter", "organizer"],
    ),
];

impl Column {
    /// The column for a header, also with an explanation in brackets: `Adresse (Straße, Ort)`.
    pub(super) fn of_header(header: &str) -> Option<Self> {
        let short = header.split_once('(').map_or(header, |(short, _)| short);
        Self::named(header).or_else(|| Self::named(short))
    }

    fn named(header: &str) -> Option<Self> {
        let word = slug(header)?;
        let meant = |(_, names): &&(Self, &[&str])| names.contains(&word.as_str());
        HEADERS.iter().find(meant).map(|(column, _)| *column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_read_in_german_and_english() {
        for (header, column) in [
            ("Name", Column::Name),
            ("ÖFFNUNGSZEITEN", Column::Hours),
            ("E-Mail", Column::Email),
            ("Straße", Column::Street),
            (" Source URL ", Column::Source),
            ("geprüft am", Column::Verified),
            ("Wiederholung", Column::Repeats),
            ("Str.", Column::Street),
            ("Straße*", Column::Street),
            ("PLZ/Ort", Column::PostcodeCity),
            ("Tel.", Column::Phone),
            ("E-Mail:", Column::Email),
            ("Bemerkungen", Column::Note),
            ("Öffnungs-/Sprechzeiten", Column::Hours),
            ("Adresse (Straße, Hausnummer, PLZ, Ort)", Column::Address),
        ] {
            assert_eq!(Column::of_header(header), Some(column), "{header}");
        }
        assert_eq!(Column::of_header("Interne Nummer"), None);
    }
}
