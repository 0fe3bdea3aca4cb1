//! Something to do.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    DocumentId, FactId, Period, RoleId, Rule, Source, StepId, TopicId, Unconfirmed, one_or_many,
};

/// A room of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// The name of one of the interface's icons.
    pub icon: String,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Where it stands.
    pub topic: TopicId,
    /// For whom it is meant.
    #[serde(default)]
    pub when: Rule,
    /// What must be done before.
    #[serde(default)]
    pub needs: Vec<StepId>,
    /// By when; the earliest that holds wins.
    #[serde(default, deserialize_with = "one_or_many::tables")]
    pub due: Vec<Due>,
    /// Papers to bring.
    #[serde(default)]
    pub documents: Vec<DocumentId>,
    /// The kinds of offices it leads to.
    #[serde(default)]
    pub offices: Vec<RoleId>,
    /// What it costs.
    #[serde(default, deserialize_with = "one_or_many::tables")]
    pub cost: Vec<Cost>,
    /// How long until it is through.
    #[serde(default)]
    pub takes: Option<Period>,
    /// The upper end, when `takes` is a range.
    #[serde(default)]
    pub takes_up_to: Option<Period>,
    /// Papers that one has afterwards.
    #[serde(default)]
    pub gives: Vec<DocumentId>,
    /// The official page for doing it.
    #[serde(default)]
    pub web: Option<String>,
    /// What no source confirms.
    #[serde(default)]
    pub unconfirmed: Vec<Unconfirmed>,
    /// Where it comes from.
    pub source: Source,
    /// The day it must be looked at again.
    pub review_by: Date,
}

/// By when a step must be done, for the people for whom `when` holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "DueTable", into = "DueTable")]
pub struct Due {
    /// The day, or how to find it.
    pub date: DueDate,
    /// The legal source, such as `BMG § 17(1)`.
    pub basis: Option<String>,
    /// Law or advice.
    pub kind: DueKind,
    /// For whom it counts.
    pub when: Rule,
}

/// The day by which something is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DueDate {
    /// The same day for everybody.
    On(Date),
    /// So long after a day in the newcomer's life.
    Within {
        /// The date fact.
        from: FactId,
        /// How long after (or before) it.
        within: Period,
        /// How days are counted.
        count: DueCount,
    },
}

/// How a deadline counts days.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DueCount {
    /// Every day counts.
    #[default]
    CalendarDays,
    /// Monday to Friday without public holidays.
    WorkingDays,
}

/// Who says that a step is due.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DueKind {
    /// The law.
    #[default]
    Legal,
    /// Good advice; missing it breaks nothing.
    Advice,
    /// The newcomer's own date. A pack never sets it.
    #[serde(skip_deserializing)]
    Own,
}

/// [`Due`] as it stands in a pack, where both forms of date share one table.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DueTable {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    on: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<FactId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    within: Option<Period>,
    #[serde(default)]
    count: DueCount,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    basis: Option<String>,
    #[serde(default)]
    kind: DueKind,
    #[serde(default)]
    when: Rule,
}

impl TryFrom<DueTable> for Due {
    type Error = &'static str;

    fn try_from(table: DueTable) -> Result<Self, Self::Error> {
        let date = match (table.on, table.from, table.within) {
            (Some(on), None, None) => DueDate::On(on),
            (None, Some(from), Some(within)) => DueDate::Within {
                from,
                within,
                count: table.count,
            },
            _ => return Err("`due` needs either `on`, or `from` with `within`"),
        };
        Ok(Self {
            date,
            basis: table.basis,
            kind: table.kind,
            when: table.when,
        })
    }
}

impl From<Due> for DueTable {
    fn from(due: Due) -> Self {
        let (on, from, within, count) = match due.date {
            DueDate::On(on) => (Some(on), None, None, DueCount::default()),
            DueDate::Within {
                from,
                within,
                count,
            } => (None, Some(from), Some(within), count),
        };
        Self {
            on,
            from,
            within,
            count,
            basis: due.basis,
            kind: due.kind,
            when: due.when,
        }
    }
}

/// What a step costs, for the people for whom `when` holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// A decimal number such as `18.36`.
    pub amount: String,
    /// The upper end, when it is a range.
    #[serde(default)]
    pub up_to: Option<String>,
    /// ISO 4217.
    pub currency: String,
    /// How often it is paid; once when absent.
    #[serde(default)]
    pub per: Option<CostPer>,
    /// For whom it counts.
    #[serde(default)]
    pub when: Rule,
}

/// How often something is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum CostPer {
    Lesson,
    Month,
    Quarter,
    Year,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_due_date_is_fixed_or_counted_but_not_both() {
        for good in [
            r#"{"on": "2027-07-31"}"#,
            r#"{"from": "moved-in", "within": "P14D"}"#,
        ] {
            assert!(serde_json::from_str::<Due>(good).is_ok(), "{good}");
        }
        for bad in [
            "{}",
            r#"{"from": "moved-in"}"#,
            r#"{"on": "2027-07-31", "from": "moved-in", "within": "P14D"}"#,
            r#"{"on": "2027-02-30"}"#,
            r#"{"on": "2027-07-31", "kind": "own"}"#,
            r#"{"form": "moved-in", "within": "P14D"}"#,
        ] {
            assert!(serde_json::from_str::<Due>(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_due_date_reads_back_as_it_was_written() {
        let due: Due = serde_json::from_str(
            r#"{"from": "job-ends", "within": "-P3M", "basis": "SGB III § 38(1)"}"#,
        )
        .unwrap();
        let again: Due = serde_json::from_str(&serde_json::to_string(&due).unwrap()).unwrap();
        assert_eq!(again, due);
    }
}
