//! `cargo xtask bench`: benchmarks.

mod talk;

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use clap::Subcommand;
use xshell::cmd;

use crate::{
    run, screen,
    system::{self, Need},
    ui, web,
    workshop::{Profile, WHOLE, Workshop},
};

/// The benchmark to run.
#[derive(Subcommand)]
pub(crate) enum Bench {
    /// Computing a plan from a large pack
    Plan,
    /// Size and load time of a made-up city's packs, compared to plain JSON
    Packs,
    /// A thousand updates, each killed at a random moment
    Kills {
        /// Number of updates
        #[arg(long, default_value_t = 1_000)]
        count: u32,
    },
    /// Relevance in the shipped packs and query time, compared to `MiniSearch`
    Search {
        /// Maximum number of documents
        #[arg(long, default_value_t = 40_000)]
        documents: u32,
    },
    /// Natural questions on pages of real regions
    Questions {
        /// Folder of a clone of `digitalfabrik/integreat-qa-dataset`
        dataset: PathBuf,
        /// The questions to ask: `train`, `dev` or `test`
        #[arg(long, default_value = "test")]
        part: String,
    },
    /// From process start to first screen, compared to an empty window
    Start,
    /// Talk: envelopes per second, catch-up, memory, delivery latency
    Talk {
        /// Also run the same load on Synapse, the Matrix server
        #[arg(long)]
        matrix: bool,
    },
    /// A relay with a hostile tenth of its users: what the others notice
    Relay {
        /// Duration of the attack in minutes; before it, the others are alone for a quarter
        /// of that
        #[arg(long, default_value_t = 2.0)]
        minutes: f64,
    },
    /// The web app and a page of a site in Chromium, on a slow line and without one
    Web,
    /// Talk in simulated networks that lose, duplicate, delay and forget
    Networks {
        /// Number of networks
        #[arg(long, default_value_t = 10_000)]
        count: u64,
    },
}

pub(crate) fn bench(workshop: &Workshop, bench: &Bench) -> Result<()> {
    match bench {
        Bench::Plan => Ok(cmd!(
            workshop.shell,
            "cargo bench --locked --package lotse-core --bench plan"
        )
        .run()?),
        Bench::Packs => program(workshop, "bench-packs", &[]),
        Bench::Kills { count } => program(workshop, "bench-kills", &[count.to_string()]),
        Bench::Search { documents } => search(workshop, *documents),
        Bench::Questions { dataset, part } => questions(workshop, dataset, part),
        Bench::Start => start(workshop),
        Bench::Talk { matrix } => talk::talk(workshop, *matrix),
        Bench::Relay { minutes } => {
            build_beside_relay(workshop, "bench-relay")?;
            let minutes = minutes.to_string();
            let program = workshop.built_example(Profile::Relay, "bench-relay");
            Ok(cmd!(workshop.shell, "{program} --minutes {minutes}").run()?)
        }
        Bench::Web => web_app(workshop),
        Bench::Networks { count } => program(workshop, "bench-networks", &[count.to_string()]),
    }
}

/// Builds a benchmark program and the relay that it starts.
fn build_beside_relay(workshop: &Workshop, name: &str) -> Result<()> {
    let profile = Profile::Relay.name();
    Ok(cmd!(
        workshop.shell,
        "cargo build --profile {profile} --locked --package lotse-relay --bin lotse-relay
            --package lotse-tests --example {name}"
    )
    .run()?)
}

/// Builds the benchmark programs and runs one.
fn program(workshop: &Workshop, name: &str, arguments: &[String]) -> Result<()> {
    let shell = &workshop.shell;
    cmd!(
        shell,
        "cargo build --release --locked --package lotse-tests --bins --example {name}"
    )
    .run()?;
    let program = workshop.built_example(Profile::Release, name);
    Ok(cmd!(shell, "{program} {arguments...}").run()?)
}

fn search(workshop: &Workshop, documents: u32) -> Result<()> {
    system::prepare(workshop, Need::Build)?;
    let minisearch = workshop.root.join("tests/minisearch");
    ui::install_packages(workshop, &minisearch)?;
    let folder = minisearch.display().to_string();
    program(workshop, "bench-search", &[folder, documents.to_string()])
}

fn questions(workshop: &Workshop, dataset: &Path, part: &str) -> Result<()> {
    system::prepare(workshop, Need::Build)?;
    cmd!(
        workshop.shell,
        "cargo build --release --locked --package lotse-pack --bin lotse-pack
            --package lotse-tests --example bench-questions"
    )
    .run()?;
    let program = workshop.built_example(Profile::Release, "bench-questions");
    let lotse_pack = workshop.built(Profile::Release, "lotse-pack");
    let packs = workshop.root.join("packs");
    Ok(cmd!(
        workshop.shell,
        "{program} {dataset} {lotse_pack} {packs} {part}"
    )
    .run()?)
}

fn web_app(workshop: &Workshop) -> Result<()> {
    system::prepare(workshop, Need::Web)?;
    let folder = web::build(workshop, false)?;
    let shell = &workshop.shell;
    let site = shell.create_temp_dir()?;
    let site = site.path();
    let lotse_pack = workshop.built(Profile::Dev, "lotse-pack");
    let pack = workshop.root.join("packs/de-mannheim");
    cmd!(shell, "{lotse_pack} site {pack} --to {site}").run()?;
    cmd!(shell, "cargo build {WHOLE...} --example bench-web").run()?;
    let program = workshop.built_example(Profile::Dev, "bench-web");
    Ok(cmd!(shell, "{program} {folder} {site}").run()?)
}

fn start(workshop: &Workshop) -> Result<()> {
    system::prepare(workshop, Need::Screen)?;
    ui::build(workshop)?;
    let app = run::build_app(workshop, Profile::Release)?;
    let shell = &workshop.shell;
    cmd!(
        shell,
        "cargo build --release --locked --package lotse --features custom-protocol --example empty"
    )
    .run()?;
    // A debug build will do: it only times the windows.
    cmd!(shell, "cargo build {WHOLE...} --example bench-start").run()?;
    let empty = workshop.built_example(Profile::Release, "empty");
    let program = workshop.built_example(Profile::Dev, "bench-start");
    let bus = ["dbus-run-session", "--"].map(OsString::from).to_vec();
    let words = [bus, screen::in_memory(), vec![program.into()]].concat();
    let command = screen::command(shell, &words).context("no command")?;
    Ok(command
        .env("LOTSE_BINARY", app)
        .env("LOTSE_EMPTY_BINARY", empty)
        .run()?)
}
