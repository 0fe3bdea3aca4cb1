//! Reports: messages the person chooses to disclose, in a file that the
//! programme's contact can verify.

use lotse_command::command;
use lotse_pack_model::PlaceContent;
use lotse_talk::{Confirmation, Conversation, Message, Report};

use super::messages::message_id;
use crate::{ApiError, App, ContactView, ErrorCode, SavedFile, files::save};

/// Maximum length of the explanation, in characters.
const WORDS_CHARS: usize = 10_000;

impl App {
    /// Saves a report of the chosen messages from the peer.
    #[command]
    pub fn report(
        &self,
        conversation: &str,
        messages: &[String],
        words: &str,
    ) -> Result<SavedFile, ApiError> {
        let held = self.held(conversation)?;
        if words.chars().count() > WORDS_CHARS {
            return Err(ApiError::new(ErrorCode::NoteTooLong).with("limit", WORDS_CHARS));
        }
        let chosen: Vec<_> = messages
            .iter()
            .map(|id| message_id(id))
            .collect::<Result<_, _>>()?;
        let all = self.read(|store| store.latest_messages(held.id, u32::MAX))?;
        let disclosed: Vec<Message> = all
            .into_iter()
            .filter(|message| chosen.contains(&message.id))
            .collect();
        let mailbox = self.read(lotse_store::UserStore::mailbox)?;
        let mailbox = mailbox.ok_or_else(|| ApiError::new(ErrorCode::NoMailbox))?;
        let report = Report::new(&mailbox, &held, &disclosed, words.trim())?;
        if report.messages.is_empty() && report.words.is_empty() {
            return Err(ApiError::new(ErrorCode::NothingToReport));
        }
        let json = serde_json::to_vec_pretty(&report)
            .map_err(|error| ApiError::logged(ErrorCode::SaveFailed, &error))?;
        let date = self.clock.today();
        save(
            &self.folders.saved,
            &format!("lotse-report-{date}"),
            "json",
            &json,
        )
    }

    /// The recipient of a report: the contact of the programme that confirmed
    /// the peer, else that of the place's programme.
    pub(crate) fn report_to(
        &self,
        place: &PlaceContent,
        held: &Conversation,
    ) -> Option<ContactView> {
        let confirmed_by = self.confirmed_by(held);
        let with_mentors = place
            .manifests
            .iter()
            .rev()
            .filter_map(|manifest| Some((manifest.id.as_str(), manifest.mentors.as_ref()?)));
        let all: Vec<_> = with_mentors.collect();
        let of_programme = confirmed_by.and_then(|programme| {
            let mut all = all.iter();
            all.find(|(pack, _)| *pack == programme).copied()
        });
        let (_, mentors) = of_programme.or_else(|| all.first().copied())?;
        let (id, contact) = place.content.contacts.get_key_value(&mentors.report_to)?;
        Some(self.contact(place, id, contact))
    }

    /// The pack of the programme that confirmed the peer. A confirmation that is not
    /// genuine must not choose who gets a report.
    fn confirmed_by(&self, held: &Conversation) -> Option<String> {
        let peer = held.peer.as_ref()?;
        let bytes = peer.confirmation.as_deref();
        let checked = self.confirmation(bytes, &peer.name, peer.role, peer.person());
        let is_doubtful = checked.ok()?.by.is_none();
        let confirmation = Confirmation::from_bytes(bytes?).ok()?;
        (!is_doubtful).then_some(confirmation.programme)
    }
}
