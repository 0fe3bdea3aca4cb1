use lotse_i18n::Text;
use serde::Serialize;
use specta::Type;

use crate::{CostView, PeriodView};

/// Changes to the content since the person last looked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChangesView {
    /// The changes, steps first, in the order of the plan.
    pub changes: Vec<ChangeView>,
}

/// A change to a step or a contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChangeView {
    /// What kind of entry changed.
    pub entry: ChangedEntry,
    /// Its id.
    pub id: String,
    /// Its title or name; the previous one if the entry was removed.
    pub title: Text,
    /// Whether it was added, changed or removed.
    pub change: Change,
    /// The changed fields, if the entry was changed.
    pub fields: Vec<FieldChange>,
}

/// Kind of the changed entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the nouns of the domain")]
pub enum ChangedEntry {
    Step,
    Contact,
}

/// How an entry changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Change {
    New,
    Changed,
    Gone,
}

/// A field's values before and after the change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    /// The field.
    pub field: ChangedField,
    /// Previous value; `None` when the field is new.
    pub before: Option<ChangedValue>,
    /// Current value; `None` when the field was removed.
    pub now: Option<ChangedValue>,
}

/// Fields whose changes are reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the fields of steps and contacts")]
pub enum ChangedField {
    Due,
    Title,
    Summary,
    Cost,
    Takes,
    Documents,
    Web,
    Phone,
    Email,
    Address,
    Hours,
    Appointment,
}

/// The value of a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "value")]
pub enum ChangedValue {
    /// A day, such as `2026-11-29`.
    Date(String),
    /// Texts of the pack, one per line.
    Texts(Vec<Text>),
    /// A value that is the same in every language: a number, an address.
    Plain(Vec<String>),
    /// Costs.
    Costs(Vec<CostView>),
    /// Processing time.
    Period(PeriodView),
}
