//! Talk: the person's identity in conversations, and the conversations.

mod cards;
mod caution;
mod desk;
mod endings;
mod invitations;
mod mailbox;
mod messages;
mod moving;
mod report;
mod safety;
mod sharing;
mod view;

pub use view::{
    Caution, ConfirmationState, ConfirmationView, ContactCardView, ConversationCard,
    ConversationView, DeskView, InvitationView, LinkKindView, MenteeView, MentorView, MentorsView,
    MessageStateView, MessageView, OwnInvitationView, ReadyAnswer, RelayView, SafetyNumberView,
    ShareKind, ShareView, SharedStepView, StageView, TalkView, TalkerView, UnreadView,
};

use cards::{message_view, shared_step};
use jiff::SignedDuration;
use lotse_command::command;
use lotse_pack_model::PlaceContent;
use lotse_talk::{Conversation, ConversationId, Stage};

use crate::{ApiError, App, ErrorCode};

/// How long a refused ticket of an invitation is not reported.
const JUST_INVITED: SignedDuration = SignedDuration::from_hours(1);

/// Number of messages shown at first, and added by each further page.
const PAGE: usize = 100;

/// Setting: whether peers get read receipts.
const TELL_WHEN_READ: &str = "tell-when-read";

impl App {
    /// The person's identity in conversations, and all conversations.
    #[command(areas(content, settings, talk))]
    pub fn talk(&self) -> Result<TalkView, ApiError> {
        let place = self.place_content()?;
        let mut conversations = Vec::new();
        for held in self.shown_conversations()? {
            let card = self.conversation_card(&place, &held)?;
            conversations.push((self.last_position(&held, &card)?, card));
        }
        conversations.sort_by_key(|(last, _)| std::cmp::Reverse(*last));
        let conversations: Vec<_> = conversations.into_iter().map(|(_, card)| card).collect();
        let me = self.read(lotse_store::UserStore::mailbox)?;
        let me = me.map(|mailbox| self.talker(&mailbox)).transpose()?;
        Ok(TalkView { me, conversations })
    }

    /// A conversation with its latest `pages` pages of messages.
    #[command(areas(content, progress, settings, talk))]
    pub fn conversation(&self, id: &str, pages: u32) -> Result<ConversationView, ApiError> {
        let held = self.held(id)?;
        let place = self.place_content()?;
        let pages = usize::try_from(pages.max(1)).unwrap_or(1);
        let shares = self.read(|store| store.shares(held.id))?;
        let shown = self.shown_messages(held.id, PAGE.saturating_mul(pages))?;
        let relay = held.peer.as_ref().map(|peer| &peer.address().relay);
        let next = held.peer.as_ref().and_then(|peer| peer.moves_to.as_ref());
        let messages = shown.messages.into_iter();
        Ok(ConversationView {
            messages: messages
                .map(|(message, content)| message_view(&place, &message, content))
                .collect(),
            has_older: shown.has_older,
            card: self.conversation_card(&place, &held)?,
            my_role: held.role,
            is_open: held.stage.takes_messages(),
            keep_days: held.keep_days.into(),
            shares: shares.into_iter().map(ShareView::from).collect(),
            shared: held
                .shared_steps()
                .iter()
                .map(|step| shared_step(&place, step))
                .collect(),
            asks_to_erase: held.asks_to_erase,
            read_by_peer: held.read_by_peer.map(|time| time.to_string()),
            relay: relay.map(|relay| relay_view(&place, relay)),
            moves_to: next.map(|next| relay_view(&place, &next.list.device().address.relay)),
            report_to: self.report_to(&place, &held),
            emergency: self.emergency_contacts_of(&place),
        })
    }

    /// The mentors to whom a step can be shown.
    #[command(areas(talk))]
    pub fn mentors(&self) -> Result<MentorsView, ApiError> {
        let me = self.read(lotse_store::UserStore::mailbox)?;
        let held = self.shown_conversations()?.into_iter();
        let mentors = held.filter_map(|held| {
            let peer = held
                .peer
                .filter(|peer| peer.role != lotse_talk::Role::Newcomer)?;
            let takes_steps = matches!(held.stage, Stage::Open | Stage::Asked { .. });
            takes_steps.then(|| MentorView {
                conversation: held.id.to_string(),
                name: peer.name,
            })
        });
        Ok(MentorsView {
            mentors: mentors.collect(),
            invites: me.is_some_and(|me| me.role != lotse_talk::Role::Newcomer),
        })
    }

    /// The conversations with unread messages, the one that was written in last first.
    #[command(areas(talk))]
    pub fn unread(&self) -> Result<Vec<UnreadView>, ApiError> {
        let mut conversations = Vec::new();
        for (id, count) in self.read(lotse_store::UserStore::unread)? {
            let held = self.read(|store| store.conversation(id))?;
            conversations.push(UnreadView {
                conversation: id.to_string(),
                name: held.and_then(|held| held.peer).map(|peer| peer.name),
                count,
            });
        }
        Ok(conversations)
    }

    /// Position of a conversation's latest displayed message among all messages. Times
    /// could be forged by a peer, to stay at the top for ever.
    fn last_position(
        &self,
        held: &Conversation,
        card: &ConversationCard,
    ) -> Result<Option<i64>, ApiError> {
        let last = card.last.as_ref();
        let Some(message) = last.and_then(|last| messages::message_id(&last.id).ok()) else {
            return Ok(None);
        };
        self.read(|store| store.message_position(held.id, message))
    }

    fn talker(&self, mailbox: &lotse_talk::Mailbox) -> Result<TalkerView, ApiError> {
        // The inviter's device tells the relay of the ticket when it has a network.
        let is_just_invited = self.is_just_invited()?;
        Ok(TalkerView {
            name: mailbox.name.clone(),
            invites: mailbox.role != lotse_talk::Role::Newcomer,
            role: mailbox.role,
            relay: host(&mailbox.address.relay),
            is_open: mailbox.is_open,
            trouble: mailbox.trouble.filter(|_| !is_just_invited),
            reached: self.line.is_reached(),
            confirmation: self.confirmation(
                mailbox.confirmation.as_deref(),
                &mailbox.name,
                mailbox.role,
                Some(mailbox.identity.person()),
            )?,
            tells_when_read: self.tells_when_read()?,
        })
    }

    /// Returns whether an invitation was accepted within the last hour that is not
    /// answered yet.
    fn is_just_invited(&self) -> Result<bool, ApiError> {
        let now = self.clock.now();
        let is_just = |held: &Conversation| {
            let age = now.duration_since(held.began);
            matches!(held.stage, Stage::Asked { .. }) && age < JUST_INVITED
        };
        Ok(self.shown_conversations()?.iter().any(is_just))
    }

    fn tells_when_read(&self) -> Result<bool, ApiError> {
        Ok(self.setting(TELL_WHEN_READ)?.is_some())
    }

    /// The conversations that were not erased, the oldest first.
    fn shown_conversations(&self) -> Result<Vec<Conversation>, ApiError> {
        let mut all = self.read(lotse_store::UserStore::conversations)?;
        all.retain(|held| held.stage != Stage::Erased);
        Ok(all)
    }

    fn held(&self, id: &str) -> Result<Conversation, ApiError> {
        let id = conversation_id(id)?;
        let found = self.read(|store| store.conversation(id))?;
        found
            .filter(|held| held.stage != Stage::Erased)
            .ok_or_else(|| ApiError::new(ErrorCode::UnknownConversation))
    }
}

/// A relay, marked if the packs of the place recommend others.
fn relay_view(place: &PlaceContent, relay: &url::Url) -> RelayView {
    let mut named = place
        .manifests
        .iter()
        .flat_map(|pack| &pack.relays)
        .peekable();
    let host_name = relay.host_str();
    RelayView {
        host: host(relay),
        is_other: named.peek().is_some() && !named.any(|named| host_name == Some(named.as_str())),
    }
}

/// The host name of a relay, for display.
fn host(relay: &url::Url) -> String {
    relay.host_str().unwrap_or_default().to_owned()
}

fn conversation_id(id: &str) -> Result<ConversationId, ApiError> {
    id.parse()
        .map_err(|_| ApiError::new(ErrorCode::UnknownConversation))
}

impl From<lotse_store::Share> for ShareView {
    fn from(share: lotse_store::Share) -> Self {
        let (kind, id) = match share {
            lotse_store::Share::Step(step) => (ShareKind::Step, step.to_string()),
            lotse_store::Share::Topic(topic) => (ShareKind::Topic, topic.to_string()),
        };
        Self { kind, id }
    }
}
