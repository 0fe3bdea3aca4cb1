//! `dictionary.tsv`: everyday words of the source language and how speakers of another say
//! them. `lotse-pack equivalents` reads it; it is not part of a pack.

use std::fmt;

/// Name of the file in the folder of a language.
pub const DICTIONARY: &str = "dictionary.tsv";

/// A word or phrase, and a word of the source language for it.
pub type WordPair = (String, String);

/// A line that has no words on one of its sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DictionaryError {
    /// Its number, from one.
    pub line: usize,
}

impl fmt::Display for DictionaryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line } = self;
        write!(
            f,
            "line {line}: expected words of the source language, a tab, and words of this one; \
             several are separated by commas"
        )
    }
}

impl std::error::Error for DictionaryError {}

/// Reads a dictionary: a line has words of the source language that mean the same, the most
/// usual first, a tab, and what they are called in the language. Empty lines and lines that
/// begin with `#` are ignored.
///
/// # Errors
/// If a line has no words on one side.
pub fn read(text: &str) -> Result<Vec<WordPair>, DictionaryError> {
    let mut translations = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let (sources, words) = line.split_once('\t').unwrap_or_default();
        let (sources, words) = (separate(sources), separate(words));
        if sources.is_empty() || words.is_empty() {
            return Err(DictionaryError { line: index + 1 });
        }
        for source in sources {
            let translate = |word: &&str| ((*word).to_owned(), source.to_owned());
            translations.extend(words.iter().map(translate));
        }
    }
    Ok(translations)
}

fn separate(words: &str) -> Vec<&str> {
    let words = words.split([',', '،']).map(str::trim);
    words.filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_is_called_by_each_word_of_the_source() {
        let text = "# Freizeit\n\nBücherei, Bibliothek\tбібліотека, читальня\n";
        let pair = |word: &str, source: &str| (word.to_owned(), source.to_owned());
        assert_eq!(
            read(text),
            Ok(vec![
                pair("бібліотека", "Bücherei"),
                pair("читальня", "Bücherei"),
                pair("бібліотека", "Bibliothek"),
                pair("читальня", "Bibliothek"),
            ])
        );
    }

    #[test]
    fn arabic_commas_separate_words_too() {
        let words = read("Visum\tتأشيرة، فيزا").unwrap();
        assert_eq!(words.len(), 2);
    }

    #[test]
    fn a_line_without_words_on_one_side_is_named() {
        for text in [
            "Visum\tvisa\nMiete\n",
            "Visum\tvisa\n\trent\n",
            "Visum\tvisa\nMiete\t ,\n",
        ] {
            assert_eq!(read(text), Err(DictionaryError { line: 2 }), "{text}");
        }
    }
}
