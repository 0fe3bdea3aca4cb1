//! `cargo xtask test`: runs everything, from formatting to tests of the whole app in
//! its real window without a network.

mod failures;
mod network;

use std::{
    env,
    path::{Path, PathBuf},
    thread,
};

use anyhow::{Context, Result, ensure};
use clap::Args;
use xshell::{Cmd, cmd};

use self::failures::failures;
use crate::{
    check,
    memory::memory,
    parallel::in_parallel,
    screen,
    section::Sections,
    system::{self, Need, geckodriver, python},
    ui, web,
    workshop::{Profile, WHOLE, Workshop},
};

/// Options of `cargo xtask test`.
#[derive(Args)]
pub(crate) struct TestOptions {
    /// Leave the network on during the app tests, for systems where it cannot be cut
    #[arg(long)]
    with_network: bool,
    /// Only test the web app, in Firefox instead of Chromium
    #[arg(long)]
    firefox: bool,
}

pub(crate) fn test(workshop: &Workshop, options: &TestOptions) -> Result<()> {
    let shell = &workshop.shell;
    let mut sections = Sections::default();
    let _temporary = memory().map(|folder| shell.push_env("TMPDIR", folder));
    if options.firefox {
        return in_firefox(workshop);
    }
    sections.run("System packages", || system::prepare(workshop, Need::Test))?;
    let cut = sections.run("Can the network be cut?", || {
        network::how_to_cut(shell, options.with_network)
    })?;
    sections.run("Interface: build", || ui::build(workshop))?;
    sections.run("Install the cross-check of opening hours", || {
        ui::install_packages(workshop, &workshop.root.join("tests/opening-hours"))
    })?;
    sections.run("Interface: types, lints, unit tests", || {
        ui::check_and_test(workshop)
    })?;
    check::check(workshop, &mut sections)?;
    let python = sections.run("Install the cross-checks in Python", || {
        python::for_tests(workshop)
    })?;
    let web = sections.run("Web app", || web_app(workshop))?;
    let gallery = sections.run("Gallery of components", || ui::build_gallery(workshop))?;
    let _python = shell.push_env(python::VARIABLE, &python);
    let _gallery = shell.push_env("LOTSE_GALLERY", gallery);
    let [windows, browsers, others] = with_a_screen(workshop, &cut, web.as_deref())?;
    let parallel = sections.run("Unit, integration and window tests", || {
        let integration = workshop.integration_tests(false);
        // Cargo runs one test program after the other, and the last tests of each leave a
        // processor idle, as does a test that waits for its window.
        tests(vec![
            windows,
            cmd!(
                shell,
                "cargo test {WHOLE...} --no-fail-fast {integration...}"
            ),
            cmd!(shell, "cargo test {WHOLE...} --no-fail-fast --lib --bins"),
        ])
    });
    // The failure of one must not hide those of the others.
    let browser = sections.run("Browser tests", || tests(vec![browsers]));
    let response_times = sections.run("Response times", || tests(vec![others]));
    let examples = sections.run("Examples in the documentation", || {
        tests(vec![cmd!(shell, "cargo test {WHOLE...} --doc")])
    });
    all([parallel, browser, response_times, examples])
}

/// One error with all that went wrong.
fn all(results: [Result<()>; 4]) -> Result<()> {
    let errors = results.into_iter().filter_map(Result::err);
    let errors: Vec<_> = errors.map(|error| format!("{error:#}")).collect();
    ensure!(errors.is_empty(), "{}", errors.join("\n"));
    Ok(())
}

/// Runs commands of `cargo test` at the same time. The error repeats what failing tests
/// printed, because it comes last.
fn tests(commands: Vec<Cmd<'_>>) -> Result<()> {
    let ended = in_parallel(commands)?;
    let failed = ended.iter().filter(|command| !command.is_success);
    let failed = failed.map(|command| failures(&String::from_utf8_lossy(&command.stdout)));
    let failed: Vec<_> = failed.collect();
    ensure!(failed.is_empty(), "some tests failed\n{}", failed.concat());
    Ok(())
}

/// Builds the web app. Where there is no compiler for it, its tests are left out, except
/// where everything must be tested.
fn web_app(workshop: &Workshop) -> Result<Option<PathBuf>> {
    match web::assemble(workshop, true) {
        Ok(folder) => Ok(Some(folder)),
        Err(error) if env::var_os("CI").is_some() => Err(error),
        Err(error) => {
            eprintln!("The web app is not tested: {error:#}");
            Ok(None)
        }
    }
}

/// Tests the web app in Firefox. Not part of the whole run: compiling the driver takes
/// minutes.
fn in_firefox(workshop: &Workshop) -> Result<()> {
    let shell = &workshop.shell;
    system::prepare(workshop, Need::Firefox)?;
    let driver = geckodriver::prepare(workshop)?;
    let web = web::build(workshop, true)?;
    let _driver = shell.push_env(geckodriver::VARIABLE, driver);
    let _web = shell.push_env("LOTSE_WEB", web);
    Ok(cmd!(shell, "cargo test {WHOLE...} --no-fail-fast --test browser").run()?)
}

/// How many windows are open at once for each processor: a test often waits for its window.
const WINDOWS: usize = 2;

/// The tests of the app in its window and those of the page in a browser, several at once,
/// and all others on a screen, which want the processors for themselves.
fn with_a_screen<'a>(
    workshop: &'a Workshop,
    cut: &network::Cut,
    web: Option<&Path>,
) -> Result<[Cmd<'a>; 3]> {
    let windows = (thread::available_parallelism()?.get() * WINDOWS).to_string();
    let all = workshop.integration_tests(true);
    let several = |name| {
        let command = window_command(workshop, cut, web, &["--test", name])?;
        anyhow::Ok(command.env("RUST_TEST_THREADS", &windows))
    };
    let others = all.chunks(2);
    let others = others.filter(|test| !test.contains(&"app") && !test.contains(&"browser"));
    let others: Vec<_> = others.flatten().copied().collect();
    let others = window_command(workshop, cut, web, &others)?;
    Ok([several("app")?, several("browser")?, others])
}

fn window_command<'a>(
    workshop: &'a Workshop,
    cut: &network::Cut,
    web: Option<&Path>,
    tests: &[&str],
) -> Result<Cmd<'a>> {
    // Without `--no-fail-fast`, one failing file would hide the rest.
    let cargo = ["cargo", "test", "--offline", "--no-fail-fast"];
    let cargo = cargo.into_iter().chain(WHOLE).chain(tests.iter().copied());
    let words = [
        cut.words(),
        screen::in_memory(),
        cargo.map(Into::into).collect(),
    ]
    .concat();
    let app = workshop.built(Profile::Dev, "lotse");
    let command = screen::command(&workshop.shell, &words).context("no command")?;
    let command = command.env("LOTSE_BINARY", app);
    let command = match web {
        Some(folder) => command.env("LOTSE_WEB", folder),
        None => command.env_remove("LOTSE_WEB"),
    };
    // One of the tests verifies that there is no network.
    Ok(match cut {
        network::Cut::Unshare(_) => command.env_remove("LOTSE_WITH_NETWORK"),
        network::Cut::Not => command.env("LOTSE_WITH_NETWORK", "1"),
    })
}
