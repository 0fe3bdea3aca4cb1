//! More clients and answers than there is memory for.

use super::*;

/// As many open files as this process may have.
fn allow_connections() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let maximum = getrlimit(Resource::Nofile).maximum;
    let raised = Rlimit {
        current: maximum,
        maximum,
    };
    setrlimit(Resource::Nofile, raised).unwrap();
}

#[tokio::test]
async fn thousands_of_connections_that_do_nothing_cost_little_and_stop_nobody() {
    allow_connections();
    let folder = tempdir().unwrap();
    let process = Process::serve(folder.path(), &["--connections-of-address", "2000"]);
    let device = &process.device;
    let mailbox = device.mailbox(ticket(folder.path(), 1, &[])).await;
    let before = process.most_memory();
    let mut idle = vec![];
    for _ in 0..3000 {
        idle.push(connect(device).await);
    }
    // It comes after all of them.
    let last = Device::new(device.relay.as_str());
    let connections = last.metric("lotse_relay_connections").await;
    assert!((2000.0..2010.0).contains(&connections), "{connections}");
    is_served(device, &mailbox).await;
    let more = process.most_memory().saturating_sub(before);
    assert!(more < 100 << 20, "{} MiB more", more >> 20);
}

#[tokio::test]
async fn memory_stays_bounded_under_a_flood() {
    allow_connections();
    let folder = tempdir().unwrap();
    let process = Process::serve(folder.path(), &["--rate-limit", "off"]);
    let device = &process.device;
    let ticket = ticket(folder.path(), 2, &[]);
    let (flooded, other) = (device.mailbox(ticket).await, device.mailbox(ticket).await);
    for _ in 0..16 {
        let heaviest = flooded.putting(vec![0; limits::MAX_ENVELOPE_BYTES]);
        device.call(&heaviest).await.unwrap();
    }
    let before = process.most_memory();
    let mut held = vec![];
    // Envelopes that never come to their end.
    let mut half = head(&flooded, "content-length: 65536\r\n").into_bytes();
    half.extend(vec![0; 65_000]);
    for _ in 0..500 {
        let mut stream = connect(device).await;
        stream.write_all(&half).await.unwrap();
        held.push(stream);
    }
    // Answers that nobody reads.
    let ask = ask(device, &flooded);
    for _ in 0..200 {
        let mut stream = connect(device).await;
        stream.write_all(ask.repeat(10).as_bytes()).await.unwrap();
        held.push(stream);
    }
    let told = format!("{ENVELOPES},status=\"429\"}}");
    device.until_counted(&told).await;
    is_served(device, &other).await;
    let more = process.most_memory().saturating_sub(before);
    assert!(more < 200 << 20, "{} MiB more", more >> 20);
}

/// Several at once, each with more than an answer holds.
async fn full_mailboxes(device: &Device, ticket: lotse_wire::Ticket, count: usize) -> Vec<Box> {
    let mut all = vec![];
    for _ in 0..count {
        let mailbox = device.mailbox(ticket).await;
        for _ in 0..16 {
            let heaviest = mailbox.putting(vec![0; limits::MAX_ENVELOPE_BYTES]);
            device.call(&heaviest).await.unwrap();
        }
        all.push(mailbox);
    }
    all
}

/// A connection with little room for what comes.
async fn connect_narrow(device: &Device) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(4096).unwrap();
    let port = device.relay.port().unwrap();
    let connected = socket.connect((Ipv4Addr::LOCALHOST, port).into());
    connected.await.unwrap()
}

#[tokio::test]
async fn answers_of_many_mailboxes_that_nobody_reads_take_bounded_memory() {
    const MAILBOXES: usize = 24;
    allow_connections();
    let folder = tempdir().unwrap();
    let process = Process::serve(folder.path(), &["--rate-limit", "off"]);
    let device = &process.device;
    let ticket = ticket(folder.path(), 100, &[]);
    let mailboxes = full_mailboxes(device, ticket, MAILBOXES).await;
    let before = process.most_memory();
    let mut held = vec![];
    for mailbox in &mailboxes {
        let ask = ask(device, mailbox);
        for _ in 0..8 {
            let mut stream = connect_narrow(device).await;
            // So many that the system does not take them all.
            stream.write_all(ask.repeat(20).as_bytes()).await.unwrap();
            held.push(stream);
        }
    }
    // The room is full: whoever comes now is told to come again.
    let told = format!("{ENVELOPES},status=\"503\"}}");
    device.until_counted(&told).await;
    let more = process.most_memory().saturating_sub(before);
    assert!(more < 150 << 20, "{} MiB more", more >> 20);
}
