//! Views of conversations and messages.

use jiff::tz::TimeZone;
use lotse_pack_model::{KeyDigest, Mentors, PackSource, PlaceContent};
use lotse_talk::{
    Confirmation, ConfirmationError, ContactCard, Conversation, ConversationId, Message,
    MessageContent, MessageDirection, MessageState, PersonKey, Role, SharedStep, Stage,
    StuckReason,
};

use super::messages::card;
use crate::{
    ApiError, App, ConfirmationState, ConfirmationView, ContactCardView, ConversationCard,
    MessageStateView, MessageView, SharedStepView, StageView, Text,
    talk::caution::{PhoneNumber, cautions},
};

/// How many displayed messages the list searches for waiting and stuck ones.
const LOOK_BACK: usize = 100;

/// Consecutive undecryptable envelopes before the person is warned. A restored backup
/// causes a few.
const JUNK: u32 = 20;

/// The latest displayed messages with their decoded content, `None` if a newer version wrote it.
pub(crate) struct Shown {
    /// The oldest first.
    pub(crate) messages: Vec<(Message, Option<MessageContent>)>,
    /// There are older ones.
    pub(crate) has_older: bool,
}

impl App {
    pub(crate) fn conversation_card(
        &self,
        place: &PlaceContent,
        held: &Conversation,
    ) -> Result<ConversationCard, ApiError> {
        let unread = self.read(|store| store.count_unread(held.id))?;
        let mut latest = self.shown_messages(held.id, LOOK_BACK)?.messages;
        let count = |is_meant: fn(MessageState) -> bool| {
            let meant = latest.iter().filter(|(message, _)| is_meant(message.state));
            u32::try_from(meant.count()).unwrap_or(u32::MAX)
        };
        let (waiting, stuck) = (
            count(|state| state == MessageState::Queued),
            count(|state| matches!(state, MessageState::Stuck(_))),
        );
        let last = latest.pop();
        let last = last.map(|(message, content)| message_view(place, &message, content));
        let peer = held.peer.as_ref();
        let confirmation = match peer {
            Some(peer) => self.confirmation(
                peer.confirmation.as_deref(),
                &peer.name,
                peer.role,
                peer.person(),
            )?,
            None => ConfirmationView::none(),
        };
        Ok(ConversationCard {
            id: held.id.to_string(),
            name: peer.map(|peer| peer.name.clone()),
            former_name: peer.and_then(|peer| peer.former_name.clone()),
            role: peer.map(|peer| peer.role),
            language: peer.map(|peer| peer.language.clone()),
            stage: self.stage_view(held),
            until: match held.stage {
                Stage::Invited { until, .. } | Stage::Asked { until } => Some(day(until)),
                _ => None,
            },
            confirmation,
            waits_for_update: held.waits_for_update(),
            is_compared: held.is_compared,
            sends_junk: held.unopened >= JUNK,
            unread,
            waiting,
            stuck,
            last,
        })
    }

    /// Returns at most `count` of the latest displayed messages. Hidden
    /// messages lie between them, such as each change of a shared plan, so this
    /// looks further back until it has enough.
    pub(crate) fn shown_messages(
        &self,
        id: ConversationId,
        count: usize,
    ) -> Result<Shown, ApiError> {
        let mut take = u32::try_from(count).unwrap_or(u32::MAX).saturating_add(1);
        loop {
            let latest = self.read(|store| store.latest_messages(id, take))?;
            let is_all = latest.len() < usize::try_from(take).unwrap_or(usize::MAX);
            let mut messages: Vec<_> = latest.into_iter().filter_map(shown).collect();
            if is_all || messages.len() > count {
                let more = messages.len().saturating_sub(count);
                messages.drain(..more);
                return Ok(Shown {
                    messages,
                    has_older: more > 0,
                });
            }
            take = take.saturating_mul(4);
        }
    }

    /// Verifies a confirmation for a person under this name and in this role, against
    /// the programmes that the packs name. Without a signed person key, nothing is
    /// confirmed.
    pub(crate) fn confirmation(
        &self,
        bytes: Option<&[u8]>,
        name: &str,
        role: Role,
        person: Option<PersonKey>,
    ) -> Result<ConfirmationView, ApiError> {
        let Some(bytes) = bytes else {
            return Ok(ConfirmationView::none());
        };
        let unproven = |state| ConfirmationView {
            state,
            ..ConfirmationView::none()
        };
        let doubtful = unproven(ConfirmationState::Doubtful);
        let (Ok(confirmation), Some(person)) = (Confirmation::from_bytes(bytes), person) else {
            return Ok(doubtful);
        };
        let Some((publisher, programme)) = self.programme(&confirmation)? else {
            return Ok(doubtful);
        };
        let checked = confirmation.check(&programme.key.0, person, self.clock.today());
        if checked == Err(ConfirmationError::OtherKey) {
            return Ok(unproven(ConfirmationState::OtherPerson));
        }
        if !confirmation.is_for(name, role) {
            return Ok(doubtful);
        }
        let is_withdrawn = programme.withdrawn.contains(&KeyDigest(person.digest()));
        let state = match checked {
            Ok(()) if is_withdrawn => ConfirmationState::Withdrawn,
            Ok(()) => ConfirmationState::Confirmed,
            Err(ConfirmationError::Over) => ConfirmationState::Over,
            Err(_) => return Ok(doubtful),
        };
        Ok(ConfirmationView {
            state,
            by: Some(publisher),
            until: Some(confirmation.until.to_string()),
        })
    }

    /// Whether the programme that a confirmation names has signed it as in version 1.
    pub(crate) fn is_older(&self, confirmation: &Confirmation) -> Result<bool, ApiError> {
        let Some((_, programme)) = self.programme(confirmation)? else {
            return Ok(false);
        };
        let (key, person) = (&programme.key.0, confirmation.person);
        let checked = confirmation.check(key, person, self.clock.today());
        Ok(checked == Err(ConfirmationError::Older))
    }

    /// The programme that a confirmation names, and its publisher.
    fn programme(&self, named: &Confirmation) -> Result<Option<(String, Mentors)>, ApiError> {
        let mut all = self.content_store().manifests()?.into_iter();
        let of_pack = all.find(|manifest| manifest.id.as_str() == named.programme);
        Ok(of_pack.and_then(|manifest| Some((manifest.publisher, manifest.mentors?))))
    }

    fn stage_view(&self, held: &Conversation) -> StageView {
        if held.is_invitation_over(self.clock.now()) {
            return StageView::InvitationOver;
        }
        match held.stage {
            Stage::Invited { .. } => StageView::Invited,
            Stage::Asked { .. } => StageView::Asked,
            Stage::Open => StageView::Open,
            Stage::Blocked => StageView::Blocked,
            Stage::Left | Stage::Erased => StageView::Left,
            Stage::PeerLeft => StageView::PeerLeft,
            Stage::Expired => StageView::InvitationOver,
        }
    }
}

/// Decodes a message if it is displayed. A message this version cannot decode
/// is displayed, as one from a newer version.
fn shown(message: Message) -> Option<(Message, Option<MessageContent>)> {
    let content = message.content().ok();
    let is_shown = content.as_ref().is_none_or(MessageContent::is_shown);
    is_shown.then_some((message, content))
}

/// View of a message; `content` is `None` if this version cannot decode it.
pub(crate) fn message_view(
    place: &PlaceContent,
    message: &Message,
    content: Option<MessageContent>,
) -> MessageView {
    let mine = message.direction == MessageDirection::Out;
    let mut view = MessageView {
        id: message.id.to_string(),
        mine,
        at: message.at.to_string(),
        state: mine.then(|| state_view(message.state)),
        text: None,
        step: None,
        contact: None,
        keep_days: None,
        cautions: Vec::new(),
    };
    match content {
        Some(MessageContent::Text(text)) => {
            if !mine {
                view.cautions = cautions(&text, |number| is_published(place, number));
            }
            view.text = Some(text);
        }
        Some(MessageContent::Step(card)) => {
            let step = SharedStep {
                step: card.step,
                title: card.title,
                language: card.language,
                mark: None,
                due: card.due,
            };
            view.step = Some(shared_step(place, &step));
        }
        Some(MessageContent::Contact(card)) => view.contact = Some(contact_view(place, card)),
        Some(MessageContent::Keep(days)) => view.keep_days = Some(days.into()),
        // From a newer version: a message without visible content.
        _ => {}
    }
    view
}

/// Whether a contact of the place has this phone number.
fn is_published(place: &PlaceContent, number: &PhoneNumber) -> bool {
    let contacts = place.content.contacts.values();
    let mut phones = contacts.filter_map(|contact| contact.phone.as_deref());
    phones.any(|phone| PhoneNumber::parse(phone).as_ref() == Some(number))
}

/// View of a step that a peer shares.
pub(crate) fn shared_step(place: &PlaceContent, step: &SharedStep) -> SharedStepView {
    let in_plan = place.content.steps.contains_key(&step.step);
    let own = in_plan.then(|| place.text(&format!("step-{}", step.step)));
    SharedStepView {
        id: step.step.to_string(),
        title: own.unwrap_or_else(|| foreign_text(&step.title, &step.language)),
        in_plan,
        mark: step.mark,
        due: step.due.map(|date| date.to_string()),
    }
}

/// The day of a moment in the device's time zone.
pub(crate) fn day(time: jiff::Timestamp) -> String {
    time.to_zoned(TimeZone::system()).date().to_string()
}

fn state_view(state: MessageState) -> MessageStateView {
    match state {
        MessageState::Queued => MessageStateView::Waiting,
        MessageState::Sent => MessageStateView::Sent,
        MessageState::Received | MessageState::Unread | MessageState::Read => {
            MessageStateView::Received
        }
        MessageState::Stuck(StuckReason::Refused) => MessageStateView::StuckRefused,
        MessageState::Stuck(StuckReason::InvitationOver) => MessageStateView::StuckInvitationOver,
        MessageState::Stuck(StuckReason::NotTaken) => MessageStateView::StuckNotTaken,
    }
}

/// View of a contact that was passed on. If the installed packs have the
/// contact, theirs is shown: a number sent by a peer must not look like the
/// office's.
fn contact_view(place: &PlaceContent, sent: ContactCard) -> ContactCardView {
    let id = sent.contact.as_ref();
    let known = id.and_then(|id| place.content.contacts.get_key_value(id));
    let (contact, card) = match known {
        Some((id, contact)) => (Some(id.to_string()), card(place, id, contact)),
        None => (None, sent),
    };
    ContactCardView {
        contact,
        name: card.name,
        phone: card.phone,
        email: card.email,
        web: card.website,
        address: card.address,
    }
}

/// A text by a peer, in a language the interface may not support.
fn foreign_text(value: &str, language: &str) -> Text {
    let language: Result<lotse_i18n::Language, _> = language.parse();
    let language = language.unwrap_or_else(|_| lotse_i18n::Language::english());
    Text::new(value, language)
}
