//! Tables (CSV) as spreadsheets write them, as contacts and events.

mod cell;
mod column;
mod contacts;
mod events;
mod german_hours;
mod read;
mod repeats;
mod value;

use jiff::civil::Date;

pub use contacts::draft_contacts;
pub use events::draft_events;

/// How a table is to be taken over.
#[derive(Debug, Clone)]
pub struct TableOptions {
    /// The name of the file, by which a second import knows the first.
    pub name: String,
    /// The source of lines that name none.
    pub source: Option<String>,
    /// The day on which somebody held the lines against their source, where they do not say so themselves.
    pub verified: Option<Date>,
    /// The day of the import: nothing can have been verified after it.
    pub today: Date,
}
