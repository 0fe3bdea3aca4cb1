//! What the command `lotse-pack` shows of a pack: the plan of a made-up newcomer.

mod newcomer;
mod report;

pub use newcomer::{Newcomer, NewcomerError};
pub use report::{PlanReport, StepReport};
