//! What is written, and what is left alone.

use std::{
    fs,
    path::{Path, PathBuf},
};

use lotse_site::{MANIFEST, Site, WriteCounts, WriteError, write};
use tempfile::TempDir;

use crate::support::{options, place};

/// A small site with these contacts.
fn site(contacts: &[&str]) -> Site {
    let entries = contacts.iter().map(|id| {
        format!(
            "[{id}]\nreview_by = 2027-01-31\nsource = {{ url = \"https://example.org/\", title = \"Law\", verified = 2026-11-01 }}\n"
        )
    });
    let entries: String = entries.collect();
    let names = contacts.iter().map(|id| format!("contact-{id} = {id}\n"));
    let names: String = names.chain(["pack-name = Here\n".to_owned()]).collect();
    let packs = place(
        "",
        &[("contacts.toml", &entries), ("locales/en/all.ftl", &names)],
    );
    Site::new(&packs, &options()).unwrap()
}

/// A folder that may be written.
fn folder() -> (TempDir, PathBuf) {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("site");
    (parent, folder)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_new_folder_holds_the_site_and_nothing_else() {
    let (_parent, folder) = folder();
    let site = site(&["office"]);
    let written = write(&site, &folder).unwrap();
    assert_eq!(written.changed, site.files.len());
    for (path, bytes) in &site.files {
        assert_eq!(&fs::read(folder.join(path)).unwrap(), bytes, "{path}");
    }
    let expected = ["ar", "en", "index.html", MANIFEST, "search.js", "site.css"];
    assert_eq!(names(&folder), expected);
}

#[test]
fn the_same_site_again_changes_nothing() {
    let (_parent, folder) = folder();
    write(&site(&["office"]), &folder).unwrap();
    let again = write(&site(&["office"]), &folder).unwrap();
    assert_eq!(again, WriteCounts::default());
}

#[test]
fn pages_that_are_gone_are_removed_with_the_folders_that_they_leave_empty() {
    let (_parent, folder) = folder();
    write(&site(&["office", "library"]), &folder).unwrap();
    write(&site(&["office"]), &folder).unwrap();
    assert_eq!(names(&folder.join("en/contacts")), ["office.html"]);
    write(&site(&[]), &folder).unwrap();
    assert!(!folder.join("en/contacts").exists());
}

#[test]
fn a_folder_of_somebody_else_is_left_alone() {
    let (_parent, folder) = folder();
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("index.html"), "mine").unwrap();
    let refused = write(&site(&["office"]), &folder).unwrap_err();
    assert!(matches!(refused, WriteError::Foreign(_)), "{refused}");
    assert_eq!(names(&folder), ["index.html"]);
}

#[test]
fn a_file_of_somebody_else_among_the_pages_is_never_touched() {
    let (_parent, folder) = folder();
    write(&site(&["office"]), &folder).unwrap();
    // One next to the pages stays.
    fs::write(folder.join("imprint.html"), "mine").unwrap();
    write(&site(&[]), &folder).unwrap();
    assert_eq!(
        fs::read_to_string(folder.join("imprint.html")).unwrap(),
        "mine"
    );
    // One where a page belongs stops everything, before anything is written.
    fs::create_dir(folder.join("en/contacts")).unwrap();
    fs::write(folder.join("en/contacts/office.html"), "mine").unwrap();
    let before = fs::read(folder.join("en/contacts.html")).unwrap();
    let refused = write(&site(&["office"]), &folder).unwrap_err();
    assert!(matches!(refused, WriteError::Changed(_)), "{refused}");
    assert_eq!(fs::read(folder.join("en/contacts.html")).unwrap(), before);
}

#[test]
fn a_page_that_somebody_has_changed_is_neither_replaced_nor_removed() {
    let (_parent, folder) = folder();
    write(&site(&["office"]), &folder).unwrap();
    fs::write(folder.join("en/contacts/office.html"), "changed").unwrap();
    for next in [site(&["office"]), site(&[])] {
        let refused = write(&next, &folder).unwrap_err();
        assert!(matches!(refused, WriteError::Changed(_)), "{refused}");
    }
}

#[test]
fn a_run_that_was_cut_short_is_finished_by_the_next() {
    let (_parent, folder) = folder();
    write(&site(&["office"]), &folder).unwrap();
    // As after a cut: the list knows both, and one page is already new.
    let both = site(&["office", "library"]);
    let old = fs::read_to_string(folder.join(MANIFEST)).unwrap();
    write(&both, &folder).unwrap();
    let new = fs::read_to_string(folder.join(MANIFEST)).unwrap();
    let merged = merged(&old, &new);
    fs::write(folder.join(MANIFEST), merged).unwrap();
    fs::remove_file(folder.join("ar/contacts/library.html")).unwrap();
    write(&both, &folder).unwrap();
    assert!(folder.join("ar/contacts/library.html").exists());
}

/// The list that applies while one site replaces another.
fn merged(old: &str, new: &str) -> String {
    let [old, mut new] =
        [old, new].map(|text| serde_json::from_str::<serde_json::Value>(text).unwrap());
    for (path, digests) in old["files"].as_object().unwrap() {
        let known = new["files"][path].as_array_mut().unwrap();
        known.extend(digests.as_array().unwrap().clone());
    }
    new.to_string()
}

#[test]
fn a_list_that_leads_out_of_the_folder_is_refused() {
    let (parent, folder) = folder();
    write(&site(&["office"]), &folder).unwrap();
    let outside = parent.path().join("precious.html");
    fs::write(&outside, "mine").unwrap();
    for path in [
        "../precious.html",
        "/etc/passwd",
        "en/../../precious.html",
        "",
    ] {
        let list = serde_json::json!({ "files": { path: [] } }).to_string();
        fs::write(folder.join(MANIFEST), list).unwrap();
        let refused = write(&site(&["office"]), &folder).unwrap_err();
        assert!(matches!(refused, WriteError::Manifest { .. }), "{refused}");
    }
    assert_eq!(fs::read_to_string(outside).unwrap(), "mine");
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let (parent, folder) = folder();
    write(&site(&[]), &folder).unwrap();
    let elsewhere = parent.path().join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, folder.join("en/contacts")).unwrap();
    let refused = write(&site(&["office"]), &folder).unwrap_err();
    assert!(matches!(refused, WriteError::Link(_)), "{refused}");
    assert_eq!(names(&elsewhere), [""; 0]);
}
