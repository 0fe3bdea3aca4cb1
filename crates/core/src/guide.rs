//! Pages to read.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{ContactId, GuideId, Source, TopicId};

/// A page to read. Its title and text are in the locales of the pack; the
/// guide of a step needs no entry of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// Where it stands.
    pub topic: TopicId,
    /// The guide under which it stands.
    #[serde(default)]
    pub parent: Option<GuideId>,
    /// The page on the web that says the same.
    #[serde(default)]
    pub web: Option<String>,
    /// Who helps, shown with the page.
    #[serde(default)]
    pub contacts: Vec<ContactId>,
    /// Help for somebody who may be in danger: nobody who picks up the device may
    /// see that it was read.
    #[serde(default)]
    pub discreet: bool,
    /// Where it comes from.
    pub source: Source,
    /// The day it must be looked at again.
    pub review_by: Date,
}
