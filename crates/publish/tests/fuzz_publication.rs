//! A corrupted publication is rejected, or reads the same as before.

#![cfg(test)]

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use jiff::Timestamp;
use lotse_delivery::fetch::RootId;
use lotse_publish::{Keys, NewKeys, NewPublisher, publish};

async fn published(home: &Path) -> Keys {
    let (folder, pack) = (home.join("keys"), home.join("xx"));
    for (file, text) in [
        (
            "pack.toml",
            "id = \"xx\"\nkind = \"country\"\nextends = []\nversion = \"1\"\nlanguages = [\"de\"]\npublisher = \"Test\"\n",
        ),
        ("locales/de/pack.ftl", "pack-name = Test\n"),
        ("locales/de/meta.toml", "made_by = \"human\"\n"),
    ] {
        let path = pack.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let new = NewKeys {
        folder: &folder,
        root_folder: None,
        passphrase: None,
    };
    let keys = new.make(Timestamp::now()).await.unwrap();
    publish(&pack, &keys, &home.join("web"), Timestamp::now())
        .await
        .unwrap();
    keys
}

/// The files of the publication, sorted, so that an input means the same in each run.
fn files(web: &Path) -> Vec<PathBuf> {
    let folders = ["metadata", "targets"].into_iter();
    let entries = folders.flat_map(|folder| fs::read_dir(web.join(folder)).unwrap());
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = paths.filter(|path| path.is_file()).collect();
    files.sort();
    files
}

/// The entry of the directory, as JSON.
async fn described(web: &Path, root: &RootId) -> Option<String> {
    let publisher = NewPublisher {
        id: "town".parse().unwrap(),
        name: "Town".to_owned(),
        url: "https://packs.example.org/".parse().unwrap(),
        root: *root,
    };
    let publisher = publisher.describe(Some(web)).await.ok()?;
    Some(serde_json::to_string(&publisher).unwrap())
}

#[test]
fn a_spoilt_publication_is_refused_or_says_the_same() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let home = tempfile::tempdir().unwrap();
    let keys = runtime.block_on(published(home.path()));
    let (web, root) = (home.path().join("web"), keys.root_id().unwrap());
    let files = files(&web);
    let good = runtime.block_on(described(&web, &root)).unwrap();
    bolero::check!()
        .with_test_time(Duration::from_secs(10))
        .with_type::<(u8, Vec<(u16, u8)>)>()
        .for_each(|(which, changes)| {
            let file = &files[usize::from(*which) % files.len()];
            let before = fs::read(file).unwrap();
            let mut bytes = before.clone();
            for (at, byte) in changes {
                bytes[usize::from(*at) % before.len()] = *byte;
            }
            fs::write(file, bytes).unwrap();
            let said = runtime.block_on(described(&web, &root));
            fs::write(file, before).unwrap();
            assert!(said.is_none_or(|said| said == good), "{}", file.display());
        });
}
