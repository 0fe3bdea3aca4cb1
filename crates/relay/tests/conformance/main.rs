//! Behaviour that every store must have.

#![cfg(test)]

use lotse_relay::store::RelayStoreError;
use lotse_testing::within;
use lotse_wire::ProblemCode;

macro_rules! for_every_store {
    ($($test:ident)*) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() { crate::run(super::$test(lotse_testing::TestStore::sqlite())).await })*
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() { crate::run(super::$test(lotse_testing::TestStore::postgres().await)).await })*
        }
    };
}

mod envelopes;
mod expiry;
mod keys;
mod mailboxes;
mod tickets;
mod transfer;
mod writers;

/// Runs a test with a timeout.
async fn run(test: impl Future<Output = ()>) {
    within(120, test).await;
}

fn refused<T: std::fmt::Debug>(result: Result<T, RelayStoreError>) -> ProblemCode {
    let error = result.expect_err("a refusal");
    error.refused().unwrap_or_else(|| panic!("{error:?}"))
}
