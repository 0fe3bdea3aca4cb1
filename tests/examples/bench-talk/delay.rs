//! Measures the delivery latency from one app to the other.

use std::{path::Path, time::Instant};

use anyhow::Result;
use tokio::runtime::Runtime;

use crate::{
    person::{Person, introduce},
    relay::{Relay, WAITING},
    texts::texts,
    times::Times,
};

/// Number of messages.
pub(crate) const MESSAGES: usize = 200;

pub(crate) fn measure(runtime: &Runtime, relay: &Relay, home: &Path) -> Result<Times> {
    let mut mentor = Person::begin(&home.join("delay-mentor"))?;
    let mut other = Person::begin(&home.join("delay-other"))?;
    let ticket = relay.ticket_link(&relay.url)?;
    let conversation = introduce(&mut mentor, &mut other, &ticket)?;
    let mut times = Vec::new();
    for (text, count) in texts(MESSAGES).zip(1..) {
        // Both are long-polling again.
        runtime.block_on(relay.until(WAITING, 2))?;
        other.forget_events();
        let begin = Instant::now();
        mentor.app.send_text(&conversation, text)?;
        times.push(other.until_unread(count)? - begin);
    }
    // Pending requests end with the relay or with this process.
    mentor.app.hang_up();
    other.app.hang_up();
    let times = Times::new(times);
    println!(
        "From `send_text` to the peer's event, {MESSAGES} messages sequentially over \
         loopback: {times}\n"
    );
    Ok(times)
}
