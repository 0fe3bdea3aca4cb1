use serde::Serialize;
use specta::Type;

use crate::{ContactView, ContentNote, GuideCard, PlaceView, StepCard, Tally};

/// What is worth doing today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TodayView {
    /// The chosen place.
    pub place: Option<PlaceView>,
    /// Today.
    pub date: String,
    /// Up to three steps worth doing now.
    pub next: Vec<StepCard>,
    /// How many more the law makes as urgent.
    pub next_more: u32,
    /// The open step with the nearest date to come.
    pub next_date: Option<StepCard>,
    /// How many steps are probably behind the newcomer.
    pub probably_done: u32,
    /// How much of the plan is done.
    pub tally: Tally,
    /// How many questions are unanswered.
    pub open_questions: u32,
    /// The numbers for emergencies.
    pub emergency: Vec<ContactView>,
    /// Help for somebody in danger, that asks nothing.
    pub help: Vec<GuideCard>,
    /// What there is to say of the content.
    pub content: ContentNote,
}
