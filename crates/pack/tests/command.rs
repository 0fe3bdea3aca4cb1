//! The command itself: what it makes and how it ends.

#![cfg(test)]

use std::{
    fs,
    path::Path,
    process::{Command, Output, Stdio},
};

fn packs() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs")
}

fn lotse_pack(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse-pack"));
    command.args(arguments);
    command
}

fn said(output: &Output) -> String {
    String::from_utf8([&output.stdout[..], &output.stderr].concat()).unwrap()
}

/// A folder with a small country in it, to stand on.
fn with_country() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().to_str().unwrap();
    let made = lotse_pack(&["new", "xx", "--kind", "country", "--to", to]).output();
    assert!(made.as_ref().unwrap().status.success(), "{made:?}");
    folder
}

#[test]
fn a_pack_of_every_kind_can_be_begun_and_passes_the_check() {
    let folder = with_country();
    let to = folder.path().to_str().unwrap();
    for kind in ["state", "region", "city", "organisation"] {
        let id = format!("xx-{kind}");
        let made =
            lotse_pack(&["new", &id, "--kind", kind, "--extends", "xx", "--to", to]).output();
        assert!(made.as_ref().unwrap().status.success(), "{made:?}");
        let pack = folder.path().join(&id);
        let manifest = fs::read_to_string(pack.join("pack.toml")).unwrap();
        assert!(
            manifest.contains(&format!("kind = \"{kind}\"")),
            "{manifest}"
        );
        let checked = lotse_pack(&["check", pack.to_str().unwrap()])
            .output()
            .unwrap();
        assert!(
            said(&checked).contains("1 pack checked: 0 errors"),
            "{}",
            said(&checked)
        );
        assert!(checked.status.success());
    }
}

#[test]
fn a_pack_is_a_city_unless_something_else_is_said() {
    let folder = with_country();
    let to = folder.path().to_str().unwrap();
    lotse_pack(&["new", "xx-town", "--extends", "xx", "--to", to])
        .output()
        .unwrap();
    let manifest = fs::read_to_string(folder.path().join("xx-town/pack.toml")).unwrap();
    assert!(manifest.contains("kind = \"city\""), "{manifest}");
}

#[test]
fn all_but_a_country_must_stand_on_something_and_it_is_said_when_that_is_not_there() {
    let folder = with_country();
    let to = folder.path().to_str().unwrap();
    let alone = lotse_pack(&["new", "xx-town", "--to", to])
        .output()
        .unwrap();
    assert!(!alone.status.success());
    assert!(said(&alone).contains("--extends"), "{}", said(&alone));
    let both = [
        "new",
        "yy",
        "--kind",
        "country",
        "--extends",
        "xx",
        "--to",
        to,
    ];
    let both = lotse_pack(&both).output().unwrap();
    assert!(!both.status.success());
    let far = ["new", "xx-town", "--extends", "xx-state", "--to", to];
    let far = lotse_pack(&far).output().unwrap();
    assert!(far.status.success());
    assert!(
        said(&far).contains("Put that pack beside it"),
        "{}",
        said(&far)
    );
}

/// As with `lotse-pack plan … | head`.
#[test]
fn a_reader_that_has_seen_enough_does_not_make_the_command_fail() {
    let pack = packs().join("de-mannheim");
    for arguments in [&["plan", "--json"][..], &["plan"], &["check", "--json"]] {
        let mut command = lotse_pack(arguments);
        command
            .arg(&pack)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut running = command.spawn().unwrap();
        // Nobody reads any more.
        drop(running.stdout.take());
        let ended = running.wait_with_output().unwrap();
        assert!(ended.status.success(), "{}", said(&ended));
        assert_eq!(said(&ended), "");
    }
}

/// Somebody who finds an old stick must not lock out every reader.
#[test]
fn keys_from_before_an_exchange_publish_nothing() {
    let folder = with_country();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (pack, keys, old, web) = (path("xx"), path("keys"), path("old"), path("web"));
    let run = |arguments: &[&str]| lotse_pack(arguments).output().unwrap();
    for arguments in [
        &["keys", "init", "--to", &keys][..],
        &["keys", "backup", "--keys", &keys, "--to", &old],
        &["publish", &pack, "--keys", &keys, "--to", &web],
        &["keys", "rotate", "--to", &keys],
        &["renew", "--keys", &keys, "--to", &web],
    ] {
        let ended = run(arguments);
        assert!(ended.status.success(), "{arguments:?}: {}", said(&ended));
    }
    let timestamp = || fs::read(folder.path().join("web/metadata/timestamp.json")).unwrap();
    let before = timestamp();
    for arguments in [
        &["publish", &pack, "--keys", &old, "--to", &web][..],
        &["renew", "--keys", &old, "--to", &web],
    ] {
        let ended = run(arguments);
        assert_eq!(ended.status.code(), Some(2));
        assert!(said(&ended).contains("newest copy"), "{}", said(&ended));
    }
    assert_eq!(timestamp(), before);
}

/// A device that is always full.
#[cfg(target_os = "linux")]
#[test]
fn what_could_not_be_written_is_no_success() {
    let full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let mut command = lotse_pack(&["plan", "--json"]);
    command.arg(packs().join("de-mannheim")).stdout(full);
    let ended = command.output().unwrap();
    assert_eq!(ended.status.code(), Some(2));
    assert!(said(&ended).contains("standard output"), "{}", said(&ended));
}
