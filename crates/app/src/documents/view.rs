use serde::Serialize;
use specta::Type;

use crate::{PaperView, StepCard};

/// A document and the steps around it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DocumentView {
    /// The document.
    pub paper: PaperView,
    /// Steps that provide it.
    pub given_by: Vec<StepCard>,
    /// Steps that require it.
    pub needed_for: Vec<StepCard>,
}
