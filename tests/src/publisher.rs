//! Publishers with keys, folders and web servers of their own.

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use jiff::Timestamp;
use lotse_app::National;
use lotse_delivery::fetch::NATIONAL;
use lotse_publish::{DirectoryEditor, Keys, NewPublisher, Published, publish};

use crate::Server;

/// Somebody who publishes packs.
pub struct Publisher {
    /// Its id in the directory.
    pub id: String,
    /// Its keys.
    pub keys: Keys,
    /// Where the keys lie.
    pub keys_folder: PathBuf,
    /// What it hands out.
    pub web: PathBuf,
    /// Its web server.
    pub server: Server,
}

impl Publisher {
    /// A publisher with new keys and an empty web server, in `home`.
    pub async fn new(home: &Path, id: &str) -> Result<Self> {
        let (web, keys_folder) = (home.join(id).join("web"), home.join(id).join("keys"));
        fs::create_dir_all(&web)?;
        Ok(Self {
            id: id.to_owned(),
            keys: Keys::init(&keys_folder, Timestamp::now()).await?,
            keys_folder,
            server: Server::start(&web)?,
            web,
        })
    }

    /// Publishes a pack.
    pub async fn publish(&self, pack: &Path) -> Result<Published> {
        Ok(publish(pack, &self.keys, &self.web, Timestamp::now()).await?)
    }

    /// Writes a publisher into the directory that this one keeps, or reads
    /// anew what it offers.
    pub async fn list(&self, publisher: &Self) -> Result<()> {
        let new = NewPublisher {
            id: publisher.id.parse()?,
            name: format!("Publisher {}", publisher.id),
            url: publisher.server.url()?,
            root: publisher.keys.anchor()?,
        };
        let described = new.describe(Some(&publisher.web)).await?;
        let mut editor = DirectoryEditor::open(&self.keys, &self.web).await?;
        editor.put(described)?;
        editor.publish(Timestamp::now()).await?;
        Ok(())
    }

    /// Withdraws a publisher from the directory that this one keeps.
    pub async fn withdraw(&self, publisher: &Self) -> Result<()> {
        let mut editor = DirectoryEditor::open(&self.keys, &self.web).await?;
        let today = jiff::Zoned::now().date();
        editor.withdraw(&publisher.id.parse()?, today, None)?;
        editor.publish(Timestamp::now()).await?;
        Ok(())
    }

    /// What an app is told that believes this publisher from the start.
    pub fn as_national(&self) -> Result<National> {
        let (_, root) = self.keys.roots()?.into_iter().next().context("a root")?;
        Ok(National {
            url: self.server.url()?,
            root,
        })
    }

    /// What an app finds in its environment that believes this publisher from
    /// the start.
    pub fn as_environment(&self) -> Result<[(&'static str, OsString); 2]> {
        let root = self.keys_folder.join("1.root.json");
        Ok([
            ("LOTSE_NATIONAL_URL", self.server.url()?.as_str().into()),
            ("LOTSE_NATIONAL_ROOT", root.into()),
        ])
    }

    /// The national publisher of the test, with the country and its own entry
    /// in the directory.
    pub async fn national(home: &Path, packs: &[PathBuf]) -> Result<Self> {
        let national = Self::new(home, NATIONAL).await?;
        for pack in packs {
            national.publish(pack).await?;
        }
        national.list(&national).await?;
        Ok(national)
    }

    /// Lets the server die.
    pub fn go_down(&mut self) -> Result<u16> {
        let port = self.server.port();
        // Another one takes its place, and the old one ends with it.
        let nowhere = self.web.with_file_name("nowhere");
        self.server = Server::start(&nowhere)?;
        Ok(port)
    }

    /// Lets the server come back where it was.
    pub fn come_back(&mut self, port: u16) -> Result<()> {
        self.server = Server::start_at(&self.web, port)?;
        Ok(())
    }
}

/// Copies the packs that ship with the app into `to`, to be changed there.
pub fn copy_packs(to: &Path) -> Result<()> {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packs");
    copy_folder(&packs, to)
}

/// Copies a folder over another.
pub fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
