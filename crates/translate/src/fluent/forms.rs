//! A text as whole sentences, one for each form.

use std::fmt::Write;

use fluent_syntax::{
    ast::{
        Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, VariantKey,
    },
    parser, serializer,
};

use crate::piece::{TextPiece, raw};

/// Maximum number of sentences of one text: six forms for each of two numbers, and more.
const MOST_SENTENCES: usize = 100;

/// A text: one sentence, or one for each form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TextForms {
    /// The same sentence for all.
    One(Vec<TextPiece>),
    /// A sentence for each form of a selector, such as a number.
    Select {
        /// As it is written: `$count`.
        selector: String,
        /// The forms, in order.
        variants: Vec<Variant>,
    },
}

/// One form of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Variant {
    /// Its name: `one`.
    pub(crate) key: String,
    /// Whether it is used where no other fits.
    pub(crate) is_default: bool,
    /// Its sentence, which may depend on another selector.
    pub(crate) forms: TextForms,
}

/// The steps to a sentence: selectors with the forms chosen.
pub(crate) type FormPath = Vec<(String, String)>;

impl TextForms {
    /// Reads a pattern. Text around a selection is copied into each of its forms.
    /// `None` if that gives too many sentences.
    pub(crate) fn of(pattern: &Pattern<String>) -> Option<Self> {
        let elements: Vec<&PatternElement<String>> = pattern.elements.iter().collect();
        let mut sentences = 0;
        of_elements(&elements, Vec::new(), &mut sentences)
    }

    /// All sentences with the path to each.
    pub(crate) fn sentences(&self) -> Vec<(FormPath, &[TextPiece])> {
        let mut found = Vec::new();
        self.collect(&mut Vec::new(), &mut found);
        found
    }

    fn collect<'a>(&'a self, path: &mut FormPath, found: &mut Vec<(FormPath, &'a [TextPiece])>) {
        match self {
            Self::One(pieces) => found.push((path.clone(), pieces)),
            Self::Select { selector, variants } => {
                for variant in variants {
                    path.push((selector.clone(), variant.key.clone()));
                    variant.forms.collect(path, found);
                    path.pop();
                }
            }
        }
    }

    /// The sentence for chosen forms; where a form does not exist, the default.
    pub(crate) fn sentence(&self, choose: &dyn Fn(&str) -> Option<String>) -> &[TextPiece] {
        match self {
            Self::One(pieces) => pieces,
            Self::Select { selector, variants } => {
                let key = choose(selector);
                let named = variants
                    .iter()
                    .find(|variant| Some(&variant.key) == key.as_ref());
                let default = || variants.iter().find(|variant| variant.is_default);
                let variant = named.or_else(default);
                variant.map_or(&[], |variant| variant.forms.sentence(choose))
            }
        }
    }

    /// The same forms with other sentences, made from the path to each.
    pub(crate) fn map(&self, make: &mut dyn FnMut(&FormPath) -> Vec<TextPiece>) -> Self {
        self.map_at(&mut Vec::new(), make)
    }

    fn map_at(
        &self,
        path: &mut FormPath,
        make: &mut dyn FnMut(&FormPath) -> Vec<TextPiece>,
    ) -> Self {
        match self {
            Self::One(_) => Self::One(make(path)),
            Self::Select { selector, variants } => {
                let mut changed = Vec::new();
                for variant in variants {
                    path.push((selector.clone(), variant.key.clone()));
                    changed.push(Variant {
                        key: variant.key.clone(),
                        is_default: variant.is_default,
                        forms: variant.forms.map_at(path, make),
                    });
                    path.pop();
                }
                Self::Select {
                    selector: selector.clone(),
                    variants: changed,
                }
            }
        }
    }

    /// The text after `=`, with the lines of its forms indented by `indent`.
    pub(crate) fn written(&self, indent: usize) -> String {
        match self {
            Self::One(pieces) => format!(" {}\n", sentence_written(pieces, indent)),
            Self::Select { .. } => {
                let blank = " ".repeat(indent);
                format!("\n{blank}{}\n", self.select_written(indent))
            }
        }
    }

    fn select_written(&self, indent: usize) -> String {
        let Self::Select { selector, variants } = self else {
            return String::new();
        };
        let mut text = format!("{{ {selector} ->\n");
        for variant in variants {
            let star = if variant.is_default { '*' } else { ' ' };
            let blank = " ".repeat(indent + 3);
            let _ = write!(text, "{blank}{star}[{}]", variant.key);
            match &variant.forms {
                Self::One(pieces) => {
                    let _ = writeln!(text, " {}", sentence_written(pieces, indent + 8));
                }
                select @ Self::Select { .. } => {
                    let blank = " ".repeat(indent + 8);
                    let _ = writeln!(text, "\n{blank}{}", select.select_written(indent + 8));
                }
            }
        }
        let _ = write!(text, "{}}}", " ".repeat(indent));
        text
    }
}

fn of_elements(
    elements: &[&PatternElement<String>],
    mut before: Vec<TextPiece>,
    sentences: &mut usize,
) -> Option<TextForms> {
    for (index, element) in elements.iter().enumerate() {
        match element {
            PatternElement::TextElement { value } => TextPiece::push_text(&mut before, value),
            PatternElement::Placeable { expression } => match selection(expression) {
                Some((selector, variants)) => {
                    let rest = elements.get(index + 1..).unwrap_or_default();
                    let forms = variants.iter().map(|variant| {
                        let inner = variant.value.elements.iter();
                        let all: Vec<_> = inner.chain(rest.iter().copied()).collect();
                        Some(Variant {
                            key: key(&variant.key).to_owned(),
                            is_default: variant.default,
                            forms: of_elements(&all, before.clone(), sentences)?,
                        })
                    });
                    return Some(TextForms::Select {
                        selector: inline_written(selector),
                        variants: forms.collect::<Option<Vec<Variant>>>()?,
                    });
                }
                None => before.push(TextPiece::Code(placeable_written(expression))),
            },
        }
    }
    *sentences += 1;
    (*sentences <= MOST_SENTENCES).then_some(TextForms::One(before))
}

type ChosenForms<'a> = (
    &'a InlineExpression<String>,
    &'a [fluent_syntax::ast::Variant<String>],
);

fn selection(expression: &Expression<String>) -> Option<ChosenForms<'_>> {
    match expression {
        Expression::Select { selector, variants } => Some((selector, variants)),
        Expression::Inline(InlineExpression::Placeable { expression }) => selection(expression),
        Expression::Inline(_) => None,
    }
}

fn key(key: &VariantKey<String>) -> &str {
    let (VariantKey::Identifier { name: word } | VariantKey::NumberLiteral { value: word }) = key;
    word
}

/// A placeable as the serializer writes it: `{ $count }`.
fn placeable_written(expression: &Expression<String>) -> String {
    let pattern = Pattern {
        elements: vec![PatternElement::Placeable {
            expression: expression.clone(),
        }],
    };
    canonical(&pattern)
}

/// An expression without its braces: `$count`.
fn inline_written(inline: &InlineExpression<String>) -> String {
    let braces = placeable_written(&Expression::Inline(inline.clone()));
    let inside = braces.trim_start_matches("{ ").trim_end_matches(" }");
    inside.to_owned()
}

/// A pattern as the serializer writes it: the same for the same text, however its lines
/// are broken and indented.
pub(crate) fn canonical(pattern: &Pattern<String>) -> String {
    let message = Message {
        id: fluent_syntax::ast::Identifier {
            name: "x".to_owned(),
        },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let resource = Resource {
        body: vec![Entry::Message(message)],
    };
    let text = serializer::serialize(&resource);
    text.strip_prefix("x =").unwrap_or(&text).trim().to_owned()
}

/// Reads the text after `=`. `None` if it is not valid.
pub(crate) fn parse_pattern(body: &str) -> Option<Pattern<String>> {
    let resource = parser::parse(format!("x ={body}")).ok()?;
    let mut entries = resource.body.into_iter();
    match (entries.next(), entries.next()) {
        (Some(Entry::Message(message)), None) if message.attributes.is_empty() => message.value,
        _ => None,
    }
}

/// A sentence in Fluent. What Fluent would read as something else is put in quotes.
fn sentence_written(pieces: &[TextPiece], indent: usize) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            TextPiece::Text(words) => text.push_str(words),
            TextPiece::Code(code) => {
                let _ = write!(text, "\u{0}{code}\u{1}");
            }
            // Texts of Fluent have no markup; what reads like it is refused elsewhere.
            TextPiece::Marked { .. } => {
                text.push_str(&raw(std::slice::from_ref(piece)));
            }
        }
    }
    let lines: Vec<String> = text
        .split('\n')
        .enumerate()
        .map(|(index, line)| line_written(line, index == 0))
        .collect();
    let lines = lines.join(&format!("\n{}", " ".repeat(indent)));
    if lines.trim().is_empty() {
        "{ \"\" }".to_owned()
    } else {
        lines
    }
}

/// A line of a sentence; codes are between the characters 0 and 1, which no text has.
fn line_written(line: &str, is_first: bool) -> String {
    let quoted = |text: &str| format!("{{ \"{text}\" }}");
    let mut rest = line;
    let mut written = String::new();
    if let Some(first) = line.chars().next() {
        let is_special = matches!(first, '[' | '*' | '.' | '}') && !is_first;
        let is_blank = first.is_whitespace();
        if is_blank || is_special || matches!(first, '[' | '*' | '.') {
            written.push_str(&quoted(&first.to_string()));
            rest = line.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    let (inner, tail) = match rest.chars().last().filter(|last| last.is_whitespace()) {
        Some(last) => {
            let end = rest.len().saturating_sub(last.len_utf8());
            (rest.get(..end).unwrap_or_default(), Some(last))
        }
        None => (rest, None),
    };
    let mut in_code = false;
    for letter in inner.chars() {
        match letter {
            '\u{0}' => in_code = true,
            '\u{1}' => in_code = false,
            '{' | '}' if !in_code => written.push_str(&quoted(&letter.to_string())),
            other => written.push(other),
        }
    }
    written.extend(tail.map(|tail| quoted(&tail.to_string())));
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(body: &str) -> TextForms {
        TextForms::of(&parse_pattern(body).unwrap()).unwrap()
    }

    fn sentences(body: &str) -> Vec<String> {
        let forms = forms(body);
        let sentences = forms.sentences().into_iter();
        let shown = sentences.map(|(path, pieces)| {
            let path: Vec<String> = path.into_iter().map(|(_, key)| key).collect();
            format!("{}: {}", path.join("/"), crate::piece::raw(pieces))
        });
        shown.collect()
    }

    #[test]
    fn what_stands_around_a_selection_is_part_of_each_sentence() {
        assert_eq!(
            sentences(" Noch { $n ->\n [one] ein Tag\n *[other] { $n } Tage\n } frei"),
            ["one: Noch ein Tag frei", "other: Noch { $n } Tage frei"]
        );
        assert_eq!(
            sentences(" { $a ->\n *[x] A\n } { $b ->\n [one] B\n *[other] C\n }"),
            ["x/one: A B", "x/other: A C"]
        );
    }

    #[test]
    fn sentences_are_read_as_they_are_written() {
        for body in [
            " Guten Tag, { $name }!",
            "\n    { $n ->\n        [one] { $n } Tag\n       *[other] { $n } Tage\n    }",
            "\n    { $n ->\n        [one]\n            { $s ->\n                [her] sie\n               *[other] { -brand }\n            }\n       *[other] alle\n    }",
            " { \"{\" } und { \"}\" }",
            " { \" \" }Rand{ \" \" }",
            "\n    zwei\n    Zeilen",
            " { \"\" }",
        ] {
            let read = forms(body);
            let written = read.written(4);
            let again = forms(written.trim_end());
            // Quoted characters come back as codes, so the words are compared.
            let raw = |forms: &TextForms| -> Vec<String> {
                let sentences = forms.sentences().into_iter();
                sentences
                    .map(|(_, pieces)| crate::piece::raw(pieces))
                    .collect()
            };
            assert_eq!(raw(&again), raw(&read), "{written}");
        }
    }

    #[test]
    fn words_that_fluent_would_misread_are_put_in_quotes() {
        for words in [
            "[a]",
            "*b",
            ".c = d",
            "{ $x",
            "a }",
            " e ",
            "f\n[g]",
            "f\n.g = h",
            "",
            "\n",
        ] {
            let written = TextForms::One(vec![TextPiece::Text(words.to_owned())]).written(4);
            let pattern = parse_pattern(written.trim_end_matches('\n'));
            assert!(pattern.is_some(), "{words:?} became {written:?}");
        }
    }
}
