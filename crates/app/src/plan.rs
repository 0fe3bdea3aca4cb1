//! The whole plan.

mod view;

pub use view::PlanView;

use crate::{ApiError, App};
use lotse_command::command;

impl App {
    /// The whole plan.
    #[command(areas(answers, content, progress, settings))]
    pub fn plan(&self) -> Result<PlanView, ApiError> {
        let planning = self.planning()?;
        let steps: Vec<_> = planning
            .plan
            .steps
            .iter()
            .map(|step| planning.card(step))
            .collect();
        let topics = planning
            .place
            .content
            .topics
            .keys()
            .map(|id| planning.topic(id));
        let topics = topics
            .filter(|topic| steps.iter().any(|step| step.topic == topic.id))
            .collect();
        let probably_done = planning.plan.probably_done.iter();
        Ok(PlanView {
            topics,
            probably_done: probably_done.map(ToString::to_string).collect(),
            occasions: planning.occasions(),
            steps,
        })
    }
}
