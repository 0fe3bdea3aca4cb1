//! The error type that shells see. Each code has a message in every locale
//! (`errors.ftl`); the technical detail goes to the log.

use std::{collections::BTreeMap, fmt::Display};

use lotse_core::AnswerError;
use lotse_store::StoreError;
use lotse_talk::TalkError;
use serde::Serialize;
use specta::Type;
use strum::VariantArray;

/// Error of a use case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type, thiserror::Error)]
#[error("{code:?}")]
pub struct ApiError {
    /// Which message to show.
    pub code: ErrorCode,
    /// The variables of the message.
    pub args: BTreeMap<String, String>,
}

/// Which message to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type, VariantArray)]
#[serde(rename_all = "kebab-case")]
#[expect(
    missing_docs,
    reason = "errors.ftl explains each code in the words that people read"
)]
pub enum ErrorCode {
    StoreFailed,
    StoreNewer,
    StoreLocked,
    KeyStoreSilent,
    WrongPin,
    PinTooShort,
    DiskFull,
    BrowserStorageMissing,
    OtherTab,
    NotLoaded,
    UnknownStep,
    UnknownFact,
    UnknownAnswer,
    UnknownDocument,
    UnknownPlace,
    UnknownContact,
    UnknownLanguage,
    DateInvalid,
    DateOutOfRange,
    NoteTooLong,
    QueryTooLong,
    LinkRefused,
    LinkFailed,
    SpeechFailed,
    SaveFailed,
    CopyUnreadable,
    CopyLinkUnreadable,
    CopyNewer,
    ContentDamaged,
    ContentMissing,
    UnknownGuide,
    UnknownEvent,
    CodeMalformed,
    CodeUnknown,
    UpdatesOff,
    ContentUnreachable,
    ContentRefused,
    ContentRolledBack,
    ContentStale,
    ContentUnusable,
    ContentNewer,
    ContentFileUnreadable,
    ContentNotFetched,
    ClockWrong,
    NotAnInvitation,
    InvitationNewer,
    InvitationOlder,
    InvitationOver,
    MovedLately,
    InvitationUsed,
    RelayNotEncrypted,
    NotATicket,
    NotAConfirmation,
    NoCodeInPicture,
    NotALinkOfOurs,
    NotSigned,
    SafetyNumberDiffers,
    ConfirmationDoubtful,
    ConfirmationOlder,
    NoMailbox,
    UnknownConversation,
    UnknownMessage,
    ConversationOver,
    MessageEmpty,
    MessageTooLong,
    NameMissing,
    NameTooLong,
    NothingToReport,
}

/// Maximum length of an unknown id in an error, in characters.
const SHOWN_ID_CHARS: usize = 64;

impl ApiError {
    /// Creates an error without variables.
    pub fn new(code: ErrorCode) -> Self {
        Self {
            code,
            args: BTreeMap::new(),
        }
    }

    /// Adds a variable of the message.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Display) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// Error for an unknown id, truncated to what a screen can show.
    pub(crate) fn unknown(code: ErrorCode, what: &str, id: &str) -> Self {
        let shown: String = id.chars().take(SHOWN_ID_CHARS).collect();
        Self::new(code).with(what, shown)
    }

    /// Logs the technical detail and keeps it off the screen.
    pub(crate) fn logged(code: ErrorCode, detail: &(dyn std::error::Error + 'static)) -> Self {
        tracing::error!(?code, error = detail, "use case failed");
        Self::new(code)
    }
}

#[cfg(target_family = "wasm")]
impl ApiError {
    /// Error for a browser whose storage cannot be used.
    pub fn browser_files(error: &std::io::Error) -> Self {
        let code = match error.kind() {
            std::io::ErrorKind::StorageFull => ErrorCode::DiskFull,
            std::io::ErrorKind::ResourceBusy => ErrorCode::OtherTab,
            _ => ErrorCode::BrowserStorageMissing,
        };
        Self::logged(code, error)
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        if let StoreError::Talk(error) = error {
            return error.into();
        }
        let code = match &error {
            StoreError::Locked => ErrorCode::StoreLocked,
            StoreError::KeyStore(_) => ErrorCode::KeyStoreSilent,
            StoreError::WrongPin => ErrorCode::WrongPin,
            StoreError::PinTooShort => ErrorCode::PinTooShort,
            StoreError::DiskFull => ErrorCode::DiskFull,
            StoreError::NewerVersion { .. } => ErrorCode::StoreNewer,
            _ => ErrorCode::StoreFailed,
        };
        Self::logged(code, &error)
    }
}

impl From<TalkError> for ApiError {
    fn from(error: TalkError) -> Self {
        let code = match &error {
            TalkError::NotAnInvitation => ErrorCode::NotAnInvitation,
            TalkError::NewerInvitation => ErrorCode::InvitationNewer,
            TalkError::OlderInvitation => ErrorCode::InvitationOlder,
            TalkError::Unsigned => ErrorCode::NotSigned,
            TalkError::InvitationOver => ErrorCode::InvitationOver,
            TalkError::InvitationUsed => ErrorCode::InvitationUsed,
            TalkError::PlainRelay => ErrorCode::RelayNotEncrypted,
            TalkError::NotATicket => ErrorCode::NotATicket,
            TalkError::NoMailbox => ErrorCode::NoMailbox,
            TalkError::MovedLately => ErrorCode::MovedLately,
            TalkError::UnknownConversation => ErrorCode::UnknownConversation,
            TalkError::UnknownMessage => ErrorCode::UnknownMessage,
            TalkError::Over => ErrorCode::ConversationOver,
            TalkError::TooLong => ErrorCode::MessageTooLong,
            TalkError::Empty => ErrorCode::MessageEmpty,
            TalkError::Unreadable | TalkError::Random | TalkError::Key => ErrorCode::StoreFailed,
        };
        Self::logged(code, &error)
    }
}

impl From<AnswerError> for ApiError {
    fn from(error: AnswerError) -> Self {
        match error {
            AnswerError::UnknownAnswer { fact, .. }
            | AnswerError::Contradiction { fact, .. }
            | AnswerError::WrongKind(fact) => {
                Self::new(ErrorCode::UnknownAnswer).with("fact", fact)
            }
            AnswerError::DateOutOfRange(date) => {
                Self::new(ErrorCode::DateOutOfRange).with("date", date)
            }
        }
    }
}
