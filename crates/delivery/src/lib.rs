//! Delivery of packs to a device: bundles, patches, and the signed publications
//! they are fetched from.

pub mod bundle;
pub mod fetch;
