//! Contact details of a location: phone, e-mail, links, hours.

use lotse_core::Contact;

use super::super::{LossKind, loss::shown, phone, wall_time::review_by, web};
use super::{locations::ContactTaking, opening_hours::opening, record::DayRecord};

/// Contact details of a location or a person.
pub(super) struct Reached<'a> {
    pub(super) phone: Option<&'a str>,
    pub(super) email: Option<&'a str>,
    pub(super) web: Option<&'a str>,
    pub(super) appointment: Option<&'a str>,
    pub(super) hours: Option<&'a [DayRecord]>,
}

impl ContactTaking<'_, '_> {
    /// A contact with only contact details.
    pub(super) fn reached(&mut self, reached: &Reached<'_>) -> Contact {
        let opening = reached.hours.map(opening).unwrap_or_default();
        for loss in &opening.losses {
            self.lose(LossKind::Hours, loss);
        }
        Contact {
            roles: Vec::new(),
            topics: Vec::new(),
            address: None,
            phone: self.phone(reached.phone),
            email: self.email(reached.email),
            web: self.link(reached.web),
            appointment: self.link(reached.appointment),
            hours: opening.hours,
            by_appointment: opening.by_appointment,
            free: false,
            finder: false,
            emergency: false,
            languages: Vec::new(),
            unconfirmed: Vec::new(),
            source: self.source.clone(),
            review_by: review_by(self.source.verified),
            layer: 0,
        }
    }

    fn phone(&mut self, text: Option<&str>) -> Option<String> {
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
            self.lose(LossKind::Phone, &what);
        }
        number
    }

    fn email(&mut self, text: Option<&str>) -> Option<String> {
        let text = text.filter(|text| !text.trim().is_empty())?;
        let email = web::email(text);
        if email.is_none() {
            self.lose(
                LossKind::Email,
                &format!("{} is not an e-mail address", shown(text)),
            );
        }
        email
    }

    fn link(&mut self, text: Option<&str>) -> Option<String> {
        let text = text.filter(|text| !text.trim().is_empty())?;
        let link = web::https(text);
        match &link {
            None => self.lose(LossKind::Link, &format!("{} is not a link", shown(text))),
            Some((_, true)) => self.lose(
                LossKind::InsecureLink,
                &format!("{} changed to https", shown(text)),
            ),
            Some((_, false)) => {}
        }
        link.map(|(link, _)| link)
    }
}
