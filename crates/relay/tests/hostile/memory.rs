//! Memory use with many clients and responses.

use super::*;

/// Raises the limit of open files to its maximum.
fn raise_open_file_limit() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let maximum = getrlimit(Resource::Nofile).maximum;
    let raised = Rlimit {
        current: maximum,
        maximum,
    };
    setrlimit(Resource::Nofile, raised).unwrap();
}

#[tokio::test]
async fn thousands_of_slow_connections_cost_little_and_block_nobody() {
    raise_open_file_limit();
    let folder = tempdir().unwrap();
    let process = RelayServer::serve(folder.path(), &["--connections-of-address", "2000"]);
    let device = &process.device;
    let mailbox = device.mailbox(add_ticket(folder.path(), 1, &[])).await;
    let before = process.peak_memory();
    let mut slow = vec![];
    for _ in 0..3000 {
        let mut stream = connect(device).await;
        // One that sends nothing is closed soon. The relay may have refused it.
        let _ = stream.write_all(b"GET /").await;
        slow.push(stream);
    }
    // This connection comes after all of them.
    let last = TestDevice::new(device.relay.as_str());
    let connections = last.metric("lotse_relay_connections").await;
    assert!((2000.0..2010.0).contains(&connections), "{connections}");
    is_served(device, &mailbox).await;
    let more = process.peak_memory().saturating_sub(before);
    assert!(more < 100 << 20, "{} MiB more", more >> 20);
}

#[tokio::test]
async fn memory_stays_bounded_under_a_flood() {
    raise_open_file_limit();
    let folder = tempdir().unwrap();
    let process = RelayServer::serve(folder.path(), &["--rate-limit", "off"]);
    let device = &process.device;
    let ticket = add_ticket(folder.path(), 2, &[]);
    let (flooded, other) = (device.mailbox(ticket).await, device.mailbox(ticket).await);
    for _ in 0..16 {
        let heaviest = flooded.put_call(vec![0; limits::MAX_ENVELOPE_BYTES]);
        device.call(&heaviest).await.unwrap();
    }
    let before = process.peak_memory();
    let mut held = vec![];
    // Envelopes that never end.
    let mut half = head(&flooded, "content-length: 65536\r\n").into_bytes();
    half.extend(vec![0; 65_000]);
    for _ in 0..500 {
        let mut stream = connect(device).await;
        stream.write_all(&half).await.unwrap();
        held.push(stream);
    }
    // Responses that are never read.
    let request = fetch_request(device, &flooded);
    for _ in 0..200 {
        let mut stream = connect(device).await;
        stream
            .write_all(request.repeat(10).as_bytes())
            .await
            .unwrap();
        held.push(stream);
    }
    let metric = format!("{ENVELOPES},status=\"429\"}}");
    device.until_metrics_contain(&metric).await;
    is_served(device, &other).await;
    let more = process.peak_memory().saturating_sub(before);
    assert!(more < 200 << 20, "{} MiB more", more >> 20);
}

/// Opens mailboxes, each with more envelopes than fit into a response.
async fn full_mailboxes(
    device: &TestDevice,
    ticket: lotse_wire::Ticket,
    count: usize,
) -> Vec<TestMailbox> {
    let mut all = vec![];
    for _ in 0..count {
        let mailbox = device.mailbox(ticket).await;
        for _ in 0..17 {
            let heaviest = mailbox.put_call(vec![0; limits::MAX_ENVELOPE_BYTES]);
            device.call(&heaviest).await.unwrap();
        }
        all.push(mailbox);
    }
    all
}

/// Opens a connection with a small receive buffer.
async fn connect_narrow(device: &TestDevice, from: Ipv4Addr) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind((from, 0).into()).unwrap();
    socket.set_recv_buffer_size(4096).unwrap();
    let port = device.relay.port().unwrap();
    let connected = socket.connect((Ipv4Addr::LOCALHOST, port).into());
    connected.await.unwrap()
}

#[tokio::test]
async fn unread_responses_of_many_mailboxes_take_bounded_memory() {
    const MAILBOXES: usize = 24;
    raise_open_file_limit();
    let folder = tempdir().unwrap();
    let process = RelayServer::serve(folder.path(), &["--rate-limit", "off"]);
    let device = &process.device;
    let ticket = add_ticket(folder.path(), 100, &[]);
    let mailboxes = full_mailboxes(device, ticket, MAILBOXES).await;
    let before = process.peak_memory();
    let mut held = vec![];
    for mailbox in &mailboxes {
        let request = fetch_request(device, mailbox);
        for _ in 0..8 {
            let mut stream = connect_narrow(device, Ipv4Addr::LOCALHOST).await;
            // More than the buffers of the system hold.
            stream
                .write_all(request.repeat(20).as_bytes())
                .await
                .unwrap();
            held.push(stream);
        }
    }
    // Two responses of each mailbox at a time: further fetches are refused.
    let metric = format!("{ENVELOPES},status=\"503\"}}");
    device.until_metrics_contain(&metric).await;
    let more = process.peak_memory().saturating_sub(before);
    assert!(more < 150 << 20, "{} MiB more", more >> 20);
}

/// Clients with this many addresses fetch from all mailboxes and never read. Another must
/// still be served soon.
async fn others_can_fetch_despite(addresses: u8, mailboxes: usize) {
    raise_open_file_limit();
    let settings = RelaySettings {
        rates: Some(Rates {
            writes: Rate::new(100_000, 100_000),
            requests: Rate::new(100_000, 100_000),
            ..Rates::default()
        }),
        ..RelaySettings::default()
    };
    let running = RunningRelay::start_with(settings).await;
    let (device, honest) = (&running.device, running.mailbox().await);
    let ticket = running.ticket(200).await;
    let mailboxes = full_mailboxes(device, ticket, mailboxes).await;
    device.put(&honest).await;
    let mut held = vec![];
    for (mailbox, number) in mailboxes.iter().zip((0..addresses).cycle()) {
        let request = fetch_request(device, mailbox);
        let from = Ipv4Addr::new(127, 0, 1, number + 1);
        // Two responses of each mailbox at a time.
        for _ in 0..2 {
            let mut stream = connect_narrow(device, from).await;
            let _ = stream.write_all(request.repeat(40).as_bytes()).await;
            held.push(stream);
        }
    }
    // Until the buffers of the system are full, and no response is read any more.
    let other = elsewhere(device);
    let (mut before, mut fetched) = (-1.0, 0.0);
    loop {
        for _ in 0..200 {
            let asked = std::time::Instant::now();
            assert_eq!(other.ids(&honest).await.len(), 1);
            let waited = asked.elapsed();
            assert!(waited < Duration::from_secs(2), "{waited:?}");
            fetched += 1.0;
        }
        let delivered = device.metric("lotse_relay_envelopes_delivered_total").await;
        if (delivered - fetched - before).abs() < f64::EPSILON {
            break;
        }
        before = delivered - fetched;
    }
    drop(held);
}

#[tokio::test]
async fn a_client_that_never_reads_does_not_keep_others_from_fetching() {
    others_can_fetch_despite(1, 40).await;
}

#[tokio::test]
async fn eight_addresses_that_never_read_do_not_keep_others_from_fetching() {
    others_can_fetch_despite(8, 140).await;
}

#[tokio::test]
async fn sixty_addresses_that_never_read_do_not_keep_others_from_fetching() {
    others_can_fetch_despite(60, 140).await;
}
