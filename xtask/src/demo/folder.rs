//! The folder of a demonstration, `target/demo`.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use crate::workshop::Workshop;

/// Everything that a demonstration writes.
pub(super) struct Folder {
    root: PathBuf,
}

/// Data needed to continue a demonstration, and to take pictures of it.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Notes {
    /// Ports that directory, ticket and conversations refer to.
    pub(super) web_port: u16,
    pub(super) relay_port: u16,
    /// Link that makes its recipient a mentor; the relay stores only its digest.
    pub(super) ticket: String,
    /// Code of the employer; the pack contains only its digest.
    pub(super) code: String,
    /// Command that publishes a change of Mannheim's pack.
    pub(super) publish: Vec<String>,
    /// Command that confirms the mentor whose request comes on standard input.
    pub(super) confirm: Vec<String>,
}

impl Folder {
    pub(super) fn new(workshop: &Workshop) -> Result<Self> {
        let target = workshop.metadata.target_directory.as_std_path();
        Ok(Self {
            root: std::path::absolute(target.join("demo"))?,
        })
    }

    /// Deletes the last demonstration.
    pub(super) fn clear(&self) -> Result<()> {
        match fs::remove_dir_all(&self.root) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(error).with_context(|| format!("failed to delete {}", self.root.display()))
            }
            _ => Ok(()),
        }
    }

    /// Creates the folders, with a copy of the packs to be changed and published.
    pub(super) fn create(&self, workshop: &Workshop) -> Result<()> {
        for folder in [self.web(), self.keys(), self.root.join("relay")] {
            fs::create_dir_all(folder)?;
        }
        copy_folder(&workshop.root.join("packs"), &self.packs()).context("failed to copy packs")
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    pub(super) fn packs(&self) -> PathBuf {
        self.root.join("packs")
    }

    /// The folder that the web server hands out, with a folder per publisher.
    pub(super) fn web(&self) -> PathBuf {
        self.root.join("web")
    }

    /// Keys, with a folder per publisher.
    pub(super) fn keys(&self) -> PathBuf {
        self.root.join("keys")
    }

    /// Secret key of the mentor programme.
    pub(super) fn programme_key(&self) -> PathBuf {
        self.keys().join("mentor-programme.key")
    }

    pub(super) fn relay_store(&self) -> PathBuf {
        self.root.join("relay/lotse-relay.db")
    }

    /// What one person's app stores.
    pub(super) fn data(&self, person: &str) -> PathBuf {
        self.root.join(person)
    }

    /// What the libraries beneath one person's app store.
    pub(super) fn system(&self, person: &str) -> PathBuf {
        self.root.join("system").join(person)
    }

    pub(super) fn pictures(&self) -> PathBuf {
        self.root.join("pictures")
    }

    /// Errors and warnings of one process.
    pub(super) fn log(&self, process: &str) -> PathBuf {
        self.root.join(format!("{process}.log"))
    }

    /// The notes of the last demonstration; `None` if they are missing or incomplete.
    pub(super) fn notes(&self) -> Result<Option<Notes>> {
        let path = self.notes_path();
        let text = match fs::read_to_string(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            text => text.with_context(|| format!("failed to read {}", path.display()))?,
        };
        let notes = toml::from_str(&text).with_context(|| path.display().to_string())?;
        Ok(Some(notes))
    }

    pub(super) fn write_notes(&self, notes: &Notes) -> Result<()> {
        Ok(fs::write(self.notes_path(), toml::to_string(notes)?)?)
    }

    fn notes_path(&self) -> PathBuf {
        self.root.join("demo.toml")
    }
}

/// A path as one would type it: relative if it is below the current folder.
pub(super) fn short(path: &Path) -> String {
    let current = env::current_dir().unwrap_or_default();
    let short = path.strip_prefix(current).unwrap_or(path);
    short.display().to_string()
}

fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_demonstration_is_continued_only_if_it_was_complete() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder {
            root: dir.path().join("demo"),
        };
        assert_eq!(folder.notes().unwrap(), None);
        let notes = Notes {
            web_port: 8000,
            relay_port: 8470,
            ticket: "lotse://ticket?relay=http%3A%2F%2F127.0.0.1".to_owned(),
            code: "de-example-employer/N6YK-JPNC-C4DY".to_owned(),
            publish: vec!["lotse-pack".to_owned(), "publish".to_owned()],
            confirm: Vec::new(),
        };
        fs::create_dir_all(folder.root()).unwrap();
        folder.write_notes(&notes).unwrap();
        assert_eq!(folder.notes().unwrap(), Some(notes));
        folder.clear().unwrap();
        assert_eq!(folder.notes().unwrap(), None);
        folder.clear().unwrap();
    }

    #[test]
    fn a_path_below_the_current_folder_is_short() {
        let current = env::current_dir().unwrap();
        assert_eq!(short(&current.join("target/demo")), "target/demo");
        assert_eq!(short(Path::new("/elsewhere/demo")), "/elsewhere/demo");
    }
}
