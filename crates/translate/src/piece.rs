//! Pieces of a text: words, and what a translator must not change.

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TextPiece {
    /// Words to translate.
    Text(String),
    /// Something that stays as it is, such as `{ $count }`.
    Code(String),
    /// Words in markup, such as a link.
    Marked {
        open: String,
        inner: Vec<TextPiece>,
        close: String,
    },
}

impl TextPiece {
    /// Appends text, joined with the piece before.
    pub(crate) fn push_text(pieces: &mut Vec<Self>, text: &str) {
        if text.is_empty() {
            return;
        }
        if let Some(Self::Text(last)) = pieces.last_mut() {
            last.push_str(text);
        } else {
            pieces.push(Self::Text(text.to_owned()));
        }
    }

    /// Appends a piece; text is joined with the piece before.
    pub(crate) fn push(self, pieces: &mut Vec<Self>) {
        match self {
            Self::Text(text) => Self::push_text(pieces, &text),
            other => pieces.push(other),
        }
    }
}

/// The pieces as they are written in a file, joined.
pub(crate) fn raw(pieces: &[TextPiece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            TextPiece::Text(words) => text.push_str(words),
            TextPiece::Code(code) => text.push_str(code),
            TextPiece::Marked { open, inner, close } => {
                text.push_str(open);
                text.push_str(&raw(inner));
                text.push_str(close);
            }
        }
    }
    text
}
