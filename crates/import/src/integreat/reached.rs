//! Contact details of a location: phone, e-mail, links, hours.

use lotse_core::{Contact, Source};

use super::super::{LossKind, loss::shown, phone, wall_time::review_by, web};
use super::{
    opening_hours::opening,
    record::{DayRecord, LocationRecord, PersonRecord},
};

/// Contact details of a location or a person, as the CMS has them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Reached {
    /// Landline before mobile. A contact has one; the others go into its note.
    pub(super) phones: Vec<String>,
    pub(super) email: Option<String>,
    pub(super) web: Option<String>,
    pub(super) appointment: Option<String>,
    pub(super) hours: Option<Vec<DayRecord>>,
}

/// Records a loss of a contact.
type Lose<'a> = dyn FnMut(LossKind, &str) + 'a;

impl Reached {
    /// The details of a location.
    pub(super) fn of_location(location: &LocationRecord) -> Self {
        Self {
            phones: said(location.phone_number.as_ref()).into_iter().collect(),
            email: said(location.email.as_ref()),
            web: said(location.website.as_ref()),
            appointment: said(location.appointment_url.as_ref()),
            hours: location.opening_hours.clone(),
        }
    }

    /// The details of a person.
    pub(super) fn of_person(person: &PersonRecord) -> Self {
        let phones = [person.phone_number.as_ref(), person.mobile_number.as_ref()];
        Self {
            phones: phones.into_iter().filter_map(said).collect(),
            email: said(person.email.as_ref()),
            web: said(person.website.as_ref()),
            appointment: said(person.appointment_url.as_ref()),
            hours: person.opening_hours.clone(),
        }
    }

    /// Takes over the details of a contact without a name, unless one
    /// contradicts: then it is another contact.
    pub(super) fn absorb(&mut self, other: &Self) -> bool {
        let agree = fits(self.email.as_ref(), other.email.as_ref())
            && fits(self.web.as_ref(), other.web.as_ref())
            && fits(self.appointment.as_ref(), other.appointment.as_ref())
            && fits(self.hours.as_ref(), other.hours.as_ref());
        if agree {
            let new = other
                .phones
                .iter()
                .filter(|phone| !self.phones.contains(phone));
            let new: Vec<String> = new.cloned().collect();
            self.phones.extend(new);
            self.email = self.email.take().or_else(|| other.email.clone());
            self.web = self.web.take().or_else(|| other.web.clone());
            self.appointment = self
                .appointment
                .take()
                .or_else(|| other.appointment.clone());
            self.hours = self.hours.take().or_else(|| other.hours.clone());
        }
        agree
    }

    /// Name for a contact without one.
    pub(super) fn name(&self) -> Option<&str> {
        let names = [self.email.as_ref(), self.phones.first(), self.web.as_ref()];
        names.into_iter().flatten().map(String::as_str).next()
    }

    /// A contact with only these details, and the remaining numbers.
    pub(super) fn contact(&self, source: Source, lose: &mut Lose<'_>) -> (Contact, Vec<String>) {
        let opening = self.hours.as_deref().map(opening).unwrap_or_default();
        for loss in &opening.losses {
            lose(LossKind::Hours, loss);
        }
        let mut numbers = numbers(&self.phones, lose).into_iter();
        let contact = Contact {
            roles: Vec::new(),
            topics: Vec::new(),
            address: None,
            point: None,
            phone: numbers.next(),
            email: email(self.email.as_deref(), lose),
            web: link(self.web.as_deref(), lose),
            appointment: link(self.appointment.as_deref(), lose),
            hours: opening.hours,
            by_appointment: opening.by_appointment,
            free: false,
            finder: false,
            emergency: false,
            languages: Vec::new(),
            services: Vec::new(),
            unconfirmed: Vec::new(),
            review_by: review_by(source.verified),
            source,
            layer: 0,
        };
        (contact, numbers.collect())
    }
}

/// A text that is not empty.
fn said(text: Option<&String>) -> Option<String> {
    let text = text.map(|text| text.trim());
    text.filter(|text| !text.is_empty()).map(str::to_owned)
}

fn fits<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
    one.is_none() || other.is_none() || one == other
}

/// The telephone numbers in all fields, without repetitions.
fn numbers(fields: &[String], lose: &mut Lose<'_>) -> Vec<String> {
    let mut numbers: Vec<String> = Vec::new();
    for text in fields.iter().flat_map(|field| phone::several(field)) {
        match phone::whole(text) {
            Ok(number) if numbers.iter().any(|other| same_digits(other, &number)) => {}
            Ok(number) => numbers.push(number),
            Err(why) => lose(LossKind::Phone, &format!("{} {why}", shown(text))),
        }
    }
    numbers
}

fn same_digits(one: &str, other: &str) -> bool {
    let digits = |text: &str| text.replace([' ', '-'], "");
    digits(one) == digits(other)
}

fn email(text: Option<&str>, lose: &mut Lose<'_>) -> Option<String> {
    let text = text.filter(|text| !text.trim().is_empty())?;
    let email = web::email(text);
    if email.is_none() {
        lose(
            LossKind::Email,
            &format!("{} is not an e-mail address", shown(text)),
        );
    }
    email
}

fn link(text: Option<&str>, lose: &mut Lose<'_>) -> Option<String> {
    let text = text.filter(|text| !text.trim().is_empty())?;
    let link = web::https(text);
    match &link {
        None => lose(LossKind::Link, &format!("{} is not a link", shown(text))),
        Some((_, true)) => lose(
            LossKind::InsecureLink,
            &format!("{} changed to https", shown(text)),
        ),
        Some((_, false)) => {}
    }
    link.map(|(link, _)| link)
}
