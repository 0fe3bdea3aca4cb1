//! Delivery of packs to a device: bundles, patches, and the signed publications
//! they are fetched from.

pub mod bundle;
/// A page in a browser takes its content from where it comes itself.
#[cfg(not(target_family = "wasm"))]
pub mod fetch;
mod progress;
pub mod publishers;
mod time_limits;

pub use progress::DownloadProgress;
pub use time_limits::TimeLimits;
