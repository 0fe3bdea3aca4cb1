//! Language packs to publish: a complete made-up language, and a real one of which only
//! a few texts are translated.

use std::{fs, path::Path};

use anyhow::Result;
use lotse_pack_model::interface;

/// A language that CLDR does not know (ISO 639-2: reserved for local use), so that
/// nothing is right by accident.
pub const MADE_UP: &str = "qaa";
/// A language with four plural forms, of which the app ships nothing.
pub const REAL: &str = "be";

/// Prefix of texts in the made-up language.
pub const MARK: &str = "Qaa";

/// Writes the made-up language as a complete pack into `packs/lang-qaa`.
pub fn write_made_up(packs: &Path) -> Result<()> {
    let folder = packs.join("lang-qaa");
    write_pack(&folder, MADE_UP, "Qaa-qaa")?;
    for (name, text) in interface::files(&interface::last_language()) {
        let path = format!("locales/{MADE_UP}/ui/{name}");
        write(&folder, &path, &in_one_form(text))?;
    }
    Ok(())
}

/// Writes the real language into `packs/lang-be`, with few texts of the interface and
/// one text of the country's content.
pub fn write_real(packs: &Path) -> Result<()> {
    let folder = packs.join("lang-be");
    write_pack(&folder, REAL, "Беларуская")?;
    let texts = "-brand = Lotse
app-name = { -brand }
action-back = Назад
place-found =
    { $count ->
        [one] Знойдзены { $count } горад
        [few] Знойдзены { $count } гарады
        [many] Знойдзена { $count } гарадоў
       *[other] Знойдзена { $count } горада
    }
";
    write(&folder, &format!("locales/{REAL}/ui/common.ftl"), texts)?;
    let name = "pack-name = Беларуская\nrole-registration-office = Аддзел рэгістрацыі\n";
    write(&folder, &format!("locales/{REAL}/pack.ftl"), name)
}

pub(crate) fn write_pack(folder: &Path, tag: &str, name: &str) -> Result<()> {
    let manifest = format!(
        "id = \"lang-{}\"\nkind = \"language\"\nextends = [\"de\"]\nversion = \"2026.11.28\"\n\
         languages = [\"{tag}\"]\npublisher = \"Made-up translators\"\n",
        tag.to_ascii_lowercase()
    );
    write(folder, "pack.toml", &manifest)?;
    let locale = |file: &str| format!("locales/{tag}/{file}");
    write(folder, &locale("meta.toml"), "made_by = \"human\"\n")?;
    write(
        folder,
        &locale("pack.ftl"),
        &format!("pack-name = {name}\n"),
    )
}

/// The English texts in a language with one plural form, each message marked.
fn in_one_form(text: &str) -> String {
    let is_of_other_form = |line: &str| line.trim_start().starts_with("[one]");
    let mark = |line: &str| match line.split_once(" = ") {
        Some((id, text)) if !line.starts_with(['#', '-']) => format!("{id} = {MARK} {text}\n"),
        _ => format!("{line}\n"),
    };
    let lines = text.lines().filter(|line| !is_of_other_form(line));
    lines.map(mark).collect()
}

pub(crate) fn write(folder: &Path, name: &str, text: &str) -> Result<()> {
    let path = folder.join(name);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(path, text)?)
}
