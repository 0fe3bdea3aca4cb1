//! Updates the content: when to check, what to fetch, and what to tell the person meanwhile.

mod carry;
mod freshness;
mod install;
mod kept;
mod metered;
mod national;
mod run;
mod schedule;
mod view;

pub use view::{
    ContentNote, ContentView, OpenedContent, PackState, ProgressView, UpdateSettings, UpdateTrouble,
};

pub(crate) use install::{DIRECTORY, LAST_SUCCESS};
pub(crate) use kept::Kept;
pub use national::national;
pub(crate) use run::UpdateState;
