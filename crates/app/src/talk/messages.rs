//! Messages of a conversation.

use lotse_command::command;
use lotse_core::{Contact, ContactId, StepId};
use lotse_pack_model::PlaceContent;
use lotse_talk::{
    ContactCard, LONGEST_TEXT, MessageContent, MessageId, StepCard, discard, keep, queue,
    send_again,
};

use super::conversation_id;
use crate::{ApiError, App, ErrorCode};

impl App {
    /// Sends a text. Works offline.
    #[command]
    pub fn send_text(&self, conversation: &str, text: &str) -> Result<(), ApiError> {
        self.send(conversation, &MessageContent::Text(text.trim().to_owned()))
    }

    /// Sends a step of the person's plan.
    #[command]
    pub fn send_step(&self, conversation: &str, step: &str) -> Result<(), ApiError> {
        let planning = self.planning()?;
        let (planned, _) = planning.find(step)?;
        let title = planning.place.text(&format!("step-{}", planned.id));
        let card = StepCard {
            step: planned.id.clone(),
            title: title.value,
            language: title.language.to_string(),
            due: planned.due.as_ref().map(|due| due.date),
        };
        self.send(conversation, &MessageContent::Step(card))
    }

    /// Sends a contact.
    #[command]
    pub fn send_contact(&self, conversation: &str, contact: &str) -> Result<(), ApiError> {
        let place = self.place_content()?;
        let Some((id, found)) = place.content.contacts.get_key_value(contact) else {
            return Err(ApiError::new(ErrorCode::UnknownContact).with("contact", contact));
        };
        self.send(
            conversation,
            &MessageContent::Contact(card(&place, id, found)),
        )
    }

    /// Retries a stuck message.
    #[command]
    pub fn send_again(&self, conversation: &str, message: &str) -> Result<(), ApiError> {
        let (conversation, message) = (conversation_id(conversation)?, message_id(message)?);
        self.write(|tx| send_again(tx, conversation, message))
    }

    /// Discards a message that was not sent.
    #[command]
    pub fn discard_message(&self, conversation: &str, message: &str) -> Result<(), ApiError> {
        let (conversation, message) = (conversation_id(conversation)?, message_id(message)?);
        self.write(|tx| discard(tx, conversation, message))
    }

    /// Marks the messages as read.
    #[command]
    pub fn read_messages(&self, conversation: &str) -> Result<(), ApiError> {
        let id = self.held(conversation)?.id;
        let tells = self.tells_when_read()?;
        let now = self.clock.now();
        self.write(|tx| {
            let was_new = tx.read_messages(id)?;
            let held = lotse_talk::Records::conversation(tx, id)?;
            let is_open = held.is_some_and(|held| held.stage.takes_messages());
            if was_new && tells && is_open {
                queue(tx, id, &MessageContent::Read, now)?;
            }
            Ok(())
        })
    }

    /// Sets how many days both sides keep messages: at least as many as the
    /// peer accepts; 0 is for ever.
    #[command]
    pub fn keep_messages(&self, conversation: &str, days: u16) -> Result<(), ApiError> {
        let id = self.held(conversation)?.id;
        let now = self.clock.now();
        self.write(|tx| keep(tx, id, days, now))
    }

    fn send(&self, conversation: &str, content: &MessageContent) -> Result<(), ApiError> {
        let id = self.held(conversation)?.id;
        let now = self.clock.now();
        self.write(|tx| queue(tx, id, content, now)).map(drop)
    }
}

/// Maximum length of a text, in bytes.
pub(crate) const LIMIT: usize = LONGEST_TEXT;

pub(crate) fn message_id(id: &str) -> Result<MessageId, ApiError> {
    id.parse()
        .map_err(|_| ApiError::new(ErrorCode::UnknownMessage))
}

pub(crate) fn step_id(place: &PlaceContent, step: &str) -> Option<StepId> {
    let known = place.content.steps.get_key_value(step);
    known.map(|(id, _)| id.clone())
}

pub(crate) fn card(place: &PlaceContent, id: &ContactId, contact: &Contact) -> ContactCard {
    // The official name is understood on both sides.
    let name = place.official(&format!("contact-{id}")).value;
    ContactCard {
        contact: Some(id.clone()),
        name,
        phone: contact.phone.clone(),
        email: contact.email.clone(),
        website: contact.web.clone(),
        address: contact
            .address
            .as_ref()
            .map(|address| crate::contacts::address_lines(address).join(", ")),
    }
}
