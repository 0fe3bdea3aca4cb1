//! Enforces the crate dependencies drawn in ARCHITECTURE.md.

use anyhow::Result;
use cargo_metadata::{DependencyKind, Metadata};

use super::none_of;
use crate::workshop::Workshop;

/// The shell. No workspace crate may depend on it, not even for tests.
const SHELL: &str = "lotse";

/// The workspace crates that each workspace crate may depend on.
const MAY_USE: &[(&str, &[&str])] = &[
    ("lotse-core", &[]),
    ("lotse-wire", &[]),
    ("lotse-i18n", &["lotse-core"]),
    ("lotse-search", &["lotse-core"]),
    ("lotse-relay", &["lotse-wire"]),
    ("lotse-talk", &["lotse-core", "lotse-wire"]),
    (
        "lotse-store",
        &["lotse-core", "lotse-search", "lotse-talk", "lotse-wire"],
    ),
    // The `lotse-pack` command searches a pack as the app does.
    (
        "lotse-pack",
        &[
            "lotse-core",
            "lotse-i18n",
            "lotse-search",
            "lotse-store",
            "lotse-talk",
        ],
    ),
    (
        "lotse-app",
        &[
            "lotse-core",
            "lotse-i18n",
            "lotse-pack",
            "lotse-search",
            "lotse-store",
            "lotse-talk",
            "lotse-wire",
        ],
    ),
    (SHELL, &["lotse-app"]),
    (
        "lotse-tests",
        &[
            "lotse-app",
            "lotse-core",
            "lotse-i18n",
            "lotse-pack",
            "lotse-relay",
            "lotse-search",
            "lotse-store",
            "lotse-talk",
            "lotse-wire",
        ],
    ),
    ("xtask", &[]),
];

/// External crates that only some workspace crates may use. A trailing `*` matches any
/// suffix.
const ONLY_FOR: &[(&str, &[&str])] = &[
    // The user's database and the relay's, which share nothing.
    ("rusqlite", &["lotse-relay", "lotse-store"]),
    ("tokio-postgres", &["lotse-relay", "lotse-tests"]),
    ("deadpool*", &["lotse-relay"]),
    ("keyring*", &["lotse-store"]),
    ("tauri*", &[SHELL]),
    ("specta*", &["lotse-app", SHELL]),
    ("vodozemac", &["lotse-talk"]),
    ("hpke", &["lotse-talk"]),
    // Packs and envelopes are fetched by different clients; relay tests send requests.
    (
        "reqwest*",
        &["lotse-app", "lotse-pack", "lotse-relay", "lotse-tests"],
    ),
    ("tough*", &["lotse-pack"]),
    ("zstd*", &["lotse-pack"]),
    ("zbus*", &["lotse-app"]),
    // The relay, `lotse-pack serve`, and the web servers of the tests.
    ("axum*", &["lotse-pack", "lotse-relay", "lotse-tests"]),
    ("governor", &["lotse-relay"]),
    ("prometheus-client", &["lotse-relay"]),
    ("tokio-rustls", &["lotse-relay"]),
    // The tests drive the window over WebDriver, with fantoccini's connector.
    ("hyper*", &["lotse-relay", "lotse-tests"]),
];

/// A dependency of one crate on another.
#[derive(Debug)]
struct Arrow {
    from: String,
    to: String,
    /// Whether it is a dev-dependency.
    for_tests: bool,
}

pub(super) fn check(workshop: &Workshop) -> Result<()> {
    let members: Vec<_> = workshop
        .metadata
        .packages
        .iter()
        .map(|package| package.name.to_string())
        .collect();
    none_of(
        &violations(&members, &arrows(&workshop.metadata)),
        "forbidden dependencies",
    )
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

/// The forbidden dependencies, and crates missing from the table.
fn violations(members: &[String], arrows: &[Arrow]) -> Vec<String> {
    let strangers = members.iter().filter(|member| may_use(member).is_none());
    let strangers =
        strangers.map(|member| format!("{member}: list its permitted dependencies in arrows.rs"));
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
            ("lotse-store", "lotse-pack"),
            ("lotse-search", "lotse-pack"),
            ("lotse", "lotse-core"),
            ("xtask", "lotse-pack"),
            ("lotse-app", "rusqlite"),
            ("lotse-app", "tauri-plugin-opener"),
            ("lotse-core", "specta-typescript"),
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
        assert!(found("lotse-store", "lotse-pack", true).is_empty());
        assert_eq!(found("lotse-app", "lotse", true).len(), 1);
        assert_eq!(found("lotse-app", "rusqlite", true).len(), 1);
    }

    #[test]
    fn a_new_crate_must_say_whom_it_may_use() {
        assert_eq!(violations(&["lotse-new".to_owned()], &[]).len(), 1);
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
