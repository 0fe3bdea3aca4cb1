//! The commands of the interface. Written by `cargo xtask gen` from the
//! `#[command]` methods of `lotse_app::App`; do not edit.
#![expect(clippy::too_many_lines, reason = "one arm a command")]

use lotse_app::{Answer, App, Mark, Role, Settings, ShareView, UpdateSettings};
use serde::Deserialize;

use crate::call::{self, CommandError};

/// Runs a command with its arguments as JSON; returns its result as JSON.
pub(crate) fn call(app: &App, command: &str, arguments: &str) -> Result<String, CommandError> {
    match command {
        "about" => call::answer(&app.about()?),
        "accept_invitation" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                link: String,
                name: String,
                moves: bool,
            }
            let Given { link, name, moves } = call::read(arguments)?;
            call::answer(&app.accept_invitation(&link, &name, moves)?)
        }
        "add_ready_answer" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                text: String,
            }
            let Given { text } = call::read(arguments)?;
            call::answer(&app.add_ready_answer(&text)?)
        }
        "answer_fact" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                fact: String,
                answer: Option<Answer>,
            }
            let Given { fact, answer } = call::read(arguments)?;
            call::answer(&app.answer_fact(&fact, answer)?)
        }
        "become_mentor" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                ticket: String,
                name: String,
                role: Role,
            }
            let Given { ticket, name, role } = call::read(arguments)?;
            call::answer(&app.become_mentor(&ticket, &name, role)?)
        }
        "block_peer" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                conversation: String,
            }
            let Given { conversation } = call::read(arguments)?;
            call::answer(&app.block_peer(&conversation)?)
        }
        "change_settings" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                settings: Settings,
            }
            let Given { settings } = call::read(arguments)?;
            call::answer(&app.change_settings(&settings)?)
        }
        "change_update_settings" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                settings: UpdateSettings,
            }
            let Given { settings } = call::read(arguments)?;
            call::answer(&app.change_update_settings(settings)?)
        }
        "changes" => call::answer(&app.changes()?),
        "choose_language" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                language: String,
            }
            let Given { language } = call::read(arguments)?;
            call::answer(&app.choose_language(&language)?)
        }
        "choose_place" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                place: Option<String>,
            }
            let Given { place } = call::read(arguments)?;
            call::answer(&app.choose_place(place.as_deref())?)
        }
        "clear_recent_searches" => call::answer(&app.clear_recent_searches()?),
        "close_employer" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                employer: String,
            }
            let Given { employer } = call::read(arguments)?;
            call::answer(&app.close_employer(&employer)?)
        }
        "compare_safety_number" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                conversation: String,
                link: String,
            }
            let Given { conversation, link } = call::read(arguments)?;
            call::answer(&app.compare_safety_number(&conversation, &link)?)
        }
        "content" => call::answer(&app.content()?),
        "conversation" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                id: String,
                pages: u32,
            }
            let Given { id, pages } = call::read(arguments)?;
            call::answer(&app.conversation(&id, pages)?)
        }
        "copy_code" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                page: Option<String>,
            }
            let Given { page } = call::read(arguments)?;
            call::answer(&app.copy_code(page.as_deref())?)
        }
        "count_unread" => call::answer(&app.count_unread()?),
        "coverage" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                place: String,
            }
            let Given { place } = call::read(arguments)?;
            call::answer(&app.coverage(&place)?)
        }
        "desk" => call::answer(&app.desk()?),
        "discard_message" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                conversation: String,
                message: String,
            }
            let Given {
                conversation,
                message,
            } = call::read(arguments)?;
            call::answer(&app.discard_message(&conversation, &message)?)
        }
        "document" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                document: String,
            }
            let Given { document } = call::read(arguments)?;
            call::answer(&app.document(&document)?)
        }
        "erase_conversation" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                conversation: String,
            }
            let Given { conversation } = call::read(arguments)?;
            call::answer(&app.erase_conversation(&conversation)?)
        }
        "erase_everything" => call::answer(&app.erase_everything()?),
        "export_data" => call::answer(&app.export_data()?),
        "fetch_language" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                language: String,
            }
            let Given { language } = call::read(arguments)?;
            call::answer(&app.fetch_language(&language)?)
        }
        "find_places" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                query: String,
            }
            let Given { query } = call::read(arguments)?;
            call::answer(&app.find_places(&query)?)
        }
        "finish_welcome" => call::answer(&app.finish_welcome()?),
        "first_screen" => call::answer(&app.first_screen()?),
        "follow_peer" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                conversation: String,
            }
            let Given { conversation } = call::read(arguments)?;
            call::answer(&app.follow_peer(&conversation)?)
        }
        "guide" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                guide: String,
            }
            let Given { guide } = call::read(arguments)?;
            call::answer(&app.guide(&guide)?)
        }
        "hand_over" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                link: String,
            }
            let Given { link } = call::read(arguments)?;
            app.hand_over(link);
            call::answer(&())
        }
        "hold_document" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                document: String,
                held: bool,
            }
            let Given { document, held } = call::read(arguments)?;
            call::answer(&app.hold_document(&document, held)?)
        }
        "invitation" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                conversation: String,
            }
            let Given { conversation } = call::read(arguments)?;
            call::answer(&app.invitation(&conversation)?)
        }
        "invite" => call::answer(&app.invite()?),
        "keep_messages" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                conversation: String,
                days: u16,
            }
            let Given { conversation, days } = call::read(arguments)?;
            call::answer(&app.keep_messages(&conversation, days)?)
        }
        "language_fonts" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                language: String,
            }
            let Given { language } = call::read(arguments)?;
            call::answer(&app.language_fonts(&language)?)
        }
        "leave_conversation" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                conversation: String,
                erase: bool,
            }
            let Given {
                conversation,
                erase,
            } = call::read(arguments)?;
            call::answer(&app.leave_conversation(&conversation, erase)?)
        }
        "link_kind" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                link: String,
            }
            let Given { link } = call::read(arguments)?;
            call::answer(&app.link_kind(&link)?)
        }
        "list_contacts" => call::answer(&app.list_contacts()?),
        "list_employers" => call::answer(&app.list_employers()?),
        "list_events" => call::answer(&app.list_events()?),
        "list_guides" => call::answer(&app.list_guides()?),
        "list_languages" => call::answer(&app.list_languages()?),
        "list_questions" => call::answer(&app.list_questions()?),
        "mark_step" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                step: String,
                mark: Option<Mark>,
            }
            let Given { step, mark } = call::read(arguments)?;
            call::answer(&app.mark_step(&step, mark)?)
        }
        "mark_steps" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                steps: Vec<String>,
                mark: Option<Mark>,
            }
            let Given { steps, mark } = call::read(arguments)?;
            call::answer(&app.mark_steps(&steps, mark)?)
        }
        "mentor_request" => call::answer(&app.mentor_request()?),
        "mentors" => call::answer(&app.mentors()?),
        "open_code" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                code: String,
            }
            let Given { code } = call::read(arguments)?;
            call::answer(&app.open_code(&code)?)
        }
        "plan" => call::answer(&app.plan()?),
        "preview_shares" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                shares: Vec<ShareView>,
            }
            let Given { shares } = call::read(arguments)?;
            call::answer(&app.preview_shares(&shares)?)
        }
        "preview_trouble" => call::answer(&app.preview_trouble()),
        "read_code" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                width: u32,
                grey: String,
            }
            let Given { width, grey } = call::read(arguments)?;
            call::answer(&app.read_code(width, &grey)?)
        }
        "read_copy" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                link: String,
            }
            let Given { link } = call::read(arguments)?;
            call::answer(&app.read_copy(&link)?)
        }
        "read_invitation" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                link: String,
            }
            let Given { link } = call::read(arguments)?;
            call::answer(&app.read_invitation(&link)?)
        }
        "read_messages" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                conversation: String,
            }
            let Given { conversation } = call::read(arguments)?;
            call::answer(&app.read_messages(&conversation)?)
        }
        "recent_searches" => call::answer(&app.recent_searches()?),
        "remember_search" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                query: String,
            }
            let Given { query } = call::read(arguments)?;
            call::answer(&app.remember_search(&query)?)
        }
        "remove_language" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                language: String,
            }
            let Given { language } = call::read(arguments)?;
            call::answer(&app.remove_language(&language)?)
        }
        "remove_ready_answer" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                answer: i32,
            }
            let Given { answer } = call::read(arguments)?;
            call::answer(&app.remove_ready_answer(answer)?)
        }
        "report" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                conversation: String,
                messages: Vec<String>,
                words: String,
            }
            let Given {
                conversation,
                messages,
                words,
            } = call::read(arguments)?;
            call::answer(&app.report(&conversation, &messages, &words)?)
        }
        "safety_number" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                conversation: String,
            }
            let Given { conversation } = call::read(arguments)?;
            call::answer(&app.safety_number(&conversation)?)
        }
        "save_contact_card" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                contact: String,
            }
            let Given { contact } = call::read(arguments)?;
            call::answer(&app.save_contact_card(&contact)?)
        }
        "save_event_calendar" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                event: String,
            }
            let Given { event } = call::read(arguments)?;
            call::answer(&app.save_event_calendar(&event)?)
        }
        "save_language_file" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                language: String,
            }
            let Given { language } = call::read(arguments)?;
            call::answer(&app.save_language_file(&language)?)
        }
        "save_step_calendar" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                step: String,
            }
            let Given { step } = call::read(arguments)?;
            call::answer(&app.save_step_calendar(&step)?)
        }
        "search" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                query: String,
            }
            let Given { query } = call::read(arguments)?;
            call::answer(&app.search(&query)?)
        }
        "see_changes" => call::answer(&app.see_changes()?),
        "send_again" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                conversation: String,
                message: String,
            }
            let Given {
                conversation,
                message,
            } = call::read(arguments)?;
            call::answer(&app.send_again(&conversation, &message)?)
        }
        "send_contact" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                conversation: String,
                contact: String,
            }
            let Given {
                conversation,
                contact,
            } = call::read(arguments)?;
            call::answer(&app.send_contact(&conversation, &contact)?)
        }
        "send_step" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                conversation: String,
                step: String,
            }
            let Given { conversation, step } = call::read(arguments)?;
            call::answer(&app.send_step(&conversation, &step)?)
        }
        "send_text" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                conversation: String,
                text: String,
            }
            let Given { conversation, text } = call::read(arguments)?;
            call::answer(&app.send_text(&conversation, &text)?)
        }
        "set_compared" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                conversation: String,
                compared: bool,
            }
            let Given {
                conversation,
                compared,
            } = call::read(arguments)?;
            call::answer(&app.set_compared(&conversation, compared)?)
        }
        "set_note" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                step: String,
                note: String,
            }
            let Given { step, note } = call::read(arguments)?;
            call::answer(&app.set_note(&step, &note)?)
        }
        "set_own_due" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                step: String,
                date: Option<String>,
            }
            let Given { step, date } = call::read(arguments)?;
            call::answer(&app.set_own_due(&step, date.as_deref())?)
        }
        "set_pin" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                pin: Option<String>,
            }
            let Given { pin } = call::read(arguments)?;
            call::answer(&app.set_pin(pin.as_deref())?)
        }
        "set_shares" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                conversation: String,
                shares: Vec<ShareView>,
            }
            let Given {
                conversation,
                shares,
            } = call::read(arguments)?;
            call::answer(&app.set_shares(&conversation, &shares)?)
        }
        "start" => call::answer(&app.start()?),
        "step" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                step: String,
            }
            let Given { step } = call::read(arguments)?;
            call::answer(&app.step(&step)?)
        }
        "take_confirmation" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                link: String,
            }
            let Given { link } = call::read(arguments)?;
            call::answer(&app.take_confirmation(&link)?)
        }
        "take_copy" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                base64: String,
            }
            let Given { base64 } = call::read(arguments)?;
            call::answer(&app.take_copy(&base64)?)
        }
        "take_copy_link" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                link: String,
            }
            let Given { link } = call::read(arguments)?;
            call::answer(&app.take_copy_link(&link)?)
        }
        "take_link" => call::answer(&app.take_link()),
        "talk" => call::answer(&app.talk()?),
        "tell_when_read" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                tells: bool,
            }
            let Given { tells } = call::read(arguments)?;
            call::answer(&app.tell_when_read(tells)?)
        }
        "texts" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                language: String,
            }
            let Given { language } = call::read(arguments)?;
            call::answer(&app.texts(&language)?)
        }
        "today" => call::answer(&app.today()?),
        "unblock_peer" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                conversation: String,
            }
            let Given { conversation } = call::read(arguments)?;
            call::answer(&app.unblock_peer(&conversation)?)
        }
        "unlock" => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase")]
            struct Given {
                pin: String,
            }
            let Given { pin } = call::read(arguments)?;
            call::answer(&app.unlock(&pin)?)
        }
        _ => Err(CommandError::Unknown),
    }
}
