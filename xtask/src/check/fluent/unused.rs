//! Finds unused texts.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result};

use super::{Bundle, Complaint, by_language};

/// The page of all components for developers. People never see it, so showing a text
/// there is no use of it.
const GALLERY: &str = "ui/src/gallery";

/// Ids that occur nowhere in the code as a whole quoted string and that no message
/// references. Ids are never built at run time, so this is complete.
pub(super) fn unused(bundle: &Bundle, code: &str) -> Vec<Complaint> {
    let languages = by_language(bundle);
    let entries: Vec<_> = languages.values().flatten().collect();
    let referenced: BTreeSet<_> = entries
        .iter()
        .flat_map(|(_, entry)| &entry.references)
        .collect();
    let is_used = |id: &String| referenced.contains(id) || is_quoted(code, id);
    let mut known = BTreeSet::new();
    let unused = entries
        .iter()
        .filter(|(_, entry)| !is_used(&entry.id) && known.insert(&entry.id));
    unused
        .map(|(source, entry)| source.complain(entry.line, format!("{} is unused", entry.id)))
        .collect()
}

fn is_quoted(code: &str, id: &str) -> bool {
    ['"', '\'', '`']
        .iter()
        .any(|quote| code.contains(&format!("{quote}{id}{quote}")))
}

/// All code that shows texts: the interface without its tests and the gallery, the use
/// cases, which write texts into calendar files, the packs, which read the names of
/// languages, and the static pages.
pub(super) fn code(root: &Path) -> Result<String> {
    let mut code = String::new();
    collect(&root.join("ui/src"), &["svelte", "ts"], &mut code)?;
    for package in ["app", "pack", "site"] {
        let sources = root.join("crates").join(package).join("src");
        collect(&sources, &["rs"], &mut code)?;
    }
    Ok(code)
}

fn collect(folder: &Path, extensions: &[&str], code: &mut String) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            if !path.ends_with(GALLERY) {
                collect(&path, extensions, code)?;
            }
        } else if is_meant(&path, extensions) {
            code.push_str(&fs::read_to_string(&path).with_context(|| path.display().to_string())?);
        }
    }
    Ok(())
}

fn is_meant(path: &Path, extensions: &[&str]) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    let is_test = path.to_string_lossy().ends_with(".test.ts");
    extension.is_some_and(|extension| extensions.contains(&extension)) && !is_test
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::fluent::tests::{source, texts};

    #[test]
    fn only_what_people_see_uses_a_message() {
        let root = tempfile::tempdir().unwrap();
        for (path, id) in [
            ("ui/src/features/plan/Plan.svelte", "on-a-screen"),
            ("ui/src/features/gallery/Photo.svelte", "of-a-feature"),
            ("ui/src/lib/plan.test.ts", "in-a-test"),
            ("ui/src/gallery/stories/plan.ts", "in-the-gallery"),
            ("crates/app/src/plan.rs", "in-a-use-case"),
            ("crates/pack/src/interface.rs", "in-a-pack"),
            ("crates/site/src/shell.rs", "on-a-page"),
        ] {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, format!("t(\"{id}\")")).unwrap();
        }
        let code = code(root.path()).unwrap();
        let used = [
            "on-a-screen",
            "of-a-feature",
            "in-a-use-case",
            "in-a-pack",
            "on-a-page",
        ];
        assert!(used.iter().all(|id| is_quoted(&code, id)), "{code}");
        let unused = ["in-a-test", "in-the-gallery"];
        assert!(!unused.iter().any(|id| is_quoted(&code, id)), "{code}");
    }

    #[test]
    fn a_message_is_used_by_the_code_or_by_another_message() {
        let bundle = vec![source("de", "a = { -brand } { b }\nb = B\n-brand = L\n")];
        assert!(unused(&bundle, "text(\"a\")").is_empty());
        assert!(unused(&bundle, "<T id='a' />").is_empty());
    }

    #[test]
    fn a_part_of_a_longer_id_is_no_use() {
        let bundle = vec![source("de", "step = A\n"), source("ar", "step = A\n")];
        assert_eq!(
            texts(unused(&bundle, "text(\"step-done\") // step")),
            ["ar.ftl:1: step is unused"]
        );
    }
}
