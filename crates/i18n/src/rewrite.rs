//! Rewrites parsed texts so that `fluent_bundle` can resolve them.
//!
//! Plural selectors call our own function. Where a text has more than a hundred
//! placeables, `fluent_bundle` 0.16 names the expression at which it gives up, and
//! panics if that is a literal or a placeable in a placeable. So nested
//! placeables lose one level, and literal selectors are wrapped in a function call.

use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement,
    Resource, Variant, VariantKey,
};

use crate::plural;

/// Name of the Fluent function that returns its argument.
pub(crate) const LITERAL: &str = "LITERAL";

/// The Fluent function that returns its argument. A number too large for a
/// plural category is an error.
pub(crate) fn literal<'a>(positional: &[FluentValue<'a>], _: &FluentArgs) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::Number(number)) if !number.value.is_finite() => FluentValue::Error,
        Some(value) => value.clone(),
        None => FluentValue::Error,
    }
}

/// Rewrites the selectors and nested placeables of a source.
pub(crate) fn rewrite(resource: &mut Resource<&str>) {
    for entry in &mut resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        let attributes = attributes.iter_mut().map(|attribute| &mut attribute.value);
        for pattern in value.into_iter().chain(attributes) {
            rewrite_pattern(pattern);
        }
    }
}

fn rewrite_pattern(pattern: &mut Pattern<&str>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            while let Expression::Inline(InlineExpression::Placeable { expression: inner }) =
                expression
            {
                *expression = (**inner).clone();
            }
            rewrite_expression(expression);
        }
    }
}

fn rewrite_expression(expression: &mut Expression<&str>) {
    match expression {
        Expression::Select { selector, variants } => {
            for variant in &mut *variants {
                rewrite_pattern(&mut variant.value);
            }
            if let Some(function) = function_for(selector, variants) {
                *selector = call(function, selector.clone());
            }
        }
        Expression::Inline(inline) => rewrite_inline(inline),
    }
}

fn rewrite_inline(inline: &mut InlineExpression<&str>) {
    let arguments = match inline {
        InlineExpression::Placeable { expression } => return rewrite_expression(expression),
        InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
        InlineExpression::TermReference { arguments, .. } => arguments.as_mut(),
        _ => None,
    };
    let Some(arguments) = arguments else {
        return;
    };
    let named = arguments.named.iter_mut().map(|named| &mut named.value);
    for argument in arguments.positional.iter_mut().chain(named) {
        rewrite_inline(argument);
    }
}

/// The function to wrap a selector in, if any.
fn function_for(
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
) -> Option<&'static str> {
    match selector {
        InlineExpression::VariableReference { .. } => {
            variants.iter().all(is_plural).then_some(plural::FUNCTION)
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
            Some(LITERAL)
        }
        _ => None,
    }
}

fn call<'a>(function: &'a str, argument: InlineExpression<&'a str>) -> InlineExpression<&'a str> {
    InlineExpression::FunctionReference {
        id: Identifier { name: function },
        arguments: CallArguments {
            positional: vec![argument],
            named: Vec::new(),
        },
    }
}

fn is_plural(variant: &Variant<&str>) -> bool {
    matches!(&variant.key, VariantKey::Identifier { name } if plural::CATEGORIES.contains(name))
}

#[cfg(test)]
mod tests {
    use crate::{FluentSource, Texts};

    fn text(source: &str) -> Option<String> {
        let (source, errors) = FluentSource::parse(source);
        assert_eq!(errors, []);
        let texts = Texts::of("en".parse().unwrap(), vec![source]);
        texts.text("a", None).map(|text| text.value)
    }

    #[test]
    fn nested_placeables_and_literal_selectors_keep_their_meaning() {
        for (source, expected) in [
            ("a = { { \"x\" } }", "x"),
            ("a = { { { b } } }\nb = y", "y"),
            ("a = { 1 ->\n    [1] one\n   *[other] more\n}", "one"),
            ("a = { \"x\" ->\n    [x] this\n   *[other] that\n}", "this"),
            ("a = { { 2 ->\n    [1] one\n   *[other] more\n} }", "more"),
        ] {
            assert_eq!(text(source).as_deref(), Some(expected), "{source}");
        }
    }

    #[test]
    fn more_placeables_than_the_resolver_takes_are_no_text_and_no_panic() {
        let many = "{ \"y\" }".repeat(101);
        let number = "9".repeat(400);
        for source in [
            format!("a = {many}\n"),
            format!("a = {{ 1 ->\n   *[other] {many}\n}}\n"),
            format!("a = {{ \"x\" ->\n   *[other] {many}\n}}\n"),
            format!("a = {{ {{ 1 ->\n   *[other] {many}\n}} }}\n"),
            format!("a = {{ {{ b }} }}\nb = {many}\n"),
            format!("a = {{ PLURAL({{ 1 ->\n   *[other] {many}\n}}) }}\n"),
        ] {
            assert_eq!(text(&source), None, "{source}");
        }
        let large = format!("a = {{ {number} ->\n    [one] x\n   *[other] y\n}}\n");
        assert_eq!(text(&large).as_deref(), Some("y"));
    }

    /// Each reference is a call in the resolver, ten levels of placeables in each.
    #[test]
    fn a_long_chain_of_references_does_not_exhaust_the_stack() {
        let link = |number: usize| {
            let select = "{ 1 ->\n *[x] ".repeat(9);
            format!(
                "a{number} = {select}{{ a{} }}{}\n",
                number + 1,
                "\n }".repeat(9)
            )
        };
        let chain: String = (0..200).map(link).collect();
        assert_eq!(text(&format!("a = {{ a0 }}\n{chain}a200 = end\n")), None);
    }
}
