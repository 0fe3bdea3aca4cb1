//! Several relays over one database, and a database that is restarted.

#![cfg(test)]

mod support;

use lotse_relay::{Settings, store::StoreAddress};
use lotse_wire::ProblemCode;
use support::{
    client::{Running, ids},
    postgres::Cluster,
    process::{Process, ticket},
    stores::{Box, Place, noon},
    until, within,
};
use tempfile::tempdir;
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, UnixStream},
    sync::watch,
};
use tokio_postgres::NoTls;

#[tokio::test]
async fn who_waits_at_one_relay_is_woken_by_an_envelope_at_another() {
    let folder = tempdir().unwrap();
    let place = Place::postgres().await;
    let StoreAddress::Postgres(url) = &place.address else {
        unreachable!()
    };
    let store = ["--store", url];
    let [one, other] = [(); 2].map(|()| Process::serve(folder.path(), &store));
    let mailbox = one.device.mailbox(ticket(folder.path(), 1, &store)).await;
    for _ in 0..3 {
        let last = one.device.call(&mailbox.fetching(0, 0)).await.unwrap();
        let last = last.envelopes.last().map_or(0, |last| last.cursor.0);
        let waiting = tokio::spawn({
            let (device, mailbox) = (one.device.clone(), mailbox.clone());
            async move { device.call(&mailbox.fetching(last, 30)).await }
        });
        one.device.until_waiting(1.0).await;
        let id = other.device.put(&mailbox).await;
        assert_eq!(ids(&waiting.await.unwrap().unwrap()), [id]);
    }
}

#[tokio::test]
async fn two_relays_take_the_same_envelopes_without_waiting_for_one_another() {
    let place = Place::postgres().await;
    let copy = support::stores::Place::file();
    let shared = Place {
        address: place.address.clone(),
        ..copy
    };
    let one = Running::start_at(place, Settings::default()).await;
    let other = Running::start_at(shared, Settings::default()).await;
    let mailboxes = [one.mailbox().await, one.mailbox().await];
    let mut all = vec![];
    for round in 0..100 {
        let mailbox = &mailboxes[round % 2];
        let putting = mailbox.putting(vec![3; 256]);
        for device in [&one.device, &other.device] {
            let (device, putting) = (device.clone(), putting.clone());
            all.push(tokio::spawn(async move { device.call(&putting).await }));
        }
    }
    for put in all {
        put.await.unwrap().unwrap();
    }
    for mailbox in &mailboxes {
        assert_eq!(other.device.ids(mailbox).await.len(), 50);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_relay_goes_on_when_its_database_was_restarted() {
    let cluster = Cluster::start();
    let place = Place {
        address: StoreAddress::Postgres(cluster.database().await),
        ..Place::file()
    };
    let running = Running::start_at(place, Settings::default()).await;
    let (device, mailbox) = (running.device.clone(), running.mailbox().await);
    let before = device.put(&mailbox).await;

    cluster.control("stop");
    let refused = device.call(&mailbox.putting(vec![0; 256])).await;
    assert_eq!(support::client::problem(refused), ProblemCode::Unavailable);
    assert_eq!(device.get("/health").await.status(), 503);
    cluster.control("start");

    until(async || device.get("/health").await.status() == 200).await;
    let seen = device.call(&mailbox.fetching(0, 0)).await.unwrap();
    assert_eq!(ids(&seen), [before]);
    // Also what comes by another relay is heard of again.
    let Place { address, .. } = &running.place;
    let beside = Place {
        address: address.clone(),
        ..Place::file()
    };
    let other = Running::start_at(beside, Settings::default()).await;
    let waiting = tokio::spawn({
        let (device, mailbox, seen) = (device.clone(), mailbox.clone(), seen);
        async move {
            let after = seen.envelopes[0].cursor.0;
            device.call(&mailbox.fetching(after, 30)).await
        }
    });
    device.until_waiting(1.0).await;
    let id = other.device.put(&mailbox).await;
    assert_eq!(ids(&waiting.await.unwrap().unwrap()), [id]);
}

/// A line to PostgreSQL that can be pulled: what goes over it then comes to
/// nobody, and nobody is told.
struct Cable {
    address: StoreAddress,
    pulled: watch::Sender<()>,
}

impl Cable {
    async fn to(place: &Place) -> Self {
        let StoreAddress::Postgres(url) = &place.address else {
            unreachable!()
        };
        let database = url.split(['/', '?']).nth(3).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let address = format!("postgresql://postgres@127.0.0.1:{port}/{database}");
        let pulled = watch::Sender::new(());
        let pulling = pulled.clone();
        tokio::spawn(async move {
            loop {
                let (mut client, _) = listener.accept().await.unwrap();
                let mut pulled = pulling.subscribe();
                tokio::spawn(async move {
                    let socket = support::postgres::shared().socket();
                    let mut server = UnixStream::connect(socket).await.unwrap();
                    tokio::select! {
                        _ = copy_bidirectional(&mut client, &mut server) => {}
                        _ = pulled.changed() => std::future::pending().await,
                    }
                });
            }
        });
        Self {
            address: StoreAddress::Postgres(address),
            pulled,
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_says_nothing_is_not_waited_for() {
    let place = Place::postgres().await;
    let cable = Cable::to(&place).await;
    let behind = Place {
        address: cable.address.clone(),
        ..Place::file()
    };
    let running = Running::start_at(behind, Settings::default()).await;
    let beside = Running::start_at(place, Settings::default()).await;
    let (device, mailbox) = (running.device.clone(), running.mailbox().await);
    device.put(&mailbox).await;
    cable.pulled.send_replace(());

    let put = device.call(&mailbox.putting(vec![0; 256])).await;
    assert_eq!(support::client::problem(put), ProblemCode::Unavailable);
    // New connections work: then also what comes by other relays is heard.
    device.put(&mailbox).await;
    let all = device.call(&mailbox.fetching(0, 0)).await.unwrap();
    let last = all.envelopes.last().unwrap().cursor.0;
    let waiting = tokio::spawn({
        let (device, mailbox) = (device.clone(), mailbox.clone());
        async move { device.call(&mailbox.fetching(last, 30)).await }
    });
    device.until_waiting(1.0).await;
    let id = beside.device.put(&mailbox).await;
    let asked = std::time::Instant::now();
    assert_eq!(ids(&waiting.await.unwrap().unwrap()), [id]);
    assert!(asked.elapsed() < std::time::Duration::from_secs(25));
}

/// Waits until somebody waits for a lock.
async fn until_locked_out(client: &tokio_postgres::Client) {
    let waiting = "SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'";
    while client
        .query_one(waiting, &[])
        .await
        .unwrap()
        .get::<_, i64>(0)
        == 0
    {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_grant_that_is_taken_back_while_its_holder_waits_is_none_any_more() {
    let place = Place::postgres().await;
    let store = place.open().await;
    let StoreAddress::Postgres(url) = &place.address else {
        unreachable!()
    };
    let (mut owner, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
    tokio::spawn(connection);
    let (watcher, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
    tokio::spawn(connection);
    for what in ["put", "claim"] {
        let mailbox = Box::opened(&*store).await;
        let is = mailbox.secret.digest();
        let published = store.publish_keys(mailbox.id, is, vec![], vec![1]);
        published.await.unwrap();
        let taking_back = owner.transaction().await.unwrap();
        let lock = "SELECT FROM mailbox WHERE id = $1 FOR UPDATE";
        let id = mailbox.id.as_bytes().as_slice();
        taking_back.query(lock, &[&id]).await.unwrap();
        let waiting = tokio::spawn({
            let (store, mailbox) = (place.open().await, mailbox.clone());
            async move {
                if what == "put" {
                    let put = store.put(mailbox.envelope(vec![1; 256]), noon());
                    put.await.map(drop)
                } else {
                    let claimed = store.claim_key(mailbox.id, mailbox.grant.digest());
                    claimed.await.map(drop)
                }
            }
        });
        within(10, until_locked_out(&watcher)).await;
        let writer = mailbox.grant.digest();
        let delete = "DELETE FROM writer WHERE digest = $1";
        let writer = writer.as_bytes().as_slice();
        taking_back.execute(delete, &[&writer]).await.unwrap();
        taking_back.commit().await.unwrap();
        let error = waiting.await.unwrap().expect_err(what);
        assert_eq!(error.refused(), Some(ProblemCode::Refused), "{what}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_of_the_first_version_is_brought_to_this_one() {
    let place = Place::postgres().await;
    let store = place.open().await;
    let mailbox = Box::opened(&*store).await;
    drop(store);
    let StoreAddress::Postgres(url) = &place.address else {
        unreachable!()
    };
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
    tokio::spawn(connection);
    let back = "UPDATE lotse_relay SET version = 1;
        ALTER TABLE lotse_relay DROP COLUMN moving;
        DROP FUNCTION put_envelope";
    client.batch_execute(back).await.unwrap();
    for _ in 0..2 {
        let store = place.open().await;
        mailbox.put(&*store, noon()).await;
    }
    assert_eq!(mailbox.ids(&*place.open().await).await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_relay_over_a_database_that_takes_nothing_in_is_not_healthy() {
    let place = Place::postgres().await;
    drop(place.open().await);
    let StoreAddress::Postgres(url) = &place.address else {
        unreachable!()
    };
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
    tokio::spawn(connection);
    let name: String = client
        .query_one("SELECT current_database()::text", &[])
        .await
        .unwrap()
        .get(0);
    let only_read = format!("ALTER DATABASE {name} SET default_transaction_read_only = on");
    client.batch_execute(&only_read).await.unwrap();
    let running = Running::start_at(place, Settings::default()).await;
    assert_eq!(running.device.get("/health").await.status(), 503);
}
