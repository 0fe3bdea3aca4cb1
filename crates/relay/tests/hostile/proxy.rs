//! Many clients behind one address.

use super::*;

#[tokio::test]
async fn behind_a_proxy_clients_are_told_apart_by_what_it_writes() {
    let rates = Rates {
        requests: slow(3),
        ..Rates::default()
    };
    let settings = Settings {
        rates: Some(rates),
        behind_proxy: true,
        ..Settings::default()
    };
    let running = Running::start_with(settings).await;
    let ask = async |from: &str| {
        let url = running.device.relay.join("/health").unwrap();
        let request = running.device.http.get(url);
        let request = request.header("x-forwarded-for", from);
        request.send().await.unwrap().status().as_u16()
    };
    let mut statuses = vec![];
    for number in 0..6 {
        // What a client makes up stands before.
        statuses.push(ask(&format!("198.51.100.{number}, 192.0.2.1")).await);
    }
    assert!(statuses.contains(&429), "{statuses:?}");
    assert_eq!(ask("192.0.2.1, 192.0.2.2").await, 200);
}

#[tokio::test]
async fn behind_a_proxy_an_address_has_so_many_requests_under_way() {
    let settings = Settings {
        rates: Some(Rates::default()),
        connections: Connections {
            of_address: 2,
            ..Connections::default()
        },
        behind_proxy: true,
        ..Settings::default()
    };
    let running = Running::start_with(settings).await;
    let (device, mailbox) = (running.device.clone(), running.mailbox().await);
    let from = |address: &str| {
        let mut headers = reqwest::header::HeaderMap::new();
        headers.insert("x-forwarded-for", address.parse().unwrap());
        let http = Client::builder().default_headers(headers);
        Device {
            http: http.build().unwrap(),
            relay: device.relay.clone(),
        }
    };
    let (one, other) = (from("192.0.2.1"), from("192.0.2.2"));
    for _ in 0..2 {
        let (one, mailbox) = (one.clone(), mailbox.clone());
        tokio::spawn(async move { one.call(&mailbox.fetching(0, 30)).await });
    }
    device.until_waiting(2.0).await;
    let told = one.call(&mailbox.fetching(0, 0)).await;
    assert_eq!(problem(told), ProblemCode::TooMany);
    is_served(&other, &mailbox).await;
}

#[tokio::test]
async fn when_all_places_are_taken_others_wait_until_one_is_free() {
    let settings = Settings {
        connections: Connections {
            most: 2,
            of_address: 2,
        },
        patience: Patience {
            head: LATER,
            ..Patience::default()
        },
        ..Settings::default()
    };
    let running = Running::start_with(settings).await;
    let began = tokio::time::Instant::now();
    let held = [
        connect(&running.device).await,
        connect(&running.device).await,
    ];
    // They say nothing, and so are sent away after a time.
    let health = within(30, running.device.get("/health")).await;
    assert_eq!(health.status(), 200);
    assert!(began.elapsed() >= LATER);
    drop(held);
}
