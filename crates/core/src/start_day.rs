//! Days from which something holds: a step opens, or must be done again.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    Count, Day, DueCount, FactId, Rule,
    day::{ON_OR_FROM, Periods},
};

/// The day from which something holds, for newcomers who match `when`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "StartDayTable", into = "StartDayTable")]
pub struct StartDay {
    /// The day.
    pub day: Day,
    /// Whom it applies to.
    pub when: Rule,
}

/// [`StartDay`] as written in a pack, where both forms of day share one table.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StartDayTable {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    on: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<FactId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    within: Option<Periods>,
    #[serde(default)]
    when: Rule,
}

impl TryFrom<StartDayTable> for StartDay {
    type Error = &'static str;

    fn try_from(table: StartDayTable) -> Result<Self, Self::Error> {
        let day = match (table.on, table.from, table.within) {
            (Some(on), None, None) => Day::On(on),
            (None, Some(from), Some(within)) => Day::Counted(Count {
                from,
                deemed: None,
                within: within.0,
                count: DueCount::default(),
            }),
            _ => return Err(ON_OR_FROM),
        };
        Ok(Self {
            day,
            when: table.when,
        })
    }
}

impl From<StartDay> for StartDayTable {
    fn from(start: StartDay) -> Self {
        let (on, from, within) = match start.day {
            Day::On(date) => (Some(date), None, None),
            Day::Counted(count) => (None, Some(count.from), Some(Periods(count.within))),
        };
        Self {
            on,
            from,
            within,
            when: start.when,
        }
    }
}
