//! Measures catching up with a thousand messages after being offline.

use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use anyhow::Result;
use tokio::runtime::Runtime;

use crate::{
    person::{Person, introduce},
    proxy::{Bytes, Proxy},
    relay::{ACKNOWLEDGED, Relay},
    texts::{lengths, texts},
    times::millis,
};

/// Number of messages.
pub(crate) const MESSAGES: usize = 1_000;

/// Results.
pub(crate) struct CatchUp {
    pub(crate) bytes: Bytes,
    pub(crate) time: Duration,
    /// Home folder of the device that caught up.
    pub(crate) home: PathBuf,
    pub(crate) conversation: String,
}

pub(crate) fn measure(runtime: &Runtime, relay: &Relay, home: &Path) -> Result<CatchUp> {
    let proxy = runtime.block_on(Proxy::to(&relay.url))?;
    let mut mentor = Person::begin(&home.join("mentor"))?;
    let home = home.join("caught-up");
    let mut other = Person::begin(&home)?;
    let ticket = relay.ticket_link(&proxy.url)?;
    let conversation = introduce(&mut mentor, &mut other, &ticket)?;
    other.hang_up(|| proxy.cut())?;
    write(&proxy, &mentor, &conversation)?;
    mentor.hang_up(|| proxy.cut())?;

    let mut other = Person::open(&home)?;
    let acknowledged = runtime.block_on(relay.metric(ACKNOWLEDGED))?;
    let all = u32::try_from(MESSAGES)?;
    proxy.reset();
    let begin = Instant::now();
    other.go_online();
    other.until_unread(all)?;
    let here = begin.elapsed();
    runtime.block_on(relay.until(ACKNOWLEDGED, acknowledged + u64::from(all)))?;
    let time = begin.elapsed();
    let bytes = runtime.block_on(proxy.bytes_when_quiet());
    other.hang_up(|| proxy.cut())?;
    println!(
        "Catching up {MESSAGES} messages: {} bytes ({} sent, {} received; HTTP including headers, and \
         the receipt for the writer; aim: at most 350,000); in the database after {:.0} ms, \
         acknowledged after {:.0} ms (aim: at most 1,000 ms)\n",
        bytes.sum(),
        bytes.there,
        bytes.back,
        millis(here),
        millis(time)
    );
    Ok(CatchUp {
        bytes,
        time,
        home,
        conversation,
    })
}

fn write(proxy: &Proxy, mentor: &Person, conversation: &str) -> Result<()> {
    proxy.reset();
    let begin = Instant::now();
    for text in texts(MESSAGES) {
        mentor.app.send_text(conversation, text)?;
    }
    let written = begin.elapsed();
    mentor.until_sent()?;
    println!("\n{}.", lengths());
    println!(
        "A mentor wrote {MESSAGES} messages in {:.1} s; the relay had all after {:.1} s. Envelopes \
         by size in bytes, possibly including a receipt: {:?}",
        written.as_secs_f64(),
        begin.elapsed().as_secs_f64(),
        proxy.envelopes()
    );
    Ok(())
}
