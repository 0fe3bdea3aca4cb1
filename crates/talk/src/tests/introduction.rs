//! Tests of conversations that began in version 1.

use super::town::{Device, Town};
use crate::{
    ConversationId, Message, MessageContent, PeerIdentity, Proof, introducing, payload::Payload,
};

/// What an update makes of a conversation of version 1: the peer's keys are not signed.
fn forget_list(device: &mut Device, id: ConversationId, town: &Town) {
    device.change(id, |held| {
        let peer = held.peer.as_mut().unwrap();
        peer.identity = PeerIdentity::Unsigned(Box::new(peer.device().clone()));
        held.introduce_at = Some(town.now);
    });
}

fn waits(device: &Device, id: ConversationId) -> bool {
    device.held(id).waits_for_update()
}

#[test]
fn a_conversation_goes_on_when_both_have_updated_in_any_order() {
    for amal_is_late in [false, true] {
        let mut town = Town::new();
        let (mut berta, mut amal, id) = town.met();
        forget_list(&mut berta, id, &town);
        let text = berta.say(id, "written before you update", town.now);
        if amal_is_late {
            town.work(&mut berta);
            assert!(waits(&berta, id));
            assert!(amal.heard(id).is_empty());
        }
        forget_list(&mut amal, id, &town);
        amal.say(id, "and I too", town.now);
        town.until_quiet(&mut [&mut berta, &mut amal]);
        assert!(!waits(&berta, id) && !waits(&amal, id));
        assert_eq!(amal.heard(id), ["written before you update"]);
        assert_eq!(berta.heard(id), ["and I too"]);
        assert_eq!(berta.state(id, text), crate::MessageState::Received);
        let bond = |device: &Device| device.held(id).bond(device.identity().person());
        assert_eq!(bond(&berta), bond(&amal));
    }
}

#[test]
fn introductions_do_not_go_to_and_fro_for_ever() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    forget_list(&mut berta, id, &town);
    forget_list(&mut amal, id, &town);
    town.until_quiet(&mut [&mut berta, &mut amal]);
    let mailbox = amal.records.mailbox.as_ref().unwrap().address.mailbox;
    let before = town.post.of(mailbox).put;
    town.pass(100);
    town.until_quiet(&mut [&mut berta, &mut amal]);
    assert_eq!(town.post.of(mailbox).put, before);
}

#[test]
fn nothing_but_the_introduction_goes_to_a_peer_that_has_not_updated() {
    let mut town = Town::new();
    let (mut berta, amal, id) = town.met();
    forget_list(&mut berta, id, &town);
    let mailbox = amal.records.mailbox.as_ref().unwrap().address.mailbox;
    let before = town.post.of(mailbox).put;
    berta.say(id, "waits", town.now);
    for day in 1..=3 {
        town.work(&mut berta);
        assert_eq!(town.post.of(mailbox).put, before + day, "once a day");
        town.pass(25);
    }
}

/// An introduction in Berta's conversation as `device` would sign it.
fn introduction(device: &Device, to: &Device, id: ConversationId, town: &Town) -> Message {
    let mailbox = device.records.mailbox.as_ref().unwrap();
    let receiver = to.records.mailbox.as_ref().unwrap().list();
    let introduction = introducing::introduction(mailbox, receiver.device(), false);
    let content = MessageContent::Introduction(Box::new(introduction));
    let mut message = Message::write(&content, town.now).unwrap();
    let bytes = message.former_signed_bytes(id);
    message.proof = Some(Proof {
        signature: mailbox.identity.sign(&bytes),
        list: None,
    });
    message
}

#[test]
fn an_introduction_of_other_keys_than_the_known_ones_is_not_accepted() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    forget_list(&mut amal, id, &town);
    let mallory = Device::mentor();
    for message in [
        introduction(&mallory, &amal, id, &town),
        introduction(&berta, &mallory, id, &town),
    ] {
        let previous = None;
        berta.send_payload(&mut town, id, &Payload::Former { message, previous });
    }
    town.fetch(&mut amal);
    assert!(waits(&amal, id));
}

#[test]
fn version_1_is_not_accepted_in_a_conversation_with_a_bond() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let text = MessageContent::Text("as in version 1".to_owned());
    let mut message = Message::write(&text, town.now).unwrap();
    let bytes = message.former_signed_bytes(id);
    message.proof = Some(Proof {
        signature: berta.identity().sign(&bytes),
        list: None,
    });
    let former = Payload::Former {
        message: message.clone(),
        previous: berta.held(id).last_sent,
    };
    berta.send_payload(&mut town, id, &former);
    berta.send_as_is(&mut town, id, message);
    town.fetch(&mut amal);
    assert!(amal.heard(id).is_empty());
}
