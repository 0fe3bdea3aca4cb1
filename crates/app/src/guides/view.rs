use lotse_i18n::{Direction, Text};
use serde::Serialize;
use specta::Type;

use crate::{ContactView, SourceView, TopicLabel};

/// A page to read, in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GuideCard {
    /// Its id.
    pub id: String,
    /// The id of its topic.
    pub topic: String,
    /// Its title.
    pub title: Text,
    /// What it is about, in a sentence.
    pub summary: Option<Text>,
    /// The guide under which it stands.
    pub parent: Option<String>,
}

/// All pages to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GuidesView {
    /// The topics that some guide is about.
    pub topics: Vec<TopicLabel>,
    /// The guides, in the order of the packs.
    pub guides: Vec<GuideCard>,
}

/// A page to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GuideView {
    /// In short.
    pub card: GuideCard,
    /// The guides above it, from the topmost down.
    pub above: Vec<GuideCard>,
    /// The guides beneath it.
    pub beneath: Vec<GuideCard>,
    /// The page itself; some only lead to those beneath.
    pub page: Option<GuidePage>,
    /// Who helps.
    pub contacts: Vec<ContactView>,
    /// Nobody who picks up the device may see that it was read.
    pub discreet: bool,
    /// The page on the web that says the same.
    pub web: Option<String>,
    /// Where it comes from.
    pub source: SourceView,
    /// It was to be looked at again and has not been.
    pub review_overdue: bool,
}

/// A guide, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GuidePage {
    /// Clean HTML.
    pub html: String,
    /// Its language.
    pub language: String,
    /// Its direction.
    pub direction: Direction,
    /// A machine wrote it, and nobody has looked at it since.
    pub machine: bool,
}
