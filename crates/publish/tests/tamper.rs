//! However a publication is tampered with, a phone accepts the genuine content
//! or none, and never crashes.

#![cfg(test)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, OnceLock},
};

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use jiff::Timestamp;
use lotse_delivery::bundle::{compress, compress_quickly, write_archive};
use lotse_delivery::fetch::{
    Arrival, DownloadProgress, Fetched, Installed, National, Network, NetworkError,
    PublicationReader, Request, ServerResponse, Shelf, TimeLimits, Trouble, Wanted, fetch,
};
use lotse_publish::{DirectoryEditor, Keys, NewKeys, NewPublisher, publish};
use tempfile::TempDir;
use tough::async_trait;
use url::Url;

/// The files of both publishers, by `<publisher>/<path>`.
type Web = BTreeMap<String, Vec<u8>>;

/// Result of an update.
#[derive(Debug, Default)]
struct Update {
    packs: Vec<Fetched>,
    troubles: Vec<Trouble>,
}

/// A web server in memory, so that every file can be damaged in turn.
#[derive(Debug, Default)]
struct Memory {
    web: Web,
    asked: Mutex<BTreeSet<String>>,
}

#[async_trait]
impl Network for Memory {
    async fn get(&self, request: Request) -> Result<ServerResponse, NetworkError> {
        let path = request.url.path().trim_start_matches('/');
        self.asked.lock().unwrap().insert(path.to_owned());
        let Some(bytes) = self.web.get(path) else {
            return Ok(ServerResponse::Missing);
        };
        let from = usize::try_from(request.from).unwrap().min(bytes.len());
        let chunks: Vec<_> = bytes[from..]
            .chunks(64 * 1024)
            .map(|chunk| Ok(Bytes::from(chunk.to_vec())))
            .collect();
        Ok(ServerResponse::File {
            body: stream::iter(chunks).boxed(),
            from: from as u64,
            known: None,
        })
    }
}

/// A small country and a small city, each published twice.
struct Scene {
    home: TempDir,
    root: Vec<u8>,
    first: Web,
    second: Web,
}

const PACKS: [(&str, &str); 2] = [("xx", "country"), ("xx-town", "city")];

impl Scene {
    async fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let path = |name: &str| home.path().join(name);
        let (country, town) = (
            make_keys(&path("keys-national")).await,
            make_keys(&path("keys-town")).await,
        );
        let mut webs = Vec::new();
        for text in ["first", "second"] {
            for (id, kind) in PACKS {
                write_pack(&path("packs").join(id), id, kind, text);
            }
            let (national, own) = (path("web/national"), path("web/town"));
            publish(&path("packs/xx"), &country, &national, Timestamp::now())
                .await
                .unwrap();
            publish(&path("packs/xx-town"), &town, &own, Timestamp::now())
                .await
                .unwrap();
            let mut editor = DirectoryEditor::open(&country, &national).await.unwrap();
            for (id, keys) in [("national", &country), ("town", &town)] {
                let publisher = NewPublisher {
                    id: id.parse().unwrap(),
                    name: id.to_owned(),
                    url: Url::parse(&format!("https://packs.example.org/{id}/")).unwrap(),
                    root: keys.root_id().unwrap(),
                };
                let web = path("web").join(id);
                editor
                    .put(publisher.describe(Some(&web)).await.unwrap())
                    .unwrap();
            }
            editor.publish(Timestamp::now()).await.unwrap();
            webs.push(web_of(&path("web")));
        }
        let second = webs.pop().unwrap();
        Self {
            root: country.roots().unwrap().remove(0).1,
            first: webs.pop().unwrap(),
            second,
            home,
        }
    }

    fn device(&self, name: &str) -> PathBuf {
        self.home.path().join("devices").join(name)
    }

    async fn update(&self, device: &Path, web: &Web, here: &Installed) -> Result<Update, String> {
        let memory = Memory {
            web: web.clone(),
            ..Memory::default()
        };
        self.update_over(Arc::new(memory), device, here).await
    }

    /// The files that a phone requests on its first update.
    async fn needed(&self) -> BTreeSet<String> {
        let memory = Arc::new(Memory {
            web: self.second.clone(),
            ..Memory::default()
        });
        let device = self.device("whole");
        let update = self
            .update_over(memory.clone(), &device, &Installed::new())
            .await;
        assert_eq!(taken(&update.unwrap()).len(), 4);
        let asked = memory.asked.lock().unwrap().clone();
        asked
            .into_iter()
            .filter(|path| self.second.contains_key(path))
            .collect()
    }

    async fn update_over(
        &self,
        network: Arc<Memory>,
        device: &Path,
        here: &Installed,
    ) -> Result<Update, String> {
        let reader = PublicationReader {
            shelf: Shelf::new(device),
            network,
            progress: DownloadProgress::default(),
            time_limits: TimeLimits::default(),
        };
        let national = National {
            url: "https://packs.example.org/national/".parse().unwrap(),
            root: self.root.clone(),
        };
        let wanted = Wanted {
            packs: vec!["xx-town".parse().unwrap()],
            languages: vec!["de".parse().unwrap(), "ar".parse().unwrap()],
            media: true,
        };
        let mut update = Update::default();
        let arrived = |arrival| match arrival {
            Arrival::Directory(_) => {}
            Arrival::Packs(packs) => update.packs.extend(packs),
            Arrival::Trouble(trouble) => update.troubles.push(trouble),
        };
        let result = fetch(&reader, &national, &wanted, here, arrived).await;
        match result {
            Ok(()) => Ok(update),
            Err(error) => Err(format!("{error:?}")),
        }
    }

    /// A device with the first publication on its shelf, and what is installed.
    async fn with_first(&self) -> (PathBuf, Installed) {
        let device = self.device("first");
        let update = self
            .update(&device, &self.first, &Installed::new())
            .await
            .unwrap();
        assert!(update.troubles.is_empty(), "{:?}", update.troubles);
        let parts = update.packs.iter().map(|pack| {
            let parts = pack.parts.iter();
            let parts = parts.map(|(part, (digest, _))| (part.clone(), *digest));
            (pack.id.clone(), parts.collect())
        });
        (device, parts.collect())
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

fn write_pack(folder: &Path, id: &str, kind: &str, text: &str) {
    let extends = if id == "xx" { "" } else { "\"xx\"" };
    let manifest = format!(
        "id = \"{id}\"\nkind = \"{kind}\"\nextends = [{extends}]\nversion = \"1\"\nlanguages = [\"de\", \"ar\"]\npublisher = \"Test\"\n"
    );
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    if !folder.join("pack.toml").exists() {
        write("pack.toml", &manifest);
    }
    for language in ["de", "ar"] {
        write(
            &format!("locales/{language}/meta.toml"),
            "made_by = \"human\"\n",
        );
        let name = format!("pack-name = {id} {text}\n");
        write(&format!("locales/{language}/pack.ftl"), &name);
    }
    write("media/map.webp", &format!("RIFF0000WEBP{text}"));
}

fn web_of(folder: &Path) -> Web {
    let mut web = Web::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(here) = folders.pop() {
        for entry in fs::read_dir(here).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap();
                let name = name.to_str().unwrap().replace('\\', "/");
                web.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    web
}

fn copy(from: &Path, to: &Path) {
    if to.exists() {
        fs::remove_dir_all(to).unwrap();
    }
    let web = web_of(from);
    for (name, bytes) in web {
        let path = to.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// Twenty megabytes of zeros in a few bytes.
static BOMB: OnceLock<Vec<u8>> = OnceLock::new();

/// Every kind of damage to a file, each with a name.
fn damages(web: &Web, first: &Web, path: &str) -> Vec<(&'static str, Option<Vec<u8>>)> {
    let bytes = &web[path];
    let flip = |at: usize| {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        Some(changed)
    };
    let other = web.iter().find(|(other, bytes)| {
        *other != path
            && other.rsplit('.').next() == path.rsplit('.').next()
            && **bytes != web[path]
    });
    // The file of the previous publication.
    let older = first.get(path).filter(|old| *old != bytes).cloned();
    let evil = [("../../evil.toml".replace("../", "up/"), b"x".to_vec())].into();
    let bomb = BOMB.get_or_init(|| compress_quickly(&vec![0; 20_000_000]).unwrap());
    let mut damages = vec![
        ("first byte", flip(0)),
        ("a byte in the middle", flip(bytes.len() / 2)),
        ("last byte", flip(bytes.len() - 1)),
        ("cut in half", Some(bytes[..bytes.len() / 2].to_vec())),
        ("empty", Some(Vec::new())),
        ("gone", None),
        ("one byte more", Some([bytes.as_slice(), b" "].concat())),
        (
            "ten megabytes more",
            Some([bytes.as_slice(), &[0; 10_000_000]].concat()),
        ),
        ("a bomb", Some(bomb.clone())),
        (
            "another archive",
            Some(compress(&write_archive(&evil).unwrap()).unwrap()),
        ),
        ("no end of braces", Some(vec![b'{'; 100_000])),
    ];
    damages.extend(other.map(|(_, other)| ("swapped", Some(other.clone()))));
    damages.extend(older.map(|older| ("replayed", Some(older))));
    damages
}

/// The names of the fetched packs, in both languages.
fn taken(update: &Update) -> Vec<String> {
    let contents = update.packs.iter().filter_map(|pack| pack.content.as_ref());
    contents
        .flat_map(|pack| pack.languages.values())
        .flat_map(|part| part.texts.values())
        .map(|text| text.trim().to_owned())
        .collect()
}

fn assert_genuine(update: &Update, web: &str, what: &str) {
    for text in taken(update) {
        assert!(
            text.starts_with("pack-name = xx") && text.ends_with(web),
            "{what}: {text}"
        );
    }
}

#[tokio::test]
async fn a_phone_that_comes_for_the_first_time_takes_nothing_that_was_changed() {
    let scene = Scene::new().await;
    let needed = scene.needed().await;
    for path in scene.second.keys() {
        for (name, bytes) in damages(&scene.second, &scene.first, path) {
            let what = format!("{path}, {name}");
            let mut web = scene.second.clone();
            match bytes {
                Some(bytes) => web.insert(path.clone(), bytes),
                None => web.remove(path),
            };
            let device = scene.device("new");
            let update = scene.update(&device, &web, &Installed::new()).await;
            if device.exists() {
                fs::remove_dir_all(&device).unwrap();
            }
            // A new device cannot tell that a formerly genuine publication was replayed.
            let genuine = if name == "replayed" { "" } else { "second" };
            if let Ok(update) = &update {
                assert_genuine(update, genuine, &what);
            }
            // White space at the end of a list changes nothing.
            let says_the_same = name == "one byte more" && path.ends_with("timestamp.json");
            if needed.contains(path) && name != "replayed" && !says_the_same {
                let refused = update.is_err() || !update.unwrap().troubles.is_empty();
                assert!(refused, "{what} was not refused");
            }
        }
    }
}

#[tokio::test]
async fn a_phone_that_has_the_first_publication_keeps_it_or_takes_the_genuine_second() {
    let scene = Scene::new().await;
    let (first, here) = scene.with_first().await;
    for path in scene.second.keys() {
        for (name, bytes) in damages(&scene.second, &scene.first, path) {
            let what = format!("{path}, {name}");
            let mut web = scene.second.clone();
            match bytes {
                Some(bytes) => web.insert(path.clone(), bytes),
                None => web.remove(path),
            };
            let device = scene.device("copy");
            copy(&first, &device);
            if let Ok(update) = scene.update(&device, &web, &here).await {
                assert_genuine(&update, "second", &what);
            }
            // Once the damage is repaired, the update succeeds.
            if name == "a byte in the middle" {
                let update = scene.update(&device, &scene.second, &here).await.unwrap();
                assert!(update.troubles.is_empty(), "{what}: {:?}", update.troubles);
                assert_genuine(&update, "second", &what);
            }
        }
    }
}

#[tokio::test]
async fn a_spoilt_patch_gives_way_to_the_whole_bundle() {
    let scene = Scene::new().await;
    let (first, here) = scene.with_first().await;
    let mut web = scene.second.clone();
    let patches: Vec<String> = web
        .keys()
        .filter(|path| path.contains("/patches/"))
        .cloned()
        .collect();
    assert!(!patches.is_empty());
    for path in patches {
        web.insert(path, b"spoilt".to_vec());
    }
    let device = scene.device("copy");
    copy(&first, &device);
    let update = scene.update(&device, &web, &here).await.unwrap();
    assert!(update.troubles.is_empty(), "{:?}", update.troubles);
    assert_eq!(taken(&update).len(), 4);
}

#[tokio::test]
async fn the_first_publication_played_back_as_a_whole_is_refused() {
    let scene = Scene::new().await;
    let device = scene.device("second");
    scene
        .update(&device, &scene.second, &Installed::new())
        .await
        .unwrap();
    let error = scene
        .update(&device, &scene.first, &Installed::new())
        .await
        .unwrap_err();
    assert!(error.contains("RolledBack"), "{error}");
}
