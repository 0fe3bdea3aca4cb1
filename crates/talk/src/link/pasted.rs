//! Pasted texts, and the links in them.

use icu_properties::{
    CodePointSetData,
    props::{Dash, DefaultIgnorableCodePoint},
};
use percent_encoding::percent_decode_str;

/// Maximum number of lines that a link may be wrapped over.
const MOST_LINES: usize = 64;
/// Maximum number of links of a kind to examine.
const MOST_LINKS: usize = 16;
/// Beginning of a link inside another URL, in lower case.
const ESCAPED_BEGINNING: &str = "lotse%3a%2f%2f";
/// Soft line end of an email (quoted-printable, RFC 2045 section 6.7).
const SOFT_LINE_END: &str = "=\n";

/// An equals sign in an email (ibid.).
const ESCAPED_EQUALS_SIGN: &str = "=3D";

/// A text without what programs put into links: marks of direction, entities, escapes of
/// emails, and hyphens of other kinds.
pub(super) struct PastedText {
    text: String,
    /// The same text in lower case, for a case-insensitive search.
    lower_case: String,
}

/// A possible link, without its prefix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Candidate {
    pub(crate) rest: String,
    /// It reaches over lines, or to the end of one where it may go on.
    pub(crate) is_wrapped: bool,
}

impl PastedText {
    pub(super) fn new(text: &str) -> Self {
        Self::of(&without_email_escapes(&without_signs(text)))
    }

    /// Possible readings of a text: an apparent email escape may also belong to the
    /// link, as in `code=3D7K`.
    pub(super) fn readings(text: &str) -> impl Iterator<Item = Self> {
        let text = without_signs(text);
        let unescaped = without_email_escapes(&text);
        let literal = (text != unescaped).then(|| Self::of(&text));
        [Self::of(&unescaped)].into_iter().chain(literal)
    }

    fn of(text: &str) -> Self {
        let mut text = text.to_owned();
        for (written, meant) in [("&amp;", "&"), ("&#38;", "&"), ("&#x26;", "&")] {
            text = text.replace(written, meant);
        }
        let text = unescaped(&text);
        Self {
            lower_case: text.to_ascii_lowercase(),
            text,
        }
    }

    /// Position of the first link with this beginning.
    pub(super) fn position_of(&self, beginning: &str) -> Option<usize> {
        self.lower_case.find(beginning)
    }

    /// Candidates for links with this prefix, each first without the lines that
    /// follow, then with one more line at a time.
    pub(super) fn candidates<'t>(
        &'t self,
        beginning: &'t str,
        signs: &'t str,
    ) -> impl Iterator<Item = Candidate> + 't {
        let found = self.lower_case.match_indices(beginning).take(MOST_LINKS);
        let rests = found.filter_map(move |(at, _)| self.text.get(at + beginning.len()..));
        rests.flat_map(move |rest| wrapped(rest, signs))
    }
}

/// A text without marks of direction and the like, with one kind of hyphens and of line
/// ends.
fn without_signs(text: &str) -> String {
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let dash = CodePointSetData::new::<Dash>();
    let seen = text.chars().filter(|letter| !ignorable.contains(*letter));
    let text: String = seen
        .map(|letter| if dash.contains(letter) { '-' } else { letter })
        .collect();
    text.replace("\r\n", "\n")
}

/// Undoes what quoted-printable emails do to links.
fn without_email_escapes(text: &str) -> String {
    text.replace(SOFT_LINE_END, "")
        .replace(ESCAPED_EQUALS_SIGN, "=")
}

/// Decodes links that are percent-encoded in a text: as a field of another URL, into
/// which some mail servers rewrite all links.
fn unescaped(text: &str) -> String {
    let lower_case = text.to_ascii_lowercase();
    let mut kept = String::with_capacity(text.len());
    let mut end = 0;
    for (at, _) in lower_case.match_indices(ESCAPED_BEGINNING) {
        let Some(rest) = text.get(at..).filter(|_| at >= end) else {
            continue;
        };
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || "%-_.~".contains(letter);
        let length = rest.find(|letter| !is_part(letter)).unwrap_or(rest.len());
        let link = rest.get(..length).unwrap_or(rest);
        kept.push_str(text.get(end..at).unwrap_or_default());
        kept.push_str(&percent_decode_str(link).decode_utf8_lossy());
        end = at + length;
    }
    kept.push_str(text.get(end..).unwrap_or_default());
    kept
}

/// The link at the beginning of a text, with more and more lines.
fn wrapped<'t>(text: &'t str, signs: &'t str) -> impl Iterator<Item = Candidate> + 't {
    let lines = text.lines().take(MOST_LINES).enumerate();
    let mut parts = lines.map(move |(index, line)| {
        let line = if index == 0 {
            line
        } else {
            without_quotation(line)
        };
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || signs.contains(letter);
        let end = line.find(|letter| !is_part(letter)).unwrap_or(line.len());
        let (part, after) = line.split_at_checked(end).unwrap_or((line, ""));
        (part, after.trim().is_empty())
    });
    let mut rest = String::new();
    let mut goes_on = true;
    let mut parts = std::iter::from_fn(move || {
        // Nothing follows the end of a link.
        let (part, reaches_end) = parts.next().filter(|_| goes_on)?;
        goes_on = reaches_end;
        Some((part, reaches_end))
    })
    .peekable();
    let mut lines = 0;
    std::iter::from_fn(move || {
        let (part, _) = parts.next()?;
        lines += 1;
        if lines > 1 && part.is_empty() {
            return None;
        }
        rest.push_str(part);
        let may_go_on = parts.peek().is_some_and(|(next, _)| !next.is_empty());
        Some(Candidate {
            rest: rest.clone(),
            is_wrapped: lines > 1 || may_go_on,
        })
    })
}

/// A line without the marks of a quoted email.
fn without_quotation(line: &str) -> &str {
    line.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '>')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidates(text: &str) -> Vec<String> {
        let text = PastedText::new(text);
        let found = text.candidates("lotse://invitation/", "-_");
        found.map(|candidate| candidate.rest).collect()
    }

    #[test]
    fn an_escaped_link_ends_where_the_field_ends() {
        for (text, expected) in [
            ("lotse%3A%2F%2Finvitation%2FAB CD", "AB"),
            (
                "https://a.example/?url=LOTSE%3a%2f%2finvitation%2fAB&data=CD",
                "AB",
            ),
            ("lotse%3A%2F%2Finvitation%2FA%", "A"),
            ("ä lotse%3A%2F%2Finvitation%2F%C3%A4", ""),
        ] {
            assert_eq!(candidates(text), [expected], "{text:?}");
        }
    }

    #[test]
    fn a_link_is_tried_with_the_lines_that_follow() {
        let cases: [(&str, &[&str]); 8] = [
            ("no link", &[]),
            ("lotse://invitation/AB.", &["AB"]),
            ("lotse://invitation/AB\nCD.\nEF", &["AB", "ABCD"]),
            (
                "> lotse://invitation/AB\r\n> CD\r\n>\r\n> EF",
                &["AB", "ABCD"],
            ),
            ("lotse://invitation/AB=\r\nCD", &["ABCD"]),
            ("lotse://invitation/AB and\nCD", &["AB"]),
            ("lotse://invitation/AB\n\nCD", &["AB"]),
            ("lotse://invitation/A LOTSE://Invitation/B", &["A", "B"]),
        ];
        for (text, expected) in cases {
            assert_eq!(candidates(text), expected, "{text:?}");
        }
    }
}
