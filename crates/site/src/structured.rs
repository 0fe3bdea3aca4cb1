//! Structured data of a page for search engines: JSON-LD in the vocabulary of
//! schema.org.
//!
//! Claims only what is true: a step is a service of the authorities if the law sets its
//! deadline and an office takes it. What no source confirms is left out.

use jiff::civil::Date;
use lotse_core::{Address, Contact, DueKind, Event, Occurrence, Step, StepId, UnconfirmedField};
use lotse_i18n::Text;
use serde_json::{Map, Value, json};

use crate::{address::PageId, edition::Edition};

/// An object of schema.org.
pub(crate) type Thing = Map<String, Value>;

/// A page, checked on a day.
pub(crate) fn web_page(
    edition: &Edition<'_>,
    title: &Text,
    description: Option<&Text>,
    verified: Date,
) -> Thing {
    let mut page = thing("WebPage", title);
    put(
        &mut page,
        "description",
        description.map(|text| text.value.clone()),
    );
    put(&mut page, "inLanguage", Some(edition.language.to_string()));
    put(&mut page, "lastReviewed", Some(verified.to_string()));
    page
}

/// A step that the law demands and an office takes; `None` for any other.
pub(crate) fn service(
    edition: &Edition<'_>,
    id: &StepId,
    step: &Step,
    title: &Text,
) -> Option<Thing> {
    let fields = &step.unconfirmed;
    let is_legal = (step.due.iter()).any(|due| due.kind == DueKind::Legal && due.basis.is_some());
    if !is_legal || !is_confirmed(fields, UnconfirmedField::Due) {
        return None;
    }
    let offices = confirmed(fields, UnconfirmedField::Offices, Some(&step.offices));
    let (office, contact) = offices?.iter().find_map(|role| {
        let contacts = edition.place.content.contacts_of(role);
        contacts.into_iter().find(|(_, contact)| is_office(contact))
    })?;
    let mut service = thing("GovernmentService", title);
    let web = confirmed(fields, UnconfirmedField::Web, step.web.clone());
    let page = || edition.address(PageId::Step(id.as_str()));
    put(&mut service, "url", web.or_else(page));
    let provider = organisation(&edition.contact_name(office), contact);
    service.insert("serviceOperator".to_owned(), provider.into());
    let area = json!({ "@type": "AdministrativeArea", "name": edition.place_name().value });
    service.insert("areaServed".to_owned(), area);
    Some(service)
}

/// Whether a contact is an office, and not a directory or a number that names one.
fn is_office(contact: &Contact) -> bool {
    !contact.finder && (contact.address.is_some() || contact.web.is_some())
}

/// An office, advice centre or meeting place.
pub(crate) fn organisation(name: &Text, contact: &Contact) -> Thing {
    let fields = &contact.unconfirmed;
    let mut organisation = thing("Organization", name);
    let web = confirmed(fields, UnconfirmedField::Web, contact.web.clone());
    put(&mut organisation, "url", web);
    let address = confirmed(fields, UnconfirmedField::Address, contact.address.as_ref());
    put(&mut organisation, "address", address.map(postal_address));
    let phone = confirmed(fields, UnconfirmedField::Phone, contact.phone.clone());
    let email = confirmed(fields, UnconfirmedField::Email, contact.email.clone());
    if phone.is_some() || email.is_some() {
        let mut point = thing("ContactPoint", name);
        put(&mut point, "telephone", phone);
        put(&mut point, "email", email);
        put(
            &mut point,
            "availableLanguage",
            spoken(fields, &contact.languages),
        );
        put(&mut organisation, "contactPoint", Some(point));
    }
    organisation
}

/// One occurrence of an event; `None` if no source confirms when it takes place.
pub(crate) fn event(
    title: &Text,
    event: &Event,
    time: &Occurrence,
    address: Option<&Address>,
) -> Option<Thing> {
    let fields = &event.unconfirmed;
    if !is_confirmed(fields, UnconfirmedField::Hours) {
        return None;
    }
    let when = |time: jiff::civil::DateTime| {
        let (date, whole) = (time.date().to_string(), time.to_string());
        if event.all_day { date } else { whole }
    };
    let mut known = thing("Event", title);
    put(&mut known, "startDate", Some(when(time.starts)));
    put(&mut known, "endDate", time.ends.map(when));
    let web = confirmed(fields, UnconfirmedField::Web, event.web.clone());
    put(&mut known, "url", web);
    let free = confirmed(fields, UnconfirmedField::Free, event.free.then_some(true));
    put(&mut known, "isAccessibleForFree", free);
    put(&mut known, "inLanguage", spoken(fields, &event.languages));
    let location = |address| json!({ "@type": "Place", "address": postal_address(address) });
    put(&mut known, "location", address.map(location));
    Some(known)
}

/// Whether a source confirms a field, given the entry's unconfirmed fields.
pub(crate) fn is_confirmed(unconfirmed: &[UnconfirmedField], field: UnconfirmedField) -> bool {
    !unconfirmed.contains(&field)
}

/// A field of an entry if a source confirms it.
fn confirmed<T>(
    unconfirmed: &[UnconfirmedField],
    field: UnconfirmedField,
    value: Option<T>,
) -> Option<T> {
    value.filter(|_| is_confirmed(unconfirmed, field))
}

/// The languages that a source confirms; `None` if there are none.
fn spoken(unconfirmed: &[UnconfirmedField], languages: &[String]) -> Option<Value> {
    let languages = confirmed(unconfirmed, UnconfirmedField::Languages, Some(languages));
    let languages = languages.filter(|languages| !languages.is_empty());
    languages.map(|languages| json!(languages))
}

/// A question with its answer, both without mark-up.
pub(crate) struct FaqQuestion {
    pub(crate) question: String,
    pub(crate) answer: String,
}

/// A page of questions and answers.
pub(crate) fn faq(questions: &[FaqQuestion]) -> Thing {
    let entities = questions.iter().map(|it| {
        json!({
            "@type": "Question",
            "name": it.question,
            "acceptedAnswer": { "@type": "Answer", "text": it.answer },
        })
    });
    let mut page = Thing::new();
    page.insert("@type".to_owned(), "FAQPage".into());
    page.insert("mainEntity".to_owned(), entities.collect());
    page
}

/// Things as the text of a script element of JSON-LD. No character in it can end that
/// element.
pub(crate) fn json_ld(things: &[Thing]) -> String {
    let whole = json!({ "@context": "https://schema.org", "@graph": things });
    whole.to_string().replace('<', "\\u003c")
}

fn thing(kind: &str, name: &Text) -> Thing {
    let mut thing = Thing::new();
    thing.insert("@type".to_owned(), kind.into());
    thing.insert("name".to_owned(), name.value.clone().into());
    thing
}

fn put(thing: &mut Thing, name: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        thing.insert(name.to_owned(), value.into());
    }
}

fn postal_address(address: &Address) -> Value {
    let mut known = Thing::new();
    known.insert("@type".to_owned(), "PostalAddress".into());
    put(&mut known, "streetAddress", address.street.clone());
    put(&mut known, "postalCode", address.postcode.clone());
    put(&mut known, "addressLocality", Some(address.city.clone()));
    known.into()
}
