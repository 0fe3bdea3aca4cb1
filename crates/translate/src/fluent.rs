//! Texts of Fluent: a file that is changed text by text, and its texts as sentences.

mod entry;
mod forms;
mod message_file;

pub(crate) use forms::{FormPath, TextForms, Variant, parse_pattern};
pub(crate) use message_file::{FluentText, MessageFile};
