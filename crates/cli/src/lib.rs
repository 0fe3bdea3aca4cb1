//! The plan of a made-up newcomer, as `lotse-pack` prints it.

mod newcomer;
mod report;

pub use newcomer::{Newcomer, NewcomerError};
pub use report::{PlanReport, StepReport};
