//! How many may be in at the same time.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::{gate::Origin, settings::Connections};

/// Counts connections.
#[derive(Clone)]
pub(crate) struct Doors {
    all: Arc<Semaphore>,
    seats: Seats,
}

/// Counts what addresses hold at the same time: connections, or behind a proxy,
/// to which these belong, requests.
#[derive(Clone)]
pub(crate) struct Seats {
    taken: Arc<Mutex<HashMap<Origin, usize>>>,
    /// How many an address may hold; `None` does not count them.
    most: Option<usize>,
}

/// One of all connections.
pub(super) struct Door(#[expect(dead_code, reason = "held")] Option<OwnedSemaphorePermit>);

/// One of those of an address.
pub(crate) struct Seat {
    seats: Seats,
    origin: Origin,
}

impl Doors {
    pub(crate) fn new(connections: Connections, counts_addresses: bool) -> Self {
        Self {
            all: Arc::new(Semaphore::new(connections.most)),
            seats: Seats::new(counts_addresses.then_some(connections.of_address)),
        }
    }

    /// Waits until there is room.
    pub(super) async fn door(&self) -> Door {
        Door(Arc::clone(&self.all).acquire_owned().await.ok())
    }

    /// `None` when the address has as many as it may.
    pub(super) fn seat(&self, address: IpAddr) -> Option<Seat> {
        self.seats.take(address.into())
    }
}

impl Seats {
    pub(crate) fn new(most: Option<usize>) -> Self {
        Self {
            taken: Arc::default(),
            most,
        }
    }

    /// `None` when the origin has as many as it may.
    pub(crate) fn take(&self, origin: Origin) -> Option<Seat> {
        let mut all = self.all();
        let taken = all.get(&origin).copied().unwrap_or_default();
        if self.most.is_some_and(|most| taken >= most) {
            return None;
        }
        all.insert(origin, taken + 1);
        Some(Seat {
            seats: self.clone(),
            origin,
        })
    }

    fn all(&self) -> MutexGuard<'_, HashMap<Origin, usize>> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut all = self.seats.all();
        match all.get(&self.origin).copied() {
            Some(taken) if taken > 1 => all.insert(self.origin, taken - 1),
            _ => all.remove(&self.origin),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_holds_its_share_takes_nothing_from_others() {
        let connections = Connections {
            most: 9,
            of_address: 1,
        };
        let doors = Doors::new(connections, true);
        let [one, other] = [[192, 0, 2, 1], [192, 0, 2, 2]].map(IpAddr::from);
        let seat = doors.seat(one);
        assert!(seat.is_some());
        assert!(doors.seat(one).is_none());
        assert!(doors.seat(other).is_some());
        drop(seat);
        assert!(doors.seat(one).is_some());
        assert!(doors.seats.all().is_empty());
    }
}
