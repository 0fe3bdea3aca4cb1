//! An honest device, as docs/protocol.md has it.

use std::collections::BTreeSet;

use crate::{
    rules::{Rule, Rules},
    terms::{
        Body, Content, Envelope, Grant, Hello, Invitation, List, OneTimeKey, Payload, Person,
        Session, Text,
    },
};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Device {
    pub(crate) list: List,
    pub(crate) conversations: Vec<Conversation>,
    pub(crate) used: BTreeSet<OneTimeKey>,
    /// How many sessions it has begun.
    pub(crate) begun: u8,
    pub(crate) accepted: u8,
    pub(crate) renewed: u8,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Conversation {
    pub(crate) id: u8,
    /// The key in the invitation, if this device invited.
    pub(crate) key: Option<OneTimeKey>,
    pub(crate) peer: Option<Peer>,
    /// Whether the peer has said hello.
    pub(crate) is_open: bool,
    /// Own list when the conversation began on this side.
    pub(crate) own: List,
    pub(crate) sessions: BTreeSet<Session>,
    /// The session that is used for sending.
    pub(crate) session: Option<Session>,
    /// The peer's permission to write.
    pub(crate) grant: Grant,
    pub(crate) has_written: bool,
    pub(crate) shown: BTreeSet<Text>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Peer {
    pub(crate) list: List,
    /// The list with which it came.
    pub(crate) first: List,
    pub(crate) name: Person,
}

impl Device {
    pub(crate) fn new(person: Person, invitations: &[Invitation]) -> Self {
        let list = List::of(person, 1);
        let invited = |invitation: &Invitation| {
            let key = Some(invitation.key);
            Conversation::new(invitation.conversation, key, None, list)
        };
        let own = |it: &&Invitation| it.list.person == person;
        Self {
            list,
            conversations: invitations.iter().filter(own).map(invited).collect(),
            used: BTreeSet::new(),
            begun: 0,
            accepted: 0,
            renewed: 0,
        }
    }

    pub(crate) fn person(&self) -> Person {
        self.list.person
    }

    pub(crate) fn conversation(&self, id: u8) -> Option<&Conversation> {
        self.conversations.iter().find(|held| held.id == id)
    }

    /// Accepts an invitation whose signatures are valid.
    pub(crate) fn accept(&mut self, rules: Rules, invitation: Invitation) -> Option<Envelope> {
        let (id, list) = (invitation.conversation, invitation.list);
        if self.conversation(id).is_some() || list.person == self.person() {
            return None;
        }
        let peer = Peer {
            list,
            first: list,
            name: invitation.name,
        };
        self.accepted += 1;
        let mut begun = Conversation::new(id, None, Some(peer), self.list);
        begun.grant = Grant::Fresh(self.person(), id);
        let session = self.begin(list, invitation.key);
        begun.use_session(session);
        let envelope = begun.hello(rules, self.list, false);
        self.conversations.push(begun);
        envelope
    }

    /// Begins a new session with a key that a relay handed out.
    pub(crate) fn renew(&mut self, rules: Rules, id: u8, key: OneTimeKey) -> Option<Envelope> {
        let list = self.conversation(id)?.peer?.list;
        if list.olm == self.person() {
            return None;
        }
        let session = self.begin(list, key);
        self.renewed += 1;
        let own = self.list;
        let held = self.at(id)?;
        held.use_session(session);
        held.hello(rules, own, true)
    }

    pub(crate) fn write(&mut self, rules: Rules, id: u8) -> Option<Envelope> {
        let own = self.list;
        let held = self.at(id)?;
        let peer = held.peer.filter(|_| !held.has_written)?;
        held.has_written = true;
        let text = Text {
            by: own.person,
            conversation: id,
            to: peer.list.person,
        };
        held.seal(rules, own, false, Content::Text(text))
    }

    /// Moves to another mailbox: a newer list, which goes to everybody.
    pub(crate) fn move_mailbox(&mut self, rules: Rules) -> Vec<Envelope> {
        self.list.number += 1;
        let open = self.conversations.iter().filter(|held| held.is_open);
        let hello = |held: &Conversation| held.hello(rules, self.list, false);
        open.filter_map(hello).collect()
    }

    /// Whether an envelope changes anything.
    pub(crate) fn takes(&self, rules: Rules, envelope: &Envelope) -> bool {
        self.conversation_of(envelope).is_some_and(|position| {
            let held = &self.conversations[position];
            held.is_authentic(rules, self.list, envelope.session, envelope.payload)
                || !rules.hold(Rule::SessionOfPeer)
        })
    }

    /// Opens an envelope if it can; returns the answer, if there is one.
    pub(crate) fn receive(&mut self, rules: Rules, envelope: Envelope) -> Option<Envelope> {
        let (session, payload) = (envelope.session, envelope.payload);
        let position = self.conversation_of(&envelope)?;
        let is_new = !self.conversations[position].sessions.contains(&session);
        let own = self.list;
        let held = &mut self.conversations[position];
        if !held.is_authentic(rules, own, session, payload) {
            if !rules.hold(Rule::SessionOfPeer) {
                // It was decrypted, and so becomes the session for sending.
                held.use_session(session);
                self.used.extend(is_new.then_some(session.key));
            }
            return None;
        }
        held.use_session(session);
        self.used.extend(is_new.then_some(session.key));
        match payload.body.content {
            Content::Text(text) => {
                held.shown.insert(text);
                None
            }
            Content::Hello(hello) => held.update_peer(rules, own, hello),
        }
    }

    /// The conversation of an envelope that this device can decrypt.
    fn conversation_of(&self, envelope: &Envelope) -> Option<usize> {
        let (session, me) = (envelope.session, self.person());
        let mine = if envelope.is_of_beginner {
            session.to == me && session.key.owner == me
        } else {
            session.from == me && session.ephemeral.0 == me
        };
        let mut all = self.conversations.iter();
        let known = all.position(|held| held.sessions.contains(&session));
        let is_new = envelope.is_of_beginner && !self.used.contains(&session.key);
        known.filter(|_| mine).or_else(|| {
            let takes = |held: &Conversation| held.takes_up(session, envelope.payload.body);
            let mut all = self.conversations.iter();
            all.position(takes).filter(|_| mine && is_new)
        })
    }

    fn begin(&mut self, with: List, key: OneTimeKey) -> Session {
        self.begun += 1;
        Session {
            from: self.person(),
            ephemeral: (self.person(), self.begun),
            to: with.olm,
            key,
        }
    }

    fn at(&mut self, id: u8) -> Option<&mut Conversation> {
        self.conversations.iter_mut().find(|held| held.id == id)
    }
}

impl Conversation {
    fn new(id: u8, key: Option<OneTimeKey>, peer: Option<Peer>, own: List) -> Self {
        Self {
            id,
            key,
            peer,
            is_open: false,
            own,
            sessions: BTreeSet::new(),
            session: None,
            grant: Grant::Invitation,
            has_written: false,
            shown: BTreeSet::new(),
        }
    }

    fn use_session(&mut self, session: Session) {
        self.sessions.insert(session);
        self.session = Some(session);
    }

    /// Whether a new session is for this conversation: it used the invitation's key, or
    /// its first payload names the conversation.
    fn takes_up(&self, session: Session, body: Body) -> bool {
        let named = body.is_renewal && body.conversation == self.id;
        let by_relay = session.key == OneTimeKey::of_relay(session.key.owner);
        match self.peer {
            None => Some(session.key) == self.key || (named && by_relay),
            Some(peer) => named && by_relay && peer.list.olm == session.from,
        }
    }

    fn is_authentic(&self, rules: Rules, own: List, session: Session, payload: Payload) -> bool {
        let body = payload.body;
        let list = match (self.peer, body.content) {
            (Some(peer), _) => peer.list,
            (None, Content::Hello(hello)) => hello.list,
            (None, Content::Text(_)) => return false,
        };
        let other = if session.from == own.person {
            session.to
        } else {
            session.from
        };
        let to = List {
            number: body.number,
            ..own
        };
        let expected = Body::of(
            rules,
            self.id,
            (list.person, to),
            body.is_renewal,
            body.content,
        );
        let is_signed = body == expected && payload.key == Some(list.signing);
        let needs_none = body.is_renewal && !rules.hold(Rule::RenewalSigned);
        let is_for_us = match body.content {
            Content::Hello(hello) => {
                let knows_us = hello.to == rules.hold(Rule::ListDigest).then_some(own);
                knows_us && hello.list.person == list.person && list.person != own.person
            }
            Content::Text(_) => self.is_open && body.number <= own.number,
        };
        let is_of_peer =
            other == list.olm || (!rules.hold(Rule::SessionOfPeer) && self.peer.is_some());
        (is_signed || needs_none) && is_for_us && is_of_peer
    }

    /// Applies an authentic hello.
    fn update_peer(&mut self, rules: Rules, own: List, hello: Hello) -> Option<Envelope> {
        self.is_open = true;
        if let Some(peer) = &mut self.peer {
            peer.name = hello.name;
            if hello.list.number > peer.list.number {
                peer.list = hello.list;
            }
            return None;
        }
        self.peer = Some(Peer {
            list: hello.list,
            first: hello.list,
            name: hello.name,
        });
        self.own = own;
        if rules.hold(Rule::FreshGrant) {
            self.grant = Grant::Fresh(own.person, self.id);
        }
        self.hello(rules, own, false)
    }

    fn hello(&self, rules: Rules, own: List, is_renewal: bool) -> Option<Envelope> {
        let to = self.peer?.list;
        let hello = Hello::of(rules, own.person, own, to, self.grant);
        self.seal(rules, own, is_renewal, hello)
    }

    /// Signs and encrypts; `None` if there is no session with the peer's device.
    fn seal(
        &self,
        rules: Rules,
        own: List,
        is_renewal: bool,
        content: Content,
    ) -> Option<Envelope> {
        let (session, to) = (self.session?, self.peer?.list);
        let is_of_beginner = session.ephemeral.0 == own.person;
        let other = if is_of_beginner {
            session.to
        } else {
            session.from
        };
        if other != to.olm && rules.hold(Rule::SessionOfPeer) {
            return None;
        }
        let body = Body::of(rules, self.id, (own.person, to), is_renewal, content);
        Some(Envelope {
            session,
            is_of_beginner,
            payload: Payload {
                key: Some(own.signing),
                body,
            },
        })
    }
}
