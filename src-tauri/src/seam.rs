//! The seam between Rust and the interface: which commands and events there
//! are. `cargo xtask gen` writes the interface's side of it.

use lotse_app::Topic;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri_specta::{Builder, ErrorHandlingMode, Event, collect_commands, collect_events};

use crate::commands;

/// Something has changed; [`lotse_app::AppEvent`] on its way to the interface.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
#[serde(rename_all = "camelCase")]
pub struct AppEvent {
    /// What has changed.
    pub topics: Vec<Topic>,
}

impl From<lotse_app::AppEvent> for AppEvent {
    fn from(event: lotse_app::AppEvent) -> Self {
        Self {
            topics: event.topics,
        }
    }
}

/// All commands and events, with their types.
pub fn seam() -> Builder<tauri::Wry> {
    Builder::new()
        .disable_serde_phases()
        .error_handling(ErrorHandlingMode::Throw)
        .events(collect_events![AppEvent])
        .commands(collect_commands![
            commands::start,
            commands::unlock,
            commands::set_pin,
            commands::texts,
            commands::choose_language,
            commands::find_places,
            commands::choose_place,
            commands::finish_welcome,
            commands::list_questions,
            commands::answer_fact,
            commands::today,
            commands::plan,
            commands::step,
            commands::mark_step,
            commands::mark_steps,
            commands::set_note,
            commands::set_own_due,
            commands::hold_document,
            commands::save_step_calendar,
            commands::list_contacts,
            commands::save_contact_card,
            commands::open_link,
            commands::list_guides,
            commands::guide,
            commands::document,
            commands::search,
            commands::recent_searches,
            commands::remember_search,
            commands::clear_recent_searches,
            commands::list_events,
            commands::save_event_calendar,
            commands::changes,
            commands::see_changes,
            commands::content,
            commands::update_content,
            commands::cancel_update,
            commands::change_update_settings,
            commands::network_is_back,
            commands::open_content_file,
            commands::fetch_content_file,
            commands::save_content_file,
            commands::list_employers,
            commands::open_code,
            commands::close_employer,
            commands::talk,
            commands::conversation,
            commands::count_unread,
            commands::become_mentor,
            commands::mentor_request,
            commands::take_confirmation,
            commands::tell_when_read,
            commands::invite,
            commands::invitation,
            commands::take_link,
            commands::link_kind,
            commands::read_code,
            commands::read_invitation,
            commands::accept_invitation,
            commands::send_text,
            commands::send_step,
            commands::send_contact,
            commands::send_again,
            commands::discard_message,
            commands::read_messages,
            commands::keep_messages,
            commands::preview_shares,
            commands::set_shares,
            commands::block_peer,
            commands::unblock_peer,
            commands::leave_conversation,
            commands::erase_conversation,
            commands::report,
            commands::desk,
            commands::add_ready_answer,
            commands::remove_ready_answer,
            commands::preview_trouble,
            commands::change_settings,
            commands::about,
            commands::export_data,
            commands::erase_everything,
        ])
}
