//! Checks within a single file.

use super::{
    Complaint, FluentFile,
    entry::{FluentEntry, entries, junk},
    plural,
};

/// Problems in one file: syntax errors, ids, plurals, markup.
pub(super) fn complaints(source: &FluentFile) -> Vec<Complaint> {
    let junk = junk(&source.text).into_iter().map(|(content, line)| {
        source.complain(
            line,
            format!(
                "syntax error: {}",
                content.lines().next().unwrap_or_default()
            ),
        )
    });
    let entries = entries(&source.text);
    let of_entries = entries.iter().flat_map(|entry| of_entry(source, entry));
    junk.chain(of_entries).collect()
}

fn of_entry(source: &FluentFile, entry: &FluentEntry<'_>) -> Vec<Complaint> {
    let id = entry.id.strip_prefix('-').unwrap_or(&entry.id);
    let names = std::iter::once((id, entry.line))
        .chain(entry.attributes.iter().map(|(name, line)| (*name, *line)));
    let bad_names = names
        .filter(|(name, _)| !is_kebab_case(name))
        .map(|(name, line)| source.complain(line, format!("\"{name}\" is not kebab-case")));
    let bad_selections = entry.selections.iter().filter_map(|selection| {
        let complaint = plural::complaint(selection, &source.language)?;
        Some(source.complain(selection.line, format!("{}: {complaint}", entry.id)))
    });
    let markup = entry
        .texts
        .iter()
        .filter(|(text, _)| has_markup(text))
        .map(|(_, line)| {
            source.complain(
                *line,
                format!("{}: markup does not belong in a text", entry.id),
            )
        });
    bad_names.chain(bad_selections).chain(markup).collect()
}

fn is_kebab_case(name: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    name.split('-').all(is_word)
}

/// Returns whether a text contains an HTML tag; a "less than" sign is fine.
fn has_markup(text: &str) -> bool {
    text.split('<')
        .skip(1)
        .any(|after| after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::fluent::tests::{source, texts};

    fn about(text: &str) -> Vec<String> {
        texts(complaints(&source("de", text)))
    }

    #[test]
    fn a_good_file_is_left_in_peace() {
        let good = "-brand = Lotse\nstep-done = { $count ->\n    [one] A\n   *[other] B < 3\n}\n    .label = C\n";
        assert_eq!(about(good), Vec::<String>::new());
    }

    #[test]
    fn junk_is_shown_with_its_line() {
        assert_eq!(
            about("good = A\n\nbad B\n"),
            ["de.ftl:3: syntax error: bad B"]
        );
        assert_eq!(about("bad = { $count ->\n").len(), 1);
    }

    #[test]
    fn ids_and_attributes_are_in_kebab_case() {
        for bad in [
            "stepDone = A\n",
            "step_done = A\n",
            "step--done = A\n",
            "-stepBrand = A\n",
            "a = A\n    .ariaLabel = B\n",
        ] {
            assert_eq!(about(bad).len(), 1, "{bad}");
        }
    }

    #[test]
    fn wrong_plurals_are_found_in_attributes_too() {
        assert_eq!(
            about("a = A\n    .label = { $count ->\n        *[other] B\n    }\n"),
            ["de.ftl:3: a: missing plural category: one"]
        );
    }

    #[test]
    fn markup_is_refused_also_when_hidden_in_a_literal() {
        assert_eq!(about("a = Go\n    to <b>Jena</b>\n").len(), 1);
        assert_eq!(about("a = { \"<br>\" }\n").len(), 1);
    }
}
