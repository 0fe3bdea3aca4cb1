//! The texts of a pack with their translations.

use std::collections::BTreeMap;

use lotse_core::EntryKind;
use lotse_i18n::Language;
use lotse_search::Findable;

use crate::{Figures, Pack};

/// A text and its translation.
pub type AlignedText = (String, String);

impl Pack {
    /// Texts of entries and glossaries in each language, each with its source text, in
    /// the smallest pieces that can be aligned.
    pub fn aligned_texts(&self, figures: &Figures) -> BTreeMap<Language, Vec<AlignedText>> {
        let Some(source) = self.source_language().map(ToString::to_string) else {
            return BTreeMap::new();
        };
        let findables = self.findables(figures);
        let of_source = findables.iter().filter(|one| one.language == source);
        let originals: BTreeMap<(EntryKind, &str), &Findable> = of_source
            .map(|one| ((one.kind, one.id.as_str()), one))
            .collect();
        let mut aligned: BTreeMap<Language, Vec<AlignedText>> = BTreeMap::new();
        for findable in findables.iter().filter(|one| one.language != source) {
            let original = originals.get(&(findable.kind, findable.id.as_str()));
            let (Some(original), Ok(language)) = (original, findable.language.parse()) else {
                continue;
            };
            if self.languages.contains_key(&language) {
                let texts = aligned.entry(language).or_default();
                texts.push((findable.title.clone(), original.title.clone()));
                texts.push((names(findable), names(original)));
                align(&findable.text, &original.text, texts);
            }
        }
        for (language, part) in &self.languages {
            let terms = part.glossary.iter().flat_map(|glossary| &glossary.terms);
            for term in terms {
                let renderings = term.renderings.iter().cloned();
                let texts = aligned.entry(language.clone()).or_default();
                texts.extend(renderings.map(|rendering| (rendering, term.german.clone())));
            }
        }
        aligned
    }
}

/// All names in one text: there are as many as a language needs, in any order.
fn names(findable: &Findable) -> String {
    [findable.title.as_str()]
        .into_iter()
        .chain(findable.other_names.iter().map(String::as_str))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The characters that end a sentence.
const ENDS: [char; 5] = ['.', '!', '?', ':', '؟'];

/// Aligns lines, and in each line sentences, if there are as many of them.
fn align(text: &str, original: &str, aligned: &mut Vec<AlignedText>) {
    let (lines, of_original) = (pieces(text, &['\n']), pieces(original, &['\n']));
    if lines.len() != of_original.len() {
        aligned.push((text.to_owned(), original.to_owned()));
        return;
    }
    for (line, original) in lines.into_iter().zip(of_original) {
        let (sentences, of_original) = (pieces(line, &ENDS), pieces(original, &ENDS));
        if sentences.len() == of_original.len() {
            let both = sentences.into_iter().zip(of_original);
            aligned.extend(both.map(|(one, other)| (one.to_owned(), other.to_owned())));
        } else {
            aligned.push((line.to_owned(), original.to_owned()));
        }
    }
}

/// The parts of a text between these characters.
fn pieces<'t>(text: &'t str, ends: &[char]) -> Vec<&'t str> {
    let pieces = text.split(ends).map(str::trim);
    pieces.filter(|piece| !piece.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_where_both_can_be() {
        let mut aligned = Vec::new();
        align("One. Two!\nThree", "Eins. Zwei.\nDrei. Vier", &mut aligned);
        let aligned: Vec<(&str, &str)> = aligned
            .iter()
            .map(|(one, other)| (one.as_str(), other.as_str()))
            .collect();
        assert_eq!(
            aligned,
            [("One", "Eins"), ("Two", "Zwei"), ("Three", "Drei. Vier")]
        );
    }
}
