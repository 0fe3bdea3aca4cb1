//! The findable entries of a pack, in each of its languages.

use std::collections::BTreeSet;

use lotse_core::EntryKind;
use lotse_i18n::{FluentSource, Language, Texts};
use lotse_search::{EquivalentLines, Findable, Synonyms};
use serde_json::Value;

use crate::{Entry, Figures, LanguagePart, Pack, guide, keywords::FINDABLE};

/// Attributes of a message, besides the title, in reading order.
const ATTRIBUTES: [&str; 4] = ["summary", "why", "note", "find"];

/// A pack in one of its languages.
struct TranslatedPack<'a> {
    language: &'a Language,
    part: &'a LanguagePart,
    texts: Texts,
    figures: &'a Figures,
}

impl TranslatedPack<'_> {
    /// A text of an entry: its title, or an attribute.
    fn text(&self, kind: EntryKind, id: &str, attribute: Option<&str>) -> Option<String> {
        let text = self.texts.text(&format!("{kind}-{id}"), attribute);
        text.map(|text| text.value)
    }
}

impl Pack {
    /// Its findable entries: each entry that it adds, overrides texts of, or
    /// has keywords for, in each language in which it does so. Texts are
    /// indexed and shown with these figures.
    pub fn findables(&self, figures: &Figures) -> Vec<Findable> {
        self.findables_where(figures, &|_| true)
    }

    /// Like [`Pack::findables`], but with pages only in the source language and those
    /// in `whole`; in all others, entries are found by name only.
    pub fn findables_whole_in(
        &self,
        whole: &BTreeSet<Language>,
        figures: &Figures,
    ) -> Vec<Findable> {
        let source = self.source_language();
        self.findables_where(figures, &|language| {
            Some(language) == source || whole.contains(language)
        })
    }

    fn findables_where(
        &self,
        figures: &Figures,
        is_whole: &dyn Fn(&Language) -> bool,
    ) -> Vec<Findable> {
        let mut languages: BTreeSet<&Language> = self.languages.keys().collect();
        languages.extend(self.keywords.keys());
        languages
            .into_iter()
            .flat_map(|language| self.findables_in(language, figures, is_whole(language)))
            .collect()
    }

    /// Its groups of synonyms.
    pub fn synonyms(&self) -> Vec<Synonyms> {
        let of_language = |(language, keywords): (&Language, &crate::Keywords)| Synonyms {
            language: language.to_string(),
            groups: keywords.synonyms.clone(),
        };
        self.keywords.iter().map(of_language).collect()
    }

    /// Equivalents of the words of its languages in its source language.
    pub fn equivalents(&self) -> Vec<EquivalentLines> {
        let source = self.source_language().map(ToString::to_string);
        let lines = self.languages.iter().filter_map(|(language, part)| {
            Some(EquivalentLines {
                language: language.to_string(),
                into: source.clone()?,
                lines: part.equivalents.clone()?,
            })
        });
        lines.collect()
    }

    fn findables_in(
        &self,
        language: &Language,
        figures: &Figures,
        is_whole: bool,
    ) -> Vec<Findable> {
        let none = LanguagePart::default();
        let part = self.languages.get(language).unwrap_or(&none);
        let sources: Vec<FluentSource> = part
            .texts
            .values()
            .map(|text| FluentSource::parse(text).0)
            .collect();
        let mut ids = ids_of_messages(&sources);
        let of_guides = self.ids_of_guides(part, &ids);
        ids.extend(of_guides);
        let keywords = self.keywords.get(language);
        let named = keywords.into_iter().flat_map(crate::Keywords::entries);
        ids.extend(named.map(|(kind, id, _)| (kind, id.to_owned())));
        let mut layers = vec![sources];
        figures.put_beneath(language, &mut layers);
        let translated = TranslatedPack {
            language,
            part,
            texts: Texts::new(vec![(language.clone(), layers)]),
            figures,
        };
        ids.into_iter()
            .map(|(kind, id)| {
                let says = || self.says(&translated, kind, &id);
                let text = if is_whole { says() } else { String::new() };
                self.findable(&translated, kind, id, text)
            })
            .collect()
    }

    /// The guides in a language; the guide of a step is found as the step. A language
    /// has no entries: its message with the title says that a page is one.
    fn ids_of_guides(
        &self,
        part: &LanguagePart,
        titled: &BTreeSet<(EntryKind, String)>,
    ) -> Vec<(EntryKind, String)> {
        let is_guide = |id: &str| {
            self.file_of(EntryKind::Guide, id).is_some()
                || titled.contains(&(EntryKind::Guide, id.to_owned()))
        };
        let kind = |id: &str| {
            if is_guide(id) {
                EntryKind::Guide
            } else {
                EntryKind::Step
            }
        };
        let guides = part.guides.keys();
        guides
            .map(|id| (kind(id.as_str()), id.to_string()))
            .collect()
    }

    fn findable(
        &self,
        pack: &TranslatedPack<'_>,
        kind: EntryKind,
        id: String,
        text: String,
    ) -> Findable {
        let language = pack.language;
        let called = self
            .keywords
            .get(language)
            .and_then(|keywords| keywords.called(kind, &id));
        let mut other_names = called.map_or_else(Vec::new, |called| called.words.clone());
        let translated = called.and_then(|called| called.title.clone());
        let title = match pack.text(kind, &id, None) {
            Some(title) => {
                other_names.extend(translated);
                title
            }
            None => translated.unwrap_or_default(),
        };
        Findable {
            kind,
            id,
            language: language.to_string(),
            title,
            other_names,
            text,
        }
    }

    /// Text of an entry besides its names: its description, its page, its address.
    fn says(&self, pack: &TranslatedPack<'_>, kind: EntryKind, id: &str) -> String {
        let TranslatedPack {
            language,
            part,
            figures,
            ..
        } = pack;
        let mut says: Vec<String> = ATTRIBUTES
            .into_iter()
            .filter_map(|name| pack.text(kind, id, Some(name)))
            .collect();
        if matches!(kind, EntryKind::Step | EntryKind::Guide) {
            let guide = part.guides.iter().find(|(guide, _)| guide.as_str() == id);
            let page = guide.map(|(_, markdown)| figures.fill(language, markdown));
            says.extend(page.map(|page| guide::plain_text(&page)));
        }
        let entry = self
            .entries
            .iter()
            .find(|entry| entry.kind == kind && entry.id == id);
        says.extend(entry.and_then(address));
        says.join("\n")
    }
}

/// The entries that have a message.
fn ids_of_messages(sources: &[FluentSource]) -> BTreeSet<(EntryKind, String)> {
    let messages = sources.iter().flat_map(FluentSource::messages);
    messages
        .filter_map(|(message, _)| {
            let (kind, id) = message.split_once('-')?;
            let kind = EntryKind::from_word(kind).filter(|kind| FINDABLE.contains(kind))?;
            Some((kind, id.to_owned()))
        })
        .collect()
}

/// The address of an entry: people also search for a street.
fn address(entry: &Entry) -> Option<String> {
    let address = entry.body.get("address")?;
    let field = |name| address.get(name).and_then(Value::as_str);
    let lines: Vec<&str> = ["street", "postcode", "city"]
        .into_iter()
        .filter_map(field)
        .collect();
    Some(lines.join(" "))
}
