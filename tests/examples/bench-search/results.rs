//! Query results of a search engine.

use std::{collections::BTreeMap, time::Duration};

use lotse_tests::relevance::{JudgedQuery, Relevance};

/// Results and times for each query, by position.
#[derive(Default)]
pub(crate) struct Results(BTreeMap<usize, (Vec<String>, Vec<Duration>)>);

impl Results {
    pub(crate) fn take(&mut self, query: usize, found: Vec<String>, times: Vec<Duration>) {
        self.0.insert(query, (found, times));
    }

    /// Four table cells for the selected queries.
    pub(crate) fn row(
        &self,
        queries: &[(&str, JudgedQuery)],
        chosen: impl Fn(&&(&str, JudgedQuery)) -> bool,
    ) -> String {
        let answered = || {
            let queries = queries
                .iter()
                .enumerate()
                .filter(|(_, query)| chosen(query));
            queries.filter_map(|(index, (_, query))| Some((query, self.0.get(&index)?)))
        };
        let found = answered().map(|(query, (found, _))| (query, found.as_slice()));
        let Relevance {
            recall,
            reciprocal_rank,
            ..
        } = Relevance::of(found);
        let mut times: Vec<Duration> = answered()
            .flat_map(|(_, (_, times))| times)
            .copied()
            .collect();
        times.sort_unstable();
        format!(
            "{recall:.3} | {reciprocal_rank:.3} | {:.2} | {:.2}",
            millis(percentile(&times, 50)),
            millis(percentile(&times, 99))
        )
    }
}

/// The given percentile of sorted `times`.
pub(crate) fn percentile(times: &[Duration], percent: usize) -> Duration {
    let index = (times.len() * percent).div_ceil(100).saturating_sub(1);
    times.get(index).copied().unwrap_or_default()
}

pub(crate) fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
