//! The shell in a browser: the app in a worker, and the commands that the interface may
//! call. It contains no logic and forwards everything to `lotse_app::App`.
#![cfg(target_family = "wasm")]

mod call;
mod commands;

use std::{cell::RefCell, path::PathBuf};

use js_sys::{Function, Uint8Array};
use lotse_app::{
    ApiError, App, AppEvent, BrowserFiles, Clock, Folders, KeyRing, give_part, open_browser_files,
    take_downloads,
};
use wasm_bindgen::{JsError, JsValue, prelude::wasm_bindgen};

use call::CommandError;

/// The open app.
#[wasm_bindgen]
pub struct Core {
    app: App,
}

thread_local! {
    /// The listener of the page. There is one thread, but the app does not know.
    static LISTENER: RefCell<Option<Function>> = const { RefCell::new(None) };
}

#[wasm_bindgen]
impl Core {
    /// Opens the app. `languages` are the browser's, best first. If `forgets`, nothing is
    /// kept after the tab is closed. `listener` is called with each event, as JSON.
    ///
    /// # Errors
    /// An error of the app, as JSON.
    pub async fn open(
        languages: Vec<String>,
        forgets: bool,
        listener: Function,
    ) -> Result<Core, JsValue> {
        let (files, key_ring) = if forgets {
            (BrowserFiles::Forgotten, KeyRing::memory())
        } else {
            (BrowserFiles::Kept, KeyRing::browser())
        };
        open_browser_files(files)
            .await
            .map_err(|error| thrown(&ApiError::browser_files(&error)))?;
        let folders = Folders {
            data: PathBuf::from("/"),
            saved: PathBuf::new(),
        };
        LISTENER.set(Some(listener));
        App::open(folders, key_ring, Clock::default(), None, &languages, tell)
            .map(|app| Self { app })
            .map_err(|error| thrown(&error))
    }

    /// Runs a command with its arguments as JSON; returns its result as JSON.
    ///
    /// # Errors
    /// An error of the app, as JSON; or a string, if there is no such command.
    pub fn invoke(&self, command: &str, arguments: &str) -> Result<String, JsValue> {
        let called = commands::call(&self.app, command, arguments);
        called.map_err(|error| match error {
            CommandError::App(error) => thrown(&error),
            CommandError::Unknown => bug(&format!("no command {command} in a browser")),
            CommandError::Malformed(error) => bug(&format!("{command}: {error}")),
        })
    }

    /// Whether the person has chosen a language, and not only been offered one.
    pub fn has_chosen_language(&self) -> Result<bool, JsValue> {
        self.app
            .has_chosen_language()
            .map_err(|error| thrown(&error))
    }

    /// The parts to fetch for the person who reads now.
    pub fn parts_to_fetch(&self) -> Result<Vec<String>, JsValue> {
        self.app.parts_to_fetch().map_err(|error| thrown(&error))
    }

    /// The parts to fetch before the next search.
    pub fn search_parts_to_fetch(&self) -> Result<Vec<String>, JsValue> {
        self.app
            .search_parts_to_fetch()
            .map_err(|error| thrown(&error))
    }

    /// Makes the search index, once its parts have been fetched.
    pub fn index(&self) -> Result<(), JsValue> {
        self.app.index_given().map_err(|error| thrown(&error))
    }

    /// The part with the list of towns, if it is still to be fetched.
    pub fn towns_to_fetch(&self) -> Result<Option<String>, JsValue> {
        self.app.towns_to_fetch().map_err(|error| thrown(&error))
    }

    /// Installs the list of towns, once it has been fetched.
    pub fn install_towns(&self) -> Result<(), JsValue> {
        self.app.install_towns().map_err(|error| thrown(&error))
    }

    /// Installs the content that has been fetched since the app was opened.
    pub fn install(&self) -> Result<(), JsValue> {
        self.app.install_given().map_err(|error| thrown(&error))
    }

    /// Whether a link may lead out of the app.
    pub fn may_open(&self, url: &str) -> Result<(), JsValue> {
        self.app
            .check_link(url)
            .map(drop)
            .map_err(|error| thrown(&error))
    }

    /// The files that the last command made for the person: name, content, name, content…
    pub fn downloads(&self) -> Vec<JsValue> {
        take_downloads()
            .into_iter()
            .flat_map(|file| [file.name.into(), Uint8Array::from(&*file.bytes).into()])
            .collect()
    }
}

/// Takes a part of what ships, as JSON: `base` before the app is opened.
#[wasm_bindgen]
pub fn give(name: &str, json: &str) -> Result<(), JsValue> {
    give_part(name, json).map_err(|error| thrown(&error))
}

/// The parts to fetch before the app is opened, for a browser with these languages.
#[wasm_bindgen]
pub fn parts_to_open(languages: Vec<String>) -> Vec<String> {
    lotse_app::parts_to_open(&languages)
}

fn tell(event: AppEvent) {
    let json = serde_json::to_string(&event).unwrap_or_default();
    LISTENER.with_borrow(|listener| {
        // The page may be closing.
        let _ = listener
            .as_ref()
            .map(|tell| tell.call1(&JsValue::NULL, &json.into()));
    });
}

/// An internal error, which the interface shows as unexpected.
fn bug(message: &str) -> JsValue {
    JsError::new(message).into()
}

fn thrown(error: &ApiError) -> JsValue {
    let json = serde_json::to_string(error);
    json.unwrap_or_default().into()
}
