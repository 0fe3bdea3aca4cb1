//! Decides when to check for newer content: once a day, soon after a failure,
//! and at once when the person needs other content than before.

use std::{sync::PoisonError, time::Duration};

use jiff::{Timestamp, ToSpan};

use super::{install::FETCHED_FOR, run::purpose};
use crate::{ApiError, App, mutex::lock, update::freshness::LAST_SUCCESS};
use lotse_command::command;

/// How often to check for due updates.
const LOOK: Duration = Duration::from_secs(15 * 60);

impl App {
    /// Keeps the content up to date for as long as the app runs. The shell runs
    /// it on a dedicated thread.
    pub fn keep_up_to_date(&self) {
        loop {
            if let Err(error) = self.search_whole() {
                tracing::warn!(?error, "failed to index the pages of a language");
            }
            match self.is_update_due() {
                // The error is kept for the screen; the next attempt comes by itself.
                Ok(true) => drop(self.update_content()),
                Ok(false) => {}
                Err(error) => tracing::debug!(?error, "cannot tell whether an update is due"),
            }
            self.wait_for_nudge();
        }
    }

    /// The network is back: resumes everything that was waiting for it.
    #[command(installed)]
    pub fn network_is_back(&self) {
        self.nudge();
    }

    fn wait_for_nudge(&self) {
        let nudged = lock(&self.nudged);
        let waited = self
            .nudge
            .wait_timeout_while(nudged, LOOK, |nudged| !*nudged);
        let (mut nudged, _) = waited.unwrap_or_else(PoisonError::into_inner);
        *nudged = false;
    }

    fn is_update_due(&self) -> Result<bool, ApiError> {
        if !self.can_update() || self.is_locked() || !self.update_settings()?.automatic {
            return Ok(false);
        }
        let now = self.clock.now();
        let store = self.content_store();
        let success = store.installation_note(LAST_SUCCESS)?;
        let success: Option<Timestamp> = success.and_then(|time| time.parse().ok());
        let fetched_for = store.installation_note(FETCHED_FOR)?;
        drop(store);
        let for_this = fetched_for
            .is_some_and(|before| self.wanted().is_ok_and(|now| purpose(&now) == before));
        let (last_try, failed) = {
            let state = self.update_state();
            (state.last_try, !state.troubles.is_empty())
        };
        Ok(due(now, success.filter(|_| for_this), last_try, failed))
    }
}

/// Whether it is time to check. `success` is the last success for what is needed now.
fn due(
    now: Timestamp,
    success: Option<Timestamp>,
    last_try: Option<Timestamp>,
    failed: bool,
) -> bool {
    let passed = |since: Timestamp, hours: i64| {
        // A clock that was set back must not block updates for years.
        since > now
            || since
                .checked_add(hours.hours())
                .is_ok_and(|then| then <= now)
    };
    let rested = last_try.is_none_or(|tried| !failed || passed(tried, 1));
    rested && success.is_none_or(|success| passed(success, 24))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> Timestamp {
        format!("2026-11-{time}:00Z").parse().unwrap()
    }

    #[test]
    fn it_looks_at_once_then_daily() {
        let now = at("22T12:00");
        assert!(due(now, None, None, false));
        assert!(!due(now, Some(at("22T11:00")), None, false));
        assert!(!due(now, Some(at("21T12:01")), None, false));
        assert!(due(now, Some(at("21T12:00")), None, false));
    }

    #[test]
    fn after_a_failure_it_rests_for_an_hour() {
        let now = at("22T12:00");
        assert!(!due(now, None, Some(at("22T11:30")), true));
        assert!(due(now, None, Some(at("22T11:00")), true));
    }

    #[test]
    fn a_success_in_the_future_does_not_keep_it_from_looking() {
        assert!(due(at("22T12:00"), Some(at("29T12:00")), None, false));
    }
}
