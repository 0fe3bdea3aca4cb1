//! Dependencies that a package declares and whose name is nowhere in its sources.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result};
use cargo_metadata::{Dependency, Package};
use proc_macro2::{Spacing, TokenStream, TokenTree};

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
        let names = names_in(folder.as_std_path())?;
        complaints.extend(unused(package, &names));
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

fn unused(package: &Package, names: &BTreeSet<String>) -> Vec<String> {
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
        .filter(|dependency| !names.contains(&name(dependency)) && !is_for_macro(dependency))
        .map(|dependency| format!("{}: nothing uses {}", package.name, dependency.name))
        .collect()
}

/// The names in the Rust files of a package that may be those of crates.
fn names_in(folder: &Path) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
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
            collect(tokens, &mut names);
        }
    }
    Ok(names)
}

/// Collects the names that a path begins with, or that `use` imports. A variable or
/// function of the same name uses no crate.
fn collect(tokens: TokenStream, names: &mut BTreeSet<String>) {
    let mut tokens = tokens.into_iter().peekable();
    // What comes before a name decides whether it begins a path.
    let mut before = Before::Other;
    while let Some(token) = tokens.next() {
        match &token {
            TokenTree::Ident(name) => {
                let is_path = tokens.peek().is_some_and(begins_separator);
                if before == Before::Use || is_path && before != Before::Separator {
                    names.insert(name.to_string());
                }
            }
            TokenTree::Group(group) => collect(group.stream(), names),
            // Derives name crates in text: `#[serde(with = "time::format")]`.
            TokenTree::Literal(text) => {
                let text = text.to_string();
                let path = text.trim_matches('"').split_once("::");
                names.extend(path.map(|(name, _)| name.to_owned()));
            }
            TokenTree::Punct(_) => {}
        }
        before = match (&token, before) {
            (TokenTree::Ident(name), _) if name == "use" => Before::Use,
            (TokenTree::Punct(_), Before::FirstColon) => Before::Separator,
            _ if begins_separator(&token) => Before::FirstColon,
            _ => Before::Other,
        };
    }
}

/// The token before another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Before {
    Use,
    FirstColon,
    /// `::`
    Separator,
    Other,
}

/// Whether a token is the first of `::`.
fn begins_separator(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(sign) if sign.as_char() == ':' && sign.spacing() == Spacing::Joint)
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
        let names = names_in(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        assert_eq!(unused(&package(), &names), Vec::<String>::new());
        let without: BTreeSet<String> = names.into_iter().filter(|name| name != "xshell").collect();
        assert_eq!(unused(&package(), &without), ["xtask: nothing uses xshell"]);
    }

    #[test]
    fn a_line_of_the_workspace_that_no_package_takes_is_unused() {
        let manifest = "[workspace.dependencies]\nxshell = \"0.2\"\nserde_yaml = \"1\"\n";
        let unused = unused_in_workspace(manifest, &[&package()]).unwrap();
        assert_eq!(unused, ["Cargo.toml: no package takes serde_yaml"]);
    }

    /// The names in a text.
    fn names(text: &str) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        collect(text.parse().unwrap(), &mut names);
        names
    }

    #[test]
    fn names_in_imports_paths_macros_attributes_and_texts_count() {
        let names = names(
            r#"use url; #[serde(with = "time::format")] struct A;
            #[tokio::main] fn f() { let a: toml::Value = log::info!("{}", sha2::x); }"#,
        );
        for name in ["url", "time", "tokio", "toml", "log", "sha2"] {
            assert!(names.contains(name), "{name}");
        }
    }

    #[test]
    fn a_field_a_module_of_another_crate_and_a_function_are_no_use() {
        let names = names("fn url(time: A) { chrono::log::x(time.sha2, url()) }");
        assert_eq!(names, BTreeSet::from(["chrono".to_owned()]));
    }
}
