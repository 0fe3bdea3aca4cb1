//! What the own relay is asked.

use lotse_wire::ProblemCode;

use super::{
    post::problem,
    town::{Device, Town},
};
use crate::{ConversationId, Errand, Lane, Resting, Settled, block, errand::Task, next_errand};

/// The next errand while a conversation rests.
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
    assert!(matches!(errand.task, Task::Forbid(_)), "it makes room");
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
