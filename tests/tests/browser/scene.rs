//! The web app on a server, with its own browser.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use lotse_tests::{Server, Window, copy_folder};
use tempfile::TempDir;
use tokio::sync::{Mutex, MutexGuard};

/// One browser at a time: the module of a quick build needs a core for itself.
static TURN: Mutex<()> = Mutex::const_new(());

/// The folder of the web app; `None` where it cannot be built, which `cargo xtask test`
/// has said by then.
fn web_app() -> Option<PathBuf> {
    env::var_os("LOTSE_WEB").map(PathBuf::from)
}

/// A phone with a browser, and the server that hands out the web app.
pub(crate) struct Scene {
    _turn: MutexGuard<'static, ()>,
    home: TempDir,
    folder: PathBuf,
    /// Until the network is cut.
    pub(crate) server: Option<Server>,
    url: String,
    /// The folder, if it may be changed.
    copy: Option<TempDir>,
}

impl Scene {
    /// Serves the web app; `None` where it cannot be built.
    pub(crate) async fn new() -> Result<Option<Self>> {
        match web_app() {
            Some(folder) => Self::of(folder).await.map(Some),
            None => Ok(None),
        }
    }

    /// Serves a copy of the web app whose files may be changed.
    pub(crate) async fn of_copy() -> Result<Option<Self>> {
        let Some(folder) = web_app() else {
            return Ok(None);
        };
        let copy = tempfile::tempdir()?;
        copy_folder(&folder, copy.path())?;
        let mut scene = Self::of(copy.path().to_owned()).await?;
        scene.copy = Some(copy);
        Ok(Some(scene))
    }

    /// Serves any folder.
    pub(crate) async fn of(folder: PathBuf) -> Result<Self> {
        let turn = TURN.lock().await;
        let server = Server::start(&folder)?;
        Ok(Self {
            _turn: turn,
            home: tempfile::tempdir()?,
            url: server.url()?.into(),
            server: Some(server),
            folder,
            copy: None,
        })
    }

    /// Goes on with a phone on which nobody has opened the page.
    pub(crate) fn take_new_phone(&mut self) -> Result<()> {
        self.home = tempfile::tempdir()?;
        Ok(())
    }

    /// Where the browser saves files.
    pub(crate) fn downloads(&self) -> PathBuf {
        Window::downloads(self.home.path())
    }

    /// The address of a page.
    pub(crate) fn url(&self, page: &str) -> String {
        format!("{}{page}", self.url)
    }

    /// Opens a page in the browser and waits until its first screen is painted.
    pub(crate) async fn open(&self, page: &str) -> Result<Window> {
        Window::open_page(self.home.path(), &self.url(page)).await
    }

    /// Opens the browser.
    pub(crate) async fn open_browser(&self) -> Result<Window> {
        Window::open_browser(self.home.path()).await
    }

    /// The name of the file or folder of the web app with this prefix.
    pub(crate) fn beginning_with(&self, begin: &str) -> Result<String> {
        self.folder
            .read_dir()?
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .find(|name| name.starts_with(begin))
            .with_context(|| format!("the web app has no {begin}"))
    }

    /// The script of the worker that holds the app.
    pub(crate) fn worker(&self) -> Result<String> {
        let assets = self.folder.join("assets").read_dir()?;
        let worker = assets
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .find(|name| {
                let is_script = Path::new(name).extension().is_some_and(|end| end == "js");
                is_script && name.starts_with("worker-")
            });
        Ok(format!("assets/{}", worker.context("there is no worker")?))
    }

    /// Puts up another version of the copy.
    pub(crate) fn put_up_another_version(&self) -> Result<()> {
        let begin = "const version = \"";
        self.replace("service-worker.js", begin, &format!("{begin}next "))
    }

    /// Replaces text in a file of the copy.
    pub(crate) fn replace(&self, file: &str, before: &str, after: &str) -> Result<()> {
        let text = self.remove(file)?;
        ensure!(text.contains(before), "{file} has no {before}");
        self.put(file, &text.replace(before, after))
    }

    /// Removes a text file of the copy, and its compressed variants, which the server
    /// prefers. Returns the text.
    pub(crate) fn remove(&self, file: &str) -> Result<String> {
        let text = fs::read_to_string(self.copy()?.join(file))?;
        for ending in ["", ".br", ".gz"] {
            fs::remove_file(self.copy()?.join(format!("{file}{ending}")))?;
        }
        Ok(text)
    }

    /// Writes a text file of the copy.
    pub(crate) fn put(&self, file: &str, text: &str) -> Result<()> {
        Ok(fs::write(self.copy()?.join(file), text)?)
    }

    fn copy(&self) -> Result<&Path> {
        let copy = self.copy.as_ref();
        Ok(copy.context("what is handed out is no copy")?.path())
    }
}
