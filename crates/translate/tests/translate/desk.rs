//! A folder of texts on the disk, and a translator with an XLIFF file.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use lotse_i18n::Language;
use lotse_pack_model::MadeBy;
use lotse_translate::{
    ImportPlan, ImportRefusal, Keep, TextFolder, TranslationUnit, keep, plan_import, read_xliff,
    units, write_all, write_xliff,
};
use roxmltree::{Document, Node};
use tempfile::TempDir;

pub(crate) fn language(tag: &str) -> Language {
    tag.parse().unwrap()
}

/// A folder of texts.
pub(crate) struct Desk {
    _parent: TempDir,
    pub(crate) folder: PathBuf,
}

impl Desk {
    /// The texts of the interface.
    pub(crate) fn with(files: &[(&str, &str)]) -> Self {
        Self::named("locales", files)
    }

    /// A pack with these files next to its manifest.
    pub(crate) fn pack(files: &[(&str, &str)]) -> Self {
        let desk = Self::named("xx", files);
        desk.write(
            "pack.toml",
            "id = \"xx\"\nkind = \"country\"\nextends = []\nversion = \"1\"\nlanguages = [\"de\", \"en\"] # the first is the source\npublisher = \"P\"\n",
        );
        desk
    }

    fn named(name: &str, files: &[(&str, &str)]) -> Self {
        let parent = tempfile::tempdir().unwrap();
        let desk = Self {
            folder: parent.path().join(name),
            _parent: parent,
        };
        for (path, text) in files {
            desk.write(path, text);
        }
        desk
    }

    /// A copy of a folder of the repository.
    pub(crate) fn copy_of(folder: &str) -> Self {
        let from = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../..")
            .join(folder);
        let desk = Self::named(folder.rsplit('/').next().unwrap(), &[]);
        copy(&from, &desk.folder);
        desk
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.join(path)).unwrap()
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        self.folder.join(path).exists()
    }

    pub(crate) fn texts(&self) -> TextFolder {
        TextFolder::read(&self.folder).unwrap()
    }

    /// All files with what they say.
    pub(crate) fn all(&self) -> BTreeMap<PathBuf, String> {
        let mut files = BTreeMap::new();
        collect(&self.folder, &mut files);
        files
    }

    pub(crate) fn units(&self, tag: &str) -> Vec<TranslationUnit> {
        units(&self.texts(), &language(tag))
    }

    /// Records all translations as right.
    pub(crate) fn record_all(&self) {
        self.keep(&Keep::New);
    }

    pub(crate) fn keep(&self, what: &Keep) -> usize {
        let (writes, count) = keep(&[self.texts()], &[], what).unwrap();
        write_all(&writes).unwrap();
        count
    }

    pub(crate) fn export(&self, to: &str) -> String {
        self.export_from("de", to, false)
    }

    pub(crate) fn export_from(&self, from: &str, to: &str, only_open: bool) -> String {
        write_xliff(&[self.texts()], &language(from), &language(to), only_open).unwrap()
    }

    pub(crate) fn plan(&self, xliff: &str) -> Result<ImportPlan, Vec<ImportRefusal>> {
        let returned = read_xliff("vi.xlf", xliff).map_err(|refusal| vec![refusal])?;
        plan_import(&[self.texts()], &returned, MadeBy::Human)
    }

    pub(crate) fn import(&self, xliff: &str) -> ImportPlan {
        let plan = self.plan(xliff).unwrap_or_else(|refusals| {
            let lines: Vec<String> = refusals.iter().map(ToString::to_string).collect();
            panic!("refused:\n{}", lines.join("\n"))
        });
        write_all(&plan.writes).unwrap();
        plan
    }

    /// What an import refuses; nothing must have been written.
    pub(crate) fn refusals(&self, xliff: &str) -> Vec<String> {
        let before = self.all();
        let refusals = self.plan(xliff).unwrap_err();
        assert_eq!(self.all(), before);
        refusals.iter().map(ToString::to_string).collect()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.insert(path.clone(), fs::read_to_string(&path).unwrap());
        }
    }
}

/// A unit of an XLIFF file as a translator sees it.
pub(crate) struct Seen<'a> {
    /// The name of the text, or of the group that it is in.
    pub(crate) name: &'a str,
    /// The form, if it is in a group.
    pub(crate) form: &'a str,
    /// The XML inside the source and the target.
    pub(crate) source: &'a str,
    pub(crate) target: Option<&'a str>,
}

/// The file after a translator went through it: `translate` returns the XML inside the
/// new target of a unit. The state is set as tools do.
pub(crate) fn edited(xliff: &str, translate: impl Fn(&Seen<'_>) -> Option<String>) -> String {
    let document = Document::parse(xliff).unwrap();
    let mut edits: Vec<(std::ops::Range<usize>, String)> = Vec::new();
    for unit in document
        .descendants()
        .filter(|node| node.tag_name().name() == "unit")
    {
        let parent = unit.parent().unwrap();
        let own = unit.attribute("name").unwrap();
        let (name, form) = if parent.tag_name().name() == "group" {
            (parent.attribute("name").unwrap(), own)
        } else {
            (own, "")
        };
        let find = |name| {
            unit.descendants()
                .find(|node: &Node<'_, '_>| node.tag_name().name() == name)
        };
        let (segment, source, target) = (
            find("segment").unwrap(),
            find("source").unwrap(),
            find("target"),
        );
        let seen = Seen {
            name,
            form,
            source: inner(xliff, source),
            target: target.map(|target| inner(xliff, target)),
        };
        let Some(new) = translate(&seen) else {
            continue;
        };
        let element = format!("<target>{new}</target>");
        match target {
            Some(target) => edits.push((target.range(), element)),
            None => edits.push((source.range().end..source.range().end, element)),
        }
        let start = segment.range().start;
        let end = start + xliff.get(start..).unwrap().find('>').unwrap();
        edits.push((start..end, "<segment state=\"translated\"".to_owned()));
    }
    edits.sort_by_key(|(range, _)| std::cmp::Reverse((range.start, range.end)));
    let mut text = xliff.to_owned();
    for (range, new) in edits {
        text.replace_range(range, &new);
    }
    text
}

fn inner<'a>(xliff: &'a str, node: Node<'_, '_>) -> &'a str {
    let element = xliff.get(node.range()).unwrap();
    let start = element.find('>').unwrap() + 1;
    element
        .rfind("</")
        .map_or("", |end| element.get(start..end).unwrap())
}

/// The file after one text was translated, in all its forms.
pub(crate) fn with_target(xliff: &str, name: &str, form: &str, target: &str) -> String {
    let edited = edited(xliff, |seen| {
        (seen.name == name && seen.form == form).then(|| target.to_owned())
    });
    assert_ne!(edited, xliff, "there is no text {name} [{form}]");
    edited
}
