//! Decides on each returned text: accepted, confirmed, not translated, half
//! translated, rejected.

use std::collections::BTreeSet;

use lotse_i18n::Language;

use crate::{
    ImportRefusal, ReturnedUnit, SourceDigest, TranslationUnit, UnitKey, UnitState,
    fault::{block_faults, fluent_faults, is_harmless},
    fluent::TextForms,
    piece::{TextPiece, raw},
    returned::{Finished, HandedOut, ReturnedSentence, ReturnedText},
    select::wanted,
    unit::UnitText,
};

/// A text that is taken.
#[derive(Debug, Clone)]
pub(crate) struct Accepted {
    /// `None` if only its record changes: the translation is still right.
    pub(crate) text: Option<UnitText>,
    /// The source that it translates.
    pub(crate) digest: SourceDigest,
}

/// The effect of a returned text.
#[derive(Debug, Clone)]
pub(crate) enum Decision {
    /// It is taken.
    Take(Accepted),
    /// The translator has not worked on it.
    Leave,
    /// Some of its forms are translated; it waits for the others.
    Wait,
    /// It cannot be taken.
    Refuse(Vec<ImportRefusal>),
}

/// The forms in which a text is handed out: those of its translation, if they are right,
/// else those that the language needs.
pub(crate) fn handed_out(
    source: &TextForms,
    target: Option<&UnitText>,
    language: &Language,
) -> TextForms {
    if let Some(UnitText::Forms(Some(own))) = target {
        let is_right = fluent_faults(source, own, language).is_empty();
        if is_right {
            return own.clone();
        }
    }
    wanted(source, language)
}

/// Decides on a text. `original` is what the translator worked from, if that is another
/// translation.
pub(crate) fn decide(
    returned: &ReturnedUnit,
    unit: &TranslationUnit,
    original: Option<&UnitText>,
    language: &Language,
) -> Decision {
    if returned.is_done == Finished::No {
        return Decision::Leave;
    }
    if returned.is_half_done() {
        return Decision::Wait;
    }
    let text = match assembled(returned, unit, original, language) {
        Ok(Some(text)) => text,
        Ok(None) => return Decision::Leave,
        Err(reason) => return Decision::Refuse(vec![returned.refuse(reason)]),
    };
    if unit.target.is_none() && returned.is_copy_of_source() {
        return Decision::Leave;
    }
    if let Some(before) = &returned.before {
        let (own, now) = (
            HandedOut::of(Some(&text)),
            HandedOut::of(unit.target.as_ref()),
        );
        if now != *before && own == *before {
            // Another translator has changed it since the export, and this one has not.
            return Decision::Leave;
        }
        if now != *before && now != own {
            let reason =
                "somebody has changed this translation since it was exported; export again";
            return Decision::Refuse(vec![returned.refuse(reason.to_owned())]);
        }
    }
    let is_same = unit
        .target
        .as_ref()
        .is_some_and(|before| says_the_same(before, &text));
    if is_same && (returned.is_done != Finished::Yes || unit.state == UnitState::Current) {
        return Decision::Leave;
    }
    let faults = match (&unit.source, &text) {
        (UnitText::Forms(Some(source)), UnitText::Forms(Some(text))) if !is_term(&unit.key) => {
            fluent_faults(source, text, language)
        }
        (UnitText::Block(source), UnitText::Block(text)) => block_faults(source, text),
        _ => Vec::new(),
    };
    if !faults.is_empty() {
        let refusals = faults
            .iter()
            .map(|fault| returned.refuse(fault.to_string()));
        return Decision::Refuse(refusals.collect());
    }
    let Some(digest) = digest(returned, unit) else {
        let reason = "the source has changed since it was exported, and the file does not say \
                      what it was; export again";
        return Decision::Refuse(vec![returned.refuse(reason.to_owned())]);
    };
    Decision::Take(Accepted {
        text: (!is_same).then_some(text),
        digest,
    })
}

fn is_term(key: &UnitKey) -> bool {
    matches!(key, UnitKey::Message { id, .. } if id.starts_with('-'))
}

/// The source that the translator saw.
fn digest(returned: &ReturnedUnit, unit: &TranslationUnit) -> Option<SourceDigest> {
    if let Some(digest) = &returned.digest {
        return Some(digest.clone());
    }
    let ReturnedText::Sentences(sentences) = &returned.text else {
        return None;
    };
    let now: Vec<String> = match &unit.source {
        UnitText::Block(pieces) => vec![raw(pieces)],
        UnitText::Forms(forms) => {
            let sentences = forms.as_ref().map(TextForms::sentences).unwrap_or_default();
            sentences
                .into_iter()
                .map(|(_, pieces)| raw(pieces))
                .collect()
        }
    };
    let is_as_now = |sentence: &ReturnedSentence| now.contains(&raw(&sentence.source));
    sentences.iter().all(is_as_now).then(|| unit.digest.clone())
}

fn says_the_same(before: &UnitText, now: &UnitText) -> bool {
    match (before, now) {
        (UnitText::Forms(Some(before)), UnitText::Forms(Some(now))) => {
            let said = |forms: &TextForms| -> Vec<_> {
                let sentences = forms.sentences().into_iter();
                sentences
                    .map(|(path, pieces)| (path, raw(pieces)))
                    .collect()
            };
            said(before) == said(now)
        }
        (UnitText::Block(before), UnitText::Block(now)) => raw(before) == raw(now),
        _ => false,
    }
}

/// The text that was returned; `None` if there is none.
fn assembled(
    returned: &ReturnedUnit,
    unit: &TranslationUnit,
    original: Option<&UnitText>,
    language: &Language,
) -> Result<Option<UnitText>, String> {
    match (&returned.text, &unit.source) {
        (ReturnedText::Forms(forms), UnitText::Forms(_)) => {
            Ok(Some(UnitText::Forms(Some(forms.clone()))))
        }
        (ReturnedText::Block(pieces), UnitText::Block(_)) => {
            Ok(Some(UnitText::Block(in_one_line(pieces))))
        }
        (ReturnedText::Sentences(sentences), UnitText::Block(_)) => {
            only_known_codes(sentences, unit, original)?;
            let target = sentences
                .first()
                .and_then(|sentence| sentence.target.as_ref());
            Ok(target.map(|pieces| UnitText::Block(in_one_line(pieces))))
        }
        (ReturnedText::Sentences(sentences), UnitText::Forms(Some(source))) => {
            only_known_codes(sentences, unit, original)?;
            let forms = handed_out(source, unit.target.as_ref(), language);
            let forms = from_sentences(sentences, &forms)?;
            Ok(forms.map(|forms| UnitText::Forms(Some(forms))))
        }
        _ => Err("it is another kind of text than the source".to_owned()),
    }
}

/// Joins a text that was returned sentence by sentence; `None` if nothing is translated.
fn from_sentences(
    sentences: &[ReturnedSentence],
    forms: &TextForms,
) -> Result<Option<TextForms>, String> {
    if sentences.iter().all(|sentence| sentence.target.is_none()) {
        return Ok(None);
    }
    let mut missing = Vec::new();
    let mut used = 0;
    let made = forms.map(&mut |path| {
        let form: Vec<&str> = path.iter().map(|(_, form)| form.as_str()).collect();
        let form = form.join("/");
        let sentence = sentences.iter().find(|sentence| sentence.form == form);
        used += usize::from(sentence.is_some());
        let Some((sentence, target)) =
            sentence.and_then(|sentence| Some((sentence, sentence.target.as_ref()?)))
        else {
            missing.push(form);
            return Vec::new();
        };
        as_wide_as(target, &sentence.source)
    });
    if !missing.is_empty() {
        return Err(format!(
            "it lacks a form that this language needs: {}",
            missing.join(", ")
        ));
    }
    if used < sentences.len() {
        return Err("its forms are not those of the source any more; export again".to_owned());
    }
    Ok(Some(made))
}

/// Codes are written into the file as they are, so only those of the source, of the
/// present translation and of the one that the translator worked from are taken.
fn only_known_codes(
    sentences: &[ReturnedSentence],
    unit: &TranslationUnit,
    original: Option<&UnitText>,
) -> Result<(), String> {
    let mut known = BTreeSet::new();
    for text in [Some(&unit.source), unit.target.as_ref(), original]
        .into_iter()
        .flatten()
    {
        match text {
            UnitText::Block(pieces) => codes(pieces, &mut known),
            UnitText::Forms(forms) => {
                let sentences = forms.as_ref().map(TextForms::sentences).unwrap_or_default();
                for (_, pieces) in sentences {
                    codes(pieces, &mut known);
                }
            }
        }
    }
    let mut used = BTreeSet::new();
    for sentence in sentences {
        codes(sentence.target.as_deref().unwrap_or_default(), &mut used);
    }
    let is_harmless = |code: &&&str| match &unit.source {
        UnitText::Forms(Some(source)) => is_harmless(code, source),
        _ => false,
    };
    match used.difference(&known).find(|code| !is_harmless(code)) {
        Some(code) => Err(format!(
            "it has the code {code}, which the source does not have"
        )),
        None => Ok(()),
    }
}

fn codes<'a>(pieces: &'a [TextPiece], found: &mut BTreeSet<&'a str>) {
    for piece in pieces {
        match piece {
            TextPiece::Text(_) => {}
            TextPiece::Code(code) => {
                found.insert(code);
            }
            TextPiece::Marked { open, inner, close } => {
                found.extend([open.as_str(), close.as_str()]);
                codes(inner, found);
            }
        }
    }
}

/// A block is written in one line.
fn in_one_line(pieces: &[TextPiece]) -> Vec<TextPiece> {
    let mut made = Vec::new();
    for piece in pieces {
        let piece = match piece {
            TextPiece::Text(text) if text.contains(['\n', '\r', '\t']) => {
                let words: Vec<&str> = text.split(['\n', '\r', '\t']).map(str::trim).collect();
                TextPiece::Text(words.join(" "))
            }
            TextPiece::Marked { open, inner, close } => TextPiece::Marked {
                open: open.clone(),
                inner: in_one_line(inner),
                close: close.clone(),
            },
            other => other.clone(),
        };
        piece.push(&mut made);
    }
    trimmed(made)
}

/// A sentence without blanks at its ends that the source does not have.
fn as_wide_as(target: &[TextPiece], source: &[TextPiece]) -> Vec<TextPiece> {
    let original = raw(source);
    if original.trim() == original {
        trimmed(target.to_vec())
    } else {
        target.to_vec()
    }
}

fn trimmed(mut pieces: Vec<TextPiece>) -> Vec<TextPiece> {
    if let Some(TextPiece::Text(first)) = pieces.first_mut() {
        *first = first.trim_start().to_owned();
    }
    if let Some(TextPiece::Text(last)) = pieces.last_mut() {
        *last = last.trim_end().to_owned();
    }
    pieces.retain(|piece| *piece != TextPiece::Text(String::new()));
    pieces
}
