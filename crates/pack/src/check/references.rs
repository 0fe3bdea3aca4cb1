//! Every id that an entry names must be one.

use std::fmt::Display;

use indexmap::IndexMap;
use lotse_core::{DueDate, FactKind};

use super::Checker;
use lotse_core::EntryKind;
use crate::{Severity, nearest::did_you_mean};

pub(super) fn check(checker: &mut Checker<'_>) {
    let content = checker.content;
    for (id, step) in &content.steps {
        let from = Reference { kind: EntryKind::Step, id: id.as_str() };
        checker.known(&from, "topic", [&step.topic], &content.topics);
        checker.known(&from, "step", &step.needs, &content.steps);
        checker.known(&from, "document", &step.documents, &content.documents);
        checker.known(&from, "document", &step.gives, &content.documents);
        checker.known(&from, "role", &step.offices, &content.roles);
        for due in &step.due {
            if let DueDate::Within { from: fact, .. } = &due.date {
                checker.known(&from, "fact", [fact], &content.facts);
                if content.facts.get(fact).is_some_and(|fact| fact.kind != FactKind::Date) {
                    let message = format!("step \"{id}\" counts its deadline from \"{fact}\", which is no date.");
                    checker.entry(Severity::Error, EntryKind::Step, id.as_str(), Some(fact.as_str()), message, None);
                }
            }
        }
    }
    for (id, role) in &content.roles {
        checker.known(&Reference { kind: EntryKind::Role, id: id.as_str() }, "topic", [&role.topic], &content.topics);
    }
    for (id, contact) in &content.contacts {
        let from = Reference { kind: EntryKind::Contact, id: id.as_str() };
        checker.known(&from, "role", &contact.roles, &content.roles);
        checker.known(&from, "topic", &contact.topics, &content.topics);
    }
    for (id, question) in &content.questions {
        let from = Reference { kind: EntryKind::Question, id: id.as_str() };
        checker.known(&from, "fact", &question.facts, &content.facts);
    }
}

struct Reference<'a> {
    kind: EntryKind,
    id: &'a str,
}

impl Checker<'_> {
    fn known<'a, K, V>(&mut self, from: &Reference<'_>, what: &str, named: impl IntoIterator<Item = &'a K>, known: &IndexMap<K, V>)
    where
        K: Display + std::hash::Hash + Eq + 'a,
    {
        for word in named {
            if known.contains_key(word) {
                continue;
            }
            let word = word.to_string();
            let message = format!("{} \"{}\" names the {what} \"{word}\", which does not exist.", from.kind, from.id);
            self.entry(Severity::Error, from.kind, from.id, Some(&word), message, did_you_mean(&word, known.keys()));
        }
    }
}
