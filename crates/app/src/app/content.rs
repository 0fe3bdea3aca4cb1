//! The installed content, and that of the chosen place in the chosen language.

use std::{
    collections::BTreeMap,
    sync::{Arc, MutexGuard},
};

use lotse_delivery::publishers::Directory;
use lotse_i18n::{Language, negotiate};
use lotse_pack_model::{Audience, Manifest, PackSource, PlaceContent, interface};
use lotse_store::{ContentState, ContentStore, StoreError, UserStore};

use crate::{
    ApiError, App, Area, Clock, ErrorCode, Folders,
    mutex::lock,
    packs::{DIRECTORY, FIGURES, SHIPPED, install_shipped, restore_fetched, searched_whole},
    shipped,
};

/// Opens the content store and installs what it lacks: newer shipped packs,
/// fetched packs after it was rebuilt, and all packs in a new year, because the
/// search index holds figures as numbers.
pub(super) fn open_content(
    folders: &Folders,
    clock: &Clock,
    system_languages: &[Language],
) -> Result<(ContentStore, ContentState), ApiError> {
    let (mut content, state) = ContentStore::open(&folders.data)?;
    let year = clock.today().year().to_string();
    let has_other_figures = content.installation_note(FIGURES)? != Some(year);
    let ships_other = content.installation_note(SHIPPED)? != Some(shipped::fingerprint());
    if ships_other || has_other_figures {
        // The person's own languages are in the encrypted database, which may be locked.
        let mut whole = searched_whole(&content)?;
        let last = interface::last_language();
        whole.extend(negotiate(system_languages, &interface::languages(), &last));
        install_shipped(&mut content, clock, &whole)?;
    }
    if state != ContentState::Kept || has_other_figures {
        restore_fetched(&mut content, folders, clock)?;
    }
    if state != ContentState::Kept {
        // After a rebuild there is nothing to compare with, so report no changes.
        content.forget_seen()?;
    }
    Ok((content, state))
}

impl App {
    /// The content store.
    pub(crate) fn content_store(&self) -> MutexGuard<'_, ContentStore> {
        lock(&self.content)
    }

    /// Changes the installed packs over a second connection, so that screens
    /// can read while packs are indexed.
    pub(crate) fn change_content<T>(
        &self,
        change: impl FnOnce(&mut ContentStore) -> Result<T, StoreError>,
    ) -> Result<T, ApiError> {
        let _one_at_a_time = lock(&self.installing);
        // A browser has one thread, so there are no concurrent reads, and a file there
        // allows only one connection.
        #[cfg(target_family = "wasm")]
        let result = change(&mut self.content_store())?;
        #[cfg(not(target_family = "wasm"))]
        let result = change(&mut self.content_store().another()?)?;
        self.content_store().packs_changed();
        Ok(result)
    }

    /// The directory as last fetched.
    pub(crate) fn directory(&self) -> Result<Directory, ApiError> {
        let note = self.content_store().installation_note(DIRECTORY)?;
        let directory = note.and_then(|json| Directory::read(json.as_bytes()).ok());
        Ok(directory.unwrap_or_default())
    }

    /// The content of the chosen place in the chosen language.
    pub(crate) fn place_content(&self) -> Result<Arc<PlaceContent>, ApiError> {
        let audience = self.audience()?;
        let mut cached = lock(&self.place_content);
        if let Some(content) = cached.as_ref().filter(|content| content.is_for(&audience)) {
            return Ok(Arc::clone(content));
        }
        let store = self.content_store();
        let snapshot = store.snapshot()?;
        let content = PlaceContent::load(&*store, audience)?;
        drop(snapshot);
        let content = content.ok_or_else(|| ApiError::new(ErrorCode::ContentMissing))?;
        for error in &content.errors {
            tracing::warn!(%error, "skipping invalid entry of an installed pack");
        }
        let content = Arc::new(content);
        *cached = Some(Arc::clone(&content));
        Ok(content)
    }

    /// The audience of the content.
    pub(crate) fn audience(&self) -> Result<Audience, ApiError> {
        let codes = if self.is_locked() {
            BTreeMap::new()
        } else {
            self.read(UserStore::employer_codes)?
        };
        Ok(Audience {
            language: self.language()?,
            also: self.also_read()?,
            place: self.shown_place()?,
            codes,
            today: self.clock.today(),
        })
    }

    /// Drops the cached content after packs changed.
    pub(crate) fn forget_content(&self) {
        *lock(&self.place_content) = None;
    }

    /// Drops the cached content after packs changed and tells the screens.
    pub(crate) fn content_changed(&self) {
        self.forget_content();
        self.tell(&[Area::Content, Area::Update]);
    }

    /// The manifests of the shown place, or of the country. Unlike
    /// [`App::place_content`], this does not depend on the language.
    pub(crate) fn place_manifests(&self) -> Result<Vec<Manifest>, ApiError> {
        let all = self.content_store().manifests()?;
        Ok(lotse_pack_model::layers_of(
            &all,
            self.shown_place()?.as_ref(),
        ))
    }

    /// The chosen language, else the first system language the interface supports.
    pub(crate) fn language(&self) -> Result<Language, ApiError> {
        let chosen = self.chosen_language()?;
        Ok(chosen.unwrap_or_else(|| self.suggested_language()))
    }

    /// The chosen language, unless its pack is gone.
    pub(crate) fn chosen_language(&self) -> Result<Option<Language>, ApiError> {
        if self.is_locked() {
            return Ok(None);
        }
        let chosen = self.setting("language")?;
        Ok(chosen.and_then(|tag| self.spoken(&tag).ok()))
    }

    pub(crate) fn suggested_language(&self) -> Language {
        // Readers of unsupported languages most likely read some English.
        let last = interface::last_language();
        let here = self.interface_languages();
        let here = here.unwrap_or_else(|_| interface::languages());
        negotiate(&self.system_languages, &here, &last)
            .into_iter()
            .next()
            .unwrap_or(last)
    }
}
