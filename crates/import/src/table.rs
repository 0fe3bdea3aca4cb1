//! Imports tables (CSV) from spreadsheets as contacts and events.

mod cell;
mod column;
mod contacts;
mod events;
mod german_hours;
mod header;
mod place;
mod quotes;
mod read;
mod repeats;
mod value;

use jiff::civil::Date;

pub use contacts::draft_contacts;
pub use events::draft_events;

/// Options for importing a table.
#[derive(Debug, Clone)]
pub struct TableOptions {
    /// The name of the file; a second import with the same name replaces the first.
    pub name: String,
    /// The source of rows without one.
    pub source: Option<String>,
    /// The day on which rows without a date were checked against their source.
    pub verified: Option<Date>,
    /// The day of the import; verification dates cannot be later.
    pub today: Date,
}
