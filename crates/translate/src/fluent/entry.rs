//! The lines of a Fluent file, split without changing a byte.

/// A stretch of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Chunk {
    /// A comment that belongs to no message, with the blank lines before it.
    Comment(String),
    /// A message or term.
    Entry(EntryLines),
    /// Blank lines at the end of the file.
    Blank(String),
}

/// The lines of a message or term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EntryLines {
    /// Its id; starts with a hyphen for a term.
    pub(crate) id: String,
    /// Blank lines and comments before it.
    pub(crate) lead: String,
    /// Its value and its attributes.
    pub(crate) texts: Vec<TextLines>,
}

/// A value or an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TextLines {
    /// `None` for the value.
    pub(crate) attribute: Option<String>,
    /// Up to and including the `=`.
    pub(crate) head: String,
    /// After it, with the end of its last line.
    pub(crate) body: String,
}

impl Chunk {
    pub(crate) fn push_to(&self, text: &mut String) {
        match self {
            Self::Comment(lines) | Self::Blank(lines) => text.push_str(lines),
            Self::Entry(entry) => {
                text.push_str(&entry.lead);
                for lines in &entry.texts {
                    text.push_str(&lines.head);
                    text.push_str(&lines.body);
                }
            }
        }
    }
}

/// Splits a file into chunks. Joined, they are the file.
pub(crate) fn chunks(text: &str) -> Vec<Chunk> {
    let mut reader = LineReader::default();
    for line in text.split_inclusive('\n') {
        reader.line(line);
    }
    reader.end()
}

#[derive(Default)]
struct LineReader {
    chunks: Vec<Chunk>,
    /// Blank lines, not yet part of a chunk.
    blank: String,
    /// A comment that may belong to the next entry, with its blank lines.
    comment: String,
    /// The lines of the entry that is read.
    entry: Option<(String, String)>,
}

impl LineReader {
    fn line(&mut self, line: &str) {
        if line.trim().is_empty() {
            self.comment_stands_alone();
            self.blank.push_str(line);
        } else if line.starts_with('#') {
            self.finish_entry();
            if level(line) != level(self.comment.trim_start()) {
                self.comment_stands_alone();
            }
            let blank = std::mem::take(&mut self.blank);
            self.comment.push_str(&blank);
            self.comment.push_str(line);
        } else if line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-') {
            self.finish_entry();
            if level(self.comment.trim_start()) != 1 {
                self.comment_stands_alone();
            }
            let mut lead = std::mem::take(&mut self.comment);
            lead.push_str(&std::mem::take(&mut self.blank));
            self.entry = Some((lead, line.to_owned()));
        } else {
            self.comment_stands_alone();
            let blank = std::mem::take(&mut self.blank);
            match &mut self.entry {
                Some((_, lines)) => {
                    lines.push_str(&blank);
                    lines.push_str(line);
                }
                // Found as an error when the file is parsed.
                None => self.chunks.push(Chunk::Comment(blank + line)),
            }
        }
    }

    fn comment_stands_alone(&mut self) {
        let comment = std::mem::take(&mut self.comment);
        if !comment.is_empty() {
            self.chunks.push(Chunk::Comment(comment));
        }
    }

    fn finish_entry(&mut self) {
        if let Some((lead, lines)) = self.entry.take() {
            self.chunks.push(Chunk::Entry(EntryLines::of(lead, &lines)));
        }
    }

    fn end(mut self) -> Vec<Chunk> {
        self.finish_entry();
        self.comment_stands_alone();
        if !self.blank.is_empty() {
            self.chunks.push(Chunk::Blank(self.blank));
        }
        self.chunks
    }
}

/// Number of `#` that a comment begins with.
fn level(line: &str) -> usize {
    line.bytes().take_while(|byte| *byte == b'#').count()
}

impl EntryLines {
    fn of(lead: String, lines: &str) -> Self {
        let mut texts: Vec<TextLines> = Vec::new();
        for line in lines.split_inclusive('\n') {
            if let Some((attribute, head, rest)) = text_start(line, texts.is_empty()) {
                texts.push(TextLines {
                    attribute,
                    head: head.to_owned(),
                    body: rest.to_owned(),
                });
            } else if let Some(text) = texts.last_mut() {
                text.body.push_str(line);
            } else {
                // Found as an error when the file is parsed.
                texts.push(TextLines {
                    attribute: None,
                    head: line.to_owned(),
                    body: String::new(),
                });
            }
        }
        let name = lines.split(['=', ' ', '\t', '\n', '\r']).next();
        Self {
            id: name.unwrap_or_default().to_owned(),
            lead,
            texts,
        }
    }
}

/// The attribute that starts in a line, or the message, with what is before and after
/// `=`.
fn text_start(line: &str, is_first: bool) -> Option<(Option<String>, &str, &str)> {
    let (before, _) = line.split_once('=')?;
    let head = line.get(..=before.len())?;
    let rest = line.get(head.len()..)?;
    let name = before.trim();
    if is_first {
        return Some((None, head, rest));
    }
    let name = name.strip_prefix('.')?;
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    name.chars()
        .all(is_name)
        .then(|| (Some(name.to_owned()), head, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chunks_of_a_file_are_the_file() {
        for text in [
            "",
            "\n\n",
            "# Only a comment",
            "# A heading\n\n\n## Section\n\n# Of a\na = A\n\nb =\n    { $c ->\n\n        [one] x\n       *[other] y\n}\n    .d = D = D\n\n\n",
            "a = A\r\n# Note\r\nb = B\r\n",
            "  junk\na = A",
            "## Section\na = A\n### End\n",
        ] {
            let mut joined = String::new();
            for chunk in chunks(text) {
                chunk.push_to(&mut joined);
            }
            assert_eq!(joined, text);
        }
    }

    #[test]
    fn a_comment_belongs_to_the_message_right_below_it() {
        let chunks = chunks("# File\n\n# Note\na = A\n    .b = B\n## Section\nc = C\n");
        let kinds: Vec<String> = chunks
            .iter()
            .map(|chunk| match chunk {
                Chunk::Comment(text) => format!("comment {}", text.trim()),
                Chunk::Entry(entry) => format!("{} {}", entry.id, entry.lead.trim()),
                Chunk::Blank(_) => "blank".to_owned(),
            })
            .collect();
        assert_eq!(
            kinds,
            ["comment # File", "a # Note", "comment ## Section", "c "]
        );
    }
}
