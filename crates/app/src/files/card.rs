//! A contact as a card for the address book (vCard 4.0, RFC 6350).

use lotse_core::Contact;
use vcard4::{VcardBuilder, property::DeliveryAddress};

use crate::ContactView;

/// A contact as a vCard.
pub(crate) fn contact(view: &ContactView, contact: &Contact) -> String {
    let name = view.name.value.clone();
    let mut card = VcardBuilder::new(name.clone()).org(vec![name]);
    if let Some(phone) = &view.phone {
        card = card.telephone(phone.clone());
    }
    if let Some(email) = &view.email {
        card = card.email(email.clone());
    }
    if let Some(web) = view.web.as_ref().and_then(|web| web.parse().ok()) {
        card = card.url(web);
    }
    if let Some(address) = &contact.address {
        card = card.address(DeliveryAddress {
            po_box: None,
            extended_address: None,
            street_address: address.street.clone(),
            locality: Some(address.city.clone()),
            region: None,
            postal_code: address.postcode.clone(),
            country_name: None,
        });
    }
    if let Some(note) = &view.note {
        card = card.note(note.value.clone());
    }
    card.finish().to_string()
}
