//! What tests of several packages share.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "this is test code: a panic is a failed test"
)]

pub mod town;
