//! `docs/relay/openapi.json` says what the relay does.

#![cfg(test)]

mod support;

use std::{collections::BTreeSet, fs, path::Path};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Method, Request, StatusCode, header},
    response::Response,
};
use jiff::civil::date;
use lotse_relay::{Relay, Settings, path, store::Capacity};
use lotse_wire::{
    Call, ClaimKey, CloseMailbox, Cursor, ForbidWriter, Problem, ProblemCode, PublishKeys, limits,
};
use serde_json::{Value, json};
use support::stores::{Box, Place};
use tower::ServiceExt as _;

const METHODS: [Method; 5] = [
    Method::GET,
    Method::PUT,
    Method::POST,
    Method::DELETE,
    Method::PATCH,
];

fn description() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/relay/openapi.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

struct Observed {
    router: Router,
    description: Value,
    seen: BTreeSet<(String, u16)>,
    relay: Relay,
    _place: Place,
}

impl Observed {
    async fn new() -> Self {
        let place = Place::file();
        let settings = Settings {
            store: place.address.clone(),
            capacity: Capacity {
                envelopes: 2,
                writers: 1,
                ..Capacity::default()
            },
            ..Settings::default()
        };
        let relay = Relay::open(&settings).await.unwrap();
        Self {
            router: relay.router(),
            description: description(),
            seen: BTreeSet::new(),
            relay,
            _place: place,
        }
    }

    /// Makes a call and holds the answer against the description.
    async fn call(&mut self, call: &impl Call) -> StatusCode {
        let request = call.request(&"http://relay".parse().unwrap()).unwrap();
        self.ask(request.map(Body::from)).await
    }

    async fn ask(&mut self, request: Request<Body>) -> StatusCode {
        let method = request.method().as_str().to_lowercase();
        let path = template(request.uri().path());
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        self.check(&path, &method, response).await;
        self.seen
            .insert((format!("{method} {path}"), status.as_u16()));
        status
    }

    async fn check(&self, path: &str, method: &str, response: Response) {
        let status = response.status().as_str().to_owned();
        let what = format!("{method} {path} {status}");
        let described = &self.description["paths"][path][method]["responses"][&status];
        assert!(described.is_object(), "{what} is not described");
        let kind = response.headers().get(header::CONTENT_TYPE).cloned();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        let Some(content) = described["content"].as_object() else {
            assert!(body.is_empty(), "{what}");
            return;
        };
        let kind = kind.unwrap_or_else(|| panic!("{what} has no kind"));
        let kind = kind.to_str().unwrap().split(';').next().unwrap();
        let described = content.get(kind).filter(|described| described.is_object());
        let described = described.unwrap_or_else(|| panic!("{what}: {kind} is not described"));
        let schema = &described["schema"];
        if kind.ends_with("json") {
            let schema = json!({
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "$ref": schema["$ref"],
                "components": self.description["components"],
            });
            let body: Value = serde_json::from_slice(&body).unwrap();
            let validator = jsonschema::validator_for(&schema).unwrap();
            let faults: Vec<_> = validator
                .iter_errors(&body)
                .map(|fault| fault.to_string())
                .collect();
            assert!(faults.is_empty(), "{what}: {faults:?}");
        }
    }
}

/// The path of the description that a request goes to.
fn template(asked: &str) -> String {
    let asked: Vec<_> = asked.split('/').collect();
    let fits = |path: &&str| {
        let parts: Vec<_> = path.split('/').collect();
        let same = |(part, asked): (&&str, &&str)| part.starts_with('{') || part == asked;
        parts.len() == asked.len() && parts.iter().zip(&asked).all(same)
    };
    path::ALL.into_iter().find(fits).unwrap().to_owned()
}

#[tokio::test]
async fn what_is_described_is_served_and_the_reverse() {
    let observed = Observed::new().await;
    let described = observed.description["paths"].as_object().unwrap();
    let paths: BTreeSet<_> = described.keys().map(String::as_str).collect();
    assert_eq!(paths, BTreeSet::from(path::ALL));
    for path in path::ALL {
        let asked = path
            .replace("{mailbox}", &Box::new().id.to_string())
            .replace("{writer}", "x")
            .replace("{id}", "x");
        for method in METHODS {
            let request = Request::builder().method(&method).uri(&asked);
            let request = request.body(Body::empty()).unwrap();
            let answer = observed.router.clone().oneshot(request).await.unwrap();
            let is_served = answer.status() != StatusCode::METHOD_NOT_ALLOWED;
            let is_described = described[path]
                .get(method.as_str().to_lowercase())
                .is_some();
            assert_eq!(is_served, is_described, "{method} {path}");
            assert_ne!(answer.status(), StatusCode::NOT_FOUND, "{method} {path}");
        }
    }
}

#[test]
fn the_texts_say_the_limits_that_hold() {
    let mib = |bytes: usize| format!("{} MiB", bytes >> 20);
    let (few, last) = limits::ENVELOPE_SIZES.split_at(limits::ENVELOPE_SIZES.len() - 1);
    let few: Vec<_> = few.iter().map(ToString::to_string).collect();
    let sizes = format!("{} or {} bytes", few.join(", "), last[0]);
    let full = (
        limits::MAX_WAITING_ENVELOPES,
        mib(limits::MAX_WAITING_BYTES),
    );
    let description = description();
    let text = description.to_string();
    for expected in [
        format!("Exactly {sizes}."),
        format!(
            "At most {} envelopes, and none more after {}.",
            limits::MAX_BATCH_ENVELOPES,
            mib(limits::FULL_BATCH_BYTES)
        ),
        format!("as many writers as it may ({}).", limits::MAX_WRITERS),
        format!("as much as it may ({} envelopes, {}).", full.0, full.1),
        format!(
            "in seconds; more than {0} is {0}.",
            limits::MAX_WAIT_SECONDS
        ),
        format!("1 to {} bytes, base64url.", limits::MAX_KEY_BYTES),
        format!("{{2,{}}}$", (limits::MAX_KEY_BYTES * 8).div_ceil(6)),
    ] {
        assert!(text.contains(&expected), "{expected}");
    }
    let keys = &description["components"]["schemas"]["Keys"]["properties"]["one_time"];
    assert_eq!(keys["maxItems"], limits::MAX_ONE_TIME_KEYS);

    let howto = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/relay/howto.md");
    let howto = fs::read_to_string(howto).unwrap();
    let (thousands, rest) = (full.0 / 1000, full.0 % 1000);
    for expected in [
        format!("| an envelope | {sizes} |"),
        format!(
            "| waiting in a mailbox | {thousands} {rest:03} envelopes, {} |",
            full.1
        ),
        format!(
            "| an envelope that nobody fetches | {} days |",
            limits::ENVELOPE_DAYS
        ),
        format!(
            "| a mailbox that nobody reads | {} days |",
            limits::UNREAD_MAILBOX_DAYS
        ),
        format!(
            "| writers, keys of a mailbox | {}, {} |",
            limits::MAX_WRITERS,
            limits::MAX_ONE_TIME_KEYS
        ),
        format!("Requests wait up to {} seconds", limits::MAX_WAIT_SECONDS),
    ] {
        assert!(howto.contains(&expected), "{expected}");
    }
}

#[test]
fn every_code_is_described_with_its_status() {
    let description = description();
    let codes = &description["components"]["schemas"]["Problem"]["properties"]["code"]["enum"];
    assert_eq!(*codes, serde_json::to_value(ProblemCode::ALL).unwrap());
    let paths = description["paths"].to_string();
    // This one is answered where nothing is described.
    let nowhere = [ProblemCode::WrongMethod];
    for code in ProblemCode::ALL {
        let name = serde_json::to_value(code).unwrap();
        let is_described = paths.contains(&format!("`{}`", name.as_str().unwrap()));
        assert_eq!(is_described, !nowhere.contains(&code), "{code:?}");
    }
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "a walk through all of it")]
async fn what_the_relay_answers_is_as_described() {
    let mut observed = Observed::new().await;
    let until = date(9999, 1, 1);
    let ticket = observed.relay.add_ticket(3, until, "").await.unwrap();
    let (mailbox, stranger) = (Box::new(), Box::new());
    for mailbox in [&mailbox, &mailbox] {
        observed.call(&mailbox.opening(ticket)).await;
    }
    let thief = Box {
        id: mailbox.id,
        ..Box::new()
    };
    observed.call(&thief.opening(ticket)).await;
    let unknown = lotse_wire::Ticket::random().unwrap();
    observed.call(&stranger.opening(unknown)).await;
    let claim = |from: &Box| ClaimKey {
        mailbox: from.id,
        grant: from.grant.clone(),
    };
    let keys = |of: &Box| PublishKeys {
        mailbox: of.id,
        secret: of.secret.clone(),
        one_time: vec![vec![1; 32]],
        last: vec![2; 32],
    };
    for (who, writer) in [
        (&mailbox, &mailbox),
        (&mailbox, &stranger),
        (&stranger, &mailbox),
    ] {
        let mut allowing = who.allowing();
        allowing.writer = writer.grant.digest();
        observed.call(&allowing).await;
    }
    assert_eq!(observed.call(&claim(&mailbox)).await, StatusCode::NOT_FOUND);
    for who in [&mailbox, &stranger] {
        observed.call(&keys(who)).await;
        observed.call(&claim(who)).await;
    }
    let putting = mailbox.putting(vec![1; 256]);
    let mut other = putting.clone();
    other.bytes[0] = 2;
    let [second, third] = [(); 2].map(|()| mailbox.putting(vec![1; 256]));
    let sizes = [0, 257, 70_000].map(|size| mailbox.putting(vec![0; size]));
    for putting in [&putting, &putting, &other, &second, &third]
        .into_iter()
        .chain(&sizes)
    {
        observed.call(putting).await;
    }
    observed.call(&stranger.putting(vec![1; 256])).await;
    for who in [&mailbox, &stranger] {
        observed.call(&who.fetching(0, 0)).await;
        observed.call(&who.acknowledging(Cursor(1))).await;
        let forbid = ForbidWriter {
            mailbox: who.id,
            secret: who.secret.clone(),
            writer: who.grant.digest(),
        };
        observed.call(&forbid).await;
    }
    for (method, path) in [
        ("GET", "/health"),
        ("GET", "/metrics"),
        ("PUT", "/v1/mailboxes/x"),
        ("DELETE", "/v1/mailboxes/x/envelopes?through=1"),
        ("GET", "/v1/mailboxes/x/envelopes"),
        ("PUT", "/v1/mailboxes/x/envelopes/x"),
        ("PUT", "/v1/mailboxes/x/grants/x"),
        ("DELETE", "/v1/mailboxes/x/grants/x"),
        ("PUT", "/v1/mailboxes/x/keys"),
        ("POST", "/v1/mailboxes/x/keys/claim"),
        ("DELETE", "/v1/mailboxes/x"),
    ] {
        let request = Request::builder().method(method).uri(path);
        observed.ask(request.body(Body::empty()).unwrap()).await;
    }
    let without_secret = format!("/v1/mailboxes/{}", stranger.id);
    let request = Request::builder().method("PUT").uri(without_secret);
    observed.ask(request.body(Body::empty()).unwrap()).await;
    for who in [&mailbox, &stranger] {
        let close = CloseMailbox {
            mailbox: who.id,
            secret: who.secret.clone(),
        };
        observed.call(&close).await;
    }
    // Slow, hurried and failing ones are tried in `hostile/` and `postgres.rs`.
    let elsewhere = ["408", "429", "503"];
    let mut unseen = vec![];
    for (path, operations) in observed.description["paths"].as_object().unwrap() {
        for (method, operation) in operations.as_object().unwrap() {
            let responses = operation["responses"].as_object();
            for status in responses.into_iter().flat_map(serde_json::Map::keys) {
                let key = (format!("{method} {path}"), status.parse().unwrap());
                if !elsewhere.contains(&status.as_str()) && !observed.seen.contains(&key) {
                    unseen.push(key);
                }
            }
        }
    }
    // Who is elsewhere is tried in `http.rs`.
    unseen.retain(|(path, status)| (path.as_str(), *status) != ("get /metrics", 404));
    // Bodies that are too long are one rule for all three.
    unseen.retain(|(_, status)| *status != 413);
    assert_eq!(unseen, []);
}

#[tokio::test]
async fn what_is_not_described_is_refused_with_the_same_schema() {
    let observed = Observed::new().await;
    for (method, path, expected) in [
        ("GET", "/nothing", ProblemCode::Unknown),
        ("DELETE", "/health", ProblemCode::WrongMethod),
    ] {
        let request = Request::builder().method(method).uri(path);
        let request = request.body(Body::empty()).unwrap();
        let answer = observed.router.clone().oneshot(request).await.unwrap();
        let body = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        let problem: Problem = serde_json::from_slice(&body).unwrap();
        assert_eq!(problem.code, expected);
    }
}
