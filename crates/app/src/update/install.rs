//! Installs fetched updates.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use lotse_core::PackId;
use lotse_delivery::fetch::{Fetched, Installed, Update};
use lotse_pack_model::{Digest, Version};
use lotse_store::{Installation, InstalledPack, NewPack, Origin};

use crate::{
    ApiError, App, ErrorCode,
    packs::{AllFigures, DIRECTORY, FIGURES, Kept, has_other_figures},
};

/// Key of the note that holds the time of the last success.
pub(crate) const LAST_SUCCESS: &str = "last-success";
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

impl App {
    /// Installs an update in one transaction. `fetched_for` is set when
    /// everything requested has arrived. Returns the number of newer packs.
    pub(crate) fn install_update(
        &self,
        update: &Update,
        fetched_for: Option<&str>,
    ) -> Result<usize, ApiError> {
        let shipped = self.shipped_versions()?;
        let coming = update.packs.iter();
        let coming = coming.filter_map(|fetched| fetched.content.as_ref());
        let figures = AllFigures::new(&self.content_store(), coming, self.clock.today())?;
        let mut changes_figures = false;
        let mut packs: Vec<NewPack<'_>> = Vec::new();
        let mut fresh: Vec<(PackId, Timestamp)> = Vec::new();
        for fetched in &update.packs {
            match &fetched.content {
                // Content shipped with a newer app may be ahead of its publisher.
                Some(pack) if shipped.get(pack.id()) > Some(&pack.manifest.version) => {}
                Some(pack) => {
                    changes_figures |= has_other_figures(&self.content_store(), pack)?;
                    packs.push(figures.index(pack, origin(fetched)));
                }
                None => fresh.push((fetched.id.clone(), fetched.fresh_until)),
            }
        }
        let directory = serde_json::to_string(&update.directory)
            .map_err(|error| ApiError::logged(ErrorCode::ContentDamaged, &error))?;
        let now = self.clock.now();
        let time = now.to_string();
        let mut notes = vec![(DIRECTORY, directory.as_str())];
        if let Some(fetched_for) = fetched_for {
            notes.extend([(LAST_SUCCESS, time.as_str()), (FETCHED_FOR, fetched_for)]);
        }
        if changes_figures {
            // Other packs may use them: the next start indexes all packs again.
            notes.push((FIGURES, ""));
        }
        let installation = Installation {
            packs: &packs,
            fresh: &fresh,
            notes: &notes,
            ..Installation::default()
        };
        self.change_content(|store| store.install(&installation, now))?;
        self.tidy_shelf()?;
        if !packs.is_empty() {
            self.content_changed();
        }
        Ok(packs.len())
    }

    /// The versions of the packs that shipped with the app.
    fn shipped_versions(&self) -> Result<BTreeMap<PackId, Version>, ApiError> {
        let packs = self.content_store().list_packs()?;
        let shipped = packs.iter().filter(|pack| pack.origin.publisher.is_none());
        Ok(shipped
            .map(|pack| (pack.manifest.id.clone(), pack.manifest.version.clone()))
            .collect())
    }

    /// Records the installed packs beside the archives, then deletes archives
    /// no longer needed. In this order, a crash in between leaves too much,
    /// never too little.
    fn tidy_shelf(&self) -> Result<(), ApiError> {
        let packs = self.content_store().list_packs()?;
        let failed = |error: std::io::Error| ApiError::logged(ErrorCode::StoreFailed, &error);
        Kept::of(&packs).write(&self.folders).map_err(failed)?;
        let digests: BTreeSet<Digest> = packs
            .iter()
            .flat_map(|pack| pack.origin.parts.values())
            .map(|(digest, _)| *digest)
            .collect();
        if let Err(error) = self.shelf().prune(&digests) {
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
