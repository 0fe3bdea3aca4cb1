//! Checks that everything a text refers to exists in its language, and that the
//! text is not empty.
//!
//! Where a reference leads nowhere, a device shows the text in another language,
//! or nothing. So each text is also resolved as a device does.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use lotse_i18n::{FluentSource, Language, Reference, TextKey, TextReferences, Texts};

use super::{
    Checker, Findings, PlaceChecks,
    memo::SamePacks,
    parsed::{ParsedFile, ParsedPack, ParsedPart, beside},
    texts::line_of,
};
use crate::{
    Figures, Finding, LanguagePart, Pack, Severity, figures::figure_of, nearest::did_you_mean,
    parallel::in_parallel,
};

/// Number of placeables that a device fills in for one text.
const MOST_PLACEABLES: usize = 100;

pub(super) fn check(checker: &mut Checker<'_>) {
    let place = checker.place;
    let shared = checker.shared;
    let figures = Figures::new(checker.content, checker.today);
    for (index, pack) in place.packs.iter().enumerate() {
        let layers = place.packs.get(..=index).unwrap_or_default();
        let key = FiguresOfLayers {
            layers: SamePacks::new(layers),
            figures: figures.clone(),
        };
        let findings = shared
            .references
            .get(key, || of_pack(shared, layers, pack, &figures));
        checker.findings.0.extend(findings.iter().cloned());
    }
}

/// Cache key for the findings of this check.
#[derive(PartialEq)]
pub(super) struct FiguresOfLayers {
    layers: SamePacks,
    figures: Figures,
}

/// The findings about the uppermost of some layers.
fn of_pack(
    shared: &PlaceChecks,
    layers: &[Arc<Pack>],
    pack: &Pack,
    figures: &Figures,
) -> Vec<Finding> {
    let parsed: Vec<Arc<ParsedPack>> = layers.iter().map(|layer| shared.parsed(layer)).collect();
    let languages: Vec<(&Language, &LanguagePart)> = pack.languages.iter().collect();
    let findings = in_parallel(&languages, |(language, part)| {
        let parts: Vec<Arc<ParsedPart>> = parsed.iter().map(|pack| pack.part(language)).collect();
        of_part(pack, (language, part), &parts, figures)
    });
    findings.into_iter().flatten().collect()
}

fn of_part(
    pack: &Pack,
    (language, part): (&Language, &LanguagePart),
    parts: &[Arc<ParsedPart>],
    figures: &Figures,
) -> Vec<Finding> {
    let mut findings = Findings::default();
    let Some(own) = parts.last() else {
        return findings.0;
    };
    let known = KnownTexts::of(parts);
    let shown = shown(parts, language, figures);
    for (file, (text, parsed)) in beside(&part.texts, &own.texts) {
        let mut file = TextFile {
            findings: &mut findings,
            pack,
            file,
            text,
        };
        file.check(parsed, &known, &shown, language);
    }
    interface(&mut findings, pack, part, own);
    findings.0
}

/// The texts of layers in a language, and what they refer to; of a text in
/// several layers, the uppermost.
struct KnownTexts<'a>(BTreeMap<&'a TextKey, &'a [Reference]>);

impl<'a> KnownTexts<'a> {
    fn of(parts: &'a [Arc<ParsedPart>]) -> Self {
        Self::of_files(parts.iter().flat_map(|part| part.texts.values()))
    }

    fn of_files(files: impl Iterator<Item = &'a ParsedFile>) -> Self {
        let mut known: BTreeMap<&str, Vec<&TextReferences>> = BTreeMap::new();
        for file in files {
            let mut own: BTreeMap<&str, Vec<&TextReferences>> = BTreeMap::new();
            for text in &file.references {
                own.entry(&text.key.id).or_default().push(text);
            }
            // A message replaces the one beneath with all its attributes.
            known.extend(own);
        }
        let texts = known.into_values().flatten();
        Self(
            texts
                .map(|text| (&text.key, text.references.as_slice()))
                .collect(),
        )
    }

    /// The references that lead from a text back to itself, if there are any.
    fn circle_of(&self, start: &TextKey) -> Option<Vec<String>> {
        let mut seen = BTreeSet::new();
        let mut open = vec![vec![start]];
        while let Some(path) = open.pop() {
            for reference in path
                .last()
                .and_then(|key| self.0.get(key))
                .copied()
                .into_iter()
                .flatten()
            {
                let Reference::Text(next, _) = reference else {
                    continue;
                };
                let path: Vec<&TextKey> = path.iter().copied().chain([next]).collect();
                if next == start {
                    return Some(path.iter().map(ToString::to_string).collect());
                }
                if path.len() < MOST_PLACEABLES && seen.insert(next) {
                    open.push(path);
                }
            }
        }
        None
    }

    /// The variables that a text shows, without those of the texts it refers to.
    fn variables_of(&self, key: &TextKey) -> impl Iterator<Item = &str> {
        let references = self.0.get(key).copied().into_iter().flatten();
        references.filter_map(|reference| match reference {
            Reference::Variable(name) => Some(name.as_str()),
            _ => None,
        })
    }
}

/// The texts of layers in a language, as a device shows them.
fn shown(parts: &[Arc<ParsedPart>], language: &Language, figures: &Figures) -> Texts {
    let sources = |part: &Arc<ParsedPart>| -> Vec<FluentSource> {
        let files = part.texts.values();
        files.map(|file| file.source.clone()).collect()
    };
    let mut sources: Vec<Vec<FluentSource>> = parts.iter().map(sources).collect();
    figures.put_beneath(language, &mut sources);
    Texts::new(vec![(language.clone(), sources)])
}

/// A file of texts.
struct TextFile<'a> {
    findings: &'a mut Findings,
    pack: &'a Pack,
    file: &'a str,
    text: &'a str,
}

impl TextFile<'_> {
    fn check(
        &mut self,
        parsed: &ParsedFile,
        known: &KnownTexts<'_>,
        shown: &Texts,
        language: &Language,
    ) {
        self.without_value(&parsed.references, shown, language);
        for TextReferences { key, references } in &parsed.references {
            let mut is_right = true;
            for reference in references {
                is_right &= self.leads_somewhere(key, reference, known);
            }
            if let Some(circle) = known.circle_of(key) {
                is_right = false;
                let circle = circle.join(" → ");
                self.error(key, format!("\"{key}\" refers to itself: {circle}."), None);
            }
            let is_term = key.id.starts_with('-');
            if is_right && !is_term {
                self.can_be_shown(key, shown, language);
            }
        }
    }

    /// A message may have attributes only, if a layer beneath has its value.
    fn without_value(&mut self, texts: &[TextReferences], shown: &Texts, language: &Language) {
        let with_value: BTreeSet<&str> = texts
            .iter()
            .filter(|text| text.key.attribute.is_none())
            .map(|text| text.key.id.as_str())
            .collect();
        let ids: BTreeSet<&str> = texts.iter().map(|text| text.key.id.as_str()).collect();
        for id in ids.difference(&with_value) {
            if shown.text_in(language, id, None).is_none() {
                let key = TextKey {
                    id: (*id).to_owned(),
                    attribute: None,
                };
                let suggestion = format!("Write it behind `{id} =`.");
                let message = format!("\"{id}\" has attributes, but no text.");
                self.error(&key, message, Some(suggestion));
            }
        }
    }

    /// Adds an error if a reference leads nowhere.
    fn leads_somewhere(&mut self, key: &TextKey, to: &Reference, known: &KnownTexts<'_>) -> bool {
        let (message, suggestion) = match to {
            Reference::Text(text, arguments) => {
                // Terms of figures are checked with the figures.
                let is_figure = text
                    .id
                    .strip_prefix('-')
                    .is_some_and(|id| figure_of(id).is_some());
                if is_figure {
                    return true;
                }
                if known.0.contains_key(text) {
                    let mut variables = known.variables_of(text);
                    let Some(missing) =
                        variables.find(|name| !arguments.iter().any(|it| it == name))
                    else {
                        return true;
                    };
                    let suggestion = format!("Write {{ {text}({missing}: \"…\") }}.");
                    let message = format!("\"{key}\" uses \"{text}\" without its \"{missing}\".");
                    (message, Some(suggestion))
                } else {
                    let texts: Vec<String> = known.0.keys().map(ToString::to_string).collect();
                    let name = text.to_string();
                    let message = format!(
                        "\"{key}\" uses the text \"{name}\", which does not exist in this language."
                    );
                    (message, did_you_mean(&name, &texts))
                }
            }
            Reference::Function(name) => (
                format!("\"{key}\" calls the function \"{name}\", which does not exist."),
                Some("Texts of packs need no functions.".to_owned()),
            ),
            Reference::Variable(name) | Reference::Selector(name) if !key.id.starts_with('-') => (
                format!("\"{key}\" uses the variable \"${name}\", but texts of packs have none."),
                Some("For a figure write { -figure-… } with its id.".to_owned()),
            ),
            Reference::Variable(_) | Reference::Selector(_) => return true,
        };
        self.error(key, message, suggestion);
        false
    }

    fn can_be_shown(&mut self, key: &TextKey, shown: &Texts, language: &Language) {
        let text = shown.text_in(language, &key.id, key.attribute.as_deref());
        let message = match text {
            None => format!(
                "\"{key}\" cannot be shown: what it refers to cannot, or it has too many placeables."
            ),
            Some(text) if is_blank(&text.value) => format!("\"{key}\" is empty."),
            Some(_) => return,
        };
        self.error(key, message, None);
    }

    fn error(&mut self, key: &TextKey, message: String, suggestion: Option<String>) {
        let line = Some(line_of(self.text, &key.id));
        let (pack, file) = (self.pack, self.file);
        self.findings
            .file(Severity::Error, pack, file, line, message, suggestion);
    }
}

/// Whether a text shows nothing.
fn is_blank(text: &str) -> bool {
    let is_invisible = |c: char| {
        c.is_whitespace() || c.is_control() || "\u{ad}\u{200b}\u{200c}\u{200d}\u{200e}\u{200f}\u{2060}\u{2066}\u{2067}\u{2068}\u{2069}\u{feff}".contains(c)
    };
    text.chars().all(is_invisible)
}

/// The overrides of interface texts: they may also use messages and variables of
/// the app, which are not known here.
fn interface(findings: &mut Findings, pack: &Pack, part: &LanguagePart, parsed: &ParsedPart) {
    let known = KnownTexts::of_files(parsed.interface.values());
    for (file, (text, parsed)) in beside(&part.interface, &parsed.interface) {
        let mut file = TextFile {
            findings,
            pack,
            file,
            text,
        };
        for TextReferences { key, references } in &parsed.references {
            if let Some(circle) = known.circle_of(key) {
                let circle = circle.join(" → ");
                file.error(key, format!("\"{key}\" refers to itself: {circle}."), None);
            }
            for reference in references {
                if let Reference::Function(_) = reference {
                    file.leads_somewhere(key, reference, &known);
                }
            }
        }
        for text in parsed.source.blank_texts() {
            file.error(&text, format!("\"{text}\" is empty."), None);
        }
    }
}
