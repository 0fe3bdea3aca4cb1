use lotse_i18n::Text;
use serde::Serialize;
use specta::Type;

use crate::{CostView, PeriodView};

/// What is new or different since the person last looked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChangesView {
    /// The changes: those of steps first, in the order of the plan.
    pub changes: Vec<ChangeView>,
}

/// What has changed about a step or a contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChangeView {
    /// What it is.
    pub entry: ChangedEntry,
    /// Its id.
    pub id: String,
    /// Its title or name; that of before where it is gone.
    pub title: Text,
    /// What has happened to it.
    pub change: Change,
    /// What is different, when it has changed.
    pub fields: Vec<FieldChange>,
}

/// What has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the nouns of the domain")]
pub enum ChangedEntry {
    Step,
    Contact,
}

/// What has happened to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Change {
    New,
    Changed,
    Gone,
}

/// What a field said and what it says now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    /// Which field.
    pub field: ChangedField,
    /// What it said; nothing when it is new.
    pub before: Option<ChangedValue>,
    /// What it says; nothing when it is gone.
    pub now: Option<ChangedValue>,
}

/// A field whose change is worth telling.
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

/// What a field says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "value")]
pub enum ChangedValue {
    /// A day, such as `2026-11-29`.
    Date(String),
    /// Texts of the pack, one a line.
    Texts(Vec<Text>),
    /// Something that reads the same in every language: a number, an address.
    Plain(Vec<String>),
    /// What it costs.
    Costs(Vec<CostView>),
    /// How long it takes.
    Period(PeriodView),
}
