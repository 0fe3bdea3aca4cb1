//! Nesting depth of a Fluent source, computed without parsing it.
//!
//! The parser, the resolver and everything that walks through a parsed text
//! recurse into placeables and calls, and a program that runs out of stack is
//! ended. So the depth is bounded before a text is parsed.

use std::{iter::Peekable, str::Bytes};

/// Maximum depth of placeables and calls inside each other. Texts need three: a
/// number in a plural in a case.
pub(crate) const MAX_DEPTH: usize = 10;

/// Maximum nesting depth of placeables and calls in a source. Fails with the line,
/// counted from 1, in which they are more than [`MAX_DEPTH`].
///
/// Follows the grammar of Fluent 1.0. Where the parser finds a mistake, it goes
/// on at the next line that starts an entry, and so does this.
pub(crate) fn depth(text: &str) -> Result<usize, usize> {
    let mut scanner = Scanner {
        bytes: text.bytes().peekable(),
        line: 1,
        frames: Vec::new(),
        mode: Mode::Skipped,
        may_start_entry: false,
    };
    scanner.line_start();
    let mut deepest = 0;
    while let Some(byte) = scanner.next() {
        scanner.read(byte);
        deepest = deepest.max(scanner.depth());
        if deepest > MAX_DEPTH {
            return Err(scanner.line);
        }
    }
    Ok(deepest)
}

/// An open construct.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Frame {
    /// `{`
    Placeable,
    /// `NAME(`
    Call,
    /// `->`, up to the end of the placeable.
    Variants,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// Between entries, or after a mistake.
    Skipped,
    /// In an entry.
    Entry,
}

struct Scanner<'a> {
    bytes: Peekable<Bytes<'a>>,
    line: usize,
    frames: Vec<Frame>,
    mode: Mode,
    /// Whether only the name of an entry has come in this line, so that `=`
    /// would begin its text.
    may_start_entry: bool,
}

impl Scanner<'_> {
    fn next(&mut self) -> Option<u8> {
        let byte = self.bytes.next()?;
        self.line += usize::from(byte == b'\n');
        Some(byte)
    }

    fn depth(&self) -> usize {
        let is_level = |frame: &&Frame| **frame != Frame::Variants;
        self.frames.iter().filter(is_level).count()
    }

    /// Looks at the first byte of a line.
    fn line_start(&mut self) {
        let first = self.bytes.peek().copied().unwrap_or(b'\n');
        self.may_start_entry = first.is_ascii_alphabetic() || first == b'-';
        let continues = matches!(first, b' ' | b'\r' | b'\n' | b'{' | b'}' | b'[' | b'*');
        // A text goes on in lines that are indented; in an expression, lines are blanks.
        let is_in_text = !matches!(self.frames.last(), Some(Frame::Placeable | Frame::Call));
        if is_in_text && !continues {
            self.skip();
        }
    }

    /// Leaves an entry, at its end or after a mistake in it.
    fn skip(&mut self) {
        self.frames.clear();
        self.mode = Mode::Skipped;
    }

    fn read(&mut self, byte: u8) {
        if byte == b'\n' {
            return self.line_start();
        }
        if byte == b'=' && self.may_start_entry {
            // No expression contains `=`, so every open construct is malformed.
            self.frames.clear();
            self.mode = Mode::Entry;
        }
        let is_name = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b' ');
        self.may_start_entry &= is_name;
        match (self.mode, self.frames.last()) {
            (Mode::Skipped, _) => {}
            (Mode::Entry, None | Some(Frame::Variants)) => self.read_text(byte),
            (Mode::Entry, Some(frame)) => {
                let frame = *frame;
                self.read_expression(byte, frame);
            }
        }
    }

    fn read_text(&mut self, byte: u8) {
        match byte {
            b'{' => self.frames.push(Frame::Placeable),
            // Ends the variants and their placeable; elsewhere it is a mistake.
            b'}' if self.frames.pop().is_some() => drop(self.frames.pop()),
            b'}' => self.skip(),
            _ => {}
        }
    }

    fn read_expression(&mut self, byte: u8, frame: Frame) {
        match (byte, frame) {
            (b'{', _) => self.frames.push(Frame::Placeable),
            (b'(', _) => self.frames.push(Frame::Call),
            (b'}', Frame::Placeable) | (b')', Frame::Call) => drop(self.frames.pop()),
            (b'-', Frame::Placeable) if self.bytes.peek() == Some(&b'>') => {
                self.frames.push(Frame::Variants);
            }
            (b'"', _) => self.read_literal(),
            (b'}' | b')' | b'#' | b'=', _) => self.skip(),
            _ => {}
        }
    }

    /// Reads to the end of a string literal, which is in the same line.
    fn read_literal(&mut self) {
        while let Some(byte) = self.bytes.next_if(|byte| *byte != b'\n') {
            match byte {
                b'"' => return,
                b'\\' => drop(self.bytes.next_if(|byte| *byte != b'\n')),
                _ => {}
            }
        }
        self.skip();
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::{
        ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement},
        parser,
    };

    use super::*;

    fn line_too_deep(text: &str) -> Option<usize> {
        depth(text).err()
    }

    fn nested(open: &str, close: &str, levels: usize) -> String {
        format!("a = {}\"x\"{}\n", open.repeat(levels), close.repeat(levels))
    }

    #[test]
    fn usual_texts_are_flat() {
        for text in [
            "a = Text\n    .b = { $c }\n",
            "a = { $n ->\n    [one] { NUMBER($n, minimumFractionDigits: 2) } (\"one\n   *[other] {\n{ \"{\" } }\n}\n",
            "# {{{{{{{{{{{{{{{{{{{{{{\na = {\"}\"} \"{{\n",
            "a = {\"\\\"{{{{{{{{{{{{{{{{{{\"}\n",
        ] {
            assert_eq!(line_too_deep(&text.repeat(100)), None, "{text}");
        }
    }

    #[test]
    fn unclosed_placeables_of_several_messages_do_not_add_up() {
        assert_eq!(line_too_deep(&"a = { $b\n".repeat(100)), None);
        assert_eq!(line_too_deep(&"a = { B(\n# c\nd\n".repeat(100)), None);
    }

    #[test]
    fn whatever_nests_too_deeply_is_found() {
        let levels = MAX_DEPTH + 1;
        let calls = format!("a = {{ {}1 }}\n", "A(".repeat(levels));
        let variants = format!("a = {}", "{ $b ->\n *[c] ) \"".repeat(levels));
        for text in [
            nested("{", "}", levels),
            nested("{ ", " }", levels),
            nested("{\n", "\n}", levels),
            nested("{ A(\n", ")\n}", levels),
            calls,
            variants,
            format!("-{}", nested("{", "}", levels)),
            format!("a = b\n    .c = {}", "{".repeat(levels)),
            format!("a\n = b\nc = d\n    {}", "{".repeat(levels)),
        ] {
            assert!(line_too_deep(&text).is_some(), "{text}");
        }
        assert_eq!(line_too_deep(&nested("{", "}", MAX_DEPTH)), None);
    }

    #[test]
    fn a_mistake_before_hides_nothing() {
        let deep = nested("{", "}", MAX_DEPTH + 1);
        for before in [
            "a = { \"\n",
            "a = { $b -> *[c] \"\n",
            "a = { B(\n",
            "a = {\n# {\n",
            "a = }\n",
            "a {\n",
            "\"\n",
            "a = { $b ->\n *[c] d\n",
            "a = { B(\"\\\n",
        ] {
            let text = format!("{before}{deep}");
            assert!(line_too_deep(&text).is_some(), "{text}");
        }
    }

    /// Pieces of which random sources are made, right and wrong ones.
    const PIECES: [&str; 24] = [
        "{",
        "{",
        "{",
        "}",
        "}",
        "}",
        "(",
        "(",
        ")",
        ")",
        "\"",
        "\\",
        "\n",
        "\n ",
        "a",
        "A",
        "=",
        "\na = ",
        "$b",
        " ->\n *[c] ",
        "-",
        "\n# ",
        ",",
        " .d = ",
    ];

    /// Depth of a parsed source.
    fn parsed_depth(source: &str) -> (usize, bool) {
        let (resource, is_right) = match parser::parse_runtime(source) {
            Ok(resource) => (resource, true),
            Err((resource, _)) => (resource, false),
        };
        let patterns = resource.body.iter().flat_map(|entry| match entry {
            Entry::Message(message) => patterns(message.value.as_ref(), &message.attributes),
            Entry::Term(term) => patterns(Some(&term.value), &term.attributes),
            _ => Vec::new(),
        });
        (patterns.map(of_pattern).max().unwrap_or(0), is_right)
    }

    fn patterns<'a>(
        value: Option<&'a Pattern<&'a str>>,
        attributes: &'a [Attribute<&'a str>],
    ) -> Vec<&'a Pattern<&'a str>> {
        let attributes = attributes.iter().map(|attribute| &attribute.value);
        value.into_iter().chain(attributes).collect()
    }

    fn of_pattern(pattern: &Pattern<&str>) -> usize {
        let depths = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { .. } => 0,
            PatternElement::Placeable { expression } => 1 + of_expression(expression),
        });
        depths.max().unwrap_or(0)
    }

    fn of_expression(expression: &Expression<&str>) -> usize {
        match expression {
            Expression::Inline(inline) => of_inline(inline),
            Expression::Select { selector, variants } => {
                let variants = variants.iter().map(|variant| of_pattern(&variant.value));
                variants.max().unwrap_or(0).max(of_inline(selector))
            }
        }
    }

    fn of_inline(inline: &InlineExpression<&str>) -> usize {
        let call = match inline {
            InlineExpression::Placeable { expression } => return 1 + of_expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
            InlineExpression::TermReference { arguments, .. } => arguments.as_ref(),
            _ => None,
        };
        let depths = call.map(|call| {
            let named = call.named.iter().map(|argument| &argument.value);
            let depths = call.positional.iter().chain(named).map(of_inline);
            1 + depths.max().unwrap_or(0)
        });
        depths.unwrap_or(0)
    }

    #[test]
    fn the_parser_never_finds_more_levels_than_this() {
        bolero::check!()
            .with_test_time(std::time::Duration::from_secs(3))
            .with_max_len(300)
            .with_type::<Vec<u8>>()
            .for_each(|choices| {
                let piece = |choice: &u8| PIECES[usize::from(*choice) % PIECES.len()];
                let source: String = choices.iter().map(piece).collect();
                let (depth, is_right) = parsed_depth(&source);
                let is_deep = line_too_deep(&source).is_some();
                if depth > MAX_DEPTH || is_right {
                    assert_eq!(is_deep, depth > MAX_DEPTH, "{source}");
                }
            });
    }
}
