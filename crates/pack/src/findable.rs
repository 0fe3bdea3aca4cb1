//! The findable entries of a pack, in each of its languages.

use std::{collections::BTreeSet, iter};

use lotse_core::EntryKind;
use lotse_i18n::{FluentSource, Language, Texts};
use lotse_search::{EquivalentLines, Findable, Synonyms};
use serde_json::Value;

use crate::{Entry, Figures, LanguagePart, Pack, guide, keywords::FINDABLE};

/// Attributes of a message, besides the title, in reading order.
const ATTRIBUTES: [&str; 4] = ["summary", "why", "note", "find"];

/// Maximum number of ancestors of a guide that are indexed; guides may form a cycle.
const DEPTH: usize = 8;

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
                let named = self.named(&translated, kind, id);
                if is_whole {
                    self.whole(&translated, named)
                } else {
                    named
                }
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

    /// An entry with its names only.
    fn named(&self, pack: &TranslatedPack<'_>, kind: EntryKind, id: String) -> Findable {
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
            text: String::new(),
            ancestors: Vec::new(),
        }
    }

    /// An entry with its text and the pages above it.
    fn whole(&self, pack: &TranslatedPack<'_>, named: Findable) -> Findable {
        Findable {
            text: self.says(pack, named.kind, &named.id),
            ancestors: self.ancestors(pack, named.kind, &named.id),
            ..named
        }
    }

    /// Titles of the guides above a guide, the nearest first.
    fn ancestors(&self, pack: &TranslatedPack<'_>, kind: EntryKind, id: &str) -> Vec<String> {
        let parent = |id: &str| {
            let guide = self.entry(EntryKind::Guide, id)?;
            guide.body.get("parent")?.as_str()
        };
        let first = (kind == EntryKind::Guide).then(|| parent(id)).flatten();
        let above = iter::successors(first, |id| parent(id)).take(DEPTH);
        above
            .filter_map(|id| pack.text(EntryKind::Guide, id, None))
            .collect()
    }

    fn entry(&self, kind: EntryKind, id: &str) -> Option<&Entry> {
        let mut entries = self.entries.iter();
        entries.find(|entry| entry.kind == kind && entry.id == id)
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
        says.extend(self.entry(kind, id).and_then(address));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PackFiles;

    const GUIDES: &str = r#"
[money]
topic = "work"
source = { url = "https://example.org", title = "Money", verified = 2026-11-22 }
review_by = 2027-11-22

[debts]
topic = "work"
parent = "money"
source = { url = "https://example.org", title = "Debts", verified = 2026-11-22 }
review_by = 2027-11-22

[advice]
topic = "work"
parent = "debts"
source = { url = "https://example.org", title = "Advice", verified = 2026-11-22 }
review_by = 2027-11-22
"#;

    fn ancestors(guides: &str, id: &str) -> Vec<String> {
        let files: PackFiles = [
            (
                "pack.toml",
                "id = \"xx\"\nkind = \"country\"\nextends = []\nversion = \"1\"\n\
                 languages = [\"en\"]\npublisher = \"Test\"\n",
            ),
            ("guides.toml", guides),
            (
                "locales/en/pack.ftl",
                "pack-name = Test\nguide-money = Money\nguide-debts = Debts\n\
                 guide-advice = Advice\n",
            ),
        ]
        .into_iter()
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .collect();
        let (pack, findings) = Pack::read("xx", files);
        let pack = pack.unwrap_or_else(|| panic!("{findings:?}"));
        let findables = pack
            .findables(&Figures::of_layers([], "2026-11-22".parse().unwrap()))
            .into_iter();
        let mut found = findables.filter(|findable| findable.id == id);
        found.next().unwrap().ancestors
    }

    #[test]
    fn a_guide_knows_the_titles_of_the_guides_above_it() {
        assert_eq!(ancestors(GUIDES, "advice"), ["Debts", "Money"]);
        assert_eq!(ancestors(GUIDES, "money"), Vec::<String>::new());
    }

    #[test]
    fn guides_above_each_other_come_to_an_end() {
        let circle = GUIDES.replacen("topic", "parent = \"advice\"\ntopic", 1);
        assert_eq!(ancestors(&circle, "advice").len(), DEPTH);
    }
}
