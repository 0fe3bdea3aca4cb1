//! The markup of a block, to compare a translation with its source.

use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::piece::{TextPiece, raw};

/// Everything in a block besides words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Markup {
    /// Where its links and pictures lead, and its code and figures as they are written.
    pub(crate) fixed: Vec<String>,
    /// Number of emphasized spans.
    pub(crate) emphasized: usize,
    /// Whether there is raw HTML, which no page may have.
    pub(crate) has_html: bool,
}

impl Markup {
    pub(crate) fn of(pieces: &[TextPiece]) -> Self {
        let mut markup = Self::default();
        markup.codes(pieces);
        let text = raw(pieces);
        for event in Parser::new_ext(&text, Options::ENABLE_STRIKETHROUGH) {
            match event {
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    markup.fixed.push(dest_url.into_string());
                }
                Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough) => {
                    markup.emphasized += 1;
                }
                Event::Code(code) => markup.fixed.push(format!("`{code}`")),
                Event::Html(_) | Event::InlineHtml(_) => markup.has_html = true,
                _ => {}
            }
        }
        markup
    }

    fn codes(&mut self, pieces: &[TextPiece]) {
        for piece in pieces {
            match piece {
                TextPiece::Code(code) if code.starts_with('{') => {
                    let name = code.trim_matches(['{', '}']).trim();
                    self.fixed.push(format!("{{ {name} }}"));
                }
                TextPiece::Marked { inner, .. } => self.codes(inner),
                _ => {}
            }
        }
    }
}
