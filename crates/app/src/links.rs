//! Lotse links from outside: a camera, a mail program or a web page passes them
//! to the system, and the system to the app. A link does nothing by itself: a
//! screen shows what it is for, and the person decides.

use lotse_command::command;
use lotse_talk::LinkKind;

use crate::{ApiError, App, Area, ErrorCode, LinkKindView, mutex::lock};

impl App {
    /// Keeps a link until a screen takes it, also while the app is locked. A
    /// later link replaces an earlier one.
    pub fn hand_over(&self, link: String) {
        *lock(&self.handed_over) = Some(link);
        self.tell(&[Area::Link]);
    }

    /// Takes the link passed in by the system; later calls return `None`.
    #[command]
    pub fn take_link(&self) -> Option<String> {
        lock(&self.handed_over).take()
    }

    /// The kind of a link; it may be embedded in other text.
    #[command]
    pub fn link_kind(&self, link: &str) -> Result<LinkKindView, ApiError> {
        match LinkKind::of_text(link) {
            Some(LinkKind::Invitation) => Ok(LinkKindView::Invitation),
            Some(LinkKind::Ticket) => Ok(LinkKindView::Ticket),
            Some(LinkKind::Confirmation) => Ok(LinkKindView::Confirmation),
            // A request is for the programme, which reads it with the command; a safety
            // number is compared within its conversation.
            Some(LinkKind::Request | LinkKind::SafetyNumber) | None => {
                Err(ApiError::new(ErrorCode::NotALinkOfOurs))
            }
        }
    }
}
