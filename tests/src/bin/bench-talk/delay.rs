//! From the hand of one to the screen of the other.

use std::{path::Path, time::Instant};

use anyhow::Result;
use tokio::runtime::Runtime;

use crate::{
    person::{Person, introduce},
    relay::{Relay, WAITING},
    texts::texts,
    times::Times,
};

/// How many messages.
pub(crate) const MESSAGES: usize = 200;

pub(crate) fn measure(runtime: &Runtime, relay: &Relay, home: &Path) -> Result<Times> {
    let mut mentor = Person::begin(&home.join("delay-mentor"))?;
    let mut other = Person::begin(&home.join("delay-other"))?;
    let ticket = relay.ticket_link(&relay.url)?;
    let conversation = introduce(&mut mentor, &mut other, &ticket)?;
    let mut times = Vec::new();
    for (text, count) in texts(MESSAGES).zip(1..) {
        // Both have come back to wait for the next.
        runtime.block_on(relay.until(WAITING, 2))?;
        other.forget_events();
        let begin = Instant::now();
        mentor.app.send_text(&conversation, text)?;
        times.push(other.until_unread(count)? - begin);
    }
    // What they are just asking ends with the relay or with this program.
    mentor.app.hang_up();
    other.app.hang_up();
    let times = Times::new(times);
    println!(
        "From `send_text` to the other's event, {MESSAGES} messages, one after another on \
         loopback: {times}\n"
    );
    Ok(times)
}
