//! Checks that the static pages of a place can be read, and have their logo.

use super::Checker;
use crate::{Colour, MIN_CONTRAST, Pack, Severity, SiteLook, locate, nearest::did_you_mean};

pub(super) fn check(checker: &mut Checker<'_>) {
    let place = checker.place;
    for pack in &place.packs {
        if let Some(look) = &pack.manifest.site {
            look_of(checker, pack, look);
        }
    }
}

fn look_of(checker: &mut Checker<'_>, pack: &Pack, look: &SiteLook) {
    if let Some(colour) = look.colour {
        contrast(checker, pack, colour);
    }
    if let Some(logo) = &look.logo
        && !pack.pictures().any(|(path, _)| path == logo)
    {
        let message = format!("the logo \"{logo}\" is no picture of this pack.");
        let known: Vec<String> = pack.pictures().map(|(path, _)| path.to_owned()).collect();
        let suggestion = did_you_mean(logo, &known)
            .or_else(|| Some("Put it into media/, as PNG, JPEG or WebP.".to_owned()));
        finding(checker, pack, "logo", message, suggestion);
    }
}

fn contrast(checker: &mut Checker<'_>, pack: &Pack, colour: Colour) {
    let contrast = colour.contrast_with_white();
    if contrast >= MIN_CONTRAST {
        return;
    }
    // Rounded down, so that too low a contrast is never reported as sufficient.
    let contrast = (contrast * 10.0).floor() / 10.0;
    let message = format!(
        "white letters on the colour \"{colour}\" are hard to read: their contrast is {contrast}:1, and {MIN_CONTRAST}:1 is needed."
    );
    let suggestion = Some(format!(
        "Take a darker one, such as \"{}\".",
        colour.darkened()
    ));
    finding(checker, pack, "colour", message, suggestion);
}

fn finding(
    checker: &mut Checker<'_>,
    pack: &Pack,
    field: &str,
    message: String,
    suggestion: Option<String>,
) {
    let text = pack.file("pack.toml");
    let line = text.and_then(|text| locate::locate(text, "site", Some(field)));
    checker.file(
        Severity::Error,
        pack,
        "pack.toml",
        line,
        message,
        suggestion,
    );
}
