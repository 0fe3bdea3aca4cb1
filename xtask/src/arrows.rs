//! Which crates may depend on which. `cargo xtask gen` draws the map of ARCHITECTURE.md
//! from this table; the check enforces it.

use std::{collections::BTreeSet, fmt::Write};

use anyhow::{Context, Result};
use cargo_metadata::{DependencyKind, Metadata, PackageId};

use crate::{complaints::none_of, workshop::Workshop};

/// The shell. No other crate may depend on it, not even a test.
const SHELL: &str = "lotse";

/// The crates of the workspace, each with those it depends on, from the bottom
/// up: a crate uses only those above its own line.
pub(crate) const MAY_USE: &[(&str, &[&str])] = &[
    ("lotse-core", &[]),
    ("lotse-command", &[]),
    ("lotse-i18n", &[]),
    ("lotse-shipped", &[]),
    ("lotse-terminal", &[]),
    ("lotse-voice", &[]),
    ("lotse-wire", &[]),
    ("lotse-search", &["lotse-core"]),
    ("lotse-relay", &["lotse-terminal", "lotse-wire"]),
    ("lotse-talk", &["lotse-core", "lotse-wire"]),
    (
        "lotse-pack-model",
        &["lotse-core", "lotse-i18n", "lotse-search"],
    ),
    (
        "lotse-delivery",
        &["lotse-core", "lotse-i18n", "lotse-pack-model"],
    ),
    (
        "lotse-import",
        &["lotse-core", "lotse-i18n", "lotse-pack-model"],
    ),
    (
        "lotse-site",
        &["lotse-core", "lotse-i18n", "lotse-pack-model"],
    ),
    ("lotse-translate", &["lotse-i18n", "lotse-pack-model"]),
    (
        "lotse-publish",
        &[
            "lotse-core",
            "lotse-delivery",
            "lotse-i18n",
            "lotse-pack-model",
        ],
    ),
    (
        "lotse-store",
        &[
            "lotse-core",
            "lotse-i18n",
            "lotse-pack-model",
            "lotse-search",
            "lotse-talk",
            "lotse-wire",
        ],
    ),
    (
        "lotse-pack",
        &[
            "lotse-core",
            "lotse-delivery",
            "lotse-i18n",
            "lotse-import",
            "lotse-pack-model",
            "lotse-publish",
            "lotse-search",
            "lotse-site",
            "lotse-store",
            "lotse-talk",
            "lotse-terminal",
            "lotse-translate",
        ],
    ),
    (
        "lotse-app",
        &[
            "lotse-command",
            "lotse-core",
            "lotse-delivery",
            "lotse-i18n",
            "lotse-pack-model",
            "lotse-search",
            "lotse-shipped",
            "lotse-store",
            "lotse-talk",
            "lotse-voice",
            "lotse-wire",
        ],
    ),
    ("lotse-assemble", &["lotse-shipped"]),
    ("lotse-web", &["lotse-app"]),
    (SHELL, &["lotse-app"]),
    (
        "lotse-testing",
        &[
            "lotse-core",
            "lotse-import",
            "lotse-pack-model",
            "lotse-relay",
            "lotse-wire",
        ],
    ),
    (
        "lotse-tests",
        &[
            "lotse-app",
            "lotse-core",
            "lotse-delivery",
            "lotse-i18n",
            "lotse-pack-model",
            "lotse-publish",
            "lotse-relay",
            "lotse-search",
            "lotse-site",
            "lotse-store",
            "lotse-talk",
            "lotse-testing",
            "lotse-wire",
        ],
    ),
    ("xtask", &[]),
];

/// Crates from outside that only some of ours may use. A trailing `*` matches any
/// suffix.
const ONLY_FOR: &[(&str, &[&str])] = &[
    // The device's databases and the relay's share nothing.
    ("rusqlite", &["lotse-relay", "lotse-store"]),
    ("tokio-postgres", &["lotse-relay", "lotse-testing"]),
    ("deadpool*", &["lotse-relay"]),
    ("keyring*", &["lotse-store"]),
    ("tauri*", &[SHELL]),
    (
        "specta*",
        &[
            "lotse-app",
            "lotse-core",
            "lotse-i18n",
            "lotse-store",
            "lotse-talk",
            SHELL,
        ],
    ),
    // A test of the whole app plays an attacker with her own program.
    ("vodozemac", &["lotse-talk", "lotse-tests"]),
    ("hpke", &["lotse-talk", "lotse-tests"]),
    // Packs are fetched by one client, envelopes by another; imports ask a CMS.
    (
        "reqwest*",
        &[
            "lotse-app",
            "lotse-delivery",
            "lotse-import",
            "lotse-relay",
            "lotse-testing",
            "lotse-tests",
        ],
    ),
    ("tough*", &["lotse-delivery", "lotse-publish"]),
    // The build script of lotse-app compresses the packs that ship.
    ("zstd*", &["lotse-app", "lotse-delivery"]),
    // The app asks whether the line is metered, the shell forwards links to the open window.
    ("zbus*", &["lotse", "lotse-app"]),
    (
        "clap*",
        &["lotse-assemble", "lotse-pack", "lotse-relay", "xtask"],
    ),
    ("csv*", &["lotse-import", "xtask"]),
    ("calcard", &["lotse-import"]),
    ("chardetng", &["lotse-import"]),
    ("phonenumber", &["lotse-import"]),
    ("scraper", &["lotse-import", "lotse-site"]),
    ("quick-xml", &["lotse-translate"]),
    ("roxmltree", &["lotse-translate"]),
    ("encoding_rs", &["lotse-import"]),
    // The relay, `lotse-pack serve`, and the web servers of the tests.
    (
        "axum*",
        &["lotse-import", "lotse-pack", "lotse-relay", "lotse-tests"],
    ),
    ("governor", &["lotse-relay"]),
    ("prometheus-client", &["lotse-relay"]),
    ("tokio-rustls", &["lotse-relay"]),
    // The tests speak WebDriver to the window, through fantoccini's connector.
    ("hyper*", &["lotse-relay", "lotse-tests"]),
];

/// Crates that only cities, publishers and operators need: no phone carries them.
const NOT_ON_A_DEVICE: [&str; 16] = [
    "axum",
    "calcard",
    "chardetng",
    "clap",
    "csv",
    "encoding_rs",
    "htmd",
    "lotse-import",
    "lotse-pack",
    "lotse-publish",
    "lotse-relay",
    "lotse-site",
    "lotse-translate",
    "phonenumber",
    "roxmltree",
    "scraper",
];

/// A dependency of one crate on another.
#[derive(Debug)]
struct Arrow {
    from: String,
    to: String,
    /// Whether only its tests depend on it.
    for_tests: bool,
}

pub(crate) fn check(workshop: &Workshop) -> Result<()> {
    let metadata = &workshop.metadata;
    let members: Vec<_> = metadata.workspace_packages();
    let members: Vec<_> = members
        .iter()
        .map(|package| package.name.to_string())
        .collect();
    let arrows = arrows(metadata);
    let mut complaints = violations(&members, &arrows);
    complaints.extend(unused_permissions(&arrows));
    let carried = graph_of(&workshop.metadata_with_dependencies()?, SHELL)?;
    complaints.extend(not_on_a_device(&carried));
    none_of(
        &complaints,
        "forbidden or unused dependencies between crates",
    )
}

/// The crates in the app's dependency graph that no phone carries.
fn not_on_a_device(carried: &BTreeSet<String>) -> Vec<String> {
    let found = NOT_ON_A_DEVICE
        .iter()
        .filter(|name| carried.contains(**name));
    found
        .map(|name| {
            format!(
                "{name} is in the app's dependency graph; \
                 `cargo tree -p {SHELL} -i {name}` shows the way"
            )
        })
        .collect()
}

/// The names of all crates that a crate of the workspace is built from, on any system.
fn graph_of(metadata: &Metadata, name: &str) -> Result<BTreeSet<String>> {
    let resolve = metadata.resolve.as_ref().context("no dependency graph")?;
    let root = metadata
        .packages
        .iter()
        .find(|package| package.name.as_str() == name);
    let mut open: Vec<&PackageId> = root.iter().map(|package| &package.id).collect();
    let mut seen: BTreeSet<&PackageId> = open.iter().copied().collect();
    while let Some(id) = open.pop() {
        let node = resolve.nodes.iter().find(|node| node.id == *id);
        for dependency in node.iter().flat_map(|node| &node.deps) {
            let is_built_in = dependency
                .dep_kinds
                .iter()
                .any(|kind| kind.kind == DependencyKind::Normal);
            if is_built_in && seen.insert(&dependency.pkg) {
                open.push(&dependency.pkg);
            }
        }
    }
    let names = metadata
        .packages
        .iter()
        .filter(|package| seen.contains(&package.id));
    Ok(names.map(|package| package.name.to_string()).collect())
}

/// Unused permissions: the map would show arrows that do not exist.
fn unused_permissions(arrows: &[Arrow]) -> Vec<String> {
    let is_used = |from: &str, to: &str| {
        arrows
            .iter()
            .any(|arrow| arrow.from == from && arrow.to == to && !arrow.for_tests)
    };
    let mut unused = Vec::new();
    for (from, allowed) in MAY_USE {
        for to in *allowed {
            if !is_used(from, to) {
                unused.push(format!("{from} may use {to} and does not"));
            }
        }
    }
    unused
}

/// The map of the crates for ARCHITECTURE.md, from the bottom up.
pub(crate) fn map() -> String {
    let mut map = String::new();
    for (name, allowed) in MAY_USE {
        let used: Vec<String> = allowed
            .iter()
            .map(|used| folder(used).replace("crates/", ""))
            .collect();
        let used = if used.is_empty() {
            "nothing".to_owned()
        } else {
            used.join(", ")
        };
        let _ = writeln!(map, "- `{}` → {used}", folder(name));
    }
    map
}

/// Where a crate is.
fn folder(name: &str) -> String {
    match name {
        SHELL => "src-tauri".to_owned(),
        "lotse-pack-model" => "crates/pack".to_owned(),
        "lotse-pack" => "crates/cli".to_owned(),
        "lotse-tests" => "tests".to_owned(),
        other => match other.strip_prefix("lotse-") {
            Some(short) => format!("crates/{short}"),
            None => other.to_owned(),
        },
    }
}

fn arrows(metadata: &Metadata) -> Vec<Arrow> {
    let of_package = |package: &cargo_metadata::Package| {
        let from = package.name.to_string();
        let arrow = move |dependency: &cargo_metadata::Dependency| Arrow {
            from: from.clone(),
            to: dependency.name.clone(),
            for_tests: dependency.kind == DependencyKind::Development,
        };
        package.dependencies.iter().map(arrow).collect::<Vec<_>>()
    };
    metadata.packages.iter().flat_map(of_package).collect()
}

/// Complaints about the crates of the workspace and their dependencies.
fn violations(members: &[String], arrows: &[Arrow]) -> Vec<String> {
    let strangers = members.iter().filter(|member| may_use(member).is_none());
    let strangers = strangers.map(|member| format!("{member}: add it to MAY_USE in arrows.rs"));
    strangers
        .chain(arrows.iter().filter_map(|arrow| violation(members, arrow)))
        .collect()
}

fn violation(members: &[String], arrow: &Arrow) -> Option<String> {
    let Arrow {
        from,
        to,
        for_tests,
    } = arrow;
    let is_fine = if members.contains(to) {
        let is_allowed = may_use(from).is_some_and(|allowed| allowed.contains(&to.as_str()));
        is_allowed || *for_tests && to != SHELL
    } else {
        ONLY_FOR
            .iter()
            .all(|(pattern, users)| !matches(pattern, to) || users.contains(&from.as_str()))
    };
    (!is_fine).then(|| format!("{from} must not use {to}"))
}

fn may_use(member: &str) -> Option<&'static [&'static str]> {
    MAY_USE
        .iter()
        .find(|(name, _)| *name == member)
        .map(|(_, allowed)| *allowed)
}

fn matches(pattern: &str, name: &str) -> bool {
    pattern
        .strip_suffix('*')
        .map_or(pattern == name, |start| name.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn members() -> Vec<String> {
        MAY_USE.iter().map(|(name, _)| (*name).to_owned()).collect()
    }

    fn found(from: &str, to: &str, for_tests: bool) -> Vec<String> {
        violations(
            &members(),
            &[Arrow {
                from: from.to_owned(),
                to: to.to_owned(),
                for_tests,
            }],
        )
    }

    #[test]
    fn arrows_that_go_down_are_fine() {
        for (from, to) in [
            ("lotse", "lotse-app"),
            ("lotse-app", "lotse-store"),
            ("lotse-store", "lotse-core"),
            ("lotse-store", "rusqlite"),
            ("lotse", "tauri-build"),
            ("lotse-core", "serde"),
        ] {
            assert_eq!(
                found(from, to, false),
                Vec::<String>::new(),
                "{from} -> {to}"
            );
        }
    }

    #[test]
    fn arrows_that_go_up_or_sideways_are_not() {
        for (from, to) in [
            ("lotse-core", "lotse-store"),
            ("lotse-pack-model", "lotse-store"),
            ("lotse-search", "lotse-pack-model"),
            ("lotse", "lotse-core"),
            ("xtask", "lotse-pack-model"),
            ("lotse-app", "rusqlite"),
            ("lotse-app", "tauri-plugin-opener"),
            ("lotse-wire", "specta-typescript"),
            ("lotse-app", "lotse-import"),
            ("lotse-talk", "reqwest"),
            ("lotse-relay", "lotse-talk"),
            ("lotse-store", "tough"),
        ] {
            assert_eq!(
                found(from, to, false),
                [format!("{from} must not use {to}")]
            );
        }
    }

    #[test]
    fn a_test_may_use_its_neighbours_but_never_the_shell() {
        assert!(found("lotse-store", "lotse-import", true).is_empty());
        assert_eq!(found("lotse-app", "lotse", true).len(), 1);
        assert_eq!(found("lotse-app", "rusqlite", true).len(), 1);
    }

    #[test]
    fn a_new_crate_must_say_whom_it_may_use() {
        assert_eq!(violations(&["lotse-new".to_owned()], &[]).len(), 1);
    }

    #[test]
    fn the_map_names_folders() {
        let map = map();
        assert!(
            map.contains("- `crates/pack` → core, i18n, search\n"),
            "{map}"
        );
        assert!(map.contains("- `src-tauri` → app\n"), "{map}");
    }

    #[test]
    fn a_permission_that_nothing_uses_is_named() {
        let unused = unused_permissions(&[]);
        let expected = "lotse may use lotse-app and does not".to_owned();
        assert!(unused.contains(&expected), "{unused:?}");
        let arrow = Arrow {
            from: SHELL.to_owned(),
            to: "lotse-app".to_owned(),
            for_tests: false,
        };
        assert!(!unused_permissions(&[arrow]).contains(&expected));
    }

    #[test]
    fn what_a_crate_is_built_from_is_found_through_others() {
        let metadata = cargo_metadata::MetadataCommand::new().exec().unwrap();
        let cli = graph_of(&metadata, "lotse-pack").unwrap();
        assert!(cli.contains("clap") && cli.contains("csv") && cli.contains("axum"));
        let app = graph_of(&metadata, SHELL).unwrap();
        assert!(app.contains("lotse-core") && !app.contains("axum"));
    }

    #[test]
    fn a_crate_that_no_phone_carries_is_found_in_the_graph_of_the_app() {
        let mut metadata = cargo_metadata::MetadataCommand::new().exec().unwrap();
        let app = graph_of(&metadata, SHELL).unwrap();
        assert_eq!(not_on_a_device(&app), Vec::<String>::new());
        let id = |name: &str| {
            let mut packages = metadata.packages.iter();
            packages
                .find(|package| package.name.as_str() == name)
                .unwrap()
                .id
                .clone()
        };
        // As if lotse-app used it.
        let (user, axum) = (id("lotse-app"), id("axum"));
        let nodes = &mut metadata.resolve.as_mut().unwrap().nodes;
        let node = nodes.iter_mut().find(|node| node.id == user).unwrap();
        node.deps.first_mut().unwrap().pkg = axum;
        let app = graph_of(&metadata, SHELL).unwrap();
        let found = not_on_a_device(&app);
        assert!(
            found.iter().any(|line| line.starts_with("axum is in")),
            "{found:?}"
        );
    }

    #[test]
    fn the_table_names_only_crates_it_knows_and_no_circle() {
        for (position, (name, allowed)) in MAY_USE.iter().enumerate() {
            for user in *allowed {
                let of_used = MAY_USE.iter().position(|(other, _)| other == user);
                assert!(
                    of_used.is_some_and(|of_used| of_used < position),
                    "{name} -> {user}"
                );
            }
        }
    }
}
