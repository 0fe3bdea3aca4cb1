//! What ships with the app: which files of packs and of the interface, and in which parts
//! the web app fetches them.

mod files;
pub mod parts;

pub use files::{ShippedFiles, read};
