//! Measures how many envelopes a relay accepts per second.

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

/// Size of each envelope in bytes, which is that of most messages.
const SIZE: usize = limits::ENVELOPE_SIZES[0];
/// Number of mailboxes, used in turn, because a mailbox holds a limited number of
/// unfetched envelopes.
pub(crate) const MAILBOXES: usize = 64;

/// Also returns the relay's memory after the load, in bytes.
pub(crate) async fn over_sqlite() -> Result<(Load, u64)> {
    let folder = scratch::folder()?;
    let relay = Relay::start(folder.path(), None)?;
    let load = put(&relay, "SQLite").await?;
    Ok((load, Resident::of(&relay.pid())?.rss))
}

pub(crate) async fn over_postgres() -> Result<Load> {
    // The cluster creates its folder there.
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
        let (secret, grant) = (Secret::random()?, Secret::random()?);
        let mailbox = MailboxId::of_owner(&secret.digest());
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
        "Envelopes of {SIZE} bytes durably stored by the relay over {store}, from \
         {CONNECTIONS} connections into {MAILBOXES} mailboxes: {load}"
    );
    Ok(load)
}
