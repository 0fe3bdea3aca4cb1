//! Clients that mean harm, or that are broken. Others are served meanwhile.

#![cfg(test)]
#![cfg(target_os = "linux")]

mod support;

use std::{fmt::Write as _, net::Ipv4Addr, time::Duration};

use lotse_relay::{Connections, Patience, Rate, Rates, Settings};
use lotse_wire::{Call, ClaimKey, CloseMailbox, ForbidWriter, ProblemCode, PublishKeys, limits};
use reqwest::{Client, StatusCode};
use support::{
    client::{Device, Running, ids, problem},
    process::{Process, ticket},
    stores::{Box, Place},
    until, within,
};
use tempfile::tempdir;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpSocket, TcpStream},
};

/// The beginning of a line of metrics about requests for envelopes.
const ENVELOPES: &str =
    r#"lotse_relay_requests_total{method="GET",route="/v1/mailboxes/{mailbox}/envelopes""#;

const SOON: Duration = Duration::from_millis(300);

const LATER: Duration = Duration::from_secs(1);

/// Another address of this machine.
const OTHER: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);

fn impatient() -> Settings {
    Settings {
        patience: Patience {
            head: SOON,
            body: SOON,
            reading: SOON,
            answer: SOON,
            stopping: SOON,
        },
        ..Settings::default()
    }
}

/// A bare connection, from another address than that of the device.
async fn connect(device: &Device) -> TcpStream {
    let port = device.relay.port().unwrap();
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind((OTHER, 0).into()).unwrap();
    socket
        .connect((Ipv4Addr::LOCALHOST, port).into())
        .await
        .unwrap()
}

/// Sends bytes and gives what is answered until the other end closes.
async fn answered(device: &Device, bytes: &[u8]) -> String {
    let mut stream = connect(device).await;
    // The other end may have enough before all is sent.
    let _ = stream.write_all(bytes).await;
    let mut answer = vec![];
    let _ = within(60, stream.read_to_end(&mut answer)).await;
    String::from_utf8_lossy(&answer).into_owned()
}

/// The head of a request that puts an envelope in, with more headers.
fn head(mailbox: &Box, more: &str) -> String {
    let putting = mailbox.putting(vec![]);
    let request = putting.request(&"http://relay".parse().unwrap()).unwrap();
    format!(
        "PUT {} HTTP/1.1\r\nhost: relay\r\nauthorization: {}\r\n{more}\r\n",
        request.uri().path(),
        request.headers()["authorization"].to_str().unwrap()
    )
}

/// A request for all envelopes of a mailbox.
fn ask(device: &Device, mailbox: &Box) -> String {
    let fetching = mailbox.fetching(0, 0).request(&device.relay).unwrap();
    format!(
        "GET {} HTTP/1.1\r\nhost: relay\r\nauthorization: {}\r\n\r\n",
        fetching.uri().path(),
        fetching.headers()["authorization"].to_str().unwrap()
    )
}

/// A mailbox takes and gives an envelope.
async fn is_served(device: &Device, mailbox: &Box) {
    let id = device.put(mailbox).await;
    assert!(device.ids(mailbox).await.contains(&id));
}

/// Requests as they went over the line.
#[derive(Default)]
struct Capture(Vec<Vec<u8>>);

impl Capture {
    /// Makes a call and keeps a copy.
    async fn call(&mut self, device: &Device, call: &impl Call) -> u16 {
        let request = call.request(&device.relay).unwrap();
        let mut bytes = format!(
            "{} {} HTTP/1.1\r\nhost: relay\r\nconnection: close\r\ncontent-length: {}\r\n",
            request.method(),
            request.uri().path_and_query().unwrap(),
            request.body().len()
        );
        for (name, value) in request.headers() {
            write!(bytes, "{name}: {}\r\n", value.to_str().unwrap()).unwrap();
        }
        let mut bytes = format!("{bytes}\r\n").into_bytes();
        bytes.extend(request.body());
        self.0.push(bytes);
        status(&answered(device, self.0.last().unwrap()).await)
    }

    /// Sends all of it once more, byte by byte the same.
    async fn replay(&self, device: &Device) -> Vec<u16> {
        let mut statuses = vec![];
        for bytes in &self.0 {
            statuses.push(status(&answered(device, bytes).await));
        }
        statuses
    }
}

fn status(answer: &str) -> u16 {
    answer.split(' ').nth(1).unwrap().parse().unwrap()
}

/// All that a relay keeps but envelopes, and when something was read.
async fn kept(running: &Running) -> String {
    let store = running.relay.store();
    let mut mailboxes = store.mailboxes(None, 100).await.unwrap();
    for mailbox in &mut mailboxes {
        (mailbox.cursor, mailbox.read_day) = (0, 0);
    }
    format!("{mailboxes:?} {:?}", store.tickets().await.unwrap())
}

#[tokio::test]
async fn a_capture_that_is_replayed_delivers_again_what_was_acknowledged_and_no_more() {
    for place in [Place::file(), Place::postgres().await] {
        let running = Running::start_at(place, Settings::default()).await;
        let (device, other) = (&running.device, running.mailbox().await);
        let waiting = device.put(&other).await;
        let (mailbox, blocked) = (Box::new(), Box::new().grant);
        let mut capture = Capture::default();
        let opening = mailbox.opening(running.ticket(1).await);
        assert_eq!(capture.call(device, &opening).await, 201);
        for grant in [&mailbox.grant, &blocked] {
            let mut allowing = mailbox.allowing();
            allowing.writer = grant.digest();
            assert_eq!(capture.call(device, &allowing).await, 204);
        }
        let keys = PublishKeys {
            mailbox: mailbox.id,
            secret: mailbox.secret.clone(),
            one_time: vec![vec![1; 32], vec![2; 32]],
            last: vec![3; 32],
        };
        assert_eq!(capture.call(device, &keys).await, 204);
        let claim = ClaimKey {
            mailbox: mailbox.id,
            grant: mailbox.grant.clone(),
        };
        assert_eq!(capture.call(device, &claim).await, 200);
        let putting = [1, 2].map(|byte| mailbox.putting(vec![byte; 256]));
        for putting in &putting {
            assert_eq!(capture.call(device, putting).await, 201);
        }
        assert_eq!(capture.call(device, &mailbox.fetching(0, 0)).await, 200);
        let through = device.call(&mailbox.fetching(0, 0)).await.unwrap();
        let through = through.envelopes[1].cursor;
        let acknowledging = mailbox.acknowledging(through);
        assert_eq!(capture.call(device, &acknowledging).await, 204);
        let forbid = ForbidWriter {
            mailbox: mailbox.id,
            secret: mailbox.secret.clone(),
            writer: blocked.digest(),
        };
        assert_eq!(capture.call(device, &forbid).await, 204);
        // Tokens that were never good, or are not any more, or not here.
        for grant in [blocked, other.grant.clone(), mailbox.secret.clone()] {
            let mut foreign = mailbox.putting(vec![9; 256]);
            foreign.grant = grant;
            assert_eq!(capture.call(device, &foreign).await, 403);
        }
        let thief = Box {
            id: mailbox.id,
            ..other.clone()
        };
        assert_eq!(capture.call(device, &thief.fetching(0, 0)).await, 401);

        let before = kept(&running).await;
        for _ in 0..2 {
            let statuses = capture.replay(device).await;
            assert_eq!(statuses[0], 200, "no further use of the ticket");
            assert_eq!(statuses[10..], [403, 403, 403, 401]);
            assert_eq!(kept(&running).await, before);
            // Twice at most: here they are known again, by the same names.
            let delivered = device.call(&mailbox.fetching(through.0, 0)).await.unwrap();
            assert_eq!(ids(&delivered), putting.each_ref().map(|next| next.id));
        }
        assert_eq!(device.ids(&other).await, [waiting]);

        let close = CloseMailbox {
            mailbox: mailbox.id,
            secret: mailbox.secret.clone(),
        };
        device.call(&close).await.unwrap();
        let statuses = capture.replay(device).await;
        assert!(statuses.iter().all(|status| [401, 403].contains(status)));
        assert_eq!(device.ids(&other).await, [waiting]);
    }
}

#[tokio::test]
async fn a_body_that_is_too_long_is_not_read() {
    let running = Running::start().await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    let announced = head(&mailbox, "content-length: 99999999999\r\n");
    let answer = answered(device, announced.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
    assert!(answer.contains(r#""code":"too-large""#), "{answer}");

    let mut endless = head(&mailbox, "transfer-encoding: chunked\r\n").into_bytes();
    for _ in 0..3 {
        endless.extend(b"8000\r\n");
        endless.extend(vec![b'x'; 0x8000]);
        endless.extend(b"\r\n");
    }
    let answer = answered(device, &endless).await;
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
    is_served(device, &mailbox).await;
}

#[tokio::test]
async fn what_is_no_http_or_too_much_of_it_is_cut_off() {
    let running = Running::start().await;
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
        let answer = answered(device, text.as_bytes()).await;
        let shown: String = answer.chars().take(40).collect();
        assert!(
            answer.is_empty() || answer.starts_with("HTTP/1.1 4"),
            "{shown}"
        );
    }
    is_served(device, &mailbox).await;
}

#[tokio::test]
async fn a_head_that_never_ends_is_not_waited_for() {
    let running = Running::start_with(impatient()).await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    for start in ["", "G", "GET /health HTTP/1.1\r\nx: y\r\n"] {
        let answer = answered(device, start.as_bytes()).await;
        assert!(!answer.contains("200"), "{answer}");
        is_served(device, &mailbox).await;
    }
}

#[tokio::test]
async fn a_body_that_never_ends_is_not_waited_for() {
    let running = Running::start_with(impatient()).await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    for more in ["content-length: 256\r\n", "transfer-encoding: chunked\r\n"] {
        let answer = answered(device, head(&mailbox, more).as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
        assert!(answer.contains(r#""code":"too-slow""#), "{answer}");
    }
    is_served(device, &mailbox).await;
}

#[tokio::test]
async fn a_stranger_is_refused_before_the_body_comes() {
    let running = Running::start().await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    let stranger = Box {
        grant: Box::new().grant,
        ..mailbox.clone()
    };
    let head = head(&stranger, "content-length: 65536\r\n");
    let answer = within(10, answered(device, head.as_bytes())).await;
    assert!(answer.starts_with("HTTP/1.1 403"), "{answer}");
    is_served(device, &mailbox).await;
}

#[tokio::test]
async fn who_asks_and_never_reads_is_cut_off() {
    let running = Running::start_with(impatient()).await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    for _ in 0..16 {
        let heaviest = mailbox.putting(vec![0; limits::LONGEST_ENVELOPE]);
        device.call(&heaviest).await.unwrap();
    }
    let ask = ask(device, &mailbox);
    let mut greedy = vec![];
    for _ in 0..4 {
        let mut stream = connect(device).await;
        stream.write_all(ask.repeat(20).as_bytes()).await.unwrap();
        greedy.push(stream);
    }
    is_served(device, &mailbox).await;
    // In the end only those are left who read.
    until(async || device.metric("lotse_relay_connections").await <= 1.0).await;
    drop(greedy);
}

#[tokio::test]
async fn an_envelope_of_a_writer_who_hangs_up_at_once_wakes_its_receiver() {
    let running = Running::start().await;
    let (device, mailbox) = (running.device.clone(), running.mailbox().await);
    let asking = tokio::spawn({
        let (device, mailbox) = (device.clone(), mailbox.clone());
        async move { device.call(&mailbox.fetching(0, 30)).await }
    });
    device.until_waiting(1.0).await;
    let before = tokio::time::Instant::now();
    let store = running.relay.store();
    for attempt in 0.. {
        assert!(attempt < 50, "nothing was taken");
        let mut stream = connect(&device).await;
        let more = "content-length: 256\r\nexpect: 100-continue\r\n";
        stream
            .write_all(head(&mailbox, more).as_bytes())
            .await
            .unwrap();
        // Now the relay wants the envelope.
        let mut goes_on = [0; 25];
        within(10, stream.read_exact(&mut goes_on)).await.unwrap();
        assert_eq!(&goes_on, b"HTTP/1.1 100 Continue\r\n\r\n");
        stream.write_all(&[7; 256]).await.unwrap();
        // Whoever hangs up before it was looked at has sent nothing.
        for _ in 0..attempt {
            tokio::task::yield_now().await;
        }
        drop(stream);
        until(async || device.metric("lotse_relay_connections").await <= 2.0).await;
        // What was to be written is written before this is.
        store.withdraw_ticket([0; 32]).await.unwrap();
        if store.stats().await.unwrap().envelopes > 0 {
            break;
        }
    }
    let batch = within(60, asking).await.unwrap().unwrap();
    assert!(!batch.envelopes.is_empty());
    assert!(before.elapsed() < Duration::from_secs(20));
}

fn slow(at_once: u32) -> Rate {
    Rate::new(1, at_once)
}

/// A device with another address.
fn elsewhere(device: &Device) -> Device {
    let http = Client::builder().local_address(Some(OTHER.into()));
    Device {
        http: http.build().unwrap(),
        relay: device.relay.clone(),
    }
}

#[tokio::test]
async fn who_guesses_hears_nothing_more_and_others_do() {
    let rates = Rates {
        refusals: slow(5),
        ..Rates::default()
    };
    let settings = Settings {
        rates: Some(rates),
        ..Settings::default()
    };
    let running = Running::start_with(settings).await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    let guesser = elsewhere(device);
    let mut told = vec![];
    for _ in 0..7 {
        let guess = Box {
            id: mailbox.id,
            ..Box::new()
        };
        told.push(problem(guesser.call(&guess.fetching(0, 0)).await));
    }
    assert_eq!(told[..5], [ProblemCode::NotYours; 5]);
    assert!(told[5..].contains(&ProblemCode::TooMany), "{told:?}");
    // Many who share an address and have lost their mailboxes hear so, each.
    for _ in 0..20 {
        let lost = problem(guesser.call(&Box::new().fetching(0, 0)).await);
        assert_eq!(lost, ProblemCode::NotYours);
    }
    // Whoever has the right secret is served, also at the same address.
    is_served(&guesser, &mailbox).await;
    is_served(device, &mailbox).await;
}

#[tokio::test]
async fn who_asks_too_often_is_told_when_to_come_back() {
    let rates = Rates {
        requests: slow(10),
        ..Rates::default()
    };
    let settings = Settings {
        rates: Some(rates),
        ..Settings::default()
    };
    let running = Running::start_with(settings).await;
    let flooding = elsewhere(&running.device);
    let mut refused = 0;
    for _ in 0..15 {
        let answer = flooding.get("/health").await;
        if answer.status() == StatusCode::TOO_MANY_REQUESTS {
            let after = answer.headers()["retry-after"].to_str().unwrap();
            assert!(after.parse::<u32>().unwrap() >= 1);
            refused += 1;
        }
    }
    assert!(refused >= 3, "{refused}");
    assert_eq!(running.device.get("/health").await.status(), 200);
}

#[tokio::test]
async fn a_flooded_mailbox_takes_nothing_from_others() {
    let rates = Rates {
        writes: slow(5),
        openings: slow(4),
        ..Rates::default()
    };
    let settings = Settings {
        rates: Some(rates),
        ..Settings::default()
    };
    let running = Running::start_with(settings).await;
    let device = &running.device;
    let (flooded, other) = (running.mailbox().await, running.mailbox().await);
    let mut refused = 0;
    for _ in 0..8 {
        let put = device.call(&flooded.putting(vec![0; 256])).await;
        refused += u32::from(put.is_err_and(|error| error.problem() == Some(ProblemCode::TooMany)));
    }
    assert!(refused >= 1, "{refused}");
    is_served(device, &other).await;

    let mut told = vec![];
    for _ in 0..6 {
        let unknown = lotse_wire::Ticket::random().unwrap();
        told.push(problem(device.call(&Box::new().opening(unknown)).await));
    }
    assert_eq!(told[0], ProblemCode::TicketRefused);
    assert!(told.contains(&ProblemCode::TooMany), "{told:?}");
}

#[tokio::test]
async fn who_knows_a_mailbox_but_may_not_write_takes_nothing_from_those_who_may() {
    let rates = Rates {
        writes: slow(2),
        ..Rates::default()
    };
    let settings = Settings {
        rates: Some(rates),
        ..Settings::default()
    };
    let running = Running::start_with(settings).await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    let blocked = elsewhere(device);
    let (old, guessed) = (Box::new().grant, || Box::new().grant);
    for round in 0..20 {
        let grant = if round % 2 == 0 {
            old.clone()
        } else {
            guessed()
        };
        let junk = Box {
            grant,
            ..mailbox.clone()
        };
        let told = problem(blocked.call(&junk.putting(vec![0; 256])).await);
        assert!(
            matches!(told, ProblemCode::Refused | ProblemCode::TooMany),
            "{told:?}"
        );
    }
    is_served(device, &mailbox).await;
}

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
        let heaviest = flooded.putting(vec![0; limits::LONGEST_ENVELOPE]);
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
            let heaviest = mailbox.putting(vec![0; limits::LONGEST_ENVELOPE]);
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
