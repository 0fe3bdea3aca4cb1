//! Checks across all files of a bundle.

use std::collections::{BTreeMap, BTreeSet};

use super::{Bundle, Complaint, FluentFile, by_language, entry::FluentEntry};

/// Ids that occur twice in one language.
pub(super) fn duplicates(bundle: &Bundle) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for entries in by_language(bundle).values() {
        let mut seen: BTreeMap<&str, String> = BTreeMap::new();
        for (source, entry) in entries {
            if let Some(first) = seen.get(entry.id.as_str()) {
                complaints.push(source.complain(
                    entry.line,
                    format!("{} is already defined in {first}", entry.id),
                ));
            } else {
                seen.insert(&entry.id, format!("{}:{}", source.path, entry.line));
            }
        }
    }
    complaints
}

/// Messages with undocumented variables: translators must know what is inserted.
pub(super) fn undescribed_variables(bundle: &Bundle) -> Vec<Complaint> {
    let by_language = by_language(bundle);
    let entries = by_language
        .values()
        .flatten()
        .filter(|(_, entry)| !entry.is_term());
    let undescribed = entries.flat_map(|(source, entry)| {
        let described = described(&entry.comment);
        let missing = entry
            .variables
            .iter()
            .filter(move |name| !described.contains(*name));
        missing.map(|name| {
            let text = format!(
                "{}: ${name} is not documented under \"# Variables:\"",
                entry.id
            );
            source.complain(entry.line, text)
        })
    });
    undescribed.collect()
}

/// The documented variables after `Variables:`, each as `  $name (Type) - meaning`.
fn described(comment: &str) -> BTreeSet<&str> {
    let lines = comment
        .lines()
        .skip_while(|line| line.trim() != "Variables:")
        .skip(1);
    let names = lines.filter_map(|line| line.trim().strip_prefix('$')?.split_whitespace().next());
    names.collect()
}

/// Messages that are missing in a language, or that differ in attributes or variables.
pub(super) fn differences(bundle: &Bundle) -> Vec<Complaint> {
    let languages: BTreeMap<_, BTreeMap<_, _>> = by_language(bundle)
        .into_iter()
        .map(|(language, entries)| (language, messages(entries)))
        .collect();
    let mut complaints = Vec::new();
    for (id, (source, entry)) in languages.values().flatten() {
        for (language, others) in &languages {
            let difference = match others.get(id) {
                None => Some(format!("{id} is missing in {language}")),
                Some((_, other)) => {
                    difference(entry, other).map(|what| format!("{id}: {language} has no {what}"))
                }
            };
            complaints.extend(difference.map(|text| source.complain(entry.line, text)));
        }
    }
    complaints
}

type Messages<'a> = BTreeMap<String, (&'a FluentFile, FluentEntry<'a>)>;

fn messages<'a>(entries: Vec<(&'a FluentFile, FluentEntry<'a>)>) -> Messages<'a> {
    let messages = entries.into_iter().filter(|(_, entry)| !entry.is_term());
    messages
        .map(|(source, entry)| (entry.id.clone(), (source, entry)))
        .collect()
}

/// An attribute or variable that `entry` has and `other` lacks.
fn difference(entry: &FluentEntry<'_>, other: &FluentEntry<'_>) -> Option<String> {
    let attribute = entry
        .attributes
        .keys()
        .find(|name| !other.attributes.contains_key(*name));
    let variable = entry
        .variables
        .iter()
        .find(|name| !other.variables.contains(*name));
    attribute
        .map(|name| format!(".{name}"))
        .or_else(|| variable.map(|name| format!("${name}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::fluent::tests::{source, texts};

    #[test]
    fn an_id_may_be_there_once_in_each_language() {
        let one_each = vec![source("de", "a = A\n"), source("ar", "a = A\n")];
        assert!(duplicates(&one_each).is_empty());
        let twice = vec![source("de", "a = A\n-a = B\n"), source("de", "\na = A\n")];
        assert_eq!(
            texts(duplicates(&twice)),
            ["de.ftl:2: a is already defined in de.ftl:1"]
        );
    }

    #[test]
    fn variables_are_explained_above_the_message() {
        let good = "# Variables:\n#   $count (Number) - how many\na = { $count }\n";
        assert!(undescribed_variables(&vec![source("de", good)]).is_empty());
        for bad in [
            "a = { $count }\n",
            "# $count\na = { $count }\n",
            "# Variables:\n#   $counter - x\na = { $count }\n",
        ] {
            assert_eq!(
                undescribed_variables(&vec![source("de", bad)]).len(),
                1,
                "{bad}"
            );
        }
    }

    #[test]
    fn all_languages_have_the_same_messages() {
        let bundle = vec![
            source("de", "a = A\nb = B\n-brand = L\n"),
            source("ar", "a = A\n"),
        ];
        assert_eq!(
            texts(differences(&bundle)),
            ["de.ftl:2: b is missing in ar"]
        );
    }

    #[test]
    fn all_languages_have_the_same_attributes_and_variables() {
        let german = source("de", "a = A\n    .label = B\nb = { $count }\n");
        let arabic = source("ar", "a = A\nb = { $name }\n");
        assert_eq!(
            texts(differences(&vec![german, arabic])),
            [
                "ar.ftl:2: b: de has no $name",
                "de.ftl:1: a: ar has no .label",
                "de.ftl:3: b: ar has no $count",
            ]
        );
    }
}
