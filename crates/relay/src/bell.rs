//! Wakes those who wait for a mailbox.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use lotse_wire::MailboxId;
use tokio::sync::Notify;

/// Who waits for which mailbox.
#[derive(Debug, Default)]
pub struct Bell(Mutex<HashMap<MailboxId, Waiting>>);

#[derive(Debug, Default)]
struct Waiting {
    notify: Arc<Notify>,
    ears: usize,
}

/// Hears when something comes into one mailbox.
#[derive(Debug)]
pub(crate) struct Ear {
    bell: Arc<Bell>,
    mailbox: MailboxId,
    notify: Arc<Notify>,
}

impl Bell {
    /// Something came into a mailbox.
    pub(crate) fn ring(&self, mailbox: &MailboxId) {
        if let Some(waiting) = self.waiting().get(mailbox) {
            waiting.notify.notify_waiters();
        }
    }

    /// Something may have come into any mailbox.
    pub(crate) fn ring_all(&self) {
        self.waiting()
            .values()
            .for_each(|waiting| waiting.notify.notify_waiters());
    }

    /// Listens from now on; `None` when `most` do so already.
    pub(crate) fn listen(self: &Arc<Self>, mailbox: MailboxId, most: usize) -> Option<Ear> {
        let mut all = self.waiting();
        let waiting = all.entry(mailbox).or_default();
        if waiting.ears >= most {
            return None;
        }
        waiting.ears += 1;
        Some(Ear {
            bell: Arc::clone(self),
            mailbox,
            notify: Arc::clone(&waiting.notify),
        })
    }

    fn waiting(&self) -> MutexGuard<'_, HashMap<MailboxId, Waiting>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Ear {
    /// What hears each ring after this call, also before it is awaited.
    pub(crate) fn next(&self) -> impl Future<Output = ()> + Send + use<> {
        Arc::clone(&self.notify).notified_owned()
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        let mut all = self.bell.waiting();
        let Some(waiting) = all.get_mut(&self.mailbox) else {
            return;
        };
        waiting.ears -= 1;
        if waiting.ears == 0 {
            all.remove(&self.mailbox);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bell() -> (Arc<Bell>, MailboxId) {
        (Arc::default(), [1; 16].into())
    }

    #[tokio::test]
    async fn a_ring_between_looking_and_waiting_is_heard() {
        let (bell, mailbox) = bell();
        let ear = bell.listen(mailbox, 1).unwrap();
        let rung = ear.next();
        bell.ring(&mailbox);
        rung.await;
    }

    #[test]
    fn nothing_stays_of_those_who_have_left() {
        let (bell, mailbox) = bell();
        let ear = bell.listen(mailbox, 1);
        assert!(bell.listen(mailbox, 1).is_none());
        drop(ear);
        assert!(bell.waiting().is_empty());
        assert!(bell.listen(mailbox, 1).is_some());
    }
}
