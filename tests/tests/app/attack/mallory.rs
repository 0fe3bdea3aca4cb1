//! Mallory's own program: it decrypts what is meant for her and sends what no app would.
//! Written from docs/protocol.md, and not with what the app uses to seal and to open.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use hpke::{
    Deserializable, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305, kdf::HkdfSha256,
    kem::X25519HkdfSha256,
};
use jiff::{Timestamp, ToSpan};
use lotse_store::{KeyRing, StoreError, UserStore};
use lotse_talk::{Invitation, NewMailbox, Records, Role, TicketLink, invitation_of};
use lotse_testing::TestDevice;
use lotse_wire::{
    AllowWriter, Cursor, EnvelopeId, FetchEnvelopes, IssueTicket, OpenMailbox,
    limits::{ENVELOPE_SIZES, MAX_WAIT_SECONDS},
};
use minicbor::{Decoder, Encoder};
use vodozemac::{
    Curve25519PublicKey,
    olm::{Account, AccountPickle, OlmMessage, Session, SessionConfig},
};

type Kem = X25519HkdfSha256;

const INFO: &[u8] = b"lotse envelope 1";
/// What HPKE puts before and after the plaintext.
const ENCAPSULATED: usize = 32;
const TAG: usize = 16;

/// Mallory, a mentor with a mailbox and an invitation of her own.
pub(super) struct Mallory {
    relay: TestDevice,
    account: Account,
    sealing: Vec<u8>,
    fetch: FetchEnvelopes,
    /// In the name, and for the conversation, of the invitation that she has seen.
    pub(super) invitation: Invitation,
}

impl Mallory {
    /// Makes a mailbox, and an invitation that imitates another in all that she can
    /// choose.
    pub(super) async fn imitate(folder: &Path, ticket: &str, seen: &Invitation) -> Result<Self> {
        fs::create_dir_all(folder)?;
        let now = Timestamp::now();
        let (mut store, _) = UserStore::open(folder, &KeyRing::files_only(), None, now)?;
        let link = TicketLink::of_link(ticket)?;
        let new = NewMailbox {
            relay: link.relay,
            ticket: link.ticket,
            name: &seen.name,
            language: &seen.language,
            role: Role::Mentor,
            agreement: 2,
        };
        let (invitation, _) = store.write(now, |tx| {
            lotse_talk::open_mailbox(tx, &new)?;
            lotse_talk::invite(tx, now, now + 24.hours())?;
            let mut held = Records::conversations(tx)?;
            let mailbox = Records::mailbox(tx)?;
            let imitated = held.pop().zip(mailbox).and_then(|(mut held, mailbox)| {
                held.id = seen.conversation;
                invitation_of(&mailbox, &held)
            });
            Ok::<_, StoreError>(imitated)
        })?;
        let invitation = invitation.context("no invitation")?;
        let mailbox = store.mailbox()?.context("no mailbox")?;
        let (id, secret) = (mailbox.address.mailbox, mailbox.secret.clone());
        let relay = TestDevice::new(mailbox.address.relay.as_str());
        let open = OpenMailbox {
            mailbox: id,
            secret: secret.clone(),
            ticket: mailbox.ticket,
        };
        relay.call(&open).await?;
        let allow = AllowWriter {
            mailbox: id,
            secret: secret.clone(),
            writer: invitation.grant.digest(),
        };
        relay.call(&allow).await?;
        let issue = IssueTicket {
            mailbox: id,
            secret: secret.clone(),
            ticket: invitation.ticket.digest(),
        };
        relay.call(&issue).await?;
        // The sealing key, the person key, the account.
        let kept = mailbox.identity.to_bytes()?;
        let account = kept.get(64..).context("no account")?;
        let account: AccountPickle = serde_json::from_slice(account)?;
        Ok(Self {
            relay,
            account: Account::from_pickle(account),
            sealing: kept.get(..32).context("no sealing key")?.to_vec(),
            fetch: FetchEnvelopes {
                mailbox: id,
                secret,
                after: Cursor(0),
                wait: MAX_WAIT_SECONDS,
            },
            invitation,
        })
    }

    /// Waits for the answer to her invitation, and decrypts it: a signed hello.
    pub(super) async fn capture_hello(&mut self) -> Result<Vec<u8>> {
        let envelope = loop {
            let batch = self.relay.call(&self.fetch).await?;
            if let Some(envelope) = batch.envelopes.into_iter().next() {
                break envelope.bytes;
            }
        };
        let OlmMessage::PreKey(first) = self.open(&envelope)? else {
            anyhow::bail!("not the first message of a session");
        };
        let (config, key) = (SessionConfig::version_1(), first.identity_key());
        let taken = self.account.create_inbound_session(config, key, &first)?;
        Ok(taken.plaintext)
    }

    fn open(&self, envelope: &[u8]) -> Result<OlmMessage> {
        let (encapsulated, sealed) = envelope.split_at(ENCAPSULATED);
        let encapsulated = <Kem as hpke::Kem>::EncappedKey::from_bytes(encapsulated);
        let secret = <Kem as hpke::Kem>::PrivateKey::from_bytes(&self.sealing);
        let (Ok(encapsulated), Ok(secret)) = (encapsulated, secret) else {
            anyhow::bail!("not a key");
        };
        let mode = OpModeR::Base;
        let plain = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Kem>(
            &mode,
            &secret,
            &encapsulated,
            INFO,
            sealed,
            &[],
        );
        let plain = plain.ok().context("sealed for somebody else")?;
        // The beginning of the writer's key, the kind, the length, the message.
        let mut rest = Decode(&plain);
        rest.take(8)?;
        let kind = rest.take(1)?.first().copied().context("no kind")?;
        let length = <[u8; 2]>::try_from(rest.take(2)?)?;
        let olm = rest.take(usize::from(u16::from_be_bytes(length)))?;
        Ok(OlmMessage::from_parts(usize::from(kind), olm)?)
    }

    /// Begins a session of her own with the one-time key of an invitation.
    pub(super) fn begin(&self, to: &Invitation) -> Result<Session> {
        let key = |bytes: &[u8]| Curve25519PublicKey::from_slice(bytes);
        let (olm, one_time) = (key(&to.list.device().keys.olm)?, key(&to.one_time_key)?);
        let config = SessionConfig::version_1();
        Ok(self
            .account
            .create_outbound_session(config, olm, one_time)?)
    }

    /// Puts a payload into the inviter's mailbox, with the grant of the invitation.
    pub(super) async fn send(
        &self,
        session: &mut Session,
        to: &Invitation,
        payload: &[u8],
    ) -> Result<()> {
        let (kind, olm) = session.encrypt(payload)?.to_parts();
        let own = self.account.curve25519_key().to_bytes();
        let length = u16::try_from(olm.len())?.to_be_bytes();
        let hint = own.get(..8).context("no key")?;
        let mut plain = [hint, &[u8::try_from(kind)?], &length, &olm].concat();
        let sealed = plain.len() + ENCAPSULATED + TAG;
        let size = ENVELOPE_SIZES.iter().find(|size| **size >= sealed);
        plain.resize(size.context("too long")? - ENCAPSULATED - TAG, 0);
        let address = &to.list.device().address;
        let key = <Kem as hpke::Kem>::PublicKey::from_bytes(&address.sealing);
        let key = key.ok().context("not a key")?;
        let sealed = hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, Kem>(
            &OpModeS::Base,
            &key,
            INFO,
            &plain,
            &[],
        );
        let (encapsulated, sealed) = sealed.ok().context("cannot be sealed")?;
        let put = lotse_wire::PutEnvelope {
            mailbox: address.mailbox,
            grant: to.grant.clone(),
            id: EnvelopeId::random()?,
            bytes: [encapsulated.to_bytes().as_slice(), &sealed].concat(),
        };
        Ok(self.relay.call(&put).await?)
    }
}

/// Bytes that are taken one after another.
struct Decode<'a>(&'a [u8]);

impl<'a> Decode<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length).context("too short")?;
        self.0 = rest;
        Ok(taken)
    }
}

/// A receipt with a renewal that nobody has signed, made of somebody's signed hello.
pub(super) fn unsigned_renewal(conversation: &Invitation, hello: &[u8]) -> Result<Vec<u8>> {
    // A message: kind 2; id, previous, time, list, signature, content.
    let mut message = Decoder::new(hello);
    message.array()?;
    anyhow::ensure!(message.u32()? == 2, "not a message");
    message.array()?;
    message.array()?;
    for _ in 0..5 {
        message.skip()?;
    }
    let content = message.bytes()?;
    let mut kind = Decoder::new(content);
    anyhow::ensure!(kind.u32()? == 10, "not a hello");
    let hello = content.get(kind.position()..).context("no hello")?;
    let mut payload = Encoder::new(Vec::new());
    payload.array(2)?.u32(3)?.array(1)?;
    payload.array(3)?.null()?.bool(false)?;
    payload
        .array(4)?
        .bytes(conversation.conversation.as_bytes())?;
    payload.i64(Timestamp::now().as_second())?;
    payload.bytes(hello)?.bytes(&[0; 64])?;
    Ok(payload.into_writer())
}
