//! What a pack covers: roles with a contact, entries with a confirmed source, languages.

use std::collections::BTreeSet;

use jiff::civil::Date;
use lotse_core::{Content, EntryKind, PackId, RoleId, UnconfirmedField};
use lotse_i18n::Language;
use serde::Serialize;

use crate::{EntryError, Meta, Pack, PackKind, Place, build_content};

/// What a pack covers, with the layers beneath it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The pack.
    pub pack: PackId,
    /// Its kind.
    pub kind: PackKind,
    /// The roles that steps of the place need.
    pub roles: RoleCoverage,
    /// Its own entries, and what their sources confirm.
    pub entries: SourceCoverage,
    /// Its languages, the source first.
    pub languages: Vec<LanguageCoverage>,
}

/// Roles that steps of a place need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RoleCoverage {
    /// Number of these roles.
    pub needed: usize,
    /// Number of those with a contact in any layer.
    pub filled: usize,
    /// Number of those with a contact of the pack itself.
    pub own: usize,
    /// Those without a contact.
    pub missing: Vec<RoleId>,
}

/// Steps, contacts, guides and events of a pack: each names a source and the day by which
/// it must be reviewed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SourceCoverage {
    /// Number of entries.
    pub entries: usize,
    /// Number of those whose source confirms every field, and whose review is not overdue.
    pub confirmed: usize,
    /// Number of those with a field that no source confirms.
    pub unconfirmed: usize,
    /// Number of those whose review is overdue.
    pub overdue: usize,
}

/// A language of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LanguageCoverage {
    /// Its tag.
    pub language: Language,
    /// Whether it is machine-translated and not reviewed since.
    pub is_unreviewed_machine: bool,
}

/// The coverage cannot be counted: the table would look complete and not be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CoverageError {
    /// There is no pack.
    #[error("there is no pack")]
    NoPack,
    /// A pack has files that cannot be read.
    #[error("\"{0}\" has files that cannot be read")]
    Unreadable(PackId),
    /// An entry is invalid.
    #[error(transparent)]
    Entry(#[from] EntryError),
}

impl Coverage {
    /// Counts what the uppermost pack of a place covers on a day.
    pub fn of(place: &Place, today: Date) -> Result<Self, CoverageError> {
        if let Some(pack) = place.packs.iter().find(|pack| !pack.is_whole) {
            return Err(CoverageError::Unreadable(pack.id().clone()));
        }
        let top = place.top().ok_or(CoverageError::NoPack)?;
        let (content, errors) = build_content(&place.layers());
        if let Some(error) = errors.into_iter().next() {
            return Err(error.into());
        }
        Ok(Self {
            pack: top.id().clone(),
            kind: top.manifest.kind,
            roles: RoleCoverage::of(&content),
            entries: SourceCoverage::of(top, &content, today),
            languages: languages(top),
        })
    }
}

impl RoleCoverage {
    fn of(content: &Content) -> Self {
        let steps = content.steps.values();
        let needed: BTreeSet<&RoleId> = steps.flat_map(|step| &step.offices).collect();
        let top = content.layers.len().checked_sub(1);
        let is_own = |role: &RoleId| {
            let mut contacts = content.contacts.values();
            contacts.any(|contact| Some(contact.layer) == top && contact.roles.contains(role))
        };
        let missing: Vec<RoleId> = { needed.iter().copied() }
            .filter(|role| content.contacts_of(role).is_empty())
            .cloned()
            .collect();
        Self {
            needed: needed.len(),
            filled: needed.len() - missing.len(),
            own: needed.iter().filter(|role| is_own(role)).count(),
            missing,
        }
    }
}

impl SourceCoverage {
    fn of(pack: &Pack, content: &Content, today: Date) -> Self {
        let mut coverage = Self::default();
        let own = pack.entries.iter();
        for (unconfirmed, review_by) in own.filter_map(|own| review(content, own.kind, &own.id)) {
            let is_overdue = review_by < today;
            coverage.entries += 1;
            coverage.confirmed += usize::from(unconfirmed.is_empty() && !is_overdue);
            coverage.unconfirmed += usize::from(!unconfirmed.is_empty());
            coverage.overdue += usize::from(is_overdue);
        }
        coverage
    }
}

/// The fields of an entry that no source confirms, and when it is due for review; `None`
/// for a hidden entry and for kinds without a review.
fn review<'a>(
    content: &'a Content,
    kind: EntryKind,
    id: &str,
) -> Option<(&'a [UnconfirmedField], Date)> {
    match kind {
        EntryKind::Step => {
            let step = content.steps.get(id)?;
            Some((&step.unconfirmed, step.review_by))
        }
        EntryKind::Contact => {
            let contact = content.contacts.get(id)?;
            Some((&contact.unconfirmed, contact.review_by))
        }
        EntryKind::Event => {
            let event = content.events.get(id)?;
            Some((&event.unconfirmed, event.review_by))
        }
        EntryKind::Guide => Some((&[], content.guides.get(id)?.review_by)),
        _ => None,
    }
}

fn languages(pack: &Pack) -> Vec<LanguageCoverage> {
    let languages = pack.manifest.languages.iter();
    languages
        .map(|language| {
            let part = pack.languages.get(language);
            let meta = part.and_then(|part| part.meta.as_ref());
            LanguageCoverage {
                language: language.clone(),
                is_unreviewed_machine: meta.is_some_and(Meta::is_unreviewed_machine),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PackFiles;

    /// A pack of these files.
    fn pack(id: &str, kind: &str, extends: &str, files: &[(&str, String)]) -> Pack {
        let manifest = format!(
            "id = \"{id}\"\nkind = \"{kind}\"\nextends = [{extends}]\nversion = \"2026.11.1\"\nlanguages = [\"de\", \"ar\"]\npublisher = \"x\"\n"
        );
        let files = files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), text.clone()));
        let files = files.chain([("pack.toml".to_owned(), manifest)]);
        let (pack, findings) = Pack::read(id, files.collect::<PackFiles>());
        assert_eq!(findings, []);
        pack.unwrap()
    }

    /// An entry with a source, reviewed until a day.
    fn entry(id: &str, fields: &str, review_by: &str) -> String {
        format!(
            "[{id}]\n{fields}\nreview_by = {review_by}\nsource = {{ url = \"https://example.org/\", title = \"x\", verified = 2026-08-19 }}\n"
        )
    }

    /// A country with a step that leads to three roles, and a city that fills one of them.
    fn place() -> Place {
        let roles =
            ["office", "court", "bank"].map(|role| format!("[{role}]\ntopic = \"arrival\"\n"));
        let step = "topic = \"arrival\"\noffices = [\"office\", \"court\", \"bank\"]";
        let country = pack(
            "xx",
            "country",
            "",
            &[
                ("topics.toml", "[arrival]\nicon = \"map-pin\"\n".to_owned()),
                ("roles.toml", roles.concat()),
                ("steps/arrival.toml", entry("register", step, "2027-08-19")),
                (
                    "contacts.toml",
                    entry("all-courts", "roles = [\"court\"]", "2027-08-19"),
                ),
            ],
        );
        let contacts = [
            entry("office", "roles = [\"office\"]", "2027-08-19"),
            entry("old", "topics = [\"arrival\"]", "2026-11-01"),
            entry(
                "unsure",
                "topics = [\"arrival\"]\nunconfirmed = [\"hours\"]",
                "2027-08-19",
            ),
        ];
        let city = pack(
            "xx-city",
            "city",
            "\"xx\"",
            &[
                ("contacts.toml", contacts.concat()),
                ("locales/ar/meta.toml", "made_by = \"machine\"\n".to_owned()),
            ],
        );
        Place {
            packs: vec![country.into(), city.into()],
            findings: Vec::new(),
        }
    }

    fn coverage(place: &Place) -> Coverage {
        Coverage::of(place, "2026-11-28".parse().unwrap()).unwrap()
    }

    #[test]
    fn a_role_is_filled_by_a_contact_of_any_layer() {
        let roles = coverage(&place()).roles;
        assert_eq!((roles.needed, roles.filled, roles.own), (3, 2, 1));
        assert_eq!(roles.missing, ["bank".parse().unwrap()]);
    }

    #[test]
    fn an_entry_is_confirmed_in_all_its_fields_and_until_its_review() {
        let expected = SourceCoverage {
            entries: 3,
            confirmed: 1,
            unconfirmed: 1,
            overdue: 1,
        };
        assert_eq!(coverage(&place()).entries, expected);
    }

    #[test]
    fn a_language_that_a_machine_made_counts_until_somebody_has_reviewed_it() {
        let languages = coverage(&place()).languages;
        let machine: Vec<bool> = languages
            .iter()
            .map(|one| one.is_unreviewed_machine)
            .collect();
        assert_eq!(machine, [false, true]);
    }

    #[test]
    fn the_coverage_of_an_invalid_entry_is_not_counted() {
        let mut place = place();
        let wrong = ("contacts.toml", "[office]\nphoen = \"112\"\n".to_owned());
        place
            .packs
            .push(pack("xx-works", "organisation", "\"xx\"", &[wrong]).into());
        let error = Coverage::of(&place, "2026-11-28".parse().unwrap()).unwrap_err();
        assert!(matches!(error, CoverageError::Entry(_)), "{error}");
    }
}
