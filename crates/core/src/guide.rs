//! Guides: pages to read.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{ContactId, GuideId, Source, TopicId};

/// A page to read. Its title and text are in the pack's locales. A step's guide needs
/// no entry of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// The guide's topic.
    pub topic: TopicId,
    /// The parent guide.
    #[serde(default)]
    pub parent: Option<GuideId>,
    /// A web page with the same information.
    #[serde(default)]
    pub web: Option<String>,
    /// Contacts shown with the page.
    #[serde(default)]
    pub contacts: Vec<ContactId>,
    /// Whether it helps newcomers who may be in danger. The device keeps no trace that
    /// it was read.
    #[serde(default)]
    pub discreet: bool,
    /// Source of this entry.
    pub source: Source,
    /// Day by which the entry must be reviewed.
    pub review_by: Date,
}
