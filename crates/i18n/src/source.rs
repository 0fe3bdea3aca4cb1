//! Parsed Fluent sources.

use std::{collections::BTreeSet, sync::Arc};

use fluent_bundle::FluentResource;
use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::{self, ParserError},
    serializer,
};

use crate::{
    nesting::{self, MAX_DEPTH},
    rewrite,
};

/// A parsed Fluent source, ready for [`crate::Texts`]. A clone shares what was parsed.
#[derive(Debug, Clone)]
pub struct FluentSource(pub(crate) Arc<FluentResource>);

/// A syntax error in a Fluent source; the rest of the source is still usable.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {reason}")]
pub struct SourceError {
    /// Line number, counting from 1.
    pub line: usize,
    /// The parser's message.
    pub reason: String,
}

impl FluentSource {
    /// Whether placeables are nested so deeply that parsing the text could
    /// exhaust the stack; it is then not parsed at all.
    pub fn nests_too_deeply(text: &str) -> bool {
        nesting::depth(text).is_err()
    }

    /// Parses a Fluent source. Messages with syntax errors are skipped and
    /// reported. A source that nests too deeply has no messages.
    pub fn parse(text: &str) -> (Self, Vec<SourceError>) {
        let depth = match nesting::depth(text) {
            Ok(depth) => depth,
            Err(line) => {
                let reason = format!("placeables are nested more than {MAX_DEPTH} levels deep");
                return (
                    Self(Arc::new(resource(String::new()).0)),
                    vec![SourceError { line, reason }],
                );
            }
        };
        // Most texts contain no selectors and need no rewriting.
        let (resource, errors) = if depth > 1 || text.contains("->") {
            rewritten(text)
        } else {
            resource(text.to_owned())
        };
        let errors = errors
            .into_iter()
            .map(|error| SourceError {
                line: line_at(text, error.pos.start),
                reason: error.kind.to_string(),
            })
            .collect();
        (Self(Arc::new(resource)), errors)
    }

    /// The ids of its messages, in order, each with its attribute names.
    pub fn messages(&self) -> Vec<(&str, Vec<&str>)> {
        self.0
            .entries()
            .filter_map(|entry| match entry {
                Entry::Message(message) => Some((
                    message.id.name,
                    message
                        .attributes
                        .iter()
                        .map(|attribute| attribute.id.name)
                        .collect(),
                )),
                _ => None,
            })
            .collect()
    }

    /// Its texts without placeables, in order, one for each message and attribute.
    pub fn plain_texts(&self) -> Vec<PlainText<'_>> {
        let mut found = Vec::new();
        for entry in self.0.entries() {
            let Entry::Message(message) = entry else {
                continue;
            };
            let mut add = |attribute, pattern: &Pattern<&str>| {
                let mut words = TextCollector::default();
                words.pattern(pattern);
                found.push(PlainText {
                    message: message.id.name,
                    attribute,
                    words: words.text,
                });
            };
            if let Some(value) = &message.value {
                add(None, value);
            }
            for attribute in &message.attributes {
                add(Some(attribute.id.name), &attribute.value);
            }
        }
        found
    }

    /// The terms that it references, without the leading hyphen: `brand`.
    pub fn used_terms(&self) -> BTreeSet<String> {
        let mut words = TextCollector::default();
        for entry in self.0.entries() {
            let (value, attributes) = match entry {
                Entry::Message(message) => (message.value.as_ref(), &message.attributes),
                Entry::Term(term) => (Some(&term.value), &term.attributes),
                _ => continue,
            };
            let attributes = attributes.iter().map(|attribute| &attribute.value);
            for pattern in value.into_iter().chain(attributes) {
                words.pattern(pattern);
            }
        }
        words.terms
    }

    /// The terms that it defines, without the leading hyphen.
    pub fn own_terms(&self) -> Vec<&str> {
        let terms = self.0.entries().filter_map(|entry| match entry {
            Entry::Term(term) => Some(term.id.name),
            _ => None,
        });
        terms.collect()
    }
}

fn resource(text: String) -> (FluentResource, Vec<ParserError>) {
    match FluentResource::try_new(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    }
}

/// Parses a text whose selectors have to be rewritten.
fn rewritten(text: &str) -> (FluentResource, Vec<ParserError>) {
    let (mut syntax, errors) = match parser::parse_runtime(text) {
        Ok(syntax) => (syntax, Vec::new()),
        Err((syntax, errors)) => (syntax, errors),
    };
    rewrite::rewrite(&mut syntax);
    // Broken messages are gone from the syntax tree, so there are no further errors.
    let (resource, _) = resource(serializer::serialize(&syntax));
    (resource, errors)
}

/// The text of a message or attribute with its placeables removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainText<'a> {
    /// Message id.
    pub message: &'a str,
    /// Attribute name; `None` for the message's value.
    pub attribute: Option<&'a str>,
    /// The text; the variants of a selector are on separate lines.
    pub words: String,
}

/// Collects the words and terms of a text.
#[derive(Default)]
struct TextCollector {
    text: String,
    terms: BTreeSet<String>,
}

impl TextCollector {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.text.push('\n');
                    self.pattern(&variant.value);
                }
                self.text.push('\n');
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.text.push_str(value),
            InlineExpression::TermReference { id, arguments, .. } => {
                self.terms.insert(id.name.to_owned());
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::NumberLiteral { .. }
            | InlineExpression::VariableReference { .. }
            | InlineExpression::MessageReference { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        let named = arguments.named.iter().map(|argument| &argument.value);
        for argument in arguments.positional.iter().chain(named) {
            self.inline(argument);
        }
    }
}

/// The line number, counting from 1, of a byte offset.
fn line_at(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|b| *b == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_message_is_named_with_its_line_and_the_rest_is_kept() {
        let (source, errors) = FluentSource::parse("good = Good\nbroken = { $\nalso-good = Also\n");
        let ids: Vec<_> = source.messages().into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, ["good", "also-good"]);
        assert_eq!(errors.first().map(|error| error.line), Some(2));
    }

    #[test]
    fn a_text_is_read_with_its_attributes_and_all_variants() {
        let (source, errors) = FluentSource::parse(
            "fee = It costs { -figure-fee } euros.\n    .note = { $count ->\n        [one] One { -unit }\n       *[other] Many\n    }\n-own = { -beneath }\n",
        );
        assert_eq!(errors, []);
        let texts = source.plain_texts();
        let words = |text: &PlainText<'_>| {
            let words = text.words.split_whitespace().collect::<Vec<_>>().join(" ");
            (
                text.message.to_owned(),
                text.attribute.map(str::to_owned),
                words,
            )
        };
        assert_eq!(
            texts.iter().map(words).collect::<Vec<_>>(),
            [
                ("fee".to_owned(), None, "It costs euros.".to_owned()),
                (
                    "fee".to_owned(),
                    Some("note".to_owned()),
                    "One Many".to_owned()
                ),
            ]
        );
        let used: Vec<String> = source.used_terms().into_iter().collect();
        assert_eq!(used, ["beneath", "figure-fee", "unit"]);
        assert_eq!(source.own_terms(), ["own"]);
    }
}
