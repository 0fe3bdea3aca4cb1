//! Talk in many made-up networks: `bench-networks COUNT [FIRST]`.
#![expect(clippy::print_stdout, reason = "what was measured is printed")]

use std::{
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

use lotse_tests::networks::{Schedule, run_schedule};

fn main() {
    let mut numbers = std::env::args()
        .skip(1)
        .filter_map(|word| word.parse().ok());
    let count: u64 = numbers.next().unwrap_or(10_000);
    let first: u64 = numbers.next().unwrap_or(0);
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
                    let outcome = run_schedule(number);
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
        "{count} networks in {:.0} s, {failed} failed: {} messages, {} requests, {} faults on the \
         way, {} deaths, {} put back to older copies",
        began.elapsed().as_secs_f64(),
        seen.written,
        seen.requests,
        seen.faults,
        seen.deaths,
        seen.put_back,
    );
    std::process::exit(i32::from(failed > 0));
}
