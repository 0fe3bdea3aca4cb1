//! Pages in HTML as pages in Markdown, such as packs may have them.

mod convert;
mod handlers;
mod links;
mod plain;
mod sound;

pub(crate) use convert::convert;
pub(crate) use links::Links;
pub(crate) use plain::plain_text;

use crate::LossKind;

/// A page in Markdown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Page {
    /// The Markdown; empty when there is nothing to read.
    pub(crate) text: String,
    /// What could not be taken over.
    pub(crate) losses: Vec<PageLoss>,
}

/// Something that a page lost: what kind of thing, and which.
pub(crate) type PageLoss = (LossKind, String);
