//! Converts an office to a contact, and reports what contacts cannot represent.

use jiff::civil::Date;
use lotse_core::{Address, Contact, Point, Source};
use scraper::Html;

use super::super::{
    LossKind, LossReport, fluent, loss::shown, phone, postcode::postcode, table::german_hours,
    wall_time::review_by, web,
};
use super::{
    record::{CommunicationRecord, LinkRecord, OfficeRecord, PvogAddressRecord},
    unread,
};

/// Where the answer about an office is.
const DETAIL: &str = "https://pvog.fitko.net/suchdienst/api/v5/organisationunits/detail?q=";
/// The address at which people are received, and what it is called.
const VISITED: [&str; 3] = ["Hausanschrift", "Besuchsanschrift", "Besuchsadresse"];

/// The page of an office in the search service.
pub(super) fn source_url(id: &str) -> String {
    format!("{DETAIL}{id}")
}

/// State of converting an office to a contact.
pub(super) struct OfficeTaking<'a> {
    pub(super) id: &'a str,
    pub(super) record: &'a OfficeRecord,
    pub(super) today: Date,
    pub(super) losses: &'a mut LossReport,
}

impl OfficeTaking<'_> {
    fn lose(&mut self, kind: LossKind, what: &str) {
        self.losses.add(kind, self.id, None, what);
    }

    /// The contact, without roles and services, and its note.
    pub(super) fn contact(mut self) -> (Contact, Option<String>) {
        let record = self.record;
        let verified = self.verified();
        let mut contact = Contact {
            roles: Vec::new(),
            topics: Vec::new(),
            address: None,
            point: None,
            phone: None,
            email: None,
            web: None,
            appointment: None,
            hours: None,
            by_appointment: false,
            free: false,
            finder: false,
            emergency: false,
            languages: Vec::new(),
            services: Vec::new(),
            unconfirmed: Vec::new(),
            source: Source {
                url: source_url(self.id),
                title: fluent::one_line(&record.title),
                verified,
            },
            review_by: review_by(verified),
            layer: 0,
        };
        unread::report(&record.rest, self.id, self.losses);
        if let Some(location) = &record.location {
            self.addresses(&location.addresses, &mut contact);
            // A landline number counts more than a mobile one.
            let (mobile, others): (Vec<_>, Vec<_>) = location
                .communications
                .iter()
                .partition(|one| is_mobile(one));
            for communication in others.into_iter().chain(mobile) {
                self.communication(communication, &mut contact);
            }
            unread::report(&location.rest, self.id, self.losses);
        }
        self.links(&record.internet_addresses, &mut contact);
        let note = self.information(&mut contact);
        (contact, note)
    }

    /// The day of the last change, which counts as that of the verification.
    fn verified(&mut self) -> Date {
        let Some(text) = &self.record.last_update else {
            return self.today;
        };
        let day: Option<Date> = text.get(..10).and_then(|day| day.parse().ok());
        if day.is_none_or(|day| day > self.today) {
            let what = format!("last changed {}; using the day of the import", shown(text));
            self.lose(LossKind::Time, &what);
        }
        day.unwrap_or(self.today).min(self.today)
    }

    fn addresses(&mut self, addresses: &[PvogAddressRecord], contact: &mut Contact) {
        let has_city = |address: &&PvogAddressRecord| said(address.city.as_ref()).is_some();
        let is_visited = |address: &&PvogAddressRecord| {
            let kind = address.kind.as_deref().unwrap_or_default();
            VISITED.contains(&kind) && has_city(address)
        };
        let chosen = addresses.iter().find(is_visited);
        let chosen = chosen.or_else(|| addresses.iter().find(has_city));
        for address in addresses {
            if chosen.is_some_and(|chosen| std::ptr::eq(chosen, address)) {
                self.address(address, contact);
            } else {
                self.other_address(address);
            }
            unread::report(&address.rest, self.id, self.losses);
            if let Some(geo) = &address.geo {
                unread::report(&geo.rest, self.id, self.losses);
            }
        }
    }

    fn address(&mut self, record: &PvogAddressRecord, contact: &mut Contact) {
        let Some(city) = said(record.city.as_ref()) else {
            return self.other_address(record);
        };
        let code = said(record.zip.as_ref()).and_then(|text| match postcode(&text, &[]) {
            Ok(code) => Some(code),
            Err(why) => {
                let what = format!("the postcode {} {why}", shown(&text));
                self.lose(LossKind::Address, &what);
                None
            }
        });
        contact.address = Some(Address {
            street: said(record.street.as_ref()),
            postcode: code,
            city,
        });
        if let Some(geo) = &record.geo {
            contact.point = Point::new(geo.latitude, geo.longitude);
            if contact.point.is_none() {
                let what = format!("the coordinates {}, {}", geo.latitude, geo.longitude);
                self.lose(LossKind::Address, &what);
            }
        }
    }

    fn other_address(&mut self, record: &PvogAddressRecord) {
        let parts = [&record.kind, &record.street, &record.zip, &record.city];
        let mut parts: Vec<String> = parts.into_iter().flatten().cloned().collect();
        if let Some(geo) = &record.geo {
            parts.push(format!("{}, {}", geo.latitude, geo.longitude));
        }
        if !parts.is_empty() {
            let what = format!("another address: {}", shown(&parts.join(", ")));
            self.lose(LossKind::Address, &what);
        }
    }

    fn communication(&mut self, record: &CommunicationRecord, contact: &mut Contact) {
        let kind = kind_of(record);
        if kind == "02" || kind.starts_with("telefon") || is_mobile(record) {
            self.phone(&record.value, contact);
        } else if record.value.contains('@') {
            self.email(&record.value, contact);
        } else {
            let name = record.name.as_ref().or(record.code.as_ref());
            let name = name.map_or("communication", String::as_str);
            self.lose(LossKind::Field, &format!("{name} {}", shown(&record.value)));
        }
        unread::report(&record.rest, self.id, self.losses);
    }

    fn phone(&mut self, value: &str, contact: &mut Contact) {
        match phone::whole(value) {
            Ok(number) if contact.phone.is_none() => contact.phone = Some(number),
            Ok(number) if contact.phone.as_ref() == Some(&number) => {}
            Ok(number) => self.lose(LossKind::Phone, &format!("{number} comes second")),
            Err(why) => self.lose(LossKind::Phone, &format!("{} {why}", shown(value))),
        }
    }

    fn email(&mut self, value: &str, contact: &mut Contact) {
        match web::email(value) {
            Some(email) if contact.email.is_none() => contact.email = Some(email),
            Some(email) if contact.email.as_ref() == Some(&email) => {}
            Some(email) => self.lose(LossKind::Email, &format!("{email} comes second")),
            None => {
                let what = format!("{} is not an e-mail address", shown(value));
                self.lose(LossKind::Email, &what);
            }
        }
    }

    fn links(&mut self, links: &[LinkRecord], contact: &mut Contact) {
        for link in links {
            if let Some(title) = link.title.as_deref().filter(|title| !title.is_empty()) {
                let what = format!("the title of a link, {}", shown(title));
                self.lose(LossKind::Field, &what);
            }
            unread::report(&link.rest, self.id, self.losses);
            let Some(uri) = link.uri.as_deref().filter(|uri| !uri.trim().is_empty()) else {
                continue;
            };
            if contact.web.is_some() {
                self.lose(LossKind::Link, &format!("{} comes second", shown(uri)));
                continue;
            }
            contact.web = https(uri, self.id, self.losses);
        }
    }

    /// Reads the opening hours; as text if they are uncertain.
    fn information(&mut self, contact: &mut Contact) -> Option<String> {
        let mut note: Option<String> = None;
        for information in &self.record.additional_information {
            let text = words(information.text.as_deref().unwrap_or_default());
            unread::report(&information.rest, self.id, self.losses);
            if text.is_empty() {
                continue;
            }
            let is_hours = information.kind.as_deref() == Some("INFO_TIMES");
            match german_hours::hours(&text) {
                Ok(hours) if is_hours && contact.hours.is_none() => contact.hours = Some(hours),
                _ if is_hours && note.is_none() => note = Some(text),
                _ => {
                    let kind = information.kind.as_deref().unwrap_or("information");
                    self.lose(LossKind::Field, &format!("{kind} {}", shown(&text)));
                }
            }
        }
        let note = note?;
        if let Some(short) = fluent::shortened(&note, fluent::TEXT_CHARS) {
            let what = format!("truncated a text of {} characters", note.chars().count());
            self.lose(LossKind::Length, &what);
            return Some(short);
        }
        Some(note)
    }
}

/// A text on one line that is not empty.
fn said(text: Option<&String>) -> Option<String> {
    let text = text.map(|text| fluent::one_line(text));
    text.filter(|text| !text.is_empty())
}

/// Kind of a communication in lower case: its name, else its code.
fn kind_of(record: &CommunicationRecord) -> String {
    let name = record.name.as_ref().or(record.code.as_ref());
    name.map(|name| name.to_lowercase()).unwrap_or_default()
}

fn is_mobile(record: &CommunicationRecord) -> bool {
    kind_of(record).starts_with("mobil")
}

/// A link that packs allow.
pub(super) fn https(uri: &str, place: &str, losses: &mut LossReport) -> Option<String> {
    let link = web::https(uri);
    match &link {
        None => {
            let what = format!("{} is not a link", shown(uri));
            losses.add(LossKind::Link, place, None, &what);
        }
        Some((_, true)) => {
            let what = format!("{} changed to https", shown(uri));
            losses.add(LossKind::InsecureLink, place, None, &what);
        }
        Some((_, false)) => {}
    }
    link.map(|(link, _)| link)
}

/// The words of a text with markup, a comma between its lines.
fn words(html: &str) -> String {
    let page = Html::parse_fragment(html);
    let lines = page.root_element().text().map(fluent::one_line);
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    lines.join(", ")
}
