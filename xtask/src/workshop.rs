//! The repository and its cargo builds.

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use cargo_metadata::{Metadata, MetadataCommand, Target};
use xshell::{Shell, cmd};

/// Cargo flags for all builds, so that they share artifacts. When building a single
/// package, cargo unifies features differently and recompiles everything that depends
/// on a shared crate.
pub(crate) const WHOLE: [&str; 4] = [
    "--locked",
    "--workspace",
    "--features",
    "lotse/custom-protocol",
];

/// The example that writes the interface's types and calls.
pub(crate) const BINDINGS_WRITER: &str = "bindings";

/// The package of the tests that need the window.
const APP_TESTS: &str = "lotse-tests";

/// The repository and a shell with its root as working directory.
pub(crate) struct Workshop {
    /// Runs commands and echoes them.
    pub(crate) shell: Shell,
    /// Root folder of the repository.
    pub(crate) root: PathBuf,
    /// Cargo metadata of the workspace.
    pub(crate) metadata: Metadata,
}

/// Cargo build profile.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Builds fast.
    Dev,
    /// Runs fast, and is small.
    Release,
    /// Runs as fast as it can; for servers.
    Relay,
}

impl Profile {
    /// The name that cargo knows.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Release => "release",
            Self::Relay => "relay",
        }
    }

    fn folder(self) -> &'static Path {
        Path::new(match self {
            Self::Dev => "debug",
            Self::Release | Self::Relay => self.name(),
        })
    }
}

impl Workshop {
    pub(crate) fn open() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask is not in the repository root")?
            .to_owned();
        let shell = Shell::new().context("failed to create a shell")?;
        shell.change_dir(&root);
        let metadata = MetadataCommand::new()
            .current_dir(&root)
            .no_deps()
            .exec()
            .context("failed to run cargo metadata")?;
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

    /// Builds all programs and tests, and the example that writes the bindings, as quickly
    /// as they can be built.
    pub(crate) fn build(&self) -> Result<()> {
        Ok(cmd!(
            self.shell,
            "cargo build {WHOLE...} --lib --bins --tests --example {BINDINGS_WRITER}"
        )
        .run()?)
    }

    /// Path of a built program.
    pub(crate) fn built(&self, profile: Profile, name: &str) -> PathBuf {
        self.program(&profile.folder().join(name))
    }

    /// Path of a built example.
    pub(crate) fn built_example(&self, profile: Profile, name: &str) -> PathBuf {
        self.program(&profile.folder().join("examples").join(name))
    }

    fn program(&self, path: &Path) -> PathBuf {
        let path = self.metadata.target_directory.as_std_path().join(path);
        path.with_extension(env::consts::EXE_EXTENSION)
    }

    /// The cargo flags to run the integration tests of the whole app, or all others.
    /// They are selected by name only, so no two packages may have a test of the same
    /// name.
    pub(crate) fn integration_tests(&self, of_the_app: bool) -> Vec<&str> {
        let packages = self.metadata.packages.iter();
        let packages = packages.filter(|package| (package.name == APP_TESTS) == of_the_app);
        let targets = packages.flat_map(|package| &package.targets);
        targets
            .filter(|target| target.is_test())
            .flat_map(|target| ["--test", target.name.as_str()])
            .collect()
    }

    /// The cargo flags to document all libraries, programs and examples. A program with
    /// the name of a library is left out: both would be written to the same folder.
    pub(crate) fn documented(&self) -> Vec<&str> {
        let targets = || {
            let packages = self.metadata.packages.iter();
            packages.flat_map(|package| &package.targets)
        };
        let is_also_a_library = |program: &Target| {
            let crate_name = program.name.replace('-', "_");
            targets().any(|target| target.is_lib() && target.name == crate_name)
        };
        let programs = targets().filter(|target| target.is_bin() && !is_also_a_library(target));
        ["--lib", "--examples"]
            .into_iter()
            .chain(programs.flat_map(|program| ["--bin", program.name.as_str()]))
            .collect()
    }
}
