//! The use cases, a file for each screen.

mod contacts;
mod plan;
mod planning;
mod questions;
mod settings;
mod start;
mod step;
mod today;
mod welcome;
