//! Contact details of a location: phone, e-mail, links, hours.

use lotse_core::{Contact, Source};

use super::super::{LossKind, loss::shown, phone, wall_time::review_by, web};
use super::{opening_hours::opening, record::DayRecord};

/// Contact details of a location or a person.
pub(super) struct Reached<'a> {
    pub(super) phone: Option<&'a str>,
    pub(super) email: Option<&'a str>,
    pub(super) web: Option<&'a str>,
    pub(super) appointment: Option<&'a str>,
    pub(super) hours: Option<&'a [DayRecord]>,
}

/// Records something that a contact loses.
type Lose<'a> = dyn FnMut(LossKind, &str) + 'a;

impl Reached<'_> {
    /// A contact with nothing but these details.
    pub(super) fn contact(&self, source: Source, lose: &mut Lose<'_>) -> Contact {
        let opening = self.hours.map(opening).unwrap_or_default();
        for loss in &opening.losses {
            lose(LossKind::Hours, loss);
        }
        Contact {
            roles: Vec::new(),
            topics: Vec::new(),
            address: None,
            phone: phone(self.phone, lose),
            email: email(self.email, lose),
            web: link(self.web, lose),
            appointment: link(self.appointment, lose),
            hours: opening.hours,
            by_appointment: opening.by_appointment,
            free: false,
            finder: false,
            emergency: false,
            languages: Vec::new(),
            unconfirmed: Vec::new(),
            review_by: review_by(source.verified),
            source,
            layer: 0,
        }
    }
}

fn phone(text: Option<&str>, lose: &mut Lose<'_>) -> Option<String> {
    let text = text.filter(|text| !text.trim().is_empty())?;
    let numbers = phone::several(text);
    let number = numbers
        .iter()
        .find_map(|number| phone::international(number));
    if number.is_none() || numbers.len() > 1 {
        let what = match &number {
            Some(number) => format!("of {} only {number} is kept", shown(text)),
            None => format!("{} is not a number in international form", shown(text)),
        };
        lose(LossKind::Phone, &what);
    }
    number
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
