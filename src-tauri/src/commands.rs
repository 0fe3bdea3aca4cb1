//! The commands of the interface. Written by `cargo xtask gen` from the
//! `#[command]` methods of [`lotse_app::App`]; do not edit.
#![expect(
    clippy::redundant_closure_for_method_calls,
    reason = "all commands have one form"
)]

use lotse_app::{
    AboutView, Answer, ApiError, ChangesView, ContactView, ContactsView, ContentView,
    ConversationView, CopyView, CoverageView, DeskView, DocumentView, EmployerView, EventsView,
    FirstScreen, FoundPlacesView, GuideView, GuidesView, InvitationView, LanguagesView,
    LinkKindView, Mark, MentorsView, OpenedContent, OwnInvitationView, PlanView, QrView,
    QuestionView, Role, SafetyNumberView, SavedFile, SearchView, Settings, ShareView,
    SharedStepView, SpeechRate, SpeechView, StartView, StepView, TakenCopy, TalkView, TextLayer,
    TodayView, UnreadView, UpdateSettings, VoiceView,
};
use tauri::State;
use tauri_specta::{Commands, collect_commands};

use crate::open::OpeningApp;

type Result<T> = std::result::Result<T, ApiError>;

/// What data is stored, where, and where the content comes from.
#[tauri::command]
#[specta::specta]
pub(crate) async fn about(opening: State<'_, OpeningApp>) -> Result<AboutView> {
    opening.run(|app| app.about()).await
}

/// Accepts an invitation under a name, and with it the agreement. If `moves`, the
/// person's mailbox moves to the inviter's relay. Works offline. Returns the id of
/// the conversation.
#[tauri::command]
#[specta::specta]
pub(crate) async fn accept_invitation(
    opening: State<'_, OpeningApp>,
    link: String,
    name: String,
    moves: bool,
) -> Result<String> {
    opening
        .run(move |app| app.accept_invitation(&link, &name, moves))
        .await
}

/// Adds a ready answer.
#[tauri::command]
#[specta::specta]
pub(crate) async fn add_ready_answer(opening: State<'_, OpeningApp>, text: String) -> Result<()> {
    opening.run(move |app| app.add_ready_answer(&text)).await
}

/// Saves an answer; `None` removes it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn answer_fact(
    opening: State<'_, OpeningApp>,
    fact: String,
    answer: Option<Answer>,
) -> Result<()> {
    opening.run(move |app| app.answer_fact(&fact, answer)).await
}

/// Sets the person up as a mentor or a welcome centre, with the programme's
/// ticket. Works offline. By doing so the person accepts the agreement. A mailbox on
/// another relay moves to the programme's.
#[tauri::command]
#[specta::specta]
pub(crate) async fn become_mentor(
    opening: State<'_, OpeningApp>,
    ticket: String,
    name: String,
    role: Role,
) -> Result<()> {
    opening
        .run(move |app| app.become_mentor(&ticket, &name, role))
        .await
}

/// Blocks the peer: their messages are refused.
#[tauri::command]
#[specta::specta]
pub(crate) async fn block_peer(opening: State<'_, OpeningApp>, conversation: String) -> Result<()> {
    opening.run(move |app| app.block_peer(&conversation)).await
}

/// Cancels the running update. What was downloaded is kept and not downloaded again.
#[tauri::command]
#[specta::specta]
pub(crate) async fn cancel_update(opening: State<'_, OpeningApp>) -> Result<()> {
    opening
        .run(|app| {
            app.cancel_update();
            Ok(())
        })
        .await
}

/// Saves language, appearance and the speed of the voice.
#[tauri::command]
#[specta::specta]
pub(crate) async fn change_settings(
    opening: State<'_, OpeningApp>,
    settings: Settings,
) -> Result<()> {
    opening.run(move |app| app.change_settings(&settings)).await
}

/// Changes when and how updates are fetched.
#[tauri::command]
#[specta::specta]
pub(crate) async fn change_update_settings(
    opening: State<'_, OpeningApp>,
    settings: UpdateSettings,
) -> Result<()> {
    opening
        .run(move |app| app.change_update_settings(settings))
        .await
}

/// New and changed steps, contacts and deadlines that concern the person, with
/// their previous values.
#[tauri::command]
#[specta::specta]
pub(crate) async fn changes(opening: State<'_, OpeningApp>) -> Result<ChangesView> {
    opening.run(|app| app.changes()).await
}

/// Switches the language.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_language(
    opening: State<'_, OpeningApp>,
    language: String,
) -> Result<()> {
    opening.run(move |app| app.choose_language(&language)).await
}

/// Chooses a place: a city by its pack, or a town or state of the gazetteer; `None` is
/// "I don't know yet". Content that is not installed is fetched as soon as there is a
/// network.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_place(
    opening: State<'_, OpeningApp>,
    place: Option<String>,
) -> Result<()> {
    opening
        .run(move |app| app.choose_place(place.as_deref()))
        .await
}

/// Deletes the recent searches.
#[tauri::command]
#[specta::specta]
pub(crate) async fn clear_recent_searches(opening: State<'_, OpeningApp>) -> Result<()> {
    opening.run(|app| app.clear_recent_searches()).await
}

/// Closes an employer's modules.
#[tauri::command]
#[specta::specta]
pub(crate) async fn close_employer(opening: State<'_, OpeningApp>, employer: String) -> Result<()> {
    opening.run(move |app| app.close_employer(&employer)).await
}

/// Compares the safety number with the code that was scanned from the other
/// person's screen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn compare_safety_number(
    opening: State<'_, OpeningApp>,
    conversation: String,
    link: String,
) -> Result<()> {
    opening
        .run(move |app| app.compare_safety_number(&conversation, &link))
        .await
}

/// How fresh the content is, and what is under way.
#[tauri::command]
#[specta::specta]
pub(crate) async fn content(opening: State<'_, OpeningApp>) -> Result<ContentView> {
    opening.run(|app| app.content()).await
}

/// A conversation with its latest `pages` pages of messages.
#[tauri::command]
#[specta::specta]
pub(crate) async fn conversation(
    opening: State<'_, OpeningApp>,
    id: String,
    pages: u32,
) -> Result<ConversationView> {
    opening.run(move |app| app.conversation(&id, pages)).await
}

/// A QR code with a link to everything the person entered; `None` if it is too
/// large for one. With `page`, the URL of a web page with this app, the code opens
/// that page with the link as its fragment, which browsers do not send to the
/// server.
#[tauri::command]
#[specta::specta]
pub(crate) async fn copy_code(
    opening: State<'_, OpeningApp>,
    page: Option<String>,
) -> Result<Option<QrView>> {
    opening.run(move |app| app.copy_code(page.as_deref())).await
}

/// What the content of a place covers, and which places nearby have more.
#[tauri::command]
#[specta::specta]
pub(crate) async fn coverage(
    opening: State<'_, OpeningApp>,
    place: String,
) -> Result<CoverageView> {
    opening.run(move |app| app.coverage(&place)).await
}

/// The mentees with what each shares, and the answers kept ready.
#[tauri::command]
#[specta::specta]
pub(crate) async fn desk(opening: State<'_, OpeningApp>) -> Result<DeskView> {
    opening.run(|app| app.desk()).await
}

/// Discards a message that was not sent.
#[tauri::command]
#[specta::specta]
pub(crate) async fn discard_message(
    opening: State<'_, OpeningApp>,
    conversation: String,
    message: String,
) -> Result<()> {
    opening
        .run(move |app| app.discard_message(&conversation, &message))
        .await
}

/// A document with the steps that provide it and those that require it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn document(
    opening: State<'_, OpeningApp>,
    document: String,
) -> Result<DocumentView> {
    opening.run(move |app| app.document(&document)).await
}

/// The contacts for emergencies, those of the uppermost layer first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn emergency_contacts(opening: State<'_, OpeningApp>) -> Result<Vec<ContactView>> {
    opening.run(|app| app.emergency_contacts()).await
}

/// Erases a conversation from this device.
#[tauri::command]
#[specta::specta]
pub(crate) async fn erase_conversation(
    opening: State<'_, OpeningApp>,
    conversation: String,
) -> Result<()> {
    opening
        .run(move |app| app.erase_conversation(&conversation))
        .await
}

/// Erases everything that the person entered, with its key, and starts over.
#[tauri::command]
#[specta::specta]
pub(crate) async fn erase_everything(opening: State<'_, OpeningApp>) -> Result<()> {
    opening.run(|app| app.erase_everything()).await
}

/// Saves everything that the person entered as a readable file.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_data(opening: State<'_, OpeningApp>) -> Result<SavedFile> {
    opening.run(|app| app.export_data()).await
}

/// Downloads a content file from a nearby address, such as a laptop in the
/// same room, and installs it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn fetch_content_file(
    opening: State<'_, OpeningApp>,
    address: String,
) -> Result<OpenedContent> {
    opening
        .run(move |app| app.fetch_content_file(&address))
        .await
}

/// Fetches and installs a language that the directory lists.
#[tauri::command]
#[specta::specta]
pub(crate) async fn fetch_language(opening: State<'_, OpeningApp>, language: String) -> Result<()> {
    opening.run(move |app| app.fetch_language(&language)).await
}

/// Places that match `query` by name, in any language, or by postcode: the best
/// match first, then by name; an empty query returns the cities with a pack and the
/// states.
#[tauri::command]
#[specta::specta]
pub(crate) async fn find_places(
    opening: State<'_, OpeningApp>,
    query: String,
) -> Result<FoundPlacesView> {
    opening.run(move |app| app.find_places(&query)).await
}

/// Records that onboarding is finished.
#[tauri::command]
#[specta::specta]
pub(crate) async fn finish_welcome(opening: State<'_, OpeningApp>) -> Result<()> {
    opening.run(|app| app.finish_welcome()).await
}

/// Everything that the first screen shows, in one call. A query that fails is
/// left out: the screen asks again and shows the error.
#[tauri::command]
#[specta::specta]
pub(crate) async fn first_screen(opening: State<'_, OpeningApp>) -> Result<FirstScreen> {
    opening.run(|app| app.first_screen()).await
}

/// Agrees to the relay that the peer's mailbox has moved to.
#[tauri::command]
#[specta::specta]
pub(crate) async fn follow_peer(
    opening: State<'_, OpeningApp>,
    conversation: String,
) -> Result<()> {
    opening.run(move |app| app.follow_peer(&conversation)).await
}

/// A guide with those around it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn guide(opening: State<'_, OpeningApp>, guide: String) -> Result<GuideView> {
    opening.run(move |app| app.guide(&guide)).await
}

/// Keeps a link until a screen takes it, also while the app is locked. A
/// later link replaces an earlier one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn hand_over(opening: State<'_, OpeningApp>, link: String) -> Result<()> {
    opening
        .run(move |app| {
            app.hand_over(link);
            Ok(())
        })
        .await
}

/// Records whether the newcomer has a document.
#[tauri::command]
#[specta::specta]
pub(crate) async fn hold_document(
    opening: State<'_, OpeningApp>,
    document: String,
    held: bool,
) -> Result<()> {
    opening
        .run(move |app| app.hold_document(&document, held))
        .await
}

/// Stops speaking.
#[tauri::command]
#[specta::specta]
pub(crate) async fn hush(opening: State<'_, OpeningApp>) -> Result<()> {
    opening
        .run(|app| {
            app.hush();
            Ok(())
        })
        .await
}

/// Returns one of the person's own invitations, until it is accepted.
#[tauri::command]
#[specta::specta]
pub(crate) async fn invitation(
    opening: State<'_, OpeningApp>,
    conversation: String,
) -> Result<OwnInvitationView> {
    opening.run(move |app| app.invitation(&conversation)).await
}

/// Invites one person. Works offline.
#[tauri::command]
#[specta::specta]
pub(crate) async fn invite(opening: State<'_, OpeningApp>) -> Result<OwnInvitationView> {
    opening.run(|app| app.invite()).await
}

/// Sets how many days both sides keep messages: at least as many as the
/// peer accepts; 0 is for ever.
#[tauri::command]
#[specta::specta]
pub(crate) async fn keep_messages(
    opening: State<'_, OpeningApp>,
    conversation: String,
    days: u16,
) -> Result<()> {
    opening
        .run(move |app| app.keep_messages(&conversation, days))
        .await
}

/// The fonts of a language, in base64, for devices without its script.
#[tauri::command]
#[specta::specta]
pub(crate) async fn language_fonts(
    opening: State<'_, OpeningApp>,
    language: String,
) -> Result<Vec<String>> {
    opening.run(move |app| app.language_fonts(&language)).await
}

/// Leaves a conversation and tells the peer, who is asked to erase it too
/// if `erase` is set. An invitation that was not accepted is revoked.
#[tauri::command]
#[specta::specta]
pub(crate) async fn leave_conversation(
    opening: State<'_, OpeningApp>,
    conversation: String,
    erase: bool,
) -> Result<()> {
    opening
        .run(move |app| app.leave_conversation(&conversation, erase))
        .await
}

/// The kind of a link; it may be embedded in other text.
#[tauri::command]
#[specta::specta]
pub(crate) async fn link_kind(
    opening: State<'_, OpeningApp>,
    link: String,
) -> Result<LinkKindView> {
    opening.run(move |app| app.link_kind(&link)).await
}

/// All contacts of the place.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_contacts(opening: State<'_, OpeningApp>) -> Result<ContactsView> {
    opening.run(|app| app.list_contacts()).await
}

/// Employers whose codes were entered.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_employers(opening: State<'_, OpeningApp>) -> Result<Vec<EmployerView>> {
    opening.run(|app| app.list_employers()).await
}

/// Events of the coming year, the nearest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_events(opening: State<'_, OpeningApp>) -> Result<EventsView> {
    opening.run(|app| app.list_events()).await
}

/// All guides of the place: its own first, then those of steps, including steps
/// that do not concern this person.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_guides(opening: State<'_, OpeningApp>) -> Result<GuidesView> {
    opening.run(|app| app.list_guides()).await
}

/// All languages: those that can be chosen now, and those available for download.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_languages(opening: State<'_, OpeningApp>) -> Result<LanguagesView> {
    opening.run(|app| app.list_languages()).await
}

/// Questions that may concern the newcomer, in order; then facts that were answered
/// on a step, so that they can be changed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_questions(opening: State<'_, OpeningApp>) -> Result<Vec<QuestionView>> {
    opening.run(|app| app.list_questions()).await
}

/// Sets the mark of a step; `None` reopens it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn mark_step(
    opening: State<'_, OpeningApp>,
    step: String,
    mark: Option<Mark>,
) -> Result<()> {
    opening.run(move |app| app.mark_step(&step, mark)).await
}

/// Sets the mark of several steps, in one transaction.
#[tauri::command]
#[specta::specta]
pub(crate) async fn mark_steps(
    opening: State<'_, OpeningApp>,
    steps: Vec<String>,
    mark: Option<Mark>,
) -> Result<()> {
    opening.run(move |app| app.mark_steps(&steps, mark)).await
}

/// The request for a confirmation, to be sent to the programme.
#[tauri::command]
#[specta::specta]
pub(crate) async fn mentor_request(opening: State<'_, OpeningApp>) -> Result<String> {
    opening.run(|app| app.mentor_request()).await
}

/// The mentors to whom a step can be shown.
#[tauri::command]
#[specta::specta]
pub(crate) async fn mentors(opening: State<'_, OpeningApp>) -> Result<MentorsView> {
    opening.run(|app| app.mentors()).await
}

/// The network is back: resumes everything that was waiting for it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn network_is_back(opening: State<'_, OpeningApp>) -> Result<()> {
    opening
        .run(|app| {
            app.network_is_back();
            Ok(())
        })
        .await
}

/// Opens the modules an employer has booked. Fetches its pack first if it
/// is not installed, and then waits for the network.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_code(opening: State<'_, OpeningApp>, code: String) -> Result<()> {
    opening.run(move |app| app.open_code(&code)).await
}

/// Installs the content of a file, given in base64. It is verified as if it
/// came from the publishers.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_content_file(
    opening: State<'_, OpeningApp>,
    base64: String,
) -> Result<OpenedContent> {
    opening.run(move |app| app.open_content_file(&base64)).await
}

/// The whole plan.
#[tauri::command]
#[specta::specta]
pub(crate) async fn plan(opening: State<'_, OpeningApp>) -> Result<PlanView> {
    opening.run(|app| app.plan()).await
}

/// Exactly what the peer would see.
#[tauri::command]
#[specta::specta]
pub(crate) async fn preview_shares(
    opening: State<'_, OpeningApp>,
    shares: Vec<ShareView>,
) -> Result<Vec<SharedStepView>> {
    opening.run(move |app| app.preview_shares(&shares)).await
}

/// Error in the pack being previewed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn preview_trouble(opening: State<'_, OpeningApp>) -> Result<Option<ApiError>> {
    opening.run(|app| Ok(app.preview_trouble())).await
}

/// Reads the text of a QR code in a picture: `grey` is base64 with one byte
/// per pixel, row by row from the top.
#[tauri::command]
#[specta::specta]
pub(crate) async fn read_code(
    opening: State<'_, OpeningApp>,
    width: u32,
    grey: String,
) -> Result<String> {
    opening.run(move |app| app.read_code(width, &grey)).await
}

/// Reads the link of a copy before it is taken over.
#[tauri::command]
#[specta::specta]
pub(crate) async fn read_copy(opening: State<'_, OpeningApp>, link: String) -> Result<CopyView> {
    opening.run(move |app| app.read_copy(&link)).await
}

/// Reads a peer's invitation before it is accepted.
#[tauri::command]
#[specta::specta]
pub(crate) async fn read_invitation(
    opening: State<'_, OpeningApp>,
    link: String,
) -> Result<InvitationView> {
    opening.run(move |app| app.read_invitation(&link)).await
}

/// Marks the messages as read.
#[tauri::command]
#[specta::specta]
pub(crate) async fn read_messages(
    opening: State<'_, OpeningApp>,
    conversation: String,
) -> Result<()> {
    opening
        .run(move |app| app.read_messages(&conversation))
        .await
}

/// Recent searches on this device, the latest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn recent_searches(opening: State<'_, OpeningApp>) -> Result<Vec<String>> {
    opening.run(|app| app.recent_searches()).await
}

/// Adds a query to the recent searches, on this device only.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remember_search(opening: State<'_, OpeningApp>, query: String) -> Result<()> {
    opening.run(move |app| app.remember_search(&query)).await
}

/// Removes an installed language. If it is the chosen one, the app goes on in the
/// one that suits the device best.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_language(
    opening: State<'_, OpeningApp>,
    language: String,
) -> Result<()> {
    opening.run(move |app| app.remove_language(&language)).await
}

/// Deletes a ready answer.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_ready_answer(opening: State<'_, OpeningApp>, answer: i32) -> Result<()> {
    opening
        .run(move |app| app.remove_ready_answer(answer))
        .await
}

/// Saves a report of the chosen messages from the peer.
#[tauri::command]
#[specta::specta]
pub(crate) async fn report(
    opening: State<'_, OpeningApp>,
    conversation: String,
    messages: Vec<String>,
    words: String,
) -> Result<SavedFile> {
    opening
        .run(move |app| app.report(&conversation, &messages, &words))
        .await
}

/// The safety number of a conversation; `None` while the peer's keys are unknown or
/// not signed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn safety_number(
    opening: State<'_, OpeningApp>,
    conversation: String,
) -> Result<Option<SafetyNumberView>> {
    opening
        .run(move |app| app.safety_number(&conversation))
        .await
}

/// Saves a contact as a vCard.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_contact_card(
    opening: State<'_, OpeningApp>,
    contact: String,
) -> Result<SavedFile> {
    opening
        .run(move |app| app.save_contact_card(&contact))
        .await
}

/// Saves the content of the place as a file to pass on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_content_file(opening: State<'_, OpeningApp>) -> Result<SavedFile> {
    opening.run(|app| app.save_content_file()).await
}

/// Saves an event as a calendar file, with all its occurrences.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_event_calendar(
    opening: State<'_, OpeningApp>,
    event: String,
) -> Result<SavedFile> {
    opening
        .run(move |app| app.save_event_calendar(&event))
        .await
}

/// Saves an installed language as a file to pass on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_language_file(
    opening: State<'_, OpeningApp>,
    language: String,
) -> Result<SavedFile> {
    opening
        .run(move |app| app.save_language_file(&language))
        .await
}

/// Saves a step as a calendar file.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_step_calendar(
    opening: State<'_, OpeningApp>,
    step: String,
) -> Result<SavedFile> {
    opening.run(move |app| app.save_step_calendar(&step)).await
}

/// Starts speaking a text with a voice, and stops the previous one. The pieces make
/// up the text; some voices report which one they are at. Returns the number by
/// which `speech` identifies the text.
#[tauri::command]
#[specta::specta]
pub(crate) async fn say(
    opening: State<'_, OpeningApp>,
    pieces: Vec<String>,
    voice: String,
    rate: SpeechRate,
) -> Result<u32> {
    opening.run(move |app| app.say(&pieces, &voice, rate)).await
}

/// Searches in all languages of the place's packs. Any text is a valid query.
#[tauri::command]
#[specta::specta]
pub(crate) async fn search(opening: State<'_, OpeningApp>, query: String) -> Result<SearchView> {
    opening.run(move |app| app.search(&query)).await
}

/// Records that the person has looked at the changes.
#[tauri::command]
#[specta::specta]
pub(crate) async fn see_changes(opening: State<'_, OpeningApp>) -> Result<()> {
    opening.run(|app| app.see_changes()).await
}

/// Retries a stuck message.
#[tauri::command]
#[specta::specta]
pub(crate) async fn send_again(
    opening: State<'_, OpeningApp>,
    conversation: String,
    message: String,
) -> Result<()> {
    opening
        .run(move |app| app.send_again(&conversation, &message))
        .await
}

/// Sends a contact.
#[tauri::command]
#[specta::specta]
pub(crate) async fn send_contact(
    opening: State<'_, OpeningApp>,
    conversation: String,
    contact: String,
) -> Result<()> {
    opening
        .run(move |app| app.send_contact(&conversation, &contact))
        .await
}

/// Sends a step of the person's plan.
#[tauri::command]
#[specta::specta]
pub(crate) async fn send_step(
    opening: State<'_, OpeningApp>,
    conversation: String,
    step: String,
) -> Result<()> {
    opening
        .run(move |app| app.send_step(&conversation, &step))
        .await
}

/// Sends a text. Works offline.
#[tauri::command]
#[specta::specta]
pub(crate) async fn send_text(
    opening: State<'_, OpeningApp>,
    conversation: String,
    text: String,
) -> Result<()> {
    opening
        .run(move |app| app.send_text(&conversation, &text))
        .await
}

/// Records whether both people have compared the safety number.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_compared(
    opening: State<'_, OpeningApp>,
    conversation: String,
    compared: bool,
) -> Result<()> {
    opening
        .run(move |app| app.set_compared(&conversation, compared))
        .await
}

/// Saves a note; an empty one deletes it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_note(
    opening: State<'_, OpeningApp>,
    step: String,
    note: String,
) -> Result<()> {
    opening.run(move |app| app.set_note(&step, &note)).await
}

/// Sets the newcomer's own date; `None` removes it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_own_due(
    opening: State<'_, OpeningApp>,
    step: String,
    date: Option<String>,
) -> Result<()> {
    opening
        .run(move |app| app.set_own_due(&step, date.as_deref()))
        .await
}

/// Locks the app with a PIN; `None` removes the PIN.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_pin(opening: State<'_, OpeningApp>, pin: Option<String>) -> Result<()> {
    opening.run(move |app| app.set_pin(pin.as_deref())).await
}

/// Shares exactly this from now on; an empty list revokes everything.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_shares(
    opening: State<'_, OpeningApp>,
    conversation: String,
    shares: Vec<ShareView>,
) -> Result<()> {
    opening
        .run(move |app| app.set_shares(&conversation, &shares))
        .await
}

/// Progress of the latest text.
#[tauri::command]
#[specta::specta]
pub(crate) async fn speech(opening: State<'_, OpeningApp>) -> Result<SpeechView> {
    opening.run(|app| Ok(app.speech())).await
}

/// What the interface needs before the first screen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn start(opening: State<'_, OpeningApp>) -> Result<StartView> {
    opening.run(|app| app.start()).await
}

/// Everything about a step of the plan.
#[tauri::command]
#[specta::specta]
pub(crate) async fn step(opening: State<'_, OpeningApp>, step: String) -> Result<StepView> {
    opening.run(move |app| app.step(&step)).await
}

/// Saves the programme's confirmation and sends it to everyone the person
/// is in conversation with.
#[tauri::command]
#[specta::specta]
pub(crate) async fn take_confirmation(opening: State<'_, OpeningApp>, link: String) -> Result<()> {
    opening.run(move |app| app.take_confirmation(&link)).await
}

/// Takes over a file of `export_data`, given in base64, completely or not at all.
/// Entries missing from the file stay; on conflict, the file wins.
#[tauri::command]
#[specta::specta]
pub(crate) async fn take_copy(opening: State<'_, OpeningApp>, base64: String) -> Result<TakenCopy> {
    opening.run(move |app| app.take_copy(&base64)).await
}

/// Takes over a copy from a link, as `take_copy` does from a file.
#[tauri::command]
#[specta::specta]
pub(crate) async fn take_copy_link(
    opening: State<'_, OpeningApp>,
    link: String,
) -> Result<TakenCopy> {
    opening.run(move |app| app.take_copy_link(&link)).await
}

/// Takes the link passed in by the system; later calls return `None`. It waits until
/// the welcome is over, except a copy, which may make the welcome unnecessary.
#[tauri::command]
#[specta::specta]
pub(crate) async fn take_link(opening: State<'_, OpeningApp>) -> Result<Option<String>> {
    opening.run(|app| Ok(app.take_link())).await
}

/// The person's identity in conversations, and all conversations.
#[tauri::command]
#[specta::specta]
pub(crate) async fn talk(opening: State<'_, OpeningApp>) -> Result<TalkView> {
    opening.run(|app| app.talk()).await
}

/// Sets whether peers get read receipts.
#[tauri::command]
#[specta::specta]
pub(crate) async fn tell_when_read(opening: State<'_, OpeningApp>, tells: bool) -> Result<()> {
    opening.run(move |app| app.tell_when_read(tells)).await
}

/// The texts of the interface: the requested language first, then those that the
/// person also reads, then English. Texts of the chosen place override those of the
/// language.
#[tauri::command]
#[specta::specta]
pub(crate) async fn texts(
    opening: State<'_, OpeningApp>,
    language: String,
) -> Result<Vec<TextLayer>> {
    opening.run(move |app| app.texts(&language)).await
}

/// What is worth doing today.
#[tauri::command]
#[specta::specta]
pub(crate) async fn today(opening: State<'_, OpeningApp>) -> Result<TodayView> {
    opening.run(|app| app.today()).await
}

/// Unblocks the peer.
#[tauri::command]
#[specta::specta]
pub(crate) async fn unblock_peer(
    opening: State<'_, OpeningApp>,
    conversation: String,
) -> Result<()> {
    opening
        .run(move |app| app.unblock_peer(&conversation))
        .await
}

/// Unlocks the app with the PIN.
#[tauri::command]
#[specta::specta]
pub(crate) async fn unlock(opening: State<'_, OpeningApp>, pin: String) -> Result<()> {
    opening.run(move |app| app.unlock(&pin)).await
}

/// The conversations with unread messages, the one that was written in last first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn unread(opening: State<'_, OpeningApp>) -> Result<Vec<UnreadView>> {
    opening.run(|app| app.unread()).await
}

/// Fetches and installs newer content. Returns when it is done or
/// cancelled, or at once if an update is already running.
#[tauri::command]
#[specta::specta]
pub(crate) async fn update_content(opening: State<'_, OpeningApp>) -> Result<()> {
    opening.run(|app| app.update_content()).await
}

/// The system's voices, preferred ones first; `None` where the web view speaks by
/// itself.
#[tauri::command]
#[specta::specta]
pub(crate) async fn voices(opening: State<'_, OpeningApp>) -> Result<Option<Vec<VoiceView>>> {
    opening.run(|app| Ok(app.voices())).await
}

/// All commands.
#[expect(clippy::too_many_lines, reason = "a line for each command")]
pub(crate) fn all() -> Commands<tauri::Wry> {
    collect_commands![
        about,
        accept_invitation,
        add_ready_answer,
        answer_fact,
        become_mentor,
        block_peer,
        cancel_update,
        change_settings,
        change_update_settings,
        changes,
        choose_language,
        choose_place,
        clear_recent_searches,
        close_employer,
        compare_safety_number,
        content,
        conversation,
        copy_code,
        coverage,
        desk,
        discard_message,
        document,
        emergency_contacts,
        erase_conversation,
        erase_everything,
        export_data,
        fetch_content_file,
        fetch_language,
        find_places,
        finish_welcome,
        first_screen,
        follow_peer,
        guide,
        hand_over,
        hold_document,
        hush,
        invitation,
        invite,
        keep_messages,
        language_fonts,
        leave_conversation,
        link_kind,
        list_contacts,
        list_employers,
        list_events,
        list_guides,
        list_languages,
        list_questions,
        mark_step,
        mark_steps,
        mentor_request,
        mentors,
        network_is_back,
        open_code,
        open_content_file,
        plan,
        preview_shares,
        preview_trouble,
        read_code,
        read_copy,
        read_invitation,
        read_messages,
        recent_searches,
        remember_search,
        remove_language,
        remove_ready_answer,
        report,
        safety_number,
        save_contact_card,
        save_content_file,
        save_event_calendar,
        save_language_file,
        save_step_calendar,
        say,
        search,
        see_changes,
        send_again,
        send_contact,
        send_step,
        send_text,
        set_compared,
        set_note,
        set_own_due,
        set_pin,
        set_shares,
        speech,
        start,
        step,
        take_confirmation,
        take_copy,
        take_copy_link,
        take_link,
        talk,
        tell_when_read,
        texts,
        today,
        unblock_peer,
        unlock,
        unread,
        update_content,
        voices,
        crate::links::open_link,
        crate::open::open_again
    ]
}
