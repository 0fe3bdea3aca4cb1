//! Test support that several packages share: relays in this process and as
//! processes of their own, devices that call them, stores, PostgreSQL, towns to
//! import into, and a search service to import from.
//!
//! Everything panics on failure unless it returns a `Result`.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::unwrap_used,
    reason = "used by tests only"
)]

mod child;
mod device;
mod folder;
mod mailbox;
mod once;
mod postgres;
mod python;
mod relay;
pub mod search_service;
mod server;
mod store;
pub mod town;
mod wait;

pub use child::{RelayChild, relay_command, relay_program};
pub use device::{TestDevice, ids, problem};
pub use folder::{copy_folder, copy_pack, copy_packs};
pub use mailbox::TestMailbox;
pub use once::MadeOnce;
pub use postgres::PostgresCluster;
pub use python::python_with_readers;
pub use relay::RunningRelay;
pub use server::{RelayServer, add_ticket, run_relay, run_relay_ok};
pub use store::{TestStore, later, noon, store_ticket};
pub use wait::{until, within};
