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
    seats: Arc<Mutex<HashMap<Origin, usize>>>,
    /// How many of one address; `None` does not count them.
    of_address: Option<usize>,
}

/// One of all connections.
pub(super) struct Door(#[expect(dead_code, reason = "held")] Option<OwnedSemaphorePermit>);

/// One of the connections of an address.
pub(super) struct Seat {
    doors: Doors,
    origin: Origin,
}

impl Doors {
    pub(crate) fn new(connections: Connections, counts_addresses: bool) -> Self {
        Self {
            all: Arc::new(Semaphore::new(connections.most)),
            seats: Arc::default(),
            of_address: counts_addresses.then_some(connections.of_address),
        }
    }

    /// Waits until there is room.
    pub(super) async fn door(&self) -> Door {
        Door(Arc::clone(&self.all).acquire_owned().await.ok())
    }

    /// `None` when the address has as many as it may.
    pub(super) fn seat(&self, address: IpAddr) -> Option<Seat> {
        let origin = Origin::from(address);
        let mut seats = self.seats();
        let taken = seats.get(&origin).copied().unwrap_or_default();
        if self.of_address.is_some_and(|most| taken >= most) {
            return None;
        }
        seats.insert(origin, taken + 1);
        Some(Seat {
            doors: self.clone(),
            origin,
        })
    }

    fn seats(&self) -> MutexGuard<'_, HashMap<Origin, usize>> {
        self.seats.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut seats = self.doors.seats();
        match seats.get(&self.origin).copied() {
            Some(taken) if taken > 1 => seats.insert(self.origin, taken - 1),
            _ => seats.remove(&self.origin),
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
        assert!(doors.seats().is_empty());
    }
}
