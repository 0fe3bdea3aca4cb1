//! Clients that mean harm, or that are broken. Others are served meanwhile.

#![cfg(test)]
#![cfg(target_os = "linux")]

mod broken;
mod floods;
mod memory;
mod proxy;
mod replay;
#[path = "../support/mod.rs"]
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

fn slow(at_once: u32) -> Rate {
    Rate::new(1, at_once)
}

/// A relay with limits of its own.
async fn limited(rates: Rates) -> Running {
    let settings = Settings {
        rates: Some(rates),
        ..Settings::default()
    };
    Running::start_with(settings).await
}

/// A device with another address.
fn elsewhere(device: &Device) -> Device {
    let http = Client::builder().local_address(Some(OTHER.into()));
    Device {
        http: http.build().unwrap(),
        relay: device.relay.clone(),
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
