//! Checks translations as they are: nothing lost, nothing silently stale.

use lotse_i18n::Language;
use lotse_pack_model::{Finding, Severity};

use crate::{
    TextFolder, TranslationUnit, UnitKey, UnitState,
    fault::{Fault, block_faults, fluent_faults},
    unit::{UnitText, units},
};

/// Everything that is wrong with the translations of a folder, sorted.
pub fn check(folder: &TextFolder) -> Vec<Finding> {
    let mut findings = Vec::new();
    for language in folder.translations() {
        for unit in units(folder, language) {
            of_unit(folder, language, &unit, &mut findings);
        }
    }
    findings.sort();
    findings.dedup();
    findings
}

fn of_unit(
    folder: &TextFolder,
    language: &Language,
    unit: &TranslationUnit,
    findings: &mut Vec<Finding>,
) {
    let Some((file, line)) = &unit.translated_at else {
        return;
    };
    let between = if folder.is_pack() { "locales/" } else { "" };
    let mut find = |line: Option<usize>, message: String, suggestion: Option<String>| {
        findings.push(Finding {
            pack: folder.name.clone(),
            file: format!("{between}{language}/{file}"),
            line,
            severity: Severity::Error,
            message,
            suggestion,
        });
    };
    // A page with other blocks than its source cannot be compared block by block.
    if let (UnitKey::Block { .. }, None) = (&unit.key, &unit.target) {
        let suggestion = "Give it the same headings, paragraphs and items.".to_owned();
        let message = "the page has other paragraphs than its source.".to_owned();
        return find(None, message, Some(suggestion));
    }
    for fault in faults(unit, language) {
        find(Some(*line), format!("{}: {fault}.", unit.key), None);
    }
    let name = &unit.key;
    match unit.state {
        UnitState::Unrecorded => {
            let message = format!("{name}: nobody recorded which source this translates.");
            let suggestion =
                "Run `lotse-pack translate keep --new --in PATH` if it is right.".to_owned();
            find(Some(*line), message, Some(suggestion));
        }
        UnitState::Stale if !unit.is_marked => {
            let message = format!("{name}: the source has changed since this was translated.");
            let suggestion = format!(
                "Translate it, or run `lotse-pack translate keep {name} --in PATH` if it is still right, \
                 or `lotse-pack translate mark {name} --in PATH` to do it later."
            );
            find(Some(*line), message, Some(suggestion));
        }
        _ => {}
    }
}

/// The faults of a translation that is there. A stale one is compared with the current
/// source, because that is what the app fills in.
fn faults(unit: &TranslationUnit, language: &Language) -> Vec<Fault> {
    // A term is a language's own: its forms and variables may be others.
    let is_term = matches!(&unit.key, UnitKey::Message { id, .. } if id.starts_with('-'));
    match (&unit.source, &unit.target) {
        _ if is_term => Vec::new(),
        (UnitText::Forms(Some(source)), Some(UnitText::Forms(Some(text)))) => {
            fluent_faults(source, text, language)
        }
        (UnitText::Block(source), Some(UnitText::Block(text))) => block_faults(source, text),
        (_, Some(UnitText::Forms(None))) => vec![Fault::TooManyForms],
        _ => Vec::new(),
    }
}
