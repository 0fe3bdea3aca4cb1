//! Results that several checks need, each computed once.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::Pack;

/// Packs as a cache key, compared by identity.
#[derive(Clone)]
pub(super) struct SamePacks(Vec<Arc<Pack>>);

impl SamePacks {
    pub(super) fn new<'a>(packs: impl IntoIterator<Item = &'a Arc<Pack>>) -> Self {
        Self(packs.into_iter().cloned().collect())
    }
}

impl PartialEq for SamePacks {
    fn eq(&self, other: &Self) -> bool {
        let mut both = self.0.iter().zip(&other.0);
        self.0.len() == other.0.len() && both.all(|(one, other)| Arc::ptr_eq(one, other))
    }
}

/// Cache of results by key. Threads that need the same result wait for the one that
/// computes it.
pub(super) struct Memo<K, T>(Mutex<Vec<MemoEntry<K, T>>>);

type MemoEntry<K, T> = (K, Arc<OnceLock<Arc<T>>>);

impl<K, T> Default for Memo<K, T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: PartialEq, T> Memo<K, T> {
    pub(super) fn get(&self, key: K, work_out: impl FnOnce() -> T) -> Arc<T> {
        let entry = self.entry(key);
        Arc::clone(entry.get_or_init(|| Arc::new(work_out())))
    }

    fn entry(&self, key: K) -> Arc<OnceLock<Arc<T>>> {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, entry)) = entries.iter().find(|(other, _)| *other == key) {
            return Arc::clone(entry);
        }
        let entry = Arc::default();
        entries.push((key, Arc::clone(&entry)));
        entry
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_is_worked_out_once_for_each_key() {
        let memo = Memo::default();
        assert_eq!(*memo.get("a", || 1), 1);
        assert_eq!(*memo.get("b", || 2), 2);
        assert_eq!(*memo.get("a", || 3), 1);
    }
}
