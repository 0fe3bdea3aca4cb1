//! Talk in made-up networks: every message comes exactly once and in its order,
//! and nothing gets stuck, whatever happens in between.
#![cfg(test)]

use lotse_tests::networks::run_schedule;

/// So many networks are made up here; `cargo xtask bench talk` makes up more.
const NETWORKS: u64 = 300;

#[test]
fn whatever_the_network_does_each_message_comes_once_and_in_its_order() {
    let failed: Vec<_> = (0..NETWORKS)
        .filter_map(|seed| run_schedule(seed).err().map(|error| (seed, error)))
        .collect();
    assert!(failed.is_empty(), "{} failed: {failed:#?}", failed.len());
}
