//! Search that forgives, in every language. Pure: what is indexed and where it
//! lies is the store's affair.
//!
//! - An [`Analyzer`] makes the words of a language comparable: folded letters,
//!   stems, roots.
//! - A [`Lexicon`] knows the words of one language that are indexed, and their
//!   synonyms. It turns a [`Question`] into a [`Plan`]: for each word the
//!   terms that will do for it, and how well.
//! - A plan says what to ask the index for, how well a hit answers, and which
//!   words of a text to mark.

mod alternatives;
mod analyzer;
mod arabic;
mod body;
mod compound;
mod ethiopic;
mod findable;
mod fold;
mod german;
mod indexer;
mod lexicon;
mod mark;
mod names;
mod plan;
mod plans;
mod quality;
mod question;
mod stop_words;
mod tokens;
mod typo;
mod vocabulary;

pub use analyzer::{Analyzer, Terms, Token};
pub use body::Body;
pub use findable::{Findable, Synonyms};
pub use indexer::{Indexed, Indexer};
pub use lexicon::Lexicon;
pub use mark::{Passage, mark, passage};
pub use names::Names;
pub use plan::{Evidence, Plan, Score};
pub use plans::{Lexicons, Plans};
pub use question::Question;
pub use vocabulary::{Vocabulary, VocabularyError};
