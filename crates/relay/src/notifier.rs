//! Wakes requests that wait for a mailbox.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard},
};

use lotse_wire::MailboxId;
use tokio::sync::Notify;

use crate::sync;

/// Subscriptions by mailbox.
#[derive(Debug, Default)]
pub struct Notifier(Mutex<HashMap<MailboxId, Watchers>>);

#[derive(Debug, Default)]
struct Watchers {
    notify: Arc<Notify>,
    subscribers: usize,
}

/// Receives the notifications of one mailbox until dropped.
#[derive(Debug)]
pub(crate) struct Subscription {
    notifier: Arc<Notifier>,
    mailbox: MailboxId,
    notify: Arc<Notify>,
}

impl Notifier {
    /// Wakes the subscribers of a mailbox.
    pub(crate) fn notify(&self, mailbox: &MailboxId) {
        if let Some(watchers) = self.mailboxes().get(mailbox) {
            watchers.notify.notify_waiters();
        }
    }

    /// Wakes all subscribers.
    pub(crate) fn notify_all(&self) {
        self.mailboxes()
            .values()
            .for_each(|watchers| watchers.notify.notify_waiters());
    }

    /// Subscribes to a mailbox; `None` if it already has `limit` subscribers.
    pub(crate) fn subscribe(
        self: &Arc<Self>,
        mailbox: MailboxId,
        limit: usize,
    ) -> Option<Subscription> {
        let mut mailboxes = self.mailboxes();
        let watchers = mailboxes.entry(mailbox).or_default();
        if watchers.subscribers >= limit {
            return None;
        }
        watchers.subscribers += 1;
        Some(Subscription {
            notifier: Arc::clone(self),
            mailbox,
            notify: Arc::clone(&watchers.notify),
        })
    }

    fn mailboxes(&self) -> MutexGuard<'_, HashMap<MailboxId, Watchers>> {
        sync::lock(&self.0)
    }
}

impl Subscription {
    /// Completes at the next notification after this call, even one that comes
    /// before the future is first polled.
    pub(crate) fn notified(&self) -> impl Future<Output = ()> + Send + use<> {
        Arc::clone(&self.notify).notified_owned()
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        let mut mailboxes = self.notifier.mailboxes();
        let Some(watchers) = mailboxes.get_mut(&self.mailbox) else {
            return;
        };
        watchers.subscribers -= 1;
        if watchers.subscribers == 0 {
            mailboxes.remove(&self.mailbox);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notifier() -> (Arc<Notifier>, MailboxId) {
        (Arc::default(), [1; 16].into())
    }

    #[tokio::test]
    async fn a_notification_before_the_first_poll_is_received() {
        let (notifier, mailbox) = notifier();
        let subscription = notifier.subscribe(mailbox, 1).unwrap();
        let next = subscription.notified();
        notifier.notify(&mailbox);
        next.await;
    }

    #[test]
    fn a_dropped_subscription_leaves_nothing_behind() {
        let (notifier, mailbox) = notifier();
        let subscription = notifier.subscribe(mailbox, 1);
        assert!(notifier.subscribe(mailbox, 1).is_none());
        drop(subscription);
        assert!(notifier.mailboxes().is_empty());
        assert!(notifier.subscribe(mailbox, 1).is_some());
    }
}
