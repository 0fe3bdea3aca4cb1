//! Issues tickets. A ticket is shown once; the store keeps only its digest.

use jiff::{Unit, civil::Date};
use lotse_wire::Ticket;

use crate::store::{RelayStoreError, Store, TicketRecord};

/// Why a ticket cannot be added.
#[derive(Debug, thiserror::Error)]
pub enum AddTicketError {
    /// The store failed.
    #[error("cannot store the ticket")]
    Store(#[from] RelayStoreError),
    /// The system's random number generator failed.
    #[error("cannot generate random numbers")]
    Random,
    /// The expiry date is out of range.
    #[error("expiry date is out of range")]
    Date(#[from] jiff::Error),
}

/// Adds a ticket that opens `uses` mailboxes, valid through `until` (UTC).
///
/// # Errors
/// When the store or the system's random number generator fails.
pub async fn add(
    store: &dyn Store,
    uses: u32,
    until: Date,
    note: &str,
) -> Result<Ticket, AddTicketError> {
    let ticket = Ticket::random().map_err(|_| AddTicketError::Random)?;
    let record = TicketRecord {
        digest: ticket.digest(),
        note: note.to_owned(),
        uses: uses.into(),
        until_day: day(until)?,
    };
    store.add_ticket(record).await?;
    Ok(ticket)
}

/// Converts a date to days since 1970.
fn day(date: Date) -> Result<i64, jiff::Error> {
    let days = Date::constant(1970, 1, 1).until((Unit::Day, date))?;
    Ok(days.get_days().into())
}

/// Converts days since 1970 to a date; `None` if out of range.
pub fn date(day: i64) -> Option<Date> {
    let days = jiff::Span::new().try_days(day).ok()?;
    Date::constant(1970, 1, 1).checked_add(days).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_survives_a_round_trip() {
        for text in ["1970-01-01", "2026-11-23", "2032-02-29"] {
            let kept: Date = text.parse().unwrap();
            assert_eq!(date(day(kept).unwrap()), Some(kept));
        }
        assert_eq!(date(i64::MAX), None);
    }
}
