//! The contacts of the place.

mod hours;
mod nearest;
mod view;

pub use hours::{HoursSpanView, HoursStateView, HoursView, OpeningChangeView, WeekdayView};
pub use view::{ContactView, ContactsView};

use std::{cmp::Reverse, collections::BTreeSet};

use hours::view_hours;
use lotse_command::command;
use lotse_core::{Address, Contact, ContactId, Role, RoleId};
use lotse_i18n::{Language, Text};
use lotse_pack_model::PlaceContent;
use nearest::{ContactWithId, nearest_first};

use crate::{
    ApiError, App, ErrorCode, SavedFile, SourceView, TopicLabel,
    files::{card::Card, save},
};

impl App {
    /// All contacts of the place.
    #[command(areas(content, settings))]
    pub fn list_contacts(&self) -> Result<ContactsView, ApiError> {
        let place = self.place_content()?;
        let contacts = self.contacts_that(&place, |_| true)?;
        let named = contacts.iter().flat_map(|contact| &contact.topics);
        let topics = topic_labels(&place, named);
        Ok(ContactsView {
            place: self.place_view()?,
            topics,
            contacts,
        })
    }

    /// The contacts for emergencies, those of the uppermost layer first.
    #[command(areas(content, settings))]
    pub fn emergency_contacts(&self) -> Result<Vec<ContactView>, ApiError> {
        let place = self.place_content()?;
        Ok(self.emergency_contacts_of(&place))
    }

    /// Saves a contact as a vCard.
    #[command]
    pub fn save_contact_card(&self, contact: &str) -> Result<SavedFile, ApiError> {
        let place = self.place_content()?;
        let Some((id, known)) = place.content.contacts.get_key_value(contact) else {
            return Err(ApiError::unknown(
                ErrorCode::UnknownContact,
                "contact",
                contact,
            ));
        };
        let view = self.contact(&place, id, known);
        let name = &view.name.value;
        let card = Card {
            name,
            phone: view.phone.as_deref(),
            email: view.email.as_deref(),
            web: view.web.as_deref(),
            address: known.address.as_ref(),
            note: view.note.as_ref().map(|note| note.value.as_str()),
        };
        let file = card.file();
        save(&self.folders.saved, name, "vcf", file.as_bytes())
    }

    /// The contacts of a place for emergencies, those of the uppermost layer first.
    pub(crate) fn emergency_contacts_of(&self, place: &PlaceContent) -> Vec<ContactView> {
        let contacts = place.content.contacts.iter();
        let mut emergency: Vec<_> = contacts.filter(|(_, contact)| contact.emergency).collect();
        emergency.sort_by_key(|(_, contact)| Reverse(contact.layer));
        let view = |(id, contact)| self.contact(place, id, contact);
        emergency.into_iter().map(view).collect()
    }

    /// Contacts that offer courses or meetings, in the same order as all.
    pub(crate) fn contacts_that_meet(
        &self,
        place: &PlaceContent,
    ) -> Result<Vec<ContactView>, ApiError> {
        let meets = |contact: &Contact| has_role(place, contact, |role| role.meets);
        self.contacts_that(place, meets)
    }

    /// Contacts that match a condition: emergency contacts first, then those whose role
    /// comes first, then the place's own before those of lower layers; among those with
    /// the same roles and topics, the nearest first.
    fn contacts_that(
        &self,
        place: &PlaceContent,
        fulfils: impl Fn(&Contact) -> bool,
    ) -> Result<Vec<ContactView>, ApiError> {
        let contacts = place.content.contacts.iter();
        let mut contacts: Vec<_> = contacts.filter(|(_, contact)| fulfils(contact)).collect();
        contacts.sort_by_key(|(_, contact)| {
            let is_first = stands_first(place, contact);
            (!contact.emergency, !is_first, Reverse(contact.layer))
        });
        self.sort_by_distance(&mut contacts, |contact| {
            let Contact { roles, topics, .. } = contact;
            (
                contact.emergency,
                contact.finder,
                contact.layer,
                roles,
                topics,
            )
        })?;
        let contacts = contacts.into_iter();
        Ok(contacts
            .map(|(id, contact)| self.contact(place, id, contact))
            .collect())
    }

    /// Contacts that fill a role, nearest first within a layer.
    pub(crate) fn contacts_of_role(
        &self,
        place: &PlaceContent,
        role: &RoleId,
    ) -> Result<Vec<ContactView>, ApiError> {
        let mut contacts = place.content.contacts_of(role);
        self.sort_by_distance(&mut contacts, |contact| (contact.finder, contact.layer))?;
        let contacts = contacts.into_iter();
        Ok(contacts
            .map(|(id, contact)| self.contact(place, id, contact))
            .collect())
    }

    /// Sorts contacts of one kind by distance, if the positions are known.
    fn sort_by_distance<'a, K: Ord>(
        &self,
        contacts: &mut [ContactWithId<'a>],
        kind: impl Fn(&'a Contact) -> K,
    ) -> Result<(), ApiError> {
        let are_known = contacts.iter().any(|(_, contact)| contact.point.is_some());
        if are_known && let Some(home) = self.home_point()? {
            nearest_first(contacts, home, kind);
        }
        Ok(())
    }

    pub(crate) fn contact(
        &self,
        place: &PlaceContent,
        id: &ContactId,
        contact: &Contact,
    ) -> ContactView {
        let message = format!("contact-{id}");
        ContactView {
            id: id.to_string(),
            name: place.text(&message),
            official_name: place.official(&message),
            note: place.attribute(&message, "note"),
            topics: topics(place, contact),
            address: contact
                .address
                .as_ref()
                .map_or_else(Vec::new, address_lines),
            phone: contact.phone.clone(),
            email: contact.email.clone(),
            web: contact.web.clone(),
            appointment: contact.appointment.clone(),
            hours: self.hours(place, contact),
            by_appointment: contact.by_appointment,
            free: contact.free,
            emergency: contact.emergency,
            languages: contact.languages.clone(),
            unconfirmed: contact.unconfirmed.clone(),
            source: SourceView::from(&contact.source),
            review_overdue: contact.review_by < self.clock.today(),
        }
    }

    fn hours(&self, place: &PlaceContent, contact: &Contact) -> Option<HoursView> {
        let hours = contact.hours.as_ref()?;
        let comment_text = comment_text(place, contact);
        view_hours(hours, self.clock.wall(), &place.calendar, &comment_text)
    }
}

/// Returns whether a contact has a role of this kind.
fn has_role(place: &PlaceContent, contact: &Contact, is: impl Fn(&Role) -> bool) -> bool {
    let roles = contact.roles.iter();
    let mut roles = roles.filter_map(|id| place.content.roles.get(id));
    roles.any(is)
}

/// Returns whether a contact has a role that comes first. One that only finds others
/// does not.
fn stands_first(place: &PlaceContent, contact: &Contact) -> bool {
    !contact.finder && has_role(place, contact, |role| role.first)
}

/// Turns a comment within the hours into a text in the language of the contact's pack.
fn comment_text(place: &PlaceContent, contact: &Contact) -> impl Fn(String) -> Text {
    let pack = place.manifests.get(contact.layer);
    let language = pack.and_then(|pack| pack.languages.first()).cloned();
    let language = language.unwrap_or_else(Language::english);
    move |comment| Text::new(comment, language.clone())
}

/// Labels of the `named` topics, in the order of the packs.
pub(crate) fn topic_labels<'a>(
    place: &PlaceContent,
    named: impl Iterator<Item = &'a String>,
) -> Vec<TopicLabel> {
    let named: BTreeSet<&str> = named.map(String::as_str).collect();
    let topics = place.content.topics.iter();
    topics
        .filter(|(id, _)| named.contains(id.as_str()))
        .map(|(id, topic)| TopicLabel {
            id: id.to_string(),
            title: place.text(&format!("topic-{id}")),
            icon: topic.icon.clone(),
        })
        .collect()
}

/// Topics of a contact and of its roles.
fn topics(place: &PlaceContent, contact: &Contact) -> Vec<String> {
    let of_roles = contact
        .roles
        .iter()
        .filter_map(|role| Some(&place.content.roles.get(role)?.topic));
    let mut topics: Vec<String> = Vec::new();
    for topic in contact
        .topics
        .iter()
        .chain(of_roles)
        .map(ToString::to_string)
    {
        if !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    topics
}

/// Splits an address into lines.
pub(crate) fn address_lines(address: &Address) -> Vec<String> {
    let town = match &address.postcode {
        Some(postcode) => format!("{postcode} {}", address.city),
        None => address.city.clone(),
    };
    address.street.clone().into_iter().chain([town]).collect()
}
