//! Cycles between the modules of a crate: when two neighbours use each other,
//! neither can be read, moved or tested without the other.
//!
//! Compares the children of each module, each with everything beneath it.
//! A module and its own children may use each other: they are one concept.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Context, Result};
use cargo_metadata::TargetKind;
use syn::{Attribute, Item, UseTree, Visibility, visit::Visit};

use crate::complaints::none_of;
use crate::workshop::Workshop;

/// A module, or an item in one, by its path from the root of the crate.
type ItemPath = Vec<String>;

pub(super) fn check(workshop: &Workshop) -> Result<()> {
    let mut complaints = Vec::new();
    for package in workshop.metadata.workspace_packages() {
        for target in &package.targets {
            if target.kind.iter().any(is_compiled_in_modules) {
                let modules = ModuleGraph::of_crate(target.src_path.as_std_path())?;
                let cycles = modules.cycles().into_iter();
                complaints.extend(cycles.map(|cycle| format!("{}: {cycle}", package.name)));
            }
        }
    }
    none_of(&complaints, "cycles between modules")
}

fn is_compiled_in_modules(kind: &TargetKind) -> bool {
    matches!(kind, TargetKind::Lib | TargetKind::RLib | TargetKind::Bin)
}

/// The modules of a crate and what they use.
#[derive(Default)]
struct ModuleGraph {
    /// Each module with the names that it re-exports, and what they stand for.
    exports: BTreeMap<ItemPath, BTreeMap<String, ItemPath>>,
    /// The paths that each module uses, from the root of the crate.
    uses: BTreeMap<ItemPath, BTreeSet<ItemPath>>,
}

impl ModuleGraph {
    fn of_crate(root: &Path) -> Result<Self> {
        let mut modules = Self::default();
        let folder = root.parent().unwrap_or(root);
        modules.read(root, folder, &[])?;
        Ok(modules)
    }

    /// Reads a file and those of its modules, whose files are in `folder`.
    fn read(&mut self, file: &Path, folder: &Path, module: &[String]) -> Result<()> {
        let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
        let parsed = syn::parse_file(&text).with_context(|| file.display().to_string())?;
        let mut children = Vec::new();
        let mut reader = FileReader {
            module,
            exports: BTreeMap::new(),
            uses: BTreeSet::new(),
            children: &mut children,
        };
        reader.visit_file(&parsed);
        let (exports, uses) = (reader.exports, reader.uses);
        self.exports.insert(module.to_vec(), exports);
        self.uses.insert(module.to_vec(), uses);
        for child in children {
            let flat = folder.join(format!("{child}.rs"));
            let nested = folder.join(&child).join("mod.rs");
            let file = if flat.exists() { flat } else { nested };
            let mut path = module.to_vec();
            path.push(child.clone());
            self.read(&file, &folder.join(&child), &path)?;
        }
        Ok(())
    }

    /// The module in which a used item is declared, through re-exports.
    fn declared_in(&self, used: &[String]) -> Option<ItemPath> {
        let mut path = used.to_vec();
        // A chain of re-exports is short; a circle of them would not compile.
        for _ in 0..8 {
            let depth = (0..=path.len()).rev().find(|depth| {
                path.get(..*depth)
                    .is_some_and(|start| self.exports.contains_key(start))
            })?;
            let (module, rest) = path.split_at(depth);
            let exported = rest
                .first()
                .and_then(|name| self.exports.get(module)?.get(name));
            match exported {
                Some(target) => {
                    path = [target.as_slice(), rest.get(1..).unwrap_or_default()].concat();
                }
                None => return Some(module.to_vec()),
            }
        }
        None
    }

    fn cycles(&self) -> Vec<String> {
        let mut arrows: BTreeMap<ItemPath, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
        for (from, uses) in &self.uses {
            for to in uses.iter().filter_map(|used| self.declared_in(used)) {
                let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
                // One of the two is above the other otherwise.
                if let (Some(a), Some(b)) = (from.get(shared), to.get(shared)) {
                    let parent = from.get(..shared).unwrap_or_default().to_vec();
                    let neighbours = arrows.entry(parent).or_default();
                    neighbours.entry(a.clone()).or_default().insert(b.clone());
                }
            }
        }
        let mut cycles = Vec::new();
        for (parent, neighbours) in &arrows {
            for cycle in cycles_among(neighbours) {
                let place = if parent.is_empty() {
                    "crate".to_owned()
                } else {
                    parent.join("::")
                };
                cycles.push(format!("{place}: {}", cycle.join(" -> ")));
            }
        }
        cycles
    }
}

/// The shortest cycle through each name that is on one, each cycle once.
fn cycles_among(arrows: &BTreeMap<String, BTreeSet<String>>) -> Vec<Vec<String>> {
    let mut cycles: Vec<Vec<String>> = Vec::new();
    for start in arrows.keys() {
        let is_known = cycles.iter().any(|cycle| cycle.contains(start));
        if let (false, Some(cycle)) = (is_known, cycle_through(start, arrows)) {
            cycles.push(cycle);
        }
    }
    cycles
}

fn cycle_through(
    start: &String,
    arrows: &BTreeMap<String, BTreeSet<String>>,
) -> Option<Vec<String>> {
    let mut ways = vec![vec![start.clone()]];
    let mut seen = BTreeSet::new();
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            for next in way
                .last()
                .and_then(|last| arrows.get(last))
                .into_iter()
                .flatten()
            {
                let mut way = way.clone();
                way.push(next.clone());
                if next == start {
                    return Some(way);
                }
                if seen.insert(next.clone()) {
                    longer.push(way);
                }
            }
        }
        ways = longer;
    }
    None
}

/// Collects what one file declares, re-exports and uses.
struct FileReader<'a> {
    module: &'a [String],
    exports: BTreeMap<String, ItemPath>,
    uses: BTreeSet<ItemPath>,
    children: &'a mut Vec<String>,
}

impl FileReader<'_> {
    /// A path as written, from the root of the crate; `None` for one that
    /// leads out of it.
    fn in_crate(&self, written: &[String]) -> Option<ItemPath> {
        let mut path = self.module.to_vec();
        let mut rest = written;
        match rest.first()?.as_str() {
            "crate" => path.clear(),
            "self" => {}
            "super" => {
                while let Some((first, others)) = rest.split_first()
                    && first == "super"
                {
                    path.pop();
                    rest = others;
                }
                path.extend_from_slice(rest);
                return Some(path);
            }
            child if self.children.iter().any(|each| each == child) => {
                path.extend_from_slice(rest);
                return Some(path);
            }
            _ => return None,
        }
        path.extend_from_slice(rest.get(1..)?);
        Some(path)
    }

    fn use_tree(&mut self, tree: &UseTree, before: &[String], is_export: bool) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            UseTree::Path(path) => self.use_tree(&path.tree, &with(&path.ident), is_export),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.use_tree(tree, before, is_export);
                }
            }
            UseTree::Name(name) if name.ident == "self" => self.note(before, None, false),
            UseTree::Name(name) => {
                let alias = name.ident.to_string();
                self.note(&with(&name.ident), Some(alias), is_export);
            }
            UseTree::Rename(name) => {
                let alias = name.rename.to_string();
                self.note(&with(&name.ident), Some(alias), is_export);
            }
            UseTree::Glob(_) => self.note(before, None, false),
        }
    }

    fn note(&mut self, written: &[String], alias: Option<String>, is_export: bool) {
        let Some(path) = self.in_crate(written) else {
            return;
        };
        if let (Some(alias), true) = (alias, is_export) {
            self.exports.insert(alias, path.clone());
        }
        self.uses.insert(path);
    }
}

impl Visit<'_> for FileReader<'_> {
    fn visit_file(&mut self, file: &syn::File) {
        // Its modules first: a path may begin with the name of one.
        for item in &file.items {
            if let Item::Mod(module) = item
                && module.content.is_none()
                && !is_for_tests(&module.attrs)
            {
                self.children.push(module.ident.to_string());
            }
        }
        syn::visit::visit_file(self, file);
    }

    fn visit_item_mod(&mut self, module: &syn::ItemMod) {
        // Tests next to the code may use what they like.
        if !is_for_tests(&module.attrs) {
            syn::visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_use(&mut self, item: &syn::ItemUse) {
        let is_export = !matches!(item.vis, Visibility::Inherited);
        self.use_tree(&item.tree, &[], is_export);
    }

    fn visit_path(&mut self, path: &syn::Path) {
        let written: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        if written.len() > 1 {
            self.note(&written, None, false);
        }
        syn::visit::visit_path(self, path);
    }
}

fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<syn::Path>()
                .is_ok_and(|condition| condition.is_ident("test"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The cycles of a crate with these files.
    fn cycles(files: &[(&str, &str)]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        ModuleGraph::of_crate(&folder.path().join("lib.rs"))
            .unwrap()
            .cycles()
    }

    #[test]
    fn neighbours_that_use_each_other_are_a_cycle() {
        let found = cycles(&[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "use crate::b::B; pub struct A(B);"),
            ("b.rs", "pub struct B; fn f(_: super::a::A) {}"),
        ]);
        assert_eq!(found, ["crate: a -> b -> a"]);
    }

    #[test]
    fn a_cycle_through_re_exports_and_folders_is_found() {
        let found = cycles(&[
            (
                "lib.rs",
                "mod http; mod server; mod peer; pub use peer::Peer;",
            ),
            ("http.rs", "mod routes;"),
            ("http/routes.rs", "use crate::server::limits::Limits;"),
            ("server.rs", "pub mod limits; use crate::http::routes;"),
            (
                "server/limits.rs",
                "use crate::Peer; pub struct Limits(Peer);",
            ),
            ("peer.rs", "pub struct Peer; use crate::server;"),
        ]);
        assert_eq!(
            found,
            [
                "crate: http -> server -> http",
                "crate: peer -> server -> peer"
            ]
        );
    }

    #[test]
    fn a_module_and_its_children_are_one_concept() {
        let found = cycles(&[
            ("lib.rs", "mod store; pub struct Error;"),
            ("store.rs", "mod read; pub use read::Row; pub struct Store;"),
            (
                "store/read.rs",
                "use super::Store; use crate::Error; pub struct Row;",
            ),
        ]);
        assert_eq!(found, Vec::<String>::new());
    }

    #[test]
    fn tests_may_use_what_they_like() {
        let found = cycles(&[
            ("lib.rs", "mod a; mod b;"),
            (
                "a.rs",
                "pub struct A; #[cfg(test)] mod tests { use crate::b::B; }",
            ),
            ("b.rs", "use crate::a::A; pub struct B(A);"),
        ]);
        assert_eq!(found, Vec::<String>::new());
    }
}
