//! Many clients behind one address.

use super::*;

#[tokio::test]
async fn behind_a_proxy_clients_are_distinguished_by_its_header() {
    let rates = Rates {
        requests: slow(3),
        ..Rates::default()
    };
    let settings = RelaySettings {
        rates: Some(rates),
        behind_proxy: true,
        ..RelaySettings::default()
    };
    let running = RunningRelay::start_with(settings).await;
    let ask = async |from: &str| {
        let url = running.device.relay.join("/health").unwrap();
        let request = running.device.http.get(url);
        let request = request.header("x-forwarded-for", from);
        request.send().await.unwrap().status().as_u16()
    };
    let mut statuses = vec![];
    for number in 0..6 {
        // The client made up the first entry.
        statuses.push(ask(&format!("198.51.100.{number}, 192.0.2.1")).await);
    }
    assert!(statuses.contains(&429), "{statuses:?}");
    assert_eq!(ask("192.0.2.1, 192.0.2.2").await, 200);
}

#[tokio::test]
async fn behind_a_proxy_the_requests_in_flight_per_address_are_limited() {
    let settings = RelaySettings {
        rates: Some(Rates::default()),
        connections: MaxConnections {
            per_address: 2,
            ..MaxConnections::default()
        },
        behind_proxy: true,
        metrics_to_all: true,
        ..RelaySettings::default()
    };
    let running = RunningRelay::start_with(settings).await;
    let (device, mailbox) = (running.device.clone(), running.mailbox().await);
    let from = |address: &str| {
        let mut headers = reqwest::header::HeaderMap::new();
        headers.insert("x-forwarded-for", address.parse().unwrap());
        let http = Client::builder().default_headers(headers);
        TestDevice {
            http: http.build().unwrap(),
            relay: device.relay.clone(),
        }
    };
    let (one, other) = (from("192.0.2.1"), from("192.0.2.2"));
    for _ in 0..2 {
        let (one, mailbox) = (one.clone(), mailbox.clone());
        tokio::spawn(async move { one.call(&mailbox.fetch_call(0, 30)).await });
    }
    device.until_waiting(2.0).await;
    let refused = one.call(&mailbox.fetch_call(0, 0)).await;
    assert_eq!(problem(refused), ProblemCode::TooMany);
    is_served(&other, &mailbox).await;
}

#[tokio::test]
async fn connections_beyond_the_limit_wait() {
    let settings = RelaySettings {
        connections: MaxConnections {
            total: 2,
            per_address: 2,
        },
        timeouts: Timeouts {
            idle: LATER,
            ..Timeouts::default()
        },
        ..RelaySettings::default()
    };
    let running = RunningRelay::start_with(settings).await;
    let began = tokio::time::Instant::now();
    let held = [
        connect(&running.device).await,
        connect(&running.device).await,
    ];
    // They send nothing, so the relay closes them after the timeout.
    let health = within(30, running.device.get("/health")).await;
    assert_eq!(health.status(), 200);
    assert!(began.elapsed() >= LATER);
    drop(held);
}

#[tokio::test]
async fn clients_that_the_proxy_does_not_report_share_a_limit() {
    let settings = RelaySettings {
        rates: Some(Rates {
            refusals: slow(5),
            ..Rates::default()
        }),
        behind_proxy: true,
        ..RelaySettings::default()
    };
    let running = RunningRelay::start_with(settings).await;
    let mailbox = running.mailbox().await;
    for header in [None, Some("x"), Some("_hidden")] {
        let mut headers = reqwest::header::HeaderMap::new();
        if let Some(header) = header {
            headers.insert("x-forwarded-for", header.parse().unwrap());
        }
        let guesser = TestDevice {
            http: Client::builder().default_headers(headers).build().unwrap(),
            relay: running.device.relay.clone(),
        };
        let mut refused = vec![];
        for _ in 0..8 {
            let guess = TestMailbox {
                id: mailbox.id,
                ..TestMailbox::new()
            };
            refused.push(problem(guesser.call(&guess.fetch_call(0, 0)).await));
        }
        assert!(refused.contains(&ProblemCode::TooMany), "{refused:?}");
    }
}
