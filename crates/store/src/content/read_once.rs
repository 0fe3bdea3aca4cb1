//! Values cached in memory until packs change.

use std::sync::{Arc, Mutex, PoisonError};

/// A value that is read on first use.
#[derive(Debug)]
pub(super) struct ReadOnce<T: ?Sized>(Mutex<Option<Arc<T>>>);

impl<T: ?Sized> Default for ReadOnce<T> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<T: ?Sized> ReadOnce<T> {
    pub(super) fn get_or_read<E>(
        &self,
        read: impl FnOnce() -> Result<Arc<T>, E>,
    ) -> Result<Arc<T>, E> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(value) = &*held {
            return Ok(Arc::clone(value));
        }
        let value = read()?;
        *held = Some(Arc::clone(&value));
        Ok(value)
    }

    pub(super) fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}
