//! Updates over the network and from files.

mod carry;
mod failure;
mod install;
mod metered;
mod national;
mod run;
mod schedule;

pub use national::national;
