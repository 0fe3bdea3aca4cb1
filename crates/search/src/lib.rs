//! Typo-tolerant search in every language. Pure: the store holds the index.
//!
//! - An [`Analyzer`] normalizes the words of a language: folded letters, stems, roots.
//! - A [`Lexicon`] knows the indexed words of one language and their synonyms. It turns
//!   a [`Query`] into a [`QueryPlan`]: for each word, the terms that match it and how
//!   well.
//! - A plan says what to query the index for, how to score a hit, and which words of a
//!   text to highlight.
//!
//! ```
//! use lotse_search::Analyzer;
//!
//! let german = Analyzer::new("de");
//! let words = german.folded_words("Straße und Häuser");
//! let words: Vec<&str> = words.iter().map(|(_, word)| word.as_str()).collect();
//! assert_eq!(words, ["strasse", "und", "hauser"]);
//! ```

mod alternatives;
mod analyzer;
mod arabic;
mod body;
mod compound;
pub mod equivalents;
mod ethiopic;
mod findable;
mod fold;
mod german;
mod indexer;
mod lexicon;
mod mark;
mod names;
mod places;
mod plan;
mod plans;
mod quality;
mod query;
mod stop_words;
mod synonyms;
mod tokens;
mod typo;
mod vocabulary;

pub use analyzer::{Analyzer, Terms, Token};
pub use body::BodyTerms;
pub use equivalents::Equivalents;
pub use findable::{EquivalentLines, Findable, Synonyms};
pub use fold::fold;
pub use indexer::{Indexed, Indexer};
pub use lexicon::Lexicon;
pub use mark::{Passage, mark, passage};
pub use names::Names;
pub use places::{PlaceIndex, PlaceMatch, postcode_in};
pub use plan::{Evidence, QueryPlan, Score};
pub use plans::{Lexicons, QueryPlans};
pub use query::Query;
pub use vocabulary::{Vocabulary, VocabularyError};
