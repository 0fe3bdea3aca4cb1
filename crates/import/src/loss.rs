//! What an import could not take over.

use std::{collections::BTreeMap, fmt};

use serde::{Serialize, Serializer, ser::SerializeStruct as _};

/// Which part of an entry was lost, or changed on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LossKind {
    /// An entry that was not taken at all.
    Refused,
    /// A text that is not translated; another language stands in.
    Untranslated,
    /// A language that the pack does not have.
    Language,
    /// A picture, which became a link.
    Picture,
    /// A video, map, form or the like.
    Embedded,
    /// Markup that became plain text or a list.
    Markup,
    /// A link that leads nowhere or may not be shown.
    Link,
    /// A link of the old kind, `http://`, which became `https://`.
    InsecureLink,
    /// A text that was too long.
    Length,
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
    /// Opening hours.
    Hours,
    /// An address.
    Address,
    /// A date or time.
    Time,
    /// A rule by which an event takes place again.
    Recurrence,
    /// A field for which packs have no place.
    Field,
}

impl fmt::Display for LossKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Refused => "not taken",
            Self::Untranslated => "not translated",
            Self::Language => "language not in the pack",
            Self::Picture => "picture",
            Self::Embedded => "embedded",
            Self::Markup => "markup",
            Self::Link => "link",
            Self::InsecureLink => "link without https",
            Self::Length => "too long",
            Self::Phone => "phone",
            Self::Email => "e-mail",
            Self::Hours => "opening hours",
            Self::Address => "address",
            Self::Time => "date or time",
            Self::Recurrence => "recurrence",
            Self::Field => "no place in a pack",
        })
    }
}

/// One thing that could not be taken over.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Loss {
    /// What kind of thing.
    pub kind: LossKind,
    /// Where it stood: a page, or a line of a file.
    pub place: String,
    /// In which language, if it is one of a language.
    pub language: Option<String>,
    /// What it was, and what became of it.
    pub what: String,
}

/// The longest value that is repeated in a report, in characters.
const SHOWN: usize = 120;

/// All that could not be taken over, each thing with how often it was met.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LossReport(BTreeMap<Loss, usize>);

impl LossReport {
    /// Notes a loss.
    pub(crate) fn add(&mut self, kind: LossKind, place: &str, language: Option<&str>, what: &str) {
        let loss = Loss {
            kind,
            place: place.to_owned(),
            language: language.map(str::to_owned),
            what: what.to_owned(),
        };
        *self.0.entry(loss).or_default() += 1;
    }

    /// Whether nothing was lost.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How often a kind of thing was lost.
    pub fn count(&self, kind: LossKind) -> usize {
        self.counts().get(&kind).copied().unwrap_or_default()
    }

    /// The losses, each with how often it was met.
    pub fn iter(&self) -> impl Iterator<Item = (&Loss, usize)> {
        self.0.iter().map(|(loss, count)| (loss, *count))
    }

    fn counts(&self) -> BTreeMap<LossKind, usize> {
        let mut counts = BTreeMap::new();
        for (loss, count) in &self.0 {
            *counts.entry(loss.kind).or_default() += count;
        }
        counts
    }
}

impl fmt::Display for LossReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (loss, count) in self.iter() {
            write!(f, "{}: {}", loss.place, loss.kind)?;
            if let Some(language) = &loss.language {
                write!(f, " [{language}]")?;
            }
            write!(f, ": {}", loss.what)?;
            if count > 1 {
                write!(f, " ({count} times)")?;
            }
            writeln!(f)?;
        }
        for (kind, count) in self.counts() {
            writeln!(f, "{count} × {kind}")?;
        }
        Ok(())
    }
}

impl Serialize for LossReport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Counted<'a> {
            #[serde(flatten)]
            loss: &'a Loss,
            count: usize,
        }
        let losses: Vec<Counted<'_>> = self
            .iter()
            .map(|(loss, count)| Counted { loss, count })
            .collect();
        let mut report = serializer.serialize_struct("LossReport", 2)?;
        report.serialize_field("counts", &self.counts())?;
        report.serialize_field("losses", &losses)?;
        report.end()
    }
}

/// A value as it is repeated in a report: short, and in one line.
pub(crate) fn shown(value: &str) -> String {
    let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short: String = line.chars().take(SHOWN).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    format!("\"{short}\"")
}
