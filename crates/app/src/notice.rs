//! What the person must know when the app starts.

use std::collections::BTreeMap;

use serde::Serialize;
use specta::Type;
use strum::VariantArray;

/// Something the person must know at the start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// Which message to show.
    pub code: NoticeCode,
    /// The variables of the message.
    pub args: BTreeMap<String, String>,
}

/// Which message to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type, VariantArray)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeCode {
    /// The person's data were damaged; they were set aside as `file`, and the person starts over.
    UserDataSetAside,
    /// The latest changes of the person's data were damaged and are missing; a copy was kept
    /// as `file`.
    UserChangesLost,
    /// The content was damaged and has been rebuilt.
    ContentRebuilt,
}
