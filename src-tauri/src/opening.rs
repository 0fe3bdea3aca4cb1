//! Opens the app on another thread, and again after a failure.

use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError};

/// An app that is being opened, is open, or failed to open.
pub(crate) struct AppOpening<T, E> {
    opened: OnceLock<T>,
    state: Mutex<LaunchState<E>>,
    changed: Condvar,
}

enum LaunchState<E> {
    Opening,
    Open,
    Failed(E),
}

impl<T, E> Default for AppOpening<T, E> {
    fn default() -> Self {
        Self {
            opened: OnceLock::new(),
            state: Mutex::new(LaunchState::Opening),
            changed: Condvar::new(),
        }
    }
}

impl<T, E: Clone> AppOpening<T, E> {
    /// Opens it and wakes those who wait. Returns it on success.
    pub(crate) fn attempt(&self, open: impl FnOnce() -> Result<T, E>) -> Option<&T> {
        let state = match open() {
            Ok(opened) => {
                self.opened.get_or_init(|| opened);
                LaunchState::Open
            }
            Err(error) => LaunchState::Failed(error),
        };
        *self.state() = state;
        self.changed.notify_all();
        self.opened.get()
    }

    /// Prepares another attempt if the last one failed; from now on, others wait for it.
    /// Returns whether the caller should make it.
    pub(crate) fn may_try_again(&self) -> bool {
        let mut state = self.state();
        let has_failed = matches!(*state, LaunchState::Failed(_));
        if has_failed {
            *state = LaunchState::Opening;
        }
        has_failed
    }

    /// Waits until it is open, or the latest attempt has failed.
    pub(crate) fn wait(&self) -> Result<&T, E> {
        let state = self
            .changed
            .wait_while(self.state(), |state| match state {
                LaunchState::Opening => true,
                LaunchState::Open => self.opened.get().is_none(),
                LaunchState::Failed(_) => false,
            })
            .unwrap_or_else(PoisonError::into_inner);
        match (&*state, self.opened.get()) {
            (LaunchState::Failed(error), None) => Err(error.clone()),
            (_, Some(opened)) => Ok(opened),
            // Unreachable: the wait ends only once it is open or has failed.
            (LaunchState::Opening | LaunchState::Open, None) => {
                drop(state);
                self.wait()
            }
        }
    }

    /// Returns it if it is open.
    pub(crate) fn get(&self) -> Option<&T> {
        self.opened.get()
    }

    fn state(&self) -> MutexGuard<'_, LaunchState<E>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    #[test]
    fn after_a_failure_it_is_opened_again_when_asked() {
        let opening = AppOpening::<&str, &str>::default();
        assert_eq!(opening.attempt(|| Err("the disk is full")), None);
        assert_eq!(opening.wait(), Err("the disk is full"));
        assert!(opening.may_try_again());
        assert!(!opening.may_try_again(), "one attempt at a time");
        thread::scope(|threads| {
            let waiting = threads.spawn(|| opening.wait());
            assert_eq!(opening.attempt(|| Ok("open")), Some(&"open"));
            assert_eq!(waiting.join().unwrap(), Ok(&"open"));
        });
        assert!(!opening.may_try_again(), "it is open");
    }

    #[test]
    fn the_first_to_ask_waits() {
        let opening = AppOpening::<&str, &str>::default();
        thread::scope(|threads| {
            let waiting = threads.spawn(|| opening.wait());
            opening.attempt(|| Ok("open"));
            assert_eq!(waiting.join().unwrap(), Ok(&"open"));
        });
    }
}
