//! Invitations: a text that fits into a link and a QR code.

use jiff::Timestamp;
use lotse_wire::{Secret, Ticket, base_url};
use minicbor::{Decode, Encode, bytes::ByteVec};
use url::{Host, Url};

use crate::{
    ChildTicket, Conversation, ConversationId, DeviceList, Grant, Identity, LinkKind, Mailbox,
    MessageContent, NewMailbox, Peer, PeerIdentity, Records, Role, SharedPlan, Signature, Stage,
    TalkError, device_list,
    identity::is_usable,
    link::Candidate,
    moving::open_or_move_mailbox,
    name::{checked_language, clean_name},
    new_mailbox::open_mailbox,
    outbox,
    session::Sessions,
    signed::is_signed,
    signed::signed_bytes,
};

/// Format version; increase it when older apps would misunderstand an invitation.
const VERSION: u32 = 2;
/// Default retention of messages in days.
const KEEP_DAYS: u16 = 180;

/// An invitation to talk, for one person and a single use, signed by the inviter's
/// device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// The conversation it starts.
    pub conversation: ConversationId,
    /// The inviter's name.
    pub name: String,
    /// The inviter's language (BCP 47).
    pub language: String,
    /// The inviter's role.
    pub role: Role,
    /// The inviter's devices.
    pub list: DeviceList,
    /// Grant for writing to the inviter.
    pub grant: Secret,
    /// One-time key that starts the session.
    pub one_time_key: [u8; 32],
    /// Ticket for opening one mailbox on the same relay.
    pub ticket: Ticket,
    /// When it expires.
    pub until: Timestamp,
    /// The confirmation by the inviter's programme.
    pub confirmation: Option<Vec<u8>>,
    /// The signature of the inviter's device over all of this.
    signature: Signature,
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct InvitationCbor {
    #[n(0)]
    version: u32,
    #[cbor(n(1), with = "minicbor::bytes")]
    conversation: [u8; 8],
    #[n(2)]
    name: String,
    #[n(3)]
    language: String,
    #[n(4)]
    role: u8,
    #[n(5)]
    list: ByteVec,
    #[cbor(n(6), with = "minicbor::bytes")]
    grant: [u8; 32],
    #[cbor(n(7), with = "minicbor::bytes")]
    one_time_key: [u8; 32],
    #[cbor(n(8), with = "minicbor::bytes")]
    ticket: [u8; 10],
    #[n(9)]
    until: i64,
    #[n(10)]
    confirmation: Option<ByteVec>,
    #[cbor(n(11), with = "minicbor::bytes")]
    signature: [u8; 64],
}

impl Invitation {
    /// The invitation as a link, which is also the content of its QR code.
    pub fn link(&self) -> String {
        let cbor = InvitationCbor {
            version: VERSION,
            conversation: *self.conversation.as_bytes(),
            name: self.name.clone(),
            language: self.language.clone(),
            role: self.role.number(),
            list: device_list::nested(&self.list),
            grant: *self.grant.as_bytes(),
            one_time_key: self.one_time_key,
            ticket: *self.ticket.as_bytes(),
            until: self.until.as_second(),
            confirmation: self.confirmation.clone().map(Into::into),
            signature: self.signature,
        };
        let bytes = minicbor::to_vec(cbor).unwrap_or_default();
        LinkKind::Invitation.link(&bytes)
    }

    /// Parses a link, also with text around it, as in an email, and verifies its
    /// signature.
    ///
    /// # Errors
    /// If it is not an invitation, not signed by the inviter, or of another version of
    /// the app.
    pub fn of_link(text: &str) -> Result<Self, TalkError> {
        let malformed = TalkError::NotAnInvitation;
        LinkKind::Invitation.read_bytes(text, &malformed, Self::of_bytes)
    }

    fn of_bytes(bytes: &[u8]) -> Result<Self, TalkError> {
        let version = minicbor::Decoder::new(bytes);
        match version_of(version) {
            Some(version) if version > VERSION => return Err(TalkError::NewerInvitation),
            // The keys in an invitation of version 1 are not signed.
            Some(version) if version < VERSION => return Err(TalkError::OlderInvitation),
            _ => {}
        }
        let cbor: InvitationCbor =
            minicbor::decode(bytes).map_err(|_| TalkError::NotAnInvitation)?;
        let invitation = cbor.read()?;
        let signing = invitation.list.device().keys.signing;
        if !is_signed(&signing, &invitation.signed_bytes(), &invitation.signature) {
            return Err(TalkError::Unsigned);
        }
        Ok(invitation)
    }

    /// Signs it as the inviter's device.
    pub(crate) fn sign(mut self, identity: &Identity) -> Self {
        self.signature = identity.sign(&self.signed_bytes());
        self
    }

    fn signed_bytes(&self) -> Vec<u8> {
        signed_bytes(
            "invitation 2",
            &[
                self.conversation.as_bytes(),
                self.name.as_bytes(),
                self.language.as_bytes(),
                &[self.role.number()],
                &self.list.to_bytes(),
                self.grant.as_bytes(),
                &self.one_time_key,
                self.ticket.as_bytes(),
                &self.until.as_second().to_be_bytes(),
                self.confirmation.as_deref().unwrap_or_default(),
            ],
        )
    }
}

fn version_of(mut decoder: minicbor::Decoder<'_>) -> Option<u32> {
    decoder.array().ok()?;
    decoder.u32().ok()
}

impl InvitationCbor {
    fn read(self) -> Result<Invitation, TalkError> {
        let wrong = || TalkError::NotAnInvitation;
        if !is_usable(&self.one_time_key) {
            return Err(wrong());
        }
        Ok(Invitation {
            conversation: self.conversation.into(),
            name: clean_name(&self.name).map_err(|_| wrong())?,
            language: checked_language(self.language).map_err(|_| wrong())?,
            role: Role::of_number(self.role).ok_or_else(wrong)?,
            list: DeviceList::from_bytes(&self.list).map_err(|error| match error {
                TalkError::Unsigned => error,
                _ => wrong(),
            })?,
            grant: self.grant.into(),
            one_time_key: self.one_time_key,
            ticket: self.ticket.into(),
            until: Timestamp::from_second(self.until).map_err(|_| wrong())?,
            confirmation: self.confirmation.map(Into::into),
            signature: self.signature,
        })
    }
}

/// A programme's link for its mentors: its relay and a ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TicketLink {
    /// The programme's relay.
    pub relay: Url,
    /// Ticket for the mailboxes of a mentor and the mentor's mentees.
    pub ticket: Ticket,
}

impl TicketLink {
    /// Parses a link printed by `lotse-relay tickets add --relay …`, also with text
    /// around it, as in an email.
    ///
    /// # Errors
    /// If it is not a ticket link.
    pub fn of_link(text: &str) -> Result<Self, TalkError> {
        let read =
            |candidate: &Candidate| Self::of_candidate(candidate).ok_or(TalkError::NotATicket);
        LinkKind::Ticket.read(text, TalkError::NotATicket, read)
    }

    fn of_candidate(candidate: &Candidate) -> Option<Self> {
        let rest = candidate
            .rest
            .trim_end_matches(|letter: char| !letter.is_alphanumeric());
        let url = Url::parse(&format!("{}{rest}", LinkKind::Ticket.beginning())).ok()?;
        // It is unknown where the address ends if it is the last field before the end of a
        // line.
        if candidate.is_wrapped && url.query_pairs().last()?.0 == "relay" {
            return None;
        }
        let field = |name: &str| {
            let mut fields = url.query_pairs();
            fields.find_map(|(key, value)| (key == name).then(|| value.into_owned()))
        };
        let relay = Url::parse(&field("relay")?).ok()?;
        lotse_wire::base_url(&relay)?;
        let ticket = field("code")?.parse().ok()?;
        Some(Self { relay, ticket })
    }
}

/// Creates an invitation that expires at `until`. Works offline: the mailbox, the grant
/// and the ticket are announced to the relay later.
///
/// # Errors
/// If there is no mailbox yet.
pub fn invite<R: Records>(
    records: &mut R,
    now: Timestamp,
    until: Timestamp,
) -> Result<Invitation, R::Error> {
    let mut mailbox = records.mailbox()?.ok_or(TalkError::NoMailbox)?;
    let one_time_key = mailbox.identity.one_time_key()?;
    records.set_mailbox(&mailbox)?;
    let grant = Secret::random().map_err(TalkError::from)?;
    let id = ConversationId::random().map_err(TalkError::from)?;
    let stage = Stage::Invited {
        until,
        key: one_time_key,
    };
    let conversation = Conversation {
        ticket: Some(ChildTicket::random()?),
        ..begun(id, mailbox.role, stage, None, grant, now)
    };
    records.set_conversation(&conversation)?;
    invitation_of(&mailbox, &conversation).ok_or_else(|| TalkError::Unreadable.into())
}

/// The invitation of a conversation, to show it again until it is accepted.
pub fn invitation_of(mailbox: &Mailbox, conversation: &Conversation) -> Option<Invitation> {
    let Stage::Invited { until, key } = conversation.stage else {
        return None;
    };
    let invitation = Invitation {
        conversation: conversation.id,
        name: mailbox.name.clone(),
        language: mailbox.language.clone(),
        role: conversation.role,
        list: mailbox.list(),
        grant: conversation.grant.secret.clone(),
        one_time_key: key,
        ticket: conversation.ticket.as_ref()?.ticket,
        until,
        confirmation: mailbox.confirmation.clone(),
        signature: [0; 64],
    };
    Some(invitation.sign(&mailbox.identity))
}

/// What a person says when accepting an invitation.
#[derive(Debug, Clone, Copy)]
pub struct Acceptance<'a> {
    /// The user's display name.
    pub name: &'a str,
    /// Language of the user's app (BCP 47).
    pub language: &'a str,
    /// Accepted version of the agreement.
    pub agreement: u16,
    /// Whether this device's mailbox moves to the inviter's relay, if it is on another.
    pub moves: bool,
}

/// Accepts an invitation. Works offline.
///
/// # Errors
/// If the invitation has expired, was created or already accepted on this device, names
/// a key of this device, or its relay is reached without encryption.
pub fn accept<R: Records>(
    records: &mut R,
    invitation: &Invitation,
    acceptance: &Acceptance<'_>,
    now: Timestamp,
) -> Result<ConversationId, R::Error> {
    if now > invitation.until {
        return Err(TalkError::InvitationOver.into());
    }
    if records.conversation(invitation.conversation)?.is_some() {
        return Err(TalkError::InvitationUsed.into());
    }
    let inviter = invitation.list.device();
    let present = records.mailbox()?;
    if !may_contact(&inviter.address.relay, present.as_ref()) {
        return Err(TalkError::PlainRelay.into());
    }
    let new = NewMailbox {
        relay: inviter.address.relay.clone(),
        ticket: invitation.ticket,
        name: acceptance.name,
        language: acceptance.language,
        role: Role::Newcomer,
        agreement: acceptance.agreement,
    };
    if acceptance.moves || present.is_some_and(|held| held.is_lost()) {
        open_or_move_mailbox(records, &new, now)?;
    } else {
        open_mailbox(records, &new)?;
    }
    let mailbox = records.mailbox()?.ok_or(TalkError::NoMailbox)?;
    if invitation.list.person() == mailbox.identity.person() {
        return Err(TalkError::InvitationUsed.into());
    }
    if invitation.list.has_key_of(&mailbox.identity.public()) {
        return Err(TalkError::Unsigned.into());
    }
    let peer = Peer {
        name: invitation.name.clone(),
        former_name: None,
        language: invitation.language.clone(),
        role: invitation.role,
        identity: PeerIdentity::Listed(Box::new(invitation.list.clone())),
        grant: invitation.grant.clone(),
        confirmation: invitation.confirmation.clone(),
        said_at: None,
        moves_to: None,
    };
    let grant = Secret::random().map_err(TalkError::from)?;
    let stage = Stage::Asked {
        until: invitation.until,
    };
    let id = invitation.conversation;
    let hello = mailbox.hello(Role::Newcomer, &grant, &invitation.list);
    let conversation = begun(id, Role::Newcomer, stage, Some(peer), grant, now);
    records.set_conversation(&conversation)?;
    let mut sessions = Sessions::load(records, id)?;
    sessions.begin(&mailbox.identity, &inviter.keys, &invitation.one_time_key)?;
    sessions.save(records)?;
    outbox::queue(records, id, &MessageContent::Hello(Box::new(hello)), now)?;
    Ok(id)
}

/// Returns whether this device may contact the relay of an invitation: behind TLS, or
/// where its own mailbox is, or on this very machine. Otherwise an inviter
/// could make it send requests into its local network.
fn may_contact(relay: &Url, own: Option<&Mailbox>) -> bool {
    let is_own = |own: &Mailbox| base_url(&own.address.relay) == base_url(relay);
    let is_here = match relay.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    relay.scheme() == "https" || is_here || own.is_some_and(is_own)
}

fn begun(
    id: ConversationId,
    role: Role,
    stage: Stage,
    peer: Option<Peer>,
    secret: Secret,
    now: Timestamp,
) -> Conversation {
    Conversation {
        id,
        role,
        stage,
        peer,
        grant: Grant::new(secret),
        former_grant: None,
        ticket: None,
        is_compared: false,
        introduce_at: None,
        unopened: 0,
        began: now,
        last_sent: None,
        last_confirmed: None,
        last_received: None,
        unconfirmed_since: None,
        unheard: 0,
        asked_again: 0,
        asked_again_at: None,
        refused_at: None,
        receipt: None,
        renewing_since: None,
        renew: false,
        renew_wait_minutes: 0,
        keep_days: KEEP_DAYS,
        kept: None,
        shared: SharedPlan::default(),
        asks_to_erase: false,
        read_by_peer: None,
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::link::tests::pasted;

    pub(crate) fn invitation() -> Invitation {
        of(&crate::tests::mentor(), None)
    }

    fn of(mentor: &Mailbox, confirmation: Option<Vec<u8>>) -> Invitation {
        let invitation = Invitation {
            conversation: [1; 8].into(),
            name: mentor.name.clone(),
            language: "de".to_owned(),
            role: Role::Mentor,
            list: mentor.list(),
            grant: [6; 32].into(),
            one_time_key: [7; 32],
            ticket: [8; 10].into(),
            until: Timestamp::from_second(1_800_000_000).unwrap(),
            confirmation,
            signature: [0; 64],
        };
        invitation.sign(&mentor.identity)
    }

    #[test]
    fn an_invitation_is_the_same_after_it_was_written_and_read_also_from_a_mail() {
        let invitation = invitation();
        let link = invitation.link();
        for text in [
            link.clone(),
            format!("  {link}\n"),
            format!("Hallo Amal,\nhier: <{link}>.\nBerta"),
        ] {
            assert_eq!(Invitation::of_link(&text), Ok(invitation.clone()), "{text}");
        }
    }

    #[test]
    fn an_invitation_fits_a_qr_code_that_a_phone_reads() {
        // QR version 21 with error correction level L holds 929 bytes.
        let length = invitation().link().len();
        assert!(length < 929, "{length}");
    }

    #[test]
    fn it_fits_also_with_a_confirmation_and_the_longest_of_names() {
        let mut berta = crate::tests::mentor();
        berta.name = "Berta ".repeat(10).trim_end().to_owned();
        let request =
            crate::ConfirmationRequest::of_link(&crate::ConfirmationRequest::of(&berta)).unwrap();
        let until = jiff::civil::date(2026, 12, 31);
        let confirmed = crate::Programme::random().confirm(&request, "de-mannheim", until);
        let invitation = of(&berta, Some(confirmed.to_bytes()));
        let length = invitation.link().len();
        // QR version 25 with error correction level L holds 1273 bytes.
        assert!(length < 1_273, "{length}");
    }

    #[test]
    fn an_invitation_of_a_newer_app_says_so_and_a_cut_one_is_none() {
        let newer = minicbor::to_vec((VERSION + 1, "something else")).unwrap();
        let newer = LinkKind::Invitation.link(&newer);
        assert_eq!(Invitation::of_link(&newer), Err(TalkError::NewerInvitation));
        let link = invitation().link();
        let cut = link.get(..link.len() - 8).unwrap();
        assert_eq!(Invitation::of_link(cut), Err(TalkError::NotAnInvitation));
    }

    #[test]
    fn a_ticket_is_read_from_the_link_that_a_relay_prints() {
        let text = "lotse://ticket?relay=https%3A%2F%2Ftalk.example.org&code=7KQ2-M9XW-40TB-RZ5H";
        let link = TicketLink::of_link(&format!("Ihr Ticket: {text}")).unwrap();
        assert_eq!(link.relay.as_str(), "https://talk.example.org/");
        assert_eq!(link.ticket.to_string(), "7KQ2-M9XW-40TB-RZ5H");
        let cut = "lotse://ticket?code=7KQ2-M9XW-40TB-RZ5H&relay=https%3A%2F%2Ftalk.exam\nple.org";
        for wrong in [
            "",
            "lotse://ticket",
            cut,
            "lotse://ticket?relay=mailto%3Aa&code=7KQ2-M9XW-40TB-RZ5H",
            "lotse://ticket?relay=https%3A%2F%2Fa.example&code=7KQ2",
        ] {
            assert_eq!(
                TicketLink::of_link(wrong),
                Err(TalkError::NotATicket),
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_ticket_is_found_however_it_was_pasted() {
        let link = "lotse://ticket?relay=https%3A%2F%2Ftalk.musterstadt.example.org%2Flotse&code=7KQ2-M9XW-40TB-RZ5H";
        let ticket = TicketLink::of_link(link).unwrap();
        let others = [
            link.replace('-', "\u{2013}"),
            link.replace('-', "\u{2011}"),
            link.replace("ticket?", "ticket/?"),
            format!("{link}&utm_source=mail"),
            "lotse://ticket?code=7KQ2-M9XW-40TB-RZ5H&relay=https%3A%2F%2Ftalk.musterstadt.example.org%2Flotse".to_owned(),
        ];
        for text in pasted(link).into_iter().chain(others) {
            assert_eq!(LinkKind::of_text(&text), Some(LinkKind::Ticket), "{text:?}");
            assert_eq!(TicketLink::of_link(&text), Ok(ticket.clone()), "{text:?}");
        }
    }
}
