//! Finds the tests that feed random input.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use cargo_metadata::{Artifact, Message, Package, Target};
use proc_macro2::{TokenStream, TokenTree};
use syn::{Item, ItemFn, visit::Visit};
use xshell::cmd;

use crate::{sources::rust_files, workshop::Workshop};

/// A test that feeds random input.
#[derive(Debug)]
pub(super) struct FuzzTarget {
    /// The test program.
    pub(super) program: PathBuf,
    /// The folder of its package, where Cargo starts a test.
    pub(super) folder: PathBuf,
    pub(super) test: String,
    pub(super) engine: Engine,
}

/// The engine that generates the input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Engine {
    Bolero,
    Proptest,
    /// Exhaustive: no random input.
    Model,
}

/// The test of `lotse-talk` that checks the larger scenes of the protocol's model.
const MODEL: &str = "larger_scenes_are_safe";

/// A target of Cargo with tests that feed random input.
struct Source<'a> {
    package: &'a Package,
    target: &'a Target,
    engines: BTreeMap<String, Engine>,
}

/// The fuzz targets of all crates, which this builds.
pub(super) fn targets(workshop: &Workshop) -> Result<Vec<FuzzTarget>> {
    let sources = sources(workshop)?;
    let mut found = Vec::new();
    for artifact in build(workshop, &sources)? {
        let Some(program) = artifact.executable else {
            continue;
        };
        let is_source = |source: &&Source| {
            source.package.id == artifact.package_id
                && source.target.src_path == artifact.target.src_path
        };
        let Some(source) = sources.iter().find(is_source) else {
            continue;
        };
        let folder = source.package.manifest_path.parent();
        let folder = folder.context("a package lies in a folder")?;
        let listed = cmd!(workshop.shell, "{program} --list").quiet().read()?;
        found.extend(tests_in(&listed).filter_map(|test| {
            Some(FuzzTarget {
                program: program.clone().into(),
                folder: folder.into(),
                test: test.to_owned(),
                engine: *source.engines.get(test.rsplit("::").next()?)?,
            })
        }));
    }
    Ok(found)
}

/// The targets of Cargo that have a test with random input.
fn sources(workshop: &Workshop) -> Result<Vec<Source<'_>>> {
    let mut sources = Vec::new();
    for package in &workshop.metadata.packages {
        for target in &package.targets {
            if !(target.is_test() || target.is_bin() || target.is_lib()) {
                continue;
            }
            let engines = engines_in(&source_files(target)?)?;
            if !engines.is_empty() {
                sources.push(Source {
                    package,
                    target,
                    engines,
                });
            }
        }
    }
    Ok(sources)
}

/// Builds the test programs of the packages of these targets, all with one set of features.
fn build(workshop: &Workshop, sources: &[Source]) -> Result<Vec<Artifact>> {
    let packages: BTreeSet<&str> = sources
        .iter()
        .map(|source| source.package.name.as_str())
        .collect();
    let packages = packages.iter().flat_map(|name| ["--package", name]);
    let messages = cmd!(
        workshop.shell,
        "cargo test --no-run --locked --profile fuzz {packages...} --lib --bins --tests --message-format json-render-diagnostics"
    )
    .read()?;
    let mut artifacts = Vec::new();
    for message in Message::parse_stream(messages.as_bytes()) {
        if let Message::CompilerArtifact(artifact) = message?
            && artifact.profile.test
        {
            artifacts.push(artifact);
        }
    }
    Ok(artifacts)
}

/// The source files of a target of Cargo.
fn source_files(target: &Target) -> Result<Vec<PathBuf>> {
    let root = target.src_path.as_std_path();
    // The modules of `tests/x.rs` are in `tests/x`, those of other roots next to them.
    let is_own_folder = target.is_test() && !root.ends_with("main.rs");
    let folder = if is_own_folder {
        root.with_extension("")
    } else {
        root.parent().map(Path::to_owned).unwrap_or_default()
    };
    let mut files = rust_files(&folder)?;
    if is_own_folder {
        files.push(root.to_owned());
    }
    Ok(files)
}

/// The names of the tests with random input in these files.
fn engines_in(files: &[PathBuf]) -> Result<BTreeMap<String, Engine>> {
    let mut found = FoundTests::default();
    for file in files {
        let text = fs::read_to_string(file)?;
        if ["bolero", "proptest!", MODEL]
            .iter()
            .any(|word| text.contains(word))
        {
            let parsed = syn::parse_file(&text);
            let parsed = parsed.with_context(|| format!("cannot parse {}", file.display()))?;
            found.visit_file(&parsed);
        }
    }
    Ok(found.0)
}

/// The names in the output of `--list`.
fn tests_in(listed: &str) -> impl Iterator<Item = &str> {
    listed
        .lines()
        .filter_map(|line| line.strip_suffix(": test"))
}

#[derive(Default)]
struct FoundTests(BTreeMap<String, Engine>);

impl<'ast> Visit<'ast> for FoundTests {
    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        let is_test = |attribute: &syn::Attribute| attribute.path().is_ident("test");
        let body = &function.block;
        if function.attrs.iter().any(is_test) && calls_check(quote::quote!(#body)) {
            let name = function.sig.ident.to_string();
            self.0.insert(name, Engine::Bolero);
        } else if function.sig.ident == MODEL {
            self.0.insert(MODEL.to_owned(), Engine::Model);
        }
    }

    fn visit_item(&mut self, item: &'ast Item) {
        if let Item::Macro(item) = item
            && item
                .mac
                .path
                .segments
                .last()
                .is_some_and(|last| last.ident == "proptest")
        {
            let names = functions_in(item.mac.tokens.clone()).into_iter();
            self.0.extend(names.map(|name| (name, Engine::Proptest)));
        }
        syn::visit::visit_item(self, item);
    }
}

/// Whether the code has `check!`, of bolero.
fn calls_check(code: TokenStream) -> bool {
    let mut before = None;
    code.into_iter().any(|token| {
        let is_call = match &token {
            TokenTree::Punct(sign) => sign.as_char() == '!' && before.as_deref() == Some("check"),
            TokenTree::Group(group) => calls_check(group.stream()),
            _ => false,
        };
        before = match token {
            TokenTree::Ident(word) => Some(word.to_string()),
            _ => None,
        };
        is_call
    })
}

/// The names of the functions between the braces of `proptest!`.
fn functions_in(code: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = code.into_iter().collect();
    let names = tokens.windows(2).filter_map(|pair| match pair {
        [TokenTree::Ident(word), TokenTree::Ident(name)] if word == "fn" => Some(name.to_string()),
        _ => None,
    });
    names.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_read_from_the_list_of_cargo() {
        let listed = "any_bytes: test\nmodule::any_text: test\n\n2 tests, 0 benchmarks\n";
        let tests: Vec<&str> = tests_in(listed).collect();
        assert_eq!(tests, ["any_bytes", "module::any_text"]);
    }

    #[test]
    fn tests_with_random_input_are_found_wherever_they_are() {
        let code = r"
            #[test] fn a() { bolero::check!().for_each(|_: &[u8]| {}); }
            #[test] fn b() { for _ in 0..2 { check!().with_type::<u8>().for_each(|_| {}); } }
            #[test] fn none() { check(1); assert!(!check(2)); }
            fn helper() { bolero::check!(); }
            mod tests {
                #[test] fn c() { bolero::check!(); }
                proptest! {
                    #[test] fn d(one in 0..2) { prop_assert!(one < 2); }
                    #[test] fn e(f in any::<fn()>()) {}
                }
            }
        ";
        let mut found = FoundTests::default();
        found.visit_file(&syn::parse_file(code).unwrap());
        let bolero = ["a", "b", "c"].map(|name| (name.to_owned(), Engine::Bolero));
        let proptest = ["d", "e"].map(|name| (name.to_owned(), Engine::Proptest));
        assert_eq!(found.0, bolero.into_iter().chain(proptest).collect());
    }
}
