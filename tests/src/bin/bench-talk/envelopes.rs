//! How many envelopes a relay takes in.

use anyhow::Result;
use lotse_testing::PostgresCluster;
use lotse_wire::{
    AllowWriter, Call, EnvelopeId, MailboxId, OpenMailbox, PutEnvelope, Secret, limits,
};

use crate::{
    load::{CONNECTIONS, Load, load},
    relay::Relay,
    resident::Resident,
    scratch,
};

/// The size of each envelope, in bytes: the one that most messages have.
const SIZE: usize = limits::ENVELOPE_SIZES[0];
/// Into how many mailboxes they go, in turn; as a mailbox holds no more than so
/// many that nobody has fetched.
pub(crate) const MAILBOXES: usize = 64;

/// Also says how much memory the relay then has, in bytes.
pub(crate) async fn over_sqlite() -> Result<(Load, u64)> {
    let folder = scratch::folder()?;
    let relay = Relay::start(folder.path(), None)?;
    let load = put(&relay, "SQLite").await?;
    Ok((load, Resident::of(&relay.pid())?.rss))
}

pub(crate) async fn over_postgres() -> Result<Load> {
    // Where the cluster makes its folder.
    scratch::check_is_disk(&std::env::temp_dir())?;
    let folder = scratch::folder()?;
    let cluster = PostgresCluster::start_durable();
    let relay = Relay::start(folder.path(), Some(&cluster.database().await))?;
    put(&relay, "PostgreSQL").await
}

async fn put(relay: &Relay, store: &str) -> Result<Load> {
    let mut boxes = Vec::new();
    let ticket = relay.ticket()?;
    for _ in 0..MAILBOXES {
        let mailbox = MailboxId::random()?;
        let (secret, grant) = (Secret::random()?, Secret::random()?);
        let opening = OpenMailbox {
            mailbox,
            secret: secret.clone(),
            ticket,
        };
        relay.call(&opening).await?;
        let allowing = AllowWriter {
            mailbox,
            secret,
            writer: grant.digest(),
        };
        relay.call(&allowing).await?;
        boxes.push((mailbox, grant));
    }
    let url = relay.url.clone();
    let load = load(move |connection, count| {
        let next = (connection + count) % boxes.len();
        let (mailbox, grant) = boxes.get(next).cloned().unwrap_or_else(|| unreachable!());
        let putting = PutEnvelope {
            mailbox,
            grant,
            id: EnvelopeId::random()?,
            bytes: vec![1; SIZE],
        };
        let request = putting.request(&url)?.map(reqwest::Body::from);
        Ok(request.try_into()?)
    })
    .await?;
    println!(
        "Envelopes of {SIZE} bytes that the relay takes in for good over {store}, from \
         {CONNECTIONS} connections into {MAILBOXES} mailboxes: {load}"
    );
    Ok(load)
}
