//! Runs the same work on Synapse. Nothing is encrypted, which favours Synapse:
//! encryption would add bytes and requests.

use std::{
    io::Read as _,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use flate2::read::GzDecoder;
use reqwest::{Client, Method, Request, header};
use serde_json::{Value, json};
use tokio::sync::mpsc;
use url::Url;

use crate::{
    catch_up, delay, envelopes,
    load::{CONNECTIONS, Load, load},
    proxy::{Bytes, Proxy},
    resident::{Resident, megabytes},
    scratch,
    synapse::Synapse,
    texts::texts,
    times::{Times, millis},
};

/// Numbers of rooms, used in turn: one as in a chat, several to avoid contention for a
/// room, and as many as there are mailboxes.
const ROOMS: [usize; 3] = [1, 8, envelopes::MAILBOXES];
/// Polling interval.
const PAUSE: Duration = Duration::from_millis(50);

/// Results of Synapse.
pub(crate) struct Theirs {
    pub(crate) version: String,
    /// The faster load.
    pub(crate) load: Load,
    pub(crate) catch_up: (Bytes, Duration),
    pub(crate) catch_up_with_gzip: (Bytes, Duration),
    pub(crate) delay: Times,
    /// Memory of the process after the load, in bytes.
    pub(crate) memory: u64,
}

pub(crate) async fn measure(environment: &Path) -> Result<Theirs> {
    let folder = scratch::folder()?;
    let synapse = Synapse::start(environment, folder.path()).await?;
    let version = synapse.version()?;
    println!(
        "Synapse {version}, SQLite, no rate limits; nothing is encrypted, which favours \
         Synapse.\n"
    );
    let mila = Account::new(&synapse, "mila").await?;
    let omar = Account::new(&synapse, "omar").await?;
    let mut faster: Option<Load> = None;
    for count in ROOMS {
        let load = send(&mila, &omar, count).await?;
        faster = match faster {
            Some(before) if before.rate() > load.rate() => Some(before),
            _ => Some(load),
        };
    }
    let memory = Resident::of(&synapse.pid())?.rss;
    println!("RSS after the load: {:.1} MB\n", megabytes(memory));
    let room = mila.room_with(&omar).await?;
    let proxy = Proxy::to(&synapse.url).await?;
    let [catch_up, catch_up_with_gzip] = catch_up(&mila, &omar, &proxy, &room).await?;
    let delay = delays(&mila, &omar, &room).await?;
    Ok(Theirs {
        version,
        load: faster.context("no load")?,
        catch_up,
        catch_up_with_gzip,
        delay,
        memory,
    })
}

/// An account on a Synapse.
#[derive(Clone)]
struct Account {
    client: Client,
    server: Url,
    token: String,
    name: String,
    gzip: bool,
}

impl Account {
    async fn new(synapse: &Synapse, name: &str) -> Result<Self> {
        Ok(Self {
            client: Client::new(),
            server: synapse.url.clone(),
            token: synapse.register(name).await?,
            name: format!("@{name}:localhost"),
            gzip: false,
        })
    }

    /// The same account over a proxy, with separate connections.
    fn via(&self, proxy: &Proxy, gzip: bool) -> Self {
        Self {
            client: Client::new(),
            server: proxy.url.clone(),
            gzip,
            ..self.clone()
        }
    }

    fn request(
        &self,
        method: Method,
        path: &[&str],
        query: &[(&str, &str)],
        body: Option<&Value>,
    ) -> Result<Request> {
        let mut address = self.server.join("/_matrix/client/v3")?;
        let segments = address.path_segments_mut().ok();
        segments.context("the URL cannot have a path")?.extend(path);
        if !query.is_empty() {
            address.query_pairs_mut().extend_pairs(query);
        }
        let mut request = self
            .client
            .request(method, address)
            .bearer_auth(&self.token);
        if self.gzip {
            request = request.header(header::ACCEPT_ENCODING, "gzip");
        }
        if let Some(body) = body {
            request = request
                .header(header::CONTENT_TYPE, "application/json")
                .body(body.to_string());
        }
        Ok(request.build()?)
    }

    async fn ask(&self, request: Request) -> Result<Value> {
        let answer = self.client.execute(request).await?;
        let status = answer.status();
        let encoding = answer.headers().get(header::CONTENT_ENCODING);
        let is_zipped = encoding.is_some_and(|encoding| encoding == "gzip");
        let mut body = answer.bytes().await?.to_vec();
        if is_zipped {
            let mut plain = Vec::new();
            GzDecoder::new(body.as_slice()).read_to_end(&mut plain)?;
            body = plain;
        }
        ensure!(
            status.is_success(),
            "{status}: {}",
            String::from_utf8_lossy(&body)
        );
        Ok(serde_json::from_slice(&body)?)
    }

    /// Creates a room that both accounts join.
    async fn room_with(&self, other: &Self) -> Result<String> {
        let wish = json!({ "preset": "private_chat", "invite": [other.name] });
        let made = self.request(Method::POST, &["createRoom"], &[], Some(&wish))?;
        let room = text(at(&self.ask(made).await?, &["room_id"]))?;
        let join = other.request(
            Method::POST,
            &["rooms", &room, "join"],
            &[],
            Some(&json!({})),
        )?;
        other.ask(join).await?;
        Ok(room)
    }

    fn sending(&self, room: &str, transaction: &str, text: &str) -> Result<Request> {
        let path = ["rooms", room, "send", "m.room.message", transaction];
        let body = json!({ "msgtype": "m.text", "body": text });
        self.request(Method::PUT, &path, &[], Some(&body))
    }

    /// Fetches events since a batch, with as many messages as it returns at once.
    async fn sync(&self, since: &str, timeout: &str) -> Result<Value> {
        let filter = json!({ "room": { "timeline": { "limit": catch_up::MESSAGES } } }).to_string();
        let mut query = vec![("timeout", timeout), ("filter", &filter)];
        if !since.is_empty() {
            query.push(("since", since));
        }
        let request = self.request(Method::GET, &["sync"], &query, None)?;
        self.ask(request).await
    }
}

async fn send(mila: &Account, omar: &Account, count: usize) -> Result<Load> {
    let mut rooms = Vec::new();
    for _ in 0..count {
        rooms.push(mila.room_with(omar).await?);
    }
    let (sender, all) = (mila.clone(), texts(CONNECTIONS).collect::<Vec<_>>());
    let load = load(move |connection, number| {
        let room = rooms
            .get((connection + number) % count)
            .context("no room")?;
        let text = all.get(connection).context("no text")?;
        sender.sending(room, &format!("{count}-{connection}-{number}"), text)
    })
    .await?;
    println!("Messages sent from {CONNECTIONS} connections into {count} rooms: {load}");
    Ok(load)
}

/// Catches up, without and with gzip.
async fn catch_up(
    mila: &Account,
    omar: &Account,
    proxy: &Proxy,
    room: &str,
) -> Result<[(Bytes, Duration); 2]> {
    let since = text(at(&omar.sync("", "0").await?, &["next_batch"]))?;
    for (text, number) in texts(catch_up::MESSAGES).zip(0..) {
        let sending = mila.sending(room, &format!("catch-up-{number}"), text)?;
        mila.ask(sending).await?;
    }
    let mut costs = [(Bytes { there: 0, back: 0 }, Duration::ZERO); 2];
    for (cost, gzip) in costs.iter_mut().zip([false, true]) {
        let phone = omar.via(proxy, gzip);
        proxy.reset();
        let begin = Instant::now();
        fetch(&phone, room, &since).await?;
        let time = begin.elapsed();
        *cost = (proxy.bytes_when_quiet().await, time);
        let (bytes, time) = cost;
        println!(
            "Catching up {} messages by /sync and /messages{}, one receipt: {} bytes, {:.0} ms",
            catch_up::MESSAGES,
            if gzip { ", with gzip" } else { "" },
            bytes.sum(),
            millis(*time)
        );
    }
    Ok(costs)
}

async fn fetch(phone: &Account, room: &str, since: &str) -> Result<()> {
    let news = phone.sync(since, "0").await?;
    let timeline = at(&news, &["rooms", "join", room, "timeline"]);
    let events = at(timeline, &["events"])
        .as_array()
        .context("no timeline")?;
    let last = text(at(events.last().context("no event")?, &["event_id"]))?;
    let mut found = messages(timeline, "events").count();
    let mut from = text(at(timeline, &["prev_batch"]))?;
    let limit = catch_up::MESSAGES.to_string();
    while found < catch_up::MESSAGES {
        let query = [
            ("dir", "b"),
            ("from", &from),
            ("to", since),
            ("limit", &limit),
        ];
        let older = phone.request(Method::GET, &["rooms", room, "messages"], &query, None)?;
        let older = phone.ask(older).await?;
        found += messages(&older, "chunk").count();
        match at(&older, &["end"]).as_str() {
            Some(end) if end != from => end.clone_into(&mut from),
            _ => break,
        }
    }
    ensure!(
        found == catch_up::MESSAGES,
        "received only {found} messages"
    );
    let path = ["rooms", room, "receipt", "m.read", &last];
    let receipt = phone.request(Method::POST, &path, &[], Some(&json!({})))?;
    phone.ask(receipt).await?;
    Ok(())
}

fn messages<'a>(page: &'a Value, field: &str) -> impl Iterator<Item = &'a Value> {
    let events = at(page, &[field]).as_array().into_iter().flatten();
    events.filter(|event| at(event, &["type"]) == "m.room.message")
}

async fn delays(mila: &Account, omar: &Account, room: &str) -> Result<Times> {
    let (told, mut came) = mpsc::unbounded_channel();
    let since = text(at(&omar.sync("", "0").await?, &["next_batch"]))?;
    let waiting = tokio::spawn(wait(omar.clone(), Arc::from(room), since, told));
    let mut times = Vec::new();
    for (text, number) in texts(delay::MESSAGES).zip(0..) {
        tokio::time::sleep(PAUSE).await;
        let begin = Instant::now();
        let text = format!("{number} {text}");
        let sending = mila.sending(room, &format!("delay-{number}"), &text)?;
        mila.ask(sending).await?;
        let (came, then) = came.recv().await.context("no message arrived")?;
        ensure!(came == text, "unexpected message: {came}");
        times.push(then - begin);
    }
    waiting.abort();
    let times = Times::new(times);
    println!(
        "From sending to the response of /sync, {} messages sequentially over loopback: {times}\n",
        delay::MESSAGES
    );
    Ok(times)
}

/// Polls for messages, and reports when each arrived.
async fn wait(
    omar: Account,
    room: Arc<str>,
    mut since: String,
    told: mpsc::UnboundedSender<(String, Instant)>,
) -> Result<()> {
    loop {
        let news = omar.sync(&since, "25000").await?;
        let now = Instant::now();
        since = text(at(&news, &["next_batch"]))?;
        let timeline = at(&news, &["rooms", "join", &room, "timeline"]);
        for message in messages(timeline, "events") {
            told.send((text(at(message, &["content", "body"]))?, now))?;
        }
    }
}

/// The value at a path of keys; null if there is none.
fn at<'a>(value: &'a Value, path: &[&str]) -> &'a Value {
    let found = path.iter().try_fold(value, |value, name| value.get(name));
    found.unwrap_or(&Value::Null)
}

fn text(value: &Value) -> Result<String> {
    let text = value.as_str().with_context(|| value.to_string())?;
    Ok(text.to_owned())
}
