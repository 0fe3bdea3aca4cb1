//! The commands that the interface may call. Each hands on to a use case of
//! the same name, on a thread that may block.
#![expect(
    clippy::redundant_closure_for_method_calls,
    reason = "all commands have one form"
)]

use lotse_app::{
    AboutView, Answer, ApiError, ChangesView, ContactsView, ContentView, ConversationView,
    DeskView, DocumentView, EmployerView, ErrorCode, EventsView, GuideView, GuidesView,
    InvitationView, LinkKindView, Mark, OpenedContent, OwnInvitationView, PlaceView, PlanView,
    QuestionView, RoleView, SavedFile, SearchView, Settings, ShareView, SharedStepView, StartView,
    StepView, TalkView, TextLayer, TodayView, UpdateSettings,
};
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

use crate::open::Opening;

type Result<T> = std::result::Result<T, ApiError>;

/// What the interface needs before it shows anything.
#[tauri::command]
#[specta::specta]
pub(crate) async fn start(opening: State<'_, Opening>) -> Result<StartView> {
    opening.run(move |app| app.start()).await
}

/// Opens the app with its PIN.
#[tauri::command]
#[specta::specta]
pub(crate) async fn unlock(opening: State<'_, Opening>, pin: String) -> Result<()> {
    opening.run(move |app| app.unlock(&pin)).await
}

/// Locks the app with a PIN, or takes it away.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_pin(opening: State<'_, Opening>, pin: Option<String>) -> Result<()> {
    opening.run(move |app| app.set_pin(pin.as_deref())).await
}

/// The interface's texts in a language and its fallbacks.
#[tauri::command]
#[specta::specta]
pub(crate) async fn texts(opening: State<'_, Opening>, language: String) -> Result<Vec<TextLayer>> {
    opening.run(move |app| app.texts(&language)).await
}

/// Speaks another language.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_language(opening: State<'_, Opening>, language: String) -> Result<()> {
    opening.run(move |app| app.choose_language(&language)).await
}

/// Places by name or postcode.
#[tauri::command]
#[specta::specta]
pub(crate) async fn find_places(
    opening: State<'_, Opening>,
    query: String,
) -> Result<Vec<PlaceView>> {
    opening.run(move |app| app.find_places(&query)).await
}

/// Chooses a place.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_place(opening: State<'_, Opening>, place: Option<String>) -> Result<()> {
    opening
        .run(move |app| app.choose_place(place.as_deref()))
        .await
}

/// The first questions are over.
#[tauri::command]
#[specta::specta]
pub(crate) async fn finish_welcome(opening: State<'_, Opening>) -> Result<()> {
    opening.run(move |app| app.finish_welcome()).await
}

/// The questions that may concern the newcomer.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_questions(opening: State<'_, Opening>) -> Result<Vec<QuestionView>> {
    opening.run(move |app| app.list_questions()).await
}

/// Takes an answer, or takes it back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn answer_fact(
    opening: State<'_, Opening>,
    fact: String,
    answer: Option<Answer>,
) -> Result<()> {
    opening.run(move |app| app.answer_fact(&fact, answer)).await
}

/// What is worth doing today.
#[tauri::command]
#[specta::specta]
pub(crate) async fn today(opening: State<'_, Opening>) -> Result<TodayView> {
    opening.run(move |app| app.today()).await
}

/// The whole plan.
#[tauri::command]
#[specta::specta]
pub(crate) async fn plan(opening: State<'_, Opening>) -> Result<PlanView> {
    opening.run(move |app| app.plan()).await
}

/// Everything about a step.
#[tauri::command]
#[specta::specta]
pub(crate) async fn step(opening: State<'_, Opening>, step: String) -> Result<StepView> {
    opening.run(move |app| app.step(&step)).await
}

/// Says how far a step is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn mark_step(
    opening: State<'_, Opening>,
    step: String,
    mark: Option<Mark>,
) -> Result<()> {
    opening.run(move |app| app.mark_step(&step, mark)).await
}

/// Says how far several steps are.
#[tauri::command]
#[specta::specta]
pub(crate) async fn mark_steps(
    opening: State<'_, Opening>,
    steps: Vec<String>,
    mark: Option<Mark>,
) -> Result<()> {
    opening.run(move |app| app.mark_steps(&steps, mark)).await
}

/// Keeps a note.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_note(
    opening: State<'_, Opening>,
    step: String,
    note: String,
) -> Result<()> {
    opening.run(move |app| app.set_note(&step, &note)).await
}

/// Sets the newcomer's own date.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_own_due(
    opening: State<'_, Opening>,
    step: String,
    date: Option<String>,
) -> Result<()> {
    opening
        .run(move |app| app.set_own_due(&step, date.as_deref()))
        .await
}

/// Says whether the newcomer has a paper.
#[tauri::command]
#[specta::specta]
pub(crate) async fn hold_document(
    opening: State<'_, Opening>,
    document: String,
    held: bool,
) -> Result<()> {
    opening
        .run(move |app| app.hold_document(&document, held))
        .await
}

/// Saves a step as a calendar file.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_step_calendar(
    opening: State<'_, Opening>,
    step: String,
) -> Result<SavedFile> {
    opening.run(move |app| app.save_step_calendar(&step)).await
}

/// All contacts of the place.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_contacts(opening: State<'_, Opening>) -> Result<ContactsView> {
    opening.run(move |app| app.list_contacts()).await
}

/// Saves a contact as a card for the address book.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_contact_card(
    opening: State<'_, Opening>,
    contact: String,
) -> Result<SavedFile> {
    opening
        .run(move |app| app.save_contact_card(&contact))
        .await
}

/// All guides of the place.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_guides(opening: State<'_, Opening>) -> Result<GuidesView> {
    opening.run(move |app| app.list_guides()).await
}

/// A guide with those around it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn guide(opening: State<'_, Opening>, guide: String) -> Result<GuideView> {
    opening.run(move |app| app.guide(&guide)).await
}

/// A paper with the steps around it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn document(
    opening: State<'_, Opening>,
    document: String,
) -> Result<DocumentView> {
    opening.run(move |app| app.document(&document)).await
}

/// What answers a question.
#[tauri::command]
#[specta::specta]
pub(crate) async fn search(opening: State<'_, Opening>, query: String) -> Result<SearchView> {
    opening.run(move |app| app.search(&query)).await
}

/// What was searched for on this device.
#[tauri::command]
#[specta::specta]
pub(crate) async fn recent_searches(opening: State<'_, Opening>) -> Result<Vec<String>> {
    opening.run(move |app| app.recent_searches()).await
}

/// Keeps a search among the recent ones.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remember_search(opening: State<'_, Opening>, query: String) -> Result<()> {
    opening.run(move |app| app.remember_search(&query)).await
}

/// Forgets the recent searches.
#[tauri::command]
#[specta::specta]
pub(crate) async fn clear_recent_searches(opening: State<'_, Opening>) -> Result<()> {
    opening.run(move |app| app.clear_recent_searches()).await
}

/// What takes place in the coming year.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_events(opening: State<'_, Opening>) -> Result<EventsView> {
    opening.run(move |app| app.list_events()).await
}

/// Saves an event as a calendar file.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_event_calendar(
    opening: State<'_, Opening>,
    event: String,
) -> Result<SavedFile> {
    opening
        .run(move |app| app.save_event_calendar(&event))
        .await
}

/// What is new or different since the person last looked.
#[tauri::command]
#[specta::specta]
pub(crate) async fn changes(opening: State<'_, Opening>) -> Result<ChangesView> {
    opening.run(move |app| app.changes()).await
}

/// The person has looked at what is new.
#[tauri::command]
#[specta::specta]
pub(crate) async fn see_changes(opening: State<'_, Opening>) -> Result<()> {
    opening.run(move |app| app.see_changes()).await
}

/// How fresh the content is, and what is under way.
#[tauri::command]
#[specta::specta]
pub(crate) async fn content(opening: State<'_, Opening>) -> Result<ContentView> {
    opening.run(move |app| app.content()).await
}

/// Looks for newer content; returns when it is done.
#[tauri::command]
#[specta::specta]
pub(crate) async fn update_content(opening: State<'_, Opening>) -> Result<()> {
    opening.run(move |app| app.update_content()).await
}

/// Stops an update that is under way.
#[tauri::command]
#[specta::specta]
pub(crate) async fn cancel_update(opening: State<'_, Opening>) -> Result<()> {
    opening
        .run(|app| {
            app.cancel_update();
            Ok(())
        })
        .await
}

/// Changes when and how updates are fetched.
#[tauri::command]
#[specta::specta]
pub(crate) async fn change_update_settings(
    opening: State<'_, Opening>,
    settings: UpdateSettings,
) -> Result<()> {
    opening
        .run(move |app| app.change_update_settings(settings))
        .await
}

/// The network is back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn network_is_back(opening: State<'_, Opening>) -> Result<()> {
    opening
        .run(|app| {
            app.nudge();
            Ok(())
        })
        .await
}

/// Takes in a file with content, given in base 64.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_content_file(
    opening: State<'_, Opening>,
    base64: String,
) -> Result<OpenedContent> {
    opening.run(move |app| app.open_content_file(&base64)).await
}

/// Fetches a file with content from an address nearby, and takes it in.
#[tauri::command]
#[specta::specta]
pub(crate) async fn fetch_content_file(
    opening: State<'_, Opening>,
    address: String,
) -> Result<OpenedContent> {
    opening
        .run(move |app| app.fetch_content_file(&address))
        .await
}

/// Saves the content of the place as a file for somebody else.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_content_file(opening: State<'_, Opening>) -> Result<SavedFile> {
    opening.run(move |app| app.save_content_file()).await
}

/// The employers whose codes were entered.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_employers(opening: State<'_, Opening>) -> Result<Vec<EmployerView>> {
    opening.run(move |app| app.list_employers()).await
}

/// Opens what an employer has booked.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_code(opening: State<'_, Opening>, code: String) -> Result<()> {
    opening.run(move |app| app.open_code(&code)).await
}

/// Closes what an employer has booked.
#[tauri::command]
#[specta::specta]
pub(crate) async fn close_employer(opening: State<'_, Opening>, employer: String) -> Result<()> {
    opening.run(move |app| app.close_employer(&employer)).await
}

/// Who the person is in conversations, and all of them.
#[tauri::command]
#[specta::specta]
pub(crate) async fn talk(opening: State<'_, Opening>) -> Result<TalkView> {
    opening.run(move |app| app.talk()).await
}

/// A conversation with so many pages of messages.
#[tauri::command]
#[specta::specta]
pub(crate) async fn conversation(
    opening: State<'_, Opening>,
    conversation: String,
    pages: u32,
) -> Result<ConversationView> {
    opening
        .run(move |app| app.conversation(&conversation, pages))
        .await
}

/// How many messages of others nobody has read.
#[tauri::command]
#[specta::specta]
pub(crate) async fn count_unread(opening: State<'_, Opening>) -> Result<u32> {
    opening.run(move |app| app.count_unread()).await
}

/// Becomes a mentor with the ticket of a programme.
#[tauri::command]
#[specta::specta]
pub(crate) async fn become_mentor(
    opening: State<'_, Opening>,
    ticket: String,
    name: String,
    role: RoleView,
) -> Result<()> {
    opening
        .run(move |app| app.become_mentor(&ticket, &name, role))
        .await
}

/// The wish to be confirmed, for the own programme.
#[tauri::command]
#[specta::specta]
pub(crate) async fn mentor_request(opening: State<'_, Opening>) -> Result<String> {
    opening.run(move |app| app.mentor_request()).await
}

/// Takes the confirmation of the own programme.
#[tauri::command]
#[specta::specta]
pub(crate) async fn take_confirmation(opening: State<'_, Opening>, link: String) -> Result<()> {
    opening.run(move |app| app.take_confirmation(&link)).await
}

/// Says whether others learn when their messages were read.
#[tauri::command]
#[specta::specta]
pub(crate) async fn tell_when_read(opening: State<'_, Opening>, tells: bool) -> Result<()> {
    opening.run(move |app| app.tell_when_read(tells)).await
}

/// Invites one person.
#[tauri::command]
#[specta::specta]
pub(crate) async fn invite(opening: State<'_, Opening>) -> Result<OwnInvitationView> {
    opening.run(move |app| app.invite()).await
}

/// An invitation of the own once more.
#[tauri::command]
#[specta::specta]
pub(crate) async fn invitation(
    opening: State<'_, Opening>,
    conversation: String,
) -> Result<OwnInvitationView> {
    opening.run(move |app| app.invitation(&conversation)).await
}

/// The link that the system has handed over, once.
#[tauri::command]
#[specta::specta]
pub(crate) async fn take_link(opening: State<'_, Opening>) -> Result<Option<String>> {
    opening.run(|app| Ok(app.take_link())).await
}

/// What a link is for.
#[tauri::command]
#[specta::specta]
pub(crate) async fn link_kind(opening: State<'_, Opening>, link: String) -> Result<LinkKindView> {
    opening.run(move |app| app.link_kind(&link)).await
}

/// The text of a QR code in a picture of so many grey pixels, in base 64.
#[tauri::command]
#[specta::specta]
pub(crate) async fn read_code(
    opening: State<'_, Opening>,
    width: u32,
    grey: String,
) -> Result<String> {
    opening.run(move |app| app.read_code(width, &grey)).await
}

/// Reads an invitation before it is accepted.
#[tauri::command]
#[specta::specta]
pub(crate) async fn read_invitation(
    opening: State<'_, Opening>,
    link: String,
) -> Result<InvitationView> {
    opening.run(move |app| app.read_invitation(&link)).await
}

/// Accepts an invitation and the agreement.
#[tauri::command]
#[specta::specta]
pub(crate) async fn accept_invitation(
    opening: State<'_, Opening>,
    link: String,
    name: String,
) -> Result<String> {
    opening
        .run(move |app| app.accept_invitation(&link, &name))
        .await
}

/// Says something.
#[tauri::command]
#[specta::specta]
pub(crate) async fn send_text(
    opening: State<'_, Opening>,
    conversation: String,
    text: String,
) -> Result<()> {
    opening
        .run(move |app| app.send_text(&conversation, &text))
        .await
}

/// Shows a step of the own plan.
#[tauri::command]
#[specta::specta]
pub(crate) async fn send_step(
    opening: State<'_, Opening>,
    conversation: String,
    step: String,
) -> Result<()> {
    opening
        .run(move |app| app.send_step(&conversation, &step))
        .await
}

/// Passes a contact on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn send_contact(
    opening: State<'_, Opening>,
    conversation: String,
    contact: String,
) -> Result<()> {
    opening
        .run(move |app| app.send_contact(&conversation, &contact))
        .await
}

/// Tries a stuck message again.
#[tauri::command]
#[specta::specta]
pub(crate) async fn send_again(
    opening: State<'_, Opening>,
    conversation: String,
    message: String,
) -> Result<()> {
    opening
        .run(move |app| app.send_again(&conversation, &message))
        .await
}

/// Throws a message away that has not gone.
#[tauri::command]
#[specta::specta]
pub(crate) async fn discard_message(
    opening: State<'_, Opening>,
    conversation: String,
    message: String,
) -> Result<()> {
    opening
        .run(move |app| app.discard_message(&conversation, &message))
        .await
}

/// The person has read what is there.
#[tauri::command]
#[specta::specta]
pub(crate) async fn read_messages(opening: State<'_, Opening>, conversation: String) -> Result<()> {
    opening
        .run(move |app| app.read_messages(&conversation))
        .await
}

/// Says how many days messages are kept, for both.
#[tauri::command]
#[specta::specta]
pub(crate) async fn keep_messages(
    opening: State<'_, Opening>,
    conversation: String,
    days: u16,
) -> Result<()> {
    opening
        .run(move |app| app.keep_messages(&conversation, days))
        .await
}

/// What the other would see of the own plan.
#[tauri::command]
#[specta::specta]
pub(crate) async fn preview_shares(
    opening: State<'_, Opening>,
    shares: Vec<ShareView>,
) -> Result<Vec<SharedStepView>> {
    opening.run(move |app| app.preview_shares(&shares)).await
}

/// Shares exactly this of the own plan.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_shares(
    opening: State<'_, Opening>,
    conversation: String,
    shares: Vec<ShareView>,
) -> Result<()> {
    opening
        .run(move |app| app.set_shares(&conversation, &shares))
        .await
}

/// Takes no more messages of the other's.
#[tauri::command]
#[specta::specta]
pub(crate) async fn block_peer(opening: State<'_, Opening>, conversation: String) -> Result<()> {
    opening.run(move |app| app.block_peer(&conversation)).await
}

/// Takes messages of one who was blocked again.
#[tauri::command]
#[specta::specta]
pub(crate) async fn unblock_peer(opening: State<'_, Opening>, conversation: String) -> Result<()> {
    opening
        .run(move |app| app.unblock_peer(&conversation))
        .await
}

/// Leaves a conversation.
#[tauri::command]
#[specta::specta]
pub(crate) async fn leave_conversation(
    opening: State<'_, Opening>,
    conversation: String,
    erase: bool,
) -> Result<()> {
    opening
        .run(move |app| app.leave_conversation(&conversation, erase))
        .await
}

/// Erases a conversation from this device.
#[tauri::command]
#[specta::specta]
pub(crate) async fn erase_conversation(
    opening: State<'_, Opening>,
    conversation: String,
) -> Result<()> {
    opening
        .run(move |app| app.erase_conversation(&conversation))
        .await
}

/// Saves a report of chosen messages.
#[tauri::command]
#[specta::specta]
pub(crate) async fn report(
    opening: State<'_, Opening>,
    conversation: String,
    messages: Vec<String>,
    words: String,
) -> Result<SavedFile> {
    opening
        .run(move |app| app.report(&conversation, &messages, &words))
        .await
}

/// The mentor's desk.
#[tauri::command]
#[specta::specta]
pub(crate) async fn desk(opening: State<'_, Opening>) -> Result<DeskView> {
    opening.run(move |app| app.desk()).await
}

/// Keeps an answer ready.
#[tauri::command]
#[specta::specta]
pub(crate) async fn add_ready_answer(opening: State<'_, Opening>, text: String) -> Result<()> {
    opening.run(move |app| app.add_ready_answer(&text)).await
}

/// Keeps an answer no longer.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_ready_answer(opening: State<'_, Opening>, answer: i32) -> Result<()> {
    opening
        .run(move |app| app.remove_ready_answer(answer))
        .await
}

/// What is wrong with the pack that is tried out.
#[tauri::command]
#[specta::specta]
pub(crate) async fn preview_trouble(opening: State<'_, Opening>) -> Result<Option<ApiError>> {
    opening.run(|app| Ok(app.preview_trouble())).await
}

/// Changes language and appearance.
#[tauri::command]
#[specta::specta]
pub(crate) async fn change_settings(opening: State<'_, Opening>, settings: Settings) -> Result<()> {
    opening.run(move |app| app.change_settings(&settings)).await
}

/// What is stored, where, and where the content comes from.
#[tauri::command]
#[specta::specta]
pub(crate) async fn about(opening: State<'_, Opening>) -> Result<AboutView> {
    opening.run(move |app| app.about()).await
}

/// Saves everything that the person entered.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_data(opening: State<'_, Opening>) -> Result<SavedFile> {
    opening.run(move |app| app.export_data()).await
}

/// Takes away everything that the person entered.
#[tauri::command]
#[specta::specta]
pub(crate) async fn erase_everything(opening: State<'_, Opening>) -> Result<()> {
    opening.run(move |app| app.erase_everything()).await
}

/// Opens a link outside the app: a page, the telephone, an e-mail, a map.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_link(
    tauri: AppHandle,
    opening: State<'_, Opening>,
    url: String,
) -> Result<()> {
    let url = opening
        .run(move |app| app.check_link(&url).map(str::to_owned))
        .await?;
    tauri
        .opener()
        .open_url(&url, None::<&str>)
        .map_err(|_| ApiError::new(ErrorCode::LinkFailed).with("url", url))
}
