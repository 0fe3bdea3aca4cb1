//! Pages in HTML as pages in Markdown, such as packs may have them.

mod convert;
mod handlers;
mod links;
mod plain;
mod sound;

pub(crate) use convert::{Page, convert};
pub(crate) use links::Links;
pub(crate) use plain::plain_text;
