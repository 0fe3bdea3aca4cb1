//! Benchmarks Talk: envelopes per second, catching up, memory, and delivery latency.
//! Given the folder of a Synapse installation, runs the same work there.
#![expect(clippy::print_stdout, reason = "a benchmark prints its results")]

mod beside;
mod catch_up;
mod delay;
mod envelopes;
mod load;
mod matrix;
mod memory;
mod person;
mod proxy;
mod relay;
mod resident;
mod scratch;
mod synapse;
mod table;
mod texts;
mod times;

use std::{path::Path, process::Command};

use anyhow::{Context, Result, bail, ensure};
use tokio::runtime::Runtime;

use catch_up::CatchUp;
use load::Load;
use relay::Relay;
use times::Times;

/// Results of Lotse.
struct Ours {
    over_sqlite: Load,
    over_postgres: Load,
    /// Memory of the relay over `SQLite` after the load, in bytes.
    relay_memory: u64,
    catch_up: CatchUp,
    /// Memory of the app's core with Talk in use, in bytes.
    app_memory: u64,
    delay: Times,
}

fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] => measure(None),
        [memory::STAY, home, conversation @ ..] => {
            memory::stay(Path::new(home), conversation.first().copied())
        }
        [synapse] => measure(Some(Path::new(synapse))),
        _ => bail!("bench-talk [FOLDER-WITH-SYNAPSE]"),
    }
}

fn measure(synapse: Option<&Path>) -> Result<()> {
    pin()?;
    let runtime = Runtime::new()?;
    println!("Clients and servers share two CPUs, {PROCESSORS}.\n");
    let ours = ours(&runtime)?;
    let theirs = synapse
        .map(|synapse| runtime.block_on(matrix::measure(synapse)))
        .transpose()?;
    table::print(&ours, theirs.as_ref());
    Ok(())
}

/// CPUs that the benchmark is pinned to.
const PROCESSORS: &str = "0,1";

/// Pins this process, and so all servers it will start, to the same two CPUs: using
/// more threads must not give a larger share of the machine.
fn pin() -> Result<()> {
    let process = std::process::id().to_string();
    let pinned = Command::new("taskset")
        .args(["--all-tasks", "--cpu-list", "--pid", PROCESSORS, &process])
        .output()
        .context("failed to run taskset (util-linux)")?;
    ensure!(pinned.status.success(), "taskset failed: {pinned:?}");
    Ok(())
}

fn ours(runtime: &Runtime) -> Result<Ours> {
    let home = scratch::folder()?;
    let (over_sqlite, relay_memory) = runtime.block_on(envelopes::over_sqlite())?;
    let over_postgres = runtime.block_on(envelopes::over_postgres())?;
    let relay = Relay::start(&home.path().join("relay"), None)?;
    let catch_up = catch_up::measure(runtime, &relay, home.path())?;
    let app_memory = memory::measure(runtime, &relay, home.path(), &catch_up)?;
    let delay = delay::measure(runtime, &relay, home.path())?;
    Ok(Ours {
        over_sqlite,
        over_postgres,
        relay_memory,
        catch_up,
        app_memory,
        delay,
    })
}
