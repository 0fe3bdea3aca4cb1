//! Units of text that are compared: messages, attributes, paragraphs of guides.

use std::collections::BTreeMap;

use lotse_i18n::FluentSource;

use crate::{guide, message_lines::MessageLines};

/// A unit of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unit {
    /// Key; a text and its translation have the same key.
    pub(crate) key: String,
    /// The file that contains it.
    pub(crate) file: String,
    /// Its line, counted from 1.
    pub(crate) line: usize,
    /// The text.
    pub(crate) text: String,
}

impl Unit {
    /// The messages and attributes of a Fluent file.
    pub(crate) fn of_fluent(file: &str, text: &str) -> Vec<Self> {
        let source = FluentSource::parse(text).0;
        let lines = MessageLines::new(text);
        let unit = |plain: lotse_i18n::PlainText<'_>| {
            let attribute = plain.attribute.map(|name| format!(".{name}"));
            Self {
                key: format!("{}{}", plain.message, attribute.unwrap_or_default()),
                file: file.to_owned(),
                line: match plain.attribute {
                    Some(attribute) => lines.of_attribute(plain.message, attribute),
                    None => lines.of(plain.message),
                },
                text: plain.words,
            }
        };
        source.plain_texts().into_iter().map(unit).collect()
    }

    /// The paragraphs of two guides, paired if both have the same number of
    /// them, else the two pages as a whole.
    pub(crate) fn of_guides(
        (source_file, source): (&str, &str),
        (file, page): (&str, &str),
    ) -> Vec<(Self, Self)> {
        let unit = |file: &str, (line, text): (usize, String)| Self {
            key: file.to_owned(),
            file: file.to_owned(),
            line,
            text,
        };
        let (originals, texts) = (guide::paragraphs(source), guide::paragraphs(page));
        if originals.len() == texts.len() {
            let pairs = originals.into_iter().zip(texts);
            return pairs
                .map(|(original, text)| (unit(source_file, original), unit(file, text)))
                .collect();
        }
        let whole = |paragraphs: Vec<(usize, String)>| {
            let texts: Vec<String> = paragraphs.into_iter().map(|(_, text)| text).collect();
            (1, texts.join("\n"))
        };
        vec![(
            unit(source_file, whole(originals)),
            unit(file, whole(texts)),
        )]
    }
}

/// Pairs each text with the source text that has the same key.
pub(crate) fn paired<'a>(source: &'a [Unit], texts: &'a [Unit]) -> Vec<(&'a Unit, &'a Unit)> {
    let source: BTreeMap<&str, &Unit> = source
        .iter()
        .map(|unit| (unit.key.as_str(), unit))
        .collect();
    let pair = |text: &'a Unit| Some((*source.get(text.key.as_str())?, text));
    texts.iter().filter_map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_and_attributes_are_found_with_their_lines() {
        let text =
            "one = One\n    .note = Note\ntwo = Two\n    .note =\n        Other\n        note\n";
        let units = Unit::of_fluent("a.ftl", text);
        let found: Vec<(&str, usize)> = units
            .iter()
            .map(|unit| (unit.key.as_str(), unit.line))
            .collect();
        assert_eq!(
            found,
            [("one", 1), ("one.note", 2), ("two", 3), ("two.note", 4)]
        );
    }

    #[test]
    fn pages_of_the_same_shape_are_compared_paragraph_by_paragraph() {
        let german = "Eins\n\n## Zwei\n\n- drei\n- vier\n  fünf\n";
        let english = "One\n\n## Two\n\n- three\n- four\n  five\n";
        let pairs = Unit::of_guides(("de", german), ("en", english));
        let texts: Vec<(&str, &str, usize)> = pairs
            .iter()
            .map(|(german, english)| (german.text.trim(), english.text.trim(), english.line))
            .collect();
        assert_eq!(
            texts,
            [
                ("Eins", "One", 1),
                ("Zwei", "Two", 3),
                ("drei", "three", 5),
                ("vier fünf", "four five", 6)
            ]
        );
        let whole = Unit::of_guides(("de", german), ("en", "One and only.\n"));
        assert_eq!(whole.len(), 1);
    }
}
