//! Test support shared by several packages.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "this is test code: a panic is a failed test"
)]

pub mod town;
