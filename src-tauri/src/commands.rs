//! The commands that the interface may call. Each hands on to a use case of
//! the same name, off the window's thread.
#![expect(
    clippy::needless_pass_by_value,
    reason = "commands own what comes from the interface"
)]

use lotse_app::{
    AboutView, Answer, ApiError, ContactsView, ErrorCode, Mark, PlaceView, PlanView, QuestionView,
    SavedFile, Settings, StartView, StepView, TextLayer, TodayView,
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
