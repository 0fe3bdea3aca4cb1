//! Structured data of a page for search engines: JSON-LD in the vocabulary of
//! schema.org.
//!
//! Only what is true is said: a step is a service of the authorities if the law sets its
//! deadline and an office takes it.

use jiff::civil::Date;
use lotse_core::{Address, Contact, DueKind, Event, Occurrence, Step};
use lotse_i18n::Text;
use serde_json::{Map, Value, json};

use crate::edition::Edition;

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
pub(crate) fn service(edition: &Edition<'_>, step: &Step, title: &Text) -> Option<Thing> {
    let is_legal = step
        .due
        .iter()
        .any(|due| due.kind == DueKind::Legal && due.basis.is_some());
    let mut offices = step.offices.iter();
    let (id, contact) = offices.find_map(|role| {
        let contacts = edition.place.content.contacts_of(role);
        contacts.into_iter().find(|(_, contact)| !contact.finder)
    })?;
    if !is_legal {
        return None;
    }
    let mut service = thing("GovernmentService", title);
    put(&mut service, "url", step.web.clone());
    let provider = organisation(&edition.contact_name(id), contact);
    service.insert("serviceOperator".to_owned(), provider.into());
    let area = json!({ "@type": "AdministrativeArea", "name": edition.place_name().value });
    service.insert("areaServed".to_owned(), area);
    Some(service)
}

/// An office, advice centre or meeting place.
pub(crate) fn organisation(name: &Text, contact: &Contact) -> Thing {
    let mut organisation = thing("Organization", name);
    put(&mut organisation, "url", contact.web.clone());
    if let Some(address) = &contact.address {
        organisation.insert("address".to_owned(), postal_address(address));
    }
    if contact.phone.is_some() || contact.email.is_some() {
        let mut point = thing("ContactPoint", name);
        put(&mut point, "telephone", contact.phone.clone());
        put(&mut point, "email", contact.email.clone());
        if !contact.languages.is_empty() {
            point.insert("availableLanguage".to_owned(), json!(contact.languages));
        }
        organisation.insert("contactPoint".to_owned(), point.into());
    }
    organisation
}

/// One occurrence of an event.
pub(crate) fn event(
    title: &Text,
    event: &Event,
    time: &Occurrence,
    address: Option<&Address>,
) -> Thing {
    let when = |time: jiff::civil::DateTime| {
        let (date, whole) = (time.date().to_string(), time.to_string());
        if event.all_day { date } else { whole }
    };
    let mut known = thing("Event", title);
    put(&mut known, "startDate", Some(when(time.starts)));
    put(&mut known, "endDate", time.ends.map(when));
    put(&mut known, "url", event.web.clone());
    if event.free {
        known.insert("isAccessibleForFree".to_owned(), true.into());
    }
    if !event.languages.is_empty() {
        known.insert("inLanguage".to_owned(), json!(event.languages));
    }
    if let Some(address) = address {
        let location = json!({ "@type": "Place", "address": postal_address(address) });
        known.insert("location".to_owned(), location);
    }
    known
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

fn put(thing: &mut Thing, name: &str, value: Option<String>) {
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
