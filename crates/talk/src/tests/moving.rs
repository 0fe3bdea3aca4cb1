//! Tests of a mailbox that moves.

use lotse_wire::{MailboxId, ProblemCode};

use super::{
    post::problem,
    town::{Device, RELAY, Town, amals_acceptance},
};
use crate::{
    Acceptance, ConversationId, Lane, MailboxTrouble, Records, Stage, TalkError, accept, block,
    errand::Task, follow_peer, invite, move_mailbox, unblock,
};

const OTHER: &str = "https://other.example/";

/// Moves a mailbox with another ticket of the programme.
fn moves(device: &mut Device, relay: &str, town: &Town) {
    let (relay, now) = (relay.parse().unwrap(), town.now);
    let ticket = device.records.mailbox.as_ref().unwrap().ticket;
    device.write(|tx| move_mailbox(tx, &relay, ticket, now));
}

fn mailbox(device: &Device) -> MailboxId {
    device.records.mailbox.as_ref().unwrap().address.mailbox
}

/// The mailbox that a device writes to.
fn writes_to(device: &Device, id: ConversationId) -> MailboxId {
    device.held(id).peer.unwrap().address().mailbox
}

#[test]
fn a_peer_follows_to_a_mailbox_on_the_same_relay() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let before = mailbox(&amal);
    berta.say(id, "on its way", town.now);
    town.send(&mut berta);
    moves(&mut amal, RELAY, &town);
    amal.say(id, "I have moved", town.now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    berta.say(id, "so I see", town.now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_ne!(mailbox(&amal), before);
    assert_eq!(writes_to(&berta, id), mailbox(&amal));
    assert_eq!(amal.heard(id), ["on its way", "so I see"]);
    assert_eq!(berta.heard(id), ["I have moved"]);
}

#[test]
fn the_former_relay_never_sees_the_grants_of_the_new_mailbox() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let before = mailbox(&amal);
    moves(&mut amal, RELAY, &town);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    let former = town.post.of(before).writers.clone();
    let new = town.post.of(mailbox(&amal)).writers.clone();
    assert_eq!(new.len(), 1, "only Berta");
    assert!(former.is_disjoint(&new));
    assert!(berta.held(id).peer.unwrap().moves_to.is_none());
}

#[test]
fn a_peer_writes_to_another_relay_only_when_its_user_agrees() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let before = mailbox(&amal);
    moves(&mut amal, OTHER, &town);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    let moves_to = berta.held(id).peer.unwrap().moves_to.unwrap();
    assert_eq!(moves_to.list.device().address.relay.as_str(), OTHER);
    berta.say(id, "the former way", town.now);
    town.send(&mut berta);
    assert_eq!(writes_to(&berta, id), before);
    town.until_answered(&mut [&mut amal, &mut berta]);
    berta.write(|tx| follow_peer(tx, id));
    berta.say(id, "the new way", town.now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(writes_to(&berta, id), mailbox(&amal));
    assert_eq!(amal.heard(id), ["the former way", "the new way"]);
}

#[test]
fn two_people_who_move_at_the_same_time_find_each_other() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    moves(&mut amal, RELAY, &town);
    moves(&mut berta, RELAY, &town);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    town.until_answered(&mut [&mut amal, &mut berta]);
    assert_eq!(writes_to(&berta, id), mailbox(&amal));
    assert_eq!(writes_to(&amal, id), mailbox(&berta));
    amal.say(id, "here?", town.now);
    berta.say(id, "here!", town.now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(
        (berta.heard(id), amal.heard(id)),
        (vec!["here?".to_owned()], vec!["here!".to_owned()])
    );
}

#[test]
fn messages_come_the_former_way_until_the_new_relay_opens_the_mailbox() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    town.post.tickets.clear();
    moves(&mut amal, RELAY, &town);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    let trouble = amal.records.mailbox.as_ref().unwrap().trouble;
    assert_eq!(trouble, Some(MailboxTrouble::TicketRefused));
    berta.say(id, "does it work?", town.now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(amal.heard(id), ["does it work?"]);
    let ticket = amal.records.mailbox.as_ref().unwrap().ticket;
    town.post.tickets.insert(ticket.digest());
    moves(&mut amal, RELAY, &town);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(writes_to(&berta, id), mailbox(&amal));
}

#[test]
fn an_invitation_from_before_the_move_can_still_be_accepted() {
    let mut town = Town::new();
    let mut berta = Device::mentor();
    town.work(&mut berta);
    let (now, until) = (town.now, "2026-12-07T08:00:00Z".parse().unwrap());
    let invitation = berta.write(|tx| invite(tx, now, until));
    town.work(&mut berta);
    moves(&mut berta, RELAY, &town);
    town.work(&mut berta);
    let mut amal = Device::new();
    let id = amal.write(|tx| accept(tx, &invitation, &amals_acceptance(), now));
    amal.say(id, "hello", town.now);
    town.until_answered(&mut [&mut amal, &mut berta]);
    town.until_answered(&mut [&mut amal, &mut berta]);
    assert_eq!(berta.heard(id), ["hello"]);
    assert_eq!(writes_to(&amal, id), mailbox(&berta));
}

#[test]
fn an_invitation_that_the_relay_was_not_told_of_ends_with_the_move() {
    let mut town = Town::new();
    let mut berta = Device::mentor();
    town.work(&mut berta);
    let (now, until) = (town.now, "2026-12-07T08:00:00Z".parse().unwrap());
    let invitation = berta.write(|tx| invite(tx, now, until));
    moves(&mut berta, RELAY, &town);
    assert_eq!(berta.held(invitation.conversation).stage, Stage::Expired);
}

#[test]
fn a_newcomer_may_move_to_the_relay_of_a_later_invitation() {
    let mut town = Town::new();
    let (mut berta, mut amal, first) = town.met();
    let mut dora = Device::mentor_at(OTHER);
    town.work(&mut dora);
    let (now, until) = (town.now, town.now + jiff::SignedDuration::from_hours(24));
    let invitation = dora.write(|tx| invite(tx, now, until));
    town.work(&mut dora);
    let acceptance = Acceptance {
        moves: true,
        ..amals_acceptance()
    };
    let second = amal.write(|tx| accept(tx, &invitation, &acceptance, now));
    town.until_quiet(&mut [&mut amal, &mut dora, &mut berta]);
    let relay = |device: &Device, id| device.held(id).peer.unwrap().address().relay.to_string();
    assert_eq!(relay(&dora, second), OTHER);
    assert_eq!(relay(&berta, first), RELAY, "until Berta agrees");
    assert!(berta.held(first).peer.unwrap().moves_to.is_some());
}

#[test]
fn what_was_fetched_before_the_move_counts_and_what_was_told_does_not() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    berta.say(id, "on its way", town.now);
    town.send(&mut berta);
    let fetch = amal
        .next(Lane::Receive(std::time::Duration::ZERO), town.now)
        .unwrap();
    town.pass(25);
    let publish = loop {
        let errand = amal.next(Lane::Send, town.now).unwrap();
        if matches!(errand.task, Task::Publish(_)) {
            break errand;
        }
        town.carry(&mut amal, &errand);
    };
    moves(&mut amal, RELAY, &town);
    town.carry(&mut amal, &publish);
    assert_eq!(amal.records.mailbox.as_ref().unwrap().keys, 0);
    town.carry(&mut amal, &fetch);
    assert_eq!(amal.heard(id), ["on its way"]);
}

#[test]
fn the_former_mailbox_is_forgotten_when_nothing_has_come_there_for_long() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    moves(&mut amal, OTHER, &town);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    for day in [80, 80] {
        berta.say(id, "the former way", town.now);
        town.pass(24 * day);
        town.until_quiet(&mut [&mut amal, &mut berta]);
        assert!(amal.records.mailbox.as_ref().unwrap().former.is_some());
    }
    town.until_answered(&mut [&mut amal, &mut berta]);
    town.pass(24 * 91);
    town.work(&mut amal);
    assert!(amal.records.mailbox.as_ref().unwrap().former.is_none());
}

#[test]
fn a_former_relay_that_never_answers_is_given_up() {
    let mut town = Town::new();
    let (_berta, mut amal, _) = town.met();
    moves(&mut amal, OTHER, &town);
    let is_asked = |device: &mut Device, town: &Town| {
        let errand = device.next(Lane::Send, town.now).unwrap();
        matches!(errand.task, Task::Fetch(_))
    };
    town.pass(24 * 179);
    assert!(is_asked(&mut amal, &town));
    town.pass(24 * 2);
    assert!(!is_asked(&mut amal, &town));
}

#[test]
fn a_former_relay_that_lost_the_mailbox_is_left_alone() {
    let mut town = Town::new();
    let (_berta, mut amal, _) = town.met();
    moves(&mut amal, RELAY, &town);
    let errand = amal.next(Lane::Send, town.now).unwrap();
    assert!(matches!(errand.task, Task::Fetch(_)));
    amal.settle(&errand, problem(ProblemCode::NotYours), town.now);
    assert!(amal.records.mailbox.as_ref().unwrap().former.is_none());
}

#[test]
fn a_mailbox_that_belongs_to_somebody_else_is_replaced_by_a_new_one() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let before = mailbox(&amal);
    amal.write(|tx| {
        let mut mailbox = tx.mailbox()?.unwrap();
        mailbox.is_open = false;
        mailbox.trouble = Some(MailboxTrouble::NotOurs);
        tx.set_mailbox(&mailbox)
    });
    town.accept(&mut berta, &mut amal);
    assert_ne!(mailbox(&amal), before);
    town.until_quiet(&mut [&mut berta, &mut amal]);
    assert_eq!(writes_to(&berta, id), mailbox(&amal));
}

#[test]
fn a_device_restored_from_before_the_move_is_found_again() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let copy = amal.records.copy();
    moves(&mut amal, RELAY, &town);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    let lost = mailbox(&amal);
    assert_eq!(writes_to(&berta, id), lost);
    amal.records = copy;
    town.pass(1);
    amal.say(id, "I have lost my phone", town.now);
    berta.say(id, "where are you?", town.now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(writes_to(&berta, id), lost);
    for _ in 0..4 {
        town.pass(25);
        town.until_quiet(&mut [&mut amal, &mut berta]);
    }
    assert_eq!(writes_to(&berta, id), mailbox(&amal));
    assert_eq!(amal.heard(id), ["where are you?"]);
    assert_eq!(berta.heard(id), ["I have lost my phone"]);
    moves(&mut amal, RELAY, &town);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(writes_to(&berta, id), mailbox(&amal), "a second time");
}

#[test]
fn a_mailbox_moves_again_only_when_all_peers_know_of_the_last_move() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let try_to_move = |device: &mut Device, town: &Town| {
        let (relay, now) = (RELAY.parse().unwrap(), town.now);
        let ticket = device.records.mailbox.as_ref().unwrap().ticket;
        device.try_write(|tx| move_mailbox(tx, &relay, ticket, now))
    };
    moves(&mut amal, RELAY, &town);
    town.until_quiet(&mut [&mut amal]);
    town.pass(24 * 8);
    town.until_quiet(&mut [&mut amal]);
    assert_eq!(try_to_move(&mut amal, &town), Err(TalkError::MovedLately));
    town.until_quiet(&mut [&mut berta, &mut amal]);
    town.until_answered(&mut [&mut berta, &mut amal]);
    assert_eq!(try_to_move(&mut amal, &town), Ok(()));
    town.until_quiet(&mut [&mut berta, &mut amal]);
    town.until_answered(&mut [&mut berta, &mut amal]);
    assert_eq!(try_to_move(&mut amal, &town), Err(TalkError::MovedLately));
    assert_eq!(writes_to(&berta, id), mailbox(&amal));
}

#[test]
fn a_peer_that_was_blocked_during_the_move_is_told_when_that_ends() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    amal.write(|tx| block(tx, id));
    moves(&mut amal, RELAY, &town);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_ne!(writes_to(&berta, id), mailbox(&amal));
    let now = town.now;
    amal.write(|tx| unblock(tx, id, now));
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(writes_to(&berta, id), mailbox(&amal));
}
