//! The small server with mailboxes of sealed envelopes, and nothing else.
//!
//! A [`Relay`] answers the calls of [`lotse_wire`]. It knows mailboxes by their
//! random names, their owners and writers by digests; it knows no person.

mod bell;
mod clock;
mod gate;
mod http;
mod metrics;
mod relay;
mod server;
mod settings;
pub mod store;
pub mod tickets;

pub use bell::Bell;
pub use clock::{Clock, Now};
pub use http::path;
pub use relay::{Relay, RelayError};
pub use server::TlsError;
pub use settings::{Connections, Patience, Rate, RateError, Rates, Settings, TlsFiles};
