//! Prints all results side by side.

use crate::{
    Ours, catch_up, delay,
    load::Load,
    matrix::Theirs,
    resident::megabytes,
    times::{Times, millis},
};

/// Target throughput as a multiple of Synapse's.
const TIMES_MORE: f64 = 20.0;
const CATCH_UP: &str = "at most 350,000 bytes, 1,000 ms";

pub(crate) fn print(ours: &Ours, theirs: Option<&Theirs>) {
    let version = theirs.map_or("not measured", |theirs| &theirs.version);
    println!("| | Lotse | Synapse {version}, SQLite | aim |");
    println!("|---|--:|--:|---|");
    let load = theirs.map(|theirs| &theirs.load);
    let rate = load.map(|load| format!("{:.0}", load.rate()));
    let times = load.map(|load| cell(&load.times));
    let least = "at least 20 times Synapse's";
    row(
        "sent per second, SQLite",
        &format!("{:.0}", ours.over_sqlite.rate()),
        rate,
        least,
    );
    row("per request", &cell(&ours.over_sqlite.times), times, "");
    let postgres = format!("{:.0}", ours.over_postgres.rate());
    let nothing = || theirs.map(|_| "not measured: ran on SQLite only".to_owned());
    row("sent per second, PostgreSQL", &postgres, nothing(), "");
    row(
        "per request",
        &cell(&ours.over_postgres.times),
        nothing(),
        "",
    );
    catching_up(ours, theirs);
    let what = format!("from sending to received, {} times", delay::MESSAGES);
    let delay = theirs.map(|theirs| cell(&theirs.delay));
    row(&what, &cell(&ours.delay), delay, "");
    let memory = theirs.map(|theirs| megabytes_of(theirs.memory));
    row(
        "memory of the server (RSS)",
        &megabytes_of(ours.relay_memory),
        memory,
        "",
    );
    let app = megabytes_of(ours.app_memory);
    row(
        "memory of the app's core (RSS)",
        &app,
        None,
        "less than 25 MB",
    );
    if let Some(load) = load {
        compare(ours, load.rate());
    }
    let loads = [&ours.over_sqlite, &ours.over_postgres];
    if loads.into_iter().chain(load).any(Load::is_doubtful) {
        println!("\n**THE MACHINE WAS BUSY with other processes: the table is not reliable.**");
    }
}

fn catching_up(ours: &Ours, theirs: Option<&Theirs>) {
    let cost = |bytes: u64, time| format!("{bytes} bytes, {:.0} ms", millis(time));
    let what = format!("catching up {} messages", catch_up::MESSAGES);
    let own = cost(ours.catch_up.bytes.sum(), ours.catch_up.time);
    let plain = theirs.map(|theirs| cost(theirs.catch_up.0.sum(), theirs.catch_up.1));
    row(&what, &own, plain, CATCH_UP);
    let zipped = theirs.map(|theirs| {
        let (bytes, time) = theirs.catch_up_with_gzip;
        cost(bytes.sum(), time)
    });
    row("the same with gzip, not encrypted", "", zipped, "");
}

/// Compares like with like: both over `SQLite`.
fn compare(ours: &Ours, theirs: f64) {
    println!(
        "\nSent per second, Lotse relative to Synapse, both over SQLite: {:.1} (aim: at least \
         {TIMES_MORE:.0})",
        ours.over_sqlite.rate() / theirs
    );
}

fn row(what: &str, ours: &str, theirs: Option<String>, aim: &str) {
    let theirs = theirs.unwrap_or_default();
    println!("| {what} | {ours} | {theirs} | {aim} |");
}

fn cell(times: &Times) -> String {
    times.to_string()
}

fn megabytes_of(bytes: u64) -> String {
    format!("{:.1} MB", megabytes(bytes))
}
