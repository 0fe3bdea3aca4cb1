use serde::Serialize;
use specta::Type;

use crate::{OccasionView, StepCard, TopicView};

/// The whole plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanView {
    /// The topics with at least one step.
    pub topics: Vec<TopicView>,
    /// Its steps, in the order of the plan.
    pub steps: Vec<StepCard>,
    /// Ids of the steps the newcomer has probably done already.
    pub probably_done: Vec<String>,
    /// Occasions, each with the question to answer when it happens.
    pub occasions: Vec<OccasionView>,
}
