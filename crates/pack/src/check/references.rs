//! Every id that an entry names must be one.

use std::fmt::Display;

use indexmap::IndexMap;
use lotse_core::{DueDate, FactKind};

use super::Checker;
use crate::{Severity, nearest::did_you_mean};
use lotse_core::EntryKind;

pub(super) fn check(checker: &mut Checker<'_>) {
    let content = checker.content;
    for (id, step) in &content.steps {
        let from = Reference {
            kind: EntryKind::Step,
            id: id.as_str(),
        };
        checker.known(&from, EntryKind::Topic, [&step.topic], &content.topics);
        checker.known(&from, EntryKind::Step, &step.needs, &content.steps);
        checker.known(
            &from,
            EntryKind::Document,
            &step.documents,
            &content.documents,
        );
        checker.known(&from, EntryKind::Document, &step.gives, &content.documents);
        checker.known(&from, EntryKind::Role, &step.offices, &content.roles);
        for due in &step.due {
            if let DueDate::Within { from: fact, .. } = &due.date {
                checker.known(&from, EntryKind::Fact, [fact], &content.facts);
                if content
                    .facts
                    .get(fact)
                    .is_some_and(|fact| fact.kind != FactKind::Date)
                {
                    let message = format!(
                        "step \"{id}\" counts its deadline from \"{fact}\", which is no date."
                    );
                    checker.entry(
                        Severity::Error,
                        EntryKind::Step,
                        id.as_str(),
                        Some(fact.as_str()),
                        message,
                        None,
                    );
                }
            }
        }
    }
    for (id, role) in &content.roles {
        checker.known(
            &Reference {
                kind: EntryKind::Role,
                id: id.as_str(),
            },
            EntryKind::Topic,
            [&role.topic],
            &content.topics,
        );
    }
    for (id, contact) in &content.contacts {
        let from = Reference {
            kind: EntryKind::Contact,
            id: id.as_str(),
        };
        checker.known(&from, EntryKind::Role, &contact.roles, &content.roles);
        checker.known(&from, EntryKind::Topic, &contact.topics, &content.topics);
    }
    for (id, guide) in &content.guides {
        let from = Reference {
            kind: EntryKind::Guide,
            id: id.as_str(),
        };
        checker.known(&from, EntryKind::Topic, [&guide.topic], &content.topics);
        checker.known(&from, EntryKind::Guide, &guide.parent, &content.guides);
    }
    for (id, event) in &content.events {
        let from = Reference {
            kind: EntryKind::Event,
            id: id.as_str(),
        };
        checker.known(&from, EntryKind::Topic, &event.topics, &content.topics);
        checker.known(&from, EntryKind::Contact, &event.contact, &content.contacts);
    }
    modules(checker);
    for (id, question) in &content.questions {
        let from = Reference {
            kind: EntryKind::Question,
            id: id.as_str(),
        };
        checker.known(&from, EntryKind::Fact, &question.facts, &content.facts);
    }
}

/// The modules that entries belong to.
fn modules(checker: &mut Checker<'_>) {
    let place = checker.place;
    for entry in place.packs.iter().flat_map(|pack| &pack.entries) {
        let from = Reference {
            kind: entry.kind,
            id: &entry.id,
        };
        let module = entry.module().map(str::to_owned);
        let known: IndexMap<String, ()> = checker
            .content
            .modules
            .keys()
            .map(|id| (id.to_string(), ()))
            .collect();
        checker.known(&from, EntryKind::Module, &module, &known);
    }
}

struct Reference<'a> {
    kind: EntryKind,
    id: &'a str,
}

impl Checker<'_> {
    fn known<'a, K, V>(
        &mut self,
        from: &Reference<'_>,
        what: EntryKind,
        named: impl IntoIterator<Item = &'a K>,
        known: &IndexMap<K, V>,
    ) where
        K: Display + std::hash::Hash + Eq + 'a,
    {
        for word in named {
            let known_already = known.contains_key(word);
            let word = word.to_string();
            if known_already || self.exists(what, &word) {
                continue;
            }
            let message = format!(
                "{} \"{}\" names the {what} \"{word}\", which does not exist.",
                from.kind, from.id
            );
            self.entry(
                Severity::Error,
                from.kind,
                from.id,
                Some(&word),
                message,
                did_you_mean(&word, known.keys()),
            );
        }
    }
}
