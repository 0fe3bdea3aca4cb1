//! Converts HTML pages to Markdown that packs allow.

mod convert;
mod handlers;
mod links;
mod plain;
mod sound;

pub(crate) use convert::{Page, convert};
pub(crate) use links::Links;
pub(crate) use plain::plain_text;
