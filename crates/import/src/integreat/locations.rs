//! Imports locations as contacts.

use std::collections::BTreeMap;

use lotse_core::{Address, Contact, EntryKind, Point, Source, TopicId};
use lotse_i18n::Language;

use super::super::{
    LossKind,
    draft::{DraftBody, DraftEntry, DraftText},
    fluent,
    loss::shown,
    slug::slug,
};
use super::{
    address::{address, coordinates, point, unsupported},
    group::{RecordGroup, Translation},
    import::{IntegreatImport, PathIds},
    opening_hours::written,
    reached::Reached,
    record::{AddressRecord, LocationRecord, PersonRecord},
};

/// Converts locations to entries; a contact person with details of their own also becomes an entry.
pub(super) fn contacts(
    import: &mut IntegreatImport<'_>,
    locations: &[RecordGroup<LocationRecord>],
    ids: &PathIds,
) -> Vec<DraftEntry> {
    let mut entries = Vec::new();
    for group in locations {
        let Some(id) = ids.get(&group.key()) else {
            continue;
        };
        let Some(source) = import.source(group) else {
            continue;
        };
        let texts = import.texts(group, false);
        let taking = ContactTaking {
            import: &mut *import,
            group,
            source,
            id,
            words: Vec::new(),
        };
        entries.extend(taking.entries(texts));
    }
    entries
}

/// The texts of an entry.
type DraftTexts = BTreeMap<Language, DraftText>;

/// State of converting a location to contacts.
struct ContactTaking<'a, 'b> {
    import: &'a mut IntegreatImport<'b>,
    group: &'a RecordGroup<LocationRecord>,
    source: Source,
    id: &'a str,
    /// The names of its contact persons, as ids.
    words: Vec<String>,
}

impl ContactTaking<'_, '_> {
    /// Records a loss of the location.
    fn lose(&mut self, kind: LossKind, what: &str) {
        let Translation { language, record } = &self.group.lead;
        self.import.lose(kind, &record.page, language, what);
    }

    /// The location, and contact persons with details of their own.
    fn entries(mut self, mut texts: DraftTexts) -> Vec<DraftEntry> {
        let location = &self.group.lead.record;
        self.unsupported();
        let mut reached = Reached::of_location(location);
        let mut others: Vec<(String, Reached)> = Vec::new();
        for person in &location.contacts {
            let mut own = Reached::of_person(person);
            if location.temporarily_closed {
                self.hours_of_closed(&mut own);
            }
            let name = name_of(person);
            if !name.is_empty() {
                others.push((name, own));
            } else if !reached.absorb(&own) {
                match own.name() {
                    Some(name) => others.push((name.to_owned(), own)),
                    // Only opening hours.
                    None => self.hours_of_nobody(&own),
                }
            }
        }
        let (mut contact, numbers) = self.contact(&reached);
        contact.topics = self.topic().into_iter().collect();
        contact.address = self.address(&location.location);
        contact.point = self.point(&location.location);
        let others: Vec<DraftEntry> = others
            .iter()
            .map(|(name, own)| self.person(name, own, &contact, &texts))
            .collect();
        self.append(&mut texts, &numbers);
        let mut entries = vec![self.entry(self.id.to_owned(), contact, texts)];
        entries.extend(others);
        entries
    }

    /// A contact with only these contact details, and the remaining numbers.
    fn contact(&mut self, reached: &Reached) -> (Contact, Vec<String>) {
        let source = self.source.clone();
        reached.contact(source, &mut |kind, what| self.lose(kind, what))
    }

    fn entry(&self, id: String, contact: Contact, texts: DraftTexts) -> DraftEntry {
        DraftEntry {
            id,
            body: DraftBody::Contact(contact),
            texts,
            lead: self.group.lead.language.clone(),
            place: self.group.place().to_owned(),
        }
    }

    /// Reports fields that contacts do not have.
    fn unsupported(&mut self) {
        let location = &self.group.lead.record;
        if location.temporarily_closed {
            self.lose(
                LossKind::Hours,
                "temporarily closed, which packs cannot represent; the contact has no hours",
            );
        }
        let name = location.location.name.as_deref().unwrap_or_default();
        let mut titles = self
            .group
            .translations()
            .map(|one| one.record.page.title.as_deref());
        if !name.is_empty() && !titles.any(|title| title == Some(name)) {
            self.lose(
                LossKind::Address,
                &format!("the name of the location, {}", shown(name)),
            );
        }
        if let Some(is_free) = location.barrier_free {
            let answer = if is_free { "yes" } else { "no" };
            self.lose(LossKind::Field, &format!("accessibility: {answer}"));
        }
    }

    /// Position of the location.
    fn point(&mut self, record: &AddressRecord) -> Option<Point> {
        let point = point(record);
        if let (None, Some(what)) = (point, coordinates(record)) {
            self.lose(LossKind::Field, &what);
        }
        point
    }

    fn hours_of_closed(&mut self, own: &mut Reached) {
        if let Some(days) = own.hours.take() {
            let what = format!(
                "the hours of a contact at a place that is closed: {}",
                written(&days)
            );
            self.lose(LossKind::Hours, &what);
        }
    }

    fn hours_of_nobody(&mut self, own: &Reached) {
        let days = own.hours.as_deref().map(written).unwrap_or_default();
        let appointment = own.appointment.as_deref().unwrap_or_default();
        let what = format!("other hours of a contact without a name: {days} {appointment}");
        self.lose(LossKind::Hours, what.trim_end());
    }

    /// The topic by the category; without one, the category is lost.
    fn topic(&mut self) -> Option<TopicId> {
        let category = self.group.lead.record.category.as_ref();
        let name = category.and_then(|category| category.name.as_deref())?;
        let topic = self.import.topic(name);
        if topic.is_none() {
            self.lose(LossKind::Field, &format!("the category {}", shown(name)));
        }
        topic
    }

    /// A contact person at the same address.
    fn person(
        &mut self,
        name: &str,
        own: &Reached,
        place: &Contact,
        texts: &DraftTexts,
    ) -> DraftEntry {
        let (mut contact, numbers) = self.contact(own);
        contact.topics.clone_from(&place.topics);
        contact.address.clone_from(&place.address);
        contact.point = place.point;
        if own.hours.is_none() {
            contact.hours.clone_from(&place.hours);
            contact.by_appointment = place.by_appointment;
        }
        // Distinct from the location's name, so that both keep their ids.
        let mut word = slug(name).unwrap_or_else(|| "contact".to_owned());
        let same = self.words.iter().filter(|other| **other == word).count();
        self.words.push(word.clone());
        if same > 0 {
            word = format!("{word}-{}", same + 1);
        }
        contact.source.url = format!("{}#{word}", contact.source.url);
        let word = format!("{}-{word}", self.id);
        let id = self
            .import
            .ids
            .give(EntryKind::Contact, &contact.source.url, &word);
        let short = fluent::shortened(name, 300);
        let name = short.as_deref().unwrap_or(name);
        let with_name = |(language, text): (&Language, &DraftText)| {
            let title = format!("{}: {name}", text.title);
            let text = DraftText {
                title,
                ..DraftText::default()
            };
            (language.clone(), text)
        };
        let mut texts: DraftTexts = texts.iter().map(with_name).collect();
        self.append(&mut texts, &numbers);
        self.entry(id, contact, texts)
    }

    /// Writes further numbers into the notes, where they can be called as well.
    fn append(&mut self, texts: &mut DraftTexts, numbers: &[String]) {
        for number in numbers {
            let mut fits = true;
            for text in texts.values_mut() {
                let note = text.note.take().unwrap_or_default();
                let longer = format!("{note} {number}").trim().to_owned();
                let is_short = longer.chars().count() <= fluent::TEXT_CHARS;
                fits &= is_short;
                text.note = Some(if is_short { longer } else { note });
            }
            if !fits {
                self.lose(
                    LossKind::Phone,
                    &format!("{number} comes second; the note is full"),
                );
            }
        }
    }

    fn address(&mut self, record: &AddressRecord) -> Option<Address> {
        let address = address(record, &self.import.postcodes);
        if address.is_none() {
            let said = [&record.address, &record.postcode].into_iter().flatten();
            let said: Vec<&str> = said
                .map(String::as_str)
                .filter(|text| !text.is_empty())
                .collect();
            if !said.is_empty() {
                let what = format!("address without a town: {}", shown(&said.join(", ")));
                self.lose(LossKind::Address, &what);
            }
        }
        for part in unsupported(record, &self.import.postcodes) {
            self.lose(LossKind::Address, &part);
        }
        address
    }
}

/// The name and the responsibility of a contact person; empty without both.
fn name_of(person: &PersonRecord) -> String {
    let said = [&person.area_of_responsibility, &person.name]
        .into_iter()
        .flatten();
    let said = said
        .map(|text| fluent::one_line(text))
        .filter(|text| !text.is_empty());
    said.collect::<Vec<_>>().join(", ")
}
