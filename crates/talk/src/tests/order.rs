//! Tests of reordered, lost and duplicated messages.

use lotse_wire::{Cursor, DeliveredEnvelope};

use super::town::Town;
use crate::{MessageState, Missing, Stage, leave};

#[test]
fn what_is_missing_is_asked_for_also_when_something_old_comes_after_the_gap() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let mailbox = amal.records.mailbox.as_ref().unwrap().address.mailbox;
    for text in ["one", "two", "three"] {
        berta.say(id, text, town.now);
    }
    town.send(&mut berta);
    let came = town.post.of(mailbox).waiting.clone();
    let [one, _two, three] = &came[..] else {
        panic!("expected three messages");
    };
    // The first message is delivered again in a new envelope.
    town.pass(1);
    let first = berta.messages(id)[1].id;
    berta.write(|tx| {
        use crate::Records;
        tx.set_message_state(id, first, MessageState::Queued)
    });
    berta.change(id, |held| held.last_sent = held.last_confirmed);
    town.send(&mut berta);
    let again = town.post.of(mailbox).waiting.last().cloned().unwrap();
    amal.receive(vec![one.clone(), three.clone(), again], town.now);
    assert_eq!(amal.heard(id), ["one"]);
    let pending = amal.held(id).receipt.map(|receipt| receipt.missing);
    assert_eq!(pending, Some(Missing::Something));
    town.pass(2);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(amal.heard(id), ["one", "two", "three"]);
}

#[test]
fn what_was_sent_is_known_to_be_received_although_the_writer_forgot_what_came_after_it() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let one = berta.say(id, "one", town.now);
    town.send(&mut berta);
    let copy = berta.records.copy();
    berta.say(id, "two", town.now);
    town.send(&mut berta);
    town.fetch(&mut amal);
    berta.records = copy;
    town.until_quiet(&mut [&mut amal, &mut berta]);
    town.until_answered(&mut [&mut amal, &mut berta]);
    assert_eq!(berta.state(id, one), MessageState::Received);
    assert_eq!(amal.heard(id), ["one", "two"]);
}

#[test]
fn a_farewell_is_taken_although_something_before_it_is_missing() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let mailbox = amal.records.mailbox.as_ref().unwrap().address.mailbox;
    berta.say(id, "lost on the way", town.now);
    town.send(&mut berta);
    let now = town.now;
    berta.write(|tx| leave(tx, id, false, now));
    town.send(&mut berta);
    let came = town.post.of(mailbox).waiting.clone();
    let [_lost, farewell] = &came[..] else {
        panic!("expected a message and a farewell");
    };
    amal.receive(vec![farewell.clone()], town.now);
    assert_eq!(amal.held(id).stage, Stage::PeerLeft);
}

#[test]
fn a_farewell_before_the_answer_ends_no_invitation_and_the_answer_still_counts() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.invited();
    let mailbox = berta.records.mailbox.as_ref().unwrap().address.mailbox;
    town.send(&mut berta);
    town.send(&mut amal);
    let now = town.now;
    amal.write(|tx| leave(tx, id, false, now));
    town.send(&mut amal);
    let came = town.post.of(mailbox).waiting.clone();
    let [hello, farewell] = &came[..] else {
        panic!("expected an answer and a farewell");
    };
    let late = DeliveredEnvelope {
        cursor: Cursor(farewell.cursor.0 + 1),
        ..hello.clone()
    };
    berta.receive(vec![farewell.clone()], town.now);
    assert!(matches!(berta.held(id).stage, Stage::Invited { .. }));
    berta.receive(vec![late], town.now);
    assert_eq!(berta.held(id).stage, Stage::Open);
}

#[test]
fn what_the_inviter_wrote_before_anybody_had_accepted_comes_too() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.invited();
    berta.say(id, "welcome", town.now);
    amal.say(id, "hello", town.now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(amal.heard(id), ["welcome"]);
    assert_eq!(berta.heard(id), ["hello"]);
}
