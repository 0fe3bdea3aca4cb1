use super::town::{Device, Town};
use crate::{
    ConversationId, Message, MessageContent, MessageDirection, MessageState, SharedPlan,
    SharedStep, block, leave, share, unblock,
};

fn plan(step: &str) -> SharedPlan {
    SharedPlan {
        steps: vec![SharedStep {
            step: step.parse().unwrap(),
            title: step.to_owned(),
            language: "ar".to_owned(),
            mark: None,
            due: None,
        }],
    }
}

fn shares(device: &mut Device, id: ConversationId, plan: SharedPlan, town: &Town) {
    device.write(|tx| share(tx, id, plan, town.now));
}

fn plans(device: &Device, id: ConversationId, direction: MessageDirection) -> Vec<Message> {
    let mut all = device.messages(id);
    all.retain(|message| {
        message.direction == direction && matches!(message.content(), Ok(MessageContent::Plan(_)))
    });
    all
}

#[test]
fn what_is_shared_is_said_once_and_what_waits_gives_way() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    shares(&mut amal, id, SharedPlan::default(), &town);
    assert!(
        plans(&amal, id, MessageDirection::Out).is_empty(),
        "nothing was shared"
    );
    for step in ["one", "two", "two"] {
        shares(&mut amal, id, plan(step), &town);
    }
    let own = plans(&amal, id, MessageDirection::Out);
    assert_eq!(own.len(), 1);
    assert_eq!(own[0].state, MessageState::Queued);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(berta.held(id).shared_steps(), plan("two").steps);
}

#[test]
fn of_what_the_other_shared_only_the_last_is_kept() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    for shared in [plan("one"), plan("two"), SharedPlan::default()] {
        shares(&mut amal, id, shared, &town);
        town.until_quiet(&mut [&mut amal, &mut berta]);
    }
    let kept = plans(&berta, id, MessageDirection::In);
    let nothing = MessageContent::Plan(SharedPlan::default()).encode();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].content, nothing);
}

#[test]
fn a_person_who_leaves_or_is_left_shares_nothing_and_sees_nothing() {
    for amal_leaves in [true, false] {
        let mut town = Town::new();
        let (mut berta, mut amal, id) = town.met();
        shares(&mut amal, id, plan("one"), &town);
        amal.records.shares.insert(*id.as_bytes());
        town.until_quiet(&mut [&mut amal, &mut berta]);
        let now = town.now;
        let leaves = if amal_leaves { &mut amal } else { &mut berta };
        leaves.write(|tx| leave(tx, id, false, now));
        town.until_quiet(&mut [&mut amal, &mut berta]);
        assert_eq!(berta.held(id).shared, SharedPlan::default());
        assert!(plans(&berta, id, MessageDirection::In).is_empty());
        assert!(amal.records.shares.is_empty());
    }
}

#[test]
fn what_one_who_is_blocked_shares_is_seen_again_when_the_block_ends() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    shares(&mut amal, id, plan("one"), &town);
    amal.records.shares.insert(*id.as_bytes());
    town.until_quiet(&mut [&mut amal, &mut berta]);
    berta.write(|tx| block(tx, id));
    assert!(berta.held(id).shared_steps().is_empty());
    let now = town.now;
    berta.write(|tx| unblock(tx, id, now));
    assert_eq!(berta.held(id).shared_steps(), plan("one").steps);
    amal.write(|tx| block(tx, id));
    assert!(
        amal.records.shares.is_empty(),
        "sharing does not resume by itself"
    );
}

#[test]
fn a_plan_begins_as_the_store_finds_it() {
    let content = MessageContent::Plan(plan("one")).encode();
    assert_eq!(content.first(), Some(&4));
}
