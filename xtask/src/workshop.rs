//! Where we are: the root of the repository and what cargo builds in it.

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use cargo_metadata::{Metadata, MetadataCommand};
use xshell::{Shell, cmd};

/// What cargo is told so that its runs share what they build. Asked for one
/// package, it leaves out the features that only others want of a common crate, and
/// compiles everything that depends on it once more.
pub(crate) const WHOLE: [&str; 4] = [
    "--locked",
    "--workspace",
    "--features",
    "lotse/custom-protocol",
];

/// The package of the tests that need the window.
const APP_TESTS: &str = "lotse-tests";

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

    fn folder(self) -> &'static Path {
        Path::new(match self {
            Self::Dev => "debug",
            Self::Release => "release",
        })
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

    /// The packages of the workspace and all that they depend on.
    pub(crate) fn metadata_with_dependencies(&self) -> Result<Metadata> {
        MetadataCommand::new()
            .current_dir(&self.root)
            .other_options(["--locked".to_owned()])
            .exec()
            .context("cargo metadata")
    }

    /// Builds all programs, tests and examples, as quickly as they can be built.
    pub(crate) fn build(&self) -> Result<()> {
        Ok(cmd!(
            self.shell,
            "cargo build {WHOLE...} --lib --bins --tests --examples"
        )
        .run()?)
    }

    /// A program that cargo has built.
    pub(crate) fn built(&self, profile: Profile, name: &str) -> PathBuf {
        self.program(&profile.folder().join(name))
    }

    /// An example that cargo has built quickly.
    pub(crate) fn built_example(&self, name: &str) -> PathBuf {
        self.program(&Profile::Dev.folder().join("examples").join(name))
    }

    fn program(&self, path: &Path) -> PathBuf {
        let path = self.metadata.target_directory.as_std_path().join(path);
        path.with_extension(env::consts::EXE_EXTENSION)
    }

    /// What cargo is told to run the integration tests of the whole app, or all
    /// the others. It selects them by their names alone, so no two packages have
    /// one of the same name.
    pub(crate) fn integration_tests(&self, of_the_app: bool) -> Vec<&str> {
        let packages = self.metadata.packages.iter();
        let packages = packages.filter(|package| (package.name == APP_TESTS) == of_the_app);
        let targets = packages.flat_map(|package| &package.targets);
        targets
            .filter(|target| target.is_test())
            .flat_map(|target| ["--test", target.name.as_str()])
            .collect()
    }
}
