//! Dependencies that a package declares and whose name is nowhere in its sources.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result};
use cargo_metadata::{Dependency, Package};
use proc_macro2::{TokenStream, TokenTree};

use crate::complaints::none_of;
use crate::{sources::rust_files, workshop::Workshop};

/// Dependencies that a macro names and no source does.
const FOR_MACROS: [(&str, &str); 2] = [
    ("lotse", "serde_json"),
    ("lotse-web", "wasm-bindgen-futures"),
];

pub(super) fn check(workshop: &Workshop) -> Result<()> {
    let mut complaints = Vec::new();
    for package in workshop.metadata.workspace_packages() {
        let folder = package.manifest_path.parent().context("no folder")?;
        let words = words_of(folder.as_std_path())?;
        complaints.extend(unused(package, &words));
    }
    let manifest = fs::read_to_string(workshop.root.join("Cargo.toml"))?;
    let members = workshop.metadata.workspace_packages();
    complaints.extend(unused_in_workspace(&manifest, &members)?);
    none_of(&complaints, "unused dependencies")
}

/// Lines of `[workspace.dependencies]` that no package takes.
fn unused_in_workspace(manifest: &str, members: &[&Package]) -> Result<Vec<String>> {
    let manifest: toml::Table = toml::from_str(manifest)?;
    let declared = manifest
        .get("workspace")
        .and_then(|table| table.get("dependencies"));
    let declared = declared
        .and_then(toml::Value::as_table)
        .context("no dependencies")?;
    let is_taken = |name: &str| {
        let mut all = members.iter().flat_map(|package| &package.dependencies);
        all.any(|each| each.rename.as_deref().unwrap_or(&each.name) == name)
    };
    let unused = declared.keys().filter(|name| !is_taken(name));
    Ok(unused
        .map(|name| format!("Cargo.toml: no package takes {name}"))
        .collect())
}

fn unused(package: &Package, words: &BTreeSet<String>) -> Vec<String> {
    let name = |dependency: &Dependency| {
        let name = dependency.rename.as_ref().unwrap_or(&dependency.name);
        name.replace('-', "_")
    };
    let is_for_macro = |dependency: &Dependency| {
        FOR_MACROS.contains(&(package.name.as_str(), dependency.name.as_str()))
    };
    package
        .dependencies
        .iter()
        .filter(|dependency| !words.contains(&name(dependency)) && !is_for_macro(dependency))
        .map(|dependency| format!("{}: nothing uses {}", package.name, dependency.name))
        .collect()
}

/// All identifiers in the Rust files of a package.
fn words_of(folder: &Path) -> Result<BTreeSet<String>> {
    let mut words = BTreeSet::new();
    for part in ["src", "tests", "benches", "examples", "build.rs"] {
        let part = folder.join(part);
        let files = if part.is_file() {
            vec![part]
        } else {
            rust_files(&part)?
        };
        for file in files {
            let text = fs::read_to_string(&file)?;
            let tokens: TokenStream = text
                .parse()
                .map_err(|error| anyhow::anyhow!("{}: {error}", file.display()))?;
            collect(tokens, &mut words);
        }
    }
    Ok(words)
}

fn collect(tokens: TokenStream, words: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(word) => {
                words.insert(word.to_string());
            }
            TokenTree::Group(group) => collect(group.stream(), words),
            // Derives name crates in text: `#[serde(with = "time::format")]`.
            TokenTree::Literal(text) => {
                let text = text.to_string();
                words.extend(text.trim_matches('"').split("::").map(str::to_owned));
            }
            TokenTree::Punct(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package() -> Package {
        let metadata = cargo_metadata::MetadataCommand::new()
            .no_deps()
            .exec()
            .unwrap();
        let mut packages = metadata.packages.into_iter();
        packages
            .find(|package| package.name.as_str() == "xtask")
            .unwrap()
    }

    #[test]
    fn a_dependency_that_no_source_names_is_unused() {
        let words = words_of(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        assert_eq!(unused(&package(), &words), Vec::<String>::new());
        let without: BTreeSet<String> = words.into_iter().filter(|word| word != "xshell").collect();
        assert_eq!(unused(&package(), &without), ["xtask: nothing uses xshell"]);
    }

    #[test]
    fn a_line_of_the_workspace_that_no_package_takes_is_unused() {
        let manifest = "[workspace.dependencies]\nxshell = \"0.2\"\nserde_yaml = \"1\"\n";
        let unused = unused_in_workspace(manifest, &[&package()]).unwrap();
        assert_eq!(unused, ["Cargo.toml: no package takes serde_yaml"]);
    }

    #[test]
    fn names_in_macros_attributes_and_texts_count() {
        let mut words = BTreeSet::new();
        let text =
            r#"#[serde(with = "time::format")] struct A; fn f() { log::info!("{}", sha2::x) }"#;
        collect(text.parse().unwrap(), &mut words);
        for word in ["serde", "time", "log", "sha2"] {
            assert!(words.contains(word), "{word}");
        }
    }
}
