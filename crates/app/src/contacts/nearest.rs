//! Sorts contacts of one kind by distance.

use std::collections::BTreeMap;

use lotse_core::{Contact, ContactId, Point};

/// A contact with its id.
pub(crate) type ContactWithId<'a> = (&'a ContactId, &'a Contact);

/// Sorts contacts by their distance from a point within their kind. The order of kinds
/// is preserved, and contacts with unknown positions keep theirs.
pub(crate) fn nearest_first<'a, K: Ord>(
    contacts: &mut [ContactWithId<'a>],
    from: Point,
    kind: impl Fn(&'a Contact) -> K,
) {
    let mut kinds: BTreeMap<K, Vec<(usize, ContactWithId<'a>, f64)>> = BTreeMap::new();
    for (at, (id, contact)) in contacts.iter().enumerate() {
        if let Some(point) = contact.point {
            let away = from.kilometres_to(point);
            let of_kind = kinds.entry(kind(contact)).or_default();
            of_kind.push((at, (id, contact), away));
        }
    }
    for of_kind in kinds.into_values() {
        let places: Vec<usize> = of_kind.iter().map(|(at, ..)| *at).collect();
        let mut sorted = of_kind;
        sorted.sort_by(|(.., one), (.., other)| one.total_cmp(other));
        for (at, (_, contact, _)) in places.into_iter().zip(sorted) {
            if let Some(place) = contacts.get_mut(at) {
                *place = contact;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Where the person lives.
    const ROTTWEIL: Point = Point {
        latitude: 48.168,
        longitude: 8.625,
    };

    /// A contact of a role, and where it is.
    fn contact(id: &str, role: &str, point: Option<(f64, f64)>) -> (ContactId, Contact) {
        let point = point
            .map(|(latitude, longitude)| json!({ "latitude": latitude, "longitude": longitude }));
        let contact = json!({
            "roles": [role],
            "point": point,
            "source": { "url": "https://www.example.org/", "title": "x", "verified": "2026-11-01" },
            "review_by": "2027-11-01",
        });
        (
            id.parse().unwrap(),
            serde_json::from_value(contact).unwrap(),
        )
    }

    /// The ids, sorted by distance from Rottweil within their roles.
    fn sorted(contacts: &[(ContactId, Contact)]) -> Vec<&str> {
        let mut named: Vec<ContactWithId<'_>> =
            contacts.iter().map(|(id, one)| (id, one)).collect();
        nearest_first(&mut named, ROTTWEIL, |contact| &contact.roles);
        named.into_iter().map(|(id, _)| id.as_str()).collect()
    }

    const FREIBURG: Option<(f64, f64)> = Some((47.995, 7.852));
    const VILLINGEN: Option<(f64, f64)> = Some((48.060, 8.459));
    const TUTTLINGEN: Option<(f64, f64)> = Some((47.985, 8.818));

    #[test]
    fn the_nearest_of_a_role_comes_first_and_the_roles_keep_their_order() {
        let contacts = [
            contact("advice-freiburg", "advice", FREIBURG),
            contact("court-freiburg", "court", FREIBURG),
            contact("advice-villingen", "advice", VILLINGEN),
            contact("court-tuttlingen", "court", TUTTLINGEN),
            contact("advice-tuttlingen", "advice", TUTTLINGEN),
        ];
        let nearest = [
            "advice-villingen",
            "court-tuttlingen",
            "advice-tuttlingen",
            "court-freiburg",
            "advice-freiburg",
        ];
        assert_eq!(sorted(&contacts), nearest);
    }

    #[test]
    fn a_contact_whose_place_is_unknown_stays_where_it_is() {
        let contacts = [
            contact("freiburg", "advice", FREIBURG),
            contact("somewhere", "advice", None),
            contact("villingen", "advice", VILLINGEN),
        ];
        assert_eq!(sorted(&contacts), ["villingen", "somewhere", "freiburg"]);
    }

    #[test]
    fn contacts_at_one_place_keep_the_order_of_the_pack() {
        let contacts = [
            contact("second-floor", "advice", VILLINGEN),
            contact("first-floor", "advice", VILLINGEN),
        ];
        assert_eq!(sorted(&contacts), ["second-floor", "first-floor"]);
    }
}
