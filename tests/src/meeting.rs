//! How people meet, in their windows.

use anyhow::Result;

use crate::Window;

impl Window {
    /// Becomes a mentor with a programme's ticket, and shows the desk.
    pub async fn become_mentor(&self, ticket: &str, name: &str) -> Result<()> {
        self.go("#/talk/mentor", "mentor").await?;
        self.fill("textarea", ticket).await?;
        self.fill("input[name=talk-name]", name).await?;
        self.click("[data-action=become-mentor]").await?;
        self.wait_for_screen("desk").await
    }

    /// Shows a new invitation on the desk.
    pub async fn offer_invitation(&self) -> Result<()> {
        self.click("[data-action=invite]").await?;
        self.wait_for("[data-offer] svg").await
    }

    /// Reads the invitation that another window shows, from a photograph of it.
    pub async fn photograph_invitation(&self, of: &Self) -> Result<()> {
        self.go("#/talk/invitation", "invitation").await?;
        let code = of.photograph().await?;
        self.choose_picture("input[name=code]", &code).await?;
        self.wait_for("[data-invitation]").await
    }

    /// Reads a pasted invitation, which may be refused.
    pub async fn paste_invitation(&self, link: &str) -> Result<()> {
        self.go("#/today", "today").await?;
        self.go("#/talk/invitation", "invitation").await?;
        self.fill("textarea", link).await?;
        self.click("[data-action=read-invitation]").await
    }

    /// Accepts the invitation on the screen.
    pub async fn accept_invitation(&self, name: &str) -> Result<()> {
        self.fill("input[name=talk-name]", name).await?;
        self.click("[data-action=accept]").await?;
        self.wait_for_screen("conversation").await
    }
}
