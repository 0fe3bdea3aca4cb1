//! Findings of the checker: the place, the problem and a suggestion.

use std::fmt;

use serde::Serialize;

/// A problem in a pack.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The pack; empty where there is only one.
    pub pack: String,
    /// The file in the pack.
    pub file: String,
    /// The line, counted from 1; `None` if the finding concerns the whole file.
    pub line: Option<usize>,
    /// Severity.
    pub severity: Severity,
    /// The problem.
    pub message: String,
    /// How to fix it.
    pub suggestion: Option<String>,
}

/// Severity of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The pack cannot be published.
    Error,
    /// An author should look at it.
    Warning,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.pack.is_empty() {
            write!(f, "{}/", self.pack)?;
        }
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        let word = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, ": {word}: {}", self.message)?;
        match &self.suggestion {
            Some(suggestion) => write!(f, " {suggestion}"),
            None => Ok(()),
        }
    }
}
