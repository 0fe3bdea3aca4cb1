//! Converts HTML pages to Markdown that packs allow.

mod blocks;
mod convert;
mod inline;
mod links;
mod parse;
mod plain;
mod read;
mod shown;
#[cfg(test)]
mod tests;
mod write;

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
