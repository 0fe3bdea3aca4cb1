//! The domain of Lotse: a newcomer's answers, the content of packs, and the plan that
//! follows from both.
//!
//! Everything here is pure: no I/O, no SQL, no clock. `today` and `now` are passed in.
//! Countries are data; only `LeiKa` keys and the times of the sun are specific to Germany.

mod answer;
mod calendar;
mod contact;
mod content;
mod day;
mod document;
mod entry_kind;
mod event;
mod fact;
mod figure;
mod group;
mod guide;
mod hours;
mod id;
mod leika;
mod module;
mod one_or_many;
mod period;
mod plan;
mod point;
mod progress;
mod recurrence;
mod rule;
mod situation;
mod source;
mod start_day;
mod step;

pub use answer::{Answer, AnswerError, Answers, check_date};
pub use calendar::{Calendar, Holiday};
pub use contact::{Address, Contact, Role, Service};
pub use content::Content;
pub use day::{Count, Day, DueCount};
pub use document::Document;
pub use entry_kind::EntryKind;
pub use event::{Event, Occurrence};
pub use fact::{Born, Fact, FactKind, Question};
pub use figure::{Decimal, DecimalError, Figure};
pub use group::{Group, country_codes};
pub use guide::Guide;
pub use hours::{Hours, HoursError, HoursSpan, Opening, OpeningState, WeekdayHours};
pub use id::{
    AnswerId, ContactId, DocumentId, EventId, FactId, FigureId, GroupId, GuideId, HolidayId,
    IdError, ModuleId, PackId, QuestionId, ReasonId, RoleId, StepId, TopicId,
};
pub use leika::{LeikaError, LeikaKey};
pub use module::{Code, CodeError, Module};
pub use period::{Period, PeriodError, PeriodUnit};
pub use plan::{Horizon, Plan, PlannedDue, PlannedStep, State, plan};
pub use point::Point;
pub use progress::{Mark, Progress};
pub use recurrence::{Recurrence, RecurrenceError};
pub use rule::{Applies, KnownFacts, Rule, Verdict};
pub use situation::Situation;
pub use source::{Source, UnconfirmedField};
pub use start_day::StartDay;
pub use step::{Cost, CostPer, Due, DueKind, LastDay, Step, Topic, WhenDue};
