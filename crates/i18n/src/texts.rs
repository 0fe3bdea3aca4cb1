//! Looks up texts across languages and layers, message by message.

use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use serde::Serialize;

use crate::{Direction, FluentSource, Language, isolate::isolate_numbers, plural, rewrite};

/// A text and the language it was found in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Text {
    /// The text to show.
    pub value: String,
    /// The language of the value; a fallback's, when the wanted one lacks it.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub language: Language,
    /// The direction of that language.
    pub direction: Direction,
}

impl Text {
    /// A text in a language.
    pub fn new(value: impl Into<String>, language: Language) -> Self {
        Self {
            value: value.into(),
            direction: language.direction(),
            language,
        }
    }

    /// The text with its numbers as they are dialled, also from right to left.
    #[must_use]
    pub fn with_isolated_numbers(self) -> Self {
        match self.direction {
            Direction::Ltr => self,
            Direction::Rtl => Self {
                value: isolate_numbers(&self.value),
                ..self
            },
        }
    }
}

/// Texts of several languages and layers.
///
/// The first language is the requested one, the others are fallbacks. Within a
/// language, a later layer overrides an earlier one, message by message. An attribute
/// that the overriding message lacks is taken from the layer beneath.
pub struct Texts {
    chain: Vec<InLanguage>,
}

struct InLanguage {
    language: Language,
    /// Topmost layer first. Each bundle contains its layer and all those beneath, so
    /// that messages resolve their terms, and an attribute can be found beneath a
    /// message that overrides only the value.
    bundles: Vec<FluentBundle<Arc<FluentResource>>>,
}

impl Texts {
    /// Builds texts from layers: for each language of the chain, its layers from bottom
    /// to top, each with any number of sources.
    pub fn new(chain: Vec<(Language, Vec<Vec<FluentSource>>)>) -> Self {
        let chain = chain
            .into_iter()
            .map(|(language, layers)| InLanguage::new(language, layers));
        Self {
            chain: chain.collect(),
        }
    }

    /// Texts of one language in one layer.
    pub fn of(language: Language, sources: Vec<FluentSource>) -> Self {
        Self::new(vec![(language, vec![sources])])
    }

    /// Looks up a message, or one of its attributes.
    pub fn text(&self, id: &str, attribute: Option<&str>) -> Option<Text> {
        self.format(id, attribute, None)
    }

    /// Looks up a message and fills in its variables.
    pub fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: Option<&FluentArgs>,
    ) -> Option<Text> {
        self.chain.iter().find_map(|layer| {
            let value = layer.format(id, attribute, args)?;
            Some(Text::new(value, layer.language.clone()))
        })
    }

    /// Looks up a message in one language, without fallback.
    pub fn text_in(&self, language: &Language, id: &str, attribute: Option<&str>) -> Option<Text> {
        self.chain
            .iter()
            .filter(|layer| layer.language == *language)
            .find_map(|layer| {
                let value = layer.format(id, attribute, None)?;
                Some(Text::new(value, language.clone()))
            })
    }
}

impl InLanguage {
    fn new(language: Language, layers: Vec<Vec<FluentSource>>) -> Self {
        let mut beneath: Vec<Arc<FluentResource>> = Vec::new();
        let mut bundles = Vec::new();
        for layer in layers.into_iter().filter(|layer| !layer.is_empty()) {
            beneath.extend(layer.into_iter().map(|source| source.0));
            bundles.insert(0, bundle(&language, &beneath));
        }
        Self { language, bundles }
    }

    fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: Option<&FluentArgs>,
    ) -> Option<String> {
        self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                Some(name) => message.get_attribute(name)?.value(),
                None => message.value()?,
            };
            let mut errors = Vec::new();
            let value = bundle.format_pattern(pattern, args, &mut errors);
            errors.is_empty().then(|| value.into_owned())
        })
    }
}

fn bundle(
    language: &Language,
    resources: &[Arc<FluentResource>],
) -> FluentBundle<Arc<FluentResource>> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.0.clone()]);
    // Fail only for a name that is taken, and the bundle is new.
    let _ = bundle.add_function(plural::FUNCTION, plural::function(language.clone()));
    let _ = bundle.add_function(rewrite::LITERAL, rewrite::literal);
    for resource in resources {
        bundle.add_resource_overriding(Arc::clone(resource));
    }
    bundle
}

#[cfg(test)]
mod tests {
    use fluent_bundle::FluentValue;

    use super::*;

    fn source(text: &str) -> FluentSource {
        let (source, errors) = FluentSource::parse(text);
        assert_eq!(errors, []);
        source
    }

    fn language(tag: &str) -> Language {
        tag.parse().unwrap()
    }

    fn texts() -> Texts {
        let country = source("title = عنوان البلد\n    .why = سبب البلد\nonly-country = بلد");
        let german = source("title = Titel\n    .note = Hinweis\nonly-german = Nur deutsch");
        Texts::new(vec![
            (
                language("ar"),
                vec![vec![country], vec![source("title = عنوان المدينة")]],
            ),
            (language("de"), vec![vec![german]]),
        ])
    }

    #[test]
    fn a_text_finds_a_term_of_another_source() {
        let sources = vec![source("hello = { -brand } grüßt"), source("-brand = Lotse")];
        let found = Texts::of(language("de"), sources).text("hello", None);
        assert_eq!(found.unwrap().value, "Lotse grüßt");
    }

    #[test]
    fn the_upper_layer_overrides_message_by_message() {
        assert_eq!(texts().text("title", None).unwrap().value, "عنوان المدينة");
        assert_eq!(texts().text("only-country", None).unwrap().value, "بلد");
    }

    #[test]
    fn an_attribute_that_the_upper_layer_lacks_is_found_beneath() {
        assert_eq!(
            texts().text("title", Some("why")).unwrap().value,
            "سبب البلد"
        );
    }

    #[test]
    fn a_fallback_says_in_which_language_it_was_found() {
        let found = texts().text("only-german", None).unwrap();
        assert_eq!(
            (found.language, found.direction),
            (language("de"), Direction::Ltr)
        );
        assert_eq!(
            texts().text("title", Some("note")).unwrap().value,
            "Hinweis"
        );
        assert_eq!(texts().text("nowhere", None), None);
    }

    /// Every language for which CLDR has plural rules with more than one form.
    fn languages_with_plurals() -> Vec<Language> {
        let letters = || 'a'..='z';
        let two = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
        let two: Vec<String> = two.collect();
        let three = two
            .iter()
            .flat_map(|start| letters().map(move |c| format!("{start}{c}")));
        let tags = two.iter().cloned().chain(three);
        let languages = tags.filter_map(|tag| tag.parse().ok());
        languages
            .filter(|language| plural::categories(language).len() > 1)
            .collect()
    }

    #[test]
    fn every_number_to_1299_takes_the_form_of_its_category() {
        let languages = languages_with_plurals();
        assert!(languages.len() > 90, "{}", languages.len());
        for language in languages {
            let variant = |form: &&str| {
                let star = if *form == "other" { "*" } else { " " };
                format!("\n    {star}[{form}] {form}")
            };
            let variants: Vec<String> = plural::categories(&language).iter().map(variant).collect();
            let variants = variants.concat();
            let text = format!("n = {{ $count ->{variants}\n}}\n");
            let texts = Texts::of(language.clone(), vec![source(&text)]);
            for number in 0_u32..1_300 {
                let mut args = FluentArgs::new();
                args.set("count", FluentValue::from(number));
                let value = texts.format("n", None, Some(&args)).unwrap().value;
                assert_eq!(
                    value,
                    plural::category(&language, number.into()),
                    "{language} {number}"
                );
            }
        }
    }
}
