//! What Mallory can make up: everything that her keys sign, everything that is unsigned,
//! and everything that she has read, in every session whose secret she can compute.

use crate::{
    Scene,
    device::{Conversation, Device},
    rules::{Rule, Rules},
    terms::{
        Body, Content, Envelope, Grant, Hello, Invitation, List, OneTimeKey, Payload, Person, Seen,
        Session, Text,
    },
};

/// Her device lists claim any key as one of hers: nothing asks its owner.
pub(crate) fn lists(scene: &Scene) -> Vec<List> {
    use Person::{Amal, Berta, Mallory};
    let claims = [
        (Amal, Mallory),
        (Berta, Mallory),
        (Mallory, Berta),
        (Berta, Berta),
    ];
    let newer = claims.map(|(signing, olm)| List {
        person: Mallory,
        number: 2,
        signing,
        olm,
    });
    let mut all = vec![List::of(Mallory, 1)];
    all.extend(newer.into_iter().filter(|_| scene.may_claim));
    if !scene.rules.hold(Rule::ListSigned) {
        all.push(List {
            person: Berta,
            ..List::of(Mallory, 1)
        });
    }
    all
}

/// The invitations that she can make of genuine ones. All carry Berta's certificate,
/// and hers claim to be of Berta.
pub(crate) fn invitations(scene: &Scene) -> Vec<Invitation> {
    let mut all = scene.invitations.clone();
    for invitation in &scene.invitations {
        for list in lists(scene) {
            let key = if list.olm == Person::Mallory {
                OneTimeKey::of_relay(Person::Mallory)
            } else {
                invitation.key
            };
            // She has to sign it with the key in the list.
            if list.signing == Person::Mallory {
                all.push(Invitation {
                    list,
                    key,
                    name: Person::Berta,
                    ..*invitation
                });
            }
        }
        if !scene.rules.hold(Rule::InvitationSigned) {
            all.push(Invitation {
                name: Person::Mallory,
                ..*invitation
            });
            all.push(Invitation {
                key: OneTimeKey::of_relay(Person::Mallory),
                ..*invitation
            });
        }
    }
    all
}

/// The one-time keys that a relay of hers can hand out for a device.
pub(crate) fn one_time_keys(rules: Rules, list: List) -> Vec<OneTimeKey> {
    let all = [list.olm, Person::Mallory].map(OneTimeKey::of_relay);
    let signed = |key: &OneTimeKey| key.is_signed_by(list.signing, rules);
    all.into_iter().filter(signed).collect()
}

/// The envelopes that she can put into a device's mailbox, besides those that others
/// have sent.
pub(crate) fn envelopes(scene: &Scene, seen: &Seen, device: &Device) -> Vec<Envelope> {
    let mut all = Vec::new();
    for (session, is_of_beginner) in sessions(scene, seen, device) {
        let of_her = device
            .conversations
            .iter()
            .flat_map(|held| made_up(scene, device, held));
        for payload in of_her.chain(seen.payloads()) {
            let envelope = Envelope {
                session,
                is_of_beginner,
                payload,
            };
            all.extend(device.takes(scene.rules, &envelope).then_some(envelope));
        }
    }
    all
}

/// The sessions with a device that she can write in, and whether as their beginner.
fn sessions(scene: &Scene, seen: &Seen, device: &Device) -> Vec<(Session, bool)> {
    let me = device.person();
    let mut all = Vec::new();
    for held in &device.conversations {
        let readable = held.sessions.iter().filter(|it| seen.reads(**it));
        all.extend(readable.map(|session| (*session, session.ephemeral.0 != me)));
    }
    let invited = device.conversations.iter().filter_map(|held| held.key);
    let of_relay = Some(OneTimeKey::of_relay(me)).filter(|_| scene.renewed > 0);
    for key in invited.chain(of_relay) {
        for from in [Person::Amal, Person::Berta, Person::Mallory] {
            if from != me && seen.has_olm_key_of(from) {
                let session = Session {
                    from,
                    ephemeral: (Person::Mallory, 0),
                    to: me,
                    key,
                };
                all.push((session, true));
            }
        }
    }
    all
}

/// The payloads for a conversation that she can sign herself, or that need no signature.
fn made_up(scene: &Scene, device: &Device, held: &Conversation) -> Vec<Payload> {
    let (rules, own) = (scene.rules, device.list);
    let (name, grant) = (Person::Berta, Grant::Invitation);
    let mut contents = vec![Content::Text(Text {
        by: Person::Mallory,
        conversation: held.id,
        to: device.person(),
    })];
    for list in lists(scene) {
        contents.push(Hello::of(rules, name, list, own, grant));
    }
    let mut all = Vec::new();
    for writer in [Person::Mallory, Person::Berta] {
        if writer != Person::Mallory && rules.hold(Rule::ListSigned) {
            continue;
        }
        for content in &contents {
            for is_renewal in [false, true] {
                let body = Body::of(rules, held.id, (writer, own), is_renewal, *content);
                let key = Some(Person::Mallory);
                all.push(Payload { key, body });
            }
        }
    }
    if let (Some(peer), false) = (held.peer, rules.hold(Rule::RenewalSigned)) {
        let content = Hello::of(rules, Person::Mallory, peer.list, own, grant);
        let writer = peer.list.person;
        let body = Body::of(rules, held.id, (writer, own), true, content);
        all.push(Payload { key: None, body });
    }
    all
}
