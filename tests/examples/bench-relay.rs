//! Measures what honest devices notice of a relay when a tenth of its users is hostile:
//! `bench-relay [--minutes N]`, and for a quarter of that time alone. The relay has its default
//! limits, and each user its own address.

#![expect(clippy::print_stdout, reason = "a benchmark prints its results")]

use std::{
    net::{IpAddr, Ipv4Addr},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, ensure};
use lotse_testing::{RelayServer, TestDevice, TestMailbox, add_ticket};
use lotse_wire::{AckEnvelopes, Call, ClaimKey, Ticket, limits};
use reqwest::Client;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpSocket, TcpStream},
    task::JoinSet,
};
use url::Url;

const HONEST: u8 = 45;

/// A tenth of all users; each does one of these.
const HOSTILE: [Attack; 5] = [
    Attack::Flood,
    Attack::Drip,
    Attack::HangUp,
    Attack::Fill,
    Attack::Ask,
];

/// Pause of an honest device between two messages.
const PAUSE: Duration = Duration::from_millis(200);

/// How much slower the slowest hundredth of the honest requests may become.
const AIM: f64 = 2.0;

#[derive(Debug, Clone, Copy)]
enum Attack {
    /// Writes the largest envelopes into the own mailbox, and acknowledges none.
    Flood,
    /// Opens connections and sends a request byte by byte.
    Drip,
    /// Asks for envelopes and hangs up.
    HangUp,
    /// Fills the mailbox of an honest device, with its permission.
    Fill,
    /// Asks for large answers and never reads them, and claims keys.
    Ask,
}

struct User {
    device: TestDevice,
    mailbox: TestMailbox,
    address: Ipv4Addr,
}

#[tokio::main]
async fn main() -> Result<()> {
    let seconds = minutes()? * 60.0;
    let folder = tempfile::tempdir()?;
    let relay = RelayServer::serve(folder.path(), &[]);
    let ticket = add_ticket(folder.path(), 1_000, &[]);
    let url = &relay.device.relay;
    let honest = users(url, ticket, 1, usize::from(HONEST)).await?;
    let alone = run(&honest, seconds / 4.0).await?;
    println!("Alone: {alone}");
    let attack = Attackers::begin(url.clone(), ticket, Arc::clone(&honest))?;
    let beside = run(&honest, seconds).await?;
    attack.end()?;
    println!(
        "With {} hostile among {}: {beside}",
        HOSTILE.len(),
        usize::from(HONEST) + HOSTILE.len()
    );
    #[cfg(target_os = "linux")]
    println!(
        "Memory of the relay: at most {} MiB",
        relay.peak_memory() >> 20
    );
    report_store(folder.path())?;
    let ratio = beside.p99.as_secs_f64() / alone.p99.as_secs_f64();
    println!("p99: {ratio:.2} times (aim: at most {AIM})");
    ensure!(beside.refused == 0, "honest devices were refused");
    ensure!(ratio <= AIM, "the slowest hundredth became too slow");
    Ok(())
}

fn minutes() -> Result<f64> {
    let mut arguments = std::env::args().skip(1);
    match (arguments.next().as_deref(), arguments.next()) {
        (None, _) => Ok(1.0),
        (Some("--minutes"), Some(minutes)) => minutes.parse().context("--minutes: not a number"),
        _ => anyhow::bail!("usage: bench-relay [--minutes N]"),
    }
}

fn report_store(folder: &Path) -> Result<()> {
    let size = std::fs::metadata(folder.join("lotse-relay.db"))?.len();
    println!("Size of the store: {} MiB", size >> 20);
    Ok(())
}

/// Opens a mailbox for each of `count` users with addresses of their own.
async fn users(relay: &Url, ticket: Ticket, network: u8, count: usize) -> Result<Arc<[User]>> {
    let mut users = Vec::new();
    for number in 0..count {
        let address = Ipv4Addr::new(127, 0, network, u8::try_from(number)? + 1);
        let http = Client::builder().local_address(Some(IpAddr::from(address)));
        let device = TestDevice {
            http: http.build()?,
            relay: relay.clone(),
        };
        let mailbox = device.mailbox(ticket).await;
        users.push(User {
            device,
            mailbox,
            address,
        });
    }
    Ok(users.into())
}

/// Response times of the honest devices.
struct Times {
    count: usize,
    p50: Duration,
    p99: Duration,
    refused: usize,
}

impl std::fmt::Display for Times {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let millis = |time: Duration| time.as_secs_f64() * 1e3;
        write!(
            f,
            "{} requests, p50 {:.1} ms, p99 {:.1} ms, {} refused",
            self.count,
            millis(self.p50),
            millis(self.p99),
            self.refused
        )
    }
}

/// The hostile users. They have computers of their own; here, a thread of the lowest
/// priority stands in for these, so that what an attack costs the attacker does not
/// count.
struct Attackers {
    is_over: Arc<AtomicBool>,
    thread: JoinHandle<Result<()>>,
}

impl Attackers {
    fn begin(relay: Url, ticket: Ticket, honest: Arc<[User]>) -> Result<Self> {
        let is_over = Arc::new(AtomicBool::new(false));
        let ends = Arc::clone(&is_over);
        let thread = std::thread::Builder::new().spawn(move || {
            // On Linux, this is the priority of the calling thread.
            #[cfg(target_os = "linux")]
            rustix::process::setpriority_process(None, 19)?;
            let mut runtime = tokio::runtime::Builder::new_current_thread();
            let runtime = runtime.enable_all().build()?;
            runtime.block_on(attack(&relay, ticket, honest, ends))
        })?;
        Ok(Self { is_over, thread })
    }

    fn end(self) -> Result<()> {
        self.is_over.store(true, Ordering::SeqCst);
        let ended = self.thread.join();
        ended.unwrap_or_else(|_| anyhow::bail!("the attackers failed"))
    }
}

async fn attack(
    relay: &Url,
    ticket: Ticket,
    honest: Arc<[User]>,
    is_over: Arc<AtomicBool>,
) -> Result<()> {
    let hostile = users(relay, ticket, 2, HOSTILE.len()).await?;
    let mut attacks = JoinSet::new();
    for (number, attack) in HOSTILE.into_iter().enumerate() {
        let (honest, hostile) = (Arc::clone(&honest), Arc::clone(&hostile));
        let is_over = Arc::clone(&is_over);
        attacks.spawn(async move {
            if let (Some(user), Some(victim)) = (hostile.get(number), honest.first()) {
                harm(attack, user, victim, &is_over).await;
            }
        });
    }
    while !is_over.load(Ordering::SeqCst) {
        tokio::time::sleep(PAUSE).await;
    }
    attacks.shutdown().await;
    Ok(())
}

async fn run(honest: &Arc<[User]>, seconds: f64) -> Result<Times> {
    let until = Instant::now() + Duration::from_secs_f64(seconds);
    let refused = Arc::new(AtomicUsize::new(0));
    let mut talks = JoinSet::new();
    for number in 0..honest.len() {
        let (users, refused) = (Arc::clone(honest), Arc::clone(&refused));
        talks.spawn(async move { talk(&users, number, until, &refused).await });
    }
    let mut times: Vec<Duration> = talks.join_all().await.concat();
    times.sort_unstable();
    let percentile = |percent: usize| {
        let index = (times.len() * percent).div_ceil(100).saturating_sub(1);
        times.get(index).copied().context("no request was answered")
    };
    Ok(Times {
        count: times.len(),
        p50: percentile(50)?,
        p99: percentile(99)?,
        refused: refused.load(Ordering::SeqCst),
    })
}

/// Makes a call; an error of the network counts as a refusal.
async fn made<C: Call>(user: &User, call: &C) -> Option<C::Response> {
    user.device.try_call(call).await.ok()?.ok()
}

/// Writes to the next user, and fetches and acknowledges what came.
async fn talk(
    users: &[User],
    number: usize,
    until: Instant,
    refused: &AtomicUsize,
) -> Vec<Duration> {
    let mut times = Vec::new();
    let next = users.get((number + 1) % users.len());
    let (Some(user), Some(next)) = (users.get(number), next) else {
        return times;
    };
    let record = |times: &mut Vec<Duration>, done: bool, began: Instant| {
        times.push(began.elapsed());
        refused.fetch_add(usize::from(!done), Ordering::SeqCst);
    };
    while Instant::now() < until {
        let began = Instant::now();
        let put = next.mailbox.put_call(vec![1; limits::ENVELOPE_SIZES[0]]);
        let done = made(user, &put).await.is_some();
        record(&mut times, done, began);
        let began = Instant::now();
        let fetched = made(user, &user.mailbox.fetch_call(0, 0)).await;
        record(&mut times, fetched.is_some(), began);
        let last = fetched.and_then(|batch| batch.envelopes.last().map(|last| last.cursor));
        if let Some(through) = last {
            let began = Instant::now();
            let acknowledge: AckEnvelopes = user.mailbox.ack_call(through);
            let done = made(user, &acknowledge).await.is_some();
            record(&mut times, done, began);
        }
        tokio::time::sleep(PAUSE).await;
    }
    times
}

async fn harm(attack: Attack, user: &User, victim: &User, is_over: &AtomicBool) {
    let mut held = Vec::new();
    let mut mailbox = user.mailbox.clone();
    if let Attack::Fill = attack {
        mailbox = victim.mailbox.clone();
        mailbox.grant = user.mailbox.grant.clone();
        // The victim invited the attacker.
        made(victim, &mailbox.allow_call()).await;
    }
    let heaviest = || mailbox.put_call(vec![2; limits::MAX_ENVELOPE_BYTES]);
    if let Attack::Ask | Attack::HangUp = attack {
        for _ in 0..15 {
            made(user, &heaviest()).await;
        }
    }
    while !is_over.load(Ordering::SeqCst) {
        match attack {
            Attack::Flood | Attack::Fill => {
                made(user, &heaviest()).await;
            }
            Attack::Drip => held.extend(open(user, b"GET /hea").await),
            Attack::HangUp => drop(open(user, request(user, 30).as_bytes()).await),
            Attack::Ask => {
                let claim = ClaimKey {
                    mailbox: mailbox.id,
                    grant: mailbox.grant.clone(),
                };
                made(user, &claim).await;
                held.extend(open(user, request(user, 0).repeat(20).as_bytes()).await);
            }
        }
        drip(&mut held, matches!(attack, Attack::Drip)).await;
    }
}

/// Reads a byte of each connection, sends one if it is to, and forgets those that the
/// relay closed.
async fn drip(held: &mut Vec<TcpStream>, sends: bool) {
    let mut open = Vec::new();
    for mut stream in held.drain(..) {
        let mut byte = [0];
        let is_closed = matches!(
            tokio::time::timeout(Duration::ZERO, stream.read(&mut byte)).await,
            Ok(Ok(0) | Err(_))
        );
        if !is_closed && (!sends || stream.write_all(b"x").await.is_ok()) {
            open.push(stream);
        }
    }
    *held = open;
    tokio::time::sleep(Duration::from_millis(1)).await;
}

/// Opens a connection with a small receive buffer from the user's address.
async fn open(user: &User, bytes: &[u8]) -> Option<TcpStream> {
    let port = user.device.relay.port()?;
    let socket = TcpSocket::new_v4().ok()?;
    socket.set_recv_buffer_size(4096).ok()?;
    socket.bind((user.address, 0).into()).ok()?;
    let connected = socket.connect((Ipv4Addr::LOCALHOST, port).into()).await;
    let mut stream = connected.ok()?;
    stream.write_all(bytes).await.ok()?;
    Some(stream)
}

/// Formats a request that fetches the user's envelopes.
fn request(user: &User, wait: u32) -> String {
    let Ok(request) = user.mailbox.fetch_call(0, wait).request(&user.device.relay) else {
        return String::new();
    };
    let path = request
        .uri()
        .path_and_query()
        .map_or("/", |path| path.as_str());
    let secret = request.headers().get("authorization");
    let secret = secret
        .and_then(|secret| secret.to_str().ok())
        .unwrap_or_default();
    format!("GET {path} HTTP/1.1\r\nhost: relay\r\nauthorization: {secret}\r\n\r\n")
}
