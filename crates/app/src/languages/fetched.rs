//! Parts of the shipped content, which the web app fetches on demand.

use lotse_i18n::{Language, negotiate};
use lotse_pack_model::interface;
use lotse_shipped::parts;

use crate::{
    ApiError, App, Area,
    packs::{SHIPPED, install_shipped, searched_whole},
    shipped::{self, given},
};

/// Takes a part of what ships, as JSON. The base that all languages need must come before
/// the app is opened.
///
/// # Errors
/// Fails if it is damaged.
pub fn give_part(name: &str, json: &str) -> Result<(), ApiError> {
    given::give(name, json)
}

/// The parts to fetch before the app is opened, for a browser with these languages: the
/// interface in the one that the app suggests. Its content comes once it is chosen.
pub fn parts_to_open(system: &[String]) -> Vec<String> {
    let wanted: Vec<Language> = system.iter().filter_map(|tag| tag.parse().ok()).collect();
    let last = interface::last_language();
    let read = negotiate(&wanted, &interface::languages(), &last);
    let suggested = read.first().and_then(given::missing_interface);
    suggested.into_iter().collect()
}

impl App {
    /// Whether the person has chosen a language, and not only been offered one.
    ///
    /// # Errors
    /// Fails if the settings cannot be read.
    pub fn has_chosen_language(&self) -> Result<bool, ApiError> {
        Ok(self.chosen_language()?.is_some())
    }

    /// The parts to fetch for the person who reads now.
    ///
    /// # Errors
    /// Fails if the settings cannot be read.
    pub fn parts_to_fetch(&self) -> Result<Vec<String>, ApiError> {
        let ships = interface::languages();
        let mut reads = self.languages_read()?;
        reads.retain(|language| ships.contains(language));
        let interface = reads.iter().filter_map(given::missing_interface);
        let content = reads.iter().filter_map(given::missing_content);
        Ok(interface.chain(content).collect())
    }

    /// The parts to fetch before the next search.
    ///
    /// # Errors
    /// Fails if the settings cannot be read.
    pub fn search_parts_to_fetch(&self) -> Result<Vec<String>, ApiError> {
        if !self.lacks_index()? {
            return Ok(Vec::new());
        }
        let mut searched = searched_whole(&self.content_store())?;
        searched.extend(self.languages_read()?);
        let source = interface::source_language();
        let ships = interface::languages();
        let translated = searched
            .into_iter()
            .filter(|language| ships.contains(language) && *language != source);
        Ok(given::search_parts(translated))
    }

    /// Makes the search index, once its parts have been fetched.
    ///
    /// # Errors
    /// Fails if the packs are damaged, or the index cannot be written.
    pub fn index_given(&self) -> Result<(), ApiError> {
        self.search_whole()
    }

    /// The part with the list of towns, if it is still to be fetched.
    ///
    /// # Errors
    /// Fails if the database cannot be read.
    pub fn towns_to_fetch(&self) -> Result<Option<String>, ApiError> {
        let lacks_towns = self.content_store().lacks_towns()?;
        Ok(lacks_towns.then(|| parts::TOWNS.to_owned()))
    }

    /// Installs the list of towns, once it has been fetched.
    ///
    /// # Errors
    /// Fails if it cannot be written.
    pub fn install_towns(&self) -> Result<(), ApiError> {
        let mut store = self.content_store();
        for (pack, towns) in given::towns() {
            store.put_towns(&pack, &towns)?;
        }
        drop(store);
        self.forget_places();
        self.tell(&[Area::Content]);
        Ok(())
    }

    /// Installs the packs again, if content has been fetched since.
    ///
    /// # Errors
    /// Fails if they are damaged, or cannot be written.
    pub fn install_given(&self) -> Result<(), ApiError> {
        let language = self.language()?;
        let mut store = self.content_store();
        if store.installation_note(SHIPPED)? != Some(shipped::fingerprint()) {
            let mut whole = searched_whole(&store)?;
            whole.insert(language);
            install_shipped(&mut store, &self.clock, &whole)?;
            store.packs_changed();
            // Another language is not a change to report.
            store.forget_seen()?;
        }
        drop(store);
        self.content_changed();
        Ok(())
    }
}
