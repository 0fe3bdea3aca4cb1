//! A folder of texts outside packs: those of the interface.

use std::{fs, io, path::Path};

use lotse_i18n::Language;

use super::{Glossary, Originals, Unit, paired};
use crate::{Finding, Severity, interface::SOURCE};

/// A folder of texts cannot be checked against its glossaries.
#[derive(Debug, thiserror::Error)]
pub enum GlossaryError {
    /// A file or folder cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// The file or folder.
        path: String,
        /// The cause.
        source: io::Error,
    },
    /// A glossary is invalid.
    #[error("{path} is not a valid glossary")]
    Glossary {
        /// The file.
        path: String,
        /// The cause.
        source: toml::de::Error,
    },
}

/// Checks a folder with one folder of Fluent files per language against the
/// `glossary.toml` of each.
pub fn check_folder(folder: &Path) -> Result<Vec<Finding>, GlossaryError> {
    let source = SOURCE.parse().unwrap_or_else(|_| Language::english());
    let (source, originals) = (Originals::new(&source), units(folder, SOURCE)?);
    let mut findings = Vec::new();
    for name in names(folder)? {
        let path = folder.join(&name).join("glossary.toml");
        let (Ok(language), true) = (name.parse::<Language>(), path.is_file()) else {
            continue;
        };
        let glossary: Glossary =
            toml::from_str(&read(&path)?).map_err(|source| GlossaryError::Glossary {
                path: path.display().to_string(),
                source,
            })?;
        let texts = units(folder, &name)?;
        let misses = glossary.misses(&source, &language, paired(&originals, &texts));
        findings.extend(misses.into_iter().map(|miss| {
            let (message, suggestion) = miss.describe();
            Finding {
                pack: folder.display().to_string(),
                file: miss.file,
                line: Some(miss.line),
                severity: Severity::Error,
                message,
                suggestion: Some(suggestion),
            }
        }));
    }
    findings.sort();
    Ok(findings)
}

/// The texts of a language.
fn units(folder: &Path, language: &str) -> Result<Vec<Unit>, GlossaryError> {
    let mut units = Vec::new();
    for name in names(&folder.join(language))? {
        if crate::files::has_ending(&name, "ftl") {
            let text = read(&folder.join(language).join(&name))?;
            units.extend(Unit::of_fluent(&format!("{language}/{name}"), &text));
        }
    }
    Ok(units)
}

fn read(path: &Path) -> Result<String, GlossaryError> {
    fs::read_to_string(path).map_err(failed(path))
}

fn names(folder: &Path) -> Result<Vec<String>, GlossaryError> {
    let entries = fs::read_dir(folder).map_err(failed(folder))?;
    let name =
        |entry: io::Result<fs::DirEntry>| Ok(entry?.file_name().to_string_lossy().into_owned());
    let names: io::Result<Vec<String>> = entries.map(name).collect();
    let mut names = names.map_err(failed(folder))?;
    names.sort();
    Ok(names)
}

fn failed(path: &Path) -> impl Fn(io::Error) -> GlossaryError {
    let path = path.display().to_string();
    move |source| GlossaryError::Read {
        path: path.clone(),
        source,
    }
}
