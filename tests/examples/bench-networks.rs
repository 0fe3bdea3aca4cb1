//! Runs Talk in many simulated networks: `bench-networks COUNT [FIRST]`.
#![expect(clippy::print_stdout, reason = "a benchmark prints its results")]

use std::{
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

use lotse_tests::networks::{Schedule, run_schedule};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let Some((count, first)) = numbers(&words) else {
        println!("bench-networks COUNT [FIRST]");
        std::process::exit(2);
    };
    let (next, outcomes) = (AtomicU64::new(first), Mutex::new((Schedule::default(), 0)));
    let began = Instant::now();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= first + count {
                        return;
                    }
                    let outcome = run(number);
                    let mut outcomes = outcomes
                        .lock()
                        .unwrap_or_else(std::sync::PoisonError::into_inner);
                    match outcome {
                        Ok(schedule) => outcomes.0 = outcomes.0.and(schedule),
                        Err(error) => {
                            outcomes.1 += 1;
                            println!("network {number}: {error}");
                        }
                    }
                }
            });
        }
    });
    let (seen, failed) = outcomes
        .into_inner()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    println!(
        "{count} networks in {:.0} s, {failed} failed: {} messages, {} requests, {} network \
         faults, {} crashes, {} restores from backups, {} conversations ended, {} mailboxes moved",
        began.elapsed().as_secs_f64(),
        seen.written,
        seen.requests,
        seen.faults,
        seen.deaths,
        seen.put_back,
        seen.endings,
        seen.moves,
    );
    std::process::exit(i32::from(failed > 0));
}

/// Parses the number of networks and the first seed.
fn numbers(words: &[String]) -> Option<(u64, u64)> {
    match words {
        [] => Some((10_000, 0)),
        [count] => Some((count.parse().ok()?, 0)),
        [count, first] => Some((count.parse().ok()?, first.parse().ok()?)),
        _ => None,
    }
}

/// Runs a network on a thread named after its number, so that a panic message
/// identifies it. If panics unwind, the other networks continue.
fn run(number: u64) -> Result<Schedule, String> {
    let thread = std::thread::Builder::new().name(format!("network {number}"));
    let network = thread.spawn(move || run_schedule(number));
    let ended = network.map_err(|error| error.to_string())?.join();
    ended.unwrap_or_else(|_| Err("panicked".to_owned()))
}
