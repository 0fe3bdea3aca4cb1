//! The web app on a server, and a browser of its own.

use std::{env, path::PathBuf};

use anyhow::{Context, Result};
use lotse_tests::{Server, Window};
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
}

impl Scene {
    /// Hands out the web app; `None` where it cannot be built.
    pub(crate) async fn new() -> Result<Option<Self>> {
        match web_app() {
            Some(folder) => Self::of(folder).await.map(Some),
            None => Ok(None),
        }
    }

    /// Hands out any folder.
    pub(crate) async fn of(folder: PathBuf) -> Result<Self> {
        let turn = TURN.lock().await;
        let server = Some(Server::start(&folder)?);
        Ok(Self {
            _turn: turn,
            home: tempfile::tempdir()?,
            folder,
            url: address(server.as_ref())?,
            server,
        })
    }

    /// Goes on with a phone on which nobody has opened the page.
    pub(crate) fn take_new_phone(&mut self) -> Result<()> {
        self.home = tempfile::tempdir()?;
        Ok(())
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

    /// The name of the file or folder of the web app that begins so.
    pub(crate) fn beginning_with(&self, begin: &str) -> Result<String> {
        self.folder
            .read_dir()?
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .find(|name| name.starts_with(begin))
            .with_context(|| format!("the web app has no {begin}"))
    }
}

fn address(server: Option<&Server>) -> Result<String> {
    Ok(server
        .map(Server::url)
        .transpose()?
        .map(String::from)
        .unwrap_or_default())
}
