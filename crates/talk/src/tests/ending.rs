use super::town::{Device, Town};
use crate::{ConversationId, Lane, Records, Stage, block, erase, leave, unblock};

fn waits_for_berta(town: &mut Town, berta: &Device) -> usize {
    let mailbox = berta.records.mailbox.as_ref().unwrap().address.mailbox;
    town.post.of(mailbox).put
}

/// Amal's next message reaches the relay, but the response is lost.
fn loses_an_answer(town: &mut Town, amal: &mut Device) {
    let errand = amal.next(Lane::Send, town.now).unwrap();
    town.post.answer(&errand);
}

fn is_gone(device: &Device, id: ConversationId) -> bool {
    device.records.conversation(id).unwrap().is_none()
}

#[test]
fn what_was_written_before_a_block_never_goes_also_when_it_is_erased_then() {
    let mut town = Town::new();
    let (berta, mut amal, id) = town.met();
    amal.say(id, "written offline", town.now);
    amal.next(Lane::Send, town.now).unwrap();
    amal.say(id, "and this", town.now);
    amal.write(|tx| block(tx, id));
    let before = waits_for_berta(&mut town, &berta);
    let now = town.now;
    amal.write(|tx| erase(tx, id, now));
    town.work(&mut amal);
    assert_eq!(waits_for_berta(&mut town, &berta), before);
    assert!(is_gone(&amal, id), "the conversation is deleted");
}

#[test]
fn nothing_goes_to_one_who_has_left_when_it_is_erased() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let now = town.now;
    berta.write(|tx| leave(tx, id, false, now));
    amal.say(id, "written meanwhile", now);
    amal.next(Lane::Send, now).unwrap();
    town.send(&mut berta);
    town.fetch(&mut amal);
    assert_eq!(amal.held(id).stage, Stage::PeerLeft);
    let before = waits_for_berta(&mut town, &berta);
    amal.write(|tx| erase(tx, id, now));
    town.work(&mut amal);
    assert_eq!(waits_for_berta(&mut town, &berta), before);
    assert!(is_gone(&amal, id));
}

#[test]
fn erasing_an_open_conversation_says_farewell_and_nothing_else() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let now = town.now;
    amal.say(id, "waits", now);
    amal.write(|tx| erase(tx, id, now));
    assert_eq!(amal.messages(id).len(), 1);
    let peer = amal.held(id).peer.unwrap();
    assert_eq!((peer.name.as_str(), peer.language.as_str()), ("", ""));
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(berta.held(id).stage, Stage::PeerLeft);
    assert!(berta.heard(id).is_empty());
    assert!(is_gone(&amal, id));
}

#[test]
fn a_farewell_follows_what_was_on_its_way_when_the_person_left() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let now = town.now;
    amal.say(id, "at the relay already", now);
    loses_an_answer(&mut town, &mut amal);
    amal.say(id, "thrown away", now);
    amal.write(|tx| leave(tx, id, true, now));
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(berta.held(id).stage, Stage::PeerLeft);
    assert!(berta.held(id).asks_to_erase);
    assert_eq!(berta.heard(id), ["at the relay already"]);
}

#[test]
fn what_was_on_its_way_goes_before_the_farewell_also_when_both_wait() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let now = town.now;
    amal.say(id, "encrypted, not yet sent", now);
    amal.next(Lane::Send, now).unwrap();
    amal.write(|tx| erase(tx, id, now));
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(berta.held(id).stage, Stage::PeerLeft);
    assert!(is_gone(&amal, id));
}

#[test]
fn leaving_twice_is_leaving_once() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let now = town.now;
    amal.write(|tx| leave(tx, id, false, now));
    amal.write(|tx| leave(tx, id, false, now));
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(berta.held(id).stage, Stage::PeerLeft);
}

#[test]
fn what_is_over_is_not_opened_again_by_blocking_and_unblocking() {
    let mut town = Town::new();
    let (_, mut amal, id) = town.met();
    let now = town.now;
    amal.write(|tx| leave(tx, id, false, now));
    amal.write(|tx| block(tx, id));
    assert!(amal.try_write(|tx| unblock(tx, id, now)).is_err());
}
