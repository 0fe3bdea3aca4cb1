//! Checks that guides belong to a step or an entry, stay within the limits, and
//! that their links work.

use lotse_core::EntryKind;

use super::{Checker, parsed::ParsedPage};
use crate::{Pack, Severity, guide::SCHEMES, limits, nearest::did_you_mean};

pub(super) fn check(checker: &mut Checker<'_>) {
    for pack in &checker.place.packs {
        let parsed = checker.shared.parsed(pack);
        for (language, part) in &pack.languages {
            let parsed = parsed.part(language);
            for (guide, markdown) in &part.guides {
                let file = format!("locales/{language}/guides/{guide}.md");
                let id = guide.as_str();
                if !checker.exists(EntryKind::Step, id) && !checker.exists(EntryKind::Guide, id) {
                    let suggestion = did_you_mean(id, checker.content.steps.keys());
                    checker.file(
                        Severity::Error,
                        pack,
                        &file,
                        None,
                        format!(
                            "there is no step \"{id}\" for this guide, nor an entry in guides.toml."
                        ),
                        suggestion,
                    );
                }
                if let Some(parsed) = parsed.guides.get(guide) {
                    page(checker, pack, &file, (markdown, parsed));
                }
            }
        }
    }
}

fn page(
    checker: &mut Checker<'_>,
    pack: &Pack,
    file: &str,
    (markdown, parsed): (&str, &ParsedPage),
) {
    if parsed.nests_too_deeply {
        let message = format!("the page nests more than {} levels deep.", limits::NESTING);
        return checker.file(Severity::Error, pack, file, None, message, None);
    }
    if parsed.has_html {
        let message = "raw HTML is not shown.".to_owned();
        checker.file(
            Severity::Error,
            pack,
            file,
            None,
            message,
            Some("Write plain Markdown.".into()),
        );
    }
    for picture in &parsed.pictures {
        if !has_picture(checker, pack, picture) {
            let (message, suggestion) = missing_picture(pack, picture);
            checker.file(Severity::Error, pack, file, None, message, Some(suggestion));
        }
    }
    for link in &parsed.links {
        if let Err((message, suggestion)) = check_link(checker, link) {
            let line = markdown
                .lines()
                .position(|line| line.contains(link))
                .map(|line| line + 1);
            checker.file(Severity::Error, pack, file, line, message, suggestion);
        }
    }
}

/// Whether a picture of a page is there: in the pack or, for a language, in one of those
/// whose pages it translates.
fn has_picture(checker: &Checker<'_>, pack: &Pack, picture: &str) -> bool {
    let packs = checker.place.packs.iter();
    let is_language = !pack.manifest.kind.is_layer();
    packs
        .filter(|other| is_language || other.id() == pack.id())
        .any(|other| other.pictures().any(|(path, _)| path == picture))
}

fn missing_picture(pack: &Pack, picture: &str) -> (String, String) {
    let shown: String = picture.chars().take(100).collect();
    let known: Vec<&str> = pack.pictures().map(|(path, _)| path).collect();
    let unread = pack.unread().iter().map(|file| file.path.as_str());
    let mut present = known.iter().copied().chain(unread);
    if let Some(present) = present.find(|path| path.eq_ignore_ascii_case(picture)) {
        let message = format!(
            "the picture \"{shown}\" is called \"{present}\": capital and small letters differ."
        );
        let suggestion = "Write both in the same way, the extension in small letters.";
        return (message, suggestion.to_owned());
    }
    let suggestion = did_you_mean(picture, &known)
        .unwrap_or_else(|| "Put it into media/ as PNG, JPEG or WebP.".to_owned());
    (
        format!("the picture \"{shown}\" is not in the pack."),
        suggestion,
    )
}

fn check_link(checker: &Checker<'_>, link: &str) -> Result<(), (String, Option<String>)> {
    let shown: String = link.chars().take(100).collect();
    let Some((scheme, rest)) = link
        .split_once(':')
        .filter(|(scheme, _)| SCHEMES.contains(scheme))
    else {
        return Err((
            format!(
                "the scheme of the link \"{shown}\" is not one of {}.",
                SCHEMES.join(", ")
            ),
            None,
        ));
    };
    if scheme != "lotse" {
        return Ok(());
    }
    let Err(suggestion) = leads_to_entry(checker, rest) else {
        return Ok(());
    };
    Err((
        format!("the target of the link \"{shown}\" does not exist."),
        suggestion,
    ))
}

/// Whether the target of a link, after `lotse:`, is an entry; if not, a suggestion.
fn leads_to_entry(checker: &Checker<'_>, target: &str) -> Result<(), Option<String>> {
    const FORMS: &str =
        "Write lotse:step/…, lotse:document/…, lotse:contact/…, lotse:guide/… or lotse:event/….";
    let (kind, id) = target.split_once('/').ok_or(Some(FORMS.to_owned()))?;
    let kind = match kind {
        "step" => EntryKind::Step,
        "document" => EntryKind::Document,
        "contact" => EntryKind::Contact,
        "guide" => EntryKind::Guide,
        "event" => EntryKind::Event,
        _ => return Err(Some(FORMS.to_owned())),
    };
    if checker.exists(kind, id) {
        return Ok(());
    }
    let content = checker.content;
    Err(match kind {
        EntryKind::Step => did_you_mean(id, content.steps.keys()),
        EntryKind::Document => did_you_mean(id, content.documents.keys()),
        EntryKind::Contact => did_you_mean(id, content.contacts.keys()),
        EntryKind::Guide => did_you_mean(id, content.guides.keys()),
        _ => did_you_mean(id, content.events.keys()),
    })
}
