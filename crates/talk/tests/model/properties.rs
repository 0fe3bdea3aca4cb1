//! Properties that must hold.

use stateright::Property;

use crate::{
    Scene, State, attacker,
    device::{Conversation, Device, Peer},
    terms::{Body, Content, Grant, List, Payload, Person, Place},
};

pub(crate) const CONVERSATION: &str = "each conversation is with the person shown";
pub(crate) const MESSAGES: &str = "what is shown was written by the peer, here, to the reader";
pub(crate) const SECRET: &str = "what is written to an honest person stays between the two";
pub(crate) const CONFIRMED: &str = "only Berta is confirmed as Berta";
pub(crate) const NAMES: &str = "name and devices are those that the peer signed";
pub(crate) const GRANTS: &str = "nobody else may write once both have said hello";

pub(crate) const REPORTS: &str = "a signature proves who wrote to whom";

const HONEST: [Person; 2] = [Person::Amal, Person::Berta];

pub(crate) fn all() -> Vec<Property<Scene>> {
    vec![
        Property::always(CONVERSATION, |_, state: &State| {
            state
                .met()
                .all(|(device, held, peer)| state.agrees(device, held, peer))
        }),
        Property::always(MESSAGES, |_, state: &State| {
            state.peers().all(|(device, held, peer)| {
                held.shown.iter().all(|text| {
                    text.by == peer.list.person
                        && text.conversation == held.id
                        && text.to == device.person()
                })
            })
        }),
        Property::always(SECRET, |_, state: &State| {
            state
                .seen
                .payloads()
                .all(|payload| match payload.body.content {
                    Content::Text(text) => !HONEST.contains(&text.to) || text.by == Person::Mallory,
                    Content::Hello(_) => true,
                })
        }),
        Property::always(CONFIRMED, |scene: &Scene, state: &State| {
            state.peers().all(|(device, _, peer)| {
                device.person() == Person::Berta
                    || !peer.list.is_confirmed(scene.rules)
                    || peer.list.person == Person::Berta
            })
        }),
        Property::always(NAMES, |_, state: &State| {
            state
                .peers()
                .filter(|(_, _, peer)| HONEST.contains(&peer.list.person))
                .all(|(_, _, peer)| {
                    let list = List::of(peer.list.person, peer.list.number);
                    peer.name == peer.list.person && peer.list == list
                })
        }),
        Property::always(GRANTS, |_, state: &State| {
            let known: Vec<Grant> = state
                .seen
                .payloads()
                .filter_map(|payload| match payload.body.content {
                    Content::Hello(hello) => Some(hello.grant),
                    Content::Text(_) => None,
                })
                .chain([Grant::Invitation])
                .collect();
            state.met().all(|(_, held, _)| !known.contains(&held.grant))
        }),
        Property::always(REPORTS, |scene: &Scene, state: &State| {
            let texts = state.seen.sent.iter().map(|it| it.payload);
            texts.into_iter().all(|payload| proves(scene, payload))
        }),
        Property::sometimes(
            "Amal and Berta are in conversation and read each other",
            |_, state: &State| {
                let reads = |device: &Device, of: Person| {
                    let held = device.conversations.iter();
                    held.filter(|held| held.is_open)
                        .any(|held| held.shown.iter().any(|it| it.by == of))
                };
                reads(&state.devices[0], Person::Berta) && reads(&state.devices[1], Person::Amal)
            },
        ),
        Property::sometimes("both talk with Mallory", |_, state: &State| {
            state.devices.iter().all(|device| {
                device.conversations.iter().any(|held| {
                    held.is_open && held.shown.iter().any(|it| it.by == Person::Mallory)
                })
            })
        }),
        Property::sometimes(
            "they also do so in a new session",
            |scene: &Scene, state: &State| {
                let of_relay = |held: &Conversation| {
                    let session = held.session.filter(|it| it.key.place == Place::Relay);
                    session.is_some_and(|it| HONEST.contains(&it.ephemeral.0))
                };
                let mut met = state.met().filter(|(_, held, _)| of_relay(held));
                scene.renewed == 0 || met.any(|(_, held, _)| !held.shown.is_empty())
            },
        ),
        Property::sometimes("a newer list arrives", |scene: &Scene, state: &State| {
            let mut met = state.met();
            !scene.may_move || met.any(|(_, _, peer)| peer.list.number > peer.first.number)
        }),
    ]
}

impl State {
    /// All conversations in which a device knows its peer.
    fn peers(&self) -> impl Iterator<Item = (&Device, &Conversation, Peer)> {
        self.devices.iter().flat_map(|device| {
            let all = device.conversations.iter();
            all.filter_map(move |held| Some((device, held, held.peer?)))
        })
    }

    /// The open ones with an honest person.
    fn met(&self) -> impl Iterator<Item = (&Device, &Conversation, Peer)> {
        self.peers()
            .filter(|(_, held, peer)| held.is_open && HONEST.contains(&peer.list.person))
    }

    /// Whether the peer is in the same conversation with this person, and both met with
    /// the lists that they had.
    fn agrees(&self, device: &Device, held: &Conversation, peer: Peer) -> bool {
        let other = self
            .devices
            .iter()
            .find(|it| it.person() == peer.list.person);
        other
            .and_then(|other| other.conversation(held.id))
            .is_some_and(|there| {
                there.peer.is_some_and(|back| {
                    back.list.person == device.person()
                        && back.first == held.own
                        && peer.first == there.own
                })
            })
    }
}

/// Whether a signed text, shown to somebody without the conversation, counts only as
/// what it is, no matter which list with the signing key is shown with it.
fn proves(scene: &Scene, payload: Payload) -> bool {
    let Content::Text(text) = payload.body.content else {
        return true;
    };
    let genuine = [List::of(Person::Amal, 1), List::of(Person::Berta, 1)];
    let writers = attacker::lists(scene).into_iter().chain(genuine);
    let mut writers = writers.filter(|list| payload.key == Some(list.signing));
    writers.all(|writer| {
        let readers = [Person::Amal, Person::Berta, Person::Mallory];
        readers.into_iter().all(|reader| {
            let (id, to) = (text.conversation, List::of(reader, payload.body.number));
            let content = payload.body.content;
            let body = Body::of(scene.rules, id, (writer.person, to), false, content);
            let is_right = text.by == writer.person && text.to == reader;
            writer.person == reader || is_right || body != payload.body
        })
    })
}
