use serde::Serialize;
use specta::Type;

use crate::{ContactView, ContentNote, GuideCard, PlaceView, StepCard, Tally};

/// The first screen: what is worth doing today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TodayView {
    /// The chosen place.
    pub place: Option<PlaceView>,
    /// Today's date.
    pub date: String,
    /// Up to three steps worth doing now.
    pub next: Vec<StepCard>,
    /// How many further steps are just as urgent by law.
    pub next_more: u32,
    /// The open step with the nearest upcoming date.
    pub next_date: Option<StepCard>,
    /// How many steps the newcomer has probably done already.
    pub probably_done: u32,
    /// Progress of the whole plan.
    pub tally: Tally,
    /// Number of unanswered questions.
    pub open_questions: u32,
    /// Emergency numbers.
    pub emergency: Vec<ContactView>,
    /// Guides for people in danger; no questions asked.
    pub help: Vec<GuideCard>,
    /// Status of the content.
    pub content: ContentNote,
}
