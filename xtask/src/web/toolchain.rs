//! A compiler for WebAssembly, and a C compiler that knows it.
//!
//! Where rustup can add the target, it does. Elsewhere the packages of Debian are unpacked
//! into the target folder, without installing anything; their standard library is built
//! along, because they bring it for another build of the compiler.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result, bail};
use xshell::cmd;

use super::{TARGET, debian};
use crate::workshop::Workshop;

/// Binaryen confuses the table of references to JavaScript with that of functions, so there
/// must be none. The references in the module tell which of its data which function needs.
const FLAGS: &str =
    "-C target-feature=-reference-types -C link-arg=--emit-relocs -C strip=none -C debuginfo=0";

/// Compilers for WebAssembly.
pub(crate) enum Toolchain {
    /// The installed compiler knows the target.
    Installed,
    /// Unpacked packages of Debian.
    Unpacked(PathBuf),
}

pub(crate) fn find(workshop: &Workshop) -> Result<Toolchain> {
    if is_installed(workshop) {
        return Ok(Toolchain::Installed);
    }
    let folder = workshop.metadata.target_directory.as_std_path();
    let root = debian::unpack(workshop, &folder.join("wasm-tools"), || packages(workshop));
    let root = root.context(
        "no compiler for WebAssembly: `rustup target add wasm32-unknown-unknown` and a clang \
         for it, or the package rustc-web of Debian, are needed",
    )?;
    Ok(Toolchain::Unpacked(root))
}

/// Whether rustup has the target, and there is a clang.
fn is_installed(workshop: &Workshop) -> bool {
    let shell = &workshop.shell;
    let has_target = cmd!(shell, "rustup target list --installed").quiet().read();
    let has_clang = cmd!(shell, "clang --print-targets").quiet().read();
    let has_target = has_target.is_ok_and(|targets| targets.contains(TARGET));
    has_target && has_clang.is_ok_and(|targets| targets.contains("wasm32"))
}

/// The packages, in the newest versions that fit together.
fn packages(workshop: &Workshop) -> Result<Vec<String>> {
    let depends = |package: &str| {
        let shell = &workshop.shell;
        let text = cmd!(shell, "apt-cache depends {package}").quiet().read()?;
        let lines = text
            .lines()
            .filter_map(|line| line.trim().strip_prefix("Depends: "));
        anyhow::Ok(lines.map(str::to_owned).collect::<Vec<_>>())
    };
    let starts = |all: &[String], start: &str| {
        let found = all.iter().find(|name| name.starts_with(start)).cloned();
        found.with_context(|| format!("no {start}… among what the compiler depends on"))
    };
    let of_rustc = depends("rustc-web")?;
    let library = starts(&of_rustc, "libstd-rust-web-dev")?;
    let runtime = starts(&depends(&library)?, "libstd-rust-web-")?;
    let llvm = starts(&depends(&runtime)?, "libllvm")?;
    let version = llvm.trim_start_matches("libllvm");
    if version.is_empty() || !version.chars().all(|c| c.is_ascii_digit()) {
        bail!("{llvm} has no version");
    }
    let mut packages = vec!["rustc-web".into(), "rust-web-src".into(), library, runtime];
    for name in [
        "clang-V",
        "lld-V",
        "llvm-V",
        "llvm-V-linker-tools",
        "libllvmV",
        "libclang1-V",
        "libclang-cppV",
        "libclang-common-V-dev",
    ] {
        packages.push(name.replace('V', version));
    }
    Ok(packages)
}

impl Toolchain {
    /// Flags for cargo.
    pub(crate) fn flags(&self) -> &[&str] {
        match self {
            Self::Installed => &[],
            Self::Unpacked(_) => &["-Zbuild-std=std,panic_abort"],
        }
    }

    /// Variables for cargo. The linker has to be named before anything is built.
    pub(crate) fn environment(&self) -> Vec<(&'static str, String)> {
        let flags = (
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            FLAGS.into(),
        );
        let root = match self {
            Self::Installed => return vec![("CC_wasm32_unknown_unknown", "clang".into()), flags],
            Self::Unpacked(root) => root,
        };
        let path = |path: &str| root.join(path).display().to_string();
        let llvm = fs::read_dir(root.join("usr/lib")).into_iter().flatten();
        let llvm = llvm.flatten().map(|entry| entry.file_name());
        let llvm = llvm.filter_map(|name| name.into_string().ok());
        let llvm = llvm.filter(|name| name.starts_with("llvm-")).max();
        let llvm = format!("usr/lib/{}", llvm.unwrap_or_default());
        let libraries = [
            path("usr/lib/x86_64-linux-gnu"),
            path(&format!("{llvm}/lib")),
        ];
        vec![
            flags,
            ("RUSTC", path("usr/bin/rustc")),
            // The package is a stable compiler; building its standard library is not stable.
            ("RUSTC_BOOTSTRAP", "1".into()),
            ("LD_LIBRARY_PATH", libraries.join(":")),
            (
                "CC_wasm32_unknown_unknown",
                path(&format!("{llvm}/bin/clang")),
            ),
            (
                "AR_wasm32_unknown_unknown",
                path(&format!("{llvm}/bin/llvm-ar")),
            ),
            (
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER",
                path(&format!("{llvm}/bin/wasm-ld")),
            ),
        ]
    }
}
