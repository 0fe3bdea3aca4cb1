//! Warns of letters that are in a text because a file was read in the wrong encoding.

use super::Findings;
use crate::{Pack, Severity};

pub(super) fn check(findings: &mut Findings, pack: &Pack) {
    for (file, text) in pack.texts() {
        for (index, line) in text.lines().enumerate() {
            let Some(message) = garbled(line) else {
                continue;
            };
            let suggestion = Some("Write the line again, or import the source again.".to_owned());
            let line = Some(index + 1);
            findings.file(Severity::Warning, pack, file, line, message, suggestion);
        }
    }
}

fn garbled(line: &str) -> Option<String> {
    if line.contains('\u{fffd}') {
        return Some("a letter was lost and is U+FFFD (\u{fffd}) now.".to_owned());
    }
    if let Some(control) = line.chars().find(|c| c.is_control() && *c != '\t') {
        let code = u32::from(control);
        return Some(format!("the line has the control character U+{code:04X}."));
    }
    let found = mojibake(line)?;
    Some(format!(
        "\"{found}\" looks like letters read in the wrong encoding."
    ))
}

/// The first letters of a line that were UTF-8 and have been read as Windows-1252:
/// `Ã¤` for `ä`.
fn mojibake(line: &str) -> Option<String> {
    let mut run: Vec<(char, u8)> = Vec::new();
    for c in line.chars().chain(['\n']) {
        if let Some(byte) = byte_in_windows_1252(c) {
            run.push((c, byte));
            continue;
        }
        if is_mojibake(&run) {
            return Some(run.iter().map(|(c, _)| c).collect());
        }
        run.clear();
    }
    None
}

fn is_mojibake(run: &[(char, u8)]) -> bool {
    if run.is_empty() {
        return false;
    }
    let bytes: Vec<u8> = run.iter().map(|(_, byte)| *byte).collect();
    let Ok(text) = std::str::from_utf8(&bytes) else {
        return false;
    };
    // `Ä“` may as well be a letter before a quotation mark.
    let may_be_quoted = run.len() == 2 && run.iter().any(|(c, _)| "“”„’‘»«…–".contains(*c));
    let is_usual = |c: char| {
        matches!(c, '\u{a0}'..='\u{ff}' | '\u{370}'..='\u{45f}' | '\u{600}'..='\u{6ff}' | '\u{2010}'..='\u{203a}' | '€')
            || !may_be_quoted && matches!(c, '\u{100}'..='\u{17f}')
    };
    text.chars().all(is_usual)
}

/// The byte of a letter outside ASCII in Windows-1252.
fn byte_in_windows_1252(c: char) -> Option<u8> {
    /// The bytes from 0x80 to 0x9F; of those without a letter, the control character.
    const FROM_80: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    if ('\u{a0}'..='\u{ff}').contains(&c) {
        return u8::try_from(c).ok();
    }
    // Fast path: most letters of most scripts are outside the ranges of these characters.
    if !matches!(c, '\u{80}'..='\u{9f}' | '\u{152}'..='\u{192}' | '\u{2c6}'..='\u{2dc}' | '\u{2013}'..='\u{2122}')
    {
        return None;
    }
    let position = FROM_80.chars().position(|other| other == c)?;
    u8::try_from(0x80 + position).ok()
}
