//! Updates the content: when to check, what to fetch, and what the person sees of it.

#[cfg(target_family = "wasm")]
mod absent;
mod freshness;
#[cfg(not(target_family = "wasm"))]
mod online;
mod settings;
mod view;

pub use view::{ContentNote, ContentView, OpenedContent, PackState, ProgressView, UpdateSettings};

#[cfg(not(target_family = "wasm"))]
pub use online::national;
