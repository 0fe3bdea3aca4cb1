use lotse_core::UnconfirmedField;
use lotse_i18n::Text;
use serde::Serialize;
use specta::Type;

use crate::{
    ContactView, CostView, DueView, FactView, GuidePage, PeriodView, SourceView, StepCard,
    StepLink, TopicView,
};

/// Everything about a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// Its summary.
    pub card: StepCard,
    /// Its topic.
    pub topic: TopicView,
    /// Why it is worth doing.
    pub why: Text,
    /// Why it applies to this newcomer, one sentence each.
    pub because: Vec<Text>,
    /// Questions that would decide whether it applies.
    pub missing: Vec<FactView>,
    /// Dates that would determine the deadline.
    pub due_missing: Vec<FactView>,
    /// The steps it depends on.
    pub needs: Vec<StepCard>,
    /// Open steps that would make it easier.
    pub helps: Vec<StepCard>,
    /// Steps it depends on that were set aside, so may be missing.
    pub lacks: Vec<StepLink>,
    /// The legal deadline, if the newcomer's own earlier date is shown instead.
    pub law: Option<DueView>,
    /// The day on which it is due again after it was done.
    pub again_on: Option<String>,
    /// Documents to bring.
    pub papers: Vec<PaperView>,
    /// Documents it gives.
    pub gives: Vec<PaperView>,
    /// Where to go.
    pub offices: Vec<OfficeView>,
    /// Costs.
    pub costs: Vec<CostView>,
    /// Processing time.
    pub takes: Option<PeriodView>,
    /// The official web page.
    pub web: Option<String>,
    /// Its guide.
    pub guide: Option<GuidePage>,
    /// The newcomer's note.
    pub note: String,
    /// The newcomer's own date.
    pub own_due: Option<String>,
    /// The source of the entry.
    pub source: SourceView,
    /// The review date has passed.
    pub review_overdue: bool,
    /// Fields that no source confirms.
    pub unconfirmed: Vec<UnconfirmedField>,
}

/// A role and the contacts that fill it here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OfficeView {
    /// The id of its role.
    pub role: String,
    /// Its name.
    pub name: Text,
    /// How to find one if no contact is known.
    pub find: Option<Text>,
    /// Contacts that fill it.
    pub contacts: Vec<ContactView>,
}

/// A document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaperView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// The official term that the clerk reads.
    pub official_name: Text,
    /// A short explanation.
    pub note: Option<Text>,
    /// The newcomer has it.
    pub held: bool,
    /// How long offices accept it.
    pub lasts: Option<PeriodView>,
}
