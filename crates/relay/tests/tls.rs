//! TLS with a real client.

#![cfg(test)]

use lotse_relay::{Relay, RelayError, RelaySettings, TlsFiles};
use lotse_testing::{RunningRelay, TestStore};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use reqwest::{Certificate, Client};
use tempfile::TempDir;

/// Creates a self-signed certificate for this machine.
fn certificate() -> (TempDir, TlsFiles, String) {
    let names = vec!["127.0.0.1".to_owned()];
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(names).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let files = TlsFiles {
        certificates: folder.path().join("cert.pem"),
        key: folder.path().join("key.pem"),
    };
    std::fs::write(&files.certificates, cert.pem()).unwrap();
    std::fs::write(&files.key, signing_key.serialize_pem()).unwrap();
    (folder, files, cert.pem())
}

#[tokio::test]
async fn only_a_device_that_trusts_the_certificate_is_served() {
    let (_folder, tls, pem) = certificate();
    let settings = RelaySettings {
        tls: Some(tls),
        ..RelaySettings::default()
    };
    let mut running = RunningRelay::start_with(settings).await;
    let url = running.device.relay.clone();
    assert_eq!(url.scheme(), "https");
    assert!(running.device.http.get(url.clone()).send().await.is_err());
    let plain = url.as_str().replace("https", "http");
    assert!(running.device.http.get(plain).send().await.is_err());

    let trusted = Certificate::from_pem(pem.as_bytes()).unwrap();
    let client = Client::builder().tls_certs_only([trusted]);
    running.device.http = client.build().unwrap();
    let mailbox = running.mailbox().await;
    let id = running.device.put(&mailbox).await;
    assert_eq!(running.device.ids(&mailbox).await, [id]);
}

#[tokio::test]
async fn a_wrong_or_invalid_key_is_refused_at_startup() {
    let (_one, mut tls, _) = certificate();
    let (_other, other, _) = certificate();
    let test_store = TestStore::sqlite();
    let open = async |tls: &TlsFiles| {
        let settings = RelaySettings {
            tls: Some(tls.clone()),
            store: test_store.address.clone(),
            ..RelaySettings::default()
        };
        Relay::open(&settings).await.map(drop)
    };
    open(&tls).await.unwrap();
    for key in [other.key, "missing.pem".into(), tls.certificates.clone()] {
        tls.key = key;
        let opened = open(&tls).await;
        assert!(matches!(opened, Err(RelayError::Tls(_))), "{opened:?}");
    }
}
