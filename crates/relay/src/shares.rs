//! Semaphores by key: each key has its own share and never waits for another.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex},
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::sync;

/// A share for each key.
pub(crate) struct Shares<K>(Arc<Inner<K>>);

struct Inner<K> {
    /// Permits of each key.
    each: usize,
    semaphores: Mutex<HashMap<K, Arc<Semaphore>>>,
}

/// A permit of one key, returned on drop.
pub(crate) struct SharePermit<K: Hash + Eq + Copy> {
    inner: Arc<Inner<K>>,
    key: K,
    permit: Option<OwnedSemaphorePermit>,
}

impl<K: Hash + Eq + Copy> Shares<K> {
    pub(crate) fn new(each: usize) -> Self {
        Self(Arc::new(Inner {
            each,
            semaphores: Mutex::default(),
        }))
    }

    /// Waits for a permit of a key.
    pub(crate) async fn acquire(&self, key: K) -> SharePermit<K> {
        let each = self.0.each;
        let semaphore = Arc::clone(
            sync::lock(&self.0.semaphores)
                .entry(key)
                .or_insert_with(|| Arc::new(Semaphore::new(each))),
        );
        // Made before waiting, so that it cleans up if the caller gives up.
        let mut share = SharePermit {
            inner: Arc::clone(&self.0),
            key,
            permit: None,
        };
        share.permit = semaphore.acquire_owned().await.ok();
        share
    }
}

impl<K: Hash + Eq + Copy> Drop for SharePermit<K> {
    fn drop(&mut self) {
        self.permit.take();
        let mut semaphores = sync::lock(&self.inner.semaphores);
        let is_unused = |semaphore: &Arc<Semaphore>| Arc::strong_count(semaphore) == 1;
        if semaphores.get(&self.key).is_some_and(is_unused) {
            semaphores.remove(&self.key);
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    #[tokio::test]
    async fn a_key_waits_only_for_itself_and_leaves_nothing_behind() {
        let shares = Shares::new(1);
        let (one, other) = (shares.acquire(1).await, shares.acquire(2).await);
        assert!(shares.acquire(1).now_or_never().is_none());
        drop(one);
        assert!(shares.acquire(1).now_or_never().is_some());
        drop(other);
        assert!(sync::lock(&shares.0.semaphores).is_empty());
    }
}
