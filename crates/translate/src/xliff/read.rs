//! Reads XLIFF as it comes back from a translator's tool.

use std::collections::BTreeMap;

use lotse_i18n::Language;
use roxmltree::{Document, Node, ParsingOptions};

use super::{BEFORE, COUNT, DIGEST, XLIFF};
use crate::{
    ImportRefusal, Returned, ReturnedUnit, SourceDigest, UnitKey,
    piece::{TextPiece, raw},
    returned::{Finished, HandedOut, ReturnedSentence, ReturnedText},
};

/// Maximum number of elements and texts in a file.
const NODES: u32 = 4_000_000;
/// Maximum depth of markup in a sentence.
const MAX_DEPTH: usize = 16;

/// Reads XLIFF 2.0 or 2.1. `name` is the file, for messages.
pub fn read_xliff(name: &str, text: &str) -> Result<Returned, ImportRefusal> {
    let refuse = |line: u32, reason: String| ImportRefusal {
        file: name.to_owned(),
        line: line as usize,
        key: String::new(),
        reason,
        sentence: String::new(),
    };
    let options = ParsingOptions {
        nodes_limit: NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options)
        .map_err(|error| refuse(error.pos().row, format!("it is not valid XML: {error}")))?;
    let root = document.root_element();
    if !root.has_tag_name((XLIFF, "xliff")) {
        let reason = "it is not XLIFF 2; export it again, or save it as XLIFF 2.0 or 2.1";
        return Err(refuse(1, reason.to_owned()));
    }
    let language = |attribute| {
        let tag = root.attribute(attribute).unwrap_or_default();
        tag.parse::<Language>()
            .map_err(|error| refuse(1, format!("{attribute}: {error}")))
    };
    let line_ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    let mut reader = XliffReader {
        name,
        line_ends: &line_ends,
        units: Vec::new(),
        refusals: Vec::new(),
    };
    for file in children(root, "file") {
        reader.file(file);
    }
    Ok(Returned {
        from: language("srcLang")?,
        to: language("trgLang")?,
        units: reader.units,
        refusals: reader.refusals,
    })
}

fn children<'a, 'b>(node: Node<'a, 'b>, name: &'a str) -> impl Iterator<Item = Node<'a, 'b>> {
    node.children()
        .filter(move |child| child.has_tag_name((XLIFF, name)))
}

struct XliffReader<'a> {
    name: &'a str,
    /// Where each line of the file ends.
    line_ends: &'a [usize],
    units: Vec<ReturnedUnit>,
    refusals: Vec<ImportRefusal>,
}

impl XliffReader<'_> {
    fn line(&self, node: Node<'_, '_>) -> usize {
        let at = node.range().start;
        self.line_ends.partition_point(|end| *end < at) + 1
    }

    fn refuse(&mut self, node: Node<'_, '_>, key: &str, reason: String) {
        self.refusals.push(ImportRefusal {
            file: self.name.to_owned(),
            line: self.line(node),
            key: key.to_owned(),
            reason,
            sentence: String::new(),
        });
    }

    fn file(&mut self, file: Node<'_, '_>) {
        let original = file.attribute("original").unwrap_or_default();
        let Some((folder, path)) = original.split_once('/') else {
            let reason = format!("\"{original}\" in `original` names no file of ours");
            return self.refuse(file, "", reason);
        };
        let before = self.units.len();
        let mut count = 0;
        self.texts(file, (folder, path), &mut count);
        let wanted = metadata(file, COUNT).and_then(|count| count.parse::<usize>().ok());
        if let Some(wanted) = wanted.filter(|wanted| *wanted > count) {
            let reason = format!(
                "{} of {wanted} texts of {original} are missing; texts must not be deleted, but \
                 may stay untranslated",
                wanted - count
            );
            self.refuse(file, "", reason);
        }
        if before == self.units.len() && wanted.is_none() {
            self.refuse(file, "", format!("there are no texts for {original}"));
        }
    }

    /// Reads the texts in a file or group that we did not export.
    fn texts(&mut self, parent: Node<'_, '_>, place: (&str, &str), count: &mut usize) {
        for child in parent.children().filter(Node::is_element) {
            if child.has_tag_name((XLIFF, "unit")) {
                *count += 1;
                self.text(child, &[child], place);
            } else if child.has_tag_name((XLIFF, "group")) {
                let units: Vec<_> = children(child, "unit").collect();
                *count += units.len();
                self.text(child, &units, place);
            }
        }
    }

    /// Reads a text, which is one unit, or a group of units with a form each.
    fn text(&mut self, named: Node<'_, '_>, units: &[Node<'_, '_>], place: (&str, &str)) {
        let name = named.attribute("name").unwrap_or_default();
        let Some(key) = key(name, place.1) else {
            return self.refuse(named, name, "it names no text of ours".to_owned());
        };
        let is_group = named.has_tag_name((XLIFF, "group"));
        let mut sentences = Vec::new();
        let mut done = Vec::new();
        for unit in units {
            let form = if is_group {
                unit.attribute("name").unwrap_or_default()
            } else {
                ""
            };
            match sentence(*unit, form) {
                Ok((sentence, is_done)) => {
                    sentences.push(sentence);
                    done.push(is_done);
                }
                Err(reason) => return self.refuse(*unit, name, reason),
            }
        }
        let digest = units.iter().find_map(|unit| metadata(*unit, DIGEST));
        let before = units.iter().find_map(|unit| metadata(*unit, BEFORE));
        let all_done = !done.is_empty() && done.iter().all(|done| *done == Finished::Yes);
        self.units.push(ReturnedUnit {
            folder: place.0.to_owned(),
            key,
            file: self.name.to_owned(),
            line: self.line(named),
            text: ReturnedText::Sentences(sentences),
            digest: digest.map(SourceDigest::written),
            before: before.map(HandedOut::read),
            is_done: if all_done {
                Finished::Yes
            } else {
                Finished::IfChanged
            },
        });
    }
}

/// The name of a text by its name in a file.
fn key(name: &str, file: &str) -> Option<UnitKey> {
    let guide = file
        .strip_prefix("guides/")
        .and_then(|file| file.strip_suffix(".md"));
    match guide {
        Some(guide) => format!("guides/{guide}#{name}").parse().ok(),
        None => name.parse().ok(),
    }
}

/// A value among the metadata of an element.
fn metadata<'a>(node: Node<'a, '_>, kind: &str) -> Option<&'a str> {
    let is_ours = |child: &Node<'_, '_>| {
        child.tag_name().name() == "metadata" && child.tag_name().namespace() != Some(XLIFF)
    };
    let metadata = node.children().filter(is_ours);
    let mut metas = metadata.flat_map(|metadata| metadata.descendants());
    let meta =
        metas.find(|meta| meta.tag_name().name() == "meta" && meta.attribute("type") == Some(kind));
    meta.and_then(|meta| meta.text())
}

fn sentence(unit: Node<'_, '_>, form: &str) -> Result<(ReturnedSentence, Finished), String> {
    let data: BTreeMap<&str, String> = children(unit, "originalData")
        .flat_map(|data| children(data, "data"))
        .filter_map(|data| Some((data.attribute("id")?, text_of(data))))
        .collect();
    let mut codes = ReadCodes {
        data,
        by_id: BTreeMap::new(),
    };
    let (mut source, mut target) = (Vec::new(), Vec::new());
    let mut has_target = false;
    let mut is_done = true;
    let parts = unit.children().filter(|child| {
        child.has_tag_name((XLIFF, "segment")) || child.has_tag_name((XLIFF, "ignorable"))
    });
    for part in parts {
        let state = part.attribute("state").unwrap_or("initial");
        let is_segment = part.has_tag_name((XLIFF, "segment"));
        is_done &= !is_segment || state != "initial";
        for original in children(part, "source") {
            codes.pieces(original, &mut source, true)?;
        }
        let mut own = children(part, "target").peekable();
        // Text between sentences needs no translation of its own.
        let is_gap = own.peek().is_none() && !is_segment;
        for translated in own {
            has_target = true;
            codes.pieces(translated, &mut target, false)?;
        }
        if is_gap {
            for original in children(part, "source") {
                codes.pieces(original, &mut target, false)?;
            }
        }
    }
    let is_empty = raw(&target).trim().is_empty();
    let target = (has_target && !is_empty).then(|| typed_codes(target, &source));
    let sentence = ReturnedSentence {
        form: form.to_owned(),
        source,
        target,
    };
    Ok((
        sentence,
        if is_done {
            Finished::Yes
        } else {
            Finished::IfChanged
        },
    ))
}

fn text_of(node: Node<'_, '_>) -> String {
    node.descendants()
        .filter(Node::is_text)
        .filter_map(|text| text.text())
        .collect()
}

/// The inline codes of a unit.
struct ReadCodes<'a> {
    data: BTreeMap<&'a str, String>,
    /// The markup of each inline code, for tools that drop references to it.
    by_id: BTreeMap<String, (String, String)>,
}

impl ReadCodes<'_> {
    fn pieces(
        &mut self,
        node: Node<'_, '_>,
        pieces: &mut Vec<TextPiece>,
        is_source: bool,
    ) -> Result<(), String> {
        if node.ancestors().take(MAX_DEPTH * 2).count() == MAX_DEPTH * 2 {
            return Err(format!("its codes nest more than {MAX_DEPTH} deep"));
        }
        for child in node.children() {
            if child.is_text() {
                TextPiece::push_text(pieces, child.text().unwrap_or_default());
                continue;
            }
            match child.tag_name().name() {
                "ph" => {
                    let code = self.code(child, "dataRef", is_source)?.0;
                    pieces.push(TextPiece::Code(code));
                }
                "pc" => {
                    let (open, close) = self.code(child, "dataRefStart", is_source)?;
                    let mut inner = Vec::new();
                    self.pieces(child, &mut inner, is_source)?;
                    pieces.push(TextPiece::Marked { open, inner, close });
                }
                // Some tools split a pair of codes.
                "sc" | "ec" => {
                    let code = self.half(child, is_source)?;
                    pieces.push(TextPiece::Code(code));
                }
                "mrk" => self.pieces(child, pieces, is_source)?,
                "sm" | "em" => {}
                other if child.is_element() => {
                    return Err(format!(
                        "it has an element <{other}>, which no text of ours has"
                    ));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// The markup of an inline code: itself, or its opening and closing.
    fn code(
        &mut self,
        node: Node<'_, '_>,
        reference: &str,
        is_source: bool,
    ) -> Result<(String, String), String> {
        let id = node.attribute("id").unwrap_or_default();
        let data = |reference| self.data.get(node.attribute(reference)?).cloned();
        let found = data(reference).map(|start| (start, data("dataRefEnd").unwrap_or_default()));
        let found = found.or_else(|| self.by_id.get(id).cloned());
        let Some(found) = found else {
            return Err(format!("the code with id \"{id}\" stands for nothing"));
        };
        if is_source {
            self.by_id.insert(id.to_owned(), found.clone());
        }
        Ok(found)
    }

    /// The markup of one half of a pair.
    fn half(&mut self, node: Node<'_, '_>, is_source: bool) -> Result<String, String> {
        if let Some(code) = node.attribute("dataRef").and_then(|id| self.data.get(id)) {
            return Ok(code.clone());
        }
        let is_start = node.tag_name().name() == "sc";
        if is_start {
            return self
                .code(node, "dataRef", is_source)
                .map(|(start, _)| start);
        }
        let id = node.attribute("startRef").or_else(|| node.attribute("id"));
        let pair = id.and_then(|id| self.by_id.get(id));
        pair.map(|(_, end)| end.clone())
            .ok_or_else(|| "a code that ends stands for nothing".to_owned())
    }
}

/// Codes that a translator typed as words: `{ $count }`, as the source has it.
fn typed_codes(target: Vec<TextPiece>, source: &[TextPiece]) -> Vec<TextPiece> {
    let codes = codes_of(source);
    let mut made = Vec::new();
    for piece in target {
        match piece {
            TextPiece::Text(text) => with_codes(&text, &codes, &mut made),
            TextPiece::Marked { open, inner, close } => made.push(TextPiece::Marked {
                open,
                inner: typed_codes(inner, source),
                close,
            }),
            code @ TextPiece::Code(_) => made.push(code),
        }
    }
    made
}

fn codes_of(pieces: &[TextPiece]) -> Vec<&str> {
    let mut codes = Vec::new();
    for piece in pieces {
        match piece {
            TextPiece::Code(code) if code.starts_with('{') => codes.push(code.as_str()),
            TextPiece::Marked { inner, .. } => codes.extend(codes_of(inner)),
            _ => {}
        }
    }
    codes
}

fn with_codes(text: &str, codes: &[&str], made: &mut Vec<TextPiece>) {
    let first = codes
        .iter()
        .filter_map(|code| Some((text.find(code)?, *code)))
        .min();
    let Some((at, code)) = first else {
        return TextPiece::push_text(made, text);
    };
    TextPiece::push_text(made, text.get(..at).unwrap_or_default());
    made.push(TextPiece::Code(code.to_owned()));
    with_codes(text.get(at + code.len()..).unwrap_or_default(), codes, made);
}
