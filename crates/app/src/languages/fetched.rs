//! Parts of the shipped content, which the web app fetches on demand.

use lotse_i18n::{Language, negotiate};
use lotse_pack_model::interface;

use crate::{
    ApiError, App,
    packs::{install_shipped, searched_whole},
    shipped::given,
};

/// Takes a part of what ships, as JSON. The base that all languages need must come before
/// the app is opened.
///
/// # Errors
/// Fails if it is damaged.
pub fn give_part(name: &str, json: &str) -> Result<(), ApiError> {
    given::give(name, json)
}

/// The languages to fetch before the app is opened, for a browser with these languages: the
/// one that the app suggests.
pub fn languages_to_fetch(system: &[String]) -> Vec<String> {
    let wanted: Vec<Language> = system.iter().filter_map(|tag| tag.parse().ok()).collect();
    let last = interface::last_language();
    let read = negotiate(&wanted, &interface::languages(), &last);
    missing(read.into_iter().take(1))
}

impl App {
    /// The languages to fetch for the person who reads now.
    ///
    /// # Errors
    /// Fails if the settings cannot be read.
    pub fn languages_to_fetch(&self) -> Result<Vec<String>, ApiError> {
        let reads = self.languages_read()?.into_iter();
        let ships = interface::languages();
        Ok(missing(reads.filter(|language| ships.contains(language))))
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

    /// Installs the packs again, with what has been fetched.
    ///
    /// # Errors
    /// Fails if they are damaged, or cannot be written.
    pub fn install_given(&self) -> Result<(), ApiError> {
        let language = self.language()?;
        let mut store = self.content_store();
        let mut whole = searched_whole(&store)?;
        whole.insert(language);
        install_shipped(&mut store, &self.clock, &whole)?;
        store.packs_changed();
        // Another language is not a change to report.
        store.forget_seen()?;
        drop(store);
        self.content_changed();
        Ok(())
    }
}

fn missing(languages: impl Iterator<Item = Language>) -> Vec<String> {
    let tags = languages.map(|language| language.to_string());
    tags.filter(|tag| !given::has(tag)).collect()
}
