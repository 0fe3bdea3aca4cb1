//! A new pack to begin with.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use jiff::civil::Date;
use lotse_core::PackId;
use lotse_i18n::Language;

use crate::PackKind;

/// What a new pack is to be.
#[derive(Debug, Clone)]
pub struct Template {
    /// Its id.
    pub id: PackId,
    /// Which layer it is.
    pub kind: PackKind,
    /// What it extends.
    pub extends: Vec<PackId>,
    /// The name of the place, as people there write it.
    pub name: String,
    /// Who answers for it.
    pub publisher: String,
    /// Its languages.
    pub languages: Vec<Language>,
    /// The day it is made.
    pub today: Date,
}

/// A new pack that cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum TemplateError {
    /// There is something already; nothing was changed.
    #[error("{} is there already; nothing was changed", .0.display())]
    Exists(PathBuf),
    /// The folder cannot be written.
    #[error("cannot write {}", path.display())]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl Template {
    /// Writes the pack into a new folder of its name in `parent`.
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
            PackKind::Organisation => ("Whom newcomers may ask.", "", PERSONNEL),
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

/// A name as Fluent: where it holds what Fluent would read as its own signs,
/// it becomes a string literal.
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

const META: &str = "made_by = \"human\"\n# reviewed_by = \"the name of the person or office\"\n# reviewed_on = 2026-11-22\n";

/// Everything is commented out: an office that nobody has checked must not be shown.
const CONTACTS: &str = "\
Take away the signs `# ` where you
# know what is asked, and add the name in locales/<language>/pack.ftl:
#     contact-<id> = the name
";

/// Only of a city the check expects offices.
const MISSING: &str = "# `lotse-pack check` lists the offices that are still missing.\n";

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
# What is booked for newcomers, where only those shall see it who were given a
# code. A step, a contact or a guide belongs to a module with
#     module = \"house-hunting\"
# `lotse-pack code` makes the code and fills in `opens_with`. The name goes into
# locales/<language>/pack.ftl:
#     module-house-hunting = House hunting
#         .summary = What it is, in one sentence.

# [house-hunting]
# opens_with = []
";
