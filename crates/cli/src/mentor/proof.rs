//! What the confirmation in a report proves about a key.

use std::fmt;

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::civil::Date;
use lotse_pack_model::Manifest;
use lotse_talk::{Confirmation, ConfirmationError, Report};
use serde::Serialize;

use super::shown;

/// Whether the key in a report belongs to a confirmed mentor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub(super) enum ConfirmationCheck {
    /// The programme confirmed this name for this key.
    Confirmed {
        /// The pack that names the programme.
        programme: String,
        /// The confirmed name.
        name: String,
        /// The last day of validity.
        until: Date,
        /// It has expired. The key belonged to this mentor all the same.
        over: bool,
    },
    /// The report contains no confirmation.
    Missing,
    /// The confirmation cannot be decoded.
    Unreadable,
    /// None of the given packs names this programme.
    UnknownProgramme { programme: String },
    /// Not signed with the key that the pack names.
    NotSigned { programme: String },
    /// It confirms another key.
    OtherKey { programme: String, name: String },
}

impl ConfirmationCheck {
    pub(super) fn of(report: &Report, packs: &[Manifest], today: Date) -> Self {
        let Some(text) = &report.confirmation else {
            return Self::Missing;
        };
        let bytes = BASE64URL.decode(text).ok();
        let confirmation = bytes.and_then(|bytes| Confirmation::from_bytes(&bytes).ok());
        match confirmation {
            Some(confirmation) => of_confirmation(&confirmation, report, packs, today),
            None => Self::Unreadable,
        }
    }
}

fn of_confirmation(
    confirmation: &Confirmation,
    report: &Report,
    packs: &[Manifest],
    today: Date,
) -> ConfirmationCheck {
    let (programme, name) = (confirmation.programme.clone(), confirmation.name.clone());
    let until = confirmation.until;
    let mut named = packs
        .iter()
        .filter(|pack| pack.id.as_str() == programme)
        .filter_map(|pack| pack.mentors.as_ref());
    let Some(mentors) = named.next() else {
        return ConfirmationCheck::UnknownProgramme { programme };
    };
    let Some(list) = report.list() else {
        return ConfirmationCheck::OtherKey { programme, name };
    };
    match confirmation.check(&mentors.key.0, list.person(), today) {
        Err(ConfirmationError::OtherKey) => ConfirmationCheck::OtherKey { programme, name },
        Err(
            ConfirmationError::Signature | ConfirmationError::Older | ConfirmationError::Malformed,
        ) => ConfirmationCheck::NotSigned { programme },
        checked @ (Ok(()) | Err(ConfirmationError::Over)) => ConfirmationCheck::Confirmed {
            programme,
            name,
            until,
            over: checked.is_err(),
        },
    }
}

impl fmt::Display for ConfirmationCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |text: &str| shown::line(text);
        match self {
            Self::Confirmed {
                programme,
                name,
                until,
                over,
            } => {
                let (programme, name) = (shown(programme), shown(name));
                write!(
                    f,
                    "proven: the programme of {programme} has confirmed \"{name}\" for this key until {until}"
                )?;
                f.write_str(if *over {
                    ", which is in the past."
                } else {
                    "."
                })
            }
            Self::Missing => {
                f.write_str("not proven: the report contains no confirmation by a programme.")
            }
            Self::Unreadable => {
                f.write_str("not proven: the confirmation in the report is invalid.")
            }
            Self::UnknownProgramme { programme } => write!(
                f,
                "not proven: the confirmation names the programme of \"{0}\". Give the folder of the pack {0} that names the programme's key.",
                shown(programme)
            ),
            Self::NotSigned { programme } => write!(
                f,
                "not proven: the confirmation was not signed with the key that {} names.",
                shown(programme)
            ),
            Self::OtherKey { programme, name } => write!(
                f,
                "not proven: the programme of {} has confirmed \"{}\", but for another key.",
                shown(programme),
                shown(name)
            ),
        }
    }
}
