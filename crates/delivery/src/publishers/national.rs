//! The national publisher.

use url::Url;

/// The national publisher, trusted from the start.
#[derive(Debug, Clone)]
pub struct National {
    /// URL of its publication.
    pub url: Url,
    /// Its root of trust.
    pub root: Vec<u8>,
}
