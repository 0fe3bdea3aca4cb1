//! Finds the references in texts: messages, terms, functions, variables.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

use crate::{FluentSource, plural, rewrite};

/// A text: the value of a message or term, or one of its attributes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextKey {
    /// Id of the message, or of the term with its hyphen: `-brand`.
    pub id: String,
    /// The attribute, if it is one.
    pub attribute: Option<String>,
}

/// A reference in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reference {
    /// Another text, with the names of the arguments for it.
    Text(TextKey, Vec<String>),
    /// A function.
    Function(String),
    /// A variable that is shown.
    Variable(String),
    /// A variable that chooses a variant; without it, the default is shown.
    Selector(String),
}

/// A text and its references.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextReferences {
    /// The text.
    pub key: TextKey,
    /// Its references, in order.
    pub references: Vec<Reference>,
}

impl FluentSource {
    /// The texts that consist of blanks, also written as literals.
    pub fn blank_texts(&self) -> Vec<TextKey> {
        let texts = self
            .plain_texts()
            .into_iter()
            .zip(self.messages_with_references());
        let blank = texts
            .filter(|(plain, text)| text.references.is_empty() && plain.words.trim().is_empty());
        blank.map(|(_, text)| text.key).collect()
    }

    /// The texts of messages, in the order of [`FluentSource::plain_texts`].
    fn messages_with_references(&self) -> impl Iterator<Item = TextReferences> {
        let texts = self.references().into_iter();
        texts.filter(|text| !text.key.id.starts_with('-'))
    }

    /// The texts of the source, each with what it refers to.
    pub fn references(&self) -> Vec<TextReferences> {
        let patterns = self.patterns().into_iter();
        patterns
            .map(|(key, pattern)| {
                let mut collector = Collector::default();
                collector.pattern(pattern);
                TextReferences {
                    key,
                    references: collector.0,
                }
            })
            .collect()
    }
}

#[derive(Default)]
struct Collector(Vec<Reference>);

impl Collector {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.selector(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn selector(&mut self, selector: &InlineExpression<&str>) {
        match selector {
            InlineExpression::VariableReference { id } => {
                self.0.push(Reference::Selector(id.name.to_owned()));
            }
            // Inserted by `rewrite`.
            InlineExpression::FunctionReference { id, arguments }
                if [plural::FUNCTION, rewrite::LITERAL].contains(&id.name) =>
            {
                let arguments = arguments.positional.iter();
                arguments.for_each(|argument| self.selector(argument));
            }
            other => self.inline(other),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.text(id.name.to_owned(), attribute, Vec::new());
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let names = arguments.iter().flat_map(|arguments| &arguments.named);
                let names = names.map(|argument| argument.name.name.to_owned());
                self.text(format!("-{}", id.name), attribute, names.collect());
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.0.push(Reference::Function(id.name.to_owned()));
                self.arguments(arguments);
            }
            InlineExpression::VariableReference { id } => {
                self.0.push(Reference::Variable(id.name.to_owned()));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn text(&mut self, id: String, attribute: Option<&str>, arguments: Vec<String>) {
        let attribute = attribute.map(str::to_owned);
        let key = TextKey { id, attribute };
        self.0.push(Reference::Text(key, arguments));
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        let named = arguments.named.iter().map(|argument| &argument.value);
        for argument in arguments.positional.iter().chain(named) {
            self.inline(argument);
        }
    }
}

impl std::fmt::Display for TextKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.attribute {
            Some(attribute) => write!(f, "{}.{attribute}", self.id),
            None => f.write_str(&self.id),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(id: &str, attribute: Option<&str>) -> TextKey {
        TextKey {
            id: id.to_owned(),
            attribute: attribute.map(str::to_owned),
        }
    }

    #[test]
    fn every_kind_of_reference_is_found_wherever_it_stands() {
        let source = "a = { b } { c.d } { -t(case: \"x\") } { NUMBER($n) }\n\
                      e =\n    .f = { $m ->\n        [one] { -u.g ->\n           *[x] { $k }\n        }\n       *[other] { \"{ h }\" }\n    }\n\
                      -t = { { i } }\n";
        let (source, errors) = FluentSource::parse(source);
        assert_eq!(errors, []);
        let text = |id: &str, attribute| Reference::Text(key(id, attribute), Vec::new());
        let expected = [
            (
                key("a", None),
                vec![
                    text("b", None),
                    text("c", Some("d")),
                    Reference::Text(key("-t", None), vec!["case".to_owned()]),
                    Reference::Function("NUMBER".to_owned()),
                    Reference::Variable("n".to_owned()),
                ],
            ),
            (
                key("e", Some("f")),
                vec![
                    Reference::Selector("m".to_owned()),
                    text("-u", Some("g")),
                    Reference::Variable("k".to_owned()),
                ],
            ),
            (key("-t", None), vec![text("i", None)]),
        ];
        let expected = expected.map(|(key, references)| TextReferences { key, references });
        assert_eq!(source.references(), expected);
    }
}
