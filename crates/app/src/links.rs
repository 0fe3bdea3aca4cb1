//! Lotse links from outside: a camera, a mail program or a web page passes them
//! to the system, and the system to the app; a browser has them in its address. A link
//! does nothing by itself: a screen shows what it is for, and the person decides.

use lotse_command::command;
use lotse_talk::LinkKind;

use crate::{ApiError, App, Area, ErrorCode, LinkKindView, mutex::lock};

impl App {
    /// Keeps a link until a screen takes it, also while the app is locked. A
    /// later link replaces an earlier one.
    #[command]
    pub fn hand_over(&self, link: String) {
        *lock(&self.handed_over) = Some(link);
        self.tell(&[Area::Link]);
    }

    /// Takes the link passed in by the system; later calls return `None`. It waits until
    /// the welcome is over, except a copy, which may make the welcome unnecessary.
    #[command]
    pub fn take_link(&self) -> Option<String> {
        if self.is_locked() {
            return None;
        }
        let is_welcomed = self.is_welcomed().unwrap_or_default();
        let mut handed_over = lock(&self.handed_over);
        let is_due =
            |link: &mut String| is_welcomed || LinkKind::of_text(link) == Some(LinkKind::Copy);
        handed_over.take_if(is_due)
    }

    /// The kind of a link; it may be embedded in other text.
    #[command]
    pub fn link_kind(&self, link: &str) -> Result<LinkKindView, ApiError> {
        match LinkKind::of_text(link) {
            Some(LinkKind::Invitation) => Ok(LinkKindView::Invitation),
            Some(LinkKind::Ticket) => Ok(LinkKindView::Ticket),
            Some(LinkKind::Confirmation) => Ok(LinkKindView::Confirmation),
            Some(LinkKind::Copy) => Ok(LinkKindView::Copy),
            // A request is for the programme, which reads it with the command; a safety
            // number is compared within its conversation.
            Some(LinkKind::Request | LinkKind::SafetyNumber) | None => {
                Err(ApiError::new(ErrorCode::NotALinkOfOurs))
            }
        }
    }
}
