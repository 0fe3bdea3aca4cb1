//! Imports locations as contacts.

use std::collections::BTreeMap;

use lotse_core::{Address, Contact, EntryKind, Source};
use lotse_i18n::Language;

use super::super::{
    LossKind,
    draft::{DraftBody, DraftEntry, DraftText},
    fluent,
    slug::slug,
};
use super::{
    address::address,
    group::{RecordGroup, Translation},
    import::{IntegreatImport, PathIds},
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
        let Some(id) = ids.get(group.place()) else {
            continue;
        };
        let Some(source) = import.source(&group.lead) else {
            continue;
        };
        let texts = import.texts(group, false);
        let mut taken = ContactTaking {
            import: &mut *import,
            group,
            source,
        };
        let contact = taken.place();
        let others = taken.others(id, &contact, &texts);
        entries.push(taken.entry(id.clone(), contact, texts));
        entries.extend(others);
    }
    entries
}

/// A location while it becomes contacts.
struct ContactTaking<'a, 'b> {
    import: &'a mut IntegreatImport<'b>,
    group: &'a RecordGroup<LocationRecord>,
    source: Source,
}

impl ContactTaking<'_, '_> {
    /// Records something that the location loses.
    fn lose(&mut self, kind: LossKind, what: &str) {
        let Translation { language, record } = &self.group.lead;
        self.import.lose(kind, &record.page, language, what);
    }

    /// A contact with nothing but how it is reached.
    fn contact(&mut self, reached: &Reached<'_>) -> Contact {
        let source = self.source.clone();
        reached.contact(source, &mut |kind, what| self.lose(kind, what))
    }

    fn entry(
        &self,
        id: String,
        contact: Contact,
        texts: BTreeMap<Language, DraftText>,
    ) -> DraftEntry {
        DraftEntry {
            id,
            body: DraftBody::Contact(contact),
            texts,
            lead: self.group.lead.language.clone(),
            place: self.group.place().to_owned(),
        }
    }

    fn place(&mut self) -> Contact {
        let location = &self.group.lead.record;
        if location.temporarily_closed {
            self.lose(
                LossKind::Hours,
                "temporarily closed, which packs cannot represent; the contact has no hours",
            );
        }
        if location.location.latitude.is_some() {
            self.lose(LossKind::Field, "the coordinates");
        }
        if location.barrier_free.is_some() {
            self.lose(LossKind::Field, "accessibility");
        }
        let category = location
            .category
            .as_ref()
            .and_then(|category| category.name.as_deref());
        let topic = category.and_then(|name| self.import.topic(name));
        let main = location.contacts.iter().find(|person| is_main(person));
        let main = main.cloned().unwrap_or_default();
        let reached = Reached {
            phone: location
                .phone_number
                .as_deref()
                .or(main.phone_number.as_deref())
                .or(main.mobile_number.as_deref()),
            email: location.email.as_deref().or(main.email.as_deref()),
            web: location.website.as_deref().or(main.website.as_deref()),
            appointment: location
                .appointment_url
                .as_deref()
                .or(main.appointment_url.as_deref()),
            hours: location.opening_hours.as_deref(),
        };
        let mut contact = self.contact(&reached);
        contact.topics = topic.into_iter().collect();
        contact.address = self.address(&location.location);
        contact
    }

    /// Contact persons with details of their own, at the same address.
    fn others(
        &mut self,
        id: &str,
        place: &Contact,
        texts: &BTreeMap<Language, DraftText>,
    ) -> Vec<DraftEntry> {
        let people = self
            .group
            .lead
            .record
            .contacts
            .iter()
            .filter(|person| !is_main(person));
        let mut entries = Vec::new();
        let mut words: Vec<String> = Vec::new();
        for person in people {
            let said = [&person.area_of_responsibility, &person.name];
            let said: Vec<String> = said
                .into_iter()
                .flatten()
                .map(|text| fluent::one_line(text))
                .filter(|text| !text.is_empty())
                .collect();
            let name = said.join(", ");
            let hours = person.opening_hours.as_deref();
            let mut contact = self.contact(&Reached {
                phone: person
                    .phone_number
                    .as_deref()
                    .filter(|phone| !phone.is_empty())
                    .or(person.mobile_number.as_deref()),
                email: person.email.as_deref(),
                web: person.website.as_deref(),
                appointment: person.appointment_url.as_deref(),
                hours,
            });
            contact.topics.clone_from(&place.topics);
            contact.address.clone_from(&place.address);
            if hours.is_none() {
                contact.hours.clone_from(&place.hours);
                contact.by_appointment = place.by_appointment;
            }
            // Distinct from the location's name, so that both keep their ids.
            let mut word = slug(&name).unwrap_or_else(|| "contact".to_owned());
            let same = words.iter().filter(|other| **other == word).count();
            words.push(word.clone());
            if same > 0 {
                word = format!("{word}-{}", same + 1);
            }
            contact.source.url = format!("{}#{word}", contact.source.url);
            let id = self.import.ids.give(
                EntryKind::Contact,
                &contact.source.url,
                &format!("{id}-{word}"),
            );
            let with_name = |text: &DraftText| DraftText {
                title: fluent::shortened(&name, 300).map_or_else(
                    || format!("{}: {name}", text.title),
                    |short| format!("{}: {short}", text.title),
                ),
                ..DraftText::default()
            };
            let texts = texts
                .iter()
                .map(|(language, text)| (language.clone(), with_name(text)))
                .collect();
            entries.push(self.entry(id, contact, texts));
        }
        entries
    }

    fn address(&mut self, record: &AddressRecord) -> Option<Address> {
        let address = address(record);
        if address.is_none() && record.address.is_some() {
            self.lose(LossKind::Address, "address without a town");
        }
        address
    }
}

/// Whether a contact person has only the contact details of the location.
fn is_main(person: &PersonRecord) -> bool {
    let says = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
    !says(&person.name) && !says(&person.area_of_responsibility)
}
