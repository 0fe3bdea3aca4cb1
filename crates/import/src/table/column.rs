//! The columns of a table, by the names that people give them.

use super::super::slug::slug;

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    Name,
    Note,
    Role,
    Topic,
    Street,
    Postcode,
    City,
    Phone,
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

/// Headers as slugs, German and English.
const HEADERS: [(Column, &[&str]); 26] = [
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
            "info",
            "kommentar",
        ],
    ),
    (Column::Role, &["rolle", "rollen", "role", "roles"]),
    (Column::Topic, &["thema", "themen", "topic", "topics"]),
    (
        Column::Street,
        &[
            "strasse",
            "street",
            "adresse",
            "anschrift",
            "address",
            "strasse-hausnummer",
            "strasse-und-hausnummer",
            "strasse-nr",
        ],
    ),
    (
        Column::Postcode,
        &["plz", "postleitzahl", "postcode", "zip"],
    ),
    (Column::City, &["ort", "stadt", "city", "town"]),
    (
        Column::Phone,
        &["telefon", "tel", "telefonnummer", "phone", "rufnummer"],
    ),
    (
        Column::Email,
        &["e-mail", "email", "mail", "e-mail-adresse"],
    ),
    (
        Column::Web,
        &[
            "web", "website", "webseite", "internet", "homepage", "url", "link",
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
            "sprechzeiten",
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
    /// The column that a header means.
    pub(super) fn of_header(header: &str) -> Option<Self> {
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
        ] {
            assert_eq!(Column::of_header(header), Some(column), "{header}");
        }
        assert_eq!(Column::of_header("Interne Nummer"), None);
    }
}
