//! Tests of clocks that were far ahead and have been corrected.

use jiff::SignedDuration;

use super::town::Town;
use crate::{Lane, MessageState, errand::Task, outbox::refused};

#[test]
fn what_was_noted_down_by_a_clock_far_ahead_is_not_waited_for() {
    let mut town = Town::new();
    let (_berta, mut amal, id) = town.met();
    let ahead = town.now + SignedDuration::from_hours(24 * 365);
    amal.records.mailbox.as_mut().unwrap().told_at = Some(ahead);
    let errand = amal.next(Lane::Send, town.now).unwrap();
    assert!(
        matches!(errand.task, Task::Allow(_)),
        "the relay is told everything again"
    );
    town.work(&mut amal);

    let text = amal.say(id, "refused long ago", town.now);
    amal.write(|tx| {
        let mut held = crate::outbox::conversation_of(tx, id)?;
        refused(tx, &mut held, ahead)
    });
    town.work(&mut amal);
    let sent = amal.messages(id).pop().unwrap();
    assert_eq!((sent.id, sent.state), (text, MessageState::Sent));

    amal.change(id, |held| held.unconfirmed_since = Some(ahead));
    let errand = amal.next(Lane::Send, town.now).unwrap();
    assert!(matches!(errand.task, Task::Claim(_)), "it is resent");
}
