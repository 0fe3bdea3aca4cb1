//! Checks `docs/relay/openapi.json` against the relay.

#![cfg(test)]

use std::{collections::BTreeSet, fs, path::Path};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Method, Request, StatusCode, header},
    response::Response,
};
use jiff::civil::date;
use lotse_relay::{Relay, RelaySettings, path, store::MailboxCapacity};
use lotse_testing::{TestMailbox, TestStore};
use lotse_wire::{
    Call, ClaimKey, CloseMailbox, Cursor, ForbidWriter, IssueTicket, Problem, ProblemCode,
    PublishKeys, WithdrawTicket, limits,
};
use serde_json::{Value, json};
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
    _place: TestStore,
}

impl Observed {
    async fn new() -> Self {
        let test_store = TestStore::sqlite();
        let settings = RelaySettings {
            store: test_store.address.clone(),
            capacity: MailboxCapacity {
                envelopes: 3,
                writers: 1,
                tickets: 1,
                ..MailboxCapacity::default()
            },
            ..RelaySettings::default()
        };
        let relay = Relay::open(&settings).await.unwrap();
        Self {
            router: relay.router(),
            description: description(),
            seen: BTreeSet::new(),
            relay,
            _place: test_store,
        }
    }

    /// Makes a call and checks the response against the description.
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
        let kind = kind.unwrap_or_else(|| panic!("{what} has no content type"));
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

/// Finds the described path that matches the path of a request.
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
async fn described_routes_are_exactly_the_served_routes() {
    let observed = Observed::new().await;
    let described = observed.description["paths"].as_object().unwrap();
    let paths: BTreeSet<_> = described.keys().map(String::as_str).collect();
    assert_eq!(paths, BTreeSet::from(path::ALL));
    for path in path::ALL {
        let asked = path
            .replace("{mailbox}", &TestMailbox::new().id.to_string())
            .replace("{writer}", "x")
            .replace("{ticket}", "x")
            .replace("{id}", "x");
        for method in METHODS {
            let request = Request::builder().method(&method).uri(&asked);
            let request = request.body(Body::empty()).unwrap();
            let response = observed.router.clone().oneshot(request).await.unwrap();
            let is_served = response.status() != StatusCode::METHOD_NOT_ALLOWED;
            let is_described = described[path]
                .get(method.as_str().to_lowercase())
                .is_some();
            assert_eq!(is_served, is_described, "{method} {path}");
            assert_ne!(response.status(), StatusCode::NOT_FOUND, "{method} {path}");
        }
    }
}

#[test]
fn documented_limits_match_the_code() {
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
            "At most {} envelopes, and no further one after {} KiB.",
            limits::MAX_BATCH_ENVELOPES,
            limits::FULL_BATCH_BYTES >> 10
        ),
        format!("the maximum number of writers ({}).", limits::MAX_WRITERS),
        format!("The mailbox is full ({} envelopes, {})", full.0, full.1),
        format!(
            "as it may ({} envelopes, {},",
            limits::MAX_WRITER_ENVELOPES,
            mib(limits::MAX_WRITER_BYTES)
        ),
        format!("in seconds; at most {}.", limits::MAX_WAIT_SECONDS),
        format!("1 to {} bytes, base64url.", limits::MAX_KEY_BYTES),
        format!("{{2,{}}}$", (limits::MAX_KEY_BYTES * 8).div_ceil(6)),
    ] {
        assert!(text.contains(&expected), "{expected}");
    }
    let keys = &description["components"]["schemas"]["PublishKeysBody"]["properties"]["one_time"];
    assert_eq!(keys["maxItems"], limits::MAX_ONE_TIME_KEYS);

    let howto = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/relay/howto.md");
    let howto = fs::read_to_string(howto).unwrap();
    let (thousands, rest) = (full.0 / 1000, full.0 % 1000);
    for expected in [
        format!("| size of an envelope | {sizes} |"),
        format!(
            "| envelopes waiting in a mailbox | {thousands},{rest:03}, {} |",
            full.1
        ),
        format!(
            "`--writer-bytes`) | {}, {}, and never more than what is still free |",
            limits::MAX_WRITER_ENVELOPES,
            mib(limits::MAX_WRITER_BYTES)
        ),
        format!(
            "until it is read | {}, {} |",
            limits::MAX_UNREAD_ENVELOPES,
            mib(limits::MAX_UNREAD_BYTES)
        ),
        format!(
            "| one-time keys that a writer gets in a day | {}, then the fallback key |",
            limits::MAX_WRITER_KEYS
        ),
        format!("without a ticket, for {} days", limits::FORMER_OWNER_DAYS),
        format!(
            "| an envelope that is not fetched | {} days |",
            limits::ENVELOPE_DAYS
        ),
        format!(
            "| a mailbox that is not read | {} days |",
            limits::UNREAD_MAILBOX_DAYS
        ),
        format!(
            "| writers and one-time keys of a mailbox | {}, {} |",
            limits::MAX_WRITERS,
            limits::MAX_ONE_TIME_KEYS
        ),
        format!("Requests wait up to {} seconds", limits::MAX_WAIT_SECONDS),
    ] {
        assert!(howto.contains(&expected), "{expected}");
    }
}

#[test]
fn every_problem_code_is_described() {
    let description = description();
    let codes = &description["components"]["schemas"]["Problem"]["properties"]["code"]["enum"];
    assert_eq!(*codes, serde_json::to_value(ProblemCode::ALL).unwrap());
    let paths = description["paths"].to_string();
    // Only paths and methods that are not described respond with this one.
    let nowhere = [ProblemCode::WrongMethod];
    for code in ProblemCode::ALL {
        let name = serde_json::to_value(code).unwrap();
        let is_described = paths.contains(&format!("`{}`", name.as_str().unwrap()));
        assert_eq!(is_described, !nowhere.contains(&code), "{code:?}");
    }
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "covers every route")]
async fn responses_match_their_description() {
    let mut observed = Observed::new().await;
    let until = date(9999, 1, 1);
    let ticket = observed.relay.add_ticket(3, until, "").await.unwrap();
    let (mailbox, stranger) = (TestMailbox::new(), TestMailbox::new());
    for mailbox in [&mailbox, &mailbox] {
        observed.call(&mailbox.open_call(ticket)).await;
    }
    let thief = TestMailbox {
        id: mailbox.id,
        ..TestMailbox::new()
    };
    observed.call(&thief.open_call(ticket)).await;
    let unknown = lotse_wire::Ticket::random().unwrap();
    observed.call(&stranger.open_call(unknown)).await;
    let other = TestMailbox::new();
    observed.call(&other.open_call(ticket)).await;
    let newcomer = TestMailbox::new();
    let invitation = lotse_wire::Ticket::random().unwrap();
    for (issuer, ticket) in [
        (&mailbox, invitation),
        (&mailbox, unknown),
        (&other, invitation),
        (&stranger, invitation),
        (&newcomer, unknown),
    ] {
        let issue = IssueTicket {
            mailbox: issuer.id,
            secret: issuer.secret.clone(),
            ticket: ticket.digest(),
        };
        observed.call(&issue).await;
        if issuer.id == stranger.id {
            observed.call(&newcomer.open_call(invitation)).await;
        }
        let withdraw = WithdrawTicket {
            mailbox: issuer.id,
            secret: issuer.secret.clone(),
            ticket: unknown.digest(),
        };
        observed.call(&withdraw).await;
    }
    let claim = |from: &TestMailbox| ClaimKey {
        mailbox: from.id,
        grant: from.grant.clone(),
    };
    let keys = |of: &TestMailbox| PublishKeys {
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
        let mut allow_call = who.allow_call();
        allow_call.writer = writer.grant.digest();
        observed.call(&allow_call).await;
    }
    assert_eq!(observed.call(&claim(&mailbox)).await, StatusCode::NOT_FOUND);
    for who in [&mailbox, &stranger] {
        observed.call(&keys(who)).await;
        observed.call(&claim(who)).await;
    }
    let put_call = mailbox.put_call(vec![1; 256]);
    let mut other = put_call.clone();
    other.bytes[0] = 2;
    let [second, third] = [(); 2].map(|()| mailbox.put_call(vec![1; 256]));
    let sizes = [0, 257, 70_000].map(|size| mailbox.put_call(vec![0; size]));
    for put_call in [&put_call, &put_call, &other, &second, &third]
        .into_iter()
        .chain(&sizes)
    {
        observed.call(put_call).await;
    }
    observed.call(&stranger.put_call(vec![1; 256])).await;
    for who in [&mailbox, &stranger] {
        observed.call(&who.fetch_call(0, 0)).await;
        observed.call(&who.ack_call(Cursor(1))).await;
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
        ("PUT", "/v1/mailboxes/x/tickets/x"),
        ("DELETE", "/v1/mailboxes/x/tickets/x"),
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
    // Timeouts, rate limits and failures are tested in `hostile/` and `postgres.rs`.
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
    // Requests from other machines are tested in `http.rs`.
    unseen.retain(|(path, status)| (path.as_str(), *status) != ("get /metrics", 404));
    // Only a mailbox of version 1 can be in the way, if its id was chosen so.
    unseen.retain(|key| *key != ("put /v1/mailboxes/{mailbox}".to_owned(), 409));
    // The three routes with bodies share the check of the size.
    unseen.retain(|(_, status)| *status != 413);
    assert_eq!(unseen, []);
}

#[tokio::test]
async fn undescribed_routes_respond_with_a_problem() {
    let observed = Observed::new().await;
    for (method, path, expected) in [
        ("GET", "/nothing", ProblemCode::Unknown),
        ("DELETE", "/health", ProblemCode::WrongMethod),
    ] {
        let request = Request::builder().method(method).uri(path);
        let request = request.body(Body::empty()).unwrap();
        let response = observed.router.clone().oneshot(request).await.unwrap();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        let problem: Problem = serde_json::from_slice(&body).unwrap();
        assert_eq!(problem.code, expected);
    }
}
