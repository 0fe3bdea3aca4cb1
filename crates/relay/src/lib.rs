//! A small server that stores mailboxes of encrypted envelopes, and nothing else.
//!
//! A [`Relay`] answers the calls of [`lotse_wire`]. It identifies mailboxes by
//! random ids, owners and writers by digests of their secrets; it knows no person.

mod client_network;
mod clock;
mod connection_limits;
mod fair_shares;
mod http;
mod metrics;
mod notifier;
mod rate_limits;
mod relay;
mod server;
mod settings;
mod shares;
mod shutdown;
pub mod store;
mod sync;
pub mod tickets;

pub use clock::{RelayClock, UnixMicros};
pub use http::path;
pub use notifier::Notifier;
pub use relay::{Relay, RelayError};
pub use server::TlsError;
pub use settings::{
    MaxConnections, ParseRateError, Rate, Rates, RelaySettings, Timeouts, TlsFiles,
};
