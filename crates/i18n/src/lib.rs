//! Fluent texts: language negotiation, layered texts, correct plurals, localized
//! numbers.
//!
//! A text that is missing in the chosen language is taken from the next one in the
//! chain, message by message, and carries the language it was found in.

mod forms;
mod isolate;
mod language;
mod nesting;
mod number;
mod plural;
mod references;
mod rewrite;
mod source;
mod texts;

pub use fluent_bundle::{FluentArgs, FluentValue};
pub use forms::WrongForms;
pub use language::{Direction, Language, LanguageError, negotiate};
pub use number::number;
pub use plural::{categories, category};
pub use references::{Reference, TextKey, TextReferences};
pub use source::{FluentSource, PlainText, SourceError};
pub use texts::{Text, Texts};
