//! A browser whose storage is full.

use anyhow::Result;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::Window;

/// A command of the protocol of Chromium's developer tools, with its parameters.
#[derive(Debug)]
struct ToolsCommand(&'static str, Value);

impl WebDriverCompatibleCommand for ToolsCommand {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/goog/cdp/execute"))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body = json!({ "cmd": self.0, "params": self.1 });
        (Method::POST, Some(body.to_string()))
    }
}

impl Window {
    /// Limits what a page may store, in bytes; without a limit it is the browser's own.
    pub async fn limit_storage(&self, origin: &str, limit: Option<u64>) -> Result<()> {
        let parameters = match limit {
            Some(limit) => json!({ "origin": origin, "quotaSize": limit }),
            None => json!({ "origin": origin }),
        };
        let command = ToolsCommand("Storage.overrideQuotaForOrigin", parameters);
        self.client().issue_cmd(command).await?;
        Ok(())
    }
}
