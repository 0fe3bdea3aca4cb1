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
async fn thousands_of_idle_connections_cost_little_and_block_nobody() {
    raise_open_file_limit();
    let folder = tempdir().unwrap();
    let process = RelayServer::serve(folder.path(), &["--connections-of-address", "2000"]);
    let device = &process.device;
    let mailbox = device.mailbox(add_ticket(folder.path(), 1, &[])).await;
    let before = process.peak_memory();
    let mut idle = vec![];
    for _ in 0..3000 {
        idle.push(connect(device).await);
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
        for _ in 0..16 {
            let heaviest = mailbox.put_call(vec![0; limits::MAX_ENVELOPE_BYTES]);
            device.call(&heaviest).await.unwrap();
        }
        all.push(mailbox);
    }
    all
}

/// Opens a connection with a small receive buffer.
async fn connect_narrow(device: &TestDevice) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
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
            let mut stream = connect_narrow(device).await;
            // More than the buffers of the system hold.
            stream
                .write_all(request.repeat(20).as_bytes())
                .await
                .unwrap();
            held.push(stream);
        }
    }
    // The budget is used up: further fetches are refused.
    let metric = format!("{ENVELOPES},status=\"503\"}}");
    device.until_metrics_contain(&metric).await;
    let more = process.peak_memory().saturating_sub(before);
    assert!(more < 150 << 20, "{} MiB more", more >> 20);
}
