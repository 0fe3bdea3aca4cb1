//! Checks every interface text with plurals, in every language, for every number from 0
//! to 1,299.

#![cfg(test)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use lotse_i18n::{FluentArgs, FluentSource, FluentValue, Language, Texts, category};

/// A text that depends on a number.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Plural {
    id: String,
    attribute: Option<String>,
    number: String,
}

/// The languages of the interface.
fn languages() -> Vec<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let names = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    names.map(|name| name.into_string().unwrap()).collect()
}

fn files(language: &str) -> Vec<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../locales")
        .join(language);
    let paths = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let files = paths.filter(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    files
        .map(|path| fs::read_to_string(path).unwrap())
        .collect()
}

fn plurals(text: &str) -> Vec<Plural> {
    let resource = parser::parse(text).unwrap();
    let mut plurals = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let own = message.value.iter().map(|value| (None, value));
        let attributes = message
            .attributes
            .iter()
            .map(|attribute| (Some(attribute.id.name), &attribute.value));
        for (attribute, pattern) in own.chain(attributes) {
            plurals.extend(numbers(pattern).into_iter().map(|number| Plural {
                id: message.id.name.to_owned(),
                attribute: attribute.map(str::to_owned),
                number: number.to_owned(),
            }));
        }
    }
    plurals
}

/// The variables that a pattern selects by.
fn numbers<'s>(pattern: &Pattern<&'s str>) -> Vec<&'s str> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } = element
        {
            if let InlineExpression::VariableReference { id } = selector {
                found.push(id.name);
            }
            found.extend(variants.iter().flat_map(|variant| numbers(&variant.value)));
        }
    }
    found
}

/// The names of all variables in a file.
fn variables(text: &str) -> Vec<String> {
    let name = |rest: &str| {
        rest.chars()
            .take_while(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
            .collect()
    };
    text.split('$').skip(1).map(name).collect()
}

#[test]
fn every_text_with_a_number_takes_the_right_form_from_0_to_1299() {
    for tag in languages() {
        let language: Language = tag.parse().unwrap();
        let files = files(&tag);
        let sources = files
            .iter()
            .map(|text| FluentSource::parse(text).0)
            .collect();
        let texts = Texts::of(language.clone(), sources);
        let plurals: BTreeSet<Plural> = files.iter().flat_map(|text| plurals(text)).collect();
        assert!(!plurals.is_empty(), "{tag}: no texts with plurals");
        let variables = files.iter().flat_map(|text| variables(text)).collect();
        for plural in &plurals {
            check(&texts, &language, plural, &variables);
        }
    }
}

/// All numbers of a category must give the same sentence, without errors.
fn check(texts: &Texts, language: &Language, plural: &Plural, variables: &BTreeSet<String>) {
    let mut sentences: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for number in 0_u32..1_300 {
        let others = variables
            .iter()
            .map(|name| (name.clone(), FluentValue::from("…")));
        let mut args: FluentArgs = others.collect();
        args.set(plural.number.clone(), number);
        let text = texts.format(&plural.id, plural.attribute.as_deref(), Some(&args));
        let text = text
            .unwrap_or_else(|| panic!("{language}: {plural:?} fails at {number}"))
            .value;
        let sentence: String = text.chars().filter(|c| !c.is_ascii_digit()).collect();
        sentences
            .entry(category(language, number.into()))
            .or_default()
            .insert(sentence);
    }
    for (form, sentences) in sentences {
        assert_eq!(
            sentences.len(),
            1,
            "{language}: {plural:?} {form}: {sentences:?}"
        );
    }
}
