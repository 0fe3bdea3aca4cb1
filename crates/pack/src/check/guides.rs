//! Checks that guides belong to a step or an entry, stay within the limits, and
//! that their links work.

use lotse_core::EntryKind;

use super::Checker;
use crate::{
    Pack, Severity,
    guide::{self, SCHEMES},
    limits,
    nearest::did_you_mean,
};

pub(super) fn check(checker: &mut Checker<'_>) {
    for pack in &checker.place.packs {
        for (language, part) in &pack.languages {
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
                page(checker, pack, &file, markdown);
            }
        }
    }
}

fn page(checker: &mut Checker<'_>, pack: &Pack, file: &str, markdown: &str) {
    if guide::nesting(markdown) > limits::NESTING {
        let message = format!("the page nests more than {} levels deep.", limits::NESTING);
        return checker.file(Severity::Error, pack, file, None, message, None);
    }
    if guide::has_html(markdown) {
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
    for picture in guide::pictures(markdown) {
        if !has_picture(checker, pack, &picture) {
            let (message, suggestion) = missing_picture(pack, &picture);
            checker.file(Severity::Error, pack, file, None, message, Some(suggestion));
        }
    }
    for link in guide::links(markdown) {
        if let Err((message, suggestion)) = check_link(checker, &link) {
            let line = markdown
                .lines()
                .position(|line| line.contains(&link))
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
    let content = checker.content;
    let (known, suggestion) = match rest.split_once('/') {
        Some(("step", id)) => (
            checker.exists(EntryKind::Step, id),
            did_you_mean(id, content.steps.keys()),
        ),
        Some(("document", id)) => (
            checker.exists(EntryKind::Document, id),
            did_you_mean(id, content.documents.keys()),
        ),
        Some(("contact", id)) => (
            checker.exists(EntryKind::Contact, id),
            did_you_mean(id, content.contacts.keys()),
        ),
        Some(("guide", id)) => (
            checker.exists(EntryKind::Guide, id),
            did_you_mean(id, content.guides.keys()),
        ),
        Some(("event", id)) => (
            checker.exists(EntryKind::Event, id),
            did_you_mean(id, content.events.keys()),
        ),
        _ => (
            false,
            Some("Write lotse:step/…, lotse:document/…, lotse:contact/…, lotse:guide/… or lotse:event/….".to_owned()),
        ),
    };
    if known {
        Ok(())
    } else {
        Err((
            format!("the target of the link \"{shown}\" does not exist."),
            suggestion,
        ))
    }
}
