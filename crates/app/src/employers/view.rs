use lotse_i18n::Text;
use serde::Serialize;
use specta::Type;

/// An employer and what it has booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EmployerView {
    /// The id of its pack.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// The code that was entered.
    pub code: String,
    /// The modules the code opens.
    pub modules: Vec<ModuleView>,
}

/// A module that an employer has booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ModuleView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// A summary of what it offers.
    pub summary: Option<Text>,
}
