//! Search over all content.

mod view;
mod whole;

pub use view::{HitGroup, HitKind, HitPlace, HitReason, HitView, MarkedText, Piece, SearchView};

use std::ops::Range;

use lotse_command::command;
use lotse_core::EntryKind;
use lotse_pack_model::{FoundEntry, PlaceContent};
use lotse_search::Query;
use lotse_store::{Found, Search};

use crate::{ApiError, App, Text};

/// Maximum length of a recent search, in characters; longer queries are not kept.
const RECENT_CHARS: usize = 100;

impl App {
    /// Searches in all languages of the place's packs. Any text is a valid query.
    #[command(areas(content, settings))]
    pub fn search(&self, query: &str) -> Result<SearchView, ApiError> {
        if let Err(error) = self.search_whole() {
            tracing::warn!(
                ?error,
                "failed to index the pages of shipped packs; searching only their names"
            );
        }
        let place = self.place_content()?;
        let store = self.content_store();
        let search = store.search_place(&place, &Query::new(query))?;
        let mut groups: Vec<HitGroup> = Vec::new();
        for found in &search.found {
            let Some(kind) = kind(found.kind) else {
                continue;
            };
            let shown = place.found(&*store, found.kind, &found.id)?;
            let hit = hit(&place, &search, found, &shown);
            match groups.iter_mut().find(|group| group.kind == kind) {
                Some(group) => group.hits.push(hit),
                None => groups.push(HitGroup {
                    kind,
                    hits: vec![hit],
                }),
            }
        }
        Ok(SearchView {
            groups,
            suggestions: search.suggestions,
        })
    }

    /// Recent searches on this device, the latest first.
    #[command(areas(searches))]
    pub fn recent_searches(&self) -> Result<Vec<String>, ApiError> {
        self.read(lotse_store::UserStore::recent_searches)
    }

    /// Adds a query to the recent searches, on this device only.
    #[command]
    pub fn remember_search(&self, query: &str) -> Result<(), ApiError> {
        let query = query.split_whitespace().collect::<Vec<_>>().join(" ");
        if query.is_empty() || query.chars().count() > RECENT_CHARS {
            return Ok(());
        }
        self.write(|tx| tx.remember_search(&query))
    }

    /// Deletes the recent searches.
    #[command]
    pub fn clear_recent_searches(&self) -> Result<(), ApiError> {
        self.write(|tx| {
            tx.clear_recent_searches()?;
            Ok(())
        })
    }
}

fn kind(kind: EntryKind) -> Option<HitKind> {
    Some(match kind {
        EntryKind::Step => HitKind::Step,
        EntryKind::Guide => HitKind::Guide,
        EntryKind::Document => HitKind::Document,
        EntryKind::Contact => HitKind::Contact,
        EntryKind::Event => HitKind::Event,
        _ => return None,
    })
}

fn hit(place: &PlaceContent, search: &Search, found: &Found, shown: &FoundEntry) -> HitView {
    let title = marked(&shown.title, |language, text| {
        search.plans.mark(language, text)
    });
    let is_clear = title.pieces.iter().any(|piece| piece.marked);
    let page = &shown.page_language;
    HitView {
        id: found.id.clone(),
        why: if is_clear {
            None
        } else {
            reason(search, found)
        },
        discreet: is_discreet(place, found),
        page_language: (page != place.language()).then(|| page.to_string()),
        title,
    }
}

fn is_discreet(place: &PlaceContent, found: &Found) -> bool {
    let guide = place.content.guides.get(found.id.as_str());
    found.kind == EntryKind::Guide && guide.is_some_and(|guide| guide.discreet)
}

/// The name or the passage that contains the matched words.
fn reason(search: &Search, found: &Found) -> Option<HitReason> {
    let text = |value: String| Some(Text::new(value, found.language.parse().ok()?));
    if let Some(name) = &found.name {
        let text = marked(&text(name.clone())?, |language, text| {
            search.plans.mark(language, text)
        });
        return Some(HitReason {
            place: HitPlace::Name,
            text,
        });
    }
    let passage = search.plans.passage(&found.language, &found.text)?;
    let words = found
        .text
        .get(passage.range)?
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let before = if passage.is_cut_before { "… " } else { "" };
    let behind = if passage.is_cut_behind { " …" } else { "" };
    let text = text(format!("{before}{words}{behind}"))?;
    let text = marked(&text, |language, text| search.plans.mark(language, text));
    Some(HitReason {
        place: HitPlace::Text,
        text,
    })
}

/// Splits a text into pieces and marks those that `mark` selects.
fn marked(text: &Text, mark: impl Fn(&str, &str) -> Vec<Range<usize>>) -> MarkedText {
    let mut pieces = Vec::new();
    let mut piece = |range: Range<usize>, marked| {
        let words = text.value.get(range).unwrap_or_default();
        if !words.is_empty() {
            pieces.push(Piece {
                text: words.to_owned(),
                marked,
            });
        }
    };
    let mut end = 0;
    for range in mark(&text.language.to_string(), &text.value) {
        piece(end..range.start, false);
        end = range.end;
        piece(range, true);
    }
    piece(end..text.value.len(), false);
    MarkedText {
        pieces,
        language: text.language.to_string(),
        direction: text.direction,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marked_text_says_the_same_in_pieces() {
        let text = Text {
            value: "سجّل عنوانك هنا".to_owned(),
            language: "ar".parse().unwrap(),
            direction: crate::Direction::Rtl,
        };
        let start = text.value.find("عنوانك").unwrap();
        let word = start..start + "عنوانك".len();
        let marked = marked(&text, |_, _| vec![word.clone()]);
        let whole: String = marked
            .pieces
            .iter()
            .map(|piece| piece.text.as_str())
            .collect();
        assert_eq!(whole, text.value);
        let found: Vec<_> = marked.pieces.iter().filter(|piece| piece.marked).collect();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].text, "عنوانك");
    }
}
