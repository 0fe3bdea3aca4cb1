//! Tests against a peer with a modified app.

use super::town::{Device, RELAY, Town};
use crate::{
    Content, ConversationId, Hello, Invitation, LONGEST_TEXT, Lane, Message, MessageState, Records,
    Resting, Settled, StuckReason, TalkError, invite,
};

/// Modifies the `Hello` that Berta starts with.
fn says_hello(berta: &mut Device, id: ConversationId, town: &Town, change: impl Fn(&mut Hello)) {
    let held = berta.held(id);
    let mailbox = berta.records.mailbox.as_ref().unwrap();
    let mut hello = mailbox.hello(held.role, &held.grant.secret);
    change(&mut hello);
    berta.put(id, &Content::Hello(Box::new(hello)), town.now);
}

#[test]
fn a_hello_with_a_worthless_key_does_not_take_the_place_of_a_good_one() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    says_hello(&mut berta, id, &town, |hello| {
        hello.address.sealing = [0; 32];
    });
    town.until_quiet(&mut [&mut berta, &mut amal]);
    amal.say(id, "still heard", town.now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(berta.heard(id), ["still heard"]);
}

#[test]
fn a_peer_may_move_to_another_mailbox_but_not_choose_the_relay_that_is_asked() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    for relay in ["https://spy.example/", "http://192.168.0.7/"] {
        says_hello(&mut berta, id, &town, |hello| {
            hello.name = "Berta B.".to_owned();
            hello.address.relay = relay.parse().unwrap();
        });
        town.until_quiet(&mut [&mut berta, &mut amal]);
        let peer = amal.held(id).peer.unwrap();
        assert_eq!(peer.address.relay.as_str(), RELAY);
        assert_eq!(peer.name, "Berta B.");
    }
    says_hello(&mut berta, id, &town, |hello| {
        hello.address.mailbox = [9; 16].into();
    });
    town.until_quiet(&mut [&mut berta, &mut amal]);
    let peer = amal.held(id).peer.unwrap();
    assert_eq!(
        peer.address.mailbox,
        [9; 16].into(),
        "a restored phone may get a new mailbox"
    );
}

#[test]
fn whoever_is_invited_may_be_in_another_city_but_only_behind_encryption() {
    for (relay, taken) in [
        ("https://other.example/", true),
        ("http://192.168.0.7/", false),
    ] {
        let mut town = Town::new();
        let (mut berta, mut amal, id) = town.invited();
        let mailbox = amal.records.mailbox.as_mut().unwrap();
        mailbox.address.relay = relay.parse().unwrap();
        let hello = amal.records.messages[0].1.id;
        amal.write(|tx| tx.remove_message(id, hello));
        says_hello(&mut amal, id, &town, |_| {});
        town.until_quiet(&mut [&mut amal, &mut berta]);
        assert_eq!(berta.held(id).peer.is_some(), taken, "{relay}");
    }
}

#[test]
fn an_invitation_with_a_worthless_key_is_none() {
    let (town, mut berta) = (Town::new(), Device::mentor());
    let now = town.now;
    let good = berta.write(|tx| invite(tx, now, now));
    let read = |change: fn(&mut Invitation)| {
        let mut bad = good.clone();
        change(&mut bad);
        Invitation::of_link(&bad.link())
    };
    assert_eq!(read(|_| {}), Ok(good.clone()));
    let none = Err(TalkError::NotAnInvitation);
    assert_eq!(read(|bad| bad.keys.olm = [0; 32]), none);
    assert_eq!(read(|bad| bad.one_time_key = [0; 32]), none);
    assert_eq!(read(|bad| bad.address.sealing = [0; 32]), none);
}

#[test]
fn a_worthless_key_that_was_kept_holds_up_its_own_conversation_only() {
    let mut town = Town::new();
    let (mut bad, mut amal, first) = town.met();
    let mut good = Device::mentor();
    let second = town.accept(&mut good, &mut amal);
    town.until_quiet(&mut [&mut bad, &mut good, &mut amal]);
    amal.change(first, |held| {
        held.peer.as_mut().unwrap().address.sealing = [0; 32];
        held.receipt = Some(crate::Missing::Nothing);
    });
    let stuck = amal.say(first, "cannot go", town.now);
    amal.say(second, "goes", town.now);
    town.until_quiet(&mut [&mut amal, &mut good]);
    assert_eq!(good.heard(second), ["goes"]);
    let message = amal.records.message(first, stuck).unwrap().unwrap();
    let reason = StuckReason::NotTaken;
    assert_eq!(message.state, MessageState::Stuck(reason));
}

#[test]
fn a_session_that_cannot_be_read_is_begun_anew() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let sessions = amal.records.sessions.get_mut(id.as_bytes()).unwrap();
    for session in sessions {
        session.pickle.clear();
    }
    amal.say(id, "after all", town.now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(berta.heard(id), ["after all"]);
}

#[test]
fn whoever_publishes_worthless_keys_is_left_in_peace_alone() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let mailbox = berta.records.mailbox.as_ref().unwrap().address.mailbox;
    for key in [vec![0; 32], vec![1; 5], Vec::new()] {
        town.post.of(mailbox).keys = [key].into();
        amal.change(id, |held| crate::outbox::renew(held, town.now));
        let errand = amal.next(Lane::Send, town.now).unwrap();
        let settled = town.carry(&mut amal, &errand);
        assert!(matches!(settled, Settled::Rest(Resting::Conversation, _)));
    }
    town.until_quiet(&mut [&mut amal, &mut berta]);
    amal.say(id, "with a better key", town.now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(berta.heard(id), ["with a better key"]);
}

#[test]
fn a_text_that_is_longer_than_texts_may_be_is_not_taken() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    for length in [LONGEST_TEXT, LONGEST_TEXT + 1] {
        let text = Content::Text("x".repeat(length));
        let identity = &berta.records.mailbox.as_ref().unwrap().identity;
        let message = Message::write(id, identity, &text, town.now).unwrap();
        berta.write(|tx| tx.add_message(id, &message));
    }
    berta.say(id, "and on", town.now);
    town.until_quiet(&mut [&mut berta, &mut amal]);
    assert_eq!(
        amal.heard(id),
        ["x".repeat(LONGEST_TEXT).as_str(), "and on"]
    );
}

#[test]
fn a_name_cannot_look_like_what_the_app_says() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    says_hello(&mut berta, id, &town, |hello| {
        hello.name = "Berta\n\u{202e}confirmed\u{202c} by the city".to_owned();
    });
    town.until_quiet(&mut [&mut berta, &mut amal]);
    let peer = amal.held(id).peer.unwrap();
    assert_eq!(peer.name, "Berta confirmed by the city");
    says_hello(&mut berta, id, &town, |hello| {
        hello.language = "<b>".to_owned();
    });
    town.until_quiet(&mut [&mut berta, &mut amal]);
    assert_eq!(amal.held(id).peer.unwrap().language, "de");
    let now = town.now;
    let mut invitation = berta.write(|tx| invite(tx, now, now));
    invitation.name = "B\u{202e}atr".to_owned();
    let read = Invitation::of_link(&invitation.link()).unwrap();
    assert_eq!(read.name, "Batr");
}
