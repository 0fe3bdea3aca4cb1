//! Reads the files that a translator returned.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use lotse_pack_model::path::is_plain_path;

use super::{
    Handed, HandedText, LIST,
    marks::{Unmarked, is_marked},
};
use crate::{
    ImportRefusal, Returned, ReturnedUnit, UnitKey,
    fluent::MessageFile,
    page::MarkdownPage,
    returned::{Finished, HandedOut, ReturnedText},
    unit::UnitText,
};

/// The folder that a translator returned cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadPlainError {
    /// A file cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// The file.
        path: String,
        /// The cause.
        source: io::Error,
    },
    /// The export's manifest is corrupt.
    #[error("{path} is not valid; it must come back as it was exported")]
    List {
        /// The file.
        path: String,
        /// The cause.
        source: toml::de::Error,
    },
}

/// Reads the folder that a translator returned.
pub fn read_plain(folder: &Path) -> Result<Returned, ReadPlainError> {
    let path = folder.join(LIST);
    let list: Handed = toml::from_str(&read(&path)?).map_err(|source| ReadPlainError::List {
        path: path.display().to_string(),
        source,
    })?;
    let mut returned = Returned {
        from: list.from,
        to: list.to,
        units: Vec::new(),
        refusals: Vec::new(),
    };
    for (file, texts) in list.texts {
        let path = folder.join(&file);
        let mut reader = ReturnedFileReader {
            path: &path,
            place: file.split_once('/').unwrap_or_default(),
            texts,
            returned: &mut returned,
        };
        // The list comes from outside: it must not lead out of the folder.
        if !is_plain_path(&file) || !path.is_file() {
            reader.refuse(1, "", "the file is missing".to_owned());
            continue;
        }
        let text = read(&path)?;
        if file.contains("/guides/") {
            reader.page(&text);
        } else {
            reader.messages(&text);
        }
    }
    Ok(returned)
}

fn read(path: &PathBuf) -> Result<String, ReadPlainError> {
    fs::read_to_string(path).map_err(|source| ReadPlainError::Read {
        path: path.display().to_string(),
        source,
    })
}

/// Reads one file.
struct ReturnedFileReader<'a> {
    path: &'a Path,
    /// The folder and the file in it.
    place: (&'a str, &'a str),
    texts: BTreeMap<String, HandedText>,
    returned: &'a mut Returned,
}

impl ReturnedFileReader<'_> {
    fn refuse(&mut self, line: usize, key: &str, reason: String) {
        self.returned.refusals.push(ImportRefusal {
            file: self.path.display().to_string(),
            line,
            key: key.to_owned(),
            reason,
            sentence: String::new(),
        });
    }

    fn messages(&mut self, text: &str) {
        let file = match MessageFile::read(text) {
            Ok(file) => file,
            Err(error) => return self.refuse(error.line, "", error.reason),
        };
        let comments = file.comments();
        let ui = self.place.1.starts_with("ui/");
        let lines = text.lines().count().max(1);
        for text in file.texts() {
            let key = UnitKey::message(ui, &text.id, text.attribute.as_deref());
            let Some(handed) = self.texts.remove(&key.to_string()) else {
                let reason = "it was not handed out, or is there twice".to_owned();
                self.refuse(text.line, &key.to_string(), reason);
                continue;
            };
            let Some(forms) = text.forms() else {
                self.refuse(
                    text.line,
                    &key.to_string(),
                    "it has too many forms".to_owned(),
                );
                continue;
            };
            let comment = comments.get(&text.id).and_then(|(own, _)| own.as_deref());
            let is_open = is_marked(comment.unwrap_or_default(), text.attribute.as_deref());
            let same = UnitText::Forms(Some(forms.clone())).digest() == handed.words;
            self.take(
                key,
                text.line,
                ReturnedText::Forms(forms),
                &handed,
                is_open && same,
            );
        }
        for key in std::mem::take(&mut self.texts).into_keys() {
            let reason = "the message is missing; messages must not be deleted, but may stay \
                          untranslated";
            self.refuse(lines, &key, reason.to_owned());
        }
    }

    fn page(&mut self, text: &str) {
        let unmarked = Unmarked::of(text);
        let page = MarkdownPage::read(&unmarked.text);
        if page.blocks().len() != self.texts.len() {
            let reason = format!(
                "it has {} headings, paragraphs and items; the source has {}",
                page.blocks().len(),
                self.texts.len()
            );
            return self.refuse(1, "", reason);
        }
        let guide = self
            .place
            .1
            .trim_start_matches("guides/")
            .trim_end_matches(".md");
        for (index, block) in page.blocks().iter().enumerate() {
            let key = UnitKey::block(guide, index);
            let line = unmarked.line(block.line);
            let Some(handed) = self.texts.remove(&key.to_string()) else {
                self.refuse(line, &key.to_string(), "it was not handed out".to_owned());
                continue;
            };
            let same = UnitText::Block(block.pieces.clone()).digest() == handed.words;
            let is_open = unmarked.open.contains(&block.line);
            let text = ReturnedText::Block(block.pieces.clone());
            self.take(key, line, text, &handed, is_open && same);
        }
    }

    fn take(
        &mut self,
        key: UnitKey,
        line: usize,
        text: ReturnedText,
        handed: &HandedText,
        is_open: bool,
    ) {
        self.returned.units.push(ReturnedUnit {
            folder: self.place.0.to_owned(),
            key,
            file: self.path.display().to_string(),
            line,
            text,
            digest: Some(handed.source.clone()),
            before: Some(HandedOut::read(&handed.before)),
            is_done: if is_open { Finished::No } else { Finished::Yes },
        });
    }
}
