//! Pseudo-languages: the English texts of the interface, longer and in other letters, to
//! see what does not fit and what was never translated.

use std::path::Path;

use anyhow::Result;
use fluent_syntax::{
    ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
    serializer::serialize,
};
use lotse_pack_model::interface;

use crate::made_up_language::{write, write_pack};

/// A language that only tests speak.
#[derive(Debug, Clone, Copy)]
pub struct PseudoLanguage {
    /// Its tag, reserved for local use.
    pub tag: &'static str,
    /// How it writes a letter.
    letter: fn(char) -> Option<&'static str>,
}

/// Accented, and about two fifths longer than English.
pub const LONG: PseudoLanguage = PseudoLanguage {
    tag: "qab",
    letter: long,
};

/// In Arabic letters, from right to left.
pub const MIRRORED: PseudoLanguage = PseudoLanguage {
    tag: "qac-Arab",
    letter: mirrored,
};

impl PseudoLanguage {
    /// Writes it as a complete pack, and returns the name of its folder in `packs`.
    pub fn write(&self, packs: &Path) -> Result<String> {
        let name = format!("lang-{}", self.tag.to_ascii_lowercase());
        let folder = packs.join(&name);
        write_pack(&folder, self.tag, &self.spell("Pseudo"))?;
        for (name, text) in interface::files(&interface::last_language()) {
            let path = format!("locales/{}/ui/{name}", self.tag);
            write(&folder, &path, &self.translate(text))?;
        }
        Ok(name)
    }

    fn translate(&self, source: &str) -> String {
        let (Ok(mut resource) | Err((mut resource, _))) = parser::parse(source.to_owned());
        for entry in &mut resource.body {
            if let Entry::Message(message) = entry {
                self.write_pattern(message.value.as_mut());
                for Attribute { value, .. } in &mut message.attributes {
                    self.write_pattern(Some(value));
                }
            }
        }
        serialize(&resource)
    }

    fn write_pattern(&self, pattern: Option<&mut Pattern<String>>) {
        for element in pattern
            .into_iter()
            .flat_map(|pattern| &mut pattern.elements)
        {
            match element {
                PatternElement::TextElement { value } => *value = self.spell(value),
                PatternElement::Placeable { expression } => self.write_expression(expression),
            }
        }
    }

    fn write_expression(&self, expression: &mut Expression<String>) {
        match expression {
            Expression::Select { variants, .. } => {
                variants.retain(|variant| variant.default || !is_plural(&variant.key));
                for variant in variants {
                    self.write_pattern(Some(&mut variant.value));
                }
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.write_expression(expression);
            }
            Expression::Inline(_) => {}
        }
    }

    fn spell(&self, text: &str) -> String {
        let mut spelt = String::new();
        for letter in text.chars() {
            match (self.letter)(letter) {
                Some(other) => spelt.push_str(other),
                None => spelt.push(letter),
            }
        }
        spelt
    }
}

/// A language that CLDR does not know has one plural form.
fn is_plural(key: &VariantKey<String>) -> bool {
    matches!(key, VariantKey::Identifier { name }
        if ["zero", "one", "two", "few", "many"].contains(&name.as_str()))
}

fn long(letter: char) -> Option<&'static str> {
    Some(match letter {
        'a' => "áá",
        'e' => "éé",
        'i' => "îî",
        'o' => "öö",
        'u' => "ûû",
        'A' => "Åå",
        'E' => "Éé",
        'I' => "Ïï",
        'O' => "Øø",
        'U' => "Ùù",
        'c' => "ç",
        'n' => "ñ",
        's' => "š",
        'y' => "ý",
        _ => return None,
    })
}

fn mirrored(letter: char) -> Option<&'static str> {
    Some(match letter.to_ascii_lowercase() {
        'a' => "ا",
        'b' => "ب",
        'c' => "چ",
        'd' => "د",
        'e' => "ه",
        'f' => "ف",
        'g' => "گ",
        'h' => "ح",
        'i' => "ي",
        'j' => "ج",
        'k' => "ك",
        'l' => "ل",
        'm' => "م",
        'n' => "ن",
        'o' => "و",
        'p' => "پ",
        'q' => "ق",
        'r' => "ر",
        's' => "س",
        't' => "ت",
        'u' => "ؤ",
        'v' => "ڤ",
        'w' => "ش",
        'x' => "خ",
        'y' => "ى",
        'z' => "ز",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_terms_and_attributes_stay() {
        let source = "places =\n    { $count ->\n        [one] One place in { -brand }\n       *[other] { $count } places\n    }\n    .label = Name\n-brand = Lotse\n";
        let long = LONG.translate(source);
        assert!(!long.contains("[one]"), "{long}");
        assert!(long.contains("{ $count } plááçééš"), "{long}");
        assert!(long.contains(".label = Nááméé"), "{long}");
        assert!(long.contains("-brand = Lotse"), "{long}");
    }
}
