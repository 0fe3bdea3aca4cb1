//! Requests that somebody has captured and sends again.

use super::*;

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
