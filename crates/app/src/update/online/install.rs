//! Installs fetched updates.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use lotse_core::PackId;
use lotse_delivery::fetch::{Arrival, Directory, Fetched, Installed};
use lotse_pack_model::{Digest, Version};
use lotse_store::{Installation, InstalledPack, NewPack, Origin};

use super::failure::trouble;
use crate::{
    ApiError, App, ErrorCode, UpdateTrouble,
    packs::{AllFigures, DIRECTORY, FIGURES, Kept, has_other_figures},
    update::freshness::LAST_SUCCESS,
};

/// Key of the note that holds what the last success was for.
pub(crate) const FETCHED_FOR: &str = "fetched-for";

/// The installed packs, as the fetcher needs them.
pub(crate) fn installed(packs: &[InstalledPack]) -> Installed {
    let digests = |pack: &InstalledPack| {
        let parts = pack.origin.parts.iter();
        parts
            .map(|(part, (digest, _))| (part.clone(), *digest))
            .collect()
    };
    packs
        .iter()
        .map(|pack| (pack.manifest.id.clone(), digests(pack)))
        .collect()
}

/// Installs an update as it arrives: each publisher's packs in one transaction,
/// without waiting for other publishers.
pub(super) struct Arrivals<'a> {
    app: &'a App,
    newer: usize,
    /// Unchanged packs, and when they stop counting as fresh.
    fresh: Vec<(PackId, Timestamp)>,
    troubles: Vec<UpdateTrouble>,
    /// The first error of installing.
    failed: Option<ApiError>,
}

impl<'a> Arrivals<'a> {
    pub(super) fn new(app: &'a App) -> Self {
        Self {
            app,
            newer: 0,
            fresh: Vec::new(),
            troubles: Vec::new(),
            failed: None,
        }
    }

    /// Installs what has arrived. An error is kept until the end: other
    /// publishers may still succeed.
    pub(super) fn receive(&mut self, arrival: Arrival) {
        let result = match arrival {
            Arrival::Directory(directory) => self.app.keep_directory(&directory),
            Arrival::Packs(packs) => self.install(&packs),
            Arrival::Trouble(failed) => {
                self.troubles.push(trouble(&failed));
                Ok(())
            }
        };
        if let Err(error) = result {
            self.failed.get_or_insert(error);
        }
    }

    fn install(&mut self, packs: &[Fetched]) -> Result<(), ApiError> {
        let unchanged = packs.iter().filter(|fetched| fetched.content.is_none());
        let fresh = unchanged.map(|fetched| (fetched.id.clone(), fetched.fresh_until));
        self.fresh.extend(fresh);
        self.newer += self.app.install_packs(packs)?;
        Ok(())
    }

    /// Whether everything so far has arrived without errors.
    pub(super) fn is_success(&self) -> bool {
        self.troubles.is_empty() && self.failed.is_none()
    }

    /// Records what has arrived. `is_whole` says that all publishers were asked;
    /// `fetched_for` is set when everything requested has arrived. Returns the
    /// number of newer packs, and the publishers that failed.
    pub(super) fn finish(
        self,
        is_whole: bool,
        fetched_for: Option<&str>,
    ) -> Result<(usize, Vec<UpdateTrouble>), ApiError> {
        let is_finished = is_whole && self.is_success();
        self.app.record_update(&self.fresh, fetched_for)?;
        self.app.tidy_shelf(is_finished)?;
        match self.failed {
            Some(error) => Err(error),
            None => Ok((self.newer, self.troubles)),
        }
    }
}

impl App {
    fn keep_directory(&self, directory: &Directory) -> Result<(), ApiError> {
        let directory = serde_json::to_string(directory)
            .map_err(|error| ApiError::logged(ErrorCode::ContentDamaged, &error))?;
        let before = self.content_store().installation_note(DIRECTORY)?;
        if before.as_ref() == Some(&directory) {
            return Ok(());
        }
        let installation = Installation {
            notes: &[(DIRECTORY, directory.as_str())],
            ..Installation::default()
        };
        let now = self.clock.now();
        self.change_content(|store| store.install(&installation, now))
    }

    /// Installs the new ones of these packs in one transaction. Returns their number.
    fn install_packs(&self, fetched: &[Fetched]) -> Result<usize, ApiError> {
        let coming = fetched
            .iter()
            .filter_map(|fetched| fetched.content.as_ref());
        if coming.clone().next().is_none() {
            return Ok(0);
        }
        let shipped = self.shipped_versions()?;
        let figures = AllFigures::new(&self.content_store(), coming, self.clock.today())?;
        let mut changes_figures = false;
        let mut packs: Vec<NewPack<'_>> = Vec::new();
        for fetched in fetched {
            match &fetched.content {
                // Content shipped with a newer app may be ahead of its publisher.
                Some(pack) if shipped.get(pack.id()) > Some(&pack.manifest.version) => {}
                Some(pack) => {
                    changes_figures |= has_other_figures(&self.content_store(), pack)?;
                    packs.push(figures.index(pack, origin(fetched)));
                }
                None => {}
            }
        }
        // Other packs may use them: the next start indexes all packs again.
        let notes: &[(&str, &str)] = if changes_figures {
            &[(FIGURES, "")]
        } else {
            &[]
        };
        let installation = Installation {
            packs: &packs,
            notes,
            ..Installation::default()
        };
        let now = self.clock.now();
        self.change_content(|store| store.install(&installation, now))?;
        if !packs.is_empty() {
            self.content_changed();
        }
        Ok(packs.len())
    }

    fn record_update(
        &self,
        fresh: &[(PackId, Timestamp)],
        fetched_for: Option<&str>,
    ) -> Result<(), ApiError> {
        let now = self.clock.now();
        let time = now.to_string();
        let mut notes = Vec::new();
        if let Some(fetched_for) = fetched_for {
            notes.extend([(LAST_SUCCESS, time.as_str()), (FETCHED_FOR, fetched_for)]);
        }
        if fresh.is_empty() && notes.is_empty() {
            return Ok(());
        }
        let installation = Installation {
            fresh,
            notes: &notes,
            ..Installation::default()
        };
        self.change_content(|store| store.install(&installation, now))
    }

    /// The versions of the packs that shipped with the app.
    fn shipped_versions(&self) -> Result<BTreeMap<PackId, Version>, ApiError> {
        let packs = self.content_store().list_packs()?;
        let shipped = packs.iter().filter(|pack| pack.origin.publisher.is_none());
        Ok(shipped
            .map(|pack| (pack.manifest.id.clone(), pack.manifest.version.clone()))
            .collect())
    }

    /// Records the installed packs next to the archives, then deletes archives
    /// no longer needed. In this order, a crash in between leaves too much,
    /// never too little.
    pub(crate) fn tidy_shelf(&self, is_finished: bool) -> Result<(), ApiError> {
        let packs = self.content_store().list_packs()?;
        let failed = |error: std::io::Error| ApiError::logged(ErrorCode::StoreFailed, &error);
        Kept::of(&packs).write(&self.folders).map_err(failed)?;
        let digests: BTreeSet<Digest> = packs
            .iter()
            .flat_map(|pack| pack.origin.parts.values())
            .map(|(digest, _)| *digest)
            .collect();
        if let Err(error) = self.shelf().prune(&digests, is_finished) {
            tracing::warn!(%error, "failed to delete old archives");
        }
        Ok(())
    }
}

fn origin(fetched: &Fetched) -> Origin {
    Origin {
        publisher: Some(fetched.publisher.to_string()),
        fresh_until: Some(fetched.fresh_until),
        parts: fetched.parts.clone(),
    }
}
