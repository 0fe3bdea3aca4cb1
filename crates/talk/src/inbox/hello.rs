//! Learns who the peer is, from a hello, a renewal or an introduction.

use jiff::{SignedDuration, Timestamp};
use lotse_wire::{Secret, base_url};
use url::Url;
use vodozemac::olm::OlmMessage;

use super::{DAY, Inbox, is_of_peer};
use crate::{
    Bond, FormerGrant, Grant, Hello, Message, MessageContent, NewAddress, Peer, PeerIdentity,
    Records, Stage, TalkError, Writer, conversation::about_an_hour, device_list::Succession,
    envelope::Opened, moving, payload::Renewal,
};

impl<R: Records> Inbox<'_, R> {
    pub(super) fn hello(
        &mut self,
        position: usize,
        hello: Hello,
        said_at: Timestamp,
    ) -> Result<(), R::Error> {
        if self.at(position)?.peer.is_none() {
            self.meet(position, hello, said_at)
        } else {
            self.update_peer(position, hello, said_at)
        }
    }

    /// Stores the peer that answered an invitation, and replies with a fresh grant, which
    /// no third party has seen.
    pub(super) fn meet(
        &mut self,
        position: usize,
        hello: Hello,
        said_at: Timestamp,
    ) -> Result<(), R::Error> {
        let (now, secret) = (self.now, Secret::random().map_err(TalkError::from)?);
        let role = self.at(position)?.role;
        let answer = self.mailbox.hello(role, &secret, &hello.list);
        let answer = Message::write(&MessageContent::Hello(Box::new(answer)), now)?;
        let said_at = (!self.is_ahead(said_at)).then_some(said_at);
        let held = self.at(position)?;
        let grant = std::mem::replace(&mut held.grant, Grant::new(secret));
        held.former_grant = Some(FormerGrant {
            grant,
            replaced_in: answer.id,
        });
        held.peer = Some(Peer {
            name: hello.name,
            former_name: None,
            language: hello.language,
            role: hello.role,
            identity: PeerIdentity::Listed(Box::new(hello.list)),
            grant: hello.grant,
            moves_to: None,
            said_at,
            confirmation: None,
        });
        held.stage = Stage::Open;
        let id = held.id;
        self.records.add_message(id, &answer)
    }

    /// Updates the peer's name, grant and mailbox from its hello.
    pub(super) fn update_peer(
        &mut self,
        position: usize,
        hello: Hello,
        said_at: Timestamp,
    ) -> Result<(), R::Error> {
        let is_for_us = self.mailbox.is_own_list(&hello.to);
        let has_own_key = hello.list.has_key_of(&self.mailbox.identity.public());
        let peer = self.at(position)?.peer.as_ref();
        let Some((peer, list)) = peer.and_then(|peer| Some((peer, peer.list()?))) else {
            return Ok(());
        };
        let succession = list.succession(&hello.list);
        if !is_for_us || has_own_key || !counts(succession, peer.said_at, said_at) {
            return Ok(());
        }
        let present = peer.address().relay.clone();
        let takes = self.takes(&hello.list.device().address.relay, Some(&present));
        let ahead = self.is_ahead(said_at);
        let Some(peer) = &mut self.at(position)?.peer else {
            return Ok(());
        };
        if peer.name != hello.name {
            let former = std::mem::replace(&mut peer.name, hello.name);
            // The first one stays: a second change must not hide it.
            peer.former_name.get_or_insert(former);
        }
        peer.language = hello.language;
        let address = NewAddress {
            list: Box::new(hello.list),
            grant: hello.grant,
        };
        match succession {
            Succession::Same => peer.stay(address.grant),
            _ if takes => peer.follow(address),
            _ => peer.moves_to = Some(address),
        }
        if !ahead {
            peer.said_at = Some(said_at);
        }
        Ok(())
    }

    /// Tells a peer about a move of the mailbox that could not be announced before.
    fn announce(&mut self, position: usize) -> Result<(), R::Error> {
        let mut held = self.at(position)?.clone();
        moving::announce(self.records, &self.mailbox, &mut held, self.now)?;
        *self.at(position)? = held;
        Ok(())
    }

    /// Returns whether a time of the peer's is more than a day ahead. Such a time must
    /// not order or keep anything: nothing could ever follow it.
    pub(super) fn is_ahead(&self, time: Timestamp) -> bool {
        self.now.checked_add(DAY).is_ok_and(|latest| time > latest)
    }

    /// The device that says hello to this one: it is in the list of its person, began
    /// the session, and knows this person's devices.
    pub(super) fn sender(&self, hello: &Hello, opened: &Opened) -> Option<Writer> {
        let OlmMessage::PreKey(first) = &opened.olm else {
            return None;
        };
        let began = hello.list.device().keys.olm == first.identity_key().to_bytes();
        let is_for_us = self.mailbox.is_own_list(&hello.to);
        let is_own = hello.list.person() == self.mailbox.identity.person()
            || hello.list.has_key_of(&self.mailbox.identity.public());
        let takes = self.takes(&hello.list.device().address.relay, None);
        (began && is_for_us && !is_own && takes).then(|| hello.list.writer())
    }

    /// Returns whether this device may contact a relay that the peer names. An invited
    /// peer may have its mailbox in another city. Later, the peer may switch mailboxes:
    /// on its present relay or on this device's own at once, on any other when the user
    /// agrees. A relay's operator sees the IP address and online times of its clients,
    /// and a peer must not choose who gets to see them.
    pub(super) fn takes(&self, relay: &Url, present: Option<&Url>) -> bool {
        let is = |other: &Url| base_url(relay) == base_url(other);
        let known = present.map_or_else(|| relay.scheme() == "https", is);
        known || is(&self.mailbox.address.relay)
    }

    /// Verifies that the peer signed a renewal, in this conversation, on a device of its
    /// list.
    pub(super) fn is_authentic_renewal(
        &mut self,
        position: usize,
        renewal: &Renewal,
        opened: &Opened,
    ) -> Result<bool, TalkError> {
        let own = self.mailbox.identity.person();
        let held = self.at(position)?;
        if held.peer.is_some() {
            let signs = |writer: &_, bond: &_| renewal.is_signed_by(writer, bond);
            return Ok(is_of_peer(held, own, signs));
        }
        if !matches!(held.stage, Stage::Invited { until, .. } if renewal.at <= until) {
            return Ok(false);
        }
        let bond = Bond::of(held.id, own, renewal.hello.list.person());
        let sender = self.sender(&renewal.hello, opened);
        Ok(sender.is_some_and(|writer| renewal.is_signed_by(&writer, &bond)))
    }

    /// Adopts the signed keys of a peer whose keys were unsigned.
    pub(super) fn introduction(
        &mut self,
        position: usize,
        message: &Message,
    ) -> Result<bool, R::Error> {
        let (own, now) = (self.mailbox.identity.public(), self.now);
        let person = self.mailbox.identity.person();
        let held = self.at(position)?;
        let (id, Ok(MessageContent::Introduction(introduction))) = (held.id, message.content())
        else {
            return Ok(false);
        };
        let Some(peer) = &mut held.peer else {
            return Ok(false);
        };
        let is_theirs = message.is_former_of(&peer.keys().signing, id)
            && introduction.is_between(peer.device(), &own)
            && introduction.list.person() != person
            && !introduction.list.has_key_of(&own);
        if !is_theirs {
            return Ok(false);
        }
        let mut due = now;
        let mut is_new = false;
        match &peer.identity {
            // Another address comes with a hello, to which the user may have to agree.
            PeerIdentity::Unsigned(known)
                if known.address != introduction.list.device().address =>
            {
                return Ok(false);
            }
            PeerIdentity::Unsigned(_) => {
                peer.identity = PeerIdentity::Listed(Box::new(introduction.list));
                is_new = true;
            }
            PeerIdentity::Listed(known) if known.person() == introduction.list.person() => {
                // The peer has lost the answer. It gets another, but not at once.
                due = now.checked_add(minutes(about_an_hour())).unwrap_or(now);
            }
            PeerIdentity::Listed(_) => return Ok(false),
        }
        held.introduce_at = (!introduction.answers).then_some(due);
        if is_new && self.mailbox.former.is_some() {
            self.announce(position)?;
        }
        Ok(true)
    }
}

/// Returns whether a hello with this list counts. A later list always does: the writer's
/// clock may have been set back. An earlier one does if it was said later: the device was
/// restored from an older copy, and has only the former mailbox.
fn counts(succession: Succession, before: Option<Timestamp>, said_at: Timestamp) -> bool {
    match succession {
        Succession::Later => true,
        Succession::Same => before.is_none_or(|before| said_at >= before),
        Succession::Earlier => before.is_none_or(|before| said_at > before),
        Succession::None => false,
    }
}

fn minutes(minutes: u16) -> SignedDuration {
    SignedDuration::from_mins(i64::from(minutes))
}
