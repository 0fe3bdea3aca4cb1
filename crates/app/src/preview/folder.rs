//! Shows a folder and reloads it when a file is saved.

use std::{path::Path, time::Duration};

use lotse_core::PackId;
use lotse_i18n::Language;
use lotse_pack_model::{Place, Severity};
use lotse_store::{Installation, NewPack, Origin};
use notify_debouncer_full::{
    DebounceEventResult, new_debouncer,
    notify::{EventKind, RecursiveMode},
};

use crate::{ApiError, App, ErrorCode, app::Home, mutex::lock, packs::AllFigures};

/// How long a folder must be unchanged before it is read: editors save in several steps.
const QUIET: Duration = Duration::from_millis(150);

impl App {
    /// Shows the pack in `folder` and reloads it when its files change, for as
    /// long as the app runs. The shell runs it on a dedicated thread.
    pub fn preview(&self, folder: &Path) -> Result<(), ApiError> {
        let (tell, told) = std::sync::mpsc::channel();
        let failed = |error: notify_debouncer_full::notify::Error| {
            ApiError::logged(ErrorCode::ContentUnusable, &error)
        };
        let mut watch = new_debouncer(QUIET, None, move |events: DebounceEventResult| {
            let _ = tell.send(events);
        })
        .map_err(failed)?;
        // The packs it extends are sibling folders, which may be edited at the same time.
        let beside = folder.parent().unwrap_or(folder);
        watch
            .watch(beside, RecursiveMode::Recursive)
            .map_err(failed)?;
        // Read after the watch has started, so that no change is missed. Errors
        // are shown on the screen; keep watching until they are fixed.
        let _ = self.show_folder(folder);
        while let Ok(events) = told.recv() {
            let saved = |kind: &EventKind| !matches!(kind, EventKind::Access(_));
            if events.is_ok_and(|events| events.iter().any(|event| saved(&event.kind))) {
                let _ = self.show_folder(folder);
            }
        }
        Ok(())
    }

    fn show_folder(&self, folder: &Path) -> Result<(), ApiError> {
        let result = self.install_folder(folder);
        self.set_preview(result.as_ref().err().cloned());
        self.content_changed();
        result
    }

    /// Shows the place that is being previewed.
    fn preview_place(&self, pack: &PackId) -> Result<(), ApiError> {
        let home = Home::Pack(pack.clone());
        if self.home()?.as_ref() == Some(&home) {
            return Ok(());
        }
        self.set_home(Some(&home))
    }

    /// Switches to the language being previewed.
    fn preview_language(&self, language: &Language) -> Result<(), ApiError> {
        let language = language.to_string();
        if self.setting("language")?.as_ref() == Some(&language) {
            return Ok(());
        }
        self.write(|tx| tx.set_setting("language", Some(&language)))
    }

    fn install_folder(&self, folder: &Path) -> Result<(), ApiError> {
        let unusable =
            |detail: String| ApiError::new(ErrorCode::ContentUnusable).with("detail", detail);
        let place = Place::read(&[folder.to_owned()]);
        let place = place.map_err(|error| unusable(error.to_string()))?;
        let findings = lotse_pack_model::check(&place, self.clock.today());
        let error = findings
            .iter()
            .find(|finding| finding.severity == Severity::Error);
        let packs = place.packs.iter().map(AsRef::as_ref);
        let today = self.clock.today();
        let figures = AllFigures::new(&self.content_store(), packs.clone(), today)?;
        let packs: Vec<NewPack<'_>> = packs
            .map(|pack| figures.index(pack, Origin::default()))
            .collect();
        let installation = Installation {
            packs: &packs,
            ..Installation::default()
        };
        self.change_content(|store| {
            store.install(&installation, self.clock.now())?;
            // Before anything else changes the content, which would put back what ships.
            lock(&self.previewed).extend(place.packs.iter().map(|pack| pack.id().clone()));
            store.forget_seen()
        })?;
        if let Some(top) = place.top() {
            match top.manifest.language() {
                Some(language) => self.preview_language(language)?,
                None => self.preview_place(top.id())?,
            }
        }
        match error {
            Some(finding) => Err(unusable(finding.to_string())),
            None => Ok(()),
        }
    }
}
