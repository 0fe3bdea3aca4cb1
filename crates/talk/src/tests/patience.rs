//! Tests of resend limits and storage limits.

use super::town::{Device, Town};
use crate::{
    ConversationId, Lane, Message, MessageContent, MessageDirection, MessageState, Records, Stage,
    errand::Task, outbox::renew,
};

/// The number of envelopes ever put into a mailbox.
fn put(town: &mut Town, device: &Device) -> usize {
    let mailbox = device.records.mailbox.as_ref().unwrap().address.mailbox;
    town.post.of(mailbox).put
}

#[test]
fn what_is_not_heard_goes_again_more_and_more_rarely() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    amal.say(id, "are you on holiday?", town.now);
    town.send(&mut amal);
    let mut days = Vec::new();
    for day in 1..=40 {
        let before = put(&mut town, &berta);
        town.pass(24);
        town.send(&mut amal);
        if put(&mut town, &berta) > before {
            days.push(day);
        }
    }
    assert_eq!(days, [1, 3, 7, 15, 23, 31, 39]);
    town.until_quiet(&mut [&mut berta, &mut amal]);
    town.until_answered(&mut [&mut berta, &mut amal]);
    assert_eq!(berta.heard(id), ["are you on holiday?"]);
    assert_eq!(amal.held(id).unheard, 0);
}

/// Berta requests everything again.
fn asks(berta: &mut Device, id: ConversationId, town: &mut Town) {
    berta.change(id, |held| {
        held.last_received = None;
        held.schedule_receipt(
            crate::Missing::Something,
            crate::conversation::Urgency::Now,
            town.now,
        );
    });
    town.send(berta);
}

#[test]
fn a_peer_that_asks_for_everything_again_and_again_does_not_get_it_each_time() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    amal.say(id, "once", town.now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    let before = put(&mut town, &berta);
    for _ in 0..30 {
        asks(&mut berta, id, &mut town);
        town.work(&mut amal);
    }
    let went = put(&mut town, &berta) - before;
    assert!(went < 20, "{went}");
    let text = amal
        .messages(id)
        .into_iter()
        .find(|it| it.words() == "once");
    assert_eq!(
        text.unwrap().state,
        MessageState::Queued,
        "resending is delayed"
    );
    town.pass(24);
    asks(&mut berta, id, &mut town);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    town.until_answered(&mut [&mut amal, &mut berta]);
    let all = amal.messages(id);
    let mut own = all
        .iter()
        .filter(|it| it.direction == MessageDirection::Out);
    assert!(own.all(|it| it.state == MessageState::Received));
}

#[test]
fn nobody_fills_this_device_in_a_day_and_nothing_is_lost() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    for number in 0..270_u32 {
        let [.., high, low] = number.to_be_bytes();
        let message = Message {
            id: [7, 7, 7, 7, 7, 7, high, low].into(),
            direction: MessageDirection::In,
            at: town.now,
            content: MessageContent::Text("x".repeat(15_990)).encode(),
            proof: None,
            state: MessageState::Read,
        };
        amal.write(|tx| tx.add_message(id, &message));
    }
    let before = amal.messages(id).len();
    berta.say(id, "one more", town.now);
    town.until_quiet(&mut [&mut berta, &mut amal]);
    assert_eq!(amal.messages(id).len(), before);
    town.pass(25);
    berta.change(id, |held| renew(held, town.now));
    town.until_quiet(&mut [&mut berta, &mut amal]);
    assert_eq!(amal.heard(id).pop().as_deref(), Some("one more"));
}

#[test]
fn a_mentor_restored_from_before_the_meeting_is_met_again() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.invited();
    town.work(&mut berta);
    let copy = berta.records.copy();
    amal.say(id, "hello", town.now);
    town.work(&mut amal);
    town.fetch(&mut berta);
    loop {
        let errand = berta.next(Lane::Send, town.now).unwrap();
        town.carry(&mut berta, &errand);
        if matches!(errand.task, Task::Put(_)) {
            break;
        }
    }
    berta.records = copy;
    town.fetch(&mut amal);
    assert!(amal.held(id).last_confirmed.is_some(), "a receipt came");
    assert!(matches!(amal.held(id).stage, Stage::Asked { .. }));
    amal.say(id, "are you there?", town.now);
    for _ in 0..12 {
        town.pass(25);
        town.until_quiet(&mut [&mut amal, &mut berta]);
    }
    assert_eq!(berta.heard(id), ["hello", "are you there?"]);
    assert_eq!(amal.held(id).stage, Stage::Open);
}
