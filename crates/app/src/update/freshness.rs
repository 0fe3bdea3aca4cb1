//! Freshness of the content.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use lotse_command::command;
use lotse_core::PackId;
use lotse_delivery::publishers::Directory;
use lotse_pack_model::Manifest;
use lotse_store::InstalledPack;

use crate::{ApiError, App, ContentNote, ContentView, PackState, ProgressView};

/// Key of the note that holds the time of the last success.
pub(super) const LAST_SUCCESS: &str = "last-success";

impl App {
    /// How fresh the content is, and what is under way.
    #[command(areas(answers, content, progress, settings, update))]
    pub fn content(&self) -> Result<ContentView, ApiError> {
        let packs = self.pack_states()?;
        let last_success = self.content_store().installation_note(LAST_SUCCESS)?;
        let settings = self.update_settings()?;
        let changes = self.count_changes()?;
        let state = self.update_state();
        let bytes = |bytes: u64| u32::try_from(bytes).unwrap_or(u32::MAX);
        Ok(ContentView {
            can_update: self.can_update(),
            running: state.running.as_ref().map(|progress| ProgressView {
                done: bytes(progress.done()),
                total: bytes(progress.total()),
            }),
            last_success,
            troubles: state.troubles.clone(),
            settings,
            metered: state.metered,
            packs,
            changes,
        })
    }

    /// Status of the content for the first screen.
    pub(crate) fn content_note(&self) -> Result<ContentNote, ApiError> {
        let packs = self.pack_states()?;
        let chosen = self.chosen_place()?;
        let is_here = |place: &PackId| packs.iter().any(|pack| pack.id == place.as_str());
        Ok(ContentNote {
            changes: self.count_changes()?,
            stale: packs.iter().any(|pack| pack.stale),
            withdrawn: packs.iter().any(|pack| pack.withdrawn.is_some()),
            place_missing: chosen.is_some_and(|place| !is_here(&place)),
        })
    }

    /// The packs of the place and how fresh they are.
    fn pack_states(&self) -> Result<Vec<PackState>, ApiError> {
        let place = self.place_content()?;
        let directory = self.directory()?;
        let summaries = self.content_store().list_packs()?;
        let summaries: BTreeMap<&PackId, &InstalledPack> = summaries
            .iter()
            .map(|pack| (&pack.manifest.id, pack))
            .collect();
        let mut states = Vec::new();
        for manifest in place.manifests.iter().chain(&place.language_packs) {
            if let Some(summary) = summaries.get(&manifest.id) {
                states.extend(self.pack_state(manifest, summary, &directory)?);
            }
        }
        Ok(states)
    }

    fn pack_state(
        &self,
        manifest: &Manifest,
        summary: &InstalledPack,
        directory: &Directory,
    ) -> Result<Option<PackState>, ApiError> {
        let name = self.names(manifest)?.into_iter().next();
        let fresh_until = summary.origin.fresh_until;
        let fetched = summary.origin.publisher.is_some();
        // Shipped content is our own, so withdrawing its publisher does not affect it.
        let withdrawn = directory
            .publisher_of(&manifest.id)
            .and_then(|(publisher, _)| publisher.withdrawn.as_ref())
            .filter(|_| fetched);
        Ok(name.map(|name| PackState {
            id: manifest.id.to_string(),
            name,
            version: manifest.version.to_string(),
            publisher: manifest.publisher.clone(),
            fetched,
            fresh_until: fresh_until.map(|until| until.to_zoned(TimeZone::UTC).date().to_string()),
            stale: fresh_until.is_some_and(|until| until < self.clock.now()),
            withdrawn: withdrawn.map(|withdrawn| withdrawn.on.to_string()),
        }))
    }
}
