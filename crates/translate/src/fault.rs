//! Faults of a translation: what it lost from its source, or added.

use std::{collections::BTreeSet, fmt};

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};
use lotse_i18n::{FluentSource, Language, categories};

use crate::{
    fluent::{TextForms, Variant, parse_pattern},
    page::Markup,
    piece::{TextPiece, raw},
    select::{counterpart, is_one_number, is_plural},
};

/// A fault of a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A variable, term, figure or message of the source is missing in a sentence.
    Lost { what: String, form: String },
    /// A variable is used that the source does not have, so nothing fills it in.
    Unknown(String),
    /// Forms that the language needs are missing.
    MissingForms(Vec<String>),
    /// Forms that the language does not have.
    ForeignForms(Vec<String>),
    /// An exact number instead of a form.
    ExactNumber(String),
    /// The form for all other cases is not the default.
    Default,
    /// A link, picture, code or figure of the source is missing.
    LostMarkup(String),
    /// A link leads where the source does not lead.
    ForeignMarkup(String),
    /// Emphasis of the source is missing.
    LostEmphasis,
    /// HTML, which no text may have.
    Html,
    /// There are no words.
    Empty,
    /// The text has too many forms to be compared.
    TooManyForms,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lost { what, form } if form.is_empty() => {
                write!(f, "it has lost {what}, which the source has")
            }
            Self::Lost { what, form } => {
                write!(f, "the form [{form}] has lost {what}, which the source has")
            }
            Self::Unknown(what) | Self::ForeignMarkup(what) => {
                write!(f, "it has {what}, which the source does not have")
            }
            Self::MissingForms(forms) => write!(
                f,
                "it lacks a form that this language needs: {}",
                forms.join(", ")
            ),
            Self::ForeignForms(forms) => write!(
                f,
                "it has a form that this language does not have: {}",
                forms.join(", ")
            ),
            Self::ExactNumber(number) => write!(
                f,
                "[{number}] is an exact number; write one sentence for each plural form"
            ),
            Self::Default => f.write_str("the form for all other cases must be *[other]"),
            Self::LostMarkup(what) => write!(f, "it has lost {what}, which the source has"),
            Self::LostEmphasis => f.write_str("it has lost emphasis (* or **) of the source"),
            Self::Html => f.write_str("it has HTML, which no text may have"),
            Self::Empty => f.write_str("it has no words"),
            Self::TooManyForms => f.write_str("it has too many forms"),
        }
    }
}

/// The faults of a text of Fluent. Terms may be written in other forms and with other
/// arguments than in the source, so they are not compared with it.
pub(crate) fn fluent_faults(
    source: &TextForms,
    text: &TextForms,
    language: &Language,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    form_faults(source, text, language, &mut faults);
    let known: BTreeSet<String> = source
        .sentences()
        .iter()
        .flat_map(|(path, pieces)| {
            let selectors = path
                .iter()
                .flat_map(|(selector, _)| references_in(selector));
            selectors.chain(references(pieces)).collect::<Vec<_>>()
        })
        .collect();
    for (path, pieces) in text.sentences() {
        let found: BTreeSet<String> = references(pieces).into_iter().collect();
        let selected = path
            .iter()
            .flat_map(|(selector, _)| references_in(selector));
        for name in found.iter().cloned().chain(selected) {
            if name.starts_with('$') && !known.contains(&name) {
                add(&mut faults, Fault::Unknown(name));
            }
        }
        let choose = |selector: &str| {
            let chosen = path.iter().find(|(name, _)| name == selector);
            counterpart(language, chosen.map(|(_, form)| form))
        };
        let optional: BTreeSet<String> = path
            .iter()
            .filter(|(_, form)| is_one_number(language, form))
            .flat_map(|(selector, _)| references_in(selector))
            .collect();
        let form: Vec<&str> = path.iter().map(|(_, form)| form.as_str()).collect();
        let original = source.sentence(&choose);
        for what in references(original) {
            if !found.contains(&what) && !optional.contains(&what) {
                let form = form.join("/");
                add(&mut faults, Fault::Lost { what, form });
            }
        }
        let has_words = raw(pieces).chars().any(char::is_alphanumeric);
        let original_has_words = raw(original).chars().any(char::is_alphanumeric);
        if !has_words && original_has_words {
            add(&mut faults, Fault::Empty);
        }
        if has_tag(&raw(pieces)) && !has_tag(&raw(original)) {
            add(&mut faults, Fault::Html);
        }
    }
    faults
}

/// The faults of a block of a page.
pub(crate) fn block_faults(source: &[TextPiece], text: &[TextPiece]) -> Vec<Fault> {
    let (original, own) = (Markup::of(source), Markup::of(text));
    let mut faults = Vec::new();
    for what in &original.fixed {
        if !own.fixed.contains(what) {
            add(&mut faults, Fault::LostMarkup(what.clone()));
        }
    }
    for what in &own.fixed {
        if !original.fixed.contains(what) && !what.starts_with('`') {
            add(&mut faults, Fault::ForeignMarkup(what.clone()));
        }
    }
    if own.emphasized < original.emphasized {
        add(&mut faults, Fault::LostEmphasis);
    }
    if own.has_html && !original.has_html {
        add(&mut faults, Fault::Html);
    }
    if raw(text).trim().is_empty() {
        add(&mut faults, Fault::Empty);
    }
    faults
}

fn add(faults: &mut Vec<Fault>, fault: Fault) {
    if !faults.contains(&fault) {
        faults.push(fault);
    }
}

/// The faults of the forms of a text, at every depth.
fn form_faults(source: &TextForms, text: &TextForms, language: &Language, faults: &mut Vec<Fault>) {
    let of_source = selections(source);
    let of_text = selections(text);
    for (_, variants) in &of_text {
        let keys: Vec<&str> = variants
            .iter()
            .map(|variant| variant.key.as_str())
            .collect();
        let is_number = |key: &&&str| key.starts_with(|c: char| c.is_ascii_digit() || c == '-');
        if let Some(number) = keys.iter().find(is_number) {
            add(faults, Fault::ExactNumber((**number).to_owned()));
        } else if is_plural(variants) {
            of_plural(&keys, language, faults);
            if !variants
                .iter()
                .any(|variant| variant.is_default && variant.key == "other")
            {
                add(faults, Fault::Default);
            }
        }
    }
    for (selector, variants) in &of_source {
        let own = of_text.iter().filter(|(name, _)| name == selector);
        let keys: BTreeSet<&str> = own
            .flat_map(|(_, variants)| variants.iter().map(|variant| variant.key.as_str()))
            .collect();
        let wanted: Vec<&str> = if is_plural(variants) {
            categories(language)
        } else {
            variants
                .iter()
                .map(|variant| variant.key.as_str())
                .collect()
        };
        if wanted.len() > 1 && keys.is_empty() {
            let wanted = wanted.into_iter().map(str::to_owned).collect();
            add(faults, Fault::MissingForms(wanted));
        } else if !is_plural(variants) {
            missing(&wanted, &keys, faults);
        }
    }
}

fn of_plural(keys: &[&str], language: &Language, faults: &mut Vec<Fault>) {
    let wanted = categories(language);
    missing(&wanted, &keys.iter().copied().collect(), faults);
    let foreign: Vec<String> = keys
        .iter()
        .filter(|key| !wanted.contains(key))
        .map(|key| (*key).to_owned())
        .collect();
    if !foreign.is_empty() {
        add(faults, Fault::ForeignForms(foreign));
    }
}

fn missing(wanted: &[&str], keys: &BTreeSet<&str>, faults: &mut Vec<Fault>) {
    let missing: Vec<String> = wanted
        .iter()
        .filter(|form| !keys.contains(**form))
        .map(|form| (*form).to_owned())
        .collect();
    if !missing.is_empty() && !keys.is_empty() {
        add(faults, Fault::MissingForms(missing));
    }
}

/// All selections of a text, at every depth.
fn selections(forms: &TextForms) -> Vec<(&str, &[Variant])> {
    let TextForms::Select { selector, variants } = forms else {
        return Vec::new();
    };
    let below = variants
        .iter()
        .flat_map(|variant| selections(&variant.forms));
    [(selector.as_str(), variants.as_slice())]
        .into_iter()
        .chain(below)
        .collect()
}

/// The variables, terms and messages of a sentence: `$count`, `-brand`, `app-name`.
fn references(pieces: &[TextPiece]) -> Vec<String> {
    let mut found = Vec::new();
    for piece in pieces {
        match piece {
            TextPiece::Text(_) => {}
            TextPiece::Code(code) => found.extend(references_in(code)),
            TextPiece::Marked { inner, .. } => found.extend(references(inner)),
        }
    }
    found
}

/// The variables, terms and messages of a code such as `{ NUMBER($count) }`, or of a
/// selector.
fn references_in(code: &str) -> Vec<String> {
    let braces = if code.starts_with('{') {
        code.to_owned()
    } else {
        format!("{{ {code} }}")
    };
    let mut found = Vec::new();
    if let Some(pattern) = parse_pattern(&format!(" {braces}")) {
        of_pattern(&pattern, &mut found);
    }
    found
}

fn of_pattern(pattern: &Pattern<String>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable {
            expression: Expression::Inline(inline),
        } = element
        {
            of_inline(inline, found);
        }
    }
}

fn of_inline(inline: &InlineExpression<String>, found: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } => found.push(format!("${}", id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute
                .as_ref()
                .map(|attribute| format!(".{}", attribute.name));
            found.push(format!("{}{}", id.name, attribute.unwrap_or_default()));
        }
        // Its arguments are the language's own: the case, the number.
        InlineExpression::TermReference { id, .. } => found.push(format!("-{}", id.name)),
        InlineExpression::FunctionReference { arguments, .. } => of_arguments(arguments, found),
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = &**expression {
                of_inline(inline, found);
            }
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn of_arguments(arguments: &CallArguments<String>, found: &mut Vec<String>) {
    for argument in &arguments.positional {
        of_inline(argument, found);
    }
}

/// Whether a code says nothing that the source does not say too: characters in quotes,
/// or what the source refers to, written differently.
pub(crate) fn is_harmless(code: &str, source: &TextForms) -> bool {
    // Deep nesting would exhaust the stack of the parser.
    if FluentSource::nests_too_deeply(&format!("x = {code}\n")) {
        return false;
    }
    let pattern = parse_pattern(&format!(" {code}"));
    let elements = pattern.map(|pattern| pattern.elements).unwrap_or_default();
    let [
        PatternElement::Placeable {
            expression: Expression::Inline(inline),
        },
    ] = elements.as_slice()
    else {
        return false;
    };
    let mut own = Vec::new();
    of_inline(inline, &mut own);
    let sentences = source.sentences();
    let known: BTreeSet<String> = sentences
        .iter()
        .flat_map(|(_, pieces)| references(pieces))
        .collect();
    let is_call = matches!(inline, InlineExpression::FunctionReference { .. });
    !is_call && own.iter().all(|name| known.contains(name))
}

/// Whether a text has an HTML tag; a "less than" sign is fine.
fn has_tag(text: &str) -> bool {
    let is_tag =
        |after: &str| after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
    text.split('<').skip(1).any(is_tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::MarkdownPage;

    fn faults(language: &str, source: &str, text: &str) -> Vec<String> {
        let forms = |body| TextForms::of(&parse_pattern(body).unwrap()).unwrap();
        let language = language.parse().unwrap();
        let faults = fluent_faults(&forms(source), &forms(text), &language);
        faults.iter().map(ToString::to_string).collect()
    }

    const DAYS: &str =
        " { $n ->\n [one] Noch ein Tag in { $city }\n *[other] Noch { $n } Tage in { $city }\n }";

    #[test]
    fn a_whole_translation_has_no_faults() {
        for (language, text) in [
            (
                "en",
                " { $n ->\n [one] One day in { $city }\n *[other] { $n } days in { $city }\n }",
            ),
            ("ja", " { $city }: { $n } 日"),
            ("ja", " { $n ->\n *[other] { $city }: { $n } 日\n }"),
            (
                "ru",
                " { $n ->\n [one] { $n } { $city }\n [few] { $n } b { $city }\n [many] { $n } c { $city }\n *[other] { $n } d { $city }\n }",
            ),
        ] {
            assert_eq!(faults(language, DAYS, text), [""; 0], "{language}");
        }
        assert_eq!(
            faults("en", " { -brand } a", " a { -brand(case: \"x\") }"),
            [""; 0]
        );
    }

    #[test]
    fn a_lost_variable_is_found_in_each_form() {
        assert_eq!(
            faults(
                "en",
                DAYS,
                " { $n ->\n [one] One day\n *[other] Days in { $city }\n }"
            ),
            [
                "the form [one] has lost $city, which the source has",
                "the form [other] has lost $n, which the source has"
            ]
        );
        let russian = " { $n ->\n [one] Ein { $city }\n [few] { $n } { $city }\n [many] { $n } { $city }\n *[other] { $n } { $city }\n }";
        assert_eq!(
            faults("ru", DAYS, russian),
            ["the form [one] has lost $n, which the source has"],
            "the form is also for 21"
        );
    }

    #[test]
    fn a_missing_or_foreign_form_is_found_in_every_language() {
        let two = " { $n ->\n [one] Ein { $city }\n *[other] { $n } { $city }\n }";
        assert_eq!(
            faults("ar", DAYS, two),
            ["it lacks a form that this language needs: zero, two, few, many"]
        );
        assert_eq!(
            faults("en", DAYS, " { $n } { $city }"),
            ["it lacks a form that this language needs: one, other"]
        );
        assert_eq!(
            faults("ja", DAYS, two).first().map(String::as_str),
            Some("it has a form that this language does not have: one")
        );
        assert!(
            faults(
                "en",
                DAYS,
                " { $n ->\n [1] a { $city }\n *[other] { $n } { $city }\n }"
            )[0]
            .contains("exact number")
        );
        assert!(
            faults(
                "en",
                DAYS,
                " { $n ->\n *[one] a { $city }\n [other] { $n } { $city }\n }"
            )[0]
            .contains("*[other]")
        );
    }

    #[test]
    fn a_choice_keeps_its_words() {
        let source = " { $way ->\n [mail] Brief\n *[phone] Anruf\n }";
        assert_eq!(
            faults("en", source, " { $way ->\n *[phone] Call\n }"),
            ["it lacks a form that this language needs: mail"]
        );
        assert_eq!(
            faults("ja", source, " Gọi"),
            ["it lacks a form that this language needs: mail, phone"]
        );
    }

    #[test]
    fn lost_terms_figures_and_messages_and_new_variables_are_found() {
        assert_eq!(
            faults("en", " { -brand } { -figure-fee } { app-name }", " x"),
            [
                "it has lost -brand, which the source has",
                "it has lost -figure-fee, which the source has",
                "it has lost app-name, which the source has"
            ]
        );
        assert_eq!(
            faults("en", " a", " a { $name }"),
            ["it has $name, which the source does not have"]
        );
        assert_eq!(
            faults("en", " a", " <b>a</b>"),
            ["it has HTML, which no text may have"]
        );
        assert_eq!(faults("en", " a", " { \"\" }"), ["it has no words"]);
    }

    fn of_block(source: &str, text: &str) -> Vec<String> {
        let (source, text) = (MarkdownPage::read(source), MarkdownPage::read(text));
        let faults = block_faults(&source.blocks()[0].pieces, &text.blocks()[0].pieces);
        faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_page_keeps_its_links_figures_and_emphasis() {
        let source = "Zum [**Amt**](lotse:step/a): { -figure-fee } Euro";
        assert_eq!(
            of_block(source, "{ -figure-fee } to the [**office**](lotse:step/a)"),
            [""; 0]
        );
        assert_eq!(
            of_block(source, "To the [office](https://example.org)"),
            [
                "it has lost { -figure-fee }, which the source has",
                "it has lost lotse:step/a, which the source has",
                "it has https://example.org, which the source does not have",
                "it has lost emphasis (* or **) of the source"
            ]
        );
        assert_eq!(
            of_block("a", "<b>a</b>"),
            ["it has HTML, which no text may have"]
        );
    }
}
