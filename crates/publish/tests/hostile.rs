//! What a hostile publisher signs, and what somebody with its old keys can do.

#![cfg(test)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use jiff::{Timestamp, ToSpan};
use lotse_delivery::bundle::{
    BundleError, compress_quickly, decompress, read_archive, write_archive,
};
use lotse_delivery::fetch::{
    Arrival, Directory, DownloadProgress, FetchError, Fetched, FolderNetwork, Installed, National,
    Network, NetworkError, PublicationReader, Request, ServerResponse, Shelf, TimeLimits, Trouble,
    Wanted, fetch,
};
use lotse_pack_model::{Digest, limits};
use lotse_publish::{DirectoryEditor, Keys, NewKeys, NewPublisher, publish, renew};
use tempfile::TempDir;
use tough::{
    FilesystemTransport, RepositoryLoader, TargetName, async_trait,
    editor::RepositoryEditor,
    key_source::{KeySource, LocalKeySource},
    schema::Target,
};
use url::Url;

/// Result of an update.
#[derive(Default)]
struct Update {
    packs: Vec<Fetched>,
    troubles: Vec<Trouble>,
}

impl Update {
    /// The names of the fetched packs.
    fn names(&self) -> Vec<String> {
        let contents = self.packs.iter().filter_map(|pack| pack.content.as_ref());
        contents
            .flat_map(|pack| pack.languages.values())
            .flat_map(|part| part.texts.values())
            .map(|text| text.trim().trim_start_matches("pack-name = ").to_owned())
            .collect()
    }
}

/// A country and a town, each with its keys and its web space.
struct Scene {
    home: TempDir,
    national: Keys,
    town: Keys,
}

impl Scene {
    async fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let keys = |name: &str| home.path().join("keys").join(name);
        let (national, town) = (
            make_keys(&keys("national")).await,
            make_keys(&keys("town")).await,
        );
        let scene = Self {
            home,
            national,
            town,
        };
        scene
            .publish("xx", "country", &scene.national, "national")
            .await;
        scene.publish_town("Altstadt").await;
        scene.list("national", &scene.national).await;
        scene.list("town", &scene.town).await;
        scene
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn web(&self, publisher: &str) -> PathBuf {
        self.path("web").join(publisher)
    }

    async fn publish_town(&self, name: &str) {
        write_pack(&self.path("packs/xx-town"), "xx-town", "city", name);
        self.publish("xx-town", "city", &self.town, "town").await;
    }

    async fn publish(&self, id: &str, kind: &str, keys: &Keys, publisher: &str) {
        let folder = self.path("packs").join(id);
        if !folder.exists() {
            write_pack(&folder, id, kind, id);
        }
        let web = self.web(publisher);
        publish(&folder, keys, &web, Timestamp::now())
            .await
            .unwrap();
    }

    /// Puts a publisher into the directory, with the newest root of its keys.
    async fn list(&self, publisher: &str, keys: &Keys) {
        let web = self.web(publisher);
        let new = NewPublisher {
            id: publisher.parse().unwrap(),
            name: publisher.to_owned(),
            url: Url::from_directory_path(&web).unwrap(),
            root: keys.root_id().unwrap(),
        };
        let national = self.web("national");
        let mut editor = DirectoryEditor::open(&self.national, &national)
            .await
            .unwrap();
        editor.put(new.describe(Some(&web)).await.unwrap()).unwrap();
        editor.publish(Timestamp::now()).await.unwrap();
    }

    /// Lets the town sign another list of its files.
    async fn sign_again(&self, change: impl FnOnce(&mut BTreeMap<String, Target>)) {
        let (web, keys) = (self.web("town"), self.path("keys/town"));
        let url = |name: &str| Url::from_directory_path(web.join(name)).unwrap();
        let root = keys.join("1.root.json");
        let trusted = fs::read(&root).unwrap();
        let loader = RepositoryLoader::new(&trusted, url("metadata"), url("targets"));
        let before = loader.transport(FilesystemTransport).load().await.unwrap();
        let mut targets: BTreeMap<String, Target> = before
            .all_targets()
            .map(|(name, target)| (name.raw().to_owned(), target.clone()))
            .collect();
        change(&mut targets);
        let version = before.timestamp().signed.version.saturating_add(1);
        let until = Timestamp::now() + 48.hours();
        let mut editor = RepositoryEditor::new(&root).await.unwrap();
        for (name, target) in targets {
            editor
                .add_target(TargetName::new(name).unwrap(), target)
                .unwrap();
        }
        editor
            .targets_version(version)
            .unwrap()
            .targets_expires(until)
            .unwrap()
            .snapshot_version(version)
            .snapshot_expires(until)
            .timestamp_version(version)
            .timestamp_expires(until);
        let key: Box<dyn KeySource> = Box::new(LocalKeySource {
            path: keys.join("publishing.key"),
        });
        let signed = editor.sign(&[key]).await.unwrap();
        signed.write(web.join("metadata")).await.unwrap();
    }

    /// Lets the town sign a bundle with another file in it.
    async fn sign_file(&self, bundle: &str, file: &str, content: &[u8]) {
        let targets = self.web("town").join("targets");
        let bundles = fs::read_dir(&targets).unwrap();
        let mut paths = bundles.map(|entry| entry.unwrap().path());
        let path = paths.find(|path| path.to_str().unwrap().ends_with(bundle));
        let archive = decompress(&fs::read(path.unwrap()).unwrap(), GIGABYTE).unwrap();
        let mut files = read_archive(&archive).unwrap();
        files.insert(file.to_owned(), content.to_vec());
        let archive = write_archive(&files).unwrap();
        let bytes = compress_quickly(&archive).unwrap();
        let digest = Digest::of(&bytes);
        fs::write(targets.join(format!("{digest}.{bundle}")), &bytes).unwrap();
        self.sign_again(|targets| {
            let target = targets.get_mut(bundle).unwrap();
            target.length = bytes.len() as u64;
            target.hashes.sha256 = digest.bytes().to_vec().into();
            set_size(target, archive.len() as u64);
            let digest = Digest::of(&archive).to_string();
            target.custom.insert("tar".to_owned(), digest.into());
        })
        .await;
    }

    async fn update(&self, device: &str) -> Result<Update, FetchError> {
        self.update_over(Arc::new(FolderNetwork), device).await
    }

    async fn update_over(
        &self,
        network: Arc<dyn Network>,
        device: &str,
    ) -> Result<Update, FetchError> {
        let reader = PublicationReader {
            shelf: Shelf::new(&self.path(device)),
            network,
            progress: DownloadProgress::default(),
            time_limits: TimeLimits::default(),
        };
        let national = National {
            url: Url::from_directory_path(self.web("national")).unwrap(),
            root: fs::read(self.path("keys/national/1.root.json")).unwrap(),
        };
        let wanted = Wanted {
            packs: vec!["xx-town".parse().unwrap()],
            languages: vec!["de".parse().unwrap()],
            media: true,
        };
        let mut update = Update::default();
        let arrived = |arrival| match arrival {
            Arrival::Directory(_) => {}
            Arrival::Packs(packs) => update.packs.extend(packs),
            Arrival::Trouble(trouble) => update.troubles.push(trouble),
        };
        fetch(&reader, &national, &wanted, &Installed::new(), arrived).await?;
        Ok(update)
    }

    /// The error of the town, whose country arrives all the same.
    async fn refused(&self, device: &str) -> FetchError {
        let mut update = self.update(device).await.unwrap();
        assert_eq!(update.names(), ["xx"]);
        update.troubles.pop().unwrap().error
    }
}

async fn make_keys(folder: &Path) -> Keys {
    let new = NewKeys {
        folder,
        root_folder: None,
        passphrase: None,
    };
    new.make(Timestamp::now()).await.unwrap()
}

fn write_pack(folder: &Path, id: &str, kind: &str, name: &str) {
    let extends = if id == "xx" { "" } else { "\"xx\"" };
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    if !folder.join("pack.toml").exists() {
        write(
            "pack.toml",
            &format!(
                "id = \"{id}\"\nkind = \"{kind}\"\nextends = [{extends}]\nversion = \"1\"\nlanguages = [\"de\"]\npublisher = \"Test\"\n"
            ),
        );
    }
    write("locales/de/meta.toml", "made_by = \"human\"\n");
    write("locales/de/pack.ftl", &format!("pack-name = {name}\n"));
    write("media/map.webp", "RIFF0000WEBP");
}

const STRUCTURE: &str = "xx-town.structure.tar.zst";
const TEXTS: &str = "xx-town.de.tar.zst";
const GIGABYTE: u64 = 1 << 30;

fn set_size(target: &mut Target, bytes: u64) {
    target.custom.insert("size".to_owned(), bytes.into());
}

fn is_too_large(error: &FetchError) -> bool {
    matches!(error, FetchError::Bundle(BundleError::TooLarge(_)))
}

/// Peak memory of this process, in bytes.
#[cfg(target_os = "linux")]
fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = peak.unwrap().trim().trim_end_matches(" kB");
    kilobytes.parse::<u64>().unwrap() << 10
}

#[tokio::test]
async fn a_bundle_that_is_signed_as_a_gigabyte_is_refused_unopened() {
    let scene = Scene::new().await;
    let bomb = {
        let zeros = vec![0; usize::try_from(GIGABYTE / 64).unwrap()];
        // A frame after another is one stream: a gigabyte in half a megabyte.
        compress_quickly(&zeros).unwrap().repeat(64)
    };
    assert!(bomb.len() < 1_000_000);
    let digest = Digest::of(&bomb);
    let path = scene
        .web("town")
        .join(format!("targets/{digest}.{STRUCTURE}"));
    fs::write(path, &bomb).unwrap();
    scene
        .sign_again(|targets| {
            let target = targets.get_mut(STRUCTURE).unwrap();
            set_size(target, GIGABYTE);
            target.length = bomb.len() as u64;
            target.hashes.sha256 = digest.bytes().to_vec().into();
        })
        .await;
    let error = scene.refused("device").await;
    #[cfg(target_os = "linux")]
    assert!(peak_memory() < GIGABYTE / 4, "{} bytes", peak_memory());
    assert!(is_too_large(&error), "{error:?}");
}

#[tokio::test]
async fn no_more_is_downloaded_than_a_pack_may_have() {
    let scene = Scene::new().await;
    scene
        .sign_again(|targets| targets.get_mut(STRUCTURE).unwrap().length = GIGABYTE)
        .await;
    let error = scene.refused("one").await;
    assert!(is_too_large(&error), "{error:?}");
}

#[tokio::test]
async fn parts_that_are_too_large_together_are_refused() {
    let scene = Scene::new().await;
    scene
        .sign_again(|targets| {
            for part in ["de", "media"] {
                let target = targets.get_mut(&format!("xx-town.{part}.tar.zst")).unwrap();
                set_size(target, limits::ARCHIVE_BYTES / 2);
            }
        })
        .await;
    let error = scene.refused("device").await;
    assert!(is_too_large(&error), "{error:?}");
}

#[tokio::test]
async fn more_text_than_a_device_can_index_is_refused() {
    let scene = Scene::new().await;
    scene
        .sign_again(|targets| {
            let target = targets.get_mut("xx-town.de.tar.zst").unwrap();
            set_size(target, limits::TEXT_ARCHIVE_BYTES);
        })
        .await;
    let error = scene.refused("device").await;
    assert!(is_too_large(&error), "{error:?}");
}

#[tokio::test]
async fn a_text_that_nests_without_end_is_refused_by_a_device() {
    let deep = |open: &str, inside: &str, close: &str| {
        format!("{}{inside}{}", open.repeat(3_000), close.repeat(3_000))
    };
    for (bundle, file, text) in [
        (
            TEXTS,
            "locales/de/pack.ftl",
            format!("pack-name = {}\n", deep("{ ", "\"x\"", " }")),
        ),
        (
            TEXTS,
            "locales/de/ui/own.ftl",
            format!("ok = {}\n", deep("{\n ", "\"x\"", "\n }")),
        ),
        (
            STRUCTURE,
            "contacts.toml",
            format!("a = {}\n", deep("[", "1", "]")),
        ),
        (
            STRUCTURE,
            "steps/a.toml",
            format!(
                "[a]\nwhen = {}\n",
                deep("{ not = ", "{ purpose = \"work\" }", " }")
            ),
        ),
    ] {
        let scene = Scene::new().await;
        let before = scene.update("device").await.unwrap();
        assert_eq!(before.names(), ["xx", "Altstadt"]);
        scene.sign_file(bundle, file, text.as_bytes()).await;
        let error = scene.refused("device").await;
        let is_deep =
            matches!(&error, FetchError::Bundle(BundleError::TooDeep(path)) if path == file);
        assert!(is_deep, "{file}: {error:?}");
        scene.publish_town("Neustadt").await;
        let after = scene.update("device").await.unwrap();
        assert_eq!(after.names(), ["xx", "Neustadt"], "{file}");
    }
}

#[tokio::test]
async fn a_device_that_does_not_know_a_kind_keeps_what_it_has_and_takes_the_rest() {
    let scene = Scene::new().await;
    let before = scene.update("device").await.unwrap();
    assert_eq!(before.names(), ["xx", "Altstadt"]);
    let later = "id = \"xx-town\"\nkind = \"crater\"\norbit = 3\n";
    scene
        .sign_file(STRUCTURE, "pack.toml", later.as_bytes())
        .await;
    let error = scene.refused("device").await;
    assert!(
        matches!(&error, FetchError::UnknownKind { pack, kind } if pack == "xx-town" && kind == "crater"),
        "{error:?}"
    );

    // Once the town is of a kind that the device knows, it comes again.
    scene.publish_town("Neustadt").await;
    let after = scene.update("device").await.unwrap();
    assert_eq!(after.names(), ["xx", "Neustadt"]);
}

#[tokio::test]
async fn a_publication_that_devices_refuse_does_not_get_into_the_directory() {
    let scene = Scene::new().await;
    let directory = || {
        let targets = fs::read_dir(scene.web("national").join("targets")).unwrap();
        let mut names: Vec<_> = targets.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let before = directory();
    let file = "media/tonne blau.png";
    let picture = b"\x89PNG\r\n\x1a\n";
    scene
        .sign_file("xx-town.media.tar.zst", file, picture)
        .await;
    let error = scene.refused("device").await;
    assert!(
        matches!(&error, FetchError::Bundle(BundleError::Foreign(path)) if path == file),
        "{error:?}"
    );
    let new = NewPublisher {
        id: "town".parse().unwrap(),
        name: "Town".to_owned(),
        url: Url::from_directory_path(scene.web("town")).unwrap(),
        root: scene.town.root_id().unwrap(),
    };
    let web = scene.web("town");
    let error = new.describe(Some(&web)).await.unwrap_err().to_string();
    assert!(error.contains("xx-town") && error.contains(file), "{error}");
    assert_eq!(directory(), before);
}

#[tokio::test]
async fn a_device_keeps_only_the_newest_lists() {
    let scene = Scene::new().await;
    for name in ["Neustadt", "Vorstadt", "Südstadt"] {
        scene.publish_town(name).await;
        let update = scene.update("device").await.unwrap();
        assert_eq!(update.names(), ["xx", name]);
    }
    let lists = |kind: &str| {
        let files = fs::read_dir(scene.path("device/publishers/town/metadata")).unwrap();
        let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.ends_with(kind)).count()
    };
    assert_eq!((lists(".targets.json"), lists(".snapshot.json")), (1, 1));
}

/// Somebody has the town's first keys, from before they were replaced, and its web space.
#[tokio::test]
async fn keys_that_were_replaced_convince_no_new_device() {
    let scene = Scene::new().await;
    let before = scene.update("old").await.unwrap();
    assert_eq!(before.names(), ["xx", "Altstadt"]);
    let thief = scene.path("keys/thief");
    for (from, to) in [
        ("town/publishing.key", "thief/publishing.key"),
        ("town/1.root.json", "thief/1.root.json"),
        ("town-root/root.key", "thief-root/root.key"),
    ] {
        let to = scene.path("keys").join(to);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(scene.path("keys").join(from), to).unwrap();
    }
    scene
        .town
        .rotate(true, None, Timestamp::now())
        .await
        .unwrap();
    scene.publish_town("Neustadt").await;
    scene.list("town", &scene.town).await;
    for device in ["old", "new"] {
        let update = scene.update(device).await.unwrap();
        assert_eq!(update.names(), ["xx", "Neustadt"], "{device}");
    }

    fs::remove_dir_all(scene.web("town")).unwrap();
    let thief = Keys::open(&thief).unwrap();
    thief.rotate(true, None, Timestamp::now()).await.unwrap();
    write_pack(
        &scene.path("packs/xx-town"),
        "xx-town",
        "city",
        "Falschstadt",
    );
    for _ in 0..5 {
        scene.publish("xx-town", "city", &thief, "town").await;
    }
    for device in ["old", "new", "newer"] {
        let mut update = scene.update(device).await.unwrap();
        assert_eq!(update.names(), ["xx"], "{device}");
        let error = update.troubles.pop().unwrap().error;
        let expected = match device {
            "newer" => matches!(error, FetchError::ForeignRoot),
            _ => matches!(error, FetchError::Refused(_)),
        };
        assert!(expected, "{device}: {error:?}");
    }
}

#[tokio::test]
async fn what_was_seen_still_counts_when_the_directory_names_a_newer_root() {
    let scene = Scene::new().await;
    scene.update("device").await.unwrap();
    scene
        .town
        .rotate(true, None, Timestamp::now())
        .await
        .unwrap();
    scene.publish_town("Neustadt").await;
    let web = scene.web("town");
    let timestamp = fs::read(web.join("metadata/timestamp.json")).unwrap();
    scene.publish_town("Vorstadt").await;
    // The device follows the signatures first, and hears of the new root afterwards.
    scene.update("device").await.unwrap();
    scene.list("town", &scene.town).await;
    fs::write(web.join("metadata/timestamp.json"), timestamp).unwrap();
    let error = scene.refused("device").await;
    assert!(matches!(error, FetchError::RolledBack(_)), "{error:?}");
}

#[test]
fn a_directory_from_before_roots_had_versions_names_the_first() {
    let digest = Digest::of(b"root");
    let old = format!(
        r#"{{"publishers": [{{"id": "town", "name": "Town", "url": "https://example.org/", "root": "{digest}", "packs": []}}]}}"#
    );
    let directory = Directory::read(old.as_bytes()).unwrap();
    let root = directory.publishers.first().unwrap().root_id();
    assert_eq!((root.version, root.digest), (1, digest));
    let again = serde_json::to_string(&directory).unwrap();
    assert!(!again.contains("root_version"), "{again}");
}

/// A folder that was brought along.
#[derive(Debug)]
struct Brought;

#[async_trait]
impl Network for Brought {
    async fn get(&self, request: Request) -> Result<ServerResponse, NetworkError> {
        FolderNetwork.get(request).await
    }

    fn is_carried(&self) -> bool {
        true
    }
}

#[tokio::test]
async fn a_withdrawal_is_hidden_for_two_weeks_at_most_and_a_file_lasts_longer() {
    let scene = Scene::new().await;
    let renewed = async |days: i64| {
        let at = Timestamp::now() - (days * 24).hours();
        renew(&scene.national, &scene.web("national"), at)
            .await
            .unwrap();
    };
    renewed(13).await;
    let update = scene.update("online").await.unwrap();
    assert_eq!(update.names(), ["xx", "Altstadt"]);
    // The screen warns later than the device refuses.
    let fresh = update
        .packs
        .iter()
        .find(|pack| pack.id.as_str() == "xx")
        .unwrap();
    assert!(fresh.fresh_until > Timestamp::now() + (70 * 24).hours());

    renewed(15).await;
    let error = scene.update("online").await.err().unwrap();
    assert!(matches!(error, FetchError::Stale(_)), "{error:?}");
    let update = scene
        .update_over(Arc::new(Brought), "offline")
        .await
        .unwrap();
    assert_eq!(update.names(), ["xx", "Altstadt"]);

    renewed(91).await;
    let error = scene
        .update_over(Arc::new(Brought), "later")
        .await
        .err()
        .unwrap();
    assert!(matches!(error, FetchError::Stale(_)), "{error:?}");
}
