//! The command itself: its output and exit codes.

#![cfg(test)]

use std::{
    fs,
    io::Write,
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

/// A folder with a small country to extend.
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
fn a_language_is_begun_by_its_tag_and_the_check_says_how_much_is_missing() {
    let folder = with_country();
    let to = folder.path().to_str().unwrap();
    let begin = |id: &str, more: &[&str]| {
        let mut command = lotse_pack(&["new", id, "--kind", "language", "--to", to]);
        command.args(more).output()
    };
    let nobody = begin("lang-vi", &["--name", "Tiếng Việt"]).unwrap();
    assert!(!nobody.status.success());
    assert!(
        said(&nobody).contains("--publisher is required"),
        "{}",
        said(&nobody)
    );
    let publisher = ["--publisher", "Stadt Jena"];
    let named = [&publisher[..], &["--name", "Tiếng Việt"]].concat();
    let made = begin("lang-vi", &named);
    assert!(made.as_ref().unwrap().status.success(), "{made:?}");
    let pack = folder.path().join("lang-vi");
    let texts = fs::read_to_string(pack.join("locales/vi/ui/settings.ftl")).unwrap();
    assert!(texts.contains("# settings-heading = Settings"), "{texts}");
    let checked = lotse_pack(&["check", pack.to_str().unwrap()])
        .output()
        .unwrap();
    assert!(said(&checked).contains("0 errors"), "{}", said(&checked));
    assert!(
        said(&checked).contains("0 % of the interface is translated"),
        "{}",
        said(&checked)
    );
    for wrong in ["vi", "lang-", "lang-toolongtag9"] {
        let refused = begin(wrong, &publisher).unwrap();
        assert!(!refused.status.success(), "{wrong}");
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
        // Close the pipe.
        drop(running.stdout.take());
        let ended = running.wait_with_output().unwrap();
        assert!(ended.status.success(), "{}", said(&ended));
        assert_eq!(said(&ended), "");
    }
}

/// An old copy of the keys must not lock out every device.
#[test]
fn keys_from_before_an_exchange_publish_nothing() {
    let folder = with_country();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (pack, keys, old, web) = (path("xx"), path("keys"), path("old"), path("web"));
    let run = |arguments: &[&str]| lotse_pack(arguments).output().unwrap();
    for arguments in [
        &["keys", "init", "--no-passphrase", "--to", &keys][..],
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

/// The root key is neither in the clear nor next to the key for every day.
#[test]
fn new_keys_are_apart_and_the_root_key_is_encrypted() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (keys, secret) = (path("keys"), path("secret"));
    let run = |arguments: &[&str]| {
        let mut command = lotse_pack(arguments);
        command.stdin(Stdio::null()).output().unwrap()
    };
    // A script that says nothing of a passphrase gets no keys.
    let ended = run(&["keys", "init", "--to", &keys]);
    assert_eq!(ended.status.code(), Some(2));
    assert!(
        said(&ended).contains("--passphrase-file"),
        "{}",
        said(&ended)
    );
    assert!(!folder.path().join("keys").exists());

    fs::write(&secret, "seven harbour pilots\n").unwrap();
    let ended = run(&["keys", "init", "--to", &keys, "--passphrase-file", &secret]);
    assert!(ended.status.success(), "{}", said(&ended));
    assert!(!folder.path().join("keys/root.key").exists());
    let root_key = fs::read_to_string(folder.path().join("keys-root/root.key")).unwrap();
    assert!(root_key.starts_with('{'), "{root_key}");

    // Off the computer, and back to replace keys.
    let stick = folder.path().join("stick");
    fs::rename(folder.path().join("keys-root"), &stick).unwrap();
    let rotate = [
        "keys",
        "rotate",
        "--to",
        &keys,
        "--passphrase-file",
        &secret,
    ];
    let ended = run(&rotate);
    assert!(
        said(&ended).contains("root.key is missing"),
        "{}",
        said(&ended)
    );
    let stick = ["--root-keys", stick.to_str().unwrap()];
    let ended = run(&[&rotate[..], &stick].concat());
    assert!(ended.status.success(), "{}", said(&ended));
    let shown = run(&["keys", "show", "--keys", &keys]);
    assert!(said(&shown).starts_with("2:"), "{}", said(&shown));
}

/// The directory leads new devices to the newest root.
#[test]
fn the_directory_follows_replaced_keys() {
    let folder = with_country();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (pack, keys, web) = (path("xx"), path("keys"), path("web"));
    let run = |arguments: &[&str]| {
        let ended = lotse_pack(arguments).output().unwrap();
        assert!(ended.status.success(), "{arguments:?}: {}", said(&ended));
        said(&ended)
    };
    let (national, directory) = (path("national"), path("directory"));
    for keys in [&keys, &national] {
        run(&["keys", "init", "--no-passphrase", "--to", keys]);
    }
    run(&["publish", &pack, "--keys", &keys, "--to", &web]);
    let show = || run(&["keys", "show", "--keys", &keys]).trim().to_owned();
    let change = |verb: &str, more: &[&str]| {
        let first = [
            "directory",
            verb,
            "town",
            "--keys",
            &national,
            "--to",
            &directory,
        ];
        run(&[&first[..], &["--from", &web], more].concat())
    };
    let url = ["--name", "Town", "--url", "https://packs.example.org/"];
    change("add", &[&url[..], &["--root", &show()]].concat());
    run(&["keys", "rotate", "--to", &keys]);
    run(&["renew", "--keys", &keys, "--to", &web]);
    let told = change("change", &[]);
    assert!(show().starts_with("2:") && told.contains(&show()), "{told}");
    assert!(!change("change", &[]).contains(&show()), "told once");
}

/// /dev/full fails every write.
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

/// Runs `lotse-pack search --json` and parses its results.
fn searched(packs: &Path, language: &str, questions: &[u8]) -> Vec<serde_json::Value> {
    let mut command = lotse_pack(&[
        "search",
        packs.to_str().unwrap(),
        "--lang",
        language,
        "--json",
    ])
    .stdin(Stdio::piped())
    .stdout(Stdio::piped())
    .spawn()
    .unwrap();
    command.stdin.take().unwrap().write_all(questions).unwrap();
    let output = command.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    let lines = String::from_utf8(output.stdout).unwrap();
    lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn best(answer: &serde_json::Value) -> String {
    let best = &answer["hits"][0];
    format!(
        "{}/{}",
        best["kind"].as_str().unwrap(),
        best["id"].as_str().unwrap()
    )
}

#[test]
fn a_city_can_try_what_people_find_in_its_pack() {
    let questions = "Wohnungsgeberbestätigung\nكيف اسجل عنواني؟\nпрописка\n";
    let answers = searched(&packs().join("de-mannheim"), "ar", questions.as_bytes());
    let found: Vec<String> = answers.iter().map(best).collect();
    assert_eq!(
        found,
        [
            "document/landlord-confirmation-form",
            "step/register-address",
            "step/register-address"
        ]
    );
    assert_eq!(answers[2]["query"], "прописка");
    let hit = &answers[2]["hits"][0];
    assert_eq!(hit["language"], "ar", "the language in which it is shown");
    assert!(hit["score"].as_f64().is_some_and(|score| score > 0.5));
}

#[test]
fn a_page_that_is_only_german_is_found_by_its_translated_title_and_says_that_it_is_german() {
    let folder = tempfile::tempdir().unwrap();
    for pack in ["de", "de-nw", "de-ruhr"] {
        let to = folder.path().join(pack);
        let copied = Command::new("cp")
            .arg("-r")
            .arg(packs().join(pack))
            .arg(&to)
            .status();
        assert!(copied.unwrap().success());
    }
    let pack = folder.path().join("de-ruhr");
    let source =
        "source = { url = \"https://example.org\", title = \"Test\", verified = 2026-11-22 }";
    let guide = format!("[mine]\ntopic = \"mobility\"\n{source}\nreview_by = 2027-01-31\n");
    fs::write(pack.join("guides.toml"), guide).unwrap();
    for (language, title) in [
        ("de", "Zeche besichtigen"),
        ("en", "Visit a coal mine"),
        ("ar", "زيارة منجم الفحم"),
    ] {
        let texts = pack.join(format!("locales/{language}/guides.ftl"));
        fs::write(texts, format!("guide-mine = {title}\n")).unwrap();
    }
    fs::create_dir_all(pack.join("locales/de/guides")).unwrap();
    fs::write(pack.join("locales/de/guides/mine.md"), "So kommen Sie hin.").unwrap();
    fs::create_dir_all(pack.join("keywords")).unwrap();
    let keywords = "made_by = \"human\"\n[guide]\nmine = { title = \"Відвідати шахту\", words = [\"копальня\"] }\n";
    fs::write(pack.join("keywords/uk.toml"), keywords).unwrap();
    let answers = searched(&pack, "ar", "المنجم\nшахта\nкопальнею\n".as_bytes());
    for answer in answers {
        assert_eq!(best(&answer), "guide/mine");
        assert_eq!(answer["hits"][0]["language"], "de");
    }
}

#[test]
fn hostile_lines_are_answered_one_for_one() {
    let lines: [&[u8]; 7] = [
        b"",
        b"\" OR title:* NEAR(a b) AND NOT ^\"",
        b"\0\0\0",
        b"\xff\xfe\xed\xa0\x80 anmeldung",
        &[b'a'; 10_000],
        "\u{202e}سجل anmeldung\u{2066}".as_bytes(),
        b"'; DROP TABLE findable; --\r",
    ];
    let answers = searched(&packs().join("de-mannheim"), "uk", &lines.join(&b'\n'));
    assert_eq!(answers.len(), lines.len());
    assert_eq!(best(&answers[3]), "step/register-address");
    assert_eq!(answers[6]["query"], "'; DROP TABLE findable; --");
}

#[test]
fn a_text_that_nests_without_end_is_refused_by_every_command_and_ends_none() {
    let folder = with_country();
    let pack = folder.path().join("xx");
    let deep = format!(
        "pack-name = {}\"x\"{}\n",
        "{ ".repeat(3_000),
        " }".repeat(3_000)
    );
    fs::write(pack.join("locales/de/deep.ftl"), deep).unwrap();
    let (pack, to) = (pack.to_str().unwrap(), folder.path().to_str().unwrap());
    for arguments in [
        &["check", pack][..],
        &["plan", pack],
        &["search", pack],
        &["build", pack, "--to", to],
        &["glossary", pack],
    ] {
        let output = lotse_pack(arguments).stdin(Stdio::null()).output().unwrap();
        assert_eq!(
            output.status.code(),
            Some(2),
            "{arguments:?}: {}",
            said(&output)
        );
        let words = "locales/de/deep.ftl nests too deeply";
        assert!(said(&output).contains(words), "{}", said(&output));
    }
}

#[test]
fn a_picture_with_a_blank_in_its_name_is_refused_by_check_and_build() {
    let folder = with_country();
    let pack = folder.path().join("xx");
    fs::create_dir_all(pack.join("media")).unwrap();
    fs::write(pack.join("media/tonne blau.png"), b"\x89PNG\r\n\x1a\n").unwrap();
    let (pack, to) = (pack.to_str().unwrap(), folder.path().to_str().unwrap());
    for arguments in [&["check", pack][..], &["build", pack, "--to", to]] {
        let output = lotse_pack(arguments).output().unwrap();
        assert!(!output.status.success(), "{}", said(&output));
        let words = "Rename it to media/tonne-blau.png";
        assert!(said(&output).contains(words), "{}", said(&output));
    }
}

/// The coverage of packs of this repository, on a day before any review is due.
fn coverage(options: &[&str]) -> Output {
    let (city, state) = (packs().join("de-jena"), packs().join("de-th"));
    let folders = [city.to_str().unwrap(), state.to_str().unwrap()];
    let output = lotse_pack(&["coverage", "--on", "2026-11-28"])
        .args(folders)
        .args(options)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    output
}

#[test]
fn the_coverage_of_packs_is_a_table_with_a_row_each() {
    let text = said(&coverage(&[]));
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with("pack     roles filled"), "{text}");
    assert!(
        lines[1].starts_with("de-jena") && lines[2].starts_with("de-th"),
        "{text}"
    );
    let markdown = said(&coverage(&["--markdown"]));
    let head = "| pack | roles filled | by itself | entries | confirmed |";
    assert!(markdown.starts_with(head), "{markdown}");
    let bars = |line: &str| line.matches('|').count();
    assert!(
        markdown.lines().take(4).all(|line| bars(line) == 9),
        "{markdown}"
    );
}

#[test]
fn the_coverage_counts_roles_sources_and_languages() {
    let json: serde_json::Value = serde_json::from_slice(&coverage(&["--json"]).stdout).unwrap();
    let number = |pointer: &str| json.pointer(pointer).unwrap().as_u64().unwrap();
    let missing = json[0]["roles"]["missing"].as_array().unwrap().len();
    let missing = u64::try_from(missing).unwrap();
    assert_eq!(
        number("/0/roles/filled") + missing,
        number("/0/roles/needed")
    );
    assert!((1..=number("/0/roles/filled")).contains(&number("/0/roles/own")));
    assert!(
        number("/0/entries/confirmed") + number("/0/entries/unconfirmed")
            >= number("/0/entries/entries")
    );
    assert_eq!(json[0]["languages"][0]["language"], "de");
}

#[test]
fn the_coverage_of_a_broken_pack_is_not_counted() {
    let folder = with_country();
    let pack = folder.path().join("xx");
    fs::write(pack.join("contacts.toml"), "[office]\nphoen = \"112\"\n").unwrap();
    let output = lotse_pack(&["coverage", pack.to_str().unwrap()])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(
        said(&output).contains("run `lotse-pack check"),
        "{}",
        said(&output)
    );
}

#[test]
fn pages_are_written_into_a_folder_of_their_own_and_only_from_packs_without_errors() {
    let folder = with_country();
    let pack = folder.path().join("xx");
    let pages = folder.path().join("pages");
    let site = || {
        lotse_pack(&["site", pack.to_str().unwrap(), "--to"])
            .arg(&pages)
            .args(["--base-url", "https://welcome.example.org/"])
            .output()
            .unwrap()
    };
    let written = site();
    assert!(written.status.success(), "{}", said(&written));
    assert!(pages.join("index.html").exists() && pages.join("sitemap.xml").exists());
    let again = said(&site());
    assert!(again.contains("0 files changed, 0 removed"), "{again}");
    let manifest = fs::read_to_string(pack.join("pack.toml")).unwrap();
    let pale = format!("{manifest}\n[site]\ncolour = \"#ffff00\"\n");
    fs::write(pack.join("pack.toml"), pale).unwrap();
    let refused = site();
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        said(&refused).contains("4.5:1 is needed"),
        "{}",
        said(&refused)
    );
    assert!(said(&refused).contains("No pages were written"));
}

#[test]
fn pages_never_replace_what_somebody_else_has_written() {
    let folder = with_country();
    let pack = folder.path().join("xx");
    let pages = folder.path().join("pages");
    fs::create_dir(&pages).unwrap();
    fs::write(pages.join("index.html"), "mine").unwrap();
    let refused = lotse_pack(&["site", pack.to_str().unwrap(), "--to"])
        .arg(&pages)
        .output()
        .unwrap();
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        said(&refused).contains("Give an empty folder"),
        "{}",
        said(&refused)
    );
    assert_eq!(
        fs::read_to_string(pages.join("index.html")).unwrap(),
        "mine"
    );
}
