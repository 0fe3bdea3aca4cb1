//! How much a mailbox holds, and how much of that one writer may take.

use lotse_wire::limits;

/// Capacity of a mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MailboxCapacity {
    /// Maximum number of waiting envelopes.
    pub envelopes: i64,
    /// Maximum size of the waiting envelopes, in bytes.
    pub bytes: i64,
    /// Maximum number of waiting envelopes of one writer.
    pub writer_envelopes: i64,
    /// Maximum size of the waiting envelopes of one writer, in bytes.
    pub writer_bytes: i64,
    /// Maximum number of waiting envelopes if the mailbox was opened with a ticket of
    /// another mailbox and was never read.
    pub unread_envelopes: i64,
    /// Maximum size of the waiting envelopes of such a mailbox, in bytes.
    pub unread_bytes: i64,
    /// Maximum number of writers.
    pub writers: i64,
    /// Maximum number of one-time keys that a writer gets in a day.
    pub writer_keys: i64,
    /// Maximum number of tickets that the owner issues in seven days.
    pub tickets: i64,
}

/// Default of [`MailboxCapacity::tickets`].
const TICKETS: i64 = 20;

impl Default for MailboxCapacity {
    #[expect(clippy::cast_possible_wrap, reason = "small constants")]
    fn default() -> Self {
        Self {
            envelopes: limits::MAX_WAITING_ENVELOPES as i64,
            bytes: limits::MAX_WAITING_BYTES as i64,
            writer_envelopes: limits::MAX_WRITER_ENVELOPES as i64,
            writer_bytes: limits::MAX_WRITER_BYTES as i64,
            unread_envelopes: limits::MAX_UNREAD_ENVELOPES as i64,
            unread_bytes: limits::MAX_UNREAD_BYTES as i64,
            writers: limits::MAX_WRITERS as i64,
            writer_keys: limits::MAX_WRITER_KEYS as i64,
            tickets: TICKETS,
        }
    }
}

/// Envelopes that wait.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Backlog {
    pub(super) envelopes: i64,
    pub(super) bytes: i64,
}

impl MailboxCapacity {
    /// Returns the capacity of a mailbox that was opened with a ticket of another
    /// mailbox and was never read.
    pub(super) fn of_unread(self) -> Self {
        Self {
            envelopes: self.envelopes.min(self.unread_envelopes),
            bytes: self.bytes.min(self.unread_bytes),
            ..self
        }
    }

    /// Whether a mailbox accepts an envelope of `size` bytes from a writer. A writer
    /// holds at most what is free afterwards (dynamic thresholds, Choudhury and Hahne,
    /// IEEE/ACM Transactions on Networking 1998): one leaves half to the others, and
    /// *n* leave 1/(*n*+1). `put_envelope.sql` has the same rule.
    pub(super) fn accepts(self, mailbox: Backlog, writer: Backlog, size: i64) -> bool {
        let free = Backlog {
            envelopes: self.envelopes - mailbox.envelopes - 1,
            bytes: self.bytes - mailbox.bytes - size,
        };
        writer.envelopes < self.writer_envelopes.min(free.envelopes)
            && writer.bytes + size <= self.writer_bytes.min(free.bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lets `count` writers put envelopes in turn until none can, and returns how many
    /// each holds.
    fn flood(count: usize, capacity: MailboxCapacity, size: i64) -> Vec<i64> {
        let mut mailbox = Backlog::default();
        let mut writers = vec![Backlog::default(); count];
        loop {
            let before = mailbox;
            for writer in &mut writers {
                if capacity.accepts(mailbox, *writer, size) {
                    for held in [&mut mailbox, writer] {
                        held.envelopes += 1;
                        held.bytes += size;
                    }
                }
            }
            if mailbox == before {
                return writers.iter().map(|writer| writer.envelopes).collect();
            }
        }
    }

    #[test]
    fn any_number_of_flooding_writers_leaves_room_for_another() {
        let capacity = MailboxCapacity::default();
        for (count, each) in [(1, 500), (10, 500), (19, 500), (30, 323), (99, 100)] {
            for held in flood(count, capacity, 256) {
                assert!((each - 2..=each).contains(&held), "{count}: {held}");
            }
        }
        // 64 envelopes of maximum size are 4 MiB.
        assert_eq!(flood(1, capacity, 65_536), [64]);
        let many = flood(40, capacity, 65_536);
        assert!(many.iter().sum::<i64>() < 1024, "{many:?}");
        assert!(many.iter().all(|held| (24..26).contains(held)), "{many:?}");
    }
}
