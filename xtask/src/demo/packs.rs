//! Prepares the made-up publishers of the demonstration: keys, packs, directory.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use xshell::cmd;

use super::folder::{Folder, short};
use crate::workshop::Workshop;

/// The publisher that the app is told to trust, and its entry in its own directory.
pub(super) const NATIONAL: &str = "national";
/// The publisher with a mentor programme.
pub(super) const CITY: &str = "mannheim";
const EMPLOYER: &str = "employer";

pub(super) const CITY_PACK: &str = "de-mannheim";
const EMPLOYER_PACK: &str = "de-example-employer";

/// Contact of the city's pack that takes reports.
const REPORT_TO: &str = "registration-office";

/// Made-up publishers, with their names in the directory.
const PUBLISHERS: [(&str, &str); 3] = [
    (NATIONAL, "Demonstration: country"),
    (CITY, "Demonstration: city"),
    (EMPLOYER, "Demonstration: employer"),
];

/// Publishes all packs as one does by hand, and returns the employer's code.
pub(super) fn publish_all(
    workshop: &Workshop,
    folder: &Folder,
    lotse_pack: &Path,
    web_url: &str,
) -> Result<String> {
    let shell = &workshop.shell;
    let packs = folder.packs();
    add_programme(workshop, folder, lotse_pack)?;
    let employer = packs.join(EMPLOYER_PACK);
    let code = cmd!(shell, "{lotse_pack} code {employer}")
        .quiet()
        .ignore_stderr()
        .read()?;
    for (publisher, _) in PUBLISHERS {
        let keys = folder.keys().join(publisher);
        cmd!(shell, "{lotse_pack} keys init --no-passphrase --to {keys}")
            .quiet()
            .ignore_stdout()
            .run()?;
    }
    for pack in folders(&packs)? {
        let publisher = publisher_of(&pack);
        let (keys, web) = (folder.keys().join(publisher), folder.web().join(publisher));
        cmd!(
            shell,
            "{lotse_pack} publish {pack} --keys {keys} --to {web}"
        )
        .quiet()
        .ignore_stdout()
        .run()?;
    }
    let (national_keys, directory) = (folder.keys().join(NATIONAL), folder.web().join(NATIONAL));
    for (publisher, name) in PUBLISHERS {
        let keys = folder.keys().join(publisher);
        let root = cmd!(shell, "{lotse_pack} keys show --keys {keys}")
            .quiet()
            .read()?;
        let url = format!("{web_url}{publisher}/");
        cmd!(
            shell,
            "{lotse_pack} directory add {publisher} --name {name} --url {url} --root {root}
                --keys {national_keys} --to {directory}"
        )
        .quiet()
        .ignore_stdout()
        .run()?;
    }
    Ok(code)
}

/// Makes the key of a mentor programme, and names it in the city's pack.
fn add_programme(workshop: &Workshop, folder: &Folder, lotse_pack: &Path) -> Result<()> {
    let key = folder.programme_key();
    let text = cmd!(workshop.shell, "{lotse_pack} mentor key --out {key}")
        .quiet()
        .read()?;
    let path = folder.packs().join(CITY_PACK).join("pack.toml");
    let manifest = fs::read_to_string(&path).with_context(|| short(&path))?;
    let section = programme_section(&text).context("no key in what lotse-pack printed")?;
    Ok(fs::write(path, manifest + &section)?)
}

/// The section for `pack.toml`, from what `lotse-pack mentor key` prints.
fn programme_section(text: &str) -> Option<String> {
    let key = text.lines().find(|line| line.starts_with("key = "))?;
    Some(format!("\n[mentors]\n{key}\nreport_to = \"{REPORT_TO}\"\n"))
}

fn publisher_of(pack: &Path) -> &'static str {
    match pack.file_name().and_then(|name| name.to_str()) {
        Some(CITY_PACK) => CITY,
        Some(EMPLOYER_PACK) => EMPLOYER,
        _ => NATIONAL,
    }
}

fn folders(packs: &Path) -> Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(packs)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            folders.push(entry.path());
        }
    }
    folders.sort();
    Ok(folders)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_for_pack_toml_name_the_key_and_who_takes_reports() {
        let printed = "Made the secret key.\n\n[mentors]\nkey = \"22f8\"\nreport_to = \"<id>\"\n";
        let section = programme_section(printed).unwrap();
        let table: toml::Table = toml::from_str(&section).unwrap();
        assert_eq!(table["mentors"]["key"].as_str(), Some("22f8"));
        assert_eq!(table["mentors"]["report_to"].as_str(), Some(REPORT_TO));
        assert_eq!(programme_section("lotse-pack: no"), None);
    }

    #[test]
    fn the_packs_that_the_demonstration_changes_ship() {
        let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packs");
        let folders = folders(&packs).unwrap();
        for (publisher, _) in PUBLISHERS {
            let mut all = folders.iter();
            assert!(
                all.any(|pack| publisher_of(pack) == publisher),
                "{publisher}"
            );
        }
        let contacts = fs::read_to_string(packs.join(CITY_PACK).join("contacts.toml")).unwrap();
        assert!(contacts.contains(&format!("[{REPORT_TO}]")));
    }
}
