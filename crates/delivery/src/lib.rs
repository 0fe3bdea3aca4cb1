//! Delivery of packs to a device: bundles, patches, and the signed publications
//! they are fetched from.
#![cfg_attr(
    target_family = "wasm",
    expect(dead_code, reason = "only an installed app fetches")
)]

pub mod bundle;
/// Not in browsers: the web app fetches content from its own origin.
#[cfg(not(target_family = "wasm"))]
pub mod fetch;
mod progress;
pub mod publishers;
mod time_limits;

pub use progress::DownloadProgress;
pub use time_limits::TimeLimits;
