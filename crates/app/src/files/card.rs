//! Cards for the address book (vCard 4.0, RFC 6350).

use lotse_core::Address;
use vcard4::{VcardBuilder, property::DeliveryAddress};

/// The vCard of an organisation.
pub(crate) struct Card<'a> {
    /// Its name.
    pub(crate) name: &'a str,
    /// Its phone number.
    pub(crate) phone: Option<&'a str>,
    /// Its e-mail address.
    pub(crate) email: Option<&'a str>,
    /// Its web page.
    pub(crate) web: Option<&'a str>,
    /// Its address.
    pub(crate) address: Option<&'a Address>,
    /// More about it.
    pub(crate) note: Option<&'a str>,
}

impl Card<'_> {
    /// The card as a file.
    pub(crate) fn file(&self) -> String {
        let name = self.name.to_owned();
        let mut card = VcardBuilder::new(name.clone()).org(vec![name]);
        if let Some(phone) = self.phone {
            card = card.telephone(phone.to_owned());
        }
        if let Some(email) = self.email {
            card = card.email(email.to_owned());
        }
        if let Some(web) = self.web.and_then(|web| web.parse().ok()) {
            card = card.url(web);
        }
        if let Some(address) = self.address {
            card = card.address(delivery(address));
        }
        if let Some(note) = self.note {
            card = card.note(note.to_owned());
        }
        card.finish().to_string()
    }
}

fn delivery(address: &Address) -> DeliveryAddress {
    DeliveryAddress {
        po_box: None,
        extended_address: None,
        street_address: address.street.clone(),
        locality: Some(address.city.clone()),
        region: None,
        postal_code: address.postcode.clone(),
        country_name: None,
    }
}
