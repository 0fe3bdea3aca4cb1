//! Findings of `lotse-pack check` about the files of a pack: those that nobody
//! reads, and those that a device would refuse.

#![cfg(test)]

use std::{fs, path::PathBuf};

use lotse_pack_model::{
    FilesError, Finding, PackFiles, Place, PlaceError, Severity, check, limits,
};
use tempfile::TempDir;

/// The shortest PNG that is recognized as one.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A small pack without findings.
struct SmallPack(TempDir);

impl SmallPack {
    fn new() -> Self {
        let pack = Self(tempfile::tempdir().unwrap());
        pack.write(
            "pack.toml",
            "id = \"xx\"\nkind = \"country\"\nextends = []\nversion = \"1\"\nlanguages = [\"de\"]\npublisher = \"Test\"\n",
        );
        pack.write("locales/de/pack.ftl", "pack-name = Test\n");
        pack.write("locales/de/meta.toml", "made_by = \"human\"\n");
        pack
    }

    fn folder(&self) -> PathBuf {
        self.0.path().join("xx")
    }

    fn write(&self, file: &str, content: impl AsRef<[u8]>) {
        let path = self.folder().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// Adds a guide with an entry and a text for it.
    fn guide(&self, markdown: &str) {
        self.write("topics.toml", "[arrival]\nicon = \"map-pin\"\n");
        self.write(
            "guides.toml",
            "[waste]\ntopic = \"arrival\"\nreview_by = 2027-01-31\nsource = { url = \"https://example.org/\", title = \"Page\", verified = 2026-11-01 }\n",
        );
        self.write(
            "locales/de/pack.ftl",
            "pack-name = Test\ntopic-arrival = Ankommen\nguide-waste = Abfall\n",
        );
        self.write("locales/de/guides/waste.md", markdown);
    }

    fn findings(&self) -> Vec<Finding> {
        let place = Place::read(&[self.folder()]).unwrap();
        check(&place, "2026-11-28".parse().unwrap())
    }

    fn expect(&self, severity: Severity, file: &str, words: &str) {
        let findings = self.findings();
        let is_expected = |finding: &&Finding| {
            finding.severity == severity
                && finding.file == file
                && finding.to_string().contains(words)
        };
        let found = findings.iter().find(is_expected);
        assert!(found.is_some(), "no {file} with {words:?} in {findings:#?}");
    }
}

#[test]
fn a_small_pack_has_no_finding() {
    assert_eq!(SmallPack::new().findings(), []);
}

#[test]
fn every_file_that_devices_would_refuse_is_an_error_with_a_better_name() {
    for (file, better) in [
        ("media/tonne blau.png", "media/tonne-blau.png"),
        ("media/mülltonne.png", "media/muelltonne.png"),
        ("locales/de/Texte Büro.ftl", "locales/de/Texte-Buero.ftl"),
        ("steps/erste schritte.toml", "steps/erste-schritte.toml"),
        (
            "locales/de/guides/Straße.md",
            "locales/de/guides/Strasse.md",
        ),
    ] {
        let pack = SmallPack::new();
        pack.write(file, PNG);
        pack.expect(Severity::Error, file, &format!("Rename it to {better}"));
    }
}

#[test]
fn a_path_that_is_too_long_or_too_deep_is_an_error() {
    let pack = SmallPack::new();
    let long = format!("media/{}.png", "a".repeat(120));
    pack.write(&long, PNG);
    pack.expect(Severity::Error, &long, "longer than 100");
    pack.write("media/1/2/3/4/5/6/7/8/9/a.png", PNG);
    pack.expect(Severity::Error, "media/1/2/3/4/5/6/7/8", "too deeply");
}

#[test]
fn a_folder_of_a_language_has_one_spelling() {
    for (file, words) in [
        ("locales/DE/more.ftl", "Rename it to de"),
        ("locales/pt-br/pack.ftl", "Rename it to pt-BR"),
        ("locales/media/pack.ftl", "cannot be a language"),
        ("keywords/EN.toml", "Rename it to en"),
    ] {
        let pack = SmallPack::new();
        pack.write(file, "");
        pack.expect(Severity::Error, file, words);
    }
}

#[test]
fn files_with_another_case_or_extension_are_errors() {
    for (file, to) in [
        ("locales/de/guides/muell.MD", "locales/de/guides/muell.md"),
        (
            "locales/de/guides/muell.markdown",
            "locales/de/guides/muell.md",
        ),
        ("media/Tonne.PNG", "media/Tonne.png"),
        ("Contacts.TOML", "contacts.toml"),
    ] {
        let pack = SmallPack::new();
        pack.write(file, PNG);
        pack.expect(Severity::Error, file, &format!("Rename it to {to}"));
    }
}

#[test]
fn stray_files_and_folders_and_leftovers_are_named() {
    for (file, severity) in [
        ("drafts/page.md", Severity::Error),
        ("locales/pack.ftl", Severity::Error),
        ("media/sign.svg", Severity::Error),
        ("README.md", Severity::Warning),
        ("sources/list.xlsx", Severity::Warning),
        ("~$contacts.toml", Severity::Warning),
        (".pack.toml.swp", Severity::Warning),
    ] {
        let pack = SmallPack::new();
        pack.write(file, "");
        pack.expect(severity, file, "");
    }
    let pack = SmallPack::new();
    pack.write(".git/config.toml", "");
    pack.write(".gitignore", "");
    assert_eq!(pack.findings(), []);
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_is_an_error() {
    let pack = SmallPack::new();
    let link = pack.folder().join("contacts.toml");
    std::os::unix::fs::symlink("/dev/null", link).unwrap();
    pack.expect(Severity::Error, "contacts.toml", "symbolic link");
}

#[test]
fn a_picture_whose_name_differs_in_case_is_said_to_be_there() {
    let pack = SmallPack::new();
    pack.guide("![Tonne](media/tonne.png)\n");
    pack.write("media/Tonne.PNG", PNG);
    let page = "locales/de/guides/waste.md";
    pack.expect(Severity::Error, page, "is called \"media/Tonne.PNG\"");
    pack.write("media/tonne.png", PNG);
    let findings = pack.findings();
    assert!(
        findings.iter().all(|finding| finding.file != page),
        "{findings:#?}"
    );
}

#[test]
fn a_picture_is_what_its_extension_says() {
    for (content, words) in [
        (
            b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".as_slice(),
            "no PNG, JPEG or WebP",
        ),
        (b"\xff\xd8\xff\xe0", "which is image/jpeg"),
        (b"", "no PNG, JPEG or WebP"),
    ] {
        let pack = SmallPack::new();
        pack.write("media/sign.png", content);
        pack.expect(Severity::Error, "media/sign.png", words);
    }
}

#[test]
fn what_nests_too_deeply_is_refused_before_it_is_parsed() {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(20_000), close.repeat(20_000));
    let tables = format!(
        "a = 1\n{}1{}\n",
        "a.a.a.a.a.a.a.a = { ".repeat(70),
        "}".repeat(70)
    );
    for (file, text) in [
        (
            "locales/de/pack.ftl",
            format!("pack-name = {}\n", deep("{", "}")),
        ),
        (
            "locales/de/pack.ftl",
            format!("pack-name = {}\n", deep("{\n", "\n}")),
        ),
        (
            "locales/de/pack.ftl",
            format!("pack-name = {{ {} }}\n", deep("A(\n", ")\n")),
        ),
        (
            "locales/de/ui/own.ftl",
            format!("ok = {}\n", deep("{ ", " }")),
        ),
        ("contacts.toml", format!("a = {}\n", deep("[", "]"))),
        ("contacts.toml", format!("[{}a]\n", "a.".repeat(20_000))),
        ("contacts.toml", tables),
    ] {
        let pack = SmallPack::new();
        pack.write(file, &text);
        let error = Place::read(&[pack.folder()]).unwrap_err();
        let is_deep = |error: &PlaceError| matches!(error, PlaceError::Files(FilesError::TooDeep { path }) if path == file);
        assert!(is_deep(&error), "{file}: {error}");
    }
}

/// Its page is long, but its parser does not recurse.
#[test]
fn a_guide_that_nests_deeply_is_an_error() {
    for open in [">", "- ", "[", "*a ", "![", "<", "1. "] {
        let pack = SmallPack::new();
        pack.guide(&open.repeat(60_000 / open.len()));
        drop(pack.findings());
    }
    let pack = SmallPack::new();
    pack.guide(&"> ".repeat(200));
    pack.expect(
        Severity::Error,
        "locales/de/guides/waste.md",
        "nests more than",
    );
}

/// Every file of a pack, as Notepad of Windows saves it.
#[test]
fn a_pack_of_windows_is_read() {
    const CONTACTS: &str = "# Offices\n[office]\nphone = \"+49 999 1234\"\nreview_by = 2027-01-31\nsource = { url = \"https://example.org/\", title = \"\"\"\nA\nlong page\"\"\", verified = 2026-11-01 }\n";
    const TEXTS: &str = "pack-name = Test\ntopic-arrival = Ankommen\nguide-waste = Abfall\n# The office.\ncontact-office = Büro\n    .note = Eine\n        lange Notiz\n";
    let [unix, windows] = [SmallPack::new(), SmallPack::new()];
    for pack in [&unix, &windows] {
        pack.guide(
            "# Abfall\n\n- [Seite](https://example.org/)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
        );
        pack.write("contacts.toml", CONTACTS);
        pack.write("locales/de/pack.ftl", TEXTS);
    }
    let files = PackFiles::read(&unix.folder()).unwrap();
    let mut count = 0;
    for (_, files) in files.parts() {
        for (path, bytes) in files {
            let text = String::from_utf8(bytes).unwrap();
            windows.write(&path, format!("\u{feff}{}", text.replace('\n', "\r\n")));
            count += 1;
        }
    }
    assert_eq!(count, 7);
    assert_eq!(unix.findings(), windows.findings());
    assert_eq!(windows.findings(), []);
    let [unix, windows] = [&unix, &windows].map(|pack| {
        let [pack] = <[_; 1]>::try_from(Place::read(&[pack.folder()]).unwrap().packs)
            .ok()
            .unwrap();
        pack
    });
    assert_eq!(unix.entries, windows.entries);
    assert_eq!(unix.manifest, windows.manifest);
}

#[test]
fn a_text_in_utf_16_or_1252_is_refused_with_its_path() {
    let utf_16 = |text: &str, to: fn(u16) -> [u8; 2]| -> Vec<u8> {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        units.flat_map(to).collect()
    };
    let text = "pack-name = Märchen\n";
    for (file, bytes) in [
        ("locales/de/pack.ftl", utf_16(text, u16::to_le_bytes)),
        ("locales/de/pack.ftl", utf_16(text, u16::to_be_bytes)),
        ("locales/de/pack.ftl", b"pack-name = M\xe4rchen\n".to_vec()),
        ("contacts.toml", b"# M\xe4rchen\n".to_vec()),
        ("locales/de/guides/a.md", b"M\xe4rchen\n".to_vec()),
        ("pack.toml", utf_16("id = \"xx\"\n", u16::to_le_bytes)),
    ] {
        let pack = SmallPack::new();
        pack.write(file, bytes);
        let error = PackFiles::read(&pack.folder()).unwrap_err();
        let is_refused = matches!(&error, FilesError::NotText { path, .. } if path == file);
        assert!(is_refused, "{file}: {error}");
        assert!(error.to_string().contains("UTF-8"), "{error}");
    }
}

#[test]
fn a_file_larger_than_the_memory_is_refused_before_it_is_read() {
    let pack = SmallPack::new();
    pack.write("contacts.toml", "");
    let file = fs::File::options()
        .write(true)
        .open(pack.folder().join("contacts.toml"))
        .unwrap();
    file.set_len(1 << 40).unwrap();
    let error = PackFiles::read(&pack.folder()).unwrap_err();
    assert!(matches!(error, FilesError::TooLarge { .. }), "{error}");
}

#[test]
fn each_kind_of_file_has_its_own_largest_size() {
    for (path, limit) in [
        ("fonts/khmer.woff2", limits::FONT_BYTES),
        ("media/house.png", limits::PICTURE_BYTES),
        ("locales/de/guides/rent.md", limits::PAGE_BYTES),
        ("contacts.toml", limits::FILE_BYTES),
    ] {
        let insert = |bytes: usize| PackFiles::default().insert(path.to_owned(), vec![b'#'; bytes]);
        assert!(insert(limit).is_ok(), "{path}");
        let error = insert(limit + 1).unwrap_err();
        assert!(
            matches!(error, FilesError::TooLarge { limit: told, .. } if told == limit),
            "{error}"
        );
    }
}

#[test]
fn more_text_than_a_phone_takes_is_an_error() {
    let pack = SmallPack::new();
    let comment = format!("# {}\n", "a".repeat(98)).repeat(10_000);
    for number in 0..=limits::TEXT_ARCHIVE_BYTES / comment.len() as u64 {
        pack.write(&format!("locales/de/part-{number}.ftl"), &comment);
    }
    pack.expect(Severity::Error, "pack.toml", "too large for a phone");
}
