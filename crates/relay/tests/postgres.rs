//! Several relays with one database, and failures of the database.

#![cfg(test)]

use lotse_relay::{RelaySettings, store::StoreAddress};
use lotse_testing::{
    PostgresCluster, RelayServer, RunningRelay, TestMailbox, TestStore, add_ticket, ids, noon,
    problem, until, within,
};
use lotse_wire::ProblemCode;
use tempfile::tempdir;
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, UnixStream},
    sync::watch,
};
use tokio_postgres::NoTls;

#[tokio::test]
async fn an_envelope_at_one_relay_wakes_a_fetch_at_another() {
    let folder = tempdir().unwrap();
    let test_store = TestStore::postgres().await;
    let url = test_store.postgres_url();
    let store = ["--store", url];
    let [one, other] = [(); 2].map(|()| RelayServer::serve(folder.path(), &store));
    let mailbox = one
        .device
        .mailbox(add_ticket(folder.path(), 1, &store))
        .await;
    for _ in 0..3 {
        let last = one.device.call(&mailbox.fetch_call(0, 0)).await.unwrap();
        let last = last.envelopes.last().map_or(0, |last| last.cursor.0);
        let waiting = tokio::spawn({
            let (device, mailbox) = (one.device.clone(), mailbox.clone());
            async move { device.call(&mailbox.fetch_call(last, 30)).await }
        });
        one.device.until_waiting(1.0).await;
        let id = other.device.put(&mailbox).await;
        assert_eq!(ids(&waiting.await.unwrap().unwrap()), [id]);
    }
}

#[tokio::test]
async fn two_relays_accept_the_same_envelopes_without_deadlock() {
    let test_store = TestStore::postgres().await;
    let shared = TestStore::at(test_store.address.clone());
    let one = RunningRelay::start_at(test_store, RelaySettings::default()).await;
    let other = RunningRelay::start_at(shared, RelaySettings::default()).await;
    let mailboxes = [one.mailbox().await, one.mailbox().await];
    let mut all = vec![];
    for round in 0..100 {
        let mailbox = &mailboxes[round % 2];
        let put_call = mailbox.put_call(vec![3; 256]);
        for device in [&one.device, &other.device] {
            let (device, put_call) = (device.clone(), put_call.clone());
            all.push(tokio::spawn(async move { device.call(&put_call).await }));
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
async fn a_relay_recovers_when_its_database_restarts() {
    let cluster = PostgresCluster::start();
    let database = cluster.database().await;
    let test_store = TestStore::at(StoreAddress::Postgres(database));
    let running = RunningRelay::start_at(test_store, RelaySettings::default()).await;
    let (device, mailbox) = (running.device.clone(), running.mailbox().await);
    let before = device.put(&mailbox).await;

    cluster.stop();
    let refused = device.call(&mailbox.put_call(vec![0; 256])).await;
    assert_eq!(problem(refused), ProblemCode::Unavailable);
    assert_eq!(device.get("/health").await.status(), 503);
    cluster.restart();

    until(async || device.get("/health").await.status() == 200).await;
    let seen = device.call(&mailbox.fetch_call(0, 0)).await.unwrap();
    assert_eq!(ids(&seen), [before]);
    // Notifications from other relays arrive again, too.
    let address = &running.store.address;
    let beside = TestStore::at(address.clone());
    let other = RunningRelay::start_at(beside, RelaySettings::default()).await;
    let waiting = tokio::spawn({
        let (device, mailbox, seen) = (device.clone(), mailbox.clone(), seen);
        async move {
            let after = seen.envelopes[0].cursor.0;
            device.call(&mailbox.fetch_call(after, 30)).await
        }
    });
    device.until_waiting(1.0).await;
    let id = other.device.put(&mailbox).await;
    assert_eq!(ids(&waiting.await.unwrap().unwrap()), [id]);
}

/// A TCP proxy to PostgreSQL that can drop all traffic silently.
struct Cable {
    address: StoreAddress,
    pulled: watch::Sender<()>,
}

impl Cable {
    async fn to(test_store: &TestStore) -> Self {
        let url = test_store.postgres_url();
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
                    let socket = PostgresCluster::shared().socket();
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
async fn a_relay_recovers_from_a_silent_database_connection() {
    let test_store = TestStore::postgres().await;
    let cable = Cable::to(&test_store).await;
    let behind = TestStore::at(cable.address.clone());
    let running = RunningRelay::start_at(behind, RelaySettings::default()).await;
    let beside = RunningRelay::start_at(test_store, RelaySettings::default()).await;
    let (device, mailbox) = (running.device.clone(), running.mailbox().await);
    device.put(&mailbox).await;
    cable.pulled.send_replace(());

    let put = device.call(&mailbox.put_call(vec![0; 256])).await;
    assert_eq!(problem(put), ProblemCode::Unavailable);
    // New connections work; notifications from other relays arrive again.
    device.put(&mailbox).await;
    let all = device.call(&mailbox.fetch_call(0, 0)).await.unwrap();
    let last = all.envelopes.last().unwrap().cursor.0;
    let waiting = tokio::spawn({
        let (device, mailbox) = (device.clone(), mailbox.clone());
        async move { device.call(&mailbox.fetch_call(last, 30)).await }
    });
    device.until_waiting(1.0).await;
    let id = beside.device.put(&mailbox).await;
    let asked = std::time::Instant::now();
    assert_eq!(ids(&waiting.await.unwrap().unwrap()), [id]);
    assert!(asked.elapsed() < std::time::Duration::from_secs(25));
}

/// Waits until a connection waits for a lock.
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
async fn a_grant_revoked_while_its_holder_waits_is_refused() {
    let test_store = TestStore::postgres().await;
    let store = test_store.open().await;
    let url = test_store.postgres_url();
    let (mut owner_client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
    tokio::spawn(connection);
    let (watcher, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
    tokio::spawn(connection);
    for what in ["put", "claim"] {
        let mailbox = TestMailbox::opened(&*store).await;
        let owner = mailbox.secret.digest();
        let published = store.publish_keys(mailbox.id, owner, vec![], vec![1]);
        published.await.unwrap();
        let revoking = owner_client.transaction().await.unwrap();
        let lock = "SELECT FROM mailbox WHERE id = $1 FOR UPDATE";
        let id = mailbox.id.as_bytes().as_slice();
        revoking.query(lock, &[&id]).await.unwrap();
        let waiting = tokio::spawn({
            let (store, mailbox) = (test_store.open().await, mailbox.clone());
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
        revoking.execute(delete, &[&writer]).await.unwrap();
        revoking.commit().await.unwrap();
        let error = waiting.await.unwrap().expect_err(what);
        assert_eq!(error.refused(), Some(ProblemCode::Refused), "{what}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_of_version_1_is_migrated() {
    let test_store = TestStore::postgres().await;
    let url = test_store.postgres_url();
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
    tokio::spawn(connection);
    let schema = include_str!("schemas/postgres_3.sql");
    client.batch_execute(schema).await.unwrap();
    let back = "UPDATE lotse_relay SET version = 1;
        ALTER TABLE lotse_relay DROP COLUMN moving;
        DROP FUNCTION put_envelope";
    client.batch_execute(back).await.unwrap();
    let mailbox = TestMailbox::opened(&*test_store.open().await).await;
    for _ in 0..2 {
        let store = test_store.open().await;
        mailbox.put(&*store, noon()).await;
    }
    assert_eq!(mailbox.ids(&*test_store.open().await).await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_relay_with_a_read_only_database_is_unhealthy() {
    let test_store = TestStore::postgres().await;
    drop(test_store.open().await);
    let url = test_store.postgres_url();
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
    tokio::spawn(connection);
    let name: String = client
        .query_one("SELECT current_database()::text", &[])
        .await
        .unwrap()
        .get(0);
    let only_read = format!("ALTER DATABASE {name} SET default_transaction_read_only = on");
    client.batch_execute(&only_read).await.unwrap();
    let running = RunningRelay::start_at(test_store, RelaySettings::default()).await;
    assert_eq!(running.device.get("/health").await.status(), 503);
}
