//! What Lotse keeps on the device: two databases.
//!
//! Two databases lie in one folder, with two promises:
//!
//! - [`UserStore`] (`user.db`) holds what a person entered. It is encrypted,
//!   copied before a migration, set aside when damaged, and never deleted unless
//!   the person says so.
//! - [`ContentStore`] (`content.db`) holds the installed packs. It is a cache and
//!   may be made anew at any time.
//!
//! Reads never write. Everything a person enters goes through one door,
//! [`UserStore::write`], which says what changed. `now` is passed in.
//!
//! When a read or write fails with [`StoreError::Damaged`], drop the store and
//! open it again: the opening then checks the whole file, and sets it aside or
//! makes it anew.

mod aside;
mod clock;
mod content;
mod database;
mod error;
mod file;
mod key;
mod register;
mod user;

pub use clock::{Clock, DeviceId, Stamp, StampError, TooFarAhead};
pub use content::{
    ContentState, ContentStore, Found, Installation, InstalledPack, NewPack, Origin, Search,
    SeenPack, TextKind,
};
pub use error::{Result, StoreError};
pub use key::{KeyPlace, KeyRing};
pub use register::{Register, merge};
pub use user::{Changes, Share, UserArea, UserState, UserStore, Write, erase};
