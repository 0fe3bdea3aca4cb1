//! Mailboxes with made-up secrets.

use lotse_relay::{
    UnixMicros,
    store::{NewEnvelope, NewRelayMailbox, Outcome, RelayStoreError, Store},
};
use lotse_wire::{
    AckEnvelopes, AllowWriter, Batch, Cursor, EnvelopeId, FetchEnvelopes, MailboxId, OpenMailbox,
    PutEnvelope, Secret, Ticket,
};

use crate::{noon, store_ticket};

/// A mailbox with the secret of its owner and the grant of one writer.
#[derive(Clone)]
pub struct TestMailbox {
    /// Id of the mailbox.
    pub id: MailboxId,
    /// The owner's secret.
    pub secret: Secret,
    /// The writer's grant.
    pub grant: Secret,
}

#[expect(clippy::new_without_default, reason = "each one is different")]
impl TestMailbox {
    /// Makes up a mailbox.
    pub fn new() -> Self {
        let secret = Secret::random().unwrap();
        Self {
            id: MailboxId::of_owner(&secret.digest()),
            secret,
            grant: Secret::random().unwrap(),
        }
    }

    /// The call that opens the mailbox.
    pub fn open_call(&self, ticket: Ticket) -> OpenMailbox {
        OpenMailbox {
            mailbox: self.id,
            secret: self.secret.clone(),
            ticket,
        }
    }

    /// The call that allows the writer.
    pub fn allow_call(&self) -> AllowWriter {
        AllowWriter {
            mailbox: self.id,
            secret: self.secret.clone(),
            writer: self.grant.digest(),
        }
    }

    /// The call that puts an envelope.
    pub fn put_call(&self, bytes: Vec<u8>) -> PutEnvelope {
        PutEnvelope {
            mailbox: self.id,
            grant: self.grant.clone(),
            id: EnvelopeId::random().unwrap(),
            bytes,
        }
    }

    /// The call that fetches envelopes.
    pub fn fetch_call(&self, after: u64, wait: u32) -> FetchEnvelopes {
        FetchEnvelopes {
            mailbox: self.id,
            secret: self.secret.clone(),
            after: Cursor(after),
            wait,
        }
    }

    /// The call that acknowledges envelopes.
    pub fn ack_call(&self, through: Cursor) -> AckEnvelopes {
        AckEnvelopes {
            mailbox: self.id,
            secret: self.secret.clone(),
            through,
        }
    }

    /// Opens a new mailbox with a writer in a store.
    pub async fn opened(store: &dyn Store) -> Self {
        let new = Self::new();
        let ticket = store_ticket(store, 1).await;
        assert_eq!(new.open(store, ticket).await.unwrap(), Outcome::Created);
        new.allow(store, &new.grant).await.unwrap();
        new
    }

    /// Opens the mailbox in a store.
    ///
    /// # Errors
    /// When the store refuses or fails.
    pub async fn open(
        &self,
        store: &dyn Store,
        ticket: Ticket,
    ) -> Result<Outcome, RelayStoreError> {
        let new = NewRelayMailbox {
            mailbox: self.id,
            owner: self.secret.digest(),
            ticket: ticket.digest(),
        };
        store.open_mailbox(new, noon()).await
    }

    /// Allows a writer in a store.
    ///
    /// # Errors
    /// When the store refuses or fails.
    pub async fn allow(&self, store: &dyn Store, writer: &Secret) -> Result<(), RelayStoreError> {
        let owner = self.secret.digest();
        store.allow_writer(self.id, owner, writer.digest()).await
    }

    /// Makes up an envelope of the writer.
    pub fn envelope(&self, bytes: Vec<u8>) -> NewEnvelope {
        NewEnvelope {
            mailbox: self.id,
            grant: self.grant.digest(),
            id: EnvelopeId::random().unwrap(),
            bytes,
        }
    }

    /// Puts a made-up envelope into a store.
    pub async fn put(&self, store: &dyn Store, now: UnixMicros) -> EnvelopeId {
        let envelope = self.envelope(vec![1; 256]);
        let id = envelope.id;
        assert_eq!(store.put(envelope, now).await.unwrap(), Outcome::Created);
        id
    }

    /// Fetches envelopes from a store.
    ///
    /// # Errors
    /// When the store refuses or fails.
    pub async fn fetch(&self, store: &dyn Store, after: u64) -> Result<Batch, RelayStoreError> {
        let (owner, after) = (self.secret.digest(), Cursor(after));
        let size = store.next_size(self.id, owner, after).await?;
        store.fetch(self.id, owner, after, size).await
    }

    /// Fetches the ids of the first batch from a store.
    pub async fn ids(&self, store: &dyn Store) -> Vec<EnvelopeId> {
        let batch = self.fetch(store, 0).await.unwrap();
        batch.envelopes.iter().map(|next| next.id).collect()
    }

    /// Fetches the last cursor of the first batch from a store.
    pub async fn last(&self, store: &dyn Store) -> Cursor {
        let batch = self.fetch(store, 0).await.unwrap();
        batch.envelopes.last().unwrap().cursor
    }
}
