//! A paper.

use lotse_core::StepId;

use super::step::shortened;
use crate::{ApiError, App, DocumentView, ErrorCode, StepCard};

impl App {
    /// A paper with the steps that give it and those that ask for it.
    pub fn document(&self, document: &str) -> Result<DocumentView, ApiError> {
        let planning = self.planning()?;
        let content = &planning.place.content;
        let Some((id, _)) = content.documents.get_key_value(document) else {
            return Err(
                ApiError::new(ErrorCode::UnknownDocument).with("document", shortened(document))
            );
        };
        let card =
            |step: &StepId| -> Option<StepCard> { Some(planning.card(planning.plan.step(step)?)) };
        let steps = || content.steps.iter();
        let given_by = steps().filter(|(_, step)| step.gives.contains(id));
        let needed_for = steps().filter(|(_, step)| step.documents.contains(id));
        Ok(DocumentView {
            paper: planning.paper(id),
            given_by: given_by.filter_map(|(step, _)| card(step)).collect(),
            needed_for: needed_for.filter_map(|(step, _)| card(step)).collect(),
        })
    }
}
