//! Talk in simulated networks: every message arrives exactly once and in order, and
//! nothing gets stuck, whatever happens in between.

use std::thread;

use lotse_tests::networks::run_schedule;

/// Number of networks; `cargo xtask bench networks` runs more.
const NETWORKS: u64 = 100;

#[test]
fn whatever_the_network_does_each_message_comes_once_and_in_its_order() {
    let halves: Vec<_> = (0..2)
        .map(|first| {
            let run = |seed| run_schedule(seed).err().map(|error| (seed, error));
            thread::spawn(move || {
                (first..NETWORKS)
                    .step_by(2)
                    .filter_map(run)
                    .collect::<Vec<_>>()
            })
        })
        .collect();
    let failed: Vec<_> = halves
        .into_iter()
        .flat_map(|half| half.join().unwrap())
        .collect();
    assert!(failed.is_empty(), "{} failed: {failed:#?}", failed.len());
}
