//! Names a root of trust by its file.

use lotse_pack_model::Digest;
use tough::schema::{Root, Signed};

use super::FetchError;
use crate::publishers::RootId;

impl RootId {
    /// Names a root by its file.
    pub fn of(root: &[u8]) -> Result<Self, FetchError> {
        let signed: Signed<Root> = serde_json::from_slice(root).map_err(FetchError::Root)?;
        Ok(Self {
            version: signed.signed.version.get(),
            digest: Digest::of(root),
        })
    }
}
