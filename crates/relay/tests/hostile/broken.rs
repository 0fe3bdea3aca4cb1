//! Requests that are too long, invalid or never end, and clients that never read.

use super::*;

#[tokio::test]
async fn a_body_that_is_too_large_is_not_read() {
    let running = RunningRelay::start().await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    let announced = head(&mailbox, "content-length: 99999999999\r\n");
    let response = exchange(device, announced.as_bytes()).await;
    assert!(response.starts_with("HTTP/1.1 413"), "{response}");
    assert!(response.contains(r#""code":"too-large""#), "{response}");

    let mut endless = head(&mailbox, "transfer-encoding: chunked\r\n").into_bytes();
    for _ in 0..3 {
        endless.extend(b"8000\r\n");
        endless.extend(vec![b'x'; 0x8000]);
        endless.extend(b"\r\n");
    }
    let response = exchange(device, &endless).await;
    assert!(response.starts_with("HTTP/1.1 413"), "{response}");
    is_served(device, &mailbox).await;
}

#[tokio::test]
async fn invalid_or_oversized_http_is_cut_off() {
    let running = RunningRelay::start().await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    let long = format!("GET /health HTTP/1.1\r\nx: {}\r\n\r\n", "x".repeat(40_000));
    let many = format!("GET /health HTTP/1.1\r\n{}\r\n", "x: y\r\n".repeat(100));
    let far = format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(40_000));
    for text in [
        "\r\n\r\n\0\0\0\0",
        "GET / HTTP/9.9\r\n\r\n",
        "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}\u{fc}\u{3}\u{3}",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        &head(&mailbox, "content-length: -1\r\n"),
        &head(&mailbox, "content-length: 1\r\ncontent-length: 2\r\n"),
        &long,
        &many,
        &far,
    ] {
        let response = exchange(device, text.as_bytes()).await;
        let shown: String = response.chars().take(40).collect();
        assert!(
            response.is_empty() || response.starts_with("HTTP/1.1 4"),
            "{shown}"
        );
    }
    is_served(device, &mailbox).await;
}

#[tokio::test]
async fn a_head_that_never_ends_times_out() {
    let running = RunningRelay::start_with(impatient()).await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    for start in ["", "G", "GET /health HTTP/1.1\r\nx: y\r\n"] {
        let response = exchange(device, start.as_bytes()).await;
        assert!(!response.contains("200"), "{response}");
        is_served(device, &mailbox).await;
    }
}

#[tokio::test]
async fn a_body_that_never_ends_times_out() {
    let running = RunningRelay::start_with(impatient()).await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    for more in ["content-length: 256\r\n", "transfer-encoding: chunked\r\n"] {
        let response = exchange(device, head(&mailbox, more).as_bytes()).await;
        assert!(response.starts_with("HTTP/1.1 408"), "{response}");
        assert!(response.contains(r#""code":"too-slow""#), "{response}");
    }
    is_served(device, &mailbox).await;
}

#[tokio::test]
async fn a_stranger_is_refused_before_the_body_is_read() {
    let running = RunningRelay::start().await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    let stranger = TestMailbox {
        grant: TestMailbox::new().grant,
        ..mailbox.clone()
    };
    let head = head(&stranger, "content-length: 65536\r\n");
    let response = within(10, exchange(device, head.as_bytes())).await;
    assert!(response.starts_with("HTTP/1.1 403"), "{response}");
    is_served(device, &mailbox).await;
}

#[tokio::test]
async fn a_client_that_never_reads_is_cut_off() {
    let running = RunningRelay::start_with(impatient()).await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    for _ in 0..16 {
        let heaviest = mailbox.put_call(vec![0; limits::MAX_ENVELOPE_BYTES]);
        device.call(&heaviest).await.unwrap();
    }
    let request = fetch_request(device, &mailbox);
    let mut greedy = vec![];
    for _ in 0..4 {
        let mut stream = connect(device).await;
        stream
            .write_all(request.repeat(20).as_bytes())
            .await
            .unwrap();
        greedy.push(stream);
    }
    is_served(device, &mailbox).await;
    // Eventually only connections that read are left.
    until(async || device.metric("lotse_relay_connections").await <= 1.0).await;
    drop(greedy);
}

#[tokio::test]
async fn an_envelope_wakes_its_receiver_even_if_the_writer_disconnects() {
    let running = RunningRelay::start().await;
    let (device, mailbox) = (running.device.clone(), running.mailbox().await);
    let asking = tokio::spawn({
        let (device, mailbox) = (device.clone(), mailbox.clone());
        async move { device.call(&mailbox.fetch_call(0, 30)).await }
    });
    device.until_waiting(1.0).await;
    let before = tokio::time::Instant::now();
    let store = running.relay.store();
    for attempt in 0.. {
        assert!(attempt < 50, "no envelope was accepted");
        let mut stream = connect(&device).await;
        let more = "content-length: 256\r\nexpect: 100-continue\r\n";
        stream
            .write_all(head(&mailbox, more).as_bytes())
            .await
            .unwrap();
        // The relay is ready for the envelope.
        let mut goes_on = [0; 25];
        within(10, stream.read_exact(&mut goes_on)).await.unwrap();
        assert_eq!(&goes_on, b"HTTP/1.1 100 Continue\r\n\r\n");
        stream.write_all(&[7; 256]).await.unwrap();
        // Closing before the relay reads the envelope sends nothing.
        for _ in 0..attempt {
            tokio::task::yield_now().await;
        }
        drop(stream);
        until(async || device.metric("lotse_relay_connections").await <= 2.0).await;
        // The writer thread runs this after all earlier writes.
        store.withdraw_ticket([0; 32].into()).await.unwrap();
        if store.stats().await.unwrap().envelopes > 0 {
            break;
        }
    }
    let batch = within(60, asking).await.unwrap().unwrap();
    assert!(!batch.envelopes.is_empty());
    assert!(before.elapsed() < Duration::from_secs(20));
}

#[tokio::test]
async fn a_connection_without_a_request_is_closed_soon() {
    let settings = RelaySettings {
        timeouts: Timeouts {
            idle: SOON,
            ..Timeouts::default()
        },
        ..RelaySettings::default()
    };
    let running = RunningRelay::start_with(settings).await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    assert_eq!(within(10, exchange(device, b"")).await, "");
    let began = std::time::Instant::now();
    let answered = exchange(device, b"GET /health HTTP/1.1\r\nhost: x\r\n\r\n").await;
    assert!(answered.contains("200 OK"), "{answered}");
    assert!(began.elapsed() < Duration::from_secs(10));
    // One that waits for an envelope is not idle.
    let batch = device.call(&mailbox.fetch_call(0, 1)).await.unwrap();
    assert!(batch.envelopes.is_empty());
}
