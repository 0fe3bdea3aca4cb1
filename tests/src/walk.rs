//! The main screens, for screenshots and for axe.

use anyhow::Result;

use crate::Window;

/// A screen and its address.
#[derive(Debug, Clone, Copy)]
pub struct MainScreen {
    /// Name in the page and of the screenshot.
    pub name: &'static str,
    /// Address.
    address: &'static str,
}

/// The main screens of a user who has answered the first questions.
pub const MAIN_SCREENS: [MainScreen; 18] = [
    MainScreen {
        name: "today",
        address: "#/today",
    },
    MainScreen {
        name: "plan",
        address: "#/plan",
    },
    MainScreen {
        name: "step",
        address: "#/step/register-address",
    },
    MainScreen {
        name: "contacts",
        address: "#/contacts",
    },
    MainScreen {
        name: "talk",
        address: "#/talk",
    },
    MainScreen {
        name: "invitation",
        address: "#/talk/invitation",
    },
    MainScreen {
        name: "mentor",
        address: "#/talk/mentor",
    },
    MainScreen {
        name: "changes",
        address: "#/changes",
    },
    MainScreen {
        name: "guides",
        address: "#/guides",
    },
    MainScreen {
        name: "guide",
        address: "#/guides/help-violence",
    },
    MainScreen {
        name: "events",
        address: "#/events",
    },
    MainScreen {
        name: "search",
        address: "#/search?q=anmeld",
    },
    MainScreen {
        name: "document",
        address: "#/documents/landlord-confirmation-form",
    },
    MainScreen {
        name: "settings",
        address: "#/settings",
    },
    MainScreen {
        name: "answers",
        address: "#/settings/answers",
    },
    MainScreen {
        name: "content",
        address: "#/settings/content",
    },
    MainScreen {
        name: "employer",
        address: "#/settings/employer",
    },
    MainScreen {
        name: "about",
        address: "#/settings/about",
    },
];

impl MainScreen {
    /// Goes to the screen and waits until it is painted.
    pub async fn show(&self, window: &Window) -> Result<()> {
        let script = format!("location.hash = '{}';", self.address);
        window.run(&script, vec![]).await?;
        window.wait_for_screen(self.name).await?;
        window.painted().await
    }
}
