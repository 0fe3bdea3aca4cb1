//! Notes for translators: the author's comments, terms, forms.

use std::collections::BTreeMap;

use lotse_i18n::Language;
use lotse_pack_model::glossary::Term;

use crate::{
    TextFolder, TranslationUnit, UnitKey, fluent::FormPath, piece::raw, select::examples,
    unit::UnitText,
};

/// A note for translators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Note {
    /// What kind of note it is: `description`, `section`, `term`, `form`.
    pub(crate) category: &'static str,
    pub(crate) text: String,
}

/// The comments of the source, by file and message.
pub(crate) struct Comments(BTreeMap<(String, String), (Option<String>, Option<String>)>);

impl Comments {
    pub(crate) fn of(folder: &TextFolder) -> Self {
        let files = folder
            .texts(&folder.source)
            .into_iter()
            .flat_map(|texts| &texts.files);
        let comments = files.flat_map(|(name, file)| {
            let comments = file.comments().into_iter();
            comments.map(move |(id, comment)| ((name.clone(), id), comment))
        });
        Self(comments.collect())
    }
}

/// The notes of a text, for a translation into a language.
pub(crate) fn notes(
    unit: &TranslationUnit,
    comments: &Comments,
    folder: &TextFolder,
    language: &Language,
) -> Vec<Note> {
    let mut notes = Vec::new();
    let mut add = |category, text: String| notes.push(Note { category, text });
    if let UnitKey::Message { id, .. } = &unit.key {
        let (own, section) = comments
            .0
            .get(&(unit.file.clone(), id.clone()))
            .cloned()
            .unwrap_or_default();
        if let Some(text) = own {
            add("description", text);
        }
        if let Some(text) = section {
            add("section", text);
        }
    }
    let words = words(&unit.source);
    let terms = folder.texts(language).map(|texts| texts.terms.as_slice());
    let mut seen: Vec<&str> = Vec::new();
    for term in terms.unwrap_or_default() {
        if !seen.contains(&term.german.as_str()) && is_named(term, &words) {
            seen.push(&term.german);
            add("term", described(term));
        }
    }
    notes
}

/// A note on the form in which a sentence is used, if it depends on one.
pub(crate) fn form_note(path: &FormPath, language: &Language) -> Option<Note> {
    let parts: Vec<String> = path
        .iter()
        .map(|(selector, form)| described_form(selector, form, language))
        .collect();
    (!parts.is_empty()).then(|| Note {
        category: "form",
        text: parts.join("; "),
    })
}

fn described_form(selector: &str, form: &str, language: &Language) -> String {
    let (numbers, is_more) = examples(language, form);
    if numbers.is_empty() {
        return format!("Used where {selector} is \"{form}\".");
    }
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    let more = if is_more { ", …" } else { "" };
    format!(
        "Used where {selector} is {}{more} (plural form \"{form}\").",
        numbers.join(", ")
    )
}

fn described(term: &Term) -> String {
    let never = if term.never.is_empty() {
        String::new()
    } else {
        format!("; never: {}", term.never.join(", "))
    };
    format!(
        "Glossary: {} = {}{never}",
        term.german,
        term.renderings.join(" / ")
    )
}

/// Whether a text has a term as a separate word.
fn is_named(term: &Term, words: &str) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let mut names = [&term.german].into_iter().chain(&term.forms);
    names.any(|name| {
        words.match_indices(name.as_str()).any(|(at, _)| {
            let before = words.get(..at).and_then(|text| text.chars().next_back());
            let after = words
                .get(at + name.len()..)
                .and_then(|text| text.chars().next());
            !is_letter(before) && !is_letter(after)
        })
    })
}

fn words(text: &UnitText) -> String {
    match text {
        UnitText::Forms(Some(forms)) => {
            let sentences = forms.sentences().into_iter();
            sentences
                .map(|(_, pieces)| raw(pieces))
                .collect::<Vec<_>>()
                .join("\n")
        }
        UnitText::Forms(None) => String::new(),
        UnitText::Block(pieces) => raw(pieces),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_explained_by_numbers() {
        let note = |form: &str, tag: &str| {
            let path = vec![("$count".to_owned(), form.to_owned())];
            form_note(&path, &tag.parse().unwrap()).unwrap().text
        };
        assert_eq!(
            note("few", "ar"),
            "Used where $count is 3, 4, 5, 6, 7, … (plural form \"few\")."
        );
        assert_eq!(
            note("one", "de"),
            "Used where $count is 1 (plural form \"one\")."
        );
        assert_eq!(note("mail", "de"), "Used where $count is \"mail\".");
    }

    #[test]
    fn a_term_inside_a_longer_word_is_no_term() {
        let term = Term {
            german: "Amt".to_owned(),
            forms: vec!["Ämter".to_owned()],
            renderings: vec!["office".to_owned()],
            never: Vec::new(),
        };
        assert!(is_named(&term, "Das Amt."));
        assert!(is_named(&term, "Ämter"));
        assert!(!is_named(&term, "Amtlich oder Bürgeramt"));
    }
}
