//! Where we are: the root of the repository and what cargo builds in it.

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use cargo_metadata::{Metadata, MetadataCommand};
use xshell::Shell;

/// The repository and a shell that stands in its root.
pub(crate) struct Workshop {
    /// Runs commands, each shown before it starts.
    pub(crate) shell: Shell,
    /// The root of the repository.
    pub(crate) root: PathBuf,
    /// The workspace as cargo sees it.
    pub(crate) metadata: Metadata,
}

/// How cargo builds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Quick to build.
    Dev,
    /// Quick to run.
    Release,
}

impl Profile {
    /// What cargo is told.
    pub(crate) fn flag(self) -> Option<&'static str> {
        match self {
            Self::Dev => None,
            Self::Release => Some("--release"),
        }
    }

    fn folder(self) -> &'static str {
        match self {
            Self::Dev => "debug",
            Self::Release => "release",
        }
    }
}

impl Workshop {
    pub(crate) fn open() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask lies in the root")?
            .to_owned();
        let shell = Shell::new().context("no shell")?;
        shell.change_dir(&root);
        let metadata = MetadataCommand::new()
            .current_dir(&root)
            .no_deps()
            .exec()
            .context("cargo metadata")?;
        Ok(Self {
            shell,
            root,
            metadata,
        })
    }

    /// A program that cargo has built.
    pub(crate) fn built(&self, profile: Profile, name: &str) -> PathBuf {
        let folder = self
            .metadata
            .target_directory
            .as_std_path()
            .join(profile.folder());
        folder.join(name).with_extension(env::consts::EXE_EXTENSION)
    }
}
