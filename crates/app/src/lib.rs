//! The use cases of Lotse, called by every shell.
//!
//! A shell opens an [`App`], calls its methods, and reloads what it shows when
//! an [`AppEvent`] reports a change. Arguments and results are plain types,
//! from which the types of the interface are generated.
#![cfg_attr(
    target_family = "wasm",
    expect(dead_code, reason = "only an installed app fetches")
)]

mod app;
mod changes;
mod clock;
mod contacts;
mod copies;
mod documents;
mod employers;
mod error;
mod event;
mod events;
mod files;
mod folders;
mod guides;
#[cfg(not(target_family = "wasm"))]
mod lanes;
mod languages;
#[cfg_attr(target_family = "wasm", path = "line/absent.rs")]
mod line;
mod links;
mod mutex;
mod notice;
mod outward;
mod packs;
mod place;
mod place_names;
mod plan;
mod planning;
mod preview;
mod qr;
mod questions;
mod search;
mod settings;
mod shipped;
mod speaker;
mod speech;
mod speech_state;
mod start;
mod step;
mod talk;
mod text;
mod today;
mod update;
mod update_state;
mod view;

pub use app::App;
pub use changes::{
    Change, ChangeView, ChangedEntry, ChangedField, ChangedValue, ChangesView, FieldChange,
};
pub use clock::Clock;
pub use contacts::{
    ContactView, ContactsView, HoursSpanView, HoursStateView, HoursView, OpeningChangeView,
    WeekdayView,
};
pub use copies::{CopyView, TakenCopy};
pub use documents::DocumentView;
pub use employers::{EmployerView, ModuleView};
pub use error::{ApiError, ErrorCode};
pub use event::{AppEvent, Area};
pub use events::{ContactLink, EventView, EventsView, OccurrenceView};
#[cfg(target_family = "wasm")]
pub use files::{Download, take_downloads};
pub use folders::Folders;
pub use guides::{ExplainedStep, GuideCard, GuidePage, GuideView, GuidesView};
#[cfg(target_family = "wasm")]
pub use languages::fetched::{give_part, parts_to_open};
pub use languages::{LanguageOrigin, LanguageView, LanguagesView, OfferedLanguage};
pub use lotse_core::{
    Applies, CostPer, DueKind, FactKind, Horizon, Mark, PeriodUnit, State, UnconfirmedField,
};
pub use lotse_delivery::publishers::National;
pub use lotse_i18n::{Direction, Text};
#[cfg(target_family = "wasm")]
pub use lotse_store::{BrowserFiles, open_browser_files};
pub use lotse_store::{KeyPlace, KeyRing};
pub use lotse_talk::{MailboxTrouble, Role};
pub use notice::{Notice, NoticeCode};
pub use place::{CoverageView, CoveredLayer, FoundPlacesView, NearbyPlaceView, PlaceView};
pub use plan::PlanView;
pub use planning::{DueView, StepCard, StepLink, Tally, TopicView};
pub use qr::QrView;
pub use questions::{Answer, AnswerView, FactView, OccasionView, QuestionView};
pub use search::{HitGroup, HitKind, HitPlace, HitReason, HitView, MarkedText, Piece, SearchView};
pub use settings::{AboutView, Contrast, PackLanguageView, PackView, Settings, TextSize, Theme};
pub use speech_state::{SpeechRate, SpeechStateView, SpeechView, VoiceView};
pub use start::{FirstScreen, HomeScreen, StartView};
pub use step::{OfficeView, PaperView, StepView};
pub use talk::{
    Caution, ConfirmationState, ConfirmationView, ContactCardView, ConversationCard,
    ConversationView, DeskView, InvitationView, LinkKindView, MenteeView, MentorView, MentorsView,
    MessageStateView, MessageView, OwnInvitationView, ReadyAnswer, RelayView, SafetyNumberView,
    ShareKind, ShareView, SharedStepView, StageView, TalkView, TalkerView, UnreadView,
};
pub use text::{TextLayer, TopicLabel};
pub use today::TodayView;
#[cfg(not(target_family = "wasm"))]
pub use update::national;
pub use update::{
    ContentNote, ContentView, OpenedContent, PackState, ProgressView, UpdateSettings,
};
pub use update_state::UpdateTrouble;
pub use view::{CostView, PeriodView, SavedFile, SourceView};
