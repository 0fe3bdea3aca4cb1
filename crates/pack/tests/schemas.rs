//! `docs/schemas` and the types agree: an editor that validates against the
//! schemas accepts exactly what `lotse-pack check` accepts.

#![cfg(test)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use lotse_core::EntryKind;
use lotse_pack_model::{
    Entry, Finding, Keywords, Layer, Manifest, Meta, Pack, PackFiles, PackKind, Place, Severity,
    Template, build_content, check, glossary::Glossary,
};
use serde_json::{Map, Value, json};

/// A word that is neither a field nor in any list of words.
const UNKNOWN: &str = "zzz";
/// Fields that every entry may have; they are read during layering.
const OF_LAYERS: [&str; 2] = ["hide", "module"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn schema(name: &str) -> Value {
    let path = root().join("docs/schemas").join(format!("{name}.json"));
    let text =
        fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} is missing", path.display()));
    serde_json::from_str(&text).unwrap()
}

/// Subject of a schema.
#[derive(Debug, Clone, Copy, PartialEq)]
enum About {
    Pack,
    Meta,
    Keywords,
    Glossary,
    Entry(EntryKind),
}

impl About {
    fn all() -> impl Iterator<Item = Self> {
        let entries = EntryKind::ALL.into_iter().map(Self::Entry);
        entries.chain([Self::Pack, Self::Meta, Self::Keywords, Self::Glossary])
    }

    fn name(self) -> String {
        match self {
            Self::Pack => "pack".to_owned(),
            Self::Meta => "meta".to_owned(),
            Self::Keywords => "keywords".to_owned(),
            Self::Glossary => "glossary".to_owned(),
            Self::Entry(kind) => format!("{kind}s"),
        }
    }

    /// A path of a file with this schema.
    fn file(self) -> String {
        match self {
            Self::Meta => "locales/de/meta.toml".to_owned(),
            Self::Keywords => "keywords/uk.toml".to_owned(),
            Self::Glossary => "locales/uk/glossary.toml".to_owned(),
            Self::Entry(EntryKind::Step) => "steps/arrival.toml".to_owned(),
            _ => format!("{}.toml", self.name()),
        }
    }

    /// The schema of an entry, or of the file if it is not a table of entries.
    fn body(self, schema: &Value) -> &Value {
        match self {
            Self::Entry(kind) => &schema["$defs"][kind.word()],
            _ => schema,
        }
    }

    /// A file that contains only `body`, as its schema sees it.
    fn whole(self, body: &Value) -> Value {
        match self {
            Self::Entry(_) => json!({ "some-entry": body }),
            _ => body.clone(),
        }
    }

    /// The error of the types for `body`, if any.
    fn refusal(self, body: &Value) -> Option<String> {
        match self {
            Self::Pack => serde_json::from_value::<Manifest>(body.clone())
                .err()
                .map(|error| error.to_string()),
            Self::Meta => serde_json::from_value::<Meta>(body.clone())
                .err()
                .map(|error| error.to_string()),
            Self::Keywords => serde_json::from_value::<Keywords>(body.clone())
                .err()
                .map(|error| error.to_string()),
            Self::Glossary => serde_json::from_value::<Glossary>(body.clone())
                .err()
                .map(|error| error.to_string()),
            Self::Entry(kind) => {
                let entry = Entry {
                    kind,
                    id: "some-entry".to_owned(),
                    body: body.as_object().unwrap().clone(),
                };
                let layer = Layer {
                    pack: "de".parse().unwrap(),
                    entries: vec![entry],
                };
                let (_, errors) = build_content(&[layer]);
                errors.first().map(|error| error.reason.clone())
            }
        }
    }
}

/// The words that the types accept instead of an unknown one: "unknown field
/// `zzz`, expected one of `a`, `b`".
fn known_words(refusal: &str) -> BTreeSet<String> {
    assert!(refusal.contains(UNKNOWN), "another error: {refusal}");
    let in_backticks = refusal.split('`').skip(1).step_by(2);
    in_backticks.skip(1).map(str::to_owned).collect()
}

/// Follows a reference in a schema.
fn resolved<'a>(root: &'a Value, schema: &'a Value) -> &'a Value {
    if let Some(target) = schema["$ref"].as_str() {
        return root.pointer(target.trim_start_matches('#')).unwrap();
    }
    // One value or a list of them: the value.
    match schema["anyOf"].as_array() {
        Some(ways) => resolved(root, &ways[0]),
        None => schema,
    }
}

/// The fields of a table; `None` for anything else, or for a table with
/// arbitrary keys such as a rule.
fn fields(schema: &Value) -> Option<&Map<String, Value>> {
    let is_closed = schema["additionalProperties"] == json!(false);
    schema["properties"].as_object().filter(|_| is_closed)
}

/// Compares a schema with the types: `wrap` puts a value where the schema applies.
fn compare(about: About, root: &Value, part: &Value, at: &str, wrap: &dyn Fn(Value) -> Value) {
    let part = resolved(root, part);
    if let Some(words) = part["enum"].as_array() {
        let words = words.iter().map(|word| word.as_str().unwrap().to_owned());
        let refusal = about.refusal(&wrap(json!(UNKNOWN))).unwrap();
        assert_eq!(
            words.collect::<BTreeSet<_>>(),
            known_words(&refusal),
            "{at}"
        );
    } else if let Some(fields) = fields(part) {
        let refusal = about.refusal(&wrap(json!({ UNKNOWN: 1 }))).unwrap();
        let of_layers = |name: &&String| at.contains('.') || !OF_LAYERS.contains(&name.as_str());
        let of_schema: BTreeSet<String> = fields.keys().filter(of_layers).cloned().collect();
        assert_eq!(of_schema, known_words(&refusal), "{at}");
        for (name, field) in fields {
            let at = format!("{at}.{name}");
            compare(about, root, field, &at, &|value| {
                wrap(json!({ name: value }))
            });
        }
    } else if part["type"] == "array" {
        compare(about, root, &part["items"], at, &|value| {
            wrap(json!([value]))
        });
    }
}

#[test]
fn the_schemas_name_the_fields_and_words_of_the_types_and_no_others() {
    for about in About::all() {
        let schema = schema(&about.name());
        let body = about.body(&schema);
        assert!(fields(body).is_some(), "{} takes any field", about.name());
        // An entry of an upper layer contains only what it changes.
        let may_be_a_part = matches!(about, About::Entry(_));
        assert_eq!(
            body["required"].is_null(),
            may_be_a_part,
            "{}",
            about.name()
        );
        compare(about, &schema, body, &about.name(), &|value| value);
    }
}

#[test]
fn there_is_a_schema_for_each_kind_of_file_and_no_other() {
    let files = fs::read_dir(root().join("docs/schemas")).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let expected = About::all().map(|about| format!("{}.json", about.name()));
    assert_eq!(names.collect::<BTreeSet<_>>(), expected.collect());
}

#[test]
fn the_schemas_are_schemas_and_share_their_parts_word_for_word() {
    let mut shared = Map::new();
    for about in About::all() {
        let schema = schema(&about.name());
        jsonschema::draft202012::meta::validate(&schema).unwrap();
        for (name, part) in schema["$defs"].as_object().unwrap() {
            let before = shared.insert(name.clone(), part.clone());
            assert!(before.is_none_or(|before| before == *part), "{name}");
        }
    }
}

/// All paths of fields in a schema: `due`, `due.from`.
fn schema_paths(root: &Value, part: &Value, at: &str, found: &mut BTreeSet<String>) {
    let part = resolved(root, part);
    for (name, field) in fields(part).into_iter().flatten() {
        let at = format!("{at}.{name}");
        schema_paths(root, field, &at, found);
        found.insert(at);
    }
}

/// All paths of keys in a value; a list counts as its elements.
fn value_paths(value: &Value, at: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                let at = format!("{at}.{name}");
                value_paths(field, &at, found);
                found.insert(at);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| value_paths(value, at, found)),
        _ => {}
    }
}

#[test]
fn the_examples_show_every_field_and_are_accepted_by_both() {
    for about in About::all() {
        let schema = schema(&about.name());
        let validator = jsonschema::validator_for(&schema).unwrap();
        let (mut wanted, mut shown) = (BTreeSet::new(), BTreeSet::new());
        schema_paths(&schema, about.body(&schema), "", &mut wanted);
        for example in about.body(&schema)["examples"].as_array().unwrap() {
            let file = about.whole(example);
            let errors: Vec<String> = validator
                .iter_errors(&file)
                .map(|error| error.to_string())
                .collect();
            assert_eq!(errors, [""; 0], "{}: {example}", about.name());
            assert_eq!(about.refusal(example), None, "{}: {example}", about.name());
            let objections = objections(about, &file);
            assert_eq!(objections, [""; 0], "{}: {example}", about.name());
            value_paths(example, "", &mut shown);
        }
        let of_layers = OF_LAYERS.map(|name| format!(".{name}"));
        wanted.retain(|path| !of_layers.contains(path) && !shown.contains(path));
        assert_eq!(wanted, BTreeSet::new(), "{}: no example", about.name());
    }
}

/// Findings for a file by itself, except those about missing other files.
fn objections(about: About, file: &Value) -> Vec<String> {
    let text = toml::to_string(file).unwrap();
    let missing = [
        "does not exist",
        "has no text",
        "is not a fact",
        "not asked of everybody",
        "not a date",
        "these keywords are for",
        "is no picture of this pack",
    ];
    let errors = errors(&about.file(), &text).into_iter();
    errors
        .map(|error| error.message)
        .filter(|message| !missing.iter().any(|word| message.contains(word)))
        .collect()
}

/// The errors that the check finds in a file of an otherwise empty pack.
fn errors(file: &str, text: &str) -> Vec<Finding> {
    let manifest = "id = \"de\"\nkind = \"country\"\nextends = []\nversion = \"1\"\n\
                    languages = [\"de\"]\npublisher = \"Nobody\"\n";
    let mut files = vec![
        ("pack.toml", manifest),
        ("locales/de/pack.ftl", "pack-name = Nowhere\n"),
        ("locales/de/meta.toml", "made_by = \"human\"\n"),
    ];
    files.retain(|(path, _)| *path != file);
    files.push((file, text));
    let files: PackFiles = files
        .into_iter()
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .collect();
    // The folder is named after the id in the file, if it has one.
    let table: toml::Table = text.parse().unwrap();
    let folder = table
        .get("id")
        .and_then(toml::Value::as_str)
        .unwrap_or("de");
    let findings = match Pack::read(folder, files) {
        (None, findings) => findings,
        (Some(pack), findings) => {
            let packs = vec![pack.into()];
            check(&Place { packs, findings }, "2026-11-28".parse().unwrap())
        }
    };
    let is_meant = |finding: &Finding| finding.severity == Severity::Error && finding.file == file;
    findings.into_iter().filter(is_meant).collect()
}

/// TOML as JSON: dates and times become strings, as in Taplo.
fn json_of(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(yes) => yes.into(),
        toml::Value::Datetime(time) => time.to_string().into(),
        toml::Value::Array(list) => list.into_iter().map(json_of).collect(),
        toml::Value::Table(table) => {
            let fields = table.into_iter().map(|(key, value)| (key, json_of(value)));
            Value::Object(fields.collect())
        }
    }
}

/// A rule of `.taplo.toml`: the files it applies to, and the schema.
fn taplo_rules() -> Vec<(String, String)> {
    let text = fs::read_to_string(root().join(".taplo.toml")).unwrap();
    let config: toml::Table = text.parse().unwrap();
    let rules = config["rule"].as_array().unwrap().iter();
    rules
        .map(|rule| {
            let path = rule["schema"]["path"].as_str().unwrap();
            let name = path.strip_prefix("docs/schemas/").unwrap();
            let glob = rule["include"][0].as_str().unwrap();
            let name = name.strip_suffix(".json").unwrap();
            (glob.to_owned(), name.to_owned())
        })
        .collect()
}

/// Whether a path matches a glob such as `packs/*/steps/*.toml`.
fn fits(glob: &str, path: &str) -> bool {
    let (globs, parts): (Vec<_>, Vec<_>) = (glob.split('/').collect(), path.split('/').collect());
    let part_fits = |(glob, part): (&&str, &&str)| match glob.strip_prefix('*') {
        Some(ending) => part.ends_with(ending),
        None => glob == part,
    };
    globs.len() == parts.len() && globs.iter().zip(&parts).all(part_fits)
}

/// The schema that an editor uses for a file.
fn schema_for(path: &str) -> String {
    let rules = taplo_rules().into_iter();
    let names: Vec<String> = rules
        .filter(|(glob, _)| fits(glob, path))
        .map(|(_, name)| name)
        .collect();
    let [name] = &names[..] else {
        panic!("{path} has the schemas {names:?}")
    };
    name.clone()
}

/// The TOML files that people write; a record of translations is written by a command.
fn tomls(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_toml = path.extension().is_some_and(|ending| ending == "toml");
        if path.is_dir() {
            tomls(&path, found);
        } else if is_toml && !path.ends_with("sources.toml") {
            found.push(path);
        }
    }
}

/// Validates every TOML file of the packs in `folder` against its schema;
/// returns the number of files.
fn expect_to_fit(folder: &Path) -> usize {
    let mut files = Vec::new();
    tomls(folder, &mut files);
    for path in &files {
        let inner = path.strip_prefix(folder).unwrap().to_str().unwrap();
        let name = schema_for(&format!("packs/{}", inner.replace('\\', "/")));
        let table: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
        let errors = objections_of_schema(&name, &json_of(table.into()));
        assert_eq!(errors, [""; 0], "{inner}");
    }
    files.len()
}

fn objections_of_schema(name: &str, file: &Value) -> Vec<String> {
    let validator = jsonschema::validator_for(&schema(name)).unwrap();
    let errors = validator.iter_errors(file);
    errors
        .map(|error| format!("{} at {}", error, error.instance_path()))
        .collect()
}

#[test]
fn every_file_of_the_shipped_packs_fits_its_schema() {
    assert!(expect_to_fit(&root().join("packs")) > 100);
}

#[test]
fn the_glossaries_of_the_interface_fit_their_schema() {
    for language in ["en", "ar"] {
        let path = root().join("locales").join(language).join("glossary.toml");
        let table: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
        let errors = objections_of_schema("glossary", &json_of(table.into()));
        assert_eq!(errors, [""; 0], "{language}");
    }
}

const KINDS: [PackKind; 6] = [
    PackKind::Country,
    PackKind::State,
    PackKind::Region,
    PackKind::City,
    PackKind::Organisation,
    PackKind::Language,
];

fn new_pack(kind: PackKind, to: &Path) -> PathBuf {
    let template = Template {
        id: "de-neustadt".parse().unwrap(),
        kind,
        extends: vec!["de".parse().unwrap()],
        name: "Neustadt".to_owned(),
        publisher: "Stadt Neustadt".to_owned(),
        languages: vec!["de".parse().unwrap(), "en".parse().unwrap()],
        today: "2026-11-28".parse().unwrap(),
    };
    template.write(to).unwrap()
}

#[test]
fn a_new_pack_of_every_kind_fits_the_schemas() {
    for kind in KINDS {
        let folder = tempfile::tempdir().unwrap();
        new_pack(kind, folder.path());
        assert!(expect_to_fit(folder.path()) >= 4, "{kind:?}");
    }
}

#[test]
fn what_a_new_pack_shows_in_comments_has_the_fields_of_the_schema() {
    for kind in KINDS {
        let folder = tempfile::tempdir().unwrap();
        let pack = new_pack(kind, folder.path());
        let mut files = Vec::new();
        tomls(&pack, &mut files);
        for path in files {
            let text = fs::read_to_string(&path).unwrap();
            let inner = path.strip_prefix(folder.path()).unwrap().to_str().unwrap();
            let name = schema_for(&format!("packs/{}", inner.replace('\\', "/")));
            let schema = schema(&name);
            for (entry, body) in uncommented(&text) {
                let word = name.strip_suffix('s').unwrap();
                let known = fields(&schema["$defs"][word]).unwrap();
                for field in body.as_table().unwrap().keys() {
                    assert!(known.contains_key(field), "{inner}: {entry}.{field}");
                }
            }
        }
    }
}

/// The commented-out entries of a file.
fn uncommented(text: &str) -> toml::Table {
    let lines = text.lines().filter_map(|line| line.strip_prefix("# "));
    let is_toml = |line: &&str| {
        let key = line.split(" = ").next().unwrap_or_default();
        line.starts_with('[')
            || (key != *line && key.bytes().all(|b| b == b'_' || b.is_ascii_lowercase()))
    };
    let lines: Vec<&str> = lines.filter(is_toml).collect();
    let table: toml::Table = lines.join("\n").parse().unwrap();
    table
        .into_iter()
        .filter(|(_, value)| value.is_table())
        .collect()
}

#[test]
fn every_entry_may_hide_and_belong_to_a_module() {
    for kind in EntryKind::ALL {
        let about = About::Entry(kind);
        let schema = schema(&about.name());
        let mut entry = about.body(&schema)["examples"][0].clone();
        entry["hide"] = json!(true);
        if kind != EntryKind::Module {
            entry["module"] = json!("house-hunting");
        }
        let file = about.whole(&entry);
        assert_eq!(objections_of_schema(&about.name(), &file), [""; 0]);
        assert_eq!(about.refusal(&entry), None);
    }
}

/// What both must refuse: a file, its content, and a word of the finding.
const WRONG: &[(&str, &str, &str)] = &[
    // A misspelt field.
    (
        "pack.toml",
        "id = \"de\"\nkind = \"country\"\nextends = []\nversion = \"1\"\nlanguages = [\"de\"]\npublisher = \"N\"\npostcode = []",
        "postcode",
    ),
    (
        "pack.toml",
        "id = \"de\"\nkind = \"country\"\nextends = []\nversion = \"1\"\nlanguages = [\"de\"]\npublisher = \"N\"\n[mentors]\nkey = \"Ro4b2MkjH1V2mKoOD4MUXvkbsWzC7LQOfjvq9P0oqWE\"\nreport = \"b\"",
        "report",
    ),
    (
        "locales/de/meta.toml",
        "made_by = \"human\"\nreviewd_by = \"N\"",
        "reviewd_by",
    ),
    ("topics.toml", "[a]\nicons = \"map-pin\"", "icons"),
    (
        "facts.toml",
        "[a]\nkind = \"choice\"\nanswer = [\"b\"]",
        "answer",
    ),
    ("questions.toml", "[a]\nfact = [\"b\"]", "fact"),
    ("documents.toml", "[a]\nlast = \"P3M\"", "last"),
    ("roles.toml", "[a]\ntopics = \"arrival\"", "topics"),
    ("steps/arrival.toml", "[a]\ntopci = \"arrival\"", "topci"),
    (
        "steps/arrival.toml",
        "[a]\ndue = { from = \"arrived\", witin = \"P3D\" }",
        "witin",
    ),
    (
        "steps/arrival.toml",
        "[a]\ncost = [{ amount = \"0\", currancy = \"EUR\" }]",
        "currancy",
    ),
    ("contacts.toml", "[a]\ntelephone = \"112\"", "telephone"),
    (
        "contacts.toml",
        "[a]\naddress = { town = \"Neustadt\" }",
        "town",
    ),
    (
        "contacts.toml",
        "[a]\nsource = { link = \"https://example.org\" }",
        "link",
    ),
    ("holidays.toml", "[a]\neastern = 1", "eastern"),
    ("guides.toml", "[a]\nparents = \"b\"", "parents"),
    ("events.toml", "[a]\nstart = 2026-12-01T18:00:00", "start"),
    ("modules.toml", "[a]\nopen_with = []", "open_with"),
    ("figures.toml", "[a]\nvalues = \"259\"", "values"),
    (
        "locales/uk/glossary.toml",
        "[[term]]\ngerman = \"Amt\"\nuse = [\"a\"]\nnevr = [\"b\"]",
        "nevr",
    ),
    // An unknown word.
    (
        "pack.toml",
        "id = \"de\"\nkind = \"town\"\nextends = []\nversion = \"1\"\nlanguages = [\"de\"]\npublisher = \"N\"",
        "town",
    ),
    ("locales/de/meta.toml", "made_by = \"robot\"", "robot"),
    ("facts.toml", "[a]\nkind = \"number\"", "number"),
    (
        "steps/arrival.toml",
        "[a]\ndue = { on = 2027-01-01, kind = \"own\" }",
        "own",
    ),
    (
        "steps/arrival.toml",
        "[a]\ndue = { from = \"b\", within = \"P3D\", count = \"weeks\" }",
        "weeks",
    ),
    (
        "steps/arrival.toml",
        "[a]\ncost = { amount = \"1\", currency = \"EUR\", per = \"week\" }",
        "week",
    ),
    (
        "steps/arrival.toml",
        "[a]\nunconfirmed = [\"price\"]",
        "price",
    ),
    // A wrong type.
    (
        "pack.toml",
        "id = \"de\"\nkind = \"country\"\nextends = \"\"\nversion = \"1\"\nlanguages = [\"de\"]\npublisher = \"N\"",
        "invalid type",
    ),
    (
        "pack.toml",
        "id = \"de\"\nkind = \"country\"\nextends = []\nversion = \"v1\"\nlanguages = [\"de\"]\npublisher = \"N\"",
        "v1",
    ),
    (
        "pack.toml",
        "id = \"de\"\nkind = \"country\"\nextends = []\nversion = \"1\"\nlanguages = []\npublisher = \"N\"",
        "language",
    ),
    (
        "pack.toml",
        "id = \"de\"\nkind = \"country\"\nextends = []\nversion = \"1\"\nlanguages = [\"de\"]\npublisher = \"N\"\n[mentors]\nkey = \"Ro4b2MkjH1V2mKoOD4MUXvkbsWzC7LQOfjvq9P0oqW\"\nreport_to = \"b\"",
        "43 characters",
    ),
    (
        "pack.toml",
        "id = \"de\"\nkind = \"country\"\nextends = []\nversion = \"1\"\nlanguages = [\"de\"]\npublisher = \"N\"\n[mentors]\nkey = \"Ro4b2MkjH1V2mKoOD4MUXvkbsWzC7LQOfjvq9P0oqWE\"\nreport_to = \"Welcome\"",
        "Welcome",
    ),
    (
        "locales/de/meta.toml",
        "made_by = \"human\"\nreviewed_on = \"soon\"",
        "year",
    ),
    ("topics.toml", "a = \"map-pin\"", "not a table"),
    ("topics.toml", "[A]\nicon = \"map-pin\"", "not a valid id"),
    ("questions.toml", "[a]\nfacts = \"b\"", "invalid type"),
    (
        "documents.toml",
        "[a]\nlasts = \"3 months\"",
        "not a valid period",
    ),
    ("documents.toml", "[a]\nwhen = \"always\"", "a rule"),
    (
        "documents.toml",
        "[a]\nwhen = { any = [] }",
        "must not be empty",
    ),
    (
        "documents.toml",
        "[a]\nwhen = { purpose = [] }",
        "must not be empty",
    ),
    ("steps/arrival.toml", "[a]\nmodule = 5", "module"),
    ("steps/arrival.toml", "[a]\nhide = \"yes\"", "hide"),
    (
        "steps/arrival.toml",
        "[a]\ndue = { on = 2027-01-01, from = \"b\", within = \"P3D\" }",
        "either",
    ),
    (
        "steps/arrival.toml",
        "[a]\ndue = { from = \"b\" }",
        "either",
    ),
    (
        "steps/arrival.toml",
        "[a]\ncost = { amount = 18.36, currency = \"EUR\" }",
        "invalid type",
    ),
    (
        "steps/arrival.toml",
        "[a]\ncost = { amount = \"0\" }",
        "currency",
    ),
    ("steps/arrival.toml", "[a]\nreview_by = \"soon\"", "year"),
    ("contacts.toml", "[a]\nfree = \"yes\"", "invalid type"),
    (
        "contacts.toml",
        "[a]\naddress = { street = \"Marktplatz 1\" }",
        "city",
    ),
    (
        "contacts.toml",
        "[a]\naddress = { city = \"Neustadt\", postcode = 12345 }",
        "invalid type",
    ),
    ("holidays.toml", "[a]\non = \"12-25\"\neaster = 1", "either"),
    ("holidays.toml", "[a]\non = \"25.12.\"", "month and a day"),
    ("holidays.toml", "[a]\neaster = 101", "100 days"),
    (
        "events.toml",
        "[a]\nstarts = 2026-12-01T18:00:00Z",
        "offset",
    ),
    (
        "events.toml",
        "[a]\nstarts = 2026-12-01T18:00:00+01:00",
        "offset",
    ),
    ("events.toml", "[a]\nrepeats = \"weekly\"", "RFC 5545"),
    (
        "events.toml",
        "[a]\nrepeats = \"FREQ=SECONDLY\"",
        "RFC 5545",
    ),
    ("modules.toml", "[a]\nopens_with = \"code\"", "invalid type"),
    ("figures.toml", "[a]\nvalue = 259", "invalid type"),
    ("figures.toml", "[a]\nvalue = \"45.934,20\"", "decimal"),
    ("figures.toml", "[a]\nnext = \"soon\"", "decimal"),
    ("figures.toml", "[a]\nyear = \"2026\"", "invalid type"),
    ("locales/uk/glossary.toml", "term = []\nterms = []", "terms"),
    (
        "locales/uk/glossary.toml",
        "[[term]]\ngerman = \"Amt\"",
        "missing field `use`",
    ),
    (
        "locales/uk/glossary.toml",
        "[[term]]\ngerman = \"Amt\"\nuse = []",
        "has no translation",
    ),
    (
        "locales/uk/glossary.toml",
        "[[term]]\ngerman = \"\"\nuse = [\"a\"]",
        "is empty",
    ),
];

#[test]
fn what_is_wrong_is_refused_by_the_schema_and_by_the_check() {
    for (file, text, word) in WRONG {
        let table: toml::Table = text.parse().unwrap();
        let name = schema_for(&format!("packs/de/{file}"));
        let by_schema = objections_of_schema(&name, &json_of(table.into()));
        assert!(!by_schema.is_empty(), "the schema accepts {file}: {text}");
        let by_check = errors(file, text);
        let is_told = by_check
            .iter()
            .any(|error| error.to_string().contains(word));
        assert!(is_told, "{file}: {text}: {by_check:#?}");
    }
}

/// Invalid values in an otherwise valid entry; the check finds them only once
/// the entry can be read.
const WRONG_VALUES: &[(EntryKind, &str, &str)] = &[
    (EntryKind::Step, "web", "http://example.org"),
    (EntryKind::Contact, "web", "example.org"),
    (EntryKind::Contact, "appointment", "https://localhost"),
    (EntryKind::Contact, "phone", "0621 293"),
    (EntryKind::Contact, "phone", "+49 (0)621 call us"),
    (EntryKind::Contact, "email", "office at example.org"),
    (EntryKind::Guide, "web", "https://exam ple.org"),
    (EntryKind::Event, "web", "ftp://example.org"),
];

#[test]
fn links_numbers_and_addresses_are_refused_by_both() {
    for (kind, field, value) in WRONG_VALUES {
        let about = About::Entry(*kind);
        let schema = schema(&about.name());
        let mut entry = about.body(&schema)["examples"][0].clone();
        entry[field] = json!(value);
        let file = about.whole(&entry);
        let by_schema = objections_of_schema(&about.name(), &file);
        assert!(
            !by_schema.is_empty(),
            "the schema accepts {field} = {value}"
        );
        let by_check = objections(about, &file);
        assert!(!by_check.is_empty(), "the check accepts {field} = {value}");
    }
}

#[test]
fn the_day_of_a_review_is_read_and_a_mistake_is_named_with_its_line() {
    let reviewed = "made_by = \"machine\"\nreviewed_by = \"Office\"\nreviewed_on = 2026-11-22\n";
    assert_eq!(errors("locales/de/meta.toml", reviewed), []);
    for (wrong, line) in [
        ("made_by = \"human\"\nreviewed_on = \"soon\"\n", 2),
        ("made_by = \"human\"\n\nreviewd_by = \"Office\"\n", 3),
    ] {
        let lines = errors("locales/de/meta.toml", wrong).into_iter();
        let lines: Vec<_> = lines.map(|error| error.line).collect();
        assert_eq!(lines, [Some(line)], "{wrong}");
    }
}
