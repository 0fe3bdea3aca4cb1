//! Documents.

mod view;

pub use view::DocumentView;

use lotse_command::command;
use lotse_core::StepId;

use crate::{ApiError, App, ErrorCode, StepCard};

impl App {
    /// A document with the steps that provide it and those that require it.
    #[command(areas(answers, content, progress, settings))]
    pub fn document(&self, document: &str) -> Result<DocumentView, ApiError> {
        let planning = self.planning()?;
        let content = &planning.place.content;
        let Some((id, _)) = content.documents.get_key_value(document) else {
            return Err(ApiError::unknown(
                ErrorCode::UnknownDocument,
                "document",
                document,
            ));
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

    /// Records whether the newcomer has a document.
    #[command]
    pub fn hold_document(&self, document: &str, held: bool) -> Result<(), ApiError> {
        let place = self.place_content()?;
        let Some((id, _)) = place.content.documents.get_key_value(document) else {
            return Err(ApiError::unknown(
                ErrorCode::UnknownDocument,
                "document",
                document,
            ));
        };
        self.write(|tx| tx.hold_document(id, held))
    }
}
