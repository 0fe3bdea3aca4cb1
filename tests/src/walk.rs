//! The main screens, for pictures and for axe.

use anyhow::Result;

use crate::Window;

/// A screen and how to get there.
#[derive(Debug, Clone, Copy)]
pub struct MainScreen {
    /// Its name in the page and of its picture.
    pub name: &'static str,
    /// The address of it.
    address: &'static str,
}

/// The main screens of somebody who has gone through the first questions.
pub const MAIN_SCREENS: [MainScreen; 16] = [
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
    /// Goes there and waits until it is painted.
    pub async fn show(&self, window: &Window) -> Result<()> {
        let script = format!("location.hash = '{}';", self.address);
        window.run(&script, vec![]).await?;
        window.wait_for_screen(self.name).await?;
        window.painted().await
    }
}
