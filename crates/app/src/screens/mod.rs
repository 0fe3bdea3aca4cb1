//! The use cases, a file for each screen.

mod changes;
mod contacts;
mod content;
mod documents;
mod employers;
mod events;
mod guides;
mod plan;
mod planning;
mod questions;
mod search;
mod settings;
mod start;
mod step;
mod talk;
mod today;
mod welcome;
