//! Malicious and broken clients. Others must still be served.

#![cfg(test)]
#![cfg(target_os = "linux")]

mod broken;
mod clock;
mod floods;
mod memory;
mod proxy;
mod replay;

use std::{fmt::Write as _, net::Ipv4Addr, time::Duration};

use lotse_relay::{MaxConnections, Rate, Rates, RelaySettings, Timeouts};
use lotse_testing::{
    RelayServer, RunningRelay, TestDevice, TestMailbox, TestStore, add_ticket, ids, problem, until,
    within,
};
use lotse_wire::{Call, ClaimKey, CloseMailbox, ForbidWriter, ProblemCode, PublishKeys, limits};
use reqwest::{Client, StatusCode};
use tempfile::tempdir;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpSocket, TcpStream},
};

/// Prefix of the metrics of fetches.
const ENVELOPES: &str =
    r#"lotse_relay_requests_total{method="GET",route="/v1/mailboxes/{mailbox}/envelopes""#;

const SOON: Duration = Duration::from_millis(300);

const LATER: Duration = Duration::from_secs(1);

/// Another loopback address.
const OTHER: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);

fn impatient() -> RelaySettings {
    RelaySettings {
        timeouts: Timeouts {
            idle: SOON,
            request_head: SOON,
            request_body: SOON,
            stalled_write: SOON,
            response: SOON,
            shutdown: SOON,
        },
        ..RelaySettings::default()
    }
}

fn slow(burst: u32) -> Rate {
    Rate::new(1, burst)
}

/// Starts a relay with rate limits.
async fn limited(rates: Rates) -> RunningRelay {
    let settings = RelaySettings {
        rates: Some(rates),
        ..RelaySettings::default()
    };
    RunningRelay::start_with(settings).await
}

/// Creates a device with another address.
fn elsewhere(device: &TestDevice) -> TestDevice {
    let http = Client::builder().local_address(Some(OTHER.into()));
    TestDevice {
        http: http.build().unwrap(),
        relay: device.relay.clone(),
    }
}

/// Opens a TCP connection from another address than that of the device.
async fn connect(device: &TestDevice) -> TcpStream {
    let port = device.relay.port().unwrap();
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind((OTHER, 0).into()).unwrap();
    socket
        .connect((Ipv4Addr::LOCALHOST, port).into())
        .await
        .unwrap()
}

/// Sends bytes and reads until the relay closes the connection.
async fn exchange(device: &TestDevice, bytes: &[u8]) -> String {
    let mut stream = connect(device).await;
    // The relay may close before everything is sent.
    let _ = stream.write_all(bytes).await;
    let mut response = vec![];
    let _ = within(60, stream.read_to_end(&mut response)).await;
    String::from_utf8_lossy(&response).into_owned()
}

/// Formats the head of a request that puts an envelope, with more headers.
fn head(mailbox: &TestMailbox, more: &str) -> String {
    let put_call = mailbox.put_call(vec![]);
    let request = put_call.request(&"http://relay".parse().unwrap()).unwrap();
    format!(
        "PUT {} HTTP/1.1\r\nhost: relay\r\nauthorization: {}\r\n{more}\r\n",
        request.uri().path(),
        request.headers()["authorization"].to_str().unwrap()
    )
}

/// Formats a request that fetches all envelopes of a mailbox.
fn fetch_request(device: &TestDevice, mailbox: &TestMailbox) -> String {
    let fetch_call = mailbox.fetch_call(0, 0).request(&device.relay).unwrap();
    format!(
        "GET {} HTTP/1.1\r\nhost: relay\r\nauthorization: {}\r\n\r\n",
        fetch_call.uri().path(),
        fetch_call.headers()["authorization"].to_str().unwrap()
    )
}

/// Checks that a mailbox accepts and delivers an envelope.
async fn is_served(device: &TestDevice, mailbox: &TestMailbox) {
    let id = device.put(mailbox).await;
    assert!(device.ids(mailbox).await.contains(&id));
}
