//! Decides which earlier import a source continues, and may therefore replace.
//!
//! The names of files say little: exports carry dates, every browser has its
//! `basic (1).ics`, and several people export a `basic.ics`. So the entries
//! themselves decide, by what the source calls them, then the name of the
//! source, and only then that of the file. In doubt the person is asked.

use std::collections::BTreeSet;

use super::{
    ImportError, fluent,
    known_import::{KnownImport, known_imports},
    slug::slug,
};

/// Maximum length of the name of a source and of its keys, in characters.
const NAME_CHARS: usize = 200;

/// The known properties of a source.
#[derive(Debug, Clone, Default)]
pub(crate) struct ImportOrigin<'a> {
    /// The kind of source: `calendar`, `contacts`, `events`.
    pub(crate) kind: &'a str,
    /// The name that the person gave it.
    pub(crate) given: Option<&'a str>,
    /// The name that it gives itself.
    pub(crate) own: Option<&'a str>,
    /// The name of the file.
    pub(crate) file: &'a str,
    /// Whether its names for entries are globally unique.
    pub(crate) keys_are_unique: bool,
}

/// Identifies an entry of a source, to recognise it in the next import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EntryKey {
    /// Its key in the source.
    pub(crate) key: String,
    /// The words of its id, by which older imports are recognised.
    pub(crate) word: String,
}

/// The import that a source makes or continues.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Continued {
    /// The import before, or an empty one with a new label.
    pub(crate) before: KnownImport,
    /// The name of the source to write down.
    pub(crate) name: Option<String>,
    /// Other imports of this kind of source.
    pub(crate) others: Vec<KnownImport>,
    /// A note for the user on the decision.
    pub(crate) note: Option<String>,
}

/// Whether an earlier import is of the same source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SourceMatch {
    Same,
    Different,
    Unclear,
}

impl ImportOrigin<'_> {
    /// Decides by the text of the file in the pack.
    pub(crate) fn continued(
        &self,
        text: &str,
        entries: &[EntryKey],
    ) -> Result<Continued, ImportError> {
        let mut known = known_imports(text, &format!("{}-", self.kind));
        let verdicts = self.verdicts(&known, entries);
        let with = |wanted| {
            let pairs = known.iter().zip(&verdicts);
            pairs
                .filter(move |(_, verdict)| **verdict == wanted)
                .map(|(import, _)| import)
                .collect::<Vec<_>>()
        };
        let (same, unclear) = (with(SourceMatch::Same), with(SourceMatch::Unclear));
        let label = match (same.as_slice(), unclear.as_slice()) {
            ([import], _) => Some(import.label.clone()),
            ([], []) => None,
            ([], doubtful) | (doubtful, _) => return Err(self.doubt(doubtful)),
        };
        let name = self.given.or(self.own).map(short);
        let position = known
            .iter()
            .position(|import| Some(&import.label) == label.as_ref());
        let before = match position {
            Some(position) => known.remove(position),
            None => KnownImport {
                label: self.new_label(&known),
                ..KnownImport::default()
            },
        };
        Ok(Continued {
            name: name.or_else(|| before.name.clone()),
            note: position.is_none().then(|| self.note(&known)).flatten(),
            before,
            others: known,
        })
    }

    fn verdicts(&self, known: &[KnownImport], entries: &[EntryKey]) -> Vec<SourceMatch> {
        let is_named = |import: &KnownImport| {
            self.given.is_some_and(|given| {
                import.name.as_deref() == Some(&short(given))
                    || (import.name.is_none() && self.words_of(import) == slug(given).as_deref())
            })
        };
        let any_named = known.iter().any(is_named);
        let verdict = |import| match self.given {
            Some(_) if is_named(import) => SourceMatch::Same,
            Some(_) if any_named || !self.keys_are_unique => SourceMatch::Different,
            // The person names a source that had no name before.
            Some(_) if mostly_shared(import, entries) => SourceMatch::Same,
            Some(_) => SourceMatch::Different,
            None => self.verdict(import, entries),
        };
        known.iter().map(verdict).collect()
    }

    fn verdict(&self, import: &KnownImport, entries: &[EntryKey]) -> SourceMatch {
        let shared = shared(import, entries);
        let mostly = mostly_shared(import, entries);
        let own = self.own.map(short);
        let same_name = own
            .as_ref()
            .zip(import.name.as_ref())
            .map(|(own, name)| own == name);
        let comparable = shared > 0 || (entries.is_empty() && !import.entries.is_empty());
        match same_name {
            Some(true) if comparable => SourceMatch::Same,
            Some(true) => SourceMatch::Unclear,
            _ if comparable && self.is_of_file(import) => SourceMatch::Same,
            _ if mostly && self.is_proof(import, shared) => SourceMatch::Same,
            None if shared > 0 && self.keys_are_unique => SourceMatch::Unclear,
            _ => SourceMatch::Different,
        }
    }

    /// Whether an import without a name is labelled by this file's. Copies and
    /// dated exports of a calendar count as one file; tables may be numbered on
    /// purpose.
    fn is_of_file(&self, import: &KnownImport) -> bool {
        let exact = !self.keys_are_unique;
        self.is_labelled(
            import,
            |words| if exact { words } else { without_numbers(words) },
        )
    }

    fn is_labelled(&self, import: &KnownImport, words: impl Fn(String) -> String) -> bool {
        let label = self.words_of(import).map(str::to_owned).map(&words);
        import.name.is_none() && label.is_some() && label == slug(self.file).map(&words)
    }

    /// Whether common entries prove that a source continues an import. A single
    /// name in two tables proves nothing, unless the files have one name too.
    fn is_proof(&self, import: &KnownImport, shared: usize) -> bool {
        self.keys_are_unique || shared > 1 || self.is_labelled(import, without_numbers)
    }

    /// The words of an import's label after its kind.
    fn words_of<'i>(&self, import: &'i KnownImport) -> Option<&'i str> {
        let words = import.label.strip_prefix(self.kind)?.strip_prefix('-')?;
        Some(words).filter(|words| !words.is_empty())
    }

    fn doubt(&self, imports: &[&KnownImport]) -> ImportError {
        ImportError::WhichSource {
            source_name: short(self.own.unwrap_or(self.file)),
            imports: imports.iter().map(|import| said(import)).collect(),
            example: imports
                .first()
                .map(|import| {
                    import
                        .name
                        .clone()
                        .unwrap_or_else(|| words_or_label(self, import))
                })
                .unwrap_or_default(),
        }
    }

    fn note(&self, others: &[KnownImport]) -> Option<String> {
        let import = others.iter().find(|import| self.is_of_file(import))?;
        Some(format!(
            "note: imported beside {}, with which it shares no entry. If it is the same source, import it with `--name \"{}\"` instead.",
            said(import),
            import
                .name
                .clone()
                .unwrap_or_else(|| words_or_label(self, import)),
        ))
    }

    /// A label that no import has.
    fn new_label(&self, known: &[KnownImport]) -> String {
        let name = self.given.or(self.own).and_then(slug);
        let word = name.or_else(|| slug(self.file));
        let label = format!("{}-{}", self.kind, word.as_deref().unwrap_or("source"));
        let is_free = |label: &String| known.iter().all(|import| import.label != *label);
        let numbered = (2_u32..).map(|number| format!("{label}-{number}"));
        let mut labels = std::iter::once(label.clone()).chain(numbered);
        labels.find(is_free).unwrap_or(label)
    }
}

fn words_or_label(origin: &ImportOrigin<'_>, import: &KnownImport) -> String {
    origin.words_of(import).unwrap_or(&import.label).to_owned()
}

/// An import as a message names it.
fn said(import: &KnownImport) -> String {
    match &import.name {
        Some(name) => format!("\"{name}\" ({} entries)", import.entries.len()),
        None => format!("{} ({} entries)", import.label, import.entries.len()),
    }
}

/// The number of entries that an import and a source have in common: by what the
/// source calls them. Some programs change the name in each export; then most of
/// their titles and dates have to be the same.
fn shared(import: &KnownImport, entries: &[EntryKey]) -> usize {
    let keys: BTreeSet<&str> = entries.iter().map(|entry| entry.key.as_str()).collect();
    let ids: BTreeSet<String> = entries
        .iter()
        .filter_map(|entry| slug(&entry.word))
        .collect();
    let known = import.entries.iter();
    let by_key = known.clone().filter(|entry| match &entry.key {
        Some(key) => keys.contains(key.as_str()),
        None => ids.contains(&entry.id),
    });
    let by_id = known.filter(|entry| ids.contains(&entry.id)).count();
    match by_key.count() {
        0 if by_id > 1 && by_id * 2 >= import.entries.len().max(entries.len()) => by_id,
        count => count,
    }
}

/// A name on one line that a comment may hold.
pub(crate) fn short(name: &str) -> String {
    let line = fluent::one_line(name);
    line.chars().take(NAME_CHARS).collect()
}

/// Words without dates and numbers of copies: `termine-2026-11-20`, `termine-1`.
fn without_numbers(words: String) -> String {
    let is_number = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
    let kept: Vec<&str> = words.split('-').filter(|word| !is_number(word)).collect();
    match kept.as_slice() {
        [] | ["n"] => words,
        kept => kept.join("-"),
    }
}

/// Whether an import and a source have most of their entries in common.
fn mostly_shared(import: &KnownImport, entries: &[EntryKey]) -> bool {
    let shared = shared(import, entries);
    shared > 0 && shared * 2 >= import.entries.len().max(entries.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::known_import::{key_comment, source_comment};

    /// A file with an import of a calendar.
    fn imported(label: &str, name: Option<&str>, keys: &[&str]) -> String {
        let name = name.map(source_comment).unwrap_or_default();
        let entries = keys
            .iter()
            .map(|key| format!("{}[e{key}]\n", key_comment(key)));
        let entries: String = entries.collect();
        format!("# >>> import {label}\n{name}{entries}# <<< import {label}\n")
    }

    fn entries(keys: &[&str]) -> Vec<EntryKey> {
        let entry = |key: &&str| EntryKey {
            key: (*key).to_owned(),
            word: (*key).to_owned(),
        };
        keys.iter().map(entry).collect()
    }

    fn calendar<'a>(file: &'a str, own: Option<&'a str>) -> ImportOrigin<'a> {
        ImportOrigin {
            kind: "calendar",
            given: None,
            own,
            file,
            keys_are_unique: true,
        }
    }

    fn label(origin: &ImportOrigin<'_>, text: &str, keys: &[&str]) -> Option<String> {
        let continued = origin.continued(text, &entries(keys)).ok()?;
        Some(continued.before.label)
    }

    #[test]
    fn an_export_with_another_date_continues_the_first() {
        let before = imported("calendar-x-2026-11-20", None, &["1", "2", "3"]);
        for file in ["x-2026-11-27", "x (1)", "renamed", "календарь"] {
            let label = label(&calendar(file, None), &before, &["2", "3", "4"]);
            assert_eq!(label.as_deref(), Some("calendar-x-2026-11-20"), "{file}");
        }
    }

    #[test]
    fn two_calendars_in_files_of_one_name_are_kept_both() {
        let before = imported("calendar-basic", None, &["1", "2"]);
        let origin = calendar("basic", None);
        let continued = origin.continued(&before, &entries(&["3"])).unwrap();
        assert_eq!(continued.before.label, "calendar-basic-2");
        assert!(continued.note.unwrap().contains("--name \"basic\""));
        let arabic = label(
            &calendar("تقويم", None),
            &imported("calendar-", None, &["1"]),
            &["2"],
        );
        assert_eq!(arabic.as_deref(), Some("calendar-source"));
    }

    #[test]
    fn the_name_of_a_calendar_alone_is_not_enough() {
        let before = imported("calendar-termine", Some("Termine"), &["1", "2"]);
        let origin = calendar("x", Some("Termine"));
        assert!(origin.continued(&before, &entries(&["3"])).is_err());
        let given = ImportOrigin {
            given: Some("Termine"),
            ..origin.clone()
        };
        assert_eq!(
            label(&given, &before, &["3"]).as_deref(),
            Some("calendar-termine")
        );
        let other = ImportOrigin {
            given: Some("Verein"),
            ..origin
        };
        assert_eq!(
            label(&other, &before, &["3"]).as_deref(),
            Some("calendar-verein")
        );
    }

    #[test]
    fn a_few_common_events_are_not_enough_to_replace_a_calendar() {
        let before = imported("calendar-stadt", None, &["1", "2", "3", "4", "5"]);
        assert!(
            calendar("amt", None)
                .continued(&before, &entries(&["5", "6"]))
                .is_err()
        );
        let named = imported("calendar-stadt", Some("Stadt"), &["1", "2", "3", "4", "5"]);
        let label = label(&calendar("amt", Some("Amt")), &named, &["5", "6"]);
        assert_eq!(label.as_deref(), Some("calendar-amt"));
    }

    #[test]
    fn an_import_from_before_keys_is_recognised_by_its_ids() {
        let before =
            "# >>> import calendar-a\n[sprachcafe]\n[fest-2026-12-01]\n# <<< import calendar-a\n";
        let words = ["Sprachcafé", "Fest 2026-12-01"];
        let entries = words.map(|word| EntryKey {
            key: "uid".into(),
            word: word.into(),
        });
        let continued = calendar("other", None).continued(before, &entries).unwrap();
        assert_eq!(continued.before.label, "calendar-a");
    }
}
