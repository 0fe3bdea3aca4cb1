//! The command itself: how it starts, ends, and what it never loses.

#![cfg(test)]
#![cfg(unix)]

mod support;

use std::{
    os::unix::fs::PermissionsExt as _,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use lotse_relay::store::{StoreAddress, StoreError};
use lotse_wire::{Batch, Cursor, EnvelopeId, ProblemCode};
use support::{
    client::{Device, ids, problem},
    process::{Process, run, said, ticket},
    stores::{Box, Place},
    until,
};
use tempfile::tempdir;

#[tokio::test]
async fn without_any_configuration_it_serves_this_machine_and_keeps_a_file() {
    let folder = tempdir().unwrap();
    // The fixed port may be taken here by another test: then it says so.
    let listening = std::net::TcpListener::bind("127.0.0.1:8470");
    let is_free = listening.is_ok();
    drop(listening);
    if is_free {
        let process = Process::start(folder.path(), &[]);
        assert_eq!(process.device.relay.as_str(), "http://127.0.0.1:8470/");
        assert_eq!(process.device.get("/health").await.status(), 200);
    } else {
        let output = run(folder.path(), &["serve"]);
        assert!(String::from_utf8_lossy(&output.stderr).contains("127.0.0.1:8470 is taken"));
    }
    assert!(folder.path().join("lotse-relay.db").exists());
}

#[tokio::test]
async fn what_waits_is_answered_when_it_is_stopped() {
    let folder = tempdir().unwrap();
    let mut process = Process::serve(folder.path(), &[]);
    let device = process.device.clone();
    let mailbox = device.mailbox(ticket(folder.path(), 1, &[])).await;
    let asking = tokio::spawn({
        let (device, mailbox) = (device.clone(), mailbox.clone());
        async move { device.call(&mailbox.fetching(0, 30)).await }
    });
    device.until_waiting(1.0).await;
    process.signal("-TERM");
    assert_eq!(asking.await.unwrap().unwrap(), Batch::default());
    assert!(process.ended().await);
}

/// Puts envelopes in until the relay is gone; gives those that it took.
fn writers(device: &Device, mailbox: &Box) -> Vec<tokio::task::JoinHandle<Vec<EnvelopeId>>> {
    let write = |_| {
        let (device, mailbox) = (device.clone(), mailbox.clone());
        tokio::spawn(async move {
            let mut taken = vec![];
            loop {
                let putting = mailbox.putting(vec![5; 1024]);
                match device.try_call(&putting).await {
                    Ok(answer) => answer.unwrap(),
                    Err(_) => break taken,
                }
                taken.push(putting.id);
            }
        })
    };
    (0..8).map(write).collect()
}

/// Ends a relay under load and looks whether anything is gone that it took.
async fn nothing_is_lost_by(signal: &str) {
    let folder = tempdir().unwrap();
    let unlimited = ["--rate-limit", "off"];
    let mut process = Process::serve(folder.path(), &unlimited);
    let mailbox = process.device.mailbox(ticket(folder.path(), 1, &[])).await;
    let writers = writers(&process.device, &mailbox);
    let accepted = "lotse_relay_envelopes_accepted_total";
    until(async || process.device.metric(accepted).await >= 300.0).await;
    process.signal(signal);
    assert_eq!(process.ended().await, signal == "-TERM");
    let mut taken = vec![];
    for writer in writers {
        taken.extend(writer.await.unwrap());
    }
    assert!(taken.len() >= 250, "{}", taken.len());
    let process = Process::serve(folder.path(), &unlimited);
    let there: std::collections::HashSet<_> =
        process.device.ids(&mailbox).await.into_iter().collect();
    let lost = taken.iter().filter(|id| !there.contains(id)).count();
    assert_eq!(lost, 0);
}

#[tokio::test]
async fn stopping_it_under_load_loses_nothing_that_it_took() {
    nothing_is_lost_by("-TERM").await;
}

#[tokio::test]
async fn killing_it_under_load_loses_nothing_that_it_took() {
    nothing_is_lost_by("-KILL").await;
}

#[tokio::test]
async fn a_ticket_is_shown_once_listed_by_its_digest_and_withdrawn() {
    let folder = tempdir().unwrap();
    let folder = folder.path();
    let process = Process::serve(folder, &[]);
    let add =
        "tickets add --uses 30 --until 2999-12-31 --note Klasse --relay https://relay.example/a?b";
    let added = said(folder, &add.split(' ').collect::<Vec<_>>());
    let (code, link) = added.trim_end().split_once('\n').unwrap();
    let url = "https%3A%2F%2Frelay.example%2Fa%3Fb";
    assert_eq!(link, format!("lotse://ticket?relay={url}&code={code}"));

    let opened = Box::new();
    let ticket = code.parse().unwrap();
    process.device.call(&opened.opening(ticket)).await.unwrap();
    let listed = said(folder, &["tickets", "list"]);
    for part in ["Klasse", "29 left", "2999-12-31"] {
        assert!(listed.contains(part), "{listed}");
    }
    assert!(!listed.contains(code), "{listed}");
    let listed = said(folder, &["tickets", "list", "--json"]);
    let listed: serde_json::Value = serde_json::from_str(&listed).unwrap();
    assert_eq!(listed[0]["uses"], 29);
    let digest = listed[0]["digest"].as_str().unwrap();

    assert!(!run(folder, &["tickets", "withdraw", "zz"]).status.success());
    said(folder, &["tickets", "withdraw", digest]);
    let opened = process.device.call(&Box::new().opening(ticket)).await;
    assert_eq!(problem(opened), ProblemCode::TicketRefused);
    assert_eq!(said(folder, &["tickets", "list"]), "");
}

#[tokio::test]
async fn stats_are_numbers() {
    let folder = tempdir().unwrap();
    assert!(!run(folder.path(), &["stats"]).status.success());
    let process = Process::serve(folder.path(), &[]);
    let mailbox = process.device.mailbox(ticket(folder.path(), 2, &[])).await;
    process.device.put(&mailbox).await;
    let stats = said(folder.path(), &["stats", "--json"]);
    let expected = r#"{"mailboxes":1,"writers":1,"envelopes":1,"bytes":256,"tickets":1}"#;
    assert_eq!(stats.trim_end(), expected);
    assert!(said(folder.path(), &["stats"]).contains("envelopes  1"));
}

#[tokio::test]
async fn a_backup_is_taken_while_it_serves_and_can_be_served() {
    let folder = tempdir().unwrap();
    let process = Process::serve(folder.path(), &["--rate-limit", "off"]);
    let mailbox = process.device.mailbox(ticket(folder.path(), 1, &[])).await;
    let before = process.device.put(&mailbox).await;
    let is_over = Arc::new(AtomicBool::new(false));
    let writing = tokio::spawn({
        let (device, mailbox) = (process.device.clone(), mailbox.clone());
        let is_over = Arc::clone(&is_over);
        async move {
            while !is_over.load(Ordering::SeqCst) {
                device.put(&mailbox).await;
            }
        }
    });
    let to = folder.path().join("copy.db");
    let to = to.to_str().unwrap();
    let path = folder.path().to_owned();
    let backup = to.to_owned();
    tokio::task::spawn_blocking(move || said(&path, &["backup", &backup]))
        .await
        .unwrap();
    is_over.store(true, Ordering::SeqCst);
    writing.await.unwrap();
    assert!(!run(folder.path(), &["backup", to]).status.success());
    let mode = std::fs::metadata(to).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);

    let seen = process.device.call(&mailbox.fetching(0, 0)).await.unwrap();
    let seen = seen.envelopes.last().unwrap().cursor;
    let restored = Process::serve(folder.path(), &["--store", "copy.db"]);
    let there = restored.device.ids(&mailbox).await;
    assert_eq!(there[0], before);
    let after = restored.device.put(&mailbox).await;
    let new = restored.device.call(&mailbox.fetching(seen.0, 0)).await;
    assert_eq!(ids(&new.unwrap()), [after]);
}

#[tokio::test]
async fn a_backup_that_cannot_be_finished_leaves_nothing_that_looks_like_one() {
    let folder = tempdir().unwrap();
    let folder = folder.path();
    ticket(folder, 1, &[]);
    // What one that was cut off has left is in nobody's way.
    std::fs::write(folder.join("copy.db.part"), "half").unwrap();
    said(folder, &["backup", "copy.db"]);
    assert!(!folder.join("copy.db.part").exists());
    // A folder in place of the copy: the last step fails.
    std::fs::create_dir(folder.join("taken")).unwrap();
    let store = Place::at(folder.join("lotse-relay.db")).open().await;
    let copied = store.back_up(folder.join("taken")).await;
    assert!(matches!(copied, Err(StoreError::Backup(_))), "{copied:?}");
    assert!(!folder.join("taken.part").exists());
}

#[tokio::test]
async fn a_relay_moves_to_postgres_and_devices_notice_nothing() {
    let folder = tempdir().unwrap();
    let folder = folder.path();
    let place = Place::postgres().await;
    let StoreAddress::Postgres(url) = &place.address else {
        unreachable!()
    };
    let mut process = Process::serve(folder, &[]);
    let mailbox = process.device.mailbox(ticket(folder, 2, &[])).await;
    process.device.put(&mailbox).await;
    let before = process.device.call(&mailbox.fetching(0, 0)).await.unwrap();
    let moving = ["move", "--from", "lotse-relay.db", "--to", url];
    // Not while it serves: what came meanwhile would be lost.
    let refused = run(folder, &moving);
    assert!(String::from_utf8_lossy(&refused.stderr).contains("in use"));
    process.signal("-TERM");
    assert!(process.ended().await);
    // With the password where neither `ps` nor a history shows it.
    let output = support::process::command(folder, &["move", "--from", "lotse-relay.db"])
        .env("LOTSE_RELAY_MOVE_TO", url)
        .output()
        .unwrap();
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        "Copied 1 mailboxes with 1 envelopes, and 1 tickets.\n"
    );
    assert!(!run(folder, &moving).status.success());

    let process = Process::serve(folder, &["--store", url]);
    let after = process.device.call(&mailbox.fetching(0, 0)).await.unwrap();
    assert_eq!(after, before);
    let id = process.device.put(&mailbox).await;
    let seen = before.envelopes[0].cursor;
    let new = process.device.call(&mailbox.fetching(seen.0, 0)).await;
    assert_eq!(ids(&new.unwrap()), [id]);
    let all = mailbox.acknowledging(Cursor(u64::MAX));
    process.device.call(&all).await.unwrap();
    let stats = said(folder, &["stats", "--json", "--store", url]);
    assert!(stats.contains(r#""envelopes":0"#), "{stats}");
}

#[tokio::test]
async fn two_relays_do_not_share_a_file() {
    let folder = tempdir().unwrap();
    let _process = Process::serve(folder.path(), &[]);
    let second = run(folder.path(), &["serve", "--listen", "127.0.0.1:0"]);
    assert!(String::from_utf8_lossy(&second.stderr).contains("in use"));
}

#[tokio::test]
async fn every_setting_may_come_from_the_environment() {
    let folder = tempdir().unwrap();
    let output = support::process::command(folder.path(), &["serve"])
        .env("LOTSE_RELAY_LISTEN", "nowhere")
        .output()
        .unwrap();
    assert!(String::from_utf8_lossy(&output.stderr).contains("nowhere"));
    let help = said(folder.path(), &["serve", "--help"]);
    for option in help
        .lines()
        .filter(|line| line.trim_start().starts_with("--"))
    {
        let name = option.trim().split(' ').next().unwrap();
        if name != "--help" {
            let variable = name
                .trim_start_matches('-')
                .replace('-', "_")
                .to_uppercase();
            assert!(help.contains(&format!("LOTSE_RELAY_{variable}")), "{name}");
        }
    }
}
