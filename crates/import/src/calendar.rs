//! Imports calendars (iCalendar, RFC 5545) as events.

mod component;
mod file;
mod groups;
mod html;
mod import;
mod pack_events;
mod series;
mod times;
mod unsupported;
mod zones;

use jiff::{civil::Date, tz::TimeZone};
use lotse_core::EntryKind;

use super::{
    Draft, ImportError, LossReport, PackFolder, decode::decode, file_draft, origin::ImportOrigin,
};
use file::CalendarFile;

/// Maximum size of a calendar, in bytes.
const CALENDAR_BYTES: usize = 16 * 1024 * 1024;

/// Options for importing a calendar.
#[derive(Debug, Clone)]
pub struct CalendarOptions {
    /// The name of the file.
    pub name: String,
    /// The name that the person gives the calendar. Without it, the calendar is
    /// recognised by its events and its own name.
    pub import_name: Option<String>,
    /// Whether to import events that are not for the public.
    pub include_private: bool,
    /// The time zone of the place.
    pub zone: TimeZone,
    /// The source of events without a URL.
    pub source: Option<String>,
    /// The day on which the calendar was checked against its source, for events
    /// without a date of last change.
    pub verified: Option<Date>,
    /// The day of the import.
    pub today: Date,
}

/// Makes a draft from a calendar.
pub fn draft_calendar(
    bytes: &[u8],
    folder: &PackFolder,
    options: &CalendarOptions,
) -> Result<(Draft, LossReport), ImportError> {
    if bytes.len() > CALENDAR_BYTES {
        return Err(ImportError::TooLarge {
            what: options.name.clone(),
            limit: CALENDAR_BYTES,
        });
    }
    let text = decode(&options.name, bytes)?;
    let calendar = CalendarFile::read(&options.name, &text)?;
    let own = calendar.name.clone();
    let (entries, mut losses) = import::entries(calendar, folder, options);
    let origin = ImportOrigin {
        kind: "calendar",
        given: options.import_name.as_deref(),
        own: own.as_deref(),
        file: &options.name,
        keys_are_unique: true,
    };
    let draft = file_draft::draft(folder, &origin, EntryKind::Event, entries, &mut losses)?;
    Ok((draft, losses))
}
