//! Imports tables (CSV) from spreadsheets as contacts and events.

mod cell;
mod column;
mod contacts;
mod events;
pub(crate) mod german_hours;
mod header;
mod place;
mod quotes;
mod read;
mod record;
mod repeats;
mod value;

use jiff::civil::Date;

use super::origin::ImportOrigin;

pub use contacts::draft_contacts;
pub use events::draft_events;

/// Options for importing a table.
#[derive(Debug, Clone)]
pub struct TableOptions {
    /// The name of the file.
    pub name: String,
    /// The name that the person gives the table. Without it, the table is
    /// recognised by its rows and the name of the file.
    pub import_name: Option<String>,
    /// The source of rows without one.
    pub source: Option<String>,
    /// The day on which rows without a date were checked against their source.
    pub verified: Option<Date>,
    /// The day of the import; verification dates cannot be later.
    pub today: Date,
}

impl TableOptions {
    fn origin<'a>(&'a self, kind: &'a str) -> ImportOrigin<'a> {
        ImportOrigin {
            kind,
            given: self.import_name.as_deref(),
            own: None,
            file: &self.name,
            // Many tables have a "Sekretariat".
            keys_are_unique: false,
        }
    }
}
