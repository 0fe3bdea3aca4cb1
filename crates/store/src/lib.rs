//! The two databases on the device. Only this crate and the relay use SQL.
//!
//! Both are in one folder, with different guarantees:
//!
//! - [`UserStore`] (`user.db`) holds what a person entered. It is encrypted,
//!   backed up before a migration, set aside when damaged, and deleted only on
//!   the person's request.
//! - [`ContentStore`] (`content.db`) holds the installed packs. It is a cache
//!   and may be rebuilt at any time.
//!
//! Reads never write. Everything a person enters goes through
//! [`UserStore::write`], which reports what changed. `now` is passed in.
//!
//! When a read or write fails with [`StoreError::Damaged`], drop the store and
//! open it again: this checks the whole file and sets it aside or rebuilds it.

mod aside;
mod clock;
mod content;
mod database;
mod error;
mod file;
mod journal;
mod key;
mod user;

pub use clock::{DeviceId, HybridClock, Stamp, StampError};
pub use content::{
    ContentState, ContentStore, Found, Installation, InstalledPack, NewPack, Origin, Search,
    SeenPack, SeenPacks, TextKind,
};
pub use error::{Result, StoreError};
#[cfg(target_family = "wasm")]
pub use file::browser::{BrowserFiles, open_browser_files};
pub use key::{KeyPlace, KeyRing};
pub use user::{Changes, Share, UserArea, UserState, UserStore, Write, erase};
