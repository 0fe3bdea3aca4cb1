//! Something to do.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

use crate::{
    Count, Day, DocumentId, DueCount, FactId, Period, ReasonId, RoleId, Rule, Source, StartDay,
    StepId, TopicId, UnconfirmedField,
    day::{ON_OR_FROM, Periods},
    one_or_many,
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
    /// What must be done, or set aside, before this can succeed.
    #[serde(default)]
    pub needs: Vec<StepId>,
    /// What makes it easier and never holds it up.
    #[serde(default)]
    pub helps: Vec<StepId>,
    /// What makes it needless once it is done.
    #[serde(default)]
    pub instead: Vec<StepId>,
    /// From when on it can be done; the earliest that may hold wins.
    #[serde(default, deserialize_with = "one_or_many::tables")]
    pub opens: Vec<StartDay>,
    /// By when; the earliest that holds wins.
    #[serde(default, deserialize_with = "one_or_many::tables")]
    pub due: Vec<Due>,
    /// When it is to be done again, although it was done.
    #[serde(default, deserialize_with = "one_or_many::tables")]
    pub again: Vec<StartDay>,
    /// When it comes, where no date says so.
    #[serde(default)]
    pub when_due: WhenDue,
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
    pub unconfirmed: Vec<UnconfirmedField>,
    /// Where it comes from.
    pub source: Source,
    /// The day it must be looked at again.
    pub review_by: Date,
}

/// When a step comes, where no date says so.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhenDue {
    /// In the first week.
    Week,
    /// In the first weeks.
    #[default]
    Weeks,
    /// In the first months.
    Months,
    /// Years ahead.
    Later,
    /// When something happens: a job ends, a child is born, a letter comes.
    Event,
}

/// By when a step must be done, for the people for whom `when` holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "DueTable", into = "DueTable")]
pub struct Due {
    /// The safe day: where a text can be read in two ways, the earlier one.
    pub day: Day,
    /// The legal source, such as `BMG § 17(1)`.
    pub basis: Option<String>,
    /// Law or advice.
    pub kind: DueKind,
    /// For whom it counts.
    pub when: Rule,
    /// It counts only for people for whom `when` surely holds: an answer that
    /// is missing would alarm everybody for the few.
    pub sure: bool,
    /// The law moves a last day that is a Saturday, a Sunday or a public holiday
    /// to the next working day (BGB § 193, VwVfG § 31(3)).
    pub next_working_day: bool,
    /// The last day by law, where it is later than the safe one for another reason.
    pub last: Option<LastDay>,
    /// Somebody who learns of it later than the day itself has so long after that.
    pub learned: Option<Count>,
    /// It cannot lie before this day: then nobody could have kept it.
    pub not_before: Option<FactId>,
}

/// The last day by law, counted from the same day as the safe one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LastDay {
    /// How long after the day from which the safe day is counted.
    pub(crate) within: Periods,
    /// To the end of that month.
    #[serde(default)]
    pub month_end: bool,
    /// Why it is later; the text is `due-reason-<id>`.
    pub reason: ReasonId,
}

impl LastDay {
    /// The last day, when the period runs from `starts`.
    pub fn date(&self, starts: Date) -> Option<Date> {
        let mut periods = self.within.0.iter();
        let date = periods.try_fold(starts, |date, within| within.after(date))?;
        Some(if self.month_end {
            date.last_of_month()
        } else {
            date
        })
    }
}

/// Who says that a step is due.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum DueKind {
    /// The law.
    #[default]
    Legal,
    /// Good advice; missing it breaks nothing.
    Advice,
    /// The newcomer's own date. A pack never sets it.
    Own,
}

/// The kind of a deadline as a pack may set it.
fn kind_in_pack<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DueKind, D::Error> {
    match DueKind::deserialize(deserializer)? {
        DueKind::Own => Err(D::Error::unknown_variant("own", &["legal", "advice"])),
        kind => Ok(kind),
    }
}

/// [`Due`] as it stands in a pack, where both forms of day share one table.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DueTable {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    on: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<FactId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    deemed: Option<Period>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    within: Option<Periods>,
    #[serde(default)]
    count: DueCount,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    basis: Option<String>,
    #[serde(default, deserialize_with = "kind_in_pack")]
    kind: DueKind,
    #[serde(default)]
    when: Rule,
    #[serde(default)]
    sure: bool,
    #[serde(default)]
    next_working_day: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    last: Option<LastDay>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    learned: Option<LearnedTable>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    not_before: Option<FactId>,
}

/// How long somebody has who learns of it late.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LearnedTable {
    from: FactId,
    within: Periods,
}

impl TryFrom<DueTable> for Due {
    type Error = &'static str;

    fn try_from(table: DueTable) -> Result<Self, Self::Error> {
        let day = match (table.on, table.from, table.within) {
            (Some(on), None, None) if table.deemed.is_none() && table.last.is_none() => Day::On(on),
            (None, Some(from), Some(within)) => Day::Counted(Count {
                from,
                deemed: table.deemed,
                within: within.0,
                count: table.count,
            }),
            _ => return Err(ON_OR_FROM),
        };
        let learned = table.learned.map(|learned| Count {
            from: learned.from,
            deemed: None,
            within: learned.within.0,
            count: DueCount::default(),
        });
        Ok(Self {
            day,
            basis: table.basis,
            kind: table.kind,
            when: table.when,
            sure: table.sure,
            next_working_day: table.next_working_day,
            last: table.last,
            learned,
            not_before: table.not_before,
        })
    }
}

impl From<Due> for DueTable {
    fn from(due: Due) -> Self {
        let (on, from, deemed, within, count) = match due.day {
            Day::On(date) => (Some(date), None, None, None, DueCount::default()),
            Day::Counted(count) => (
                None,
                Some(count.from),
                count.deemed,
                Some(Periods(count.within)),
                count.count,
            ),
        };
        Self {
            on,
            from,
            deemed,
            within,
            count,
            basis: due.basis,
            kind: due.kind,
            when: due.when,
            sure: due.sure,
            next_working_day: due.next_working_day,
            last: due.last,
            learned: due.learned.map(|count| LearnedTable {
                from: count.from,
                within: Periods(count.within),
            }),
            not_before: due.not_before,
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
#[cfg_attr(feature = "specta", derive(specta::Type))]
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
            r#"{"on": "2027-07-31", "deemed": "P4D"}"#,
        ] {
            assert!(serde_json::from_str::<Due>(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_due_date_reads_back_as_it_was_written() {
        for json in [
            r#"{"from": "job-ends", "within": "-P3M", "basis": "SGB III § 38(1)", "not_before": "job-starts",
                "learned": {"from": "job-end-known", "within": "P3D"}}"#,
            r#"{"from": "posted-on", "deemed": "P4D", "within": "P1M", "next_working_day": true}"#,
            r#"{"from": "child-born", "within": "P3M", "last": {"within": ["P4M", "-P1D"], "reason": "months-of-life"}}"#,
        ] {
            let due: Due = serde_json::from_str(json).unwrap();
            let again: Due = serde_json::from_str(&serde_json::to_string(&due).unwrap()).unwrap();
            assert_eq!(again, due);
        }
    }
}
