//! Writes XLIFF.

use std::{collections::BTreeMap, io};

use lotse_i18n::{Direction, Language};
use quick_xml::{
    Writer,
    escape::partial_escape,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

use super::{BEFORE, COUNT, DIGEST, METADATA, XLIFF};
use crate::{
    TextFolder, UnitKey, UnitState,
    handout::{HandoutError, HandoutFile, HandoutSentence, HandoutUnit, handout},
    notes::Note,
    piece::TextPiece,
    returned::HandedOut,
};

/// Texts cannot be written for a translator.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// There is nothing to translate from, or no language to translate into.
    #[error(transparent)]
    Handout(#[from] HandoutError),
    /// The XML cannot be written.
    #[error("cannot write the XLIFF")]
    Write(#[from] io::Error),
}

/// Texts of folders as XLIFF: all, or only those with something to do.
pub fn write_xliff(
    folders: &[TextFolder],
    from: &Language,
    to: &Language,
    only_open: bool,
) -> Result<String, ExportError> {
    let mut files = Vec::new();
    for folder in folders {
        files.append(&mut handout(folder, (from, to), only_open)?);
    }
    let mut xml = Xml::default();
    xml.document(&files, from, to)?;
    Ok(String::from_utf8_lossy(&xml.writer.into_inner()).into_owned())
}

type Attributes<'a> = &'a [(&'a str, &'a str)];

/// The document so far.
struct Xml {
    writer: Writer<Vec<u8>>,
    depth: usize,
}

impl Default for Xml {
    fn default() -> Self {
        Self {
            writer: Writer::new(Vec::new()),
            depth: 0,
        }
    }
}

impl Xml {
    fn document(
        &mut self,
        files: &[HandoutFile],
        from: &Language,
        to: &Language,
    ) -> io::Result<()> {
        let declaration = BytesDecl::new("1.0", Some("UTF-8"), None);
        self.writer.write_event(Event::Decl(declaration))?;
        let (from, tag) = (from.to_string(), to.to_string());
        let attributes = [
            ("version", "2.1"),
            ("xmlns", XLIFF),
            ("xmlns:mda", METADATA),
            ("srcLang", from.as_str()),
            ("trgLang", tag.as_str()),
        ];
        self.open("xliff", &attributes)?;
        for (index, file) in files.iter().enumerate() {
            self.file(file, index + 1, to)?;
        }
        self.close("xliff")?;
        self.text("\n")
    }

    fn file(&mut self, file: &HandoutFile, number: usize, to: &Language) -> io::Result<()> {
        let id = format!("f{number}");
        let original = format!("{}/{}", file.folder, file.file);
        let direction = match to.direction() {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        };
        let attributes = [
            ("id", id.as_str()),
            ("original", original.as_str()),
            ("canResegment", "no"),
            ("trgDir", direction),
            ("xml:space", "preserve"),
        ];
        self.open("file", &attributes)?;
        let count: usize = file.units.iter().map(|unit| unit.sentences.len()).sum();
        self.metadata(&[(COUNT, count.to_string())])?;
        let mut ids = ElementIds::default();
        for unit in &file.units {
            self.text_of(unit, &mut ids)?;
        }
        self.close("file")
    }

    /// A text: a unit, or a group with a unit for each form.
    fn text_of(&mut self, unit: &HandoutUnit, ids: &mut ElementIds) -> io::Result<()> {
        let name = match &unit.key {
            UnitKey::Block { index, .. } => format!("{}", index + 1),
            UnitKey::Message { .. } => unit.key.to_string(),
        };
        match unit.sentences.as_slice() {
            [sentence] if sentence.form.is_empty() => self.unit(unit, sentence, &name, ids),
            sentences => {
                let id = ids.next("g");
                self.open("group", &[("id", id.as_str()), ("name", name.as_str())])?;
                for sentence in sentences {
                    self.unit(unit, sentence, &sentence.form, ids)?;
                }
                self.close("group")
            }
        }
    }

    fn unit(
        &mut self,
        unit: &HandoutUnit,
        sentence: &HandoutSentence,
        name: &str,
        ids: &mut ElementIds,
    ) -> io::Result<()> {
        let id = ids.next("u");
        self.open("unit", &[("id", id.as_str()), ("name", name)])?;
        let before = HandedOut::of(unit.target.as_ref()).written();
        self.metadata(&[(DIGEST, unit.digest.to_string()), (BEFORE, before)])?;
        self.notes(unit.notes.iter().chain(&sentence.note))?;
        let codes = WrittenCodes::of(sentence);
        self.original_data(&codes)?;
        self.open("segment", &state(unit))?;
        self.content("source", &sentence.source, &codes)?;
        if let Some(target) = &sentence.target {
            self.content("target", target, &codes)?;
        }
        self.close("segment")?;
        self.close("unit")
    }

    fn metadata(&mut self, values: &[(&str, String)]) -> io::Result<()> {
        self.open("mda:metadata", &[])?;
        self.open("mda:metaGroup", &[("category", "lotse")])?;
        for (kind, value) in values {
            self.line("mda:meta", &[("type", kind)], value)?;
        }
        self.close("mda:metaGroup")?;
        self.close("mda:metadata")
    }

    fn notes<'a>(&mut self, notes: impl Iterator<Item = &'a Note>) -> io::Result<()> {
        let mut notes = notes.peekable();
        if notes.peek().is_none() {
            return Ok(());
        }
        self.open("notes", &[])?;
        for note in notes {
            self.line("note", &[("category", note.category)], &note.text)?;
        }
        self.close("notes")
    }

    fn original_data(&mut self, codes: &WrittenCodes) -> io::Result<()> {
        if codes.data.is_empty() {
            return Ok(());
        }
        self.open("originalData", &[])?;
        for (text, id) in &codes.data {
            self.line("data", &[("id", id.as_str())], text)?;
        }
        self.close("originalData")
    }

    /// A source or target: words and inline codes, without a blank of ours.
    fn content(
        &mut self,
        name: &str,
        pieces: &[TextPiece],
        codes: &WrittenCodes,
    ) -> io::Result<()> {
        self.indent()?;
        self.start(name, &[])?;
        // Renumber codes, so that a target uses the same as its source.
        let mut used = BTreeMap::new();
        self.pieces(pieces, codes, &mut used)?;
        self.end(name)
    }

    fn pieces(
        &mut self,
        pieces: &[TextPiece],
        codes: &WrittenCodes,
        used: &mut BTreeMap<String, usize>,
    ) -> io::Result<()> {
        for piece in pieces {
            match piece {
                TextPiece::Text(text) => self.text(text)?,
                TextPiece::Code(code) => {
                    let id = codes.id(code, used);
                    let can_delete = if codes.optional.contains(code) {
                        "yes"
                    } else {
                        "no"
                    };
                    let mut element = BytesStart::new("ph");
                    let attributes = [
                        ("id", id.as_str()),
                        ("canDelete", can_delete),
                        ("dataRef", codes.data_id(code)),
                        ("disp", code.as_str()),
                        ("equiv", code.trim_matches(['{', '}', ' '])),
                    ];
                    element.extend_attributes(attributes);
                    self.writer.write_event(Event::Empty(element))?;
                }
                TextPiece::Marked { open, inner, close } => {
                    let id = codes.id(&format!("{open}…{close}"), used);
                    let attributes = [
                        ("id", id.as_str()),
                        ("canDelete", "no"),
                        ("dataRefStart", codes.data_id(open)),
                        ("dataRefEnd", codes.data_id(close)),
                        ("dispStart", open.as_str()),
                        ("dispEnd", close.as_str()),
                    ];
                    self.start("pc", &attributes)?;
                    self.pieces(inner, codes, used)?;
                    self.end("pc")?;
                }
            }
        }
        Ok(())
    }

    /// An element on its own line.
    fn line(&mut self, name: &str, attributes: Attributes<'_>, text: &str) -> io::Result<()> {
        self.indent()?;
        self.start(name, attributes)?;
        self.text(text)?;
        self.end(name)
    }

    fn open(&mut self, name: &str, attributes: Attributes<'_>) -> io::Result<()> {
        self.indent()?;
        self.start(name, attributes)?;
        self.depth += 1;
        Ok(())
    }

    fn close(&mut self, name: &str) -> io::Result<()> {
        self.depth = self.depth.saturating_sub(1);
        self.indent()?;
        self.end(name)
    }

    fn indent(&mut self) -> io::Result<()> {
        let blank = format!("\n{}", "  ".repeat(self.depth));
        self.text(&blank)
    }

    fn start(&mut self, name: &str, attributes: Attributes<'_>) -> io::Result<()> {
        let mut element = BytesStart::new(name);
        element.extend_attributes(attributes.iter().copied());
        self.writer.write_event(Event::Start(element))
    }

    fn end(&mut self, name: &str) -> io::Result<()> {
        self.writer.write_event(Event::End(BytesEnd::new(name)))
    }

    fn text(&mut self, text: &str) -> io::Result<()> {
        let text = BytesText::from_escaped(partial_escape(text));
        self.writer.write_event(Event::Text(text))
    }
}

fn state(unit: &HandoutUnit) -> Vec<(&'static str, &'static str)> {
    match unit.state {
        UnitState::Missing => vec![("state", "initial")],
        UnitState::Stale | UnitState::Unrecorded => {
            vec![("state", "initial"), ("subState", "lotse:stale")]
        }
        UnitState::Current if unit.is_machine_made => vec![("state", "translated")],
        UnitState::Current => vec![("state", "reviewed")],
    }
}

/// Numbers the elements of a file.
#[derive(Default)]
struct ElementIds(usize);

impl ElementIds {
    fn next(&mut self, kind: &str) -> String {
        self.0 += 1;
        format!("{kind}{}", self.0)
    }
}

/// The codes of a sentence.
struct WrittenCodes {
    /// Each code as it is written, with the id of its data.
    data: BTreeMap<String, String>,
    /// The ids under which each code of the source and the translation is found.
    ids: BTreeMap<String, Vec<String>>,
    optional: Vec<String>,
}

impl WrittenCodes {
    fn of(sentence: &HandoutSentence) -> Self {
        let mut codes = Self {
            data: BTreeMap::new(),
            ids: BTreeMap::new(),
            optional: sentence.optional.clone(),
        };
        let mut next = ElementIds::default();
        for pieces in [Some(&sentence.source), sentence.target.as_ref()]
            .into_iter()
            .flatten()
        {
            let mut counts = BTreeMap::new();
            codes.add(pieces, &mut counts, &mut next);
        }
        codes
    }

    fn add(
        &mut self,
        pieces: &[TextPiece],
        counts: &mut BTreeMap<String, usize>,
        next: &mut ElementIds,
    ) {
        for piece in pieces {
            match piece {
                TextPiece::Text(_) => {}
                TextPiece::Code(code) => {
                    self.add_data(code);
                    self.add_id(code.clone(), counts, next);
                }
                TextPiece::Marked { open, inner, close } => {
                    self.add_data(open);
                    self.add_data(close);
                    self.add_id(format!("{open}…{close}"), counts, next);
                    self.add(inner, counts, next);
                }
            }
        }
    }

    fn add_data(&mut self, text: &str) {
        let id = format!("d{}", self.data.len() + 1);
        self.data.entry(text.to_owned()).or_insert(id);
    }

    fn add_id(
        &mut self,
        code: String,
        counts: &mut BTreeMap<String, usize>,
        next: &mut ElementIds,
    ) {
        let count = counts.entry(code.clone()).or_default();
        *count += 1;
        let ids = self.ids.entry(code).or_default();
        if ids.len() < *count {
            ids.push(next.next("c"));
        }
    }

    /// The id of the next occurrence of a code.
    fn id(&self, code: &str, used: &mut BTreeMap<String, usize>) -> String {
        let count = used.entry(code.to_owned()).or_default();
        let id = self.ids.get(code).and_then(|ids| ids.get(*count));
        *count += 1;
        id.cloned().unwrap_or_default()
    }

    fn data_id(&self, text: &str) -> &str {
        self.data.get(text).map_or("", String::as_str)
    }
}
