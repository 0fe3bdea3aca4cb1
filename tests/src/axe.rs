//! Runs axe-core in the real window, to find what people with a screen reader, a
//! keyboard or low vision would stumble over.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::Window;

/// A violation of an axe rule.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Violation {
    /// Rule id.
    pub id: String,
    /// From `minor` to `critical`.
    pub impact: Option<String>,
    /// axe's description of the problem.
    pub help: String,
    /// CSS selectors of the elements.
    pub targets: Vec<String>,
}

impl Violation {
    /// Whether it is a nuisance rather than an obstacle.
    pub fn is_moderate(&self) -> bool {
        let impact = self.impact.as_deref();
        impact.is_some_and(|impact| ["minor", "moderate"].contains(&impact))
    }
}

impl Window {
    /// Violations that axe finds on the screen.
    pub async fn axe(&self) -> Result<Vec<Violation>> {
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        let source = fs::read_to_string(&path)
            .context("axe-core is missing; `cargo xtask test` installs it")?;
        self.run(&source, vec![]).await?;
        // A colour on its way to another may have too little contrast.
        self.finish_animations().await?;
        let script = "const done = arguments[0];
        axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => done(violations
            .map(({ id, impact, help, nodes }) => ({ id, impact, help, targets: nodes.map((node) => node.target.join(' ')) }))));";
        let found = self.run_async(script, vec![]).await?;
        Ok(serde_json::from_value(found)?)
    }
}
