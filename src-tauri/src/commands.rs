//! The commands that the interface may call. Each hands on to a use case of
//! the same name, off the window's thread.
#![expect(
    clippy::needless_pass_by_value,
    reason = "commands own what comes from the interface"
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
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn start(opening: State<'_, Opening>) -> Result<StartView> {
    opening.app()?.start()
}

/// Opens the app with its PIN.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn unlock(opening: State<'_, Opening>, pin: String) -> Result<()> {
    opening.app()?.unlock(&pin)
}

/// Locks the app with a PIN, or takes it away.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_pin(opening: State<'_, Opening>, pin: Option<String>) -> Result<()> {
    opening.app()?.set_pin(pin.as_deref())
}

/// The interface's texts in a language and its fallbacks.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn texts(opening: State<'_, Opening>, language: String) -> Result<Vec<TextLayer>> {
    opening.app()?.texts(&language)
}

/// Speaks another language.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn choose_language(opening: State<'_, Opening>, language: String) -> Result<()> {
    opening.app()?.choose_language(&language)
}

/// Places by name or postcode.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn find_places(opening: State<'_, Opening>, query: String) -> Result<Vec<PlaceView>> {
    opening.app()?.find_places(&query)
}

/// Chooses a place.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn choose_place(opening: State<'_, Opening>, place: Option<String>) -> Result<()> {
    opening.app()?.choose_place(place.as_deref())
}

/// The first questions are over.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn finish_welcome(opening: State<'_, Opening>) -> Result<()> {
    opening.app()?.finish_welcome()
}

/// The questions that may concern the newcomer.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn list_questions(opening: State<'_, Opening>) -> Result<Vec<QuestionView>> {
    opening.app()?.list_questions()
}

/// Takes an answer, or takes it back.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn answer_fact(
    opening: State<'_, Opening>,
    fact: String,
    answer: Option<Answer>,
) -> Result<()> {
    opening.app()?.answer_fact(&fact, answer)
}

/// What is worth doing today.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn today(opening: State<'_, Opening>) -> Result<TodayView> {
    opening.app()?.today()
}

/// The whole plan.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan(opening: State<'_, Opening>) -> Result<PlanView> {
    opening.app()?.plan()
}

/// Everything about a step.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn step(opening: State<'_, Opening>, step: String) -> Result<StepView> {
    opening.app()?.step(&step)
}

/// Says how far a step is.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn mark_step(
    opening: State<'_, Opening>,
    step: String,
    mark: Option<Mark>,
) -> Result<()> {
    opening.app()?.mark_step(&step, mark)
}

/// Says how far several steps are.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn mark_steps(
    opening: State<'_, Opening>,
    steps: Vec<String>,
    mark: Option<Mark>,
) -> Result<()> {
    opening.app()?.mark_steps(&steps, mark)
}

/// Keeps a note.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_note(opening: State<'_, Opening>, step: String, note: String) -> Result<()> {
    opening.app()?.set_note(&step, &note)
}

/// Sets the newcomer's own date.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_own_due(
    opening: State<'_, Opening>,
    step: String,
    date: Option<String>,
) -> Result<()> {
    opening.app()?.set_own_due(&step, date.as_deref())
}

/// Says whether the newcomer has a paper.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn hold_document(
    opening: State<'_, Opening>,
    document: String,
    held: bool,
) -> Result<()> {
    opening.app()?.hold_document(&document, held)
}

/// Saves a step as a calendar file.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_step_calendar(opening: State<'_, Opening>, step: String) -> Result<SavedFile> {
    opening.app()?.save_step_calendar(&step)
}

/// All contacts of the place.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn list_contacts(opening: State<'_, Opening>) -> Result<ContactsView> {
    opening.app()?.list_contacts()
}

/// Saves a contact as a card for the address book.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_contact_card(opening: State<'_, Opening>, contact: String) -> Result<SavedFile> {
    opening.app()?.save_contact_card(&contact)
}

/// All guides of the place.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn list_guides(opening: State<'_, Opening>) -> Result<GuidesView> {
    opening.app()?.list_guides()
}

/// A guide with those around it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn guide(opening: State<'_, Opening>, guide: String) -> Result<GuideView> {
    opening.app()?.guide(&guide)
}

/// A paper with the steps around it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn document(opening: State<'_, Opening>, document: String) -> Result<DocumentView> {
    opening.app()?.document(&document)
}

/// What answers a question.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn search(opening: State<'_, Opening>, query: String) -> Result<SearchView> {
    opening.app()?.search(&query)
}

/// What was searched for on this device.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn recent_searches(opening: State<'_, Opening>) -> Result<Vec<String>> {
    opening.app()?.recent_searches()
}

/// Keeps a search among the recent ones.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remember_search(opening: State<'_, Opening>, query: String) -> Result<()> {
    opening.app()?.remember_search(&query)
}

/// Forgets the recent searches.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn clear_recent_searches(opening: State<'_, Opening>) -> Result<()> {
    opening.app()?.clear_recent_searches()
}

/// What takes place in the coming year.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn list_events(opening: State<'_, Opening>) -> Result<EventsView> {
    opening.app()?.list_events()
}

/// Saves an event as a calendar file.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_event_calendar(opening: State<'_, Opening>, event: String) -> Result<SavedFile> {
    opening.app()?.save_event_calendar(&event)
}

/// What is new or different since the person last looked.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn changes(opening: State<'_, Opening>) -> Result<ChangesView> {
    opening.app()?.changes()
}

/// The person has looked at what is new.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn see_changes(opening: State<'_, Opening>) -> Result<()> {
    opening.app()?.see_changes()
}

/// How fresh the content is, and what is under way.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn content(opening: State<'_, Opening>) -> Result<ContentView> {
    opening.app()?.content()
}

/// Looks for newer content; returns when it is done.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn update_content(opening: State<'_, Opening>) -> Result<()> {
    opening.app()?.update_content()
}

/// Stops an update that is under way.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn cancel_update(opening: State<'_, Opening>) -> Result<()> {
    opening.app()?.cancel_update();
    Ok(())
}

/// Changes when and how updates are fetched.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn change_update_settings(
    opening: State<'_, Opening>,
    settings: UpdateSettings,
) -> Result<()> {
    opening.app()?.change_update_settings(settings)
}

/// The network is back.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn network_is_back(opening: State<'_, Opening>) -> Result<()> {
    opening.app()?.nudge();
    Ok(())
}

/// Takes in a file with content, given in base 64.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_content_file(
    opening: State<'_, Opening>,
    base64: String,
) -> Result<OpenedContent> {
    opening.app()?.open_content_file(&base64)
}

/// Fetches a file with content from an address nearby, and takes it in.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn fetch_content_file(
    opening: State<'_, Opening>,
    address: String,
) -> Result<OpenedContent> {
    opening.app()?.fetch_content_file(&address)
}

/// Saves the content of the place as a file for somebody else.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_content_file(opening: State<'_, Opening>) -> Result<SavedFile> {
    opening.app()?.save_content_file()
}

/// The employers whose codes were entered.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn list_employers(opening: State<'_, Opening>) -> Result<Vec<EmployerView>> {
    opening.app()?.list_employers()
}

/// Opens what an employer has booked.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_code(opening: State<'_, Opening>, code: String) -> Result<()> {
    opening.app()?.open_code(&code)
}

/// Closes what an employer has booked.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn close_employer(opening: State<'_, Opening>, employer: String) -> Result<()> {
    opening.app()?.close_employer(&employer)
}

/// Who the person is in conversations, and all of them.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn talk(opening: State<'_, Opening>) -> Result<TalkView> {
    opening.app()?.talk()
}

/// A conversation with so many pages of messages.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn conversation(
    opening: State<'_, Opening>,
    conversation: String,
    pages: u32,
) -> Result<ConversationView> {
    opening.app()?.conversation(&conversation, pages)
}

/// How many messages of others nobody has read.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn count_unread(opening: State<'_, Opening>) -> Result<u32> {
    opening.app()?.count_unread()
}

/// Becomes a mentor with the ticket of a programme.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn become_mentor(
    opening: State<'_, Opening>,
    ticket: String,
    name: String,
    role: RoleView,
) -> Result<()> {
    opening.app()?.become_mentor(&ticket, &name, role)
}

/// The wish to be confirmed, for the own programme.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn mentor_request(opening: State<'_, Opening>) -> Result<String> {
    opening.app()?.mentor_request()
}

/// Takes the confirmation of the own programme.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn take_confirmation(opening: State<'_, Opening>, link: String) -> Result<()> {
    opening.app()?.take_confirmation(&link)
}

/// Says whether others learn when their messages were read.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn tell_when_read(opening: State<'_, Opening>, tells: bool) -> Result<()> {
    opening.app()?.tell_when_read(tells)
}

/// Invites one person.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn invite(opening: State<'_, Opening>) -> Result<OwnInvitationView> {
    opening.app()?.invite()
}

/// An invitation of the own once more.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn invitation(
    opening: State<'_, Opening>,
    conversation: String,
) -> Result<OwnInvitationView> {
    opening.app()?.invitation(&conversation)
}

/// The link that the system has handed over, once.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn take_link(opening: State<'_, Opening>) -> Result<Option<String>> {
    Ok(opening.app()?.take_link())
}

/// What a link is for.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn link_kind(opening: State<'_, Opening>, link: String) -> Result<LinkKindView> {
    opening.app()?.link_kind(&link)
}

/// The text of a QR code in a picture of so many grey pixels, in base 64.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn read_code(opening: State<'_, Opening>, width: u32, grey: String) -> Result<String> {
    opening.app()?.read_code(width, &grey)
}

/// Reads an invitation before it is accepted.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn read_invitation(opening: State<'_, Opening>, link: String) -> Result<InvitationView> {
    opening.app()?.read_invitation(&link)
}

/// Accepts an invitation and the agreement.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn accept_invitation(
    opening: State<'_, Opening>,
    link: String,
    name: String,
) -> Result<String> {
    opening.app()?.accept_invitation(&link, &name)
}

/// Says something.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn send_text(
    opening: State<'_, Opening>,
    conversation: String,
    text: String,
) -> Result<()> {
    opening.app()?.send_text(&conversation, &text)
}

/// Shows a step of the own plan.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn send_step(
    opening: State<'_, Opening>,
    conversation: String,
    step: String,
) -> Result<()> {
    opening.app()?.send_step(&conversation, &step)
}

/// Passes a contact on.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn send_contact(
    opening: State<'_, Opening>,
    conversation: String,
    contact: String,
) -> Result<()> {
    opening.app()?.send_contact(&conversation, &contact)
}

/// Tries a stuck message again.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn send_again(
    opening: State<'_, Opening>,
    conversation: String,
    message: String,
) -> Result<()> {
    opening.app()?.send_again(&conversation, &message)
}

/// Throws a message away that has not gone.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn discard_message(
    opening: State<'_, Opening>,
    conversation: String,
    message: String,
) -> Result<()> {
    opening.app()?.discard_message(&conversation, &message)
}

/// The person has read what is there.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn read_messages(opening: State<'_, Opening>, conversation: String) -> Result<()> {
    opening.app()?.read_messages(&conversation)
}

/// Says how many days messages are kept, for both.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn keep_messages(
    opening: State<'_, Opening>,
    conversation: String,
    days: u16,
) -> Result<()> {
    opening.app()?.keep_messages(&conversation, days)
}

/// What the other would see of the own plan.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn preview_shares(
    opening: State<'_, Opening>,
    shares: Vec<ShareView>,
) -> Result<Vec<SharedStepView>> {
    opening.app()?.preview_shares(&shares)
}

/// Shares exactly this of the own plan.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_shares(
    opening: State<'_, Opening>,
    conversation: String,
    shares: Vec<ShareView>,
) -> Result<()> {
    opening.app()?.set_shares(&conversation, &shares)
}

/// Takes no more messages of the other's.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn block_peer(opening: State<'_, Opening>, conversation: String) -> Result<()> {
    opening.app()?.block_peer(&conversation)
}

/// Takes messages of one who was blocked again.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn unblock_peer(opening: State<'_, Opening>, conversation: String) -> Result<()> {
    opening.app()?.unblock_peer(&conversation)
}

/// Leaves a conversation.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn leave_conversation(
    opening: State<'_, Opening>,
    conversation: String,
    erase: bool,
) -> Result<()> {
    opening.app()?.leave_conversation(&conversation, erase)
}

/// Erases a conversation from this device.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn erase_conversation(opening: State<'_, Opening>, conversation: String) -> Result<()> {
    opening.app()?.erase_conversation(&conversation)
}

/// Saves a report of chosen messages.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn report(
    opening: State<'_, Opening>,
    conversation: String,
    messages: Vec<String>,
    words: String,
) -> Result<SavedFile> {
    opening.app()?.report(&conversation, &messages, &words)
}

/// The mentor's desk.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn desk(opening: State<'_, Opening>) -> Result<DeskView> {
    opening.app()?.desk()
}

/// Keeps an answer ready.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_ready_answer(opening: State<'_, Opening>, text: String) -> Result<()> {
    opening.app()?.add_ready_answer(&text)
}

/// Keeps an answer no longer.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_ready_answer(opening: State<'_, Opening>, answer: i32) -> Result<()> {
    opening.app()?.remove_ready_answer(answer)
}

/// What is wrong with the pack that is tried out.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn preview_trouble(opening: State<'_, Opening>) -> Result<Option<ApiError>> {
    Ok(opening.app()?.preview_trouble())
}

/// Changes language and appearance.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn change_settings(opening: State<'_, Opening>, settings: Settings) -> Result<()> {
    opening.app()?.change_settings(&settings)
}

/// What is stored, where, and where the content comes from.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn about(opening: State<'_, Opening>) -> Result<AboutView> {
    opening.app()?.about()
}

/// Saves everything that the person entered.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn export_data(opening: State<'_, Opening>) -> Result<SavedFile> {
    opening.app()?.export_data()
}

/// Takes away everything that the person entered.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn erase_everything(opening: State<'_, Opening>) -> Result<()> {
    opening.app()?.erase_everything()
}

/// Opens a link outside the app: a page, the telephone, an e-mail, a map.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_link(tauri: AppHandle, opening: State<'_, Opening>, url: String) -> Result<()> {
    let url = opening.app()?.check_link(&url)?;
    tauri
        .opener()
        .open_url(url, None::<&str>)
        .map_err(|_| ApiError::new(ErrorCode::LinkFailed).with("url", url))
}
