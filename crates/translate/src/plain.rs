//! Texts for translators who work in an editor: Fluent files and pages, with the source
//! above each open text.

mod marks;
mod read;

pub use read::{ReadPlainError, read_plain};

use std::collections::BTreeMap;

use lotse_i18n::Language;
use serde::{Deserialize, Serialize};

use self::marks::{mark_page, mark_texts};
use crate::{
    HandoutError, SourceDigest, TextFolder, UnitKey, UnitState,
    fluent::MessageFile,
    handout::{HandoutFile, HandoutUnit, handout},
    piece::raw,
    returned::HandedOut,
    unit::UnitText,
};

/// The file next to the texts that says what was handed out.
const LIST: &str = "handout.toml";

/// The exported texts, to compare with what comes back.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Handed {
    from: Language,
    to: Language,
    /// By folder and file, then by the name of the text.
    texts: BTreeMap<String, BTreeMap<String, HandedText>>,
}

/// A text that was handed out.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HandedText {
    /// The digest of the source.
    source: SourceDigest,
    /// The digest of the translation.
    before: String,
    /// The digest of the words in the file: the translation, or the source.
    words: SourceDigest,
}

/// The files for a translator, by path: all texts, or only those with something to do.
/// A page is always whole.
pub fn plain_files(
    folders: &[TextFolder],
    from: &Language,
    to: &Language,
    only_open: bool,
) -> Result<Vec<(String, String)>, HandoutError> {
    let mut handed = Handed {
        from: from.clone(),
        to: to.clone(),
        texts: BTreeMap::new(),
    };
    let mut files = Vec::new();
    for folder in folders {
        for mut file in handout(folder, (from, to), false)? {
            let is_page = file.file.starts_with("guides/");
            let is_open = |unit: &HandoutUnit| unit.state != UnitState::Current;
            if only_open && (!is_page || !file.units.iter().any(is_open)) {
                file.units.retain(is_open);
            }
            if file.units.is_empty() {
                continue;
            }
            let path = format!("{}/{}", file.folder, file.file);
            let text = if is_page {
                page(folder, &file, from)
            } else {
                texts(folder, &file, from)
            };
            let list = file
                .units
                .iter()
                .map(|unit| (unit.key.to_string(), handed_text(unit)));
            handed.texts.insert(path.clone(), list.collect());
            files.push((path, text));
        }
    }
    // Serializing plain tables and strings cannot fail.
    let list = toml::to_string(&handed).unwrap_or_default();
    files.push((LIST.to_owned(), list));
    Ok(files)
}

fn handed_text(unit: &HandoutUnit) -> HandedText {
    let words = match &unit.forms {
        Some(forms) => UnitText::Forms(Some(forms.clone())).digest(),
        None => unit.target.as_ref().unwrap_or(&unit.source).digest(),
    };
    HandedText {
        source: unit.digest.clone(),
        before: HandedOut::of(unit.target.as_ref()).written(),
        words,
    }
}

/// A Fluent file.
fn texts(folder: &TextFolder, file: &HandoutFile, from: &Language) -> String {
    let source = folder
        .texts(&folder.source)
        .and_then(|texts| texts.files.get(&file.file));
    let Some(source) = source else {
        return String::new();
    };
    let mut made = MessageFile::default();
    for unit in &file.units {
        if let (UnitKey::Message { id, attribute, .. }, Some(forms)) = (&unit.key, &unit.forms) {
            made.set((id.as_str(), attribute.as_deref()), forms, source);
        }
    }
    mark_texts(&mut made, &file.units, from);
    made.written()
}

/// A page.
fn page(folder: &TextFolder, file: &HandoutFile, from: &Language) -> String {
    let guide = file
        .file
        .strip_prefix("guides/")
        .and_then(|name| name.strip_suffix(".md"));
    let source = folder.texts(&folder.source).zip(guide);
    let Some(source) = source.and_then(|(texts, guide)| texts.pages.get(guide)) else {
        return String::new();
    };
    let unit_at = |at: usize| {
        file.units
            .iter()
            .find(|unit| matches!(unit.key, UnitKey::Block { index, .. } if index == at))
    };
    let text = source.with(&|index| match unit_at(index)? {
        HandoutUnit {
            target: Some(UnitText::Block(pieces)),
            ..
        }
        | HandoutUnit {
            source: UnitText::Block(pieces),
            ..
        } => Some(raw(pieces)),
        _ => None,
    });
    mark_page(&text, &file.units, from)
}
