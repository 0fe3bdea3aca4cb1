//! Runs one update from beginning to end.

use std::{
    sync::{Arc, PoisonError},
    time::Duration,
};

use lotse_command::command;
use lotse_core::PackId;
use lotse_delivery::fetch::{
    DownloadProgress, Http, National, Network, PublicationReader, Shelf, Wanted, fetch,
};
use lotse_pack_model::{PackKind, PackSource};
use tokio::sync::Notify;
use url::Url;

use super::{
    failure::to_api_error,
    install::{Arrivals, installed},
    metered::is_metered,
};
use crate::{ApiError, App, Area, ErrorCode, UpdateTrouble};

/// Interval between progress events.
const OFTEN: Duration = Duration::from_millis(250);

impl App {
    /// Whether this app knows where to look for newer content.
    pub(crate) fn can_update(&self) -> bool {
        self.national.is_some()
    }

    /// Fetches and installs newer content. Returns when it is done or
    /// cancelled, or at once if an update is already running.
    #[command(installed)]
    pub fn update_content(&self) -> Result<(), ApiError> {
        let Some(national) = self.national.clone() else {
            return Err(ApiError::new(ErrorCode::UpdatesOff));
        };
        self.run_update(&national, UpdateJob::online(self.wanted()?)?)?;
        Ok(())
    }

    /// Cancels the running update. What was downloaded is kept and not downloaded again.
    #[command(installed)]
    pub fn cancel_update(&self) {
        self.update_state().cancel.notify_waiters();
    }

    /// Fetches one pack and its lower layers.
    pub(crate) fn fetch_also(&self, pack: &PackId) -> Result<(), ApiError> {
        let Some(national) = self.national.clone() else {
            return Err(ApiError::new(ErrorCode::UpdatesOff));
        };
        let mut wanted = self.wanted()?;
        wanted.packs = vec![pack.clone()];
        let job = UpdateJob {
            is_all: false,
            ..UpdateJob::online(wanted)?
        };
        self.run_update(&national, job)?;
        Ok(())
    }

    /// The shelf of fetched bundles.
    pub(crate) fn shelf(&self) -> Shelf {
        Shelf::new(&self.folders.shelf())
    }

    /// Runs a job. Returns the number of newer packs; `None` when it was
    /// cancelled. While another update runs, a job for everything returns
    /// at once; any other waits for its turn.
    ///
    /// Errors of a job for everything are kept for the screen; any other
    /// job returns them to its caller.
    pub(crate) fn run_update(
        &self,
        national: &National,
        job: UpdateJob,
    ) -> Result<Option<usize>, ApiError> {
        let progress = DownloadProgress::default();
        let cancel = {
            let mut state = self.update_state();
            while state.running.is_some() {
                if job.is_all {
                    return Ok(None);
                }
                state = self
                    .idle
                    .wait(state)
                    .unwrap_or_else(PoisonError::into_inner);
            }
            state.running = Some(progress.clone());
            state.last_try = Some(self.clock.now());
            Arc::clone(&state.cancel)
        };
        self.tell(&[Area::Update]);
        let is_all = job.is_all;
        let result = self.fetch_and_install(national, job, &progress, &cancel);
        {
            let mut state = self.update_state();
            state.running = None;
            if is_all {
                state.troubles = troubles(&result);
            }
        }
        self.idle.notify_all();
        self.tell(&[Area::Update]);
        let done = result?;
        match done.troubles.into_iter().next() {
            Some(trouble) if !is_all => Err(trouble.error),
            _ => Ok(done.newer),
        }
    }

    fn fetch_and_install(
        &self,
        national: &National,
        job: UpdateJob,
        progress: &DownloadProgress,
        cancel: &Notify,
    ) -> Result<Done, ApiError> {
        let installed = installed(&self.content_store().list_packs()?);
        let mut wanted = job.wanted;
        // Before fetching, because the person may choose another place or language in
        // the meantime.
        let fetched_for = purpose(&wanted);
        let reader = PublicationReader {
            shelf: self.shelf(),
            network: job.network,
            progress: progress.clone(),
            time_limits: self.time_limits,
        };
        let mut arrivals = Arrivals::new(self);
        let fetched = on_own_thread(async || {
            let metered = is_metered().await;
            self.update_state().metered = metered;
            wanted.media &= !metered;
            let arrived = |arrival| arrivals.receive(arrival);
            tokio::select! {
                fetched = fetch(&reader, national, &wanted, &installed, arrived) => Some(fetched),
                () = cancel.notified() => None,
                never = self.tell_progress(progress) => never,
            }
        });
        let is_whole = matches!(fetched, Ok(Some(Ok(()))));
        let is_success = is_whole && job.is_all && arrivals.is_success();
        let arrived = arrivals.finish(is_whole, is_success.then_some(fetched_for.as_str()));
        match fetched? {
            Some(fetched) => fetched.map_err(|error| to_api_error(&error))?,
            None => return Ok(Done::default()),
        }
        let (newer, troubles) = arrived?;
        Ok(Done {
            newer: Some(newer),
            troubles,
        })
    }

    /// Reports progress at intervals, until it is dropped.
    async fn tell_progress<T>(&self, progress: &DownloadProgress) -> T {
        let mut reported = 0;
        loop {
            tokio::time::sleep(OFTEN).await;
            if progress.done() != reported {
                reported = progress.done();
                self.tell(&[Area::Update]);
            }
        }
    }

    /// The content that the person needs.
    pub(crate) fn wanted(&self) -> Result<Wanted, ApiError> {
        let audience = self.audience()?;
        let mut packs: Vec<PackId> = self.chosen_place()?.into_iter().collect();
        packs.extend(audience.codes.into_keys());
        let manifests = self.content_store().manifests()?;
        let country = manifests
            .iter()
            .find(|manifest| manifest.kind == PackKind::Country);
        packs.extend(country.map(|country| country.id.clone()));
        packs.extend(self.fetched_languages()?);
        let mut languages = vec![audience.language];
        languages.extend(audience.also);
        Ok(Wanted {
            packs,
            languages,
            media: !self.update_settings()?.save_data,
        })
    }
}

/// The parts to fetch, and the network to fetch them from.
pub(crate) struct UpdateJob {
    pub(crate) network: Arc<dyn Network>,
    pub(crate) wanted: Wanted,
    /// It asks the publishers for everything that the person needs.
    pub(crate) is_all: bool,
}

impl UpdateJob {
    fn online(wanted: Wanted) -> Result<Self, ApiError> {
        let http = Http::new().map_err(|error| to_api_error(&error.into()))?;
        Ok(Self {
            network: Arc::new(http),
            wanted,
            is_all: true,
        })
    }
}

/// Outcome of an update.
#[derive(Default)]
struct Done {
    newer: Option<usize>,
    troubles: Vec<UpdateTrouble>,
}

fn troubles(result: &Result<Done, ApiError>) -> Vec<UpdateTrouble> {
    match result {
        Ok(done) => done.troubles.clone(),
        Err(error) => vec![UpdateTrouble {
            publisher: None,
            error: error.clone(),
        }],
    }
}

/// Downloads a file of at most `limit` bytes.
pub(crate) fn download(url: Url, limit: u64) -> Result<Vec<u8>, ApiError> {
    let http = Http::new().map_err(|error| to_api_error(&error.into()))?;
    let bytes = on_own_thread(async || lotse_delivery::fetch::download(&http, url, limit).await)?;
    bytes.map_err(|error| to_api_error(&error))
}

/// Runs network code on its own thread: the caller's thread may already be
/// in a runtime, and runtimes cannot be nested.
fn on_own_thread<T: Send>(work: impl AsyncFnOnce() -> T + Send) -> Result<T, ApiError> {
    let run = || -> std::io::Result<T> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        Ok(runtime.block_on(work()))
    };
    match std::thread::scope(|scope| scope.spawn(run).join()) {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(error)) => Err(ApiError::logged(ErrorCode::ContentUnreachable, &error)),
        Err(_) => Err(ApiError::new(ErrorCode::ContentUnreachable)),
    }
}

/// A key for what an update is for. When it differs from that of the last success, an
/// update is due.
pub(super) fn purpose(wanted: &Wanted) -> String {
    let packs: Vec<String> = wanted.packs.iter().map(ToString::to_string).collect();
    let languages: Vec<String> = wanted.languages.iter().map(ToString::to_string).collect();
    format!(
        "{} in {}{}",
        packs.join(" "),
        languages.join(" "),
        if wanted.media { " with pictures" } else { "" }
    )
}
