//! Updates the content in the window.

use anyhow::{Context, Result};

use crate::Window;

impl Window {
    /// Updates the content by hand, and waits until the update has succeeded.
    pub async fn update_content(&self) -> Result<()> {
        self.go("#/settings/content", "content").await?;
        // An update that is under way would end after the time was read.
        self.wait_for("[data-action=update]").await?;
        let success = self.attribute("[data-last-success]", "data-last-success");
        let success = success.await?.context("no time of the last success")?;
        self.click("[data-action=update]").await?;
        self.wait_for(&format!(
            "[data-last-success]:not([data-last-success='{success}'])"
        ))
        .await
    }
}
