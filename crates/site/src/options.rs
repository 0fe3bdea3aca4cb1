//! Options for a site.

use jiff::civil::Date;

use crate::address::SiteUrl;

/// Options for a site.
#[derive(Debug, Clone)]
pub struct SiteOptions {
    /// URL where it is published. Without it, all links are relative, and there is no
    /// sitemap.
    pub base: Option<SiteUrl>,
    /// URL of the web app.
    pub app: Option<SiteUrl>,
    /// The day for which it is made.
    pub today: Date,
    /// The path of the logo on the site; found in the packs.
    pub(crate) logo: Option<String>,
}

impl SiteOptions {
    /// A site for a day, without an address.
    pub fn new(today: Date) -> Self {
        Self {
            base: None,
            app: None,
            today,
            logo: None,
        }
    }
}

/// A site cannot be made from the packs.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SiteError {
    /// There are only language packs, or none.
    #[error("there is no pack of a place among them")]
    NoPlace,
    /// An entry is invalid once the layers are merged, and would be missing.
    #[error("{0}; run `lotse-pack check` to find where")]
    Entry(String),
}
