//! Templates for new packs.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use jiff::civil::Date;
use lotse_core::PackId;
use lotse_i18n::Language;

use crate::{PackKind, interface};

/// Parameters of a new pack.
#[derive(Debug, Clone)]
pub struct Template {
    /// Its id.
    pub id: PackId,
    /// Its kind of layer.
    pub kind: PackKind,
    /// The packs it extends.
    pub extends: Vec<PackId>,
    /// The name of the place, in its own language.
    pub name: String,
    /// Who is responsible for it.
    pub publisher: String,
    /// Its languages.
    pub languages: Vec<Language>,
    /// The date of creation.
    pub today: Date,
}

/// A new pack cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum TemplateError {
    /// The folder already exists; nothing was changed.
    #[error("{} already exists; nothing was changed", .0.display())]
    Exists(PathBuf),
    /// A file or folder cannot be written.
    #[error("cannot write {}", path.display())]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
}

impl Template {
    /// Writes the pack to a new folder in `parent`, named after its id.
    pub fn write(&self, parent: &Path) -> Result<PathBuf, TemplateError> {
        let folder = parent.join(self.id.as_str());
        if folder.exists() {
            return Err(TemplateError::Exists(folder));
        }
        for (path, text) in self.files() {
            let path = folder.join(path);
            let error = |source| TemplateError::Write {
                path: path.clone(),
                source,
            };
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(error)?;
            }
            fs::write(&path, text).map_err(error)?;
        }
        Ok(folder)
    }

    fn files(&self) -> Vec<(String, String)> {
        if self.kind == PackKind::Language {
            return self.language_files();
        }
        let mut files = vec![
            ("pack.toml".to_owned(), self.manifest()),
            ("contacts.toml".to_owned(), self.contacts()),
        ];
        if self.kind == PackKind::Organisation {
            files.push(("modules.toml".to_owned(), MODULES.to_owned()));
        }
        for language in &self.languages {
            files.push((format!("locales/{language}/pack.ftl"), self.texts()));
            files.push((format!("locales/{language}/meta.toml"), META.to_owned()));
        }
        files
    }

    fn language_files(&self) -> Vec<(String, String)> {
        let mut files = vec![("pack.toml".to_owned(), self.manifest())];
        for language in &self.languages {
            let locale = |file: &str| format!("locales/{language}/{file}");
            files.push((locale("pack.ftl"), self.texts()));
            files.push((locale("meta.toml"), META.to_owned()));
            files.push((format!("keywords/{language}.toml"), KEYWORDS.to_owned()));
            for (name, text) in interface::files(&interface::last_language()) {
                files.push((locale(&format!("ui/{name}")), in_comments(text)));
            }
        }
        files
    }

    fn manifest(&self) -> String {
        let list = |words: Vec<String>| {
            toml::Value::Array(words.into_iter().map(toml::Value::String).collect()).to_string()
        };
        let text = |text: &str| toml::Value::String(text.to_owned()).to_string();
        let kind = match self.kind {
            PackKind::Country => "country",
            PackKind::State => "state",
            PackKind::Region => "region",
            PackKind::City => "city",
            PackKind::Organisation => "organisation",
            PackKind::Language => "language",
        };
        let postcodes = match self.kind {
            PackKind::Region | PackKind::City => {
                "# The postcodes by which people find the place:\npostcodes = []\n"
            }
            _ => "",
        };
        format!(
            "id = \"{}\"\nkind = \"{kind}\"\nextends = {}\nversion = \"{}\"\nlanguages = {}\npublisher = {}\n{postcodes}",
            self.id,
            list(self.extends.iter().map(ToString::to_string).collect()),
            self.today.strftime("%Y.%-m.%-d"),
            list(self.languages.iter().map(ToString::to_string).collect()),
            text(&self.publisher),
        )
    }

    fn contacts(&self) -> String {
        let (whom, missing, example) = match self.kind {
            PackKind::Organisation => ("Contacts for newcomers.", "", PERSONNEL),
            PackKind::City => (
                "The offices and advice centres of the place.",
                MISSING,
                OFFICE,
            ),
            _ => ("The offices and advice centres of the place.", "", OFFICE),
        };
        format!("# {whom} {CONTACTS}{missing}\n{example}").replace("TODAY", &self.today.to_string())
    }

    fn texts(&self) -> String {
        format!("pack-name = {}\n", fluent_text(&self.name))
    }
}

/// Escapes a name for Fluent: if it contains special characters, it becomes a string literal.
fn fluent_text(name: &str) -> String {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.contains(['{', '}']) || name.starts_with(['[', '*', '.', '"']) || name.is_empty() {
        return format!(
            "{{ \"{}\" }}",
            name.replace('\\', "\\\\").replace('"', "\\\"")
        );
    }
    name
}

/// A text to translate: in comments, so that nothing untranslated counts as translated.
fn in_comments(text: &str) -> String {
    let line = |line: &str| match line {
        "" => String::new(),
        comment if comment.starts_with('#') => comment.to_owned(),
        text => format!("# {text}"),
    };
    let lines: Vec<String> = text.lines().map(line).collect();
    format!("{TRANSLATE}{}\n", lines.join("\n"))
}

/// A separate comment: the blank line keeps it apart from the first message.
const TRANSLATE: &str = "\
# Translate what stands after `=`, and remove the leading `# ` of each text that you
# have translated. The app shows the others in another language.

";

const KEYWORDS: &str = "\
# What people type when they do not know what something is called here: for each step,
# document or role the words. The pack format shows how.
made_by = \"human\"
";

const META: &str = "made_by = \"human\"\n# reviewed_by = \"the name of the person or office\"\n# reviewed_on = 2026-11-22\n";

/// All entries are commented out: an office that was not verified must not be shown.
const CONTACTS: &str = "\
Fill in what you know and
# remove the leading `# `, then add the name in locales/<language>/pack.ftl:
#     contact-<id> = the name
";

/// The check expects offices of a city only.
const MISSING: &str = "# `lotse-pack check` lists the offices that are missing.\n";

const OFFICE: &str = "\
# [registration-office]
# roles = [\"registration-office\"]
# address = { street = \"\", postcode = \"\", city = \"\" }
# phone = \"+49 \"
# email = \"\"
# web = \"https://\"
# hours = \"Mo-Fr 08:00-12:00; Th 14:00-18:00\"
# source = { url = \"https://\", title = \"\", verified = TODAY }
# review_by = TODAY
";

const PERSONNEL: &str = "\
# [personnel-office]
# topics = [\"work\"]
# phone = \"+49 \"
# email = \"\"
# web = \"https://\"
# source = { url = \"https://\", title = \"\", verified = TODAY }
# review_by = TODAY
";

const MODULES: &str = "\
# Modules: content that only newcomers with a code can see. Assign a step,
# contact or guide to a module with
#     module = \"house-hunting\"
# `lotse-pack code` creates the code and fills in `opens_with`. Add the name in
# locales/<language>/pack.ftl:
#     module-house-hunting = House hunting
#         .summary = A summary in one sentence.

# [house-hunting]
# opens_with = []
";
