//! Every call over HTTP, as devices make it.

#![cfg(test)]

use std::time::{Duration, Instant};

use lotse_relay::{
    RelaySettings,
    store::{MailboxCapacity, StoreAddress},
};
use lotse_testing::{RunningRelay, TestMailbox, TestStore, ids, later, problem};
use lotse_wire::{
    Batch, ClaimKey, CloseMailbox, Cursor, ForbidWriter, ProblemCode, PublishKeys, Ticket, limits,
};

#[tokio::test]
async fn an_envelope_goes_from_its_writer_to_its_owner() {
    let running = RunningRelay::start().await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    for size in limits::ENVELOPE_SIZES {
        let put_call = mailbox.put_call(vec![7; size]);
        for _ in 0..2 {
            device.call(&put_call).await.unwrap();
        }
        let batch = device.call(&mailbox.fetch_call(0, 30)).await.unwrap();
        assert_eq!(ids(&batch), [put_call.id]);
        assert_eq!(batch.envelopes[0].bytes, put_call.bytes);
        let through = batch.envelopes[0].cursor;
        for _ in 0..2 {
            device.call(&mailbox.ack_call(through)).await.unwrap();
        }
        let empty = device.call(&mailbox.fetch_call(0, 0)).await.unwrap();
        assert_eq!(empty, Batch::default());
    }
    let counted = device.metric("lotse_relay_envelopes_acknowledged_total");
    assert!((counted.await - 6.0).abs() < f64::EPSILON);
}

#[tokio::test]
async fn opening_the_same_mailbox_again_succeeds() {
    let running = RunningRelay::start().await;
    let (device, ticket) = (&running.device, running.ticket(1).await);
    let mailbox = TestMailbox::new();
    for _ in 0..2 {
        device.call(&mailbox.open_call(ticket)).await.unwrap();
    }
    let thief = TestMailbox {
        id: mailbox.id,
        ..TestMailbox::new()
    };
    let other = running.ticket(1).await;
    let not_derived = device.call(&thief.open_call(other)).await;
    assert_eq!(problem(not_derived), ProblemCode::MailboxNotDerived);
    for bad in [ticket, Ticket::random().unwrap()] {
        let opened = device.call(&TestMailbox::new().open_call(bad)).await;
        assert_eq!(problem(opened), ProblemCode::TicketRefused);
    }
}

#[tokio::test]
async fn a_closed_mailbox_looks_like_an_unknown_one() {
    let running = RunningRelay::start().await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    device.put(&mailbox).await;
    let close = CloseMailbox {
        mailbox: mailbox.id,
        secret: mailbox.secret.clone(),
    };
    device.call(&close).await.unwrap();
    assert_eq!(problem(device.call(&close).await), ProblemCode::NotYours);
    let fetched = device.call(&mailbox.fetch_call(0, 30)).await;
    assert_eq!(problem(fetched), ProblemCode::NotYours);
    let put = device.call(&mailbox.put_call(vec![0; 256])).await;
    assert_eq!(problem(put), ProblemCode::Refused);
}

#[tokio::test]
async fn a_forbidden_writer_is_refused() {
    let running = RunningRelay::start().await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    let forbid = ForbidWriter {
        mailbox: mailbox.id,
        secret: mailbox.secret.clone(),
        writer: mailbox.grant.digest(),
    };
    for _ in 0..2 {
        device.call(&forbid).await.unwrap();
    }
    let put = device.call(&mailbox.put_call(vec![0; 256])).await;
    assert_eq!(problem(put), ProblemCode::Refused);
    device.call(&mailbox.allow_call()).await.unwrap();
    device.put(&mailbox).await;
}

#[tokio::test]
async fn only_writers_can_claim_keys() {
    let settings = RelaySettings {
        capacity: MailboxCapacity {
            writer_keys: 100,
            ..MailboxCapacity::default()
        },
        ..RelaySettings::default()
    };
    let running = RunningRelay::start_with(settings).await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    let claim = |grant| ClaimKey {
        mailbox: mailbox.id,
        grant,
    };
    let none = device.call(&claim(mailbox.grant.clone())).await;
    assert_eq!(problem(none), ProblemCode::NoKey);
    let publish = PublishKeys {
        mailbox: mailbox.id,
        secret: mailbox.secret.clone(),
        one_time: vec![vec![1; 32]; limits::MAX_ONE_TIME_KEYS],
        last: vec![9; limits::MAX_KEY_BYTES],
    };
    device.call(&publish).await.unwrap();
    let foreign = device.call(&claim(mailbox.secret.clone())).await;
    assert_eq!(problem(foreign), ProblemCode::Refused);
    for _ in 0..limits::MAX_ONE_TIME_KEYS {
        let key = device.call(&claim(mailbox.grant.clone())).await;
        assert_eq!(key.unwrap(), vec![1; 32]);
    }
    let last = device.call(&claim(mailbox.grant.clone())).await;
    assert_eq!(last.unwrap(), publish.last);

    for (one_time, last) in [
        (vec![vec![1; 32]; limits::MAX_ONE_TIME_KEYS + 1], vec![1]),
        (vec![vec![1; limits::MAX_KEY_BYTES + 1]], vec![1]),
        (vec![], vec![]),
    ] {
        let too_much = PublishKeys {
            one_time,
            last,
            ..publish.clone()
        };
        let published = device.call(&too_much).await;
        assert_eq!(problem(published), ProblemCode::Malformed);
    }
}

#[tokio::test]
async fn an_envelope_of_wrong_size_or_with_other_content_is_refused() {
    let running = RunningRelay::start().await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    for (size, expected) in [
        (0, ProblemCode::WrongSize),
        (255, ProblemCode::WrongSize),
        (257, ProblemCode::WrongSize),
        (65_535, ProblemCode::WrongSize),
        (65_537, ProblemCode::TooLarge),
    ] {
        let put = device.call(&mailbox.put_call(vec![0; size])).await;
        assert_eq!(problem(put), expected, "{size}");
    }
    let mut put_call = mailbox.put_call(vec![0; 256]);
    device.call(&put_call).await.unwrap();
    put_call.bytes[255] = 1;
    assert_eq!(problem(device.call(&put_call).await), ProblemCode::Conflict);
}

#[tokio::test]
async fn a_waiting_fetch_returns_as_soon_as_an_envelope_arrives() {
    let running = RunningRelay::start().await;
    let (device, mailbox) = (running.device.clone(), running.mailbox().await);
    let (waiting, other) = (mailbox.clone(), running.mailbox().await);
    let asking = device.clone();
    let fetched = tokio::spawn(async move { asking.call(&waiting.fetch_call(0, 30)).await });
    device.until_waiting(1.0).await;
    device.put(&other).await;
    let asked = Instant::now();
    let id = device.put(&mailbox).await;
    assert_eq!(ids(&fetched.await.unwrap().unwrap()), [id]);
    assert!(asked.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn a_waiting_fetch_returns_as_soon_as_the_mailbox_is_closed() {
    for test_store in [TestStore::sqlite(), TestStore::postgres().await] {
        let running = RunningRelay::start_at(test_store, RelaySettings::default()).await;
        let (device, mailbox) = (running.device.clone(), running.mailbox().await);
        let (asking, waiting) = (device.clone(), mailbox.clone());
        let fetched = tokio::spawn(async move { asking.call(&waiting.fetch_call(0, 30)).await });
        device.until_waiting(1.0).await;
        let asked = Instant::now();
        let close = CloseMailbox {
            mailbox: mailbox.id,
            secret: mailbox.secret.clone(),
        };
        device.call(&close).await.unwrap();
        assert_eq!(problem(fetched.await.unwrap()), ProblemCode::NotYours);
        assert!(asked.elapsed() < Duration::from_secs(10));
    }
}

#[tokio::test]
async fn a_waiting_fetch_returns_an_empty_batch_on_timeout() {
    let running = RunningRelay::start().await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    let started = Instant::now();
    let batch = device.call(&mailbox.fetch_call(0, 1)).await.unwrap();
    assert_eq!(batch, Batch::default());
    assert!(started.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn concurrent_fetches_from_a_mailbox_are_limited() {
    let running = RunningRelay::start().await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    let waiting: Vec<_> = (0..8)
        .map(|_| {
            let (device, mailbox) = (device.clone(), mailbox.clone());
            tokio::spawn(async move { device.call(&mailbox.fetch_call(0, 30)).await })
        })
        .collect();
    device.until_waiting(8.0).await;
    let one_more = device.call(&mailbox.fetch_call(0, 30)).await;
    assert_eq!(problem(one_more), ProblemCode::TooMany);
    let id = device.put(&mailbox).await;
    for waiting in waiting {
        assert_eq!(ids(&waiting.await.unwrap().unwrap()), [id]);
    }
    assert_eq!(device.ids(&mailbox).await, [id]);
}

#[tokio::test]
async fn shutdown_answers_waiting_fetches() {
    let running = RunningRelay::start().await;
    let (device, mailbox) = (running.device.clone(), running.mailbox().await);
    let asking = device.clone();
    let fetched = tokio::spawn(async move { asking.call(&mailbox.fetch_call(0, 30)).await });
    device.until_waiting(1.0).await;
    running.stop().await;
    assert_eq!(fetched.await.unwrap().unwrap(), Batch::default());
}

#[tokio::test]
async fn a_stopped_relay_can_be_reopened_at_once() {
    let mut running = RunningRelay::start().await;
    let mailbox = running.mailbox().await;
    let mut ids = vec![];
    for _ in 0..5 {
        ids.push(running.device.put(&mailbox).await);
        let test_store = running.stop().await;
        running = RunningRelay::start_at(test_store, RelaySettings::default()).await;
    }
    assert_eq!(running.device.ids(&mailbox).await, ids);
}

#[tokio::test]
async fn an_old_envelope_expires_and_a_new_one_stays() {
    let running = RunningRelay::start().await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    let store = running.relay.store();
    device.put(&mailbox).await;
    store.add_hours(24 * 80, later(0)).await.unwrap();
    let new = device.put(&mailbox).await;
    let now = later(0).plus_days(11);
    store.add_hours(24 * 11, now).await.unwrap();
    running.relay.expire().await.unwrap();
    assert_eq!(device.ids(&mailbox).await, [new]);
}

#[tokio::test]
async fn invalid_requests_are_answered_with_a_problem() {
    let running = RunningRelay::start().await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    let base = format!("/v1/mailboxes/{}", mailbox.id);
    let long = "x".repeat(1000);
    let cases = [
        ("GET", "/".into(), ProblemCode::Unknown),
        ("GET", "/v1".into(), ProblemCode::Unknown),
        ("GET", format!("{base}/"), ProblemCode::Unknown),
        ("GET", "//".into(), ProblemCode::Unknown),
        ("POST", "/health".into(), ProblemCode::WrongMethod),
        ("PATCH", base.clone(), ProblemCode::WrongMethod),
        ("BREW", format!("{base}/keys"), ProblemCode::WrongMethod),
        (
            "DELETE",
            "/v1/mailboxes/short".into(),
            ProblemCode::Malformed,
        ),
        (
            "DELETE",
            format!("/v1/mailboxes/{long}"),
            ProblemCode::Malformed,
        ),
        (
            "DELETE",
            "/v1/mailboxes/%FF%FE".into(),
            ProblemCode::Malformed,
        ),
        ("DELETE", format!("{base}%00"), ProblemCode::Malformed),
        ("PUT", format!("{base}/grants/x"), ProblemCode::Malformed),
        ("PUT", format!("{base}/envelopes/x"), ProblemCode::Malformed),
        (
            "GET",
            format!("{base}/envelopes?after=-1"),
            ProblemCode::Malformed,
        ),
        (
            "GET",
            format!("{base}/envelopes?wait=x"),
            ProblemCode::Malformed,
        ),
        (
            "GET",
            format!("{base}/envelopes?after=1&after=2"),
            ProblemCode::Malformed,
        ),
        (
            "DELETE",
            format!("{base}/envelopes"),
            ProblemCode::Malformed,
        ),
        ("PUT", format!("{base}/keys"), ProblemCode::Malformed),
        ("PUT", base.clone(), ProblemCode::Malformed),
    ];
    for (method, path, expected) in cases {
        let url = format!("{}{path}", device.relay.as_str().trim_end_matches('/'));
        let request = device.http.request(method.parse().unwrap(), url);
        let bearer = lotse_wire::Call::request(&mailbox.fetch_call(0, 0), &device.relay).unwrap();
        let secret = bearer.headers()["authorization"].clone();
        let response = request
            .header("authorization", secret)
            .send()
            .await
            .unwrap();
        let kind = response.headers()["content-type"].clone();
        let status = response.status();
        let text = response.text().await.unwrap();
        assert_eq!(kind, "application/problem+json", "{method} {path}");
        let problem: lotse_wire::Problem = serde_json::from_str(&text).unwrap();
        assert_eq!(problem.code, expected, "{method} {path}");
        assert_eq!(
            (problem.status, status),
            (status.as_u16(), expected.status())
        );
    }
}

#[tokio::test]
async fn unknown_query_fields_are_ignored() {
    let running = RunningRelay::start().await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    device.put(&mailbox).await;
    let request = lotse_wire::Call::request(&mailbox.fetch_call(0, 0), &device.relay).unwrap();
    let later = device.http.get(format!("{}&later=1", request.uri()));
    let later = later.header("authorization", &request.headers()["authorization"]);
    let response = later.send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "application/cbor");
    let batch = Batch::decode(&response.bytes().await.unwrap()).unwrap();
    assert_eq!(batch.envelopes.len(), 1);
    assert!(batch.envelopes[0].cursor > Cursor(0));
}

#[tokio::test]
async fn metrics_are_closed_behind_a_proxy_unless_configured_otherwise() {
    for metrics_to_all in [false, true] {
        let settings = RelaySettings {
            behind_proxy: true,
            metrics_to_all,
            ..RelaySettings::default()
        };
        let running = RunningRelay::start_with(settings).await;
        let url = running.device.relay.join("/metrics").unwrap();
        let expected = if metrics_to_all { 200 } else { 404 };
        for from in ["127.0.0.1", "192.0.2.1", "x"] {
            let asked = running.device.http.get(url.clone());
            let asked = asked.header("x-forwarded-for", from).send().await;
            assert_eq!(asked.unwrap().status(), expected, "{from}");
        }
        // A proxy that reports its clients in another header.
        assert_eq!(running.device.get("/metrics").await.status(), expected);
    }
}

#[tokio::test]
async fn a_relay_that_cannot_write_is_unhealthy_and_still_serves_reads() {
    let running = RunningRelay::start().await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    let id = device.put(&mailbox).await;
    let StoreAddress::File(path) = &running.store.address else {
        unreachable!()
    };
    let held = rusqlite::Connection::open(path).unwrap();
    held.execute_batch("BEGIN IMMEDIATE").unwrap();
    let began = Instant::now();
    let put = device.call(&mailbox.put_call(vec![0; 256])).await;
    assert_eq!(problem(put), ProblemCode::Unavailable);
    assert_eq!(device.get("/health").await.status(), 503);
    assert!(
        began.elapsed() < Duration::from_secs(6),
        "{:?}",
        began.elapsed()
    );
    assert_eq!(device.ids(&mailbox).await, [id]);
    held.execute_batch("ROLLBACK").unwrap();
    assert_eq!(device.get("/health").await.status(), 200);
}

#[tokio::test]
async fn a_relay_that_holds_as_much_as_allowed_says_so() {
    let settings = RelaySettings {
        most_bytes: Some(1000),
        ..RelaySettings::default()
    };
    let running = RunningRelay::start_with(settings).await;
    let device = &running.device;
    let (one, other) = (running.mailbox().await, running.mailbox().await);
    for _ in 0..2 {
        device.put(&one).await;
    }
    device.put(&other).await;
    let put = device.call(&other.put_call(vec![0; 256])).await;
    assert_eq!(problem(put), ProblemCode::StoreFull);
    device.call(&one.ack_call(Cursor(u64::MAX))).await.unwrap();
    let put_call = other.put_call(vec![0; 256]);
    lotse_testing::until(async || device.call(&put_call).await.is_ok()).await;
}

#[tokio::test]
async fn health_and_metrics_are_served() {
    let running = RunningRelay::start().await;
    let health = running.device.get("/health").await;
    assert_eq!(health.status(), 200);
    assert_eq!(health.text().await.unwrap(), r#"{"status":"ok"}"#);
    let mailbox = running.mailbox().await;
    running.device.put(&mailbox).await;
    let metrics = running.device.get("/metrics").await.text().await.unwrap();
    for line in [
        "lotse_relay_envelopes_accepted_total 1",
        "lotse_relay_mailboxes_opened_total 1",
        "lotse_relay_requests_total{method=\"GET\",route=\"/health\",status=\"200\"} 1",
        "lotse_relay_connections 1",
        "lotse_relay_free_bytes ",
    ] {
        assert!(metrics.contains(line), "{line} in {metrics}");
    }
    // Metrics identify neither mailboxes nor addresses.
    assert!(!metrics.contains(&mailbox.id.to_string()));
    assert!(!metrics.contains("127.0.0.1"));
}
