//! Shared state of the import: ids, links and losses.

use std::{collections::BTreeMap, sync::Arc};

use jiff::{Timestamp, civil::Date};
use lotse_core::{EntryKind, Source, TopicId};
use lotse_i18n::Language;
use serde::de::DeserializeOwned;

use super::super::{
    LossKind, LossReport,
    draft::DraftText,
    fluent,
    ids::Ids,
    loss::shown,
    page::{self, Links, Page},
    slug::slug,
    topic, wall_time,
};
use super::{
    IntegreatOptions, RegionResponses, group,
    group::{RecordGroup, Translation},
    record::{PageRecord, Paged},
};

/// Ids of groups, by path.
pub(super) type PathIds = BTreeMap<String, String>;

/// Shared state of the import.
pub(super) struct IntegreatImport<'a> {
    pub(super) topics: Vec<TopicId>,
    pub(super) ids: Ids,
    pub(super) losses: LossReport,
    pub(super) links: Arc<Links>,
    /// The postcodes of the place.
    pub(super) postcodes: Vec<String>,
    pub(super) options: &'a IntegreatOptions,
}

impl IntegreatImport<'_> {
    /// Assigns ids to all groups in advance, so that links can refer to later entries.
    pub(super) fn name<T: Paged>(
        &mut self,
        kind: EntryKind,
        groups: &[RecordGroup<T>],
        links: &mut Links,
    ) -> PathIds {
        let mut ids = PathIds::new();
        for group in groups {
            let page = group.lead.record.page();
            let source = group.url(links).unwrap_or_default();
            let last = page
                .path
                .trim_end_matches('/')
                .rsplit('/')
                .next()
                .unwrap_or_default();
            let last = last.split_once('$').map_or(last, |(event, _)| event);
            let title = page.title.as_deref().unwrap_or_default();
            let word = slug(last).or_else(|| slug(title)).unwrap_or_default();
            let id = self.ids.give(kind, &source, &word);
            for translation in group.translations() {
                let path = &translation.record.page().path;
                links.add(path, kind, &id);
                // Of two records with the same path, the first is linked to.
                ids.entry(path.clone()).or_insert_with(|| id.clone());
            }
            ids.insert(group.key(), id);
        }
        ids
    }

    /// Records a loss.
    pub(super) fn lose(
        &mut self,
        kind: LossKind,
        page: &PageRecord,
        language: &Language,
        what: &str,
    ) {
        self.losses
            .add(kind, &page.path, Some(&language.to_string()), what);
    }

    /// The groups of a collection that can become entries. The others are
    /// refused before anything links to them.
    pub(super) fn groups<T: Paged + Clone + DeserializeOwned>(
        &mut self,
        responses: &RegionResponses,
        collection: &str,
    ) -> Vec<RecordGroup<T>> {
        let mut groups = group::groups::<T>(responses, collection, &mut self.losses);
        groups.retain(|group| {
            let page = group.lead.record.page();
            let why = if title_of(page).is_empty() {
                "no title"
            } else if moment_of(page).is_none() {
                "no date of last change"
            } else if self.links.public(&page.path).is_none() {
                "invalid path"
            } else {
                return true;
            };
            self.lose(LossKind::Refused, page, &group.lead.language, why);
            false
        });
        groups
    }

    /// The source of an entry, from its first translation.
    pub(super) fn source<T: Paged>(&mut self, group: &RecordGroup<T>) -> Option<Source> {
        let page = group.lead.record.page();
        Some(Source {
            url: group.url(&self.links)?,
            title: title_of(page),
            verified: self.last_updated(page, &group.lead.language)?,
        })
    }

    /// The day of a record's last change, which counts as its verification.
    fn last_updated(&mut self, page: &PageRecord, language: &Language) -> Option<Date> {
        let day = wall_time::wall_time(moment_of(page)?, &self.options.zone).date();
        if day > self.options.today {
            let what = format!(
                "last changed on {day}, which is in the future; using the day of the import"
            );
            self.lose(LossKind::Time, page, language, &what);
        }
        Some(day.min(self.options.today))
    }

    /// The texts of a group. A page stays Markdown, a note becomes plain text.
    pub(super) fn texts<T: Paged>(
        &mut self,
        group: &RecordGroup<T>,
        is_page: bool,
    ) -> BTreeMap<Language, DraftText> {
        let mut texts = BTreeMap::new();
        for Translation { language, record } in group.translations() {
            let page = record.page();
            let title = title_of(page);
            if title.is_empty() {
                self.lose(
                    LossKind::Refused,
                    page,
                    language,
                    "translation without a title",
                );
                continue;
            }
            let title = self.short(title, 300, page, language);
            let Page { text, losses } = page::convert(
                page.content.as_deref().unwrap_or_default(),
                &page.path,
                &self.links,
            );
            for (kind, what) in losses {
                self.lose(kind, page, language, &what);
            }
            let mut text = Some(text).filter(|text| !text.is_empty());
            let mut note = None;
            if !is_page {
                let plain = text.take().map(|text| page::plain_text(&text));
                let plain = with_description(page, plain.unwrap_or_default());
                let plain = Some(plain).filter(|text| !text.is_empty());
                note = plain.map(|text| self.short(text, fluent::TEXT_CHARS, page, language));
            }
            self.fields(page, language);
            texts.insert(
                language.clone(),
                DraftText {
                    title,
                    note,
                    page: text,
                },
            );
        }
        texts
    }

    /// Truncates a text to the maximum length of a message.
    fn short(
        &mut self,
        text: String,
        most: usize,
        page: &PageRecord,
        language: &Language,
    ) -> String {
        let Some(short) = fluent::shortened(&text, most) else {
            return text;
        };
        let what = format!("truncated a text of {} characters", text.chars().count());
        self.lose(LossKind::Length, page, language, &what);
        short
    }

    /// Reports fields that packs cannot represent.
    fn fields(&mut self, page: &PageRecord, language: &Language) {
        let mut pictures: Vec<&String> = [&page.thumbnail, &page.icon]
            .into_iter()
            .flatten()
            .collect();
        pictures.dedup();
        for picture in pictures {
            let what = format!("the picture of the page, {}", shown(picture));
            self.lose(LossKind::Picture, page, language, &what);
        }
        let organisation = page.organization.iter();
        let mut named: Vec<(&str, Vec<&str>)> = organisation
            .map(|of| ("organisation", [&of.name, &of.website]))
            .map(|(what, said)| {
                (
                    what,
                    said.into_iter().flatten().map(String::as_str).collect(),
                )
            })
            .collect();
        for offer in &page.embedded_offers {
            let said = ["name", "url"]
                .into_iter()
                .filter_map(|field| offer.get(field)?.as_str());
            named.push(("embedded offer", said.collect()));
        }
        for (what, said) in named {
            let said: Vec<String> = said
                .into_iter()
                .filter(|text| !text.is_empty())
                .map(shown)
                .collect();
            let what = format!("the {what} {}", said.join(", "));
            self.lose(LossKind::Field, page, language, &what);
        }
    }

    /// The topic for a name.
    pub(super) fn topic(&self, name: &str) -> Option<TopicId> {
        let forced = self.options.topic.clone();
        forced.or_else(|| topic::topic_of(name, &self.topics))
    }

    /// The fallback topic.
    pub(super) fn default_topic(&self) -> Option<TopicId> {
        topic::default_topic(&self.topics).or_else(|| "everyday".parse().ok())
    }
}

/// A note with the short description of the place before it, if it says more.
fn with_description(page: &PageRecord, note: String) -> String {
    let description = fluent::one_line(page.meta_description.as_deref().unwrap_or_default());
    match (description.as_str(), note.as_str()) {
        ("", _) => note,
        (description, "") => description.to_owned(),
        (description, note) if note.contains(description) => note.to_owned(),
        (description, note) => format!("{description} – {note}"),
    }
}

fn title_of(page: &PageRecord) -> String {
    fluent::one_line(page.title.as_deref().unwrap_or_default())
}

/// The time of a record's last change.
fn moment_of(page: &PageRecord) -> Option<Timestamp> {
    let mut times = [&page.last_updated, &page.modified_gmt]
        .into_iter()
        .flatten();
    times.find_map(|time| time.parse().ok())
}
