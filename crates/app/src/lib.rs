//! The use cases of Lotse: all that a shell may call.
//!
//! A shell opens an [`App`], calls its methods, and asks again for what it
//! shows when an [`AppEvent`] tells that something has changed. Everything
//! that goes in or out is a plain type that the interface's types are made of.

mod app;
mod clock;
mod error;
mod event;
mod files;
mod install;
mod links;
mod place_content;
mod preview;
mod qr;
mod screens;
mod shipped;
mod talk;
mod update;
mod view;

pub use app::{App, Folders};
pub use clock::Clock;
pub use error::{ApiError, ErrorCode};
pub use event::{AppEvent, Topic};
pub use lotse_delivery::fetch::National;
pub use lotse_store::KeyRing;
pub use update::national;
pub use view::*;
