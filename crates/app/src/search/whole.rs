//! Indexes the pages of shipped content in the languages that the person reads.

use lotse_pack_model::Pack;
use lotse_store::{InstalledPack, NewPack};

use crate::{
    ApiError, App,
    mutex::lock,
    packs::{AllFigures, WHOLE, searched_whole, whole_note},
    shipped,
};

impl App {
    /// Whether shipped content is not fully indexed in a language that the person reads.
    pub(crate) fn lacks_index(&self) -> Result<bool, ApiError> {
        let whole = searched_whole(&self.content_store())?;
        let read = self.languages_read()?;
        Ok(read.iter().any(|language| !whole.contains(language)))
    }

    /// Ensures that shipped content is fully indexed in the languages that the person
    /// reads. Takes a moment the first time a language is read. Fetched content is
    /// fully indexed from the start.
    pub(crate) fn search_whole(&self) -> Result<(), ApiError> {
        if !shipped::has_search() || !self.lacks_index()? {
            return Ok(());
        }
        let mut whole = searched_whole(&self.content_store())?;
        whole.extend(self.languages_read()?);
        let shipped = shipped::packs()?;
        let figures = AllFigures::new(&self.content_store(), [].iter(), self.clock.today())?;
        let note = whole_note(&whole);
        self.change_content(|store| {
            let previewed = lock(&self.previewed).clone();
            let installed = store.list_packs()?;
            let is_shipped = |here: &InstalledPack| {
                here.origin.publisher.is_none() && !previewed.contains(&here.manifest.id)
            };
            let is_here = |pack: &&Pack| {
                let mut here = installed.iter().filter(|here| is_shipped(here));
                here.any(|here| here.manifest.id == *pack.id())
            };
            let packs = shipped.iter().filter(is_here);
            let packs: Vec<NewPack<'_>> = packs
                .map(|pack| figures.index_whole_in(&whole, pack))
                .collect();
            store.index(&packs, &[(WHOLE, &note)])
        })
    }
}
