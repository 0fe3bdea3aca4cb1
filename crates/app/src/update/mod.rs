//! Keeping the content up to date: when to look, what to fetch, and what to
//! tell the person meanwhile.

mod carry;
mod install;
mod kept;
mod metered;
mod national;
mod run;
mod schedule;

pub(crate) use install::{DIRECTORY, LAST_SUCCESS};
pub(crate) use kept::Kept;
pub use national::national;
pub(crate) use run::UpdateState;
