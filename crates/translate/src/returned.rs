//! Texts returned by a translator, in any format.

use std::fmt;

use lotse_i18n::Language;

use crate::{
    SourceDigest, UnitKey,
    fluent::TextForms,
    piece::{TextPiece, raw},
    unit::UnitText,
};

/// A translator's returned file.
#[derive(Debug, Clone)]
pub struct Returned {
    /// The language it was translated from.
    pub from: Language,
    /// The language it was translated into.
    pub to: Language,
    /// The texts.
    pub units: Vec<ReturnedUnit>,
    /// Missing or damaged parts of the file itself.
    pub refusals: Vec<ImportRefusal>,
}

/// A text that a translator returned.
#[derive(Debug, Clone)]
pub struct ReturnedUnit {
    /// The pack, or the folder of the interface.
    pub folder: String,
    /// The name of the text.
    pub key: UnitKey,
    /// The file that was returned, and the line in it.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    pub(crate) text: ReturnedText,
    /// The source that the translator saw; `None` if the file does not say so.
    pub(crate) digest: Option<SourceDigest>,
    /// The translation when it was handed out; `None` if the file does not say so.
    pub(crate) before: Option<HandedOut>,
    pub(crate) is_done: Finished,
}

/// The translation of a text when it was handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum HandedOut {
    /// There was none.
    None,
    /// The one with this digest.
    Text(SourceDigest),
}

impl HandedOut {
    const NONE: &'static str = "none";

    pub(crate) fn of(text: Option<&UnitText>) -> Self {
        text.map_or(Self::None, |text| Self::Text(text.digest()))
    }

    pub(crate) fn written(&self) -> String {
        match self {
            Self::None => Self::NONE.to_owned(),
            Self::Text(digest) => digest.to_string(),
        }
    }

    pub(crate) fn read(text: &str) -> Self {
        if text == Self::NONE {
            Self::None
        } else {
            Self::Text(SourceDigest::written(text))
        }
    }
}

/// Whether a text was worked on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Finished {
    /// The translator said so.
    Yes,
    /// Only if it differs from what was handed out.
    IfChanged,
    /// It is what was handed out.
    No,
}

/// The words that a translator returned.
#[derive(Debug, Clone)]
pub(crate) enum ReturnedText {
    /// One sentence for each form, by the name of the form.
    Sentences(Vec<ReturnedSentence>),
    /// A text with its forms.
    Forms(TextForms),
    /// A block of a page.
    Block(Vec<TextPiece>),
}

/// A sentence that a translator returned.
#[derive(Debug, Clone)]
pub(crate) struct ReturnedSentence {
    /// The form: empty, `one`, or `one/few`.
    pub(crate) form: String,
    /// The source shown to the translator.
    pub(crate) source: Vec<TextPiece>,
    /// The translation; `None` if there is none.
    pub(crate) target: Option<Vec<TextPiece>>,
}

/// Why something that was returned is not taken.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ImportRefusal {
    /// The file that was returned.
    pub file: String,
    /// The line in it, counted from 1.
    pub line: usize,
    /// The name of the text; empty if it concerns the file.
    pub key: String,
    /// The reason for the refusal.
    pub reason: String,
    /// The sentence in question; may be empty.
    pub sentence: String,
}

impl fmt::Display for ImportRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.file, self.line)?;
        if !self.key.is_empty() {
            write!(f, "{}: ", self.key)?;
        }
        write!(f, "{}.", self.reason)?;
        if !self.sentence.is_empty() {
            write!(f, "\n    {}", self.sentence.replace('\n', "\n    "))?;
        }
        Ok(())
    }
}

impl ReturnedUnit {
    /// Whether some forms are translated and others are not, and the translator has not marked
    /// the text as done.
    pub(crate) fn is_half_done(&self) -> bool {
        let ReturnedText::Sentences(sentences) = &self.text else {
            return false;
        };
        let translated = sentences
            .iter()
            .filter(|sentence| sentence.target.is_some());
        self.is_done != Finished::Yes && (1..sentences.len()).contains(&translated.count())
    }

    /// Whether a tool copied the source into the translation for the translator to begin
    /// with, and the translator has not confirmed it.
    pub(crate) fn is_copy_of_source(&self) -> bool {
        let ReturnedText::Sentences(sentences) = &self.text else {
            return false;
        };
        let is_copy = |sentence: &ReturnedSentence| {
            let target = sentence.target.as_ref();
            target.is_some_and(|target| raw(target) == raw(&sentence.source))
        };
        self.is_done == Finished::IfChanged && sentences.iter().all(is_copy)
    }

    /// A refusal of this text.
    pub(crate) fn refuse(&self, reason: String) -> ImportRefusal {
        ImportRefusal {
            file: self.file.clone(),
            line: self.line,
            key: self.key.to_string(),
            reason,
            sentence: self.sentence(),
        }
    }

    /// The words as they came, for a message.
    fn sentence(&self) -> String {
        use crate::piece::raw;
        match &self.text {
            ReturnedText::Block(pieces) => raw(pieces),
            ReturnedText::Forms(forms) => forms.written(4).trim().to_owned(),
            ReturnedText::Sentences(sentences) => {
                let shown = sentences.iter().map(|sentence| {
                    let words = sentence.target.as_deref().map(raw).unwrap_or_default();
                    if sentence.form.is_empty() {
                        words
                    } else {
                        format!("[{}] {words}", sentence.form)
                    }
                });
                shown.collect::<Vec<_>>().join("\n")
            }
        }
    }
}
