//! Creates and accepts invitations.

use jiff::ToSpan;
use lotse_command::command;
use lotse_talk::{Acceptance, Invitation, Stage, accept, invitation_of, invite};

use super::{
    cards::day,
    conversation_id,
    mailbox::{AGREEMENT, checked_name},
    relay_view,
};
use crate::{
    ApiError, App, ErrorCode, InvitationView, OwnInvitationView,
    qr::{self, Grey},
};

/// How long an invitation can be accepted, in days.
const OPEN_DAYS: i64 = 14;

impl App {
    /// Invites one person. Works offline.
    #[command]
    pub fn invite(&self) -> Result<OwnInvitationView, ApiError> {
        let now = self.clock.now();
        let open = (OPEN_DAYS * 24).hours();
        let until = now.checked_add(open).unwrap_or(now);
        let invitation = self.write(|tx| invite(tx, now, until))?;
        own_view(&invitation)
    }

    /// Returns one of the person's own invitations, until it is accepted.
    #[command(areas(talk))]
    pub fn invitation(&self, conversation: &str) -> Result<OwnInvitationView, ApiError> {
        let id = conversation_id(conversation)?;
        let found = self.read(|store| Ok((store.mailbox()?, store.conversation(id)?)))?;
        let (Some(mailbox), Some(held)) = found else {
            return Err(ApiError::new(ErrorCode::UnknownConversation));
        };
        let invitation = invitation_of(&mailbox, &held);
        own_view(&invitation.ok_or_else(|| ApiError::new(ErrorCode::UnknownConversation))?)
    }

    /// Reads the text of a QR code in a picture: `grey` is base64 with one byte
    /// per pixel, row by row from the top.
    #[command]
    pub fn read_code(&self, width: u32, grey: &str) -> Result<String, ApiError> {
        let picture = Grey::of_base64(width, grey);
        let text = picture.and_then(Grey::read_code);
        text.ok_or_else(|| ApiError::new(ErrorCode::NoCodeInPicture))
    }

    /// Reads a peer's invitation before it is accepted.
    #[command]
    pub fn read_invitation(&self, link: &str) -> Result<InvitationView, ApiError> {
        let invitation = Invitation::of_link(link)?;
        let (mailbox, used) = self.read(|store| {
            Ok((
                store.mailbox()?,
                store.conversation(invitation.conversation)?,
            ))
        })?;
        let spoken = self.spoken(&invitation.language).ok();
        let relay = &invitation.list.device().address.relay;
        let present = mailbox.as_ref().map(|mailbox| &mailbox.address.relay);
        let place = self.place_content()?;
        Ok(InvitationView {
            confirmation: self.confirmation(
                invitation.confirmation.as_deref(),
                &invitation.name,
                invitation.role,
                Some(invitation.list.person()),
            )?,
            name: invitation.name,
            role: invitation.role,
            language: spoken.map(|language| language.to_string()),
            moves_from: present
                .filter(|present| *present != relay)
                .map(|present| relay_view(&place, present)),
            relay: relay_view(&place, relay),
            until: day(invitation.until),
            is_over: invitation.until < self.clock.now(),
            used_by: used
                .filter(|held| held.stage != Stage::Erased)
                .map(|held| held.id.to_string()),
            my_name: mailbox.map(|mailbox| mailbox.name),
        })
    }

    /// Accepts an invitation under a name, and with it the agreement. If `moves`, the
    /// person's mailbox moves to the inviter's relay. Works offline. Returns the id of
    /// the conversation.
    #[command]
    pub fn accept_invitation(
        &self,
        link: &str,
        name: &str,
        moves: bool,
    ) -> Result<String, ApiError> {
        let invitation = Invitation::of_link(link)?;
        let name = checked_name(name)?;
        let language = self.language()?.to_string();
        let now = self.clock.now();
        let acceptance = Acceptance {
            name: &name,
            language: &language,
            agreement: AGREEMENT,
            moves,
        };
        let id = self.write(|tx| accept(tx, &invitation, &acceptance, now))?;
        Ok(id.to_string())
    }
}

fn own_view(invitation: &Invitation) -> Result<OwnInvitationView, ApiError> {
    let link = invitation.link();
    let qr = qr::draw(&link).ok_or_else(|| ApiError::new(ErrorCode::NotAnInvitation))?;
    Ok(OwnInvitationView {
        conversation: invitation.conversation.to_string(),
        qr,
        link,
        until: day(invitation.until),
    })
}
