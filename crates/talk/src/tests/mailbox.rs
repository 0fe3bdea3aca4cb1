//! Tests of requests about this device's mailbox.

use lotse_wire::ProblemCode;

use super::{
    post::problem,
    town::{Device, RELAY, Town},
};
use crate::{
    ConversationId, Errand, Lane, Resting, Settled, block, errand::Task, leave, next_errand,
};

/// The next errand while one conversation backs off.
fn next_but(device: &mut Device, town: &Town, resting: ConversationId) -> Option<Errand> {
    let now = town.now;
    device.write(|tx| {
        next_errand(tx, Lane::Send, now, |_, conversation| {
            conversation == Some(resting)
        })
    })
}

#[test]
fn a_relay_that_lets_nobody_more_in_is_asked_about_the_others() {
    let mut town = Town::new();
    let (mut berta, mut amal, first) = town.met();
    let second = town.accept(&mut berta, &mut amal);
    let errand = berta.next(Lane::Send, town.now).unwrap();
    assert!(matches!(errand.task, Task::Allow(_)));
    let refused = problem(ProblemCode::TooManyWriters);
    let settled = berta.settle(&errand, refused, town.now);
    assert!(matches!(settled, Settled::Rest(Resting::Conversation, _)));
    assert_eq!(next_but(&mut berta, &town, second), None);
    berta.write(|tx| block(tx, first));
    let errand = next_but(&mut berta, &town, second).unwrap();
    assert!(
        matches!(errand.task, Task::Forbid(_)),
        "revoking makes room"
    );
}

#[test]
fn a_relay_that_is_asked_too_much_rests_whatever_it_was_asked() {
    let mut town = Town::new();
    let (mut berta, mut amal, _) = town.met();
    town.accept(&mut berta, &mut amal);
    for code in [ProblemCode::TooMany, ProblemCode::NotYours] {
        let errand = berta.next(Lane::Send, town.now).unwrap();
        assert!(errand.conversation.is_some());
        let settled = berta.settle(&errand, problem(code), town.now);
        assert!(matches!(settled, Settled::Rest(Resting::Relay, _)));
    }
}

#[test]
fn a_second_invitation_elsewhere_does_not_move_the_mailbox_that_the_first_was_told_of() {
    let mut town = Town::new();
    let (mut berta, mut amal, first) = town.invited();
    let mut dora = Device::mentor_at("https://other.example/");
    let second = town.accept(&mut dora, &mut amal);
    town.until_quiet(&mut [&mut amal, &mut berta, &mut dora]);
    for (mentor, id) in [(&berta, first), (&dora, second)] {
        let peer = mentor.held(id).peer.unwrap();
        assert_eq!(peer.address().relay.as_str(), RELAY);
    }
}

#[test]
fn a_mailbox_that_nobody_knows_of_may_still_move() {
    let town = Town::new();
    let (_berta, mut amal, first) = town.invited();
    let now = town.now;
    amal.write(|tx| leave(tx, first, false, now));
    let mut dora = Device::mentor_at("https://other.example/");
    town.accept(&mut dora, &mut amal);
    let mailbox = amal.records.mailbox.as_ref().unwrap();
    assert_eq!(mailbox.address.relay.as_str(), "https://other.example/");
}

/// The fallback key that Berta's relay is given next.
fn last_key_told(berta: &mut Device, town: &mut Town) -> Vec<u8> {
    loop {
        let errand = berta.next(Lane::Send, town.now).unwrap();
        if let Task::Publish(publish) = &errand.task {
            return publish.last.clone();
        }
        town.carry(berta, &errand);
    }
}

#[test]
fn the_key_for_when_none_is_left_is_exchanged_each_day_that_the_relay_is_told() {
    let mut town = Town::new();
    let (mut berta, _, _) = town.met();
    let mailbox = berta.records.mailbox.as_ref().unwrap().address.mailbox;
    let mut told = vec![town.post.of(mailbox).last.clone()];
    for _ in 0..3 {
        town.pass(25);
        town.work(&mut berta);
        told.push(town.post.of(mailbox).last.clone());
    }
    told.sort();
    told.dedup();
    assert_eq!(told.len(), 4);
}

#[test]
fn a_key_that_the_relay_was_never_told_of_is_not_exchanged() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    town.pass(25);
    let first = last_key_told(&mut berta, &mut town);
    for _ in 0..3 {
        town.pass(25);
        assert_eq!(last_key_told(&mut berta, &mut town), first);
    }
    let mailbox = berta.records.mailbox.as_ref().unwrap().address.mailbox;
    town.post.of(mailbox).keys.clear();
    amal.change(id, |held| crate::outbox::renew(held, town.now));
    amal.say(id, "with the key of days ago", town.now);
    town.send(&mut amal);
    town.until_quiet(&mut [&mut berta]);
    assert_eq!(berta.heard(id), ["with the key of days ago"]);
}

#[test]
fn a_ticket_that_the_relay_does_not_know_yet_is_tried_again_while_the_invitation_is_open() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.invited();
    town.work(&mut amal);
    assert!(!amal.records.mailbox.as_ref().unwrap().is_open);
    town.until_quiet(&mut [&mut berta, &mut amal]);
    assert!(amal.records.mailbox.as_ref().unwrap().is_open);
    assert_eq!(amal.held(id).stage, crate::Stage::Open);
}

#[test]
fn a_ticket_that_is_refused_after_the_invitation_is_over_needs_the_person() {
    let mut town = Town::new();
    let (_berta, mut amal, id) = town.invited();
    town.pass(24 * 15);
    town.work(&mut amal);
    assert_eq!(amal.held(id).stage, crate::Stage::Expired);
    let trouble = amal.records.mailbox.as_ref().unwrap().trouble;
    assert_eq!(trouble, Some(crate::MailboxTrouble::TicketRefused));
}

#[test]
fn an_invited_person_is_told_of_a_refused_ticket_and_goes_on_trying() {
    let mut town = Town::new();
    let (_berta, mut amal, id) = town.invited();
    let errand = amal.next(Lane::Send, town.now).unwrap();
    let settled = town.carry(&mut amal, &errand);
    assert!(matches!(settled, Settled::Rest(Resting::Conversation, _)));
    let trouble = amal.records.mailbox.as_ref().unwrap().trouble;
    assert_eq!(trouble, Some(crate::MailboxTrouble::TicketRefused));
    assert_eq!(next_but(&mut amal, &town, id), None);
    assert_eq!(amal.next(Lane::Send, town.now), Some(errand));
}

#[test]
fn a_refused_ticket_of_an_invitation_does_not_hold_up_the_conversation() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    berta.change(id, |held| held.ticket.as_mut().unwrap().known = false);
    berta.say(id, "hello", town.now);
    let errand = berta.next(Lane::Send, town.now).unwrap();
    assert!(matches!(errand.task, Task::Issue(_)));
    let settled = berta.settle(&errand, problem(ProblemCode::TicketLimit), town.now);
    assert_eq!(settled, Settled::Refused);
    town.until_quiet(&mut [&mut berta, &mut amal]);
    assert_eq!(amal.heard(id), ["hello"]);
    let errand_after = |berta: &mut Device, town: &Town| berta.next(Lane::Send, town.now);
    assert_eq!(errand_after(&mut berta, &town), None);
    town.pass(7);
    let errand = errand_after(&mut berta, &town).unwrap();
    assert!(matches!(errand.task, Task::Issue(_)));
}

#[test]
fn a_newcomer_who_becomes_a_mentor_shows_the_relay_the_programmes_ticket() {
    let mut town = Town::new();
    let (_berta, mut amal, _) = town.met();
    let new = crate::NewMailbox {
        relay: RELAY.parse().unwrap(),
        ticket: [9; 10].into(),
        name: "Amal",
        language: "ar",
        role: crate::Role::Mentor,
        agreement: 1,
    };
    amal.write(|tx| crate::open_mailbox(tx, &new));
    let errand = amal.next(Lane::Send, town.now).unwrap();
    let Task::Open(open) = &errand.task else {
        panic!("expected to open the mailbox: {errand:?}");
    };
    assert_eq!(open.ticket, [9; 10].into());
    town.carry(&mut amal, &errand);
    assert!(amal.records.mailbox.as_ref().unwrap().is_open);
}

#[test]
fn a_mentor_who_accepts_an_invitation_shows_the_relay_the_programmes_ticket_all_the_same() {
    let town = Town::new();
    let (mut dora, mut berta) = (Device::mentor_at(RELAY), Device::mentor_at(RELAY));
    let programme = berta.records.mailbox.as_ref().unwrap().ticket;
    let mut accept = |berta: &mut Device| {
        town.accept(&mut dora, berta);
        berta.records.mailbox.as_ref().unwrap().ticket
    };
    assert_eq!(accept(&mut berta), programme);
    // One that the relay has refused is no use.
    let mailbox = berta.records.mailbox.as_mut().unwrap();
    mailbox.trouble = Some(crate::MailboxTrouble::TicketRefused);
    assert_ne!(accept(&mut berta), programme);
}
