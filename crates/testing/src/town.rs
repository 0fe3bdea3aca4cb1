//! A folder of packs with a town to import into, and options for imports.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use jiff::{civil::Date, tz::TimeZone};
use lotse_core::{Content, Event, EventId};
use lotse_import::{
    CalendarOptions, Draft, ImportError, IntegreatOptions, LossReport, PackFolder, RegionResponses,
    TableOptions,
};
use lotse_pack_model::{
    Finding, PackKind, Place, Severity, Template, build_content, check, toml_json,
};
use tempfile::TempDir;

use crate::copy_pack;

/// The region whose saved responses are in the repository.
pub const REGION: &str = "neustadt-am-fluss";
/// Today, in all tests.
pub const TODAY: Date = Date::constant(2026, 11, 22);
/// The day on which packs are checked; no date in the country's pack is later.
const CHECKED_ON: Date = Date::constant(2026, 11, 28);

/// Languages of the country's pack.
const LANGUAGES: [&str; 3] = ["de", "en", "ar"];

/// The country's pack in a temporary folder, with a town next to it.
pub struct TownFolder(TempDir);

impl TownFolder {
    /// A town without a pack.
    pub fn without_pack() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
        let country = folder.path().join("de");
        copy_pack(&packs.join("de"), &country, &LANGUAGES).unwrap();
        Self(folder)
    }

    /// A town with an empty pack in the given languages.
    pub fn with_pack(languages: &[&str]) -> Self {
        let town = Self::without_pack();
        town.write_pack(languages);
        town
    }

    /// A town with an empty pack in German and no country beneath, for tests that
    /// import thousands of times. Its pack cannot be checked.
    pub fn alone() -> Self {
        let town = Self(tempfile::tempdir().unwrap());
        town.write_pack(&["de"]);
        town
    }

    fn write_pack(&self, languages: &[&str]) {
        let template = Template {
            id: "de-neustadt".parse().unwrap(),
            kind: PackKind::City,
            extends: vec!["de".parse().unwrap()],
            name: "Neustadt".into(),
            publisher: "Neustadt".into(),
            languages: languages.iter().map(|tag| tag.parse().unwrap()).collect(),
            today: TODAY,
        };
        template.write(self.0.path()).unwrap();
    }

    /// The events of its own pack, by id, without reading anything else.
    pub fn own_events(&self) -> BTreeMap<String, Event> {
        let path = self.pack().join("events.toml");
        let text = fs::read_to_string(path).unwrap_or_default();
        let events = toml_json::object(toml::from_str(&text).unwrap()).into_iter();
        events
            .map(|(id, event)| (id, serde_json::from_value(event).unwrap()))
            .collect()
    }

    /// The path of its pack.
    pub fn pack(&self) -> PathBuf {
        self.0.path().join("de-neustadt")
    }

    /// Its pack, as an import sees it.
    pub fn folder(&self) -> PackFolder {
        PackFolder::read(&self.pack()).unwrap()
    }

    /// A file of its pack.
    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.pack().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    /// Appends text to a file of its pack.
    pub fn append(&self, file: &str, text: &str) {
        let path = self.pack().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let before = fs::read_to_string(&path).unwrap_or_default();
        fs::write(path, before + text).unwrap();
    }

    /// Adds a draft to the pack; returns the losses and the written files.
    pub fn put(
        &self,
        drafted: Result<(Draft, LossReport), ImportError>,
    ) -> (LossReport, Vec<String>) {
        let (draft, mut losses) = drafted.unwrap();
        let written = self.folder().write(&draft, &mut losses).unwrap();
        (losses, written)
    }

    /// All files of the pack.
    pub fn files(&self) -> BTreeMap<PathBuf, String> {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.pack()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let text = fs::read_to_string(&path).unwrap();
                    files.insert(path.strip_prefix(self.pack()).unwrap().to_owned(), text);
                }
            }
        }
        files
    }

    fn place(&self) -> Place {
        Place::read(&[self.pack()]).unwrap()
    }

    /// The content of the place, without the country's guides.
    pub fn content(&self) -> Content {
        let place = self.place();
        let (mut content, errors) = build_content(&place.layers());
        assert_eq!(errors, []);
        let own = &place.top().unwrap().entries;
        content
            .guides
            .retain(|id, _| own.iter().any(|entry| entry.id == id.as_str()));
        content
    }

    /// The next `most` occurrences of an event from a day on.
    pub fn next(&self, event: &str, from: Date, most: usize) -> Vec<String> {
        let id: EventId = event.parse().unwrap();
        let times = self.content().events[&id].next(from.at(0, 0, 0, 0), most);
        times
            .into_iter()
            .map(|time| time.starts.to_string())
            .collect()
    }

    /// Fails if the pack cannot be published.
    pub fn passes_check(&self) {
        let found = check(&self.place(), CHECKED_ON);
        let errors: Vec<&Finding> = found
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .collect();
        assert!(errors.is_empty(), "{errors:#?}");
        let strange = found
            .iter()
            .find(|finding| finding.message.contains("is not used"));
        assert_eq!(strange, None);
    }
}

/// The time zone of all tests.
pub fn berlin() -> TimeZone {
    TimeZone::get("Europe/Berlin").unwrap()
}

/// The folder with the saved responses of the CMS.
pub fn saved() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../import/tests/integreat")
}

/// The saved responses of [`REGION`].
pub fn responses() -> RegionResponses {
    RegionResponses::read_saved(&saved(), REGION).unwrap()
}

/// Options for an import from Integreat.
pub fn region() -> IntegreatOptions {
    IntegreatOptions {
        zone: berlin(),
        topic: None,
        today: TODAY,
    }
}

/// Options for an import of a table.
pub fn table(name: &str) -> TableOptions {
    TableOptions {
        name: name.into(),
        import_name: None,
        source: Some("https://www.neustadt.example/liste".into()),
        verified: Some(TODAY),
        today: TODAY,
    }
}

/// Options for an import of a calendar.
pub fn calendar(name: &str) -> CalendarOptions {
    CalendarOptions {
        name: name.into(),
        import_name: None,
        include_private: false,
        zone: berlin(),
        source: Some("https://www.neustadt.example/kalender".into()),
        verified: None,
        today: TODAY,
    }
}
