//! Tickets: made here, shown once, kept as digests.

use jiff::{Unit, civil::Date};
use lotse_wire::Ticket;

use crate::store::{Store, StoreError, TicketRecord};

/// Why there is no new ticket.
#[derive(Debug, thiserror::Error)]
pub enum TicketError {
    /// The store failed.
    #[error("the store cannot be used")]
    Store(#[from] StoreError),
    /// No randomness.
    #[error("the system gives no random numbers")]
    Random,
    /// The day is not one that is counted.
    #[error("not a day that a ticket may end on")]
    Day(#[from] jiff::Error),
}

/// Makes a ticket that opens `uses` mailboxes up to and including a day (UTC).
///
/// # Errors
/// When the store fails, or the system gives no random numbers.
pub async fn add(
    store: &dyn Store,
    uses: u32,
    until: Date,
    note: &str,
) -> Result<Ticket, TicketError> {
    let ticket = Ticket::random().map_err(|_| TicketError::Random)?;
    let record = TicketRecord {
        digest: ticket.digest(),
        note: note.to_owned(),
        uses: uses.into(),
        until_day: day(until)?,
    };
    store.add_ticket(record).await?;
    Ok(ticket)
}

/// A date as the store keeps it: days since 1970.
fn day(date: Date) -> Result<i64, jiff::Error> {
    let days = Date::constant(1970, 1, 1).until((Unit::Day, date))?;
    Ok(days.get_days().into())
}

/// The date of a day of the store; `None` when there is none.
pub fn date(day: i64) -> Option<Date> {
    let days = jiff::Span::new().try_days(day).ok()?;
    Date::constant(1970, 1, 1).checked_add(days).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_the_same_after_it_was_kept() {
        for text in ["1970-01-01", "2026-11-23", "2032-02-29"] {
            let kept: Date = text.parse().unwrap();
            assert_eq!(date(day(kept).unwrap()), Some(kept));
        }
        assert_eq!(date(i64::MAX), None);
    }
}
