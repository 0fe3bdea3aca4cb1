//! A piece of Fluent, parsed.

use fluent_bundle::FluentResource;
use fluent_syntax::{parser, serializer};

use crate::plural;

/// A piece of Fluent, ready to be put into [`crate::Texts`].
#[derive(Debug)]
pub struct Source(pub(crate) FluentResource);

/// A part of a piece of Fluent that cannot be read. The rest of it can.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {reason}")]
pub struct SourceError {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong, in the words of the parser.
    pub reason: String,
}

impl Source {
    /// Reads a piece of Fluent. Messages that cannot be read are left out and
    /// named in the list of errors.
    pub fn parse(text: &str) -> (Self, Vec<SourceError>) {
        let (mut resource, errors) = match parser::parse_runtime(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let errors = errors
            .into_iter()
            .map(|error| SourceError {
                line: line_at(text, error.pos.start),
                reason: error.kind.to_string(),
            })
            .collect();
        // Most texts choose between nothing and are taken as they are.
        let text = if text.contains("->") {
            plural::lead_through_function(&mut resource);
            serializer::serialize(&resource)
        } else {
            text.to_owned()
        };
        // Its errors were found above; what is broken is left out here too.
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        (Self(resource), errors)
    }

    /// The ids of its messages, in order, each with the names of its attributes.
    pub fn messages(&self) -> Vec<(&str, Vec<&str>)> {
        self.0
            .entries()
            .filter_map(|entry| match entry {
                fluent_syntax::ast::Entry::Message(message) => Some((
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
}

/// The line, counted from 1, in which a byte stands.
fn line_at(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|b| *b == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_message_is_named_with_its_line_and_the_rest_is_kept() {
        let (source, errors) = Source::parse("good = Good\nbroken = { $\nalso-good = Also\n");
        let ids: Vec<_> = source.messages().into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, ["good", "also-good"]);
        assert_eq!(errors.first().map(|error| error.line), Some(2));
    }
}
