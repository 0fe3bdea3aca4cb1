//! The commands of the interface. Written by `cargo xtask gen` from the
//! `#[command]` methods of [`lotse_app::App`]; do not edit.
#![expect(
    clippy::redundant_closure_for_method_calls,
    reason = "all commands have one form"
)]

use lotse_app::{
    AboutView, Answer, ApiError, ChangesView, ContactsView, ContentView, ConversationView,
    DeskView, DocumentView, EmployerView, EventsView, GuideView, GuidesView, InvitationView,
    LinkKindView, Mark, MentorsView, OpenedContent, OwnInvitationView, PlaceView, PlanView,
    QuestionView, Role, SavedFile, SearchView, Settings, ShareView, SharedStepView, StartView,
    StepView, TalkView, TextLayer, TodayView, UpdateSettings,
};
use tauri::State;
use tauri_specta::{Commands, collect_commands};

use crate::open::Opening;

type Result<T> = std::result::Result<T, ApiError>;

/// What is stored, where, and where the content comes from.
#[tauri::command]
#[specta::specta]
pub(crate) async fn about(opening: State<'_, Opening>) -> Result<AboutView> {
    opening.run(|app| app.about()).await
}

/// Accepts an invitation under a name, and with it the agreement. Works
/// without a network. Returns the conversation.
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

/// Keeps an answer ready.
#[tauri::command]
#[specta::specta]
pub(crate) async fn add_ready_answer(opening: State<'_, Opening>, text: String) -> Result<()> {
    opening.run(move |app| app.add_ready_answer(&text)).await
}

/// Takes an answer; `None` takes it back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn answer_fact(
    opening: State<'_, Opening>,
    fact: String,
    answer: Option<Answer>,
) -> Result<()> {
    opening.run(move |app| app.answer_fact(&fact, answer)).await
}

/// Becomes a mentor, or the mailbox of a welcome centre, with the ticket
/// of the programme. Works without a network. By this the person accepts
/// the agreement.
#[tauri::command]
#[specta::specta]
pub(crate) async fn become_mentor(
    opening: State<'_, Opening>,
    ticket: String,
    name: String,
    role: Role,
) -> Result<()> {
    opening
        .run(move |app| app.become_mentor(&ticket, &name, role))
        .await
}

/// Takes no more messages of the other's.
#[tauri::command]
#[specta::specta]
pub(crate) async fn block_peer(opening: State<'_, Opening>, conversation: String) -> Result<()> {
    opening.run(move |app| app.block_peer(&conversation)).await
}

/// Stops an update that is under way. What has come is kept and need not
/// come again.
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

/// Changes language and appearance.
#[tauri::command]
#[specta::specta]
pub(crate) async fn change_settings(opening: State<'_, Opening>, settings: Settings) -> Result<()> {
    opening.run(move |app| app.change_settings(&settings)).await
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

/// The steps, contacts and deadlines that are new or different, of those
/// that concern the person, with what was before.
#[tauri::command]
#[specta::specta]
pub(crate) async fn changes(opening: State<'_, Opening>) -> Result<ChangesView> {
    opening.run(|app| app.changes()).await
}

/// Speaks another language, at once.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_language(opening: State<'_, Opening>, language: String) -> Result<()> {
    opening.run(move |app| app.choose_language(&language)).await
}

/// Chooses a place; `None` is "I don't know yet". The content of one that
/// is not here yet is fetched as soon as there is a network.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_place(opening: State<'_, Opening>, place: Option<String>) -> Result<()> {
    opening
        .run(move |app| app.choose_place(place.as_deref()))
        .await
}

/// Forgets the recent searches.
#[tauri::command]
#[specta::specta]
pub(crate) async fn clear_recent_searches(opening: State<'_, Opening>) -> Result<()> {
    opening.run(|app| app.clear_recent_searches()).await
}

/// Closes what an employer has booked.
#[tauri::command]
#[specta::specta]
pub(crate) async fn close_employer(opening: State<'_, Opening>, employer: String) -> Result<()> {
    opening.run(move |app| app.close_employer(&employer)).await
}

/// How fresh the content is, and what is under way.
#[tauri::command]
#[specta::specta]
pub(crate) async fn content(opening: State<'_, Opening>) -> Result<ContentView> {
    opening.run(|app| app.content()).await
}

/// A conversation with its latest messages: so many pages of them.
#[tauri::command]
#[specta::specta]
pub(crate) async fn conversation(
    opening: State<'_, Opening>,
    id: String,
    pages: u32,
) -> Result<ConversationView> {
    opening.run(move |app| app.conversation(&id, pages)).await
}

/// How many messages of others nobody has read.
#[tauri::command]
#[specta::specta]
pub(crate) async fn count_unread(opening: State<'_, Opening>) -> Result<u32> {
    opening.run(|app| app.count_unread()).await
}

/// The mentees with what each shares, and the answers kept ready.
#[tauri::command]
#[specta::specta]
pub(crate) async fn desk(opening: State<'_, Opening>) -> Result<DeskView> {
    opening.run(|app| app.desk()).await
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

/// A paper with the steps that give it and those that ask for it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn document(
    opening: State<'_, Opening>,
    document: String,
) -> Result<DocumentView> {
    opening.run(move |app| app.document(&document)).await
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

/// Takes away everything that the person entered, with its key, and begins anew.
#[tauri::command]
#[specta::specta]
pub(crate) async fn erase_everything(opening: State<'_, Opening>) -> Result<()> {
    opening.run(|app| app.erase_everything()).await
}

/// Saves everything that the person entered as a file they can read.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_data(opening: State<'_, Opening>) -> Result<SavedFile> {
    opening.run(|app| app.export_data()).await
}

/// Fetches a file with content from an address nearby, such as that of a
/// laptop in the same room, and takes it in.
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

/// The places whose name or postcode begins like `query`, by name; all of
/// them without one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn find_places(
    opening: State<'_, Opening>,
    query: String,
) -> Result<Vec<PlaceView>> {
    opening.run(move |app| app.find_places(&query)).await
}

/// The newcomer has seen the first questions.
#[tauri::command]
#[specta::specta]
pub(crate) async fn finish_welcome(opening: State<'_, Opening>) -> Result<()> {
    opening.run(|app| app.finish_welcome()).await
}

/// A guide with those around it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn guide(opening: State<'_, Opening>, guide: String) -> Result<GuideView> {
    opening.run(move |app| app.guide(&guide)).await
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

/// An invitation of the own that nobody has accepted yet, once more.
#[tauri::command]
#[specta::specta]
pub(crate) async fn invitation(
    opening: State<'_, Opening>,
    conversation: String,
) -> Result<OwnInvitationView> {
    opening.run(move |app| app.invitation(&conversation)).await
}

/// Invites one person. Works without a network.
#[tauri::command]
#[specta::specta]
pub(crate) async fn invite(opening: State<'_, Opening>) -> Result<OwnInvitationView> {
    opening.run(|app| app.invite()).await
}

/// Says how many days messages are kept, for both: at least as many as the
/// other takes; 0 is for ever.
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

/// Leaves a conversation; the other is told, and asked to erase it too if
/// `erase` says so. An invitation that nobody has accepted is taken back.
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

/// What a link is for, also one with text around it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn link_kind(opening: State<'_, Opening>, link: String) -> Result<LinkKindView> {
    opening.run(move |app| app.link_kind(&link)).await
}

/// All contacts of the place.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_contacts(opening: State<'_, Opening>) -> Result<ContactsView> {
    opening.run(|app| app.list_contacts()).await
}

/// The employers whose codes were entered.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_employers(opening: State<'_, Opening>) -> Result<Vec<EmployerView>> {
    opening.run(|app| app.list_employers()).await
}

/// What takes place in the coming year, the nearest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_events(opening: State<'_, Opening>) -> Result<EventsView> {
    opening.run(|app| app.list_events()).await
}

/// All guides of the place.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_guides(opening: State<'_, Opening>) -> Result<GuidesView> {
    opening.run(|app| app.list_guides()).await
}

/// The questions that may concern the newcomer, in their order; then what
/// was answered elsewhere, on a step, so that it can be changed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_questions(opening: State<'_, Opening>) -> Result<Vec<QuestionView>> {
    opening.run(|app| app.list_questions()).await
}

/// Says how far a step is; `None` makes it open again.
#[tauri::command]
#[specta::specta]
pub(crate) async fn mark_step(
    opening: State<'_, Opening>,
    step: String,
    mark: Option<Mark>,
) -> Result<()> {
    opening.run(move |app| app.mark_step(&step, mark)).await
}

/// Says how far several steps are, all or none of them.
#[tauri::command]
#[specta::specta]
pub(crate) async fn mark_steps(
    opening: State<'_, Opening>,
    steps: Vec<String>,
    mark: Option<Mark>,
) -> Result<()> {
    opening.run(move |app| app.mark_steps(&steps, mark)).await
}

/// The wish to be confirmed, to be sent to the own programme.
#[tauri::command]
#[specta::specta]
pub(crate) async fn mentor_request(opening: State<'_, Opening>) -> Result<String> {
    opening.run(|app| app.mentor_request()).await
}

/// The mentors to whom a step can be shown.
#[tauri::command]
#[specta::specta]
pub(crate) async fn mentors(opening: State<'_, Opening>) -> Result<MentorsView> {
    opening.run(|app| app.mentors()).await
}

/// The network is back: what was waiting for it goes on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn network_is_back(opening: State<'_, Opening>) -> Result<()> {
    opening
        .run(|app| {
            app.network_is_back();
            Ok(())
        })
        .await
}

/// Opens what an employer has booked. Where its pack is not here yet, it
/// is fetched first; that takes as long as the network does.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_code(opening: State<'_, Opening>, code: String) -> Result<()> {
    opening.run(move |app| app.open_code(&code)).await
}

/// Takes in a file with content, given in base 64. What is in it is
/// verified as if it came from the publishers.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_content_file(
    opening: State<'_, Opening>,
    base64: String,
) -> Result<OpenedContent> {
    opening.run(move |app| app.open_content_file(&base64)).await
}

/// The whole plan.
#[tauri::command]
#[specta::specta]
pub(crate) async fn plan(opening: State<'_, Opening>) -> Result<PlanView> {
    opening.run(|app| app.plan()).await
}

/// What the other would see, exactly.
#[tauri::command]
#[specta::specta]
pub(crate) async fn preview_shares(
    opening: State<'_, Opening>,
    shares: Vec<ShareView>,
) -> Result<Vec<SharedStepView>> {
    opening.run(move |app| app.preview_shares(&shares)).await
}

/// What is wrong with the pack that is tried out.
#[tauri::command]
#[specta::specta]
pub(crate) async fn preview_trouble(opening: State<'_, Opening>) -> Result<Option<ApiError>> {
    opening.run(|app| Ok(app.preview_trouble())).await
}

/// The text of a QR code in a picture: `grey` has a byte for each pixel in
/// base 64, row by row from the top.
#[tauri::command]
#[specta::specta]
pub(crate) async fn read_code(
    opening: State<'_, Opening>,
    width: u32,
    grey: String,
) -> Result<String> {
    opening.run(move |app| app.read_code(width, &grey)).await
}

/// Reads an invitation of somebody else, before it is accepted.
#[tauri::command]
#[specta::specta]
pub(crate) async fn read_invitation(
    opening: State<'_, Opening>,
    link: String,
) -> Result<InvitationView> {
    opening.run(move |app| app.read_invitation(&link)).await
}

/// The person has read what is there.
#[tauri::command]
#[specta::specta]
pub(crate) async fn read_messages(opening: State<'_, Opening>, conversation: String) -> Result<()> {
    opening
        .run(move |app| app.read_messages(&conversation))
        .await
}

/// What was searched for on this device, the latest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn recent_searches(opening: State<'_, Opening>) -> Result<Vec<String>> {
    opening.run(|app| app.recent_searches()).await
}

/// Keeps a search among the recent ones, on this device only.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remember_search(opening: State<'_, Opening>, query: String) -> Result<()> {
    opening.run(move |app| app.remember_search(&query)).await
}

/// Keeps an answer no longer.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_ready_answer(opening: State<'_, Opening>, answer: i32) -> Result<()> {
    opening
        .run(move |app| app.remove_ready_answer(answer))
        .await
}

/// Saves a report of the chosen messages of the other.
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

/// Saves the content of the place as a file for somebody else.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_content_file(opening: State<'_, Opening>) -> Result<SavedFile> {
    opening.run(|app| app.save_content_file()).await
}

/// Saves an event as a calendar file, with all its times.
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

/// Saves a step as a calendar file.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_step_calendar(
    opening: State<'_, Opening>,
    step: String,
) -> Result<SavedFile> {
    opening.run(move |app| app.save_step_calendar(&step)).await
}

/// What answers a question, in the words of any language that the packs of
/// the place have. Any text is a question; none is an error.
#[tauri::command]
#[specta::specta]
pub(crate) async fn search(opening: State<'_, Opening>, query: String) -> Result<SearchView> {
    opening.run(move |app| app.search(&query)).await
}

/// The person has looked at what is new.
#[tauri::command]
#[specta::specta]
pub(crate) async fn see_changes(opening: State<'_, Opening>) -> Result<()> {
    opening.run(|app| app.see_changes()).await
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

/// Says something. Works without a network.
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

/// Keeps a note; an empty one is taken away.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_note(
    opening: State<'_, Opening>,
    step: String,
    note: String,
) -> Result<()> {
    opening.run(move |app| app.set_note(&step, &note)).await
}

/// Sets the newcomer's own date; `None` takes it back.
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

/// Locks the app with a PIN; `None` takes it away.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_pin(opening: State<'_, Opening>, pin: Option<String>) -> Result<()> {
    opening.run(move |app| app.set_pin(pin.as_deref())).await
}

/// Shares exactly this from now on; nothing takes everything back.
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

/// What the interface needs before it shows anything.
#[tauri::command]
#[specta::specta]
pub(crate) async fn start(opening: State<'_, Opening>) -> Result<StartView> {
    opening.run(|app| app.start()).await
}

/// Everything about a step of the plan.
#[tauri::command]
#[specta::specta]
pub(crate) async fn step(opening: State<'_, Opening>, step: String) -> Result<StepView> {
    opening.run(move |app| app.step(&step)).await
}

/// Takes the confirmation that the own programme has sent, and shows it to
/// those with whom the person is in conversation.
#[tauri::command]
#[specta::specta]
pub(crate) async fn take_confirmation(opening: State<'_, Opening>, link: String) -> Result<()> {
    opening.run(move |app| app.take_confirmation(&link)).await
}

/// The link that the system has handed over, once.
#[tauri::command]
#[specta::specta]
pub(crate) async fn take_link(opening: State<'_, Opening>) -> Result<Option<String>> {
    opening.run(|app| Ok(app.take_link())).await
}

/// Who the person is in conversations, and all of them.
#[tauri::command]
#[specta::specta]
pub(crate) async fn talk(opening: State<'_, Opening>) -> Result<TalkView> {
    opening.run(|app| app.talk()).await
}

/// Says whether others learn when their messages were read.
#[tauri::command]
#[specta::specta]
pub(crate) async fn tell_when_read(opening: State<'_, Opening>, tells: bool) -> Result<()> {
    opening.run(move |app| app.tell_when_read(tells)).await
}

/// The interface's texts: the wanted language first, then its fallbacks.
/// The wording of the chosen place lies on top of our own.
#[tauri::command]
#[specta::specta]
pub(crate) async fn texts(opening: State<'_, Opening>, language: String) -> Result<Vec<TextLayer>> {
    opening.run(move |app| app.texts(&language)).await
}

/// What is worth doing today.
#[tauri::command]
#[specta::specta]
pub(crate) async fn today(opening: State<'_, Opening>) -> Result<TodayView> {
    opening.run(|app| app.today()).await
}

/// Takes messages of one who was blocked again.
#[tauri::command]
#[specta::specta]
pub(crate) async fn unblock_peer(opening: State<'_, Opening>, conversation: String) -> Result<()> {
    opening
        .run(move |app| app.unblock_peer(&conversation))
        .await
}

/// Opens the app with its PIN.
#[tauri::command]
#[specta::specta]
pub(crate) async fn unlock(opening: State<'_, Opening>, pin: String) -> Result<()> {
    opening.run(move |app| app.unlock(&pin)).await
}

/// Looks for newer content and installs it. Returns when it is done or was
/// cancelled; one that is under way already is left to itself.
#[tauri::command]
#[specta::specta]
pub(crate) async fn update_content(opening: State<'_, Opening>) -> Result<()> {
    opening.run(|app| app.update_content()).await
}

/// All commands.
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
        content,
        conversation,
        count_unread,
        desk,
        discard_message,
        document,
        erase_conversation,
        erase_everything,
        export_data,
        fetch_content_file,
        find_places,
        finish_welcome,
        guide,
        hold_document,
        invitation,
        invite,
        keep_messages,
        leave_conversation,
        link_kind,
        list_contacts,
        list_employers,
        list_events,
        list_guides,
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
        read_invitation,
        read_messages,
        recent_searches,
        remember_search,
        remove_ready_answer,
        report,
        save_contact_card,
        save_content_file,
        save_event_calendar,
        save_step_calendar,
        search,
        see_changes,
        send_again,
        send_contact,
        send_step,
        send_text,
        set_note,
        set_own_due,
        set_pin,
        set_shares,
        start,
        step,
        take_confirmation,
        take_link,
        talk,
        tell_when_read,
        texts,
        today,
        unblock_peer,
        unlock,
        update_content,
        crate::links::open_link
    ]
}
