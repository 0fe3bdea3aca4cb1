//! `cargo xtask demo`: runs all services that an app depends on, on this machine alone,
//! and opens the app for a newcomer and a mentor.

mod folder;
mod packs;
mod paste;
mod pictures;
mod service;
mod windows;

use std::{io, path::PathBuf, process::Command};

use anyhow::{Context, Result, bail};
use clap::Args;
use xshell::cmd;

use crate::{
    screen,
    section::Sections,
    system::{self, Need},
    ui,
    workshop::{Profile, WHOLE, Workshop},
};
use folder::{Folder, Notes};
use service::Service;

/// Mailboxes that the ticket opens.
const TICKET_USES: &str = "100";

/// The example that takes pictures where there is no screen.
const PICTURES: &str = "demo-pictures";

/// Options of `cargo xtask demo`.
#[derive(Args)]
pub(crate) struct DemoOptions {
    /// Continue the last demonstration instead of starting from scratch
    #[arg(long)]
    keep: bool,
}

/// Paths of the programs that play the demonstration.
struct Programs {
    app: PathBuf,
    lotse_pack: PathBuf,
    lotse_relay: PathBuf,
    pictures: PathBuf,
}

/// Publishers and relay of a demonstration, running.
struct Demo {
    folder: Folder,
    programs: Programs,
    notes: Notes,
    /// Root of the web server that hands out all publications.
    web_url: String,
    relay: Service,
    _web: Service,
}

pub(crate) fn demo(workshop: &Workshop, options: &DemoOptions) -> Result<()> {
    let has_screen = screen::is_there();
    if options.keep && !has_screen {
        bail!("--keep needs a screen: pictures are taken of a fresh demonstration");
    }
    let programs = build(workshop, has_screen)?;
    let folder = Folder::new(workshop)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("failed to create an async runtime")?;
    runtime.block_on(async {
        tokio::select! {
            // First, because Ctrl+C also ends the windows, which is then no error.
            biased;
            result = interrupted() => result,
            result = play(workshop, folder, programs, options.keep, has_screen) => result,
        }
    })
}

fn build(workshop: &Workshop, has_screen: bool) -> Result<Programs> {
    let mut sections = Sections::default();
    let need = if has_screen {
        Need::Windows
    } else {
        Need::Screen
    };
    sections.run("System packages", || system::prepare(workshop, need))?;
    sections.run("Interface: build", || ui::build(workshop))?;
    let programs = ["lotse", "lotse-pack", "lotse-relay"];
    sections.run("Programs: build", || {
        let programs = programs.iter().flat_map(|name| ["--bin", name]);
        let pictures = (!has_screen).then_some(["--example", PICTURES]);
        let flags = programs.chain(pictures.into_iter().flatten());
        Ok(cmd!(workshop.shell, "cargo build {WHOLE...} {flags...}").run()?)
    })?;
    let [app, lotse_pack, lotse_relay] = programs.map(|name| workshop.built(Profile::Dev, name));
    let pictures = workshop.built_example(Profile::Dev, PICTURES);
    Ok(Programs {
        app,
        lotse_pack,
        lotse_relay,
        pictures,
    })
}

async fn play(
    workshop: &Workshop,
    folder: Folder,
    programs: Programs,
    keep: bool,
    has_screen: bool,
) -> Result<()> {
    let last = if keep { folder.notes()? } else { None };
    let demo = if let Some(notes) = last {
        resume(folder, programs, notes).await?
    } else {
        folder.clear()?;
        begin(workshop, folder, programs).await?
    };
    if has_screen {
        windows::show(&demo).await
    } else {
        pictures::take(&demo).await
    }
}

/// Makes keys, publishes all packs, starts the relay.
async fn begin(workshop: &Workshop, folder: Folder, programs: Programs) -> Result<Demo> {
    let mut sections = Sections::default();
    folder.create(workshop)?;
    let web = serve_web(&folder, &programs, 0).await?;
    let web_url = web.last_word().to_owned();
    let code = sections.run("Keys, code, publications", || {
        packs::publish_all(workshop, &folder, &programs.lotse_pack, &web_url)
    })?;
    let relay = serve_relay(&folder, &programs, 0).await?;
    let notes = Notes {
        web_port: web.port()?,
        relay_port: relay.port()?,
        ticket: add_ticket(&folder, &programs, relay.last_word())?,
        code,
        publish: paste::publish(&folder, &programs),
        confirm: paste::confirm(&folder, &programs)?,
    };
    // Last, so that a demonstration with notes is complete.
    folder.write_notes(&notes)?;
    Ok(Demo {
        folder,
        programs,
        notes,
        web_url,
        relay,
        _web: web,
    })
}

/// Starts the servers of the last demonstration again, where apps know them.
async fn resume(folder: Folder, programs: Programs, notes: Notes) -> Result<Demo> {
    let web = serve_web(&folder, &programs, notes.web_port).await?;
    Ok(Demo {
        web_url: web.last_word().to_owned(),
        relay: serve_relay(&folder, &programs, notes.relay_port).await?,
        folder,
        programs,
        notes,
        _web: web,
    })
}

async fn serve_web(folder: &Folder, programs: &Programs, port: u16) -> Result<Service> {
    let mut command = Command::new(&programs.lotse_pack);
    command
        .arg("serve")
        .arg(folder.web())
        .args(["--port", &port.to_string()]);
    Service::start(command, &folder.log("web")).await
}

async fn serve_relay(folder: &Folder, programs: &Programs, port: u16) -> Result<Service> {
    let mut command = relay_command(programs);
    command
        .args(["serve", "--listen", &format!("127.0.0.1:{port}"), "--store"])
        .arg(folder.relay_store());
    Service::start(command, &folder.log("relay")).await
}

/// Adds a ticket to the running relay, and returns its link.
fn add_ticket(folder: &Folder, programs: &Programs, relay: &str) -> Result<String> {
    let until = paste::in_a_year()?;
    let output = relay_command(programs)
        .args(["tickets", "add", "--uses", TICKET_USES, "--until", &until])
        .args(["--note", "demonstration", "--relay", relay, "--store"])
        .arg(folder.relay_store())
        .output()
        .context("failed to run lotse-relay tickets add")?;
    let text = String::from_utf8_lossy(&output.stdout);
    let link = text.lines().find(|line| line.starts_with("lotse://"));
    link.map(str::to_owned).with_context(|| {
        let errors = String::from_utf8_lossy(&output.stderr);
        format!("no ticket from lotse-relay: {errors}")
    })
}

/// The relay without settings from the environment.
fn relay_command(programs: &Programs) -> Command {
    let mut command = Command::new(&programs.lotse_relay);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("LOTSE_RELAY_") {
            command.env_remove(name);
        }
    }
    command
}

/// Completes on Ctrl+C, or if the system asks the process to end.
async fn interrupted() -> Result<()> {
    tokio::select! {
        result = tokio::signal::ctrl_c() => result?,
        result = terminated() => result?,
    }
    eprintln!();
    Ok(())
}

#[cfg(unix)]
async fn terminated() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    signal(SignalKind::terminate())?.recv().await;
    Ok(())
}

#[cfg(not(unix))]
async fn terminated() -> io::Result<()> {
    std::future::pending().await
}
