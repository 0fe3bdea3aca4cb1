//! What the confirmation in a report proves of a key.

use std::fmt;

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::civil::Date;
use lotse_pack_model::{Manifest, MentorKey};
use lotse_talk::{Confirmation, ConfirmationError, Report};
use serde::Serialize;

use super::shown;

/// Whether the key of a report belongs to a mentor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub(super) enum Proof {
    /// The programme has confirmed this name for this key.
    Confirmed {
        /// The pack that names the programme.
        programme: String,
        /// The name that was confirmed.
        name: String,
        /// The last day.
        until: Date,
        /// The last day is past. It was this mentor's key all the same.
        over: bool,
    },
    /// The report holds no confirmation.
    Missing,
    /// What it holds is none.
    Unreadable,
    /// None of the packs that were given names this programme.
    UnknownProgramme { programme: String },
    /// The key that the pack names has not signed it.
    NotSigned { programme: String },
    /// It is for another key than that of the report.
    OtherKey { programme: String, name: String },
}

impl Proof {
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
) -> Proof {
    let (programme, name) = (confirmation.programme.clone(), confirmation.name.clone());
    let until = confirmation.until;
    let mut named = packs
        .iter()
        .filter(|pack| pack.id.as_str() == programme)
        .filter_map(|pack| pack.mentors.as_ref());
    let Some(mentors) = named.next() else {
        return Proof::UnknownProgramme { programme };
    };
    let Ok(MentorKey(key)) = MentorKey::try_from(report.key.clone()) else {
        return Proof::OtherKey { programme, name };
    };
    match confirmation.check(&mentors.key.0, &key, today) {
        Err(ConfirmationError::OtherKey) => Proof::OtherKey { programme, name },
        Err(ConfirmationError::Signature | ConfirmationError::Malformed) => {
            Proof::NotSigned { programme }
        }
        checked @ (Ok(()) | Err(ConfirmationError::Over)) => Proof::Confirmed {
            programme,
            name,
            until,
            over: checked.is_err(),
        },
    }
}

impl fmt::Display for Proof {
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
                f.write_str(if *over { ", which is over." } else { "." })
            }
            Self::Missing => {
                f.write_str("not proven: the report holds no confirmation of a programme.")
            }
            Self::Unreadable => {
                f.write_str("not proven: what the report holds is no confirmation.")
            }
            Self::UnknownProgramme { programme } => write!(
                f,
                "not proven: the confirmation names the programme of \"{0}\". Give the folder of a pack {0} that names the programme's key.",
                shown(programme)
            ),
            Self::NotSigned { programme } => write!(
                f,
                "not proven: the confirmation was not made with the key that {} names.",
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
