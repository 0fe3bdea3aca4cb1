//! Figures in texts and guides: `{ -figure-child-benefit }`, and the year they
//! apply to: `{ -year-child-benefit }`.

use std::{collections::BTreeSet, ops::Range};

use indexmap::IndexMap;
use jiff::civil::Date;
use lotse_core::{Content, EntryKind, Figure, FigureId};
use lotse_i18n::{FluentSource, Language, number};

use crate::{Layer, build_content};

/// Prefix of the term for a figure.
const FIGURE: &str = "figure-";
/// Prefix of the term for a figure's year.
const YEAR: &str = "year-";

/// The figures of a place as texts show them on a given day.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    figures: IndexMap<FigureId, Figure>,
    today: Date,
}

impl Figures {
    /// The figures of a place.
    pub fn new(content: &Content, today: Date) -> Self {
        Self {
            figures: content.figures.clone(),
            today,
        }
    }

    /// The figures of layers, the country first.
    pub fn of_layers(layers: impl IntoIterator<Item = Layer>, today: Date) -> Self {
        let only_figures = |mut layer: Layer| {
            layer
                .entries
                .retain(|entry| entry.kind == EntryKind::Figure);
            layer
        };
        let layers: Vec<Layer> = layers.into_iter().map(only_figures).collect();
        Self::new(&build_content(&layers).0, today)
    }

    /// Inserts, below the texts of a language (one list per layer), the terms
    /// for the figures they use.
    pub fn put_beneath(&self, language: &Language, layers: &mut Vec<Vec<FluentSource>>) {
        let used: BTreeSet<String> = layers.iter().flatten().flat_map(taken_by).collect();
        let term = |term: &String| {
            let written = self.written(language, term)?;
            Some(format!("-{term} = {written}\n"))
        };
        let terms: String = used.iter().filter_map(term).collect();
        if terms.is_empty() {
            return;
        }
        let terms = FluentSource::parse(&terms).0;
        match layers.first_mut() {
            Some(lowest) => lowest.insert(0, terms),
            None => layers.push(vec![terms]),
        }
    }

    /// Replaces the figure terms in a page.
    pub fn fill(&self, language: &Language, page: &str) -> String {
        let mut filled = String::with_capacity(page.len());
        let mut end = 0;
        for place in places(page) {
            let Some(written) = self.written(language, place.term) else {
                continue;
            };
            filled.push_str(page.get(end..place.range.start).unwrap_or_default());
            filled.push_str(&written);
            end = place.range.end;
        }
        filled.push_str(page.get(end..).unwrap_or_default());
        filled
    }

    /// The value of a figure term. For an unknown figure it is the id, so that
    /// the mistake is visible and the sentence survives.
    fn written(&self, language: &Language, term: &str) -> Option<String> {
        let id = figure_of(term)?;
        Some(match self.figures.get(id) {
            None => id.to_owned(),
            Some(figure) if term.starts_with(YEAR) => figure.year_on(self.today).to_string(),
            Some(figure) => number(language, figure.value_on(self.today).as_str()),
        })
    }
}

/// The id of the figure that a term stands for; `None` for any other term.
pub(crate) fn figure_of(term: &str) -> Option<&str> {
    let prefixes = [FIGURE, YEAR].into_iter();
    let mut ids = prefixes.filter_map(|prefix| term.strip_prefix(prefix));
    ids.next()
}

/// The figure terms that a text uses.
pub(crate) fn taken_by(text: &FluentSource) -> Vec<String> {
    let mut terms = text.used_terms();
    terms.retain(|term| figure_of(term).is_some());
    terms.into_iter().collect()
}

/// A placeholder in a page.
pub(crate) struct Placed<'a> {
    /// Its range, in bytes.
    pub(crate) range: Range<usize>,
    /// Its term, without the leading hyphen.
    pub(crate) term: &'a str,
}

/// The placeholders in a page, in the syntax of Fluent terms: `{ -name }`.
pub(crate) fn places(page: &str) -> impl Iterator<Item = Placed<'_>> {
    page.match_indices('{').filter_map(|(start, brace)| {
        let (inner, _) = page.get(start + brace.len()..)?.split_once('}')?;
        let term = inner.trim().strip_prefix('-')?;
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        let is_term = !term.is_empty() && term.bytes().all(is_name);
        is_term.then(|| Placed {
            range: start..start + brace.len() + inner.len() + 1,
            term,
        })
    })
}

#[cfg(test)]
mod tests {
    use lotse_i18n::Texts;
    use serde_json::json;

    use super::*;
    use crate::Entry;

    fn figures(today: &str) -> Figures {
        let entry = |id: &str, value: &str, next: Option<&str>| {
            let mut body = json!({
                "value": value, "year": 2026,
                "source": {"url": "https://example.org/", "title": "Law", "verified": "2026-08-19"},
            });
            if let Some(next) = next {
                body["next"] = json!(next);
            }
            Entry {
                kind: EntryKind::Figure,
                id: id.to_owned(),
                body: body.as_object().unwrap().clone(),
            }
        };
        let layer = Layer {
            pack: "de".parse().unwrap(),
            entries: vec![
                entry("minimum-wage", "13.90", Some("14.60")),
                entry("blue-card", "45934.20", None),
            ],
        };
        Figures::of_layers([layer], today.parse().unwrap())
    }

    fn language(tag: &str) -> Language {
        tag.parse().unwrap()
    }

    #[test]
    fn a_page_shows_each_figure_as_its_language_writes_it() {
        let page = "At least { -figure-blue-card } euros, {-figure-minimum-wage} an hour.";
        for (tag, expected) in [
            ("de", "At least 45.934,20 euros, 13,90 an hour."),
            ("en", "At least 45,934.20 euros, 13.90 an hour."),
            ("ar", "At least 45934.20 euros, 13.90 an hour."),
        ] {
            let filled = figures("2026-11-28").fill(&language(tag), page);
            assert_eq!(filled, expected, "{tag}");
        }
    }

    #[test]
    fn from_new_year_on_a_page_shows_the_figure_of_the_new_year() {
        let page = "{ -figure-minimum-wage } ({ -year-minimum-wage }), { -figure-blue-card } ({ -year-blue-card })";
        for (today, expected) in [
            ("2026-12-31", "13.90 (2026), 45,934.20 (2026)"),
            ("2027-01-01", "14.60 (2027), 45,934.20 (2026)"),
        ] {
            assert_eq!(
                figures(today).fill(&language("en"), page),
                expected,
                "{today}"
            );
        }
    }

    #[test]
    fn a_figure_that_is_not_there_is_named_and_nothing_else_is_touched() {
        let page = "{ -figure-gone }, { -brand }, { $count }, {}, { -figure-blue-card, {";
        let filled = figures("2026-11-28").fill(&language("en"), page);
        assert_eq!(filled, page.replace("{ -figure-gone }", "gone"));
    }

    #[test]
    fn texts_of_every_layer_take_figures_and_keep_their_sentence_without() {
        let country = "fee = Du brauchst { -figure-blue-card } Euro.\n";
        let city = "wage = Es sind { -figure-minimum-wage } Euro.\nlost = Es sind { -figure-gone } Euro ({ -year-gone }).\n";
        let mut layers = vec![
            vec![FluentSource::parse(country).0],
            vec![FluentSource::parse(city).0],
        ];
        let german = language("de");
        figures("2026-11-28").put_beneath(&german, &mut layers);
        let texts = Texts::new(vec![(german, layers)]);
        let text = |id| texts.text(id, None).unwrap().value;
        assert_eq!(text("fee"), "Du brauchst 45.934,20 Euro.");
        assert_eq!(text("wage"), "Es sind 13,90 Euro.");
        assert_eq!(text("lost"), "Es sind gone Euro (gone).");
    }
}
