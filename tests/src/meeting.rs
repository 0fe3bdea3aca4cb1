//! How people meet and talk, in their windows.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::Window;

/// Selector of the message field.
pub const COMPOSER: &str = "textarea[name=message]";

impl Window {
    /// Calls a command of the app, as the interface does. Returns its result or error.
    pub async fn ask(&self, command: &str, arguments: Value) -> Result<Value> {
        let script = "const [command, given, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(command, given).then(done, done);";
        self.run_async(script, vec![json!(command), arguments])
            .await
    }

    /// The id of the conversation or invitation that is shown, and of its link.
    pub async fn conversation(&self) -> Result<String> {
        let script = "return location.hash.split('?')[0].split('/').pop()";
        let id = self.run(script, vec![]).await?;
        Ok(id.as_str().context("no conversation")?.to_owned())
    }

    /// The link of the user's own invitation.
    pub async fn invitation_link(&self, conversation: &str) -> Result<String> {
        let arguments = json!({ "conversation": conversation });
        let offer = self.ask("invitation", arguments).await?;
        let link = offer.get("link").and_then(Value::as_str);
        Ok(link.context("no link")?.to_owned())
    }

    /// Says something in the conversation that is shown.
    pub async fn say(&self, text: &str) -> Result<()> {
        self.type_into(COMPOSER, text).await?;
        self.click("[data-action=send]").await
    }

    /// Waits for a text from the peer, and returns its direction.
    pub async fn heard(&self, text: &str) -> Result<String> {
        let script = "const [text, done] = arguments;
            const look = () => {
                const said = [...document.querySelectorAll('[data-message]:not([data-state]) .text')];
                const found = said.find((each) => each.textContent === text);
                if (found) done(getComputedStyle(found).direction);
                else requestAnimationFrame(look);
            };
            look();";
        let direction = self.run_async(script, vec![json!(text)]).await?;
        Ok(direction.as_str().context("no direction")?.to_owned())
    }

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
