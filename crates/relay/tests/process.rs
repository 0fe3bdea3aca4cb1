//! The program `lotse-relay`: commands, shutdown, durability.

#![cfg(test)]
#![cfg(unix)]

use std::{
    os::unix::fs::PermissionsExt as _,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use lotse_relay::store::{RelayStoreError, StoreAddress};
use lotse_testing::{
    RelayChild, RelayServer, TestDevice, TestMailbox, TestStore, add_ticket, ids, problem,
    relay_command, relay_program, run_relay, run_relay_ok, until,
};
use lotse_wire::{Batch, Cursor, EnvelopeId, ProblemCode};
use tempfile::tempdir;

#[tokio::test]
async fn without_configuration_it_serves_this_machine_from_a_file() {
    let folder = tempdir().unwrap();
    // Another process may use the default port; then the command reports it.
    let listening = std::net::TcpListener::bind("127.0.0.1:8470");
    let is_free = listening.is_ok();
    drop(listening);
    if is_free {
        let process = RelayServer::start(folder.path(), &[]);
        assert_eq!(process.device.relay.as_str(), "http://127.0.0.1:8470/");
        assert_eq!(process.device.get("/health").await.status(), 200);
    } else {
        let output = run_relay(folder.path(), &["serve"], &[]);
        assert!(
            String::from_utf8_lossy(&output.stderr).contains("cannot listen on 127.0.0.1:8470")
        );
    }
    assert!(folder.path().join("lotse-relay.db").exists());
}

#[tokio::test]
async fn waiting_requests_are_answered_on_shutdown() {
    let folder = tempdir().unwrap();
    let mut process = RelayServer::serve(folder.path(), &[]);
    let device = process.device.clone();
    let mailbox = device.mailbox(add_ticket(folder.path(), 1, &[])).await;
    let asking = tokio::spawn({
        let (device, mailbox) = (device.clone(), mailbox.clone());
        async move { device.call(&mailbox.fetch_call(0, 30)).await }
    });
    device.until_waiting(1.0).await;
    process.signal("-TERM");
    assert_eq!(asking.await.unwrap().unwrap(), Batch::default());
    assert!(process.ended().await);
}

/// Puts envelopes until the relay is gone, and returns the accepted ones.
fn writers(
    device: &TestDevice,
    mailbox: &TestMailbox,
) -> Vec<tokio::task::JoinHandle<Vec<EnvelopeId>>> {
    let write = |_| {
        let device = device.clone();
        let mailbox = TestMailbox {
            grant: TestMailbox::new().grant,
            ..mailbox.clone()
        };
        tokio::spawn(async move {
            device.call(&mailbox.allow_call()).await.unwrap();
            let mut taken = vec![];
            loop {
                let put_call = mailbox.put_call(vec![5; 1024]);
                match device.try_call(&put_call).await {
                    Ok(response) => response.unwrap(),
                    Err(_) => break taken,
                }
                taken.push(put_call.id);
            }
        })
    };
    (0..8).map(write).collect()
}

/// Ends a relay under load and checks that no accepted envelope is lost.
async fn nothing_is_lost_by(signal: &str) {
    let folder = tempdir().unwrap();
    let unlimited = ["--rate-limit", "off"];
    let mut process = RelayServer::serve(folder.path(), &unlimited);
    let mailbox = process
        .device
        .mailbox(add_ticket(folder.path(), 1, &[]))
        .await;
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
    let process = RelayServer::serve(folder.path(), &unlimited);
    let there: std::collections::HashSet<_> =
        process.device.ids(&mailbox).await.into_iter().collect();
    let lost = taken.iter().filter(|id| !there.contains(id)).count();
    assert_eq!(lost, 0);
}

#[tokio::test]
async fn stopping_under_load_loses_no_accepted_envelope() {
    nothing_is_lost_by("-TERM").await;
}

#[tokio::test]
async fn killing_under_load_loses_no_accepted_envelope() {
    nothing_is_lost_by("-KILL").await;
}

#[tokio::test]
async fn a_ticket_is_shown_once_and_listed_and_withdrawn_by_digest() {
    let folder = tempdir().unwrap();
    let folder = folder.path();
    let process = RelayServer::serve(folder, &[]);
    let add =
        "tickets add --uses 30 --until 2999-12-31 --note Klasse --relay https://relay.example/a?b";
    let added = run_relay_ok(folder, &add.split(' ').collect::<Vec<_>>());
    let (code, link) = added.trim_end().split_once('\n').unwrap();
    let url = "https%3A%2F%2Frelay.example%2Fa%3Fb";
    assert_eq!(link, format!("lotse://ticket?relay={url}&code={code}"));

    let opened = TestMailbox::new();
    let ticket = code.parse().unwrap();
    process
        .device
        .call(&opened.open_call(ticket))
        .await
        .unwrap();
    let listed = run_relay_ok(folder, &["tickets", "list"]);
    for part in ["Klasse", "29 left", "2999-12-31"] {
        assert!(listed.contains(part), "{listed}");
    }
    assert!(!listed.contains(code), "{listed}");
    let listed = run_relay_ok(folder, &["tickets", "list", "--json"]);
    let listed: serde_json::Value = serde_json::from_str(&listed).unwrap();
    assert_eq!(listed[0]["uses"], 29);
    let digest = listed[0]["digest"].as_str().unwrap();

    assert!(
        !run_relay(folder, &["tickets", "withdraw", "zz"], &[])
            .status
            .success()
    );
    run_relay_ok(folder, &["tickets", "withdraw", digest]);
    let opened = process
        .device
        .call(&TestMailbox::new().open_call(ticket))
        .await;
    assert_eq!(problem(opened), ProblemCode::TicketRefused);
    assert_eq!(run_relay_ok(folder, &["tickets", "list"]), "");
}

#[test]
fn notes_reach_no_terminal_as_control_characters() {
    let folder = tempdir().unwrap();
    let folder = folder.path();
    let note = "a\u{1b}[2Jb\u{9b}c\nd  1 left";
    let add = [
        "tickets",
        "add",
        "--uses",
        "1",
        "--until",
        "2999-12-31",
        "--note",
        note,
    ];
    run_relay_ok(folder, &add);
    let listed = run_relay_ok(folder, &["tickets", "list"]);
    let shown = "a\\u001b[2Jb\\u009bc d  1 left\n";
    assert!(listed.ends_with(shown), "{listed:?}");
    assert_eq!(listed.lines().count(), 1, "{listed:?}");
    let listed = run_relay_ok(folder, &["tickets", "list", "--json"]);
    let listed: serde_json::Value = serde_json::from_str(&listed).unwrap();
    assert_eq!(listed[0]["note"], note);
}

#[test]
fn a_ticket_that_has_ended_is_refused_when_it_is_made() {
    let folder = tempdir().unwrap();
    let folder = folder.path();
    let add = ["tickets", "add", "--uses", "1", "--until", "2020-12-31"];
    let refused = run_relay(folder, &add, &[]);
    assert!(!refused.status.success());
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(said.contains("2020-12-31: that day is past"), "{said}");
}

#[tokio::test]
async fn stats_are_printed_as_text_and_json() {
    let folder = tempdir().unwrap();
    assert!(!run_relay(folder.path(), &["stats"], &[]).status.success());
    let process = RelayServer::serve(folder.path(), &[]);
    let mailbox = process
        .device
        .mailbox(add_ticket(folder.path(), 2, &[]))
        .await;
    process.device.put(&mailbox).await;
    let stats = run_relay_ok(folder.path(), &["stats", "--json"]);
    let expected = r#"{"mailboxes":1,"writers":1,"envelopes":1,"bytes":256,"tickets":1}"#;
    assert_eq!(stats.trim_end(), expected);
    assert!(run_relay_ok(folder.path(), &["stats"]).contains("envelopes  1"));
}

#[tokio::test]
async fn a_backup_taken_while_serving_can_be_served() {
    let folder = tempdir().unwrap();
    let process = RelayServer::serve(folder.path(), &["--rate-limit", "off"]);
    let mailbox = process
        .device
        .mailbox(add_ticket(folder.path(), 1, &[]))
        .await;
    let before = process.device.put(&mailbox).await;
    let is_over = Arc::new(AtomicBool::new(false));
    let writing = tokio::spawn({
        let (device, mailbox) = (process.device.clone(), mailbox.clone());
        let is_over = Arc::clone(&is_over);
        async move {
            for _ in 0..400 {
                if is_over.load(Ordering::SeqCst) {
                    break;
                }
                device.put(&mailbox).await;
            }
        }
    });
    let to = folder.path().join("copy.db");
    let to = to.to_str().unwrap();
    let path = folder.path().to_owned();
    let backup = to.to_owned();
    tokio::task::spawn_blocking(move || run_relay_ok(&path, &["backup", &backup]))
        .await
        .unwrap();
    is_over.store(true, Ordering::SeqCst);
    writing.await.unwrap();
    assert!(
        !run_relay(folder.path(), &["backup", to], &[])
            .status
            .success()
    );
    let mode = std::fs::metadata(to).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);

    let seen = process
        .device
        .call(&mailbox.fetch_call(0, 0))
        .await
        .unwrap();
    let seen = seen.envelopes.last().unwrap().cursor;
    let restored = RelayServer::serve(folder.path(), &["--store", "copy.db"]);
    let there = restored.device.ids(&mailbox).await;
    assert_eq!(there[0], before);
    let after = restored.device.put(&mailbox).await;
    let new = restored.device.call(&mailbox.fetch_call(seen.0, 0)).await;
    assert_eq!(ids(&new.unwrap()), [after]);
}

#[tokio::test]
async fn a_failed_backup_leaves_no_file_behind() {
    let folder = tempdir().unwrap();
    let folder = folder.path();
    add_ticket(folder, 1, &[]);
    // A leftover of an interrupted backup does not matter.
    std::fs::write(folder.join("copy.db.part"), "half").unwrap();
    run_relay_ok(folder, &["backup", "copy.db"]);
    assert!(!folder.join("copy.db.part").exists());
    // A folder with the name of the backup makes the last step fail.
    std::fs::create_dir(folder.join("taken")).unwrap();
    let store = TestStore::at(StoreAddress::File(folder.join("lotse-relay.db")))
        .open()
        .await;
    let copied = store.back_up(folder.join("taken")).await;
    assert!(
        matches!(copied, Err(RelayStoreError::Backup(_))),
        "{copied:?}"
    );
    assert!(!folder.join("taken.part").exists());
}

#[tokio::test]
async fn moving_to_postgres_is_invisible_to_devices() {
    let folder = tempdir().unwrap();
    let folder = folder.path();
    let store = TestStore::postgres().await;
    let url = store.postgres_url();
    let mut process = RelayServer::serve(folder, &[]);
    let mailbox = process.device.mailbox(add_ticket(folder, 2, &[])).await;
    process.device.put(&mailbox).await;
    let before = process
        .device
        .call(&mailbox.fetch_call(0, 0))
        .await
        .unwrap();
    let moving = ["move", "--from", "lotse-relay.db", "--to", url];
    // Refused while the relay serves: new envelopes would be lost.
    let refused = run_relay(folder, &moving, &[]);
    assert!(String::from_utf8_lossy(&refused.stderr).contains("in use"));
    process.signal("-TERM");
    assert!(process.ended().await);
    // The URL with its password in the environment, hidden from `ps`.
    let variables = [("LOTSE_RELAY_MOVE_TO", url)];
    let output = run_relay(folder, &["move", "--from", "lotse-relay.db"], &variables);
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        "Copied 1 mailboxes with 1 envelopes, and 1 tickets.\n"
    );
    assert!(!run_relay(folder, &moving, &[]).status.success());

    let process = RelayServer::serve(folder, &["--store", url]);
    let after = process
        .device
        .call(&mailbox.fetch_call(0, 0))
        .await
        .unwrap();
    assert_eq!(after, before);
    let id = process.device.put(&mailbox).await;
    let seen = before.envelopes[0].cursor;
    let new = process.device.call(&mailbox.fetch_call(seen.0, 0)).await;
    assert_eq!(ids(&new.unwrap()), [id]);
    let all = mailbox.ack_call(Cursor(u64::MAX));
    process.device.call(&all).await.unwrap();
    let stats = run_relay_ok(folder, &["stats", "--json", "--store", url]);
    assert!(stats.contains(r#""envelopes":0"#), "{stats}");
}

#[tokio::test]
async fn two_relays_cannot_serve_the_same_file() {
    let folder = tempdir().unwrap();
    let _process = RelayServer::serve(folder.path(), &[]);
    let second = run_relay(folder.path(), &["serve", "--listen", "127.0.0.1:0"], &[]);
    assert!(String::from_utf8_lossy(&second.stderr).contains("in use"));
}

#[tokio::test]
async fn every_option_has_an_environment_variable() {
    let folder = tempdir().unwrap();
    let variables = [("LOTSE_RELAY_LISTEN", "nowhere")];
    let output = run_relay(folder.path(), &["serve"], &variables);
    assert!(String::from_utf8_lossy(&output.stderr).contains("nowhere"));
    let help = run_relay_ok(folder.path(), &["serve", "--help"]);
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

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_relay_that_cannot_log_goes_on_writing() {
    let folder = tempdir().unwrap();
    let folder = folder.path();
    let ticket = add_ticket(folder, 1, &[]);
    let program = relay_program().unwrap().unwrap();
    let mut command = relay_command(&program, folder);
    command.args(["serve", "--listen", "127.0.0.1:0"]);
    // Each write fails: no space left on device.
    let full = std::fs::File::options().write(true).open("/dev/full");
    let process = RelayChild::start_with_log(&mut command, full.unwrap().into()).unwrap();
    let device = TestDevice::new(&process.url);
    let mailbox = device.mailbox(ticket).await;
    // Another program holds the lock, and the failed transaction is logged.
    let held = rusqlite::Connection::open(folder.join("lotse-relay.db")).unwrap();
    held.execute_batch("BEGIN IMMEDIATE").unwrap();
    let put = device.call(&mailbox.put_call(vec![0; 256])).await;
    assert_eq!(problem(put), ProblemCode::Unavailable);
    held.execute_batch("ROLLBACK").unwrap();
    device.put(&mailbox).await;
}

#[tokio::test]
async fn only_the_user_may_read_the_store() {
    let folder = tempdir().unwrap();
    let process = RelayServer::serve(folder.path(), &[]);
    let ticket = add_ticket(folder.path(), 1, &[]);
    process.device.mailbox(ticket).await;
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let file = file.unwrap();
        let mode = file.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{:?}", file.path());
    }
}
