//! Replay of captured requests.

use super::*;

/// Captured requests.
#[derive(Default)]
struct Capture(Vec<Vec<u8>>);

impl Capture {
    /// Makes a call and captures the request.
    async fn call(&mut self, device: &TestDevice, call: &impl Call) -> u16 {
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
        status(&exchange(device, self.0.last().unwrap()).await)
    }

    /// Sends all captured requests again.
    async fn replay(&self, device: &TestDevice) -> Vec<u16> {
        let mut statuses = vec![];
        for bytes in &self.0 {
            statuses.push(status(&exchange(device, bytes).await));
        }
        statuses
    }
}

fn status(response: &str) -> u16 {
    response.split(' ').nth(1).unwrap().parse().unwrap()
}

/// Formats the content of a store without envelopes, cursors, days and counts of claims.
async fn content(running: &RunningRelay) -> String {
    let store = running.relay.store();
    let mut mailboxes = store.mailboxes(None, 100).await.unwrap();
    for mailbox in &mut mailboxes {
        (mailbox.cursor, mailbox.read_day) = (0, 0);
        for writer in &mut mailbox.writers {
            writer.claimed = 0;
        }
    }
    format!("{mailboxes:?} {:?}", store.tickets().await.unwrap())
}

#[tokio::test]
async fn replaying_a_capture_only_redelivers_acknowledged_envelopes() {
    for test_store in [TestStore::sqlite(), TestStore::postgres().await] {
        let running = RunningRelay::start_at(test_store, RelaySettings::default()).await;
        let (device, other) = (&running.device, running.mailbox().await);
        let waiting = device.put(&other).await;
        let (mailbox, blocked) = (TestMailbox::new(), TestMailbox::new().grant);
        let mut capture = Capture::default();
        let open_call = mailbox.open_call(running.ticket(1).await);
        assert_eq!(capture.call(device, &open_call).await, 201);
        for grant in [&mailbox.grant, &blocked] {
            let mut allow_call = mailbox.allow_call();
            allow_call.writer = grant.digest();
            assert_eq!(capture.call(device, &allow_call).await, 204);
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
        let put_call = [1, 2].map(|byte| mailbox.put_call(vec![byte; 256]));
        for put_call in &put_call {
            assert_eq!(capture.call(device, put_call).await, 201);
        }
        assert_eq!(capture.call(device, &mailbox.fetch_call(0, 0)).await, 200);
        let through = device.call(&mailbox.fetch_call(0, 0)).await.unwrap();
        let through = through.envelopes[1].cursor;
        let ack_call = mailbox.ack_call(through);
        assert_eq!(capture.call(device, &ack_call).await, 204);
        let forbid = ForbidWriter {
            mailbox: mailbox.id,
            secret: mailbox.secret.clone(),
            writer: blocked.digest(),
        };
        assert_eq!(capture.call(device, &forbid).await, 204);
        // Grants that are revoked, of another mailbox, or the owner's secret.
        for grant in [blocked, other.grant.clone(), mailbox.secret.clone()] {
            let mut foreign = mailbox.put_call(vec![9; 256]);
            foreign.grant = grant;
            assert_eq!(capture.call(device, &foreign).await, 403);
        }
        let thief = TestMailbox {
            id: mailbox.id,
            ..other.clone()
        };
        assert_eq!(capture.call(device, &thief.fetch_call(0, 0)).await, 401);

        let before = content(&running).await;
        for _ in 0..2 {
            let statuses = capture.replay(device).await;
            assert_eq!(statuses[0], 200, "no further use of the ticket");
            assert_eq!(statuses[10..], [403, 403, 403, 401]);
            assert_eq!(content(&running).await, before);
            // Delivered once, because the relay knows the ids again.
            let delivered = device
                .call(&mailbox.fetch_call(through.0, 0))
                .await
                .unwrap();
            assert_eq!(ids(&delivered), put_call.each_ref().map(|next| next.id));
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
