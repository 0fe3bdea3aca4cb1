//! Plural forms of a source that a language does not have, or that are missing.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement, VariantKey};

use crate::{FluentSource, Language, TextKey, plural};

/// A choice by number whose variants are not the plural forms of the language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongForms {
    /// The text.
    pub key: TextKey,
    /// Forms of the language without a variant.
    pub missing: Vec<&'static str>,
    /// Variants that the language never uses, among them exact numbers.
    pub foreign: Vec<String>,
}

impl FluentSource {
    /// The texts whose plurals do not have exactly the forms of the language.
    pub fn wrong_forms(&self, language: &Language) -> Vec<WrongForms> {
        let wanted = plural::categories(language);
        let mut wrong = Vec::new();
        for (key, pattern) in self.patterns() {
            let mut choices = Vec::new();
            collect(pattern, &mut choices);
            for names in choices.iter().filter(|names| is_plural(names)) {
                let missing: Vec<&'static str> = { wanted.iter().copied() }
                    .filter(|form| !names.contains(*form))
                    .collect();
                let foreign: Vec<String> = { names.iter().cloned() }
                    .filter(|name| !wanted.contains(&name.as_str()))
                    .collect();
                if !(missing.is_empty() && foreign.is_empty()) {
                    let key = key.clone();
                    wrong.push(WrongForms {
                        key,
                        missing,
                        foreign,
                    });
                }
            }
        }
        wrong
    }

    /// All texts with their patterns, those of terms included.
    pub(crate) fn patterns(&self) -> Vec<(TextKey, &Pattern<&str>)> {
        let mut found = Vec::new();
        for entry in self.0.entries() {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (
                    message.id.name.to_owned(),
                    message.value.as_ref(),
                    &message.attributes,
                ),
                Entry::Term(term) => (
                    format!("-{}", term.id.name),
                    Some(&term.value),
                    &term.attributes,
                ),
                _ => continue,
            };
            let key = |attribute| TextKey {
                id: id.clone(),
                attribute,
            };
            found.extend(value.map(|value| (key(None), value)));
            found.extend(attributes.iter().map(|attribute| {
                let name = attribute.id.name.to_owned();
                (key(Some(name)), &attribute.value)
            }));
        }
        found
    }
}

/// The names of the variants of each choice in a pattern.
fn collect(pattern: &Pattern<&str>, choices: &mut Vec<BTreeSet<String>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } = element
        {
            let names = variants.iter().map(|variant| match variant.key {
                VariantKey::Identifier { name } => name.to_owned(),
                VariantKey::NumberLiteral { value } => value.to_owned(),
            });
            choices.push(names.collect());
            for variant in variants {
                collect(&variant.value, choices);
            }
        }
    }
}

/// Whether a choice is by number: it names a form that cannot be anything else, or an
/// exact number, or nothing but forms.
fn is_plural(names: &BTreeSet<String>) -> bool {
    let is_form = |name: &String| plural::CATEGORIES.contains(&name.as_str());
    let is_number = |name: &String| name.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    let mut names_of_numbers = names
        .iter()
        .filter(|name| is_number(name) || (is_form(name) && *name != "other"));
    names_of_numbers.next().is_some() || names.iter().all(is_form)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(tag: &str, text: &str) -> Vec<(String, Vec<&'static str>, Vec<String>)> {
        let (source, errors) = FluentSource::parse(text);
        assert_eq!(errors, []);
        let wrong = source.wrong_forms(&tag.parse().unwrap()).into_iter();
        wrong
            .map(|wrong| (wrong.key.to_string(), wrong.missing, wrong.foreign))
            .collect()
    }

    const TWO_FORMS: &str =
        "left =\n    .short = { $n ->\n        [one] one\n       *[other] many\n    }\n";

    #[test]
    fn the_forms_of_the_language_are_right() {
        assert_eq!(wrong("en", TWO_FORMS), []);
        assert_eq!(wrong("ja", "left = { $n ->\n   *[other] { $n }\n}\n"), []);
        let by_word = "step = { $kind ->\n    [paper] a\n   *[visit] b\n}\n";
        assert_eq!(wrong("pl", by_word), []);
    }

    #[test]
    fn missing_and_foreign_forms_are_named_with_their_text() {
        let polish = ("left.short".to_owned(), vec!["few", "many"], Vec::new());
        assert_eq!(wrong("pl", TWO_FORMS), [polish]);
        let japanese = ("left.short".to_owned(), Vec::new(), vec!["one".to_owned()]);
        assert_eq!(wrong("ja", TWO_FORMS), [japanese]);
    }

    #[test]
    fn an_exact_number_is_not_a_form() {
        let zero = "left = { $n ->\n    [0] none\n    [one] one\n   *[other] many\n}\n";
        let named = ("left".to_owned(), Vec::new(), vec!["0".to_owned()]);
        assert_eq!(wrong("en", zero), [named]);
    }
}
