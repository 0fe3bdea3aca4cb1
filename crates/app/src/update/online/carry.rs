//! Content carried as a file (a parcel).

use std::{collections::BTreeSet, sync::Arc};

use base64::{Engine, prelude::BASE64_STANDARD};
use lotse_command::command;
use lotse_core::PackId;
use lotse_delivery::fetch::{Carried, Carry, CarryError};
use lotse_store::InstalledPack;

use super::run::{UpdateJob, download};
use crate::{ApiError, App, ErrorCode, LanguageView, OpenedContent, SavedFile, files::save};

/// Maximum size of a content file, in bytes.
const MOST_BYTES: usize = 96 * 1024 * 1024;
/// File extension of content files.
const ENDING: &str = "lotse";

impl App {
    /// Saves the content of the place as a file to pass on.
    #[command(installed)]
    pub fn save_content_file(&self) -> Result<SavedFile, ApiError> {
        let place = self.place_content()?;
        let not_fetched = || ApiError::new(ErrorCode::ContentNotFetched);
        let (Some(top), true) = (place.manifests.last(), self.can_update()) else {
            return Err(not_fetched());
        };
        let name = self.names(top)?.into_iter().next();
        let name = name.map_or_else(|| top.id.to_string(), |name| name.value);
        self.save_parcel(&top.id, &self.fetched_languages()?, &name)
    }

    /// Saves a place with its layers and some languages, or one language.
    pub(crate) fn save_parcel(
        &self,
        pack: &PackId,
        languages: &[PackId],
        name: &str,
    ) -> Result<SavedFile, ApiError> {
        let file = Carry {
            shelf: &self.shelf(),
            place: pack,
            languages,
            archives: self.archives(pack, languages)?,
        };
        let bytes = file.file().map_err(|error| match error {
            CarryError::NotFetched => ApiError::new(ErrorCode::ContentNotFetched),
            error => ApiError::logged(ErrorCode::SaveFailed, &error),
        })?;
        let title = format!("Lotse {name} {}", self.clock.today());
        save(&self.folders.saved, &title, ENDING, &bytes)
    }

    fn archives(
        &self,
        pack: &PackId,
        languages: &[PackId],
    ) -> Result<BTreeSet<(lotse_pack_model::Digest, u64)>, ApiError> {
        let packs = self.content_store().list_packs()?;
        let place = self.place_content()?;
        let is_in_place = place.manifests.iter().any(|manifest| manifest.id == *pack);
        let is_chosen = |installed: &&InstalledPack| {
            let id = &installed.manifest.id;
            let is_layer = is_in_place && place.manifests.contains(&installed.manifest);
            is_layer || id == pack || languages.contains(id)
        };
        let of_place = packs.iter().filter(is_chosen);
        Ok(of_place
            .flat_map(|pack| pack.origin.parts.values())
            .copied()
            .collect())
    }

    /// The installed languages among packs.
    fn languages_of(&self, packs: &[PackId]) -> Result<Vec<LanguageView>, ApiError> {
        let installed = self.language_packs()?.into_iter();
        let tags: Vec<String> = installed
            .filter(|pack| packs.contains(&pack.manifest.id))
            .filter_map(|pack| Some(pack.manifest.language()?.to_string()))
            .collect();
        let mut languages = self.languages_here()?;
        languages.retain(|language| tags.contains(&language.id));
        Ok(languages)
    }

    /// Installs the content of a file, given in base64. It is verified as if it
    /// came from the publishers.
    #[command(installed)]
    pub fn open_content_file(&self, base64: &str) -> Result<OpenedContent, ApiError> {
        let unreadable = || ApiError::new(ErrorCode::ContentFileUnreadable);
        if base64.len() / 4 * 3 > MOST_BYTES {
            return Err(unreadable());
        }
        let bytes = BASE64_STANDARD.decode(base64).map_err(|_| unreadable())?;
        self.open_content(&bytes)
    }

    /// Downloads a content file from a nearby address, such as a laptop in the
    /// same room, and installs it.
    #[command(installed)]
    pub fn fetch_content_file(&self, address: &str) -> Result<OpenedContent, ApiError> {
        let unreachable = || ApiError::new(ErrorCode::ContentUnreachable);
        let address = address.trim();
        let address = if address.contains("://") {
            address.to_owned()
        } else {
            format!("http://{address}")
        };
        let url = address.parse().map_err(|_| unreachable())?;
        let bytes = download(url, MOST_BYTES as u64)?;
        self.open_content(&bytes)
    }

    /// Installs the content of a file.
    pub fn open_content(&self, bytes: &[u8]) -> Result<OpenedContent, ApiError> {
        let carried = Carried::read(bytes)
            .map_err(|error| ApiError::logged(ErrorCode::ContentFileUnreadable, &error))?;
        let Some(national) = self.national.clone() else {
            return Err(ApiError::new(ErrorCode::UpdatesOff));
        };
        let place = carried.place();
        let mut wanted = self.wanted()?;
        wanted.packs = place.iter().cloned().collect();
        wanted.packs.extend(carried.languages());
        let brought = wanted.packs.clone();
        let job = UpdateJob {
            network: Arc::new(carried),
            wanted,
            is_all: false,
        };
        let newer = self.run_update(&national, job)?;
        if let Some(place) = &place
            && self.directory()?.publisher_of(place).is_none()
        {
            // Of a kind that this version skips in the directory.
            return Err(ApiError::new(ErrorCode::ContentNewer));
        }
        let chosen = self.chosen_place()?;
        let other = place.filter(|place| Some(place) != chosen.as_ref());
        Ok(OpenedContent {
            languages: self.languages_of(&brought)?,
            other_place: match other {
                Some(other) => self.named_place(&other)?,
                None => None,
            },
            newer: u32::try_from(newer.unwrap_or_default()).unwrap_or(u32::MAX),
        })
    }
}
