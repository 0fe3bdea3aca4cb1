//! The commands of the interface. Written by `cargo xtask gen` from the
//! `#[command]` methods of `lotse_app::App`; do not edit.
#![expect(clippy::too_many_lines, reason = "one arm a command")]

use lotse_app::{Answer, App, Mark, Role, Settings, ShareView, UpdateSettings};
use serde::Deserialize;

use crate::call::{self, CommandError};

/// Runs a command with its arguments as JSON; returns its result as JSON.
pub(crate) fn call(app: &App, command: &str, arguments: &str) -> Result<String, CommandError> {
    match command {
        "about" => call::write(&app.about()?),
        "accept_invitation" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                link: String,
                name: String,
                moves: bool,
            }
            let Arguments { link, name, moves } = call::read(arguments)?;
            call::write(&app.accept_invitation(&link, &name, moves)?)
        }
        "add_ready_answer" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                text: String,
            }
            let Arguments { text } = call::read(arguments)?;
            call::write(&app.add_ready_answer(&text)?)
        }
        "answer_fact" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                fact: String,
                answer: Option<Answer>,
            }
            let Arguments { fact, answer } = call::read(arguments)?;
            call::write(&app.answer_fact(&fact, answer)?)
        }
        "become_mentor" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                ticket: String,
                name: String,
                role: Role,
            }
            let Arguments { ticket, name, role } = call::read(arguments)?;
            call::write(&app.become_mentor(&ticket, &name, role)?)
        }
        "block_peer" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                conversation: String,
            }
            let Arguments { conversation } = call::read(arguments)?;
            call::write(&app.block_peer(&conversation)?)
        }
        "change_settings" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                settings: Settings,
            }
            let Arguments { settings } = call::read(arguments)?;
            call::write(&app.change_settings(&settings)?)
        }
        "change_update_settings" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                settings: UpdateSettings,
            }
            let Arguments { settings } = call::read(arguments)?;
            call::write(&app.change_update_settings(settings)?)
        }
        "changes" => call::write(&app.changes()?),
        "choose_language" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                language: String,
            }
            let Arguments { language } = call::read(arguments)?;
            call::write(&app.choose_language(&language)?)
        }
        "choose_place" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                place: Option<String>,
            }
            let Arguments { place } = call::read(arguments)?;
            call::write(&app.choose_place(place.as_deref())?)
        }
        "clear_recent_searches" => call::write(&app.clear_recent_searches()?),
        "close_employer" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                employer: String,
            }
            let Arguments { employer } = call::read(arguments)?;
            call::write(&app.close_employer(&employer)?)
        }
        "compare_safety_number" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                conversation: String,
                link: String,
            }
            let Arguments { conversation, link } = call::read(arguments)?;
            call::write(&app.compare_safety_number(&conversation, &link)?)
        }
        "content" => call::write(&app.content()?),
        "conversation" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                id: String,
                pages: u32,
            }
            let Arguments { id, pages } = call::read(arguments)?;
            call::write(&app.conversation(&id, pages)?)
        }
        "copy_code" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                page: Option<String>,
            }
            let Arguments { page } = call::read(arguments)?;
            call::write(&app.copy_code(page.as_deref())?)
        }
        "coverage" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                place: String,
            }
            let Arguments { place } = call::read(arguments)?;
            call::write(&app.coverage(&place)?)
        }
        "desk" => call::write(&app.desk()?),
        "discard_message" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                conversation: String,
                message: String,
            }
            let Arguments {
                conversation,
                message,
            } = call::read(arguments)?;
            call::write(&app.discard_message(&conversation, &message)?)
        }
        "document" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                document: String,
            }
            let Arguments { document } = call::read(arguments)?;
            call::write(&app.document(&document)?)
        }
        "emergency_contacts" => call::write(&app.emergency_contacts()?),
        "erase_conversation" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                conversation: String,
            }
            let Arguments { conversation } = call::read(arguments)?;
            call::write(&app.erase_conversation(&conversation)?)
        }
        "erase_everything" => call::write(&app.erase_everything()?),
        "export_data" => call::write(&app.export_data()?),
        "fetch_language" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                language: String,
            }
            let Arguments { language } = call::read(arguments)?;
            call::write(&app.fetch_language(&language)?)
        }
        "find_places" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                query: String,
            }
            let Arguments { query } = call::read(arguments)?;
            call::write(&app.find_places(&query)?)
        }
        "finish_welcome" => call::write(&app.finish_welcome()?),
        "first_screen" => call::write(&app.first_screen()?),
        "follow_peer" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                conversation: String,
            }
            let Arguments { conversation } = call::read(arguments)?;
            call::write(&app.follow_peer(&conversation)?)
        }
        "guide" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                guide: String,
            }
            let Arguments { guide } = call::read(arguments)?;
            call::write(&app.guide(&guide)?)
        }
        "hand_over" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                link: String,
            }
            let Arguments { link } = call::read(arguments)?;
            app.hand_over(link);
            call::write(&())
        }
        "hold_document" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                document: String,
                held: bool,
            }
            let Arguments { document, held } = call::read(arguments)?;
            call::write(&app.hold_document(&document, held)?)
        }
        "invitation" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                conversation: String,
            }
            let Arguments { conversation } = call::read(arguments)?;
            call::write(&app.invitation(&conversation)?)
        }
        "invite" => call::write(&app.invite()?),
        "keep_messages" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                conversation: String,
                days: u16,
            }
            let Arguments { conversation, days } = call::read(arguments)?;
            call::write(&app.keep_messages(&conversation, days)?)
        }
        "language_fonts" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                language: String,
            }
            let Arguments { language } = call::read(arguments)?;
            call::write(&app.language_fonts(&language)?)
        }
        "leave_conversation" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                conversation: String,
                erase: bool,
            }
            let Arguments {
                conversation,
                erase,
            } = call::read(arguments)?;
            call::write(&app.leave_conversation(&conversation, erase)?)
        }
        "link_kind" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                link: String,
            }
            let Arguments { link } = call::read(arguments)?;
            call::write(&app.link_kind(&link)?)
        }
        "list_contacts" => call::write(&app.list_contacts()?),
        "list_employers" => call::write(&app.list_employers()?),
        "list_events" => call::write(&app.list_events()?),
        "list_guides" => call::write(&app.list_guides()?),
        "list_languages" => call::write(&app.list_languages()?),
        "list_questions" => call::write(&app.list_questions()?),
        "mark_step" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                step: String,
                mark: Option<Mark>,
            }
            let Arguments { step, mark } = call::read(arguments)?;
            call::write(&app.mark_step(&step, mark)?)
        }
        "mark_steps" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                steps: Vec<String>,
                mark: Option<Mark>,
            }
            let Arguments { steps, mark } = call::read(arguments)?;
            call::write(&app.mark_steps(&steps, mark)?)
        }
        "mentor_request" => call::write(&app.mentor_request()?),
        "mentors" => call::write(&app.mentors()?),
        "open_code" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                code: String,
            }
            let Arguments { code } = call::read(arguments)?;
            call::write(&app.open_code(&code)?)
        }
        "plan" => call::write(&app.plan()?),
        "preview_shares" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                shares: Vec<ShareView>,
            }
            let Arguments { shares } = call::read(arguments)?;
            call::write(&app.preview_shares(&shares)?)
        }
        "preview_trouble" => call::write(&app.preview_trouble()),
        "read_code" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                width: u32,
                grey: String,
            }
            let Arguments { width, grey } = call::read(arguments)?;
            call::write(&app.read_code(width, &grey)?)
        }
        "read_copy" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                link: String,
            }
            let Arguments { link } = call::read(arguments)?;
            call::write(&app.read_copy(&link)?)
        }
        "read_invitation" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                link: String,
            }
            let Arguments { link } = call::read(arguments)?;
            call::write(&app.read_invitation(&link)?)
        }
        "read_messages" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                conversation: String,
            }
            let Arguments { conversation } = call::read(arguments)?;
            call::write(&app.read_messages(&conversation)?)
        }
        "recent_searches" => call::write(&app.recent_searches()?),
        "remember_search" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                query: String,
            }
            let Arguments { query } = call::read(arguments)?;
            call::write(&app.remember_search(&query)?)
        }
        "remove_language" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                language: String,
            }
            let Arguments { language } = call::read(arguments)?;
            call::write(&app.remove_language(&language)?)
        }
        "remove_ready_answer" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                answer: i32,
            }
            let Arguments { answer } = call::read(arguments)?;
            call::write(&app.remove_ready_answer(answer)?)
        }
        "report" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                conversation: String,
                messages: Vec<String>,
                words: String,
            }
            let Arguments {
                conversation,
                messages,
                words,
            } = call::read(arguments)?;
            call::write(&app.report(&conversation, &messages, &words)?)
        }
        "safety_number" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                conversation: String,
            }
            let Arguments { conversation } = call::read(arguments)?;
            call::write(&app.safety_number(&conversation)?)
        }
        "save_contact_card" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                contact: String,
            }
            let Arguments { contact } = call::read(arguments)?;
            call::write(&app.save_contact_card(&contact)?)
        }
        "save_event_calendar" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                event: String,
            }
            let Arguments { event } = call::read(arguments)?;
            call::write(&app.save_event_calendar(&event)?)
        }
        "save_language_file" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                language: String,
            }
            let Arguments { language } = call::read(arguments)?;
            call::write(&app.save_language_file(&language)?)
        }
        "save_step_calendar" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                step: String,
            }
            let Arguments { step } = call::read(arguments)?;
            call::write(&app.save_step_calendar(&step)?)
        }
        "search" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                query: String,
            }
            let Arguments { query } = call::read(arguments)?;
            call::write(&app.search(&query)?)
        }
        "see_changes" => call::write(&app.see_changes()?),
        "send_again" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                conversation: String,
                message: String,
            }
            let Arguments {
                conversation,
                message,
            } = call::read(arguments)?;
            call::write(&app.send_again(&conversation, &message)?)
        }
        "send_contact" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                conversation: String,
                contact: String,
            }
            let Arguments {
                conversation,
                contact,
            } = call::read(arguments)?;
            call::write(&app.send_contact(&conversation, &contact)?)
        }
        "send_step" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                conversation: String,
                step: String,
            }
            let Arguments { conversation, step } = call::read(arguments)?;
            call::write(&app.send_step(&conversation, &step)?)
        }
        "send_text" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                conversation: String,
                text: String,
            }
            let Arguments { conversation, text } = call::read(arguments)?;
            call::write(&app.send_text(&conversation, &text)?)
        }
        "set_compared" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                conversation: String,
                compared: bool,
            }
            let Arguments {
                conversation,
                compared,
            } = call::read(arguments)?;
            call::write(&app.set_compared(&conversation, compared)?)
        }
        "set_note" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                step: String,
                note: String,
            }
            let Arguments { step, note } = call::read(arguments)?;
            call::write(&app.set_note(&step, &note)?)
        }
        "set_own_due" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                step: String,
                date: Option<String>,
            }
            let Arguments { step, date } = call::read(arguments)?;
            call::write(&app.set_own_due(&step, date.as_deref())?)
        }
        "set_pin" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                pin: Option<String>,
            }
            let Arguments { pin } = call::read(arguments)?;
            call::write(&app.set_pin(pin.as_deref())?)
        }
        "set_shares" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                conversation: String,
                shares: Vec<ShareView>,
            }
            let Arguments {
                conversation,
                shares,
            } = call::read(arguments)?;
            call::write(&app.set_shares(&conversation, &shares)?)
        }
        "start" => call::write(&app.start()?),
        "step" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                step: String,
            }
            let Arguments { step } = call::read(arguments)?;
            call::write(&app.step(&step)?)
        }
        "take_confirmation" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                link: String,
            }
            let Arguments { link } = call::read(arguments)?;
            call::write(&app.take_confirmation(&link)?)
        }
        "take_copy" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                base64: String,
            }
            let Arguments { base64 } = call::read(arguments)?;
            call::write(&app.take_copy(&base64)?)
        }
        "take_copy_link" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                link: String,
            }
            let Arguments { link } = call::read(arguments)?;
            call::write(&app.take_copy_link(&link)?)
        }
        "take_link" => call::write(&app.take_link()),
        "talk" => call::write(&app.talk()?),
        "tell_when_read" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                tells: bool,
            }
            let Arguments { tells } = call::read(arguments)?;
            call::write(&app.tell_when_read(tells)?)
        }
        "texts" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                language: String,
            }
            let Arguments { language } = call::read(arguments)?;
            call::write(&app.texts(&language)?)
        }
        "today" => call::write(&app.today()?),
        "unblock_peer" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                conversation: String,
            }
            let Arguments { conversation } = call::read(arguments)?;
            call::write(&app.unblock_peer(&conversation)?)
        }
        "unlock" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Arguments {
                pin: String,
            }
            let Arguments { pin } = call::read(arguments)?;
            call::write(&app.unlock(&pin)?)
        }
        "unread" => call::write(&app.unread()?),
        _ => Err(CommandError::Unknown),
    }
}
