//! Tests of messages that the peer refuses, and how they are displayed.

use lotse_wire::ProblemCode;

use super::{post::problem, town::Town};
use crate::{
    Lane, MessageContent, MessageState, Settled, Stage, StuckReason, TalkError, block, discard,
    outbox::renew, send_again, unblock,
};

const REFUSED: MessageState = MessageState::Stuck(StuckReason::Refused);

#[test]
fn an_invitation_that_was_over_before_the_answer_came_shows_so() {
    let mut town = Town::new();
    let (_berta, mut amal, id) = town.invited();
    let text = amal.say(id, "are you there?", town.now);
    town.pass(24 * 15);
    town.work(&mut amal);
    assert_eq!(amal.held(id).stage, Stage::Expired);
    assert!(amal.held(id).is_invitation_over(town.now));
    let over = MessageState::Stuck(StuckReason::InvitationOver);
    assert_eq!(amal.state(id, text), over);
    let again = amal.try_write(|tx| send_again(tx, id, text));
    assert_eq!(again, Err(TalkError::Over));
}

#[test]
fn what_nobody_reads_does_not_hide_that_nothing_goes() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    berta.write(|tx| block(tx, id));
    town.work(&mut berta);
    amal.put(id, &MessageContent::Read, town.now);
    let first = amal.say(id, "hello?", town.now);
    let second = amal.say(id, "hello??", town.now);
    town.work(&mut amal);
    assert_eq!(amal.state(id, first), REFUSED);
    assert_eq!(amal.state(id, second), MessageState::Queued);
    amal.write(|tx| discard(tx, id, first));
    town.work(&mut amal);
    assert_eq!(amal.state(id, second), REFUSED);
}

#[test]
fn what_was_refused_goes_when_the_other_takes_it_again() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    berta.write(|tx| block(tx, id));
    town.work(&mut berta);
    amal.put(id, &MessageContent::Read, town.now);
    let text = amal.say(id, "hello?", town.now);
    town.work(&mut amal);
    let now = town.now;
    berta.write(|tx| unblock(tx, id, now));
    town.work(&mut berta);
    town.work(&mut amal);
    assert_eq!(
        amal.state(id, text),
        REFUSED,
        "a refused peer is rarely retried"
    );
    town.pass(6);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(berta.heard(id), ["hello?"]);
    assert!(berta.held(id).read_by_peer.is_some());
}

#[test]
fn what_was_refused_goes_at_once_when_the_person_says_so_or_the_other_speaks() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    for speaks in [true, false] {
        berta.write(|tx| block(tx, id));
        town.work(&mut berta);
        let text = amal.say(id, "hello?", town.now);
        town.work(&mut amal);
        let now = town.now;
        berta.write(|tx| unblock(tx, id, now));
        if speaks {
            berta.say(id, "I am back", town.now);
        } else {
            amal.write(|tx| send_again(tx, id, text));
        }
        town.until_quiet(&mut [&mut berta, &mut amal]);
        assert_eq!(amal.state(id, text), MessageState::Received);
    }
}

#[test]
fn a_claim_that_is_refused_shows_at_what_was_written() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    berta.write(|tx| block(tx, id));
    town.work(&mut berta);
    amal.change(id, |held| renew(held, town.now));
    let text = amal.say(id, "hello?", town.now);
    town.work(&mut amal);
    assert_eq!(amal.state(id, text), REFUSED);
}

#[test]
fn what_can_never_go_waits_for_the_person_or_gives_way() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    amal.put(id, &MessageContent::Read, town.now);
    let text = amal.say(id, "too large, says the relay", town.now);
    let after = amal.say(id, "small", town.now);
    for _ in 0..2 {
        let errand = amal.next(Lane::Send, town.now).unwrap();
        let settled = amal.settle(&errand, problem(ProblemCode::TooLarge), town.now);
        assert_eq!(settled, Settled::Refused);
    }
    let not_taken = MessageState::Stuck(StuckReason::NotTaken);
    assert_eq!(amal.state(id, text), not_taken);
    assert_eq!(amal.state(id, after), MessageState::Queued);
    amal.write(|tx| discard(tx, id, text));
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(berta.heard(id), ["small"]);
}
