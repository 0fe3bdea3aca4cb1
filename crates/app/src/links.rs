//! Links of ours that come from outside: a camera, a mail or a page hands them
//! to the system, and the system to the app. A link alone does nothing: a
//! screen shows what it is, and the person decides.

use lotse_command::command;
use lotse_talk::LinkKind;

use crate::{ApiError, App, Area, ErrorCode, LinkKindView, app::lock};

impl App {
    /// Keeps a link until a screen takes it, also while the app is locked. Of
    /// several the latest counts.
    pub fn hand_over(&self, link: String) {
        *lock(&self.handed_over) = Some(link);
        self.tell(&[Area::Link]);
    }

    /// The link that the system has handed over, once.
    #[command]
    pub fn take_link(&self) -> Option<String> {
        lock(&self.handed_over).take()
    }

    /// What a link is for, also one with text around it.
    #[command]
    pub fn link_kind(&self, link: &str) -> Result<LinkKindView, ApiError> {
        match LinkKind::of_text(link) {
            Some(LinkKind::Invitation) => Ok(LinkKindView::Invitation),
            Some(LinkKind::Ticket) => Ok(LinkKindView::Ticket),
            Some(LinkKind::Confirmation) => Ok(LinkKindView::Confirmation),
            // A request is for the programme, which reads it with another program.
            Some(LinkKind::Request) | None => Err(ApiError::new(ErrorCode::NotALinkOfOurs)),
        }
    }
}
