//! Updates the content: when to check, what to fetch, and what to tell the person meanwhile.

mod carry;
mod failure;
mod freshness;
mod install;
mod metered;
mod national;
mod run;
mod schedule;
mod view;

pub use view::{ContentNote, ContentView, OpenedContent, PackState, ProgressView, UpdateSettings};

pub use national::national;
