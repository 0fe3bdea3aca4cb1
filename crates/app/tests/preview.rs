//! An author writes a pack and sees each saved change.

#![cfg(test)]

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        mpsc::{Receiver, channel},
    },
    time::Duration,
};

use lotse_app::{App, Area, Clock, ErrorCode, Folders, KeyRing};
use lotse_testing::copy_pack;
use tempfile::TempDir;

/// Only a failing test waits this long.
const PATIENCE: Duration = Duration::from_secs(60);

/// A made-up town next to the country, shown in the app.
struct Preview {
    app: Arc<App>,
    told: Receiver<()>,
    town: PathBuf,
    _home: TempDir,
}

impl Preview {
    fn new() -> Self {
        Self::with("")
    }

    /// Starts with this `contacts.toml`.
    fn with(contacts: &str) -> Self {
        Self::showing("de-town", |town| town_with(town, contacts))
    }

    /// Shows a folder next to the country, once it is written.
    fn showing(name: &str, make: impl FnOnce(&Path)) -> Self {
        let home = tempfile::tempdir().unwrap();
        let packs = home.path().join("packs");
        let country = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/de");
        copy_pack(&country, &packs.join("de"), &["de", "en"]).unwrap();
        let town = packs.join(name);
        make(&town);
        let (tell, told) = channel();
        let folders = Folders {
            data: home.path().join("data"),
            saved: home.path().join("saved"),
        };
        let keys = KeyRing::files_only();
        let languages = ["de".to_owned()];
        let app = App::open(
            folders,
            keys,
            Clock::default(),
            None,
            &languages,
            move |event| {
                if event.areas.contains(&Area::Content) {
                    // The test may be over before the app is.
                    let _ = tell.send(());
                }
            },
        );
        let app = Arc::new(app.unwrap());
        let (shown, folder) = (Arc::clone(&app), town.clone());
        std::thread::spawn(move || shown.preview(&folder));
        Self {
            app,
            told,
            town,
            _home: home,
        }
    }

    fn name(&self) -> Option<String> {
        Some(self.app.start().unwrap().place?.name.value)
    }

    /// Waits for an event after which `is_wanted` holds.
    fn wait_until(&self, is_wanted: impl Fn(&Self) -> bool) {
        while !is_wanted(self) {
            self.told
                .recv_timeout(PATIENCE)
                .expect("no event within the time limit");
        }
    }
}

/// Writes a made-up town with this `contacts.toml`.
fn town_with(town: &Path, contacts: &str) {
    write(
        &town.join("pack.toml"),
        "id = \"de-town\"\nkind = \"city\"\nextends = [\"de\"]\nversion = \"1\"\nlanguages = [\"de\"]\npublisher = \"Town\"\n",
    );
    write(&town.join("locales/de/meta.toml"), "made_by = \"human\"\n");
    write(&town.join("locales/de/pack.ftl"), "pack-name = Altstadt\n");
    write(&town.join("contacts.toml"), contacts);
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[test]
fn what_is_saved_is_shown_and_what_is_wrong_is_said() {
    let preview = Preview::new();
    preview.wait_until(|preview| preview.name().as_deref() == Some("Altstadt"));
    let name = preview.town.join("locales/de/pack.ftl");
    write(&name, "pack-name = Neustadt\n");
    preview.wait_until(|preview| preview.name().as_deref() == Some("Neustadt"));
    assert_eq!(preview.app.preview_trouble(), None);

    write(
        &preview.town.join("contacts.toml"),
        "[office]\nphoen = \"112\"\n",
    );
    preview.wait_until(|preview| preview.app.preview_trouble().is_some());
    let trouble = preview.app.preview_trouble().unwrap();
    assert_eq!(trouble.code, ErrorCode::ContentUnusable);
    let detail = &trouble.args["detail"];
    assert!(detail.contains("de-town/contacts.toml"), "{detail}");

    write(&preview.town.join("contacts.toml"), "");
    preview.wait_until(|preview| preview.app.preview_trouble().is_none());
}

#[test]
fn a_pack_that_is_wrong_at_first_is_shown_once_it_is_mended() {
    let preview = Preview::with("[office]\nphoen = \"112\"\n");
    preview.wait_until(|preview| preview.app.preview_trouble().is_some());
    write(&preview.town.join("contacts.toml"), "");
    preview.wait_until(|preview| {
        preview.app.preview_trouble().is_none() && preview.name().as_deref() == Some("Altstadt")
    });
}

#[test]
fn a_text_that_nests_without_end_is_said_and_ends_nothing() {
    let preview = Preview::new();
    preview.wait_until(|preview| preview.name().as_deref() == Some("Altstadt"));
    let name = preview.town.join("locales/de/pack.ftl");
    let deep = format!("{}\"x\"{}", "{ ".repeat(3_000), " }".repeat(3_000));
    write(&name, &format!("pack-name = {deep}\n"));
    preview.wait_until(|preview| preview.app.preview_trouble().is_some());
    let trouble = preview.app.preview_trouble().unwrap();
    assert_eq!(trouble.code, ErrorCode::ContentUnusable);
    let detail = &trouble.args["detail"];
    assert!(detail.contains("locales/de/pack.ftl"), "{detail}");
    assert_eq!(preview.name().as_deref(), Some("Altstadt"));

    write(&name, "pack-name = Neustadt\n");
    preview.wait_until(|preview| preview.name().as_deref() == Some("Neustadt"));
    assert_eq!(preview.app.preview_trouble(), None);
}

#[test]
fn a_previewed_city_that_ships_keeps_its_words_in_another_language() {
    let preview = Preview::showing("de-jena", |city| {
        let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
        let beside = city.parent().unwrap();
        copy_pack(&packs.join("de-th"), &beside.join("de-th"), &["de", "en"]).unwrap();
        copy_pack(&packs.join("de-jena"), city, &["de", "en"]).unwrap();
        let texts = city.join("locales/de/contacts.ftl");
        let changed = fs::read_to_string(&texts).unwrap();
        let name = "contact-registration-office = ";
        let changed = changed.replace(name, &format!("{name}Quatschelbude "));
        write(&texts, &changed);
    });
    let is_found = |preview: &Preview| {
        let found = preview.app.search("Quatschelbude").unwrap();
        // Before the city is shown, a page of the country matches part of the word.
        let mut hits = found.groups.iter().flat_map(|group| &group.hits);
        hits.any(|hit| hit.id == "registration-office")
    };
    preview.wait_until(is_found);
    // Reading another language indexes what ships in it.
    preview.app.choose_language("fr").unwrap();
    preview.app.search("rendez-vous").unwrap();
    assert!(is_found(&preview));
}

#[test]
fn states_are_found_by_the_names_of_a_language_pack() {
    let preview = Preview::showing("lang-ka", |pack| {
        write(
            &pack.join("pack.toml"),
            "id = \"lang-ka\"\nkind = \"language\"\nextends = [\"de\"]\nversion = \"1\"\nlanguages = [\"ka\"]\npublisher = \"Made up\"\n",
        );
        write(&pack.join("locales/ka/meta.toml"), "made_by = \"human\"\n");
        write(&pack.join("locales/ka/pack.ftl"), "pack-name = ქართული\n");
        write(
            &pack.join("locales/ka/states.ftl"),
            "state-de-by = ბავარია\n",
        );
    });
    preview.wait_until(|preview| {
        let languages = preview.app.list_languages().unwrap().here;
        languages.iter().any(|language| language.id == "ka")
    });
    let found = |query: &str| {
        let places = preview.app.find_places(query).unwrap().places;
        places.into_iter().next().map(|place| place.name.value)
    };
    assert_eq!(found("ბავარია").as_deref(), Some("ბავარია"));
    assert_eq!(found("Bayern").as_deref(), Some("ბავარია"));
}
