//! Splits the module in two: what a first visit runs, and the rest, which a slow line
//! brings while the person reads. A call of a function that is missing loads the rest at
//! once. See <https://github.com/WebAssembly/binaryen/blob/main/src/tools/wasm-split>.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

use super::{
    data::{self, References},
    digest,
};

/// The JavaScript that loads the rest.
const REST: &str = include_str!("rest.js");

/// The prefix of exports and the namespace of imports that link the two modules.
const PREFIX: &str = "%";
const NAMESPACE: &str = "core";

/// Patches to the generated JavaScript of the module: what to find, and its replacement.
const PATCHES: [(&str, &str); 2] = [
    (
        r#""./core_bg.js": import0,"#,
        r#""./core_bg.js": import0, placeholder,"#,
    ),
    (
        "wasm = instance.exports;",
        "wasm = instance.exports; link(wasm);",
    ),
];

/// How to split the module.
pub(crate) struct Split {
    /// Binaryen's `wasm-split`.
    pub(crate) program: PathBuf,
    /// The script that visits the module.
    pub(crate) visit: PathBuf,
    /// The folder of shipped parts that the recorded visit loads.
    pub(crate) parts: PathBuf,
}

impl Split {
    /// Cache key of the result: everything it depends on except the module.
    pub(super) fn key(&self) -> Result<String> {
        let scripts = self.visit.parent().context("the script is in no folder")?;
        let parts = self.parts.file_name().context("no folder of parts")?;
        Ok(format!("{} {}", digest(scripts)?, parts.display()))
    }

    /// Splits the module in a folder.
    pub(super) fn run(&self, folder: &Path, references: &References) -> Result<()> {
        let work = folder.with_extension("split");
        fs::create_dir_all(&work)?;
        let module = folder.join("core_bg.wasm");
        let (instrumented, profile) = (work.join("instrumented.wasm"), work.join("profile"));
        let mut instrument = self.wasm_split();
        instrument.arg("--instrument").arg(&module);
        run(instrument.arg("-o").arg(&instrumented))?;
        run(Command::new("node")
            .arg(&self.visit)
            .arg(folder.join("core.js"))
            .args([&instrumented, &self.parts, &profile]))?;
        let profiles = ["first", "later"].map(|visit| profile.with_extension(visit));
        let mut merge = self.wasm_split();
        merge.arg("--merge-profiles").args(profiles);
        run(merge.arg("-o").arg(&profile))?;
        let (first, rest) = (work.join("first.wasm"), folder.join("rest.wasm"));
        let mut split = self.wasm_split();
        split
            .arg(&module)
            .arg(format!("--profile={}", profile.display()));
        split.arg(format!("--export-prefix={PREFIX}"));
        split.arg(format!("--import-namespace={NAMESPACE}"));
        run(split.arg("-g").arg("-o1").arg(&first).arg("-o2").arg(&rest))?;
        data::split(&first, &rest, references)?;
        fs::rename(first, module)?;
        fs::remove_dir_all(work)?;
        join(&folder.join("core.js"))?;
        Ok(fs::write(folder.join("rest.js"), REST)?)
    }

    fn wasm_split(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.arg("--all-features");
        command
    }
}

/// Joins the JavaScript of the module with that of the rest.
fn join(core: &Path) -> Result<()> {
    let mut text = fs::read_to_string(core)?;
    for (found, replacement) in PATCHES {
        let count = text.matches(found).count();
        ensure!(
            count == 1,
            "{found:?} is {count} times in the JavaScript of the module"
        );
        text = text.replace(found, replacement);
    }
    text.insert_str(0, "import { link, placeholder } from \"./rest.js\";\n");
    text.push_str("export { loadRest } from \"./rest.js\";\n");
    Ok(fs::write(core, text)?)
}

fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("{command:?}"))?;
    ensure!(status.success(), "{command:?} ended with {status}");
    Ok(())
}
