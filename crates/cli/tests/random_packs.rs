//! What `lotse-pack check` accepts, a device installs: random packs with odd
//! names, depths, sizes, encodings and texts.
//!
//! `cargo test` tries a hundred packs and a few more; `cargo xtask fuzz` tries new ones
//! for as long as you like.

#![cfg(test)]

use std::{collections::BTreeMap, fs, path::Path, time::Duration};

use jiff::{Timestamp, civil::Date};
use lotse_delivery::{
    bundle::{compress, decompress, pack_files, read_archive},
    fetch::read_pack,
};
use lotse_pack_model::{Figures, Finding, Pack, PackFiles, Place, Severity, check, limits};
use lotse_store::{ContentStore, Installation, NewPack, Origin};

/// Random numbers (`SplitMix64`), so that each pack can be made again from its number.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).unwrap()
    }

    fn pick<'a, T: ?Sized>(&mut self, choices: &[&'a T]) -> &'a T {
        choices[self.below(choices.len())]
    }
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const FOLDERS: [&str; 14] = [
    "media/",
    "media/2026/",
    "media/1/2/3/4/5/6/7/",
    "media/1/2/3/4/5/6/7/8/",
    "Media/",
    "locales/de/",
    "locales/DE/",
    "locales/media/",
    "locales/zh-Hant-TW/",
    "locales/de/guides/",
    "locales/de/ui/",
    "steps/",
    "keywords/",
    "",
];
const NAMES: [&str; 18] = [
    "bin",
    "blue bin",
    "m\u{fc}ll",
    "mu\u{308}ll",
    "\u{62a}\u{642}\u{648}\u{64a}\u{645}",
    "a.b",
    "-a",
    "_a",
    "~$a",
    "a~",
    "A",
    "README",
    "de",
    "x-y_z",
    "a\u{202e}b",
    "a\u{200b}",
    "contacts (1)",
    "0",
];
const EXTENSIONS: [&str; 10] = [
    ".png",
    ".PNG",
    ".jpeg",
    ".svg",
    ".ftl",
    ".toml",
    ".md",
    ".markdown",
    ".txt",
    "",
];
const VALUES: [&str; 16] = [
    "Text",
    "{ pack-name }",
    "{ gone }",
    "{ -gone }",
    "{ \"\" }",
    "{ NUMBER(1) }",
    "{ $n }",
    "{ \"{\" } }",
    "{",
    "{ { { \"x\" } } }",
    "{ 1 ->\n   *[a] b\n}",
    "M\u{fffd}rchen",
    "\u{fc}ber",
    "{ \"\\u0000\" }",
    "a\u{0}b",
    "{ -brand }",
];
const TABLES: [&str; 6] = [
    "[arrival]\nicon = \"map-pin\"\n",
    "[a.b.c]\n",
    "a = [[[[1]]]]\n",
    "[\"\u{fc}\"]\nicon = \"map-pin\"\n",
    "[x]\nicon = 1\n",
    "[arrival]\nicon = \"map-pin\"\n\n[arrival]\n",
];

/// A pack without mistakes.
fn good() -> BTreeMap<String, Vec<u8>> {
    [
        ("pack.toml", "id = \"xx\"\nkind = \"country\"\nextends = []\nversion = \"1\"\nlanguages = [\"de\"]\npublisher = \"Test\"\n"),
        ("locales/de/pack.ftl", "pack-name = Test\n"),
        ("locales/de/meta.toml", "made_by = \"human\"\n"),
    ]
    .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
    .into()
}

/// The files of the pack with this number.
fn pack(number: u64) -> BTreeMap<String, Vec<u8>> {
    let mut random = Random(number);
    let mut files = good();
    for _ in 0..random.below(4) {
        files.extend(odd_files(&mut random));
    }
    files
}

/// What a source of an entry says.
const SOURCE: &str = "review_by = 2027-01-31\nsource = { url = \"https://example.org/\", title = \"Page\", verified = 2026-11-01 }\n";
const STEP_TEXTS: &str = "\
topic-arrival = Topic
fact-purpose = Purpose
question-purpose = What brings you here?
    .why = The plan depends on it.
answer-purpose-work = Work
    .because = you work
answer-purpose-study = Study
    .because = you study
step-a = Step
    .summary = Do it.
    .why = It must be.
";
const TOPIC: &str = "[arrival]\nicon = \"map-pin\"\n";

/// Files that belong together, with something odd in one of them.
fn odd_files(random: &mut Random) -> Vec<(String, Vec<u8>)> {
    let texts = match random.below(10) {
        0 => guide(random),
        1 => step(random),
        2 => contact(random),
        3 => event(random),
        4 => second_language(random),
        _ => return vec![odd_file(random)],
    };
    let files = texts.into_iter();
    let files = files.map(|(path, text)| (path.to_owned(), text.into_bytes()));
    files.collect()
}

/// A page whose Markdown nests, at times more than a phone takes.
fn guide(random: &mut Random) -> Vec<(&'static str, String)> {
    let open = random.pick(&["> ", "- ", "1. ", "> - ", "*a ", "[a ", "**", "`"]);
    let page = format!("# Page\n\n{}text\n", open.repeat(random.below(50)));
    vec![
        ("topics.toml", TOPIC.to_owned()),
        (
            "guides.toml",
            format!("[waste]\ntopic = \"arrival\"\n{SOURCE}"),
        ),
        (
            "locales/de/guides.ftl",
            "topic-arrival = Topic\nguide-waste = Page\n".to_owned(),
        ),
        ("locales/de/guides/waste.md", page),
    ]
}

/// A step with a rule, at times of unknown words or with more levels than there may be.
fn step(random: &mut Random) -> Vec<(&'static str, String)> {
    let levels = if random.below(3) > 0 {
        2
    } else {
        random.below(24)
    };
    let (open, close) = [
        ("{ not = ", " }"),
        ("{ any = [", "] }"),
        ("{ all = [{ purpose = \"work\" }, ", "] }"),
    ][random.below(3)];
    let word = random.pick(&["work", "work", "work", "wrok"]);
    let rule = format!(
        "{}{{ purpose = \"{word}\" }}{}",
        open.repeat(levels),
        close.repeat(levels)
    );
    let cost = random.pick(&[
        "",
        "cost = { amount = \"1.50\", currency = \"EUR\" }\n",
        "cost = 1\n",
    ]);
    vec![
        ("topics.toml", TOPIC.to_owned()),
        (
            "facts.toml",
            "[purpose]\nkind = \"choice\"\nanswers = [\"work\", \"study\"]\n".to_owned(),
        ),
        (
            "questions.toml",
            "[purpose]\nfacts = [\"purpose\"]\n".to_owned(),
        ),
        (
            "steps/a.toml",
            format!("[a]\ntopic = \"arrival\"\n{cost}when = {rule}\n{SOURCE}"),
        ),
        ("locales/de/steps.ftl", STEP_TEXTS.to_owned()),
    ]
}

fn contact(random: &mut Random) -> Vec<(&'static str, String)> {
    let field = random.pick(&[
        "phone = \"+49 999 123456\"",
        "phone = \"0999/123\"",
        "email = \"a@example.org\"",
        "email = \"a\"",
        "web = \"https://example.org/\u{e4}\"",
        "hours = \"Mo-Fr 08:00-12:00; PH off\"",
        "hours = \"monday\"",
        "hours = \"Mo-Su 00:00-24:00 || \\\"by appointment\\\"\"",
        "address = { street = \"Ring 1\", postcode = \"99999\", city = \"Town\" }",
        "address = { street = \"Ring 1\", postcode = \"999\", city = \"Town\" }",
    ]);
    vec![
        ("contacts.toml", format!("[office]\n{field}\n{SOURCE}")),
        (
            "locales/de/contacts.ftl",
            "contact-office = Office\n".to_owned(),
        ),
    ]
}

fn event(random: &mut Random) -> Vec<(&'static str, String)> {
    let when = random.pick(&[
        "starts = 2026-12-01T18:00:00",
        "starts = 2026-12-01T18:00:00\nends = 2026-12-01T17:00:00",
        "starts = 2026-12-01T18:00:00\nrepeats = \"FREQ=WEEKLY;UNTIL=20270330T235959Z\"\nexcept = [2026-12-22]",
        "starts = 2026-12-01T18:00:00\nrepeats = \"FREQ=SECONDLY\"",
        "starts = 2026-12-01T00:00:00\nall_day = true\nrepeats = \"FREQ=MONTHLY;BYDAY=1TU;COUNT=500\"",
        "starts = 2028-02-29T00:00:00\nall_day = true\nrepeats = \"FREQ=YEARLY\"",
    ]);
    let free = random.pick(&["", "free = true\n", "free = 1\n"]);
    vec![
        (
            "events.toml",
            format!(
                "[course]\n{when}\naddress = {{ street = \"Ring 1\", city = \"Town\" }}\n{free}{SOURCE}"
            ),
        ),
        (
            "locales/de/events.ftl",
            "event-course = Course\n".to_owned(),
        ),
    ]
}

/// Another language, at times with less than it needs, or listed without its folder.
fn second_language(random: &mut Random) -> Vec<(&'static str, String)> {
    let name = random.pick(&[
        "pack-name = Test\n",
        "pack-name = \u{62a}\u{62c}\u{631}\u{628}\u{629}\n",
        "",
        "other = { pack-name }\n",
    ]);
    let manifest = "id = \"xx\"\nkind = \"country\"\nextends = []\nversion = \"1\"\nlanguages = [\"de\", \"ar\"]\npublisher = \"Test\"\n";
    let mut files = vec![("pack.toml", manifest.to_owned())];
    if random.below(4) > 0 {
        files.push(("locales/ar/pack.ftl", name.to_owned()));
        files.push(("locales/ar/meta.toml", "made_by = \"machine\"\n".to_owned()));
    }
    files
}

fn odd_file(random: &mut Random) -> (String, Vec<u8>) {
    let text = |path: &str, text: String| (path.to_owned(), text.into_bytes());
    match random.below(8) {
        0 | 1 => {
            let folder = random.pick(&FOLDERS);
            let path = format!(
                "{folder}{}{}",
                random.pick(&NAMES),
                random.pick(&EXTENSIONS)
            );
            (path, PNG.to_vec())
        }
        2 => {
            let length = 60 + random.below(60);
            (format!("media/{}.png", "a".repeat(length)), PNG.to_vec())
        }
        3 => {
            let levels = random.below(40) * random.below(40);
            let open = random.pick(&["{", "{ ", "{\n", "{ A("]);
            let close = open.replace('{', "}").replace(" A(", ")");
            let value = format!("{}\"x\"{}", open.repeat(levels), close.repeat(levels));
            text("locales/de/deep.ftl", format!("more = {value}\n"))
        }
        4 => {
            let levels = random.below(60) * random.below(60);
            let (open, close) = [("[", "]"), ("{ a.a.a = ", "}")][random.below(2)];
            let value = format!("{}1{}", open.repeat(levels), close.repeat(levels));
            text("topics.toml", format!("[arrival]\nicon = {value}\n"))
        }
        5 => text(
            "locales/de/more.ftl",
            format!("other = {}\n", random.pick(&VALUES)),
        ),
        6 => {
            let table = random.pick(&TABLES);
            text("topics.toml", table.to_owned())
        }
        _ => encoded(random),
    }
}

/// A file in one encoding or another, or about as large as it may be.
fn encoded(random: &mut Random) -> (String, Vec<u8>) {
    let path = "locales/de/encoded.ftl".to_owned();
    let contacts = "contacts.toml".to_owned();
    match random.below(9) {
        6 => (contacts, b"# M\xe4rchen\n".to_vec()),
        7 => (contacts, "\u{feff}# M\u{e4}rchen\r\n\r\n".into()),
        8 => (contacts, b"\xff\xfe#\0a\0".to_vec()),
        0 => (path, b"other = M\xe4rchen\n".to_vec()),
        1 => (path, "\u{feff}other = M\u{e4}rchen\r\n".into()),
        2 => (path, b"\xff\xfeo\0t\0h\0".to_vec()),
        3 => (path, b"other = a\rb\r\r\n".to_vec()),
        4 => {
            let length = limits::PICTURE_BYTES - 1 + random.below(3);
            let mut picture = PNG.to_vec();
            picture.resize(length, 0);
            ("media/large.png".to_owned(), picture)
        }
        _ => {
            let length = limits::FILE_BYTES - 1 + random.below(3);
            let mut comment = "# a\n".repeat(length / 4).into_bytes();
            comment.resize(length, b'\n');
            (path, comment)
        }
    }
}

fn write(folder: &Path, files: &BTreeMap<String, Vec<u8>>) {
    for (path, bytes) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

fn today() -> Date {
    "2026-11-28".parse().unwrap()
}

/// The pack as the tools read it; the errors if they refuse it.
fn checked(folder: &Path) -> Result<Pack, Vec<String>> {
    let place = Place::read(&[folder.to_owned()]);
    let mut place = place.map_err(|error| vec![error.to_string()])?;
    let is_error = |finding: &Finding| finding.severity == Severity::Error;
    let findings = check(&place, today()).into_iter().filter(is_error);
    let errors: Vec<String> = findings.map(|finding| finding.to_string()).collect();
    if errors.is_empty() {
        Ok(place.packs.remove(0).as_ref().clone())
    } else {
        Err(errors)
    }
}

/// The pack as a device reads it from the bundles that are built from the folder.
fn delivered(folder: &Path) -> Pack {
    let built = lotse_publish::build(&PackFiles::read(folder).unwrap()).unwrap();
    let mut files = BTreeMap::new();
    for part in built {
        let bundle = compress(&part.archive).unwrap();
        let archive = decompress(&bundle, limits::ARCHIVE_BYTES).unwrap();
        files.extend(read_archive(&archive).unwrap());
    }
    read_pack(&"xx".parse().unwrap(), pack_files(files).unwrap()).unwrap()
}

fn install(pack: &Pack) {
    let home = tempfile::tempdir().unwrap();
    let (mut store, _) = ContentStore::open(home.path()).unwrap();
    let figures = Figures::of_layers([pack.layer()], today());
    let packs = [NewPack::new(pack, Origin::default(), &figures)];
    let installation = Installation {
        packs: &packs,
        ..Installation::default()
    };
    store.install(&installation, Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(store.load_entries(pack.id()).unwrap(), pack.entries);
    let [installed] = &*store.list_packs().unwrap() else {
        panic!("one pack")
    };
    assert_eq!(installed.manifest, pack.manifest);
    assert_eq!(installed.names.len(), pack.languages.len());
}

/// Tries the pack with this number; returns whether the tools accept it.
fn try_pack(number: u64) -> bool {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("xx");
    write(&folder, &pack(number));
    let Ok(written) = checked(&folder) else {
        return false;
    };
    // Seen only if the test fails.
    println!("pack {number}: {:?}", pack(number).keys());
    let read = delivered(&folder);
    assert_eq!(read.entries, written.entries);
    let texts = |pack: &Pack| -> Vec<String> {
        let parts = pack.languages.values();
        parts.flat_map(|part| part.texts.keys().cloned()).collect()
    };
    assert_eq!(texts(&read), texts(&written));
    assert_eq!(read.pictures().count(), written.pictures().count());
    install(&read);
    true
}

#[test]
fn what_the_check_accepts_a_device_installs() {
    let accepted: Vec<u64> = (0..200).filter(|number| try_pack(*number)).collect();
    let count = accepted.len();
    assert!((40..160).contains(&count), "{count} of 200");
    // Otherwise entries would be tried that are never accepted.
    for file in [
        "guides.toml",
        "steps/a.toml",
        "contacts.toml",
        "events.toml",
        "locales/ar/pack.ftl",
    ] {
        let has_file = |number: &u64| pack(*number).contains_key(file);
        assert!(accepted.iter().any(has_file), "no pack with {file}");
    }
}

#[test]
fn what_the_check_accepts_a_device_installs_whatever_it_is() {
    bolero::check!()
        .with_test_time(Duration::from_secs(5))
        .with_type::<u64>()
        .for_each(|number| {
            try_pack(*number);
        });
}
