//! Measures the memory of the app's core, without a window.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Context, Result};
use tokio::runtime::Runtime;

use crate::{
    catch_up::{self, CatchUp},
    person::{PLACE, Person},
    relay::{ACCEPTED, Relay, WAITING},
    resident::{Resident, megabytes},
};

/// Argument that makes this program the measured process.
pub(crate) const STAY: &str = "stay";
/// Output of the process once its lanes run.
const ONLINE: &str = "online";

/// Returns the memory with Talk in use, in bytes.
pub(crate) fn measure(
    runtime: &Runtime,
    relay: &Relay,
    home: &Path,
    caught_up: &CatchUp,
) -> Result<u64> {
    println!("| the app's core, in a process without a window | RSS | PSS | anonymous RSS |");
    println!("|---|--:|--:|--:|");
    let nowhere = home.join("nowhere");
    drop(Person::open(&nowhere)?);
    stages(runtime, relay, &nowhere, None)?;
    let somewhere = home.join("somewhere");
    drop(Person::begin(&somewhere)?);
    stages(runtime, relay, &somewhere, None)?;
    let conversation = Some(caught_up.conversation.as_str());
    let used = stages(runtime, relay, &caught_up.home, conversation)?;
    println!("\nIn MB (10^6 bytes). Aim with Talk in use: less than 25.\n");
    Ok(used)
}

/// Starts the measured process and prints its reports; returns its last RSS.
fn stages(
    runtime: &Runtime,
    relay: &Relay,
    home: &Path,
    conversation: Option<&str>,
) -> Result<u64> {
    let accepted = runtime.block_on(relay.metric(ACCEPTED))?;
    let mut child = Command::new(std::env::current_exe()?)
        .arg(STAY)
        .arg(home)
        .args(conversation)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut told = child.stdin.take().context("no stdin")?;
    let mut last = 0;
    for line in BufReader::new(child.stdout.take().context("no stdout")?).lines() {
        let line = line?;
        if line == ONLINE {
            runtime.block_on(relay.until(ACCEPTED, accepted + 1))?;
            runtime.block_on(relay.until(WAITING, 1))?;
            writeln!(told)?;
        } else if let Some((rss, row)) = line.split_once(' ') {
            last = rss.parse()?;
            println!("{row}");
        }
    }
    child.wait()?;
    Ok(last)
}

/// Runs the measured process: opens the app and reports its memory after each stage.
pub(crate) fn stay(home: &Path, conversation: Option<&str>) -> Result<()> {
    say("program only")?;
    let mut person = Person::open(home)?;
    let opened = Resident::of("self")?;
    let place = person.app.start()?.place.is_some();
    say_as(
        &if place {
            format!("stores open, {PLACE} chosen")
        } else {
            "stores open, no place chosen".to_owned()
        },
        opened,
    );
    let Some(conversation) = conversation else {
        return Ok(());
    };
    let view = person.app.conversation(conversation, 1)?;
    let shown = view.messages.len();
    let all = catch_up::MESSAGES;
    say(&format!(
        "plus a conversation of {all} messages, {shown} shown"
    ))?;
    person.app.send_text(conversation, "Hallo!")?;
    person.go_online();
    println!("{ONLINE}");
    std::io::stdin().read_line(&mut String::new())?;
    say("plus both lanes running, one message sent")?;
    drop(view);
    // The lanes end with the process.
    std::process::exit(0);
}

fn say(stage: &str) -> Result<()> {
    say_as(stage, Resident::of("self")?);
    Ok(())
}

fn say_as(stage: &str, resident: Resident) {
    let Resident {
        rss,
        pss,
        anonymous,
    } = resident;
    let [own, shared, heap] = [rss, pss, anonymous].map(megabytes);
    println!("{rss} | {stage} | {own:.1} | {shared:.1} | {heap:.1} |");
}
