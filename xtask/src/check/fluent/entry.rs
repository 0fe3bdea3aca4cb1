//! Entries of a Fluent file, flattened for the checks.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{self, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};

/// A message or a term.
pub(super) struct FluentEntry<'a> {
    /// Id; starts with a hyphen for a term.
    pub(super) id: String,
    /// Line number, counting from 1.
    pub(super) line: usize,
    /// Attribute names and their lines.
    pub(super) attributes: BTreeMap<&'a str, usize>,
    /// Text of the comment above it.
    pub(super) comment: String,
    /// Variable names, without the dollar sign.
    pub(super) variables: BTreeSet<&'a str>,
    /// Referenced messages and terms.
    pub(super) references: BTreeSet<String>,
    /// Its select expressions.
    pub(super) selections: Vec<Selection<'a>>,
    /// Its text elements and their lines.
    pub(super) texts: Vec<(&'a str, usize)>,
}

/// The variants of a select expression.
pub(super) struct Selection<'a> {
    /// Line of its first variant.
    pub(super) line: usize,
    /// Variant keys, in order.
    pub(super) keys: Vec<VariantName<'a>>,
    /// Key of the default variant.
    pub(super) default: Option<&'a str>,
}

/// Key of a variant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum VariantName<'a> {
    Word(&'a str),
    Number(&'a str),
}

impl FluentEntry<'_> {
    /// Terms may differ between languages; messages must not.
    pub(super) fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }
}

/// All messages and terms of a file.
pub(super) fn entries(text: &str) -> Vec<FluentEntry<'_>> {
    parse(text)
        .body
        .into_iter()
        .filter_map(|entry| flatten(text, entry))
        .collect()
}

/// The syntax errors of a file: the text in question and its line.
pub(super) fn junk(text: &str) -> Vec<(&str, usize)> {
    let junk = parse(text)
        .body
        .into_iter()
        .filter_map(|entry| match entry {
            ast::Entry::Junk { content } => Some((content.trim(), line_of(text, content))),
            _ => None,
        });
    junk.collect()
}

fn parse(text: &str) -> ast::Resource<&str> {
    parser::parse(text).unwrap_or_else(|(resource, _)| resource)
}

/// The line of `piece`, which must be a subslice of `text`.
fn line_of(text: &str, piece: &str) -> usize {
    let before = piece.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    text.bytes()
        .take(before)
        .filter(|byte| *byte == b'\n')
        .count()
        + 1
}

fn flatten<'a>(text: &'a str, entry: ast::Entry<&'a str>) -> Option<FluentEntry<'a>> {
    let (prefix, name, value, attributes, comment) = match entry {
        ast::Entry::Message(it) => ("", it.id.name, it.value, it.attributes, it.comment),
        ast::Entry::Term(it) => ("-", it.id.name, Some(it.value), it.attributes, it.comment),
        _ => return None,
    };
    let mut reader = Reader::new(text, format!("{prefix}{name}"), name);
    reader.entry.comment = comment
        .map(|comment| comment.content.join("\n"))
        .unwrap_or_default();
    if let Some(value) = value {
        reader.pattern(value);
    }
    for attribute in attributes {
        reader
            .entry
            .attributes
            .insert(attribute.id.name, line_of(text, attribute.id.name));
        reader.pattern(attribute.value);
    }
    Some(reader.entry)
}

/// Walks through a message and collects what it contains.
struct Reader<'a> {
    text: &'a str,
    entry: FluentEntry<'a>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, id: String, name: &'a str) -> Self {
        let entry = FluentEntry {
            id,
            line: line_of(text, name),
            attributes: BTreeMap::new(),
            comment: String::new(),
            variables: BTreeSet::new(),
            references: BTreeSet::new(),
            selections: Vec::new(),
            texts: Vec::new(),
        };
        Self { text, entry }
    }

    fn pattern(&mut self, pattern: Pattern<&'a str>) {
        for element in pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.piece(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn piece(&mut self, piece: &'a str) {
        self.entry.texts.push((piece, line_of(self.text, piece)));
    }

    fn expression(&mut self, expression: Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.selection(&variants);
                for variant in variants {
                    self.pattern(variant.value);
                }
            }
        }
    }

    fn selection(&mut self, variants: &[ast::Variant<&'a str>]) {
        let keys: Vec<_> = variants.iter().map(|variant| key(&variant.key)).collect();
        let default = variants
            .iter()
            .find(|variant| variant.default)
            .map(|variant| word(&variant.key));
        let line = variants
            .first()
            .map_or(1, |variant| line_of(self.text, word(&variant.key)));
        self.entry.selections.push(Selection {
            line,
            keys,
            default,
        });
    }

    fn inline(&mut self, inline: InlineExpression<&'a str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.piece(value),
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.entry.variables.insert(id.name);
            }
            InlineExpression::MessageReference { id, .. } => {
                self.entry.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.entry.references.insert(format!("-{}", id.name));
                self.arguments(arguments.unwrap_or_default());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(*expression),
        }
    }

    fn arguments(&mut self, arguments: ast::CallArguments<&'a str>) {
        arguments
            .positional
            .into_iter()
            .for_each(|argument| self.inline(argument));
        arguments
            .named
            .into_iter()
            .for_each(|argument| self.inline(argument.value));
    }
}

fn key<'a>(key: &VariantKey<&'a str>) -> VariantName<'a> {
    match key {
        VariantKey::Identifier { name } => VariantName::Word(name),
        VariantKey::NumberLiteral { value } => VariantName::Number(value),
    }
}

fn word<'a>(key: &VariantKey<&'a str>) -> &'a str {
    let (VariantKey::Identifier { name: word } | VariantKey::NumberLiteral { value: word }) = key;
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_those_of_the_file() {
        let text = "# A comment\n\nfirst = One\n    .label = Two\n\nsecond = { $count ->\n    [one] A\n   *[other] B\n }\n";
        let entries = entries(text);
        assert_eq!(entries[0].line, 3);
        assert_eq!(entries[0].attributes["label"], 4);
        assert_eq!(entries[1].line, 6);
        assert_eq!(entries[1].selections[0].line, 7);
    }

    #[test]
    fn variables_and_references_are_found_however_deep() {
        let text = "a = { $x ->\n   *[other] { NUMBER($y) } { -brand(case: \"dative\") } { b }\n }\n    .c = { $z }\n";
        let entries = entries(text);
        assert_eq!(entries[0].variables, ["x", "y", "z"].into());
        assert_eq!(
            entries[0].references,
            ["-brand".to_owned(), "b".to_owned()].into()
        );
    }
}
