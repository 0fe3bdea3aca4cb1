//! The texts of a pack, parsed once for all checks and all places.

use std::{collections::BTreeMap, sync::Arc};

use lotse_core::GuideId;
use lotse_i18n::{FluentSource, Language, SourceError, TextReferences};

use crate::{LanguagePart, Pack, figures::taken_by, guide, limits, parallel::in_parallel};

/// The texts of a pack.
#[derive(Default)]
pub(super) struct ParsedPack(BTreeMap<Language, Arc<ParsedPart>>);

/// The texts of a pack in one language.
#[derive(Default)]
pub(super) struct ParsedPart {
    /// Fluent texts of the content, by file.
    pub(super) texts: BTreeMap<String, ParsedFile>,
    /// Overrides of interface texts, by file.
    pub(super) interface: BTreeMap<String, ParsedFile>,
    /// Guides.
    pub(super) guides: BTreeMap<GuideId, ParsedPage>,
}

/// A Fluent file.
pub(super) struct ParsedFile {
    /// Its messages.
    pub(super) source: FluentSource,
    /// Its syntax errors.
    pub(super) errors: Vec<SourceError>,
    /// Its texts, each with what it refers to.
    pub(super) references: Vec<TextReferences>,
    /// The figure terms that it uses.
    pub(super) figures: Vec<String>,
}

/// A guide.
pub(super) struct ParsedPage {
    /// Whether it nests too deeply to be read any further.
    pub(super) nests_too_deeply: bool,
    /// Whether it has raw HTML.
    pub(super) has_html: bool,
    /// The paths of its pictures.
    pub(super) pictures: Vec<String>,
    /// Its links.
    pub(super) links: Vec<String>,
}

impl ParsedPack {
    pub(super) fn new(pack: &Pack) -> Self {
        let parts: Vec<(&Language, &LanguagePart)> = pack.languages.iter().collect();
        let parsed = in_parallel(&parts, |(language, part)| {
            ((*language).clone(), Arc::new(ParsedPart::new(part)))
        });
        Self(parsed.into_iter().collect())
    }

    /// The texts in a language; none if it is not there.
    pub(super) fn part(&self, language: &Language) -> Arc<ParsedPart> {
        self.0.get(language).cloned().unwrap_or_default()
    }
}

impl ParsedPart {
    fn new(part: &LanguagePart) -> Self {
        let parsed = |files: &BTreeMap<String, String>| {
            let files = files.iter();
            let files = files.map(|(file, text)| (file.clone(), ParsedFile::new(text)));
            files.collect()
        };
        let guides = part.guides.iter();
        Self {
            texts: parsed(&part.texts),
            interface: parsed(&part.interface),
            guides: guides
                .map(|(guide, page)| (guide.clone(), ParsedPage::new(page)))
                .collect(),
        }
    }
}

impl ParsedFile {
    fn new(text: &str) -> Self {
        let (source, errors) = FluentSource::parse(text);
        Self {
            errors,
            references: source.references(),
            figures: taken_by(&source),
            source,
        }
    }
}

impl ParsedPage {
    fn new(page: &str) -> Self {
        let nests_too_deeply = guide::nesting(page) > limits::NESTING;
        let read = |list: fn(&str) -> Vec<String>| {
            if nests_too_deeply {
                Vec::new()
            } else {
                list(page)
            }
        };
        Self {
            nests_too_deeply,
            has_html: !nests_too_deeply && guide::has_html(page),
            pictures: read(guide::pictures),
            links: read(guide::links),
        }
    }
}

/// Files of a pack, each with its text and what was parsed of it.
pub(super) fn beside<'a>(
    texts: &'a BTreeMap<String, String>,
    parsed: &'a BTreeMap<String, ParsedFile>,
) -> impl Iterator<Item = (&'a String, (&'a String, &'a ParsedFile))> {
    let files = texts.iter();
    files.filter_map(|(file, text)| Some((file, (text, parsed.get(file)?))))
}
