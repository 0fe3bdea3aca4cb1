use lotse_i18n::{Direction, Text};
use serde::Serialize;
use specta::Type;

use crate::{ContactView, SourceView, TopicLabel};

/// Summary of a guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GuideCard {
    /// Its id.
    pub id: String,
    /// The id of its topic.
    pub topic: String,
    /// Its title.
    pub title: Text,
    /// A summary, in one sentence.
    pub summary: Option<Text>,
    /// The parent guide.
    pub parent: Option<String>,
}

/// A step of the plan that a guide explains.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ExplainedStep {
    /// Its id.
    pub id: String,
    /// Whether it is in this person's plan.
    pub planned: bool,
}

/// All guides of the place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GuidesView {
    /// Topics that at least one guide is about.
    pub topics: Vec<TopicLabel>,
    /// The guides, in the order of the packs.
    pub guides: Vec<GuideCard>,
}

/// A guide with its surroundings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GuideView {
    /// Its summary.
    pub card: GuideCard,
    /// Its ancestors, topmost first.
    pub above: Vec<GuideCard>,
    /// Its children.
    pub beneath: Vec<GuideCard>,
    /// The page itself; a guide that only leads to its children has none.
    pub page: Option<GuidePage>,
    /// Contacts that help.
    pub contacts: Vec<ContactView>,
    /// Reading it leaves no trace on the device.
    pub discreet: bool,
    /// The step that it explains.
    pub step: Option<ExplainedStep>,
    /// The equivalent page on the web.
    pub web: Option<String>,
    /// The source of the entry.
    pub source: SourceView,
    /// The review date has passed.
    pub review_overdue: bool,
}

/// A guide page, rendered for the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GuidePage {
    /// Sanitized HTML.
    pub html: String,
    /// Its language.
    pub language: String,
    /// Its text direction.
    pub direction: Direction,
    /// Machine-translated and not reviewed since.
    pub machine: bool,
}
