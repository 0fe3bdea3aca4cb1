//! Steps.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize};

use crate::{
    Count, Day, DocumentId, DueCount, FactId, LeikaKey, Period, ReasonId, RoleId, Rule, Source,
    StartDay, StepId, TopicId, UnconfirmedField,
    day::{ON_OR_FROM, Periods},
    one_or_many,
};

/// A topic of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Name of an interface icon.
    pub icon: String,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The step's topic.
    pub topic: TopicId,
    /// Whom it is for.
    #[serde(default)]
    pub when: Rule,
    /// Steps that must be done or set aside before this one can succeed.
    #[serde(default)]
    pub needs: Vec<StepId>,
    /// Steps that make it easier but never block it.
    #[serde(default)]
    pub helps: Vec<StepId>,
    /// Steps that make it unnecessary once done.
    #[serde(default)]
    pub instead: Vec<StepId>,
    /// When it opens; the earliest day that may hold wins.
    #[serde(default, deserialize_with = "one_or_many::tables")]
    pub opens: Vec<StartDay>,
    /// Deadlines; the earliest that holds wins.
    #[serde(default, deserialize_with = "one_or_many::tables")]
    pub due: Vec<Due>,
    /// When it must be done again.
    #[serde(default, deserialize_with = "one_or_many::tables")]
    pub again: Vec<StartDay>,
    /// When it comes up if it has no date.
    #[serde(default)]
    pub when_due: WhenDue,
    /// Documents to bring.
    #[serde(default)]
    pub documents: Vec<DocumentId>,
    /// The roles whose contacts it leads to.
    #[serde(default)]
    pub offices: Vec<RoleId>,
    /// Costs.
    #[serde(default, deserialize_with = "one_or_many::tables")]
    pub cost: Vec<Cost>,
    /// How long it takes.
    #[serde(default)]
    pub takes: Option<Period>,
    /// Upper bound if `takes` is a range.
    #[serde(default)]
    pub takes_up_to: Option<Period>,
    /// Documents that it yields.
    #[serde(default)]
    pub gives: Vec<DocumentId>,
    /// The administrative service that it is about: imports find its offices by this key.
    #[serde(default)]
    pub leika: Option<LeikaKey>,
    /// Official page for doing it.
    #[serde(default)]
    pub web: Option<String>,
    /// Fields that no source confirms.
    #[serde(default)]
    pub unconfirmed: Vec<UnconfirmedField>,
    /// Where it comes from.
    pub source: Source,
    /// Day by which the entry must be reviewed.
    pub review_by: Date,
}

/// When a step comes up if it has no date.
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
    /// When an event occurs: a job ends, a child is born, a letter arrives.
    Event,
}

/// A deadline, for newcomers who match `when`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "DueTable", into = "DueTable")]
pub struct Due {
    /// The safe day: if the law can be read in two ways, the earlier one.
    pub day: Day,
    /// The legal source, such as `BMG § 17(1)`.
    pub basis: Option<String>,
    /// Law or advice.
    pub kind: DueKind,
    /// Whom it applies to.
    pub when: Rule,
    /// Whether it counts only if `when` certainly holds. Otherwise a missing answer
    /// would alarm everyone for the sake of a few.
    pub sure: bool,
    /// Whether the law moves a last day on a Saturday, Sunday or public holiday to the
    /// next working day (BGB § 193, VwVfG § 31(3)).
    pub next_working_day: bool,
    /// The last day by law, if later than the safe day for another reason.
    pub last: Option<LastDay>,
    /// Period that runs from when the newcomer learned of it; the later day counts.
    pub learned: Option<Count>,
    /// Drops the deadline if it falls before this day, because no newcomer could have met it.
    pub not_before: Option<FactId>,
}

/// The last day by law, counted from the same date as the safe day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LastDay {
    /// Periods after the date that the safe day is counted from, applied in sequence.
    pub(crate) within: Periods,
    /// Whether it extends to the end of that month.
    #[serde(default)]
    pub month_end: bool,
    /// Why it is later; its text is `due-reason-<id>`.
    pub reason: ReasonId,
}

impl LastDay {
    /// The last day of a period that starts on `starts`.
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

/// Origin of a deadline.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum DueKind {
    /// The law.
    #[default]
    Legal,
    /// Advice; missing it breaks nothing.
    Advice,
    /// The newcomer's own date. A pack never sets it.
    Own,
}

/// The kind of a deadline as a pack may set it.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum KindInPack {
    Legal,
    Advice,
}

fn kind_in_pack<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DueKind, D::Error> {
    Ok(match KindInPack::deserialize(deserializer)? {
        KindInPack::Legal => DueKind::Legal,
        KindInPack::Advice => DueKind::Advice,
    })
}

/// [`Due`] as written in a pack, where both forms of day share one table.
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

/// The period for newcomers who learn of a deadline late.
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

/// A cost, for newcomers who match `when`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// Decimal number such as `18.36`.
    pub amount: String,
    /// Upper bound if it is a range.
    #[serde(default)]
    pub up_to: Option<String>,
    /// Currency code (ISO 4217).
    pub currency: String,
    /// How often it is paid; `None` for once.
    #[serde(default)]
    pub per: Option<CostPer>,
    /// Whom it applies to.
    #[serde(default)]
    pub when: Rule,
}

/// How often something is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are self-explanatory")]
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
