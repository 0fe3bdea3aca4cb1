use lotse_core::UnconfirmedField;
use lotse_i18n::Text;
use serde::Serialize;
use specta::Type;

use crate::{
    CostView, DueView, FactView, GuidePage, OfficeView, PeriodView, SourceView, StepCard, StepLink,
    TopicView,
};

/// Everything about a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// In short.
    pub card: StepCard,
    /// Its room.
    pub topic: TopicView,
    /// What it is good for.
    pub why: Text,
    /// Why it concerns this newcomer, a sentence each.
    pub because: Vec<Text>,
    /// The questions that would settle whether it does.
    pub missing: Vec<FactView>,
    /// The dates that would give a deadline.
    pub due_missing: Vec<FactView>,
    /// The steps it needs.
    pub needs: Vec<StepCard>,
    /// The open steps that would make it easier.
    pub helps: Vec<StepCard>,
    /// The steps it needs that were set aside: they may be missing.
    pub lacks: Vec<StepLink>,
    /// By when the law wants it, where an earlier date of the newcomer's own is shown.
    pub law: Option<DueView>,
    /// The day on which it comes back, although it is done.
    pub again_on: Option<String>,
    /// Papers to bring.
    pub papers: Vec<PaperView>,
    /// Papers one has afterwards.
    pub gives: Vec<PaperView>,
    /// Where to go.
    pub offices: Vec<OfficeView>,
    /// What it costs.
    pub costs: Vec<CostView>,
    /// How long until it is through.
    pub takes: Option<PeriodView>,
    /// The official page.
    pub web: Option<String>,
    /// How it goes.
    pub guide: Option<GuidePage>,
    /// The newcomer's note.
    pub note: String,
    /// The newcomer's own date.
    pub own_due: Option<String>,
    /// Where it comes from.
    pub source: SourceView,
    /// It was to be looked at again and has not been.
    pub review_overdue: bool,
    /// What no source confirms.
    pub unconfirmed: Vec<UnconfirmedField>,
}

/// A paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaperView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// The term that the clerk reads.
    pub official_name: Text,
    /// A word of explanation.
    pub note: Option<Text>,
    /// The newcomer has it.
    pub held: bool,
    /// How long offices accept it.
    pub lasts: Option<PeriodView>,
}
