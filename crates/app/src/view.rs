//! Views shared by several features.

use lotse_core::{CostPer, PeriodUnit};
use serde::Serialize;
use specta::Type;

/// Costs of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CostView {
    /// A decimal number.
    pub amount: String,
    /// The upper end of a range.
    pub up_to: Option<String>,
    /// Currency code, ISO 4217.
    pub currency: String,
    /// How often it is paid; once if `None`.
    pub per: Option<CostPer>,
}

impl From<&lotse_core::Cost> for CostView {
    fn from(cost: &lotse_core::Cost) -> Self {
        Self {
            amount: cost.amount.clone(),
            up_to: cost.up_to.clone(),
            currency: cost.currency.clone(),
            per: cost.per,
        }
    }
}

/// A period of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PeriodView {
    /// Number of units.
    pub count: i32,
    /// The upper end of a range, in the same unit.
    pub up_to: Option<i32>,
    /// The unit of time.
    pub unit: PeriodUnit,
}

impl PeriodView {
    /// A period; a range if `up_to` has the same unit.
    pub(crate) fn new(period: lotse_core::Period, up_to: Option<lotse_core::Period>) -> Self {
        let up_to = up_to
            .filter(|upper| upper.unit() == period.unit())
            .map(lotse_core::Period::count);
        Self {
            count: period.count(),
            up_to,
            unit: period.unit(),
        }
    }
}

/// The source of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SourceView {
    /// The page.
    pub url: String,
    /// Its title.
    pub title: String,
    /// The day the entry was last checked against the page.
    pub verified: String,
}

impl From<&lotse_core::Source> for SourceView {
    fn from(source: &lotse_core::Source) -> Self {
        Self {
            url: source.url.clone(),
            title: source.title.clone(),
            verified: source.verified.to_string(),
        }
    }
}

/// A file saved for the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedFile {
    /// Its path.
    pub path: String,
}
