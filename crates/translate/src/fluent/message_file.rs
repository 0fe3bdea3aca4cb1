//! A Fluent file edited text by text; everything else is preserved byte for byte.

use std::collections::BTreeMap;

use fluent_syntax::{ast, ast::Pattern, parser};
use lotse_i18n::FluentSource;

use super::{
    entry::{Chunk, EntryLines, TextLines, chunks},
    forms::{TextForms, canonical, parse_pattern},
};
use crate::SourceDigest;

/// A Fluent file.
#[derive(Debug, Clone, Default)]
pub(crate) struct MessageFile {
    chunks: Vec<Chunk>,
    /// Whether lines end as on Windows.
    has_crlf: bool,
}

/// A file cannot be changed text by text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {reason}")]
pub(crate) struct MessageFileError {
    pub(crate) line: usize,
    pub(crate) reason: String,
}

/// A text of a file: a value or an attribute.
#[derive(Debug, Clone)]
pub(crate) struct FluentText {
    /// Id of the message, or of the term with its hyphen.
    pub(crate) id: String,
    /// `None` for the value.
    pub(crate) attribute: Option<String>,
    /// Its line, counted from 1.
    pub(crate) line: usize,
    /// Its pattern.
    pub(crate) pattern: Pattern<String>,
}

impl FluentText {
    /// The digest of the text, the same however its lines are broken.
    pub(crate) fn digest(&self) -> SourceDigest {
        SourceDigest::of(&canonical(&self.pattern))
    }

    /// Its sentences. `None` if there are too many.
    pub(crate) fn forms(&self) -> Option<TextForms> {
        TextForms::of(&self.pattern)
    }
}

impl MessageFile {
    pub(crate) fn read(text: &str) -> Result<Self, MessageFileError> {
        check_syntax(text)?;
        let file = Self {
            chunks: chunks(text),
            has_crlf: text.contains("\r\n"),
        };
        file.check_lines(text)?;
        Ok(file)
    }

    /// The file.
    pub(crate) fn written(&self) -> String {
        let mut text = String::new();
        for chunk in &self.chunks {
            chunk.push_to(&mut text);
        }
        text
    }

    /// Its texts, in order.
    pub(crate) fn texts(&self) -> Vec<FluentText> {
        let mut texts = Vec::new();
        let mut line = 1;
        for chunk in &self.chunks {
            if let Chunk::Entry(entry) = chunk {
                let mut line = line + breaks(&entry.lead);
                for lines in &entry.texts {
                    if let Some(pattern) = parse_pattern(&lines.body) {
                        texts.push(FluentText {
                            id: entry.id.clone(),
                            attribute: lines.attribute.clone(),
                            line,
                            pattern,
                        });
                    }
                    line += breaks(&lines.body);
                }
            }
            let mut text = String::new();
            chunk.push_to(&mut text);
            line += breaks(&text);
        }
        texts
    }

    /// The comment right above each message, and the comment above its section.
    pub(crate) fn comments(&self) -> BTreeMap<String, (Option<String>, Option<String>)> {
        let mut section = None;
        let mut comments = BTreeMap::new();
        for chunk in &self.chunks {
            match chunk {
                Chunk::Comment(text) => section = Some(without_marks(text)),
                Chunk::Entry(entry) => {
                    let own = Some(without_marks(&entry.lead)).filter(|own| !own.is_empty());
                    comments.insert(entry.id.clone(), (own, section.clone()));
                }
                Chunk::Blank(_) => {}
            }
        }
        comments
    }

    /// Changes a text, or adds it where the source has it.
    pub(crate) fn set(&mut self, text: (&str, Option<&str>), forms: &TextForms, source: &Self) {
        let (id, attribute) = text;
        let body = self.own_breaks(forms.written(if attribute.is_some() { 8 } else { 4 }));
        if !self.has(id) {
            self.add_entry(id, source);
        }
        let Some(entry) = self.entry_mut(id) else {
            return;
        };
        match entry
            .texts
            .iter_mut()
            .find(|lines| lines.attribute.as_deref() == attribute)
        {
            Some(lines) => {
                // The end of the line and the blank lines below stay.
                let used = lines.body.trim_end().len();
                let end = lines.body.get(used..).unwrap_or_default();
                let end = end.trim_start_matches([' ', '\t']);
                lines.body = format!("{}{end}", body.trim_end_matches(['\r', '\n']));
            }
            None => entry.add_attribute(attribute.unwrap_or_default(), body, source.entry(id)),
        }
    }

    /// Takes a message over from another file of the language.
    pub(crate) fn take_over(&mut self, id: &str, from: &mut Self, source: &Self) {
        if self.has(id) {
            return;
        }
        let Some(texts) = from.entry(id).map(|entry| entry.texts.clone()) else {
            return;
        };
        from.remove(id);
        self.add_entry(id, source);
        if let Some(entry) = self.entry_mut(id) {
            entry.texts = texts;
            entry.end_line();
        }
    }

    /// Removes a message.
    pub(crate) fn remove(&mut self, id: &str) {
        self.chunks
            .retain(|chunk| !matches!(chunk, Chunk::Entry(entry) if entry.id == id));
    }

    /// Adds the messages of another file that this one does not have.
    pub(crate) fn append(&mut self, mut other: Self) {
        let is_new = |chunk: &Chunk| match chunk {
            Chunk::Entry(entry) => !self.has(&entry.id),
            Chunk::Comment(_) | Chunk::Blank(_) => true,
        };
        other.chunks.retain(is_new);
        self.chunks.append(&mut other.chunks);
    }

    /// Adds lines to the comment right above a message.
    pub(crate) fn annotate(&mut self, id: &str, comment: &str) {
        if let Some(entry) = self.entry_mut(id) {
            for line in comment.lines() {
                entry.lead.push_str(format!("# {line}").trim_end());
                entry.lead.push('\n');
            }
        }
    }

    /// The lines of a new text with the line ends of the file.
    fn own_breaks(&self, text: String) -> String {
        if self.has_crlf {
            text.replace('\n', "\r\n")
        } else {
            text
        }
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.entry(id).is_some()
    }

    fn entry(&self, id: &str) -> Option<&EntryLines> {
        self.chunks.iter().find_map(|chunk| match chunk {
            Chunk::Entry(entry) if entry.id == id => Some(entry),
            _ => None,
        })
    }

    fn entry_mut(&mut self, id: &str) -> Option<&mut EntryLines> {
        self.chunks.iter_mut().find_map(|chunk| match chunk {
            Chunk::Entry(entry) if entry.id == id => Some(entry),
            _ => None,
        })
    }

    /// Adds a message without texts after its predecessor in the source, with the
    /// comments that the source has there.
    fn add_entry(&mut self, id: &str, source: &Self) {
        let own = |chunk: &Chunk| matches!(chunk, Chunk::Entry(entry) if entry.id == id);
        let Some(place) = source.chunks.iter().position(own) else {
            return;
        };
        let before = source.chunks.get(..place).unwrap_or_default();
        let anchor = before.iter().enumerate().rev().find_map(|(index, chunk)| {
            let found = self.chunks.iter().position(|own| is_same(own, chunk))?;
            Some((index + 1, found + 1))
        });
        let (first_new, at) = anchor.unwrap_or((0, 0));
        let mut new: Vec<Chunk> = Vec::new();
        let between = before.get(first_new..).unwrap_or_default();
        new.extend(
            between
                .iter()
                .filter(|chunk| matches!(chunk, Chunk::Comment(_)))
                .cloned(),
        );
        let lead = source.entry(id).map(|entry| entry.lead.clone());
        let mut lead = lead.unwrap_or_default();
        let above = at.checked_sub(1).and_then(|it| self.chunks.get(it));
        let is_below_comment = matches!(new.last().or(above), Some(Chunk::Comment(_)));
        if is_below_comment && !lead.starts_with(['\r', '\n']) {
            // Without a blank line, the comment would belong to the message.
            lead.insert(0, '\n');
        }
        new.push(Chunk::Entry(EntryLines {
            id: id.to_owned(),
            lead,
            texts: Vec::new(),
        }));
        if let Some(Chunk::Entry(entry)) = at.checked_sub(1).and_then(|it| self.chunks.get_mut(it))
        {
            entry.end_line();
        }
        self.chunks.splice(at..at, new);
    }

    /// Checks that the lines were taken apart as the parser reads them.
    fn check_lines(&self, text: &str) -> Result<(), MessageFileError> {
        let parsed = parsed_texts(text);
        let mut own = Vec::new();
        for chunk in &self.chunks {
            if let Chunk::Entry(entry) = chunk {
                for lines in &entry.texts {
                    if let Some(pattern) = parse_pattern(&lines.body) {
                        own.push((entry.id.clone(), lines.attribute.clone(), pattern));
                    }
                }
            }
        }
        if own == parsed {
            return Ok(());
        }
        let same = own
            .iter()
            .zip(&parsed)
            .take_while(|(own, parsed)| own == parsed);
        let id = parsed
            .get(same.count())
            .map_or("", |(id, _, _)| id.as_str());
        let line = text
            .lines()
            .position(|line| !id.is_empty() && line.starts_with(id));
        Err(MessageFileError {
            line: line.map_or(1, |line| line + 1),
            reason: format!("\"{id}\" is written in an unusual way; indent all its lines"),
        })
    }
}

impl EntryLines {
    /// Adds an attribute after those that precede it in the source.
    fn add_attribute(&mut self, name: &str, body: String, source: Option<&Self>) {
        let is_value = name.is_empty();
        let head = if is_value {
            format!("{} =", self.id)
        } else {
            format!("    .{name} =")
        };
        let attribute = (!is_value).then(|| name.to_owned());
        if !is_value && self.texts.is_empty() {
            let head = format!("{} =", self.id);
            let body = "\n".to_owned();
            self.texts.push(TextLines {
                attribute: None,
                head,
                body,
            });
        }
        self.end_line();
        let order = |attribute: &Option<String>| {
            let texts = source
                .map(|entry| entry.texts.as_slice())
                .unwrap_or_default();
            texts.iter().position(|lines| lines.attribute == *attribute)
        };
        let rank = order(&attribute);
        let at = self
            .texts
            .iter()
            .rposition(|lines| order(&lines.attribute) < rank);
        let at = if is_value {
            0
        } else {
            at.map_or(self.texts.len(), |at| at + 1)
        };
        self.texts.insert(
            at,
            TextLines {
                attribute,
                head,
                body,
            },
        );
    }

    /// Ends the last line, so that something can follow.
    fn end_line(&mut self) {
        if let Some(last) = self.texts.last_mut()
            && !last.body.ends_with('\n')
        {
            last.body.push('\n');
        }
    }
}

fn is_same(own: &Chunk, source: &Chunk) -> bool {
    match (own, source) {
        (Chunk::Entry(own), Chunk::Entry(source)) => own.id == source.id,
        (Chunk::Comment(own), Chunk::Comment(source)) => own.trim() == source.trim(),
        _ => false,
    }
}

fn breaks(text: &str) -> usize {
    text.matches('\n').count()
}

/// The words of a comment.
fn without_marks(lines: &str) -> String {
    let lines = lines.lines().map(|line| {
        let line = line.trim_start_matches('#');
        line.strip_prefix(' ').unwrap_or(line).trim_end()
    });
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

fn check_syntax(text: &str) -> Result<(), MessageFileError> {
    match FluentSource::parse(text).1.into_iter().next() {
        Some(error) => Err(MessageFileError {
            line: error.line,
            reason: error.reason,
        }),
        None => Ok(()),
    }
}

/// The texts as the parser finds them.
fn parsed_texts(text: &str) -> Vec<(String, Option<String>, Pattern<String>)> {
    let resource = match parser::parse(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut texts = Vec::new();
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            ast::Entry::Message(message) => (message.id.name, message.value, message.attributes),
            ast::Entry::Term(term) => (
                format!("-{}", term.id.name),
                Some(term.value),
                term.attributes,
            ),
            _ => continue,
        };
        texts.extend(value.map(|value| (id.clone(), None, value)));
        for attribute in attributes {
            texts.push((id.clone(), Some(attribute.id.name), attribute.value));
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::piece::TextPiece;

    const SOURCE: &str = "# Heading\n\n# Note\na = Eins\n    .x = X\n    .y = Y\n\n## Section\n\nb = Zwei\nc = Drei\n";

    fn say(words: &str) -> TextForms {
        TextForms::One(vec![TextPiece::Text(words.to_owned())])
    }

    fn set(text: &str, key: (&str, Option<&str>), words: &str) -> String {
        let source = MessageFile::read(SOURCE).unwrap();
        let mut file = MessageFile::read(text).unwrap();
        file.set(key, &say(words), &source);
        let written = file.written();
        MessageFile::read(&written).unwrap();
        written
    }

    #[test]
    fn only_the_text_that_is_set_changes() {
        let text =
            "# Eigenes\n\na   =   One\n    .x =\n        Two\n        lines\n\n\nb = Three   \n";
        assert_eq!(
            set(text, ("a", Some("x")), "New"),
            "# Eigenes\n\na   =   One\n    .x = New\n\n\nb = Three   \n"
        );
        assert_eq!(
            set(text, ("b", None), "New"),
            "# Eigenes\n\na   =   One\n    .x =\n        Two\n        lines\n\n\nb = New\n"
        );
    }

    #[test]
    fn a_new_text_stands_where_the_source_has_it() {
        assert_eq!(
            set("a = One\nc = Three\n", ("b", None), "Two"),
            "a = One\n\n## Section\n\nb = Two\nc = Three\n"
        );
        assert_eq!(
            set("a = One\n    .y = Y\n", ("a", Some("x")), "X"),
            "a = One\n    .x = X\n    .y = Y\n"
        );
        assert_eq!(
            set("c = Three", ("a", None), "One"),
            "# Heading\n\n# Note\na = One\nc = Three"
        );
        assert_eq!(
            set("", ("c", None), "Three"),
            "# Heading\n\n## Section\n\nc = Three\n"
        );
    }

    #[test]
    fn lines_end_as_in_the_file() {
        assert_eq!(set("a = One\r\n", ("a", None), "New"), "a = New\r\n");
    }

    #[test]
    fn a_file_that_cannot_be_taken_apart_is_refused() {
        let error = MessageFile::read("a = { \n-b\n }\n-b = B\n").unwrap_err();
        assert!(error.reason.contains("unusual"), "{error}");
        assert!(MessageFile::read("a = A\nb = {\n").is_err());
    }

    #[test]
    fn comments_are_notes() {
        let comments = MessageFile::read(SOURCE).unwrap().comments();
        assert_eq!(
            comments["a"],
            (Some("Note".to_owned()), Some("Heading".to_owned()))
        );
        assert_eq!(comments["c"], (None, Some("Section".to_owned())));
    }
}
