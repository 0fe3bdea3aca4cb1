//! Olm sessions of a conversation: one for sending, several for receiving.

use vodozemac::{
    Curve25519PublicKey,
    olm::{OlmMessage, Session, SessionConfig, SessionPickle},
};

use crate::{
    ConversationId, Identity, PublicKeys, Records, StoredSession, TalkError, payload::Payload,
};

/// The loaded sessions of a conversation. The first one, which last received a message,
/// is used for sending.
pub(crate) struct Sessions {
    conversation: ConversationId,
    all: Vec<Session>,
    /// Ids of changed sessions, in order of change.
    changed: Vec<String>,
}

/// Version 1 is the only one that vodozemac does not consider experimental.
fn config() -> SessionConfig {
    SessionConfig::version_1()
}

impl Sessions {
    pub(crate) fn load<R: Records>(
        records: &R,
        conversation: ConversationId,
    ) -> Result<Self, R::Error> {
        let mut all = Vec::new();
        for stored in records.sessions(conversation)? {
            // Treat an unreadable session as lost, so that it does not block other
            // conversations: a new one will be started.
            if let Ok(pickle) = serde_json::from_slice::<SessionPickle>(&stored.pickle) {
                all.push(Session::from_pickle(pickle));
            }
        }
        Ok(Self {
            conversation,
            all,
            changed: Vec::new(),
        })
    }

    /// Stores changed sessions.
    pub(crate) fn save<R: Records>(self, records: &mut R) -> Result<(), R::Error> {
        for id in &self.changed {
            let Some(session) = self.all.iter().find(|session| session.session_id() == *id) else {
                continue;
            };
            let pickle =
                serde_json::to_vec(&session.pickle()).map_err(|_| TalkError::Unreadable)?;
            let stored = StoredSession {
                id: id.clone(),
                pickle,
            };
            records.set_session(self.conversation, &stored)?;
        }
        Ok(())
    }

    /// Starts a session with a key of the peer, and uses it for sending from now on.
    pub(crate) fn begin(
        &mut self,
        identity: &Identity,
        keys: &PublicKeys,
        one_time_key: &[u8],
    ) -> Result<(), TalkError> {
        let key = |bytes: &[u8]| Curve25519PublicKey::from_slice(bytes);
        let (olm, one_time) = (key(&keys.olm), key(one_time_key));
        let (Ok(olm), Ok(one_time)) = (olm, one_time) else {
            return Err(TalkError::Key);
        };
        let session = identity
            .account()
            .create_outbound_session(config(), olm, one_time)
            .map_err(|_| TalkError::Key)?;
        self.add(session);
        Ok(())
    }

    /// Accepts a session started by the peer. `None` if its message is damaged or this
    /// device no longer has the key.
    pub(crate) fn take_up(identity: &mut Identity, olm: &OlmMessage) -> Option<(Session, Vec<u8>)> {
        let OlmMessage::PreKey(first) = olm else {
            return None;
        };
        let taken = identity
            .account_mut()
            .create_inbound_session(config(), first.identity_key(), first)
            .ok()?;
        Some((taken.session, taken.plaintext))
    }

    /// Decrypts a message with any of the sessions, and returns whether the first one
    /// did. A session that decrypts becomes the first, unless `keep_first` is set: the
    /// first one was just started because the others are broken.
    pub(crate) fn decrypt(
        &mut self,
        olm: &OlmMessage,
        keep_first: bool,
    ) -> Option<(Vec<u8>, bool)> {
        let opened = self
            .all
            .iter_mut()
            .enumerate()
            .find_map(|(position, session)| {
                let is_for_it = match olm {
                    OlmMessage::PreKey(first) => first.session_id() == session.session_id(),
                    OlmMessage::Normal(_) => true,
                };
                let plain = is_for_it.then(|| session.decrypt(olm).ok()).flatten()?;
                Some((position, session.session_id(), plain))
            });
        let (position, id, plain) = opened?;
        self.note(id);
        if position > 0 {
            if keep_first {
                if let Some(first) = self.all.first().map(Session::session_id) {
                    self.note(first);
                }
            } else {
                let session = self.all.remove(position);
                self.all.insert(0, session);
            }
        }
        Some((plain, position == 0))
    }

    /// Encrypts with the first session; `None` if there is none.
    pub(crate) fn encrypt(&mut self, payload: &Payload) -> Result<Option<OlmMessage>, TalkError> {
        let Some(session) = self.all.first_mut() else {
            return Ok(None);
        };
        let olm = session.encrypt(payload.encode());
        let olm = olm.map_err(|_| TalkError::Key)?;
        let id = session.session_id();
        self.note(id);
        Ok(Some(olm))
    }

    /// Whether a session is one of these, perhaps in another state.
    pub(crate) fn has(&self, session: &Session) -> bool {
        let id = session.session_id();
        self.all.iter().any(|known| known.session_id() == id)
    }

    /// Adds a session, and uses it for sending from now on.
    pub(crate) fn add(&mut self, session: Session) {
        self.note(session.session_id());
        self.all.insert(0, session);
    }

    fn note(&mut self, id: String) {
        self.changed.retain(|changed| *changed != id);
        self.changed.push(id);
    }
}
