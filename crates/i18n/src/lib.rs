//! Fluent texts: which language to speak, texts put on one another in layers,
//! plurals that are right, numbers as each language writes them.
//!
//! A text that is missing in the chosen language is found in the next one of
//! the chain, message by message, and says in which language it was found.

mod language;
mod number;
mod plural;
mod source;
mod texts;

pub use fluent_bundle::{FluentArgs, FluentValue};
pub use language::{Direction, Language, LanguageError, negotiate};
pub use number::number;
pub use plural::{categories, category};
pub use source::{PlainText, Source, SourceError};
pub use texts::{Text, Texts};
