//! How a place is reached: phone, mail, links, hours.

use lotse_core::{Contact, Source};

use super::super::{LossKind, loss::shown, phone, wall_time::review_by, web};
use super::{
    group::Group,
    opening_hours::opening,
    record::{DayRecord, LocationRecord, PageRecord},
    taking::Taking,
};

/// How a place or somebody there is reached.
pub(super) struct Reached<'a> {
    pub(super) phone: Option<&'a str>,
    pub(super) email: Option<&'a str>,
    pub(super) web: Option<&'a str>,
    pub(super) appointment: Option<&'a str>,
    pub(super) hours: Option<&'a [DayRecord]>,
}

/// A location while it becomes contacts.
pub(super) struct ContactTaking<'a, 'b> {
    pub(super) taking: &'a mut Taking<'b>,
    pub(super) group: &'a Group<LocationRecord>,
    pub(super) source: Source,
}

impl ContactTaking<'_, '_> {
    /// Notes something that the location loses.
    pub(super) fn lose(&mut self, kind: LossKind, what: &str) {
        let page: &PageRecord = &self.group.lead.record.page;
        self.taking
            .lose(kind, page, &self.group.lead.language, what);
    }

    /// A contact with nothing but how it is reached.
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
                None => format!("{} is no number in international form", shown(text)),
            };
            self.lose(LossKind::Phone, &what);
        }
        number
    }

    fn email(&mut self, text: Option<&str>) -> Option<String> {
        let text = text.filter(|text| !text.trim().is_empty())?;
        let email = web::email(text);
        if email.is_none() {
            self.lose(LossKind::Email, &format!("{} is no address", shown(text)));
        }
        email
    }

    fn link(&mut self, text: Option<&str>) -> Option<String> {
        let text = text.filter(|text| !text.trim().is_empty())?;
        let link = web::https(text);
        match &link {
            None => self.lose(LossKind::Link, &format!("{} is no link", shown(text))),
            Some((_, true)) => self.lose(
                LossKind::InsecureLink,
                &format!("{} is https now", shown(text)),
            ),
            Some((_, false)) => {}
        }
        link.map(|(link, _)| link)
    }
}
