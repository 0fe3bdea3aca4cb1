//! Reports what an import could not convert.

use std::{collections::BTreeMap, fmt};

use serde::{Serialize, Serializer, ser::SerializeStruct as _};

/// Kind of loss: which part of an entry was lost or changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LossKind {
    /// A whole entry, refused.
    Refused,
    /// An entry that was looked for and not found.
    Missing,
    /// A cancelled event.
    Cancelled,
    /// An entry that is not for the public.
    Private,
    /// An entry that another source has already brought.
    Repeated,
    /// An entry that a person edited: it is kept, and differs from its source.
    Edited,
    /// An untranslated text; another language is shown.
    Untranslated,
    /// A language that the pack does not have.
    Language,
    /// A picture, converted to a link.
    Picture,
    /// A video, map, form or the like.
    Embedded,
    /// Markup, converted to plain text or a list.
    Markup,
    /// A broken or forbidden link.
    Link,
    /// A link with `http://`, changed to `https://`.
    InsecureLink,
    /// A text that was too long, truncated.
    Length,
    /// A text in a wrong encoding, imported as it is.
    Damaged,
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
    /// A recurrence rule.
    Recurrence,
    /// A field that packs cannot represent.
    Field,
}

impl fmt::Display for LossKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Refused => "not taken",
            Self::Missing => "not found",
            Self::Cancelled => "cancelled",
            Self::Private => "not public",
            Self::Repeated => "imported before",
            Self::Edited => "edited by hand, kept",
            Self::Untranslated => "not translated",
            Self::Language => "language not in the pack",
            Self::Picture => "picture",
            Self::Embedded => "embedded",
            Self::Markup => "markup",
            Self::Link => "link",
            Self::InsecureLink => "link without https",
            Self::Length => "too long",
            Self::Damaged => "damaged text",
            Self::Phone => "phone",
            Self::Email => "e-mail",
            Self::Hours => "opening hours",
            Self::Address => "address",
            Self::Time => "date or time",
            Self::Recurrence => "recurrence",
            Self::Field => "unsupported field",
        })
    }
}

/// A loss.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Loss {
    /// Kind.
    pub kind: LossKind,
    /// Its place: a page, or a line of a file.
    pub place: String,
    /// The language, if it concerns one.
    pub language: Option<String>,
    /// What was lost, and what replaces it.
    pub what: String,
}

/// Maximum length of a value quoted in a report, in characters.
const SHOWN: usize = 300;

/// All losses of an import, with the number of times each occurred.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LossReport(BTreeMap<Loss, usize>);

impl LossReport {
    /// Records a loss.
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

    /// The number of losses of a kind.
    pub fn count(&self, kind: LossKind) -> usize {
        self.counts().get(&kind).copied().unwrap_or_default()
    }

    /// The losses, with the number of times each occurred.
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

/// Quotes a value for a report: shortened, on one line.
pub(crate) fn shown(value: &str) -> String {
    let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short: String = line.chars().take(SHOWN).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    format!("\"{short}\"")
}
