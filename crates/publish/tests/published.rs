//! What `publish` writes is what devices and other readers accept.

#![cfg(test)]

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use lotse_delivery::bundle::write_archive;
use lotse_pack_model::{PackFiles, Part};
use lotse_publish::{
    DirectoryEditor, Keys, NewKeys, NewPublisher, PublishError, build, publish, renew,
};
use lotse_testing::python_with_readers;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A small pack and the keys of its publisher.
struct Scene {
    home: tempfile::TempDir,
    keys: Keys,
}

impl Scene {
    async fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("keys");
        let new = NewKeys {
            folder: &folder,
            root_folder: None,
            passphrase: None,
        };
        let keys = new.make(Timestamp::now()).await.unwrap();
        let scene = Self { home, keys };
        scene.write("pack.toml", "id = \"xx\"\nkind = \"country\"\nextends = []\nversion = \"1\"\nlanguages = [\"de\"]\npublisher = \"Test\"\n");
        scene.write("locales/de/pack.ftl", "pack-name = Test\n");
        scene.write("locales/de/meta.toml", "made_by = \"human\"\n");
        scene
    }

    fn folder(&self) -> PathBuf {
        self.home.path().join("xx")
    }

    fn web(&self) -> PathBuf {
        self.home.path().join("web")
    }

    fn write(&self, file: &str, content: impl AsRef<[u8]>) {
        let path = self.folder().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    async fn publish(&self) -> Result<(), PublishError> {
        let now = Timestamp::now();
        let published = publish(&self.folder(), &self.keys, &self.web(), now).await;
        published.map(drop)
    }
}

fn metadata(web: &Path) -> Vec<(String, serde_json::Value)> {
    let read = |entry: fs::DirEntry| {
        let json = serde_json::from_slice(&fs::read(entry.path()).unwrap()).unwrap();
        (entry.file_name().into_string().unwrap(), json)
    };
    let entries = fs::read_dir(web.join("metadata")).unwrap();
    entries.map(|entry| read(entry.unwrap())).collect()
}

#[tokio::test]
async fn all_times_are_in_whole_seconds() {
    let scene = Scene::new().await;
    scene.publish().await.unwrap();
    let files = metadata(&scene.web());
    assert_eq!(files.len(), 4);
    for (name, json) in files {
        let expires = json["signed"]["expires"].as_str().unwrap();
        let form = "0000-00-00T00:00:00Z";
        assert_eq!(expires.len(), form.len(), "{name}: {expires}");
    }
}

#[tokio::test]
async fn a_file_that_devices_would_refuse_is_neither_built_nor_published() {
    let scene = Scene::new().await;
    for file in [
        "media/tonne blau.png",
        "media/mülltonne.png",
        "media/Tonne.PNG",
    ] {
        scene.write(file, PNG);
        let files = PackFiles::read(&scene.folder()).unwrap();
        let error = build(&files).unwrap_err();
        assert!(error.to_string().contains(file), "{error}");
        let error = scene.publish().await.unwrap_err();
        assert!(matches!(error, PublishError::Check(_)), "{error}");
        assert!(error.to_string().contains(file), "{error}");
        assert!(!scene.web().exists());
        fs::remove_file(scene.folder().join(file)).unwrap();
    }
    scene.publish().await.unwrap();
}

/// Somebody else's tool may have put a bundle there that devices refuse.
#[tokio::test]
async fn a_publication_that_a_device_cannot_read_does_not_become_final() {
    let scene = Scene::new().await;
    scene.publish().await.unwrap();
    let timestamp = scene.web().join("metadata/timestamp.json");
    let before = fs::read(&timestamp).unwrap();
    let targets = fs::read_dir(scene.web().join("targets")).unwrap();
    for target in targets {
        fs::write(target.unwrap().path(), "damaged").unwrap();
    }
    let error = scene.publish().await.unwrap_err();
    assert!(matches!(error, PublishError::Unreadable(_)), "{error}");
    assert_eq!(fs::read(&timestamp).unwrap(), before);
}

#[tokio::test]
async fn the_length_of_texts_is_that_of_their_archives() {
    let scene = Scene::new().await;
    for length in [0, 1, 511, 512, 513] {
        scene.write(&format!("locales/de/{length}.ftl"), "#".repeat(length));
    }
    scene.write("media/a.png", PNG);
    let files = PackFiles::read(&scene.folder()).unwrap();
    let parts = files.parts().into_iter();
    let texts = parts.filter(|(part, _)| *part != Part::Media);
    let lengths = texts.map(|(_, files)| write_archive(&files).unwrap().len() as u64);
    assert_eq!(lengths.sum::<u64>(), files.text_archive_bytes());
}

/// `cargo xtask test` prepares the interpreter with python-tuf.
#[tokio::test]
async fn python_tuf_reads_and_verifies_everything_that_is_published() {
    let Some(python) = python_with_readers() else {
        return;
    };
    let scene = Scene::new().await;
    scene.publish().await.unwrap();
    scene.write("locales/de/pack.ftl", "pack-name = Other\n");
    scene.publish().await.unwrap();
    let web = scene.web();
    let mut editor = DirectoryEditor::open(&scene.keys, &web).await.unwrap();
    let publisher = NewPublisher {
        id: "national".parse().unwrap(),
        name: "Test".to_owned(),
        url: "https://packs.example.org/".parse().unwrap(),
        root: scene.keys.root_id().unwrap(),
    };
    let publisher = publisher.describe(Some(&scene.web())).await.unwrap();
    editor.put(publisher).unwrap();
    editor.publish(Timestamp::now()).await.unwrap();

    let targets = "directory.json xx.de.tar.zst xx.structure.tar.zst";
    let read = read_publication(&python, &web);
    assert_eq!(read, format!("8 files of metadata, targets: {targets}"));

    // The first root, which a client begins with, leads to the second.
    scene
        .keys
        .rotate(true, None, Timestamp::now())
        .await
        .unwrap();
    renew(&scene.keys, &web, Timestamp::now()).await.unwrap();
    assert!(web.join("metadata/2.root.json").exists());
    let read = read_publication(&python, &web);
    assert!(read.ends_with(&format!("targets: {targets}")), "{read}");
}

/// What python-tuf says about a publication.
fn read_publication(python: &OsStr, web: &Path) -> String {
    let script =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/python/read_publication.py");
    let mut command = std::process::Command::new(python);
    let output = command.arg(script).arg(web).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{errors}");
    said.trim_end().to_owned()
}
