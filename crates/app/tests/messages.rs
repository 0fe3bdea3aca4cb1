//! Every error and notice has a message in every language: what happened, what is safe, what to do.

#![cfg(test)]

use std::{fs, path::PathBuf};

use lotse_app::{ErrorCode, NoticeCode};
use lotse_i18n::{FluentArgs, FluentSource, Texts};
use strum::VariantArray;

const VARIABLES: [&str; 11] = [
    "file", "limit", "folder", "date", "url", "step", "fact", "place", "language", "document",
    "contact",
];

fn texts(language: &str) -> Texts {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../locales")
        .join(language);
    let paths = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let files = paths.filter(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    let sources = files.map(|path| {
        let (source, errors) = FluentSource::parse(&fs::read_to_string(path).unwrap());
        assert_eq!(errors, []);
        source
    });
    Texts::of(language.parse().unwrap(), sources.collect())
}

fn word<T: serde::Serialize>(code: T) -> String {
    serde_json::to_value(code)
        .unwrap()
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
fn every_code_has_its_words_in_every_language() {
    let errors = ErrorCode::VARIANTS
        .iter()
        .map(|code| format!("error-{}", word(code)));
    let notices = NoticeCode::VARIANTS
        .iter()
        .map(|code| format!("notice-{}", word(code)));
    let messages: Vec<String> = errors.chain(notices).collect();
    let args: FluentArgs = VARIABLES.into_iter().map(|name| (name, "x")).collect();
    for language in lotse_pack_model::interface::languages() {
        let texts = texts(&language.to_string());
        for message in &messages {
            for attribute in [None, Some("safe"), Some("do")] {
                let text = texts.format(message, attribute, Some(&args));
                let says_something = text.is_some_and(|text| !text.value.trim().is_empty());
                assert!(says_something, "{language}: {message} {attribute:?}");
            }
        }
    }
}
