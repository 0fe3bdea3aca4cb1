//! Guides and search hits of a place, as the reader sees them.

use std::collections::BTreeSet;

use lotse_core::{EntryKind, PackId, StepId};
use lotse_i18n::{Language, Text};

use super::PlaceContent;
use crate::{Meta, PackSource};

/// A guide page with its origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundGuide {
    /// The page, with its figures.
    pub markdown: String,
    /// Its language.
    pub language: Language,
    /// Machine-translated and not reviewed since.
    pub machine: bool,
    /// The pack it comes from.
    pub pack: PackId,
}

/// An entry that a search found, as a list of hits shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundEntry {
    /// Its kind.
    pub kind: EntryKind,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// The language of its page: that of a guide's text may differ from that of
    /// its title.
    pub page_language: Language,
}

impl PlaceContent {
    /// The guide of a step, or a guide entry, in the best language and from the
    /// uppermost layer that has it.
    pub fn guide<S: PackSource + ?Sized>(
        &self,
        source: &S,
        id: &str,
    ) -> Result<Option<FoundGuide>, S::Error> {
        for language in self.languages() {
            for pack in self.speaking() {
                if let Some(markdown) = source.guide(pack, language, id)? {
                    let meta = self.metas.get(&(pack.clone(), language.clone()));
                    return Ok(Some(FoundGuide {
                        markdown: self.figures().fill(language, &markdown),
                        language: language.clone(),
                        machine: meta.is_some_and(Meta::is_unreviewed_machine),
                        pack: pack.clone(),
                    }));
                }
            }
        }
        Ok(None)
    }

    /// The steps that have a guide, in the order of the packs.
    pub fn steps_with_guide<S: PackSource + ?Sized>(
        &self,
        source: &S,
    ) -> Result<Vec<StepId>, S::Error> {
        let mut guides = BTreeSet::new();
        for manifest in &self.manifests {
            guides.extend(source.guides(&manifest.id)?);
        }
        let steps = self.content.steps.keys();
        Ok(steps
            .filter(|id| guides.contains(id.as_str()))
            .cloned()
            .collect())
    }

    /// An entry that a search in its packs found.
    pub fn found<S: PackSource + ?Sized>(
        &self,
        source: &S,
        kind: EntryKind,
        id: &str,
    ) -> Result<FoundEntry, S::Error> {
        let title = self.text(&format!("{kind}-{id}"));
        let page = match kind {
            EntryKind::Guide => self.language_of_guide(source, id)?,
            _ => None,
        };
        Ok(FoundEntry {
            kind,
            id: id.to_owned(),
            page_language: page.unwrap_or_else(|| title.language.clone()),
            title,
        })
    }

    /// The language in which a guide is shown.
    fn language_of_guide<S: PackSource + ?Sized>(
        &self,
        source: &S,
        id: &str,
    ) -> Result<Option<Language>, S::Error> {
        let mut languages = BTreeSet::new();
        for pack in self.speaking() {
            languages.extend(source.languages_of_guide(pack, id)?);
        }
        let mut readable = self.languages().iter();
        Ok(readable
            .find(|language| languages.contains(language))
            .cloned())
    }
}
