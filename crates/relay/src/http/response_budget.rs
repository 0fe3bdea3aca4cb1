//! Memory for responses with envelopes: a limit for all of them together, and a share for
//! each mailbox and each client, counted until their clients have read them.

use std::time::Duration;

use lotse_wire::{MailboxId, ProblemCode, limits};

use super::Refusal;
use crate::{
    client_network::ClientNetwork,
    fair_shares::{FairPermit, FairShares, ShareLimits},
    shares::{SharePermit, Shares},
};

/// Budget for all responses, in bytes.
const TOTAL_BYTES: usize = 64 << 20;

/// Maximum for a client, in bytes: some 30 full batches.
const CLIENT_BYTES: usize = 8 << 20;

/// The largest response, in bytes. A client gets one as long as anything is free, so it
/// takes about a hundred addresses to keep others from fetching.
const LARGEST_RESPONSE_BYTES: usize =
    limits::FULL_BATCH_BYTES + limits::MAX_ENVELOPE_BYTES + OVERHEAD * limits::MAX_BATCH_ENVELOPES;

/// Responses at the same time from one mailbox. A phone needs one; after a broken
/// connection it may fetch again before the relay notices.
const MAILBOX_RESPONSES: usize = 2;

/// How long to wait for a reservation.
const TIMEOUT: Duration = Duration::from_secs(20);

/// CBOR around each envelope, in bytes, rounded up.
const OVERHEAD: usize = 64;

/// Budget that all responses share.
pub(crate) struct ResponseBudget {
    mailboxes: Shares<MailboxId>,
    clients: FairShares,
    timeout: Duration,
}

/// A part of the budget, returned on drop.
pub(super) struct Reservation {
    _mailbox: SharePermit<MailboxId>,
    bytes: FairPermit,
}

impl ResponseBudget {
    pub(crate) fn new(limits_clients: bool) -> Self {
        let (each, little) = if limits_clients {
            (CLIENT_BYTES, LARGEST_RESPONSE_BYTES)
        } else {
            (TOTAL_BYTES, TOTAL_BYTES)
        };
        Self {
            mailboxes: Shares::new(MAILBOX_RESPONSES),
            clients: FairShares::new(ShareLimits {
                total: TOTAL_BYTES,
                each,
                little,
            }),
            timeout: TIMEOUT,
        }
    }

    /// Waits for a reservation for envelopes of `size` bytes. Waits first for what the
    /// mailbox itself holds, so that it does not block others.
    pub(super) async fn reserve(
        &self,
        mailbox: MailboxId,
        client: Option<ClientNetwork>,
        size: usize,
    ) -> Result<Reservation, Refusal> {
        let size = size + OVERHEAD * limits::MAX_BATCH_ENVELOPES.min(size / 256);
        let reserved = async {
            let mailbox = self.mailboxes.acquire(mailbox).await;
            Reservation {
                _mailbox: mailbox,
                bytes: self.clients.acquire(client, size).await,
            }
        };
        let reserved = tokio::time::timeout(self.timeout, reserved).await;
        reserved.map_err(|_| ProblemCode::Unavailable.into())
    }
}

impl Reservation {
    /// Returns what exceeds `bytes` to the budget.
    pub(super) fn shrink_to(&mut self, bytes: usize) {
        self.bytes.shrink_to(bytes);
    }
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

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

    /// Takes all that a client gets, each response from another mailbox.
    async fn flood(
        budget: &ResponseBudget,
        client: ClientNetwork,
        mailboxes: &mut u128,
    ) -> Vec<Reservation> {
        let mut held = vec![];
        for size in [limits::FULL_BATCH_BYTES, 32 << 10, 300] {
            loop {
                *mailboxes += 1;
                let mailbox = mailboxes.to_be_bytes().into();
                let Ok(reserved) = budget.reserve(mailbox, Some(client), size).await else {
                    break;
                };
                held.push(reserved);
            }
        }
        held
    }

    /// Whether a client gets a whole response.
    async fn is_served(budget: &ResponseBudget, number: u8) -> bool {
        let largest = limits::FULL_BATCH_BYTES + limits::MAX_ENVELOPE_BYTES;
        let reserved = budget.reserve(mailbox(number), Some(client(number)), largest);
        reserved.await.is_ok()
    }

    #[tokio::test]
    async fn many_greedy_addresses_leave_room_for_others() {
        for addresses in [8, 60] {
            let (budget, mut mailboxes) = (impatient(), 0);
            let mut floods = vec![];
            for number in 0..addresses {
                floods.push(flood(&budget, client(number), &mut mailboxes).await);
            }
            assert!(is_served(&budget, 200).await, "{addresses} addresses");
        }
    }

    #[tokio::test]
    async fn sites_with_many_networks_leave_room_for_others() {
        let (budget, mut mailboxes) = (impatient(), 0);
        let mut floods = vec![];
        for site in 0..20 {
            for network in 0..10 {
                let address = Ipv6Addr::new(0x2001, 0xdb8, site, network, 0, 0, 0, 1);
                let client = IpAddr::from(address).into();
                floods.push(flood(&budget, client, &mut mailboxes).await);
            }
        }
        assert!(is_served(&budget, 200).await);
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
