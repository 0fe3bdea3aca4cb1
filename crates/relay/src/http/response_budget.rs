//! Memory for responses with envelopes: a limit for all of them together, and a share for
//! each mailbox and each client, counted until their clients have read them.

use std::{sync::Arc, time::Duration};

use lotse_wire::{MailboxId, ProblemCode, limits};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::Refusal;
use crate::{
    client_network::{ClientNetwork, SITE_FACTOR},
    shares::{SharePermit, Shares},
};

/// Budget for all responses, in bytes.
const TOTAL_BYTES: usize = 64 << 20;

/// Share of a client, in bytes: 32 full batches.
const CLIENT_BYTES: usize = 8 << 20;

/// Responses at the same time from one mailbox. A phone needs one; after a broken
/// connection it may fetch again before the relay notices.
const MAILBOX_RESPONSES: u32 = 2;

/// How long to wait for a reservation.
const TIMEOUT: Duration = Duration::from_secs(20);

/// Bytes per permit: a semaphore counts up to 2³² at most.
const UNIT: usize = 1 << 10;

/// CBOR around each envelope, in bytes, rounded up.
const OVERHEAD: usize = 64;

/// Budget that all responses share.
pub(crate) struct ResponseBudget {
    left: Arc<Semaphore>,
    mailboxes: Shares<MailboxId>,
    /// `None` means that clients have no limit of their own.
    clients: Option<[Shares<ClientNetwork>; 2]>,
    timeout: Duration,
}

/// A part of the budget, returned on drop.
pub(super) struct Reservation {
    _mailbox: SharePermit<MailboxId>,
    clients: Vec<SharePermit<ClientNetwork>>,
    total: OwnedSemaphorePermit,
}

impl ResponseBudget {
    pub(crate) fn new(limits_clients: bool) -> Self {
        let share = units(CLIENT_BYTES);
        let clients = [share, share * SITE_FACTOR].map(Shares::new);
        Self {
            left: Arc::new(Semaphore::new(TOTAL_BYTES / UNIT)),
            mailboxes: Shares::new(MAILBOX_RESPONSES),
            clients: limits_clients.then_some(clients),
            timeout: TIMEOUT,
        }
    }

    /// Waits for a reservation for envelopes of `size` bytes. Waits first for what the
    /// mailbox and the client themselves hold, so that nobody is in the way of others.
    pub(super) async fn reserve(
        &self,
        mailbox: MailboxId,
        client: Option<ClientNetwork>,
        size: usize,
    ) -> Result<Reservation, Refusal> {
        let size = units(size + OVERHEAD * limits::MAX_BATCH_ENVELOPES.min(size / 256));
        let reserved = async {
            let mailbox = self.mailboxes.acquire(mailbox, 1).await;
            let mut clients = Vec::new();
            if let Some((shares, client)) = self.clients.as_ref().zip(client) {
                for (shares, network) in shares.iter().zip(client.networks()) {
                    clients.push(shares.acquire(network, size).await);
                }
            }
            let total = Arc::clone(&self.left).acquire_many_owned(size).await;
            total.map(|total| Reservation {
                _mailbox: mailbox,
                clients,
                total,
            })
        };
        match tokio::time::timeout(self.timeout, reserved).await {
            Ok(Ok(reservation)) => Ok(reservation),
            _ => Err(ProblemCode::Unavailable.into()),
        }
    }
}

impl Reservation {
    /// Returns what exceeds `bytes` to the budget.
    pub(super) fn shrink_to(&mut self, bytes: usize) {
        let units = units(bytes);
        let excess = self.total.num_permits().saturating_sub(units as usize);
        drop(self.total.split(excess));
        self.clients
            .iter_mut()
            .for_each(|share| share.shrink_to(units));
    }
}

fn units(bytes: usize) -> u32 {
    u32::try_from(bytes.div_ceil(UNIT)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};

    use super::*;

    fn impatient() -> ResponseBudget {
        ResponseBudget {
            timeout: Duration::ZERO,
            ..ResponseBudget::new(true)
        }
    }

    fn client(number: u8) -> ClientNetwork {
        IpAddr::from(Ipv4Addr::new(192, 0, 2, number)).into()
    }

    fn mailbox(number: u8) -> MailboxId {
        [number; 16].into()
    }

    #[tokio::test]
    async fn a_mailbox_or_client_that_uses_up_its_share_does_not_affect_others() {
        let budget = impatient();
        let mut held = vec![];
        for _ in 0..2 {
            held.push(
                budget
                    .reserve(mailbox(0), Some(client(0)), 300)
                    .await
                    .unwrap(),
            );
        }
        assert!(
            budget
                .reserve(mailbox(0), Some(client(0)), 300)
                .await
                .is_err()
        );
        for number in 1..100 {
            let full = limits::FULL_BATCH_BYTES;
            held.extend(
                budget
                    .reserve(mailbox(number), Some(client(0)), full)
                    .await
                    .ok(),
            );
        }
        assert!((20..40).contains(&held.len()), "{}", held.len());
        assert!(
            budget
                .reserve(mailbox(200), Some(client(1)), 300)
                .await
                .is_ok()
        );
    }

    #[tokio::test]
    async fn what_a_response_does_not_need_is_returned() {
        let budget = impatient();
        let size = limits::FULL_BATCH_BYTES;
        let mut held = vec![];
        for number in 0..250 {
            let reserved = budget.reserve(mailbox(number), Some(client(0)), size).await;
            let mut reserved = reserved.unwrap();
            reserved.shrink_to(300);
            held.push(reserved);
        }
    }
}
