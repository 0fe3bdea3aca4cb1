//! Checks that every id that an entry names exists.

use std::fmt::Display;

use indexmap::IndexMap;
use lotse_core::{FactId, FactKind, Step};

use super::Checker;
use crate::{Severity, nearest::did_you_mean};
use lotse_core::EntryKind;

pub(super) fn check(checker: &mut Checker<'_>) {
    let content = checker.content;
    for (id, step) in &content.steps {
        let from = EntryRef {
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
        checker.known(&from, EntryKind::Step, &step.helps, &content.steps);
        checker.known(&from, EntryKind::Step, &step.instead, &content.steps);
        for fact in counted_from(step) {
            checker.date_fact(&from, fact);
        }
    }
    for (id, role) in &content.roles {
        checker.known(
            &EntryRef {
                kind: EntryKind::Role,
                id: id.as_str(),
            },
            EntryKind::Topic,
            [&role.topic],
            &content.topics,
        );
    }
    for (id, contact) in &content.contacts {
        let from = EntryRef {
            kind: EntryKind::Contact,
            id: id.as_str(),
        };
        checker.known(&from, EntryKind::Role, &contact.roles, &content.roles);
        checker.known(&from, EntryKind::Topic, &contact.topics, &content.topics);
    }
    for (id, guide) in &content.guides {
        let from = EntryRef {
            kind: EntryKind::Guide,
            id: id.as_str(),
        };
        checker.known(&from, EntryKind::Topic, [&guide.topic], &content.topics);
        checker.known(&from, EntryKind::Guide, &guide.parent, &content.guides);
        checker.known(
            &from,
            EntryKind::Contact,
            &guide.contacts,
            &content.contacts,
        );
    }
    for (id, event) in &content.events {
        let from = EntryRef {
            kind: EntryKind::Event,
            id: id.as_str(),
        };
        checker.known(&from, EntryKind::Topic, &event.topics, &content.topics);
        checker.known(&from, EntryKind::Contact, &event.contact, &content.contacts);
    }
    modules(checker);
    for (id, question) in &content.questions {
        let from = EntryRef {
            kind: EntryKind::Question,
            id: id.as_str(),
        };
        checker.known(&from, EntryKind::Fact, &question.facts, &content.facts);
    }
    for (id, fact) in &content.facts {
        let from = EntryRef {
            kind: EntryKind::Fact,
            id: id.as_str(),
        };
        let born = fact.born.as_ref().map(|born| &born.birthdays);
        let days = born.into_iter().chain(&fact.youngest);
        checker.known(&from, EntryKind::Fact, days, &content.facts);
    }
}

/// The facts that the dates of a step are counted from.
fn counted_from(step: &Step) -> impl Iterator<Item = &FactId> {
    let due = step.due.iter().flat_map(|due| {
        let learned = due.learned.as_ref().map(|count| &count.from);
        let days = due.day.from().into_iter().chain(learned);
        days.chain(&due.not_before)
    });
    let starts = step.opens.iter().chain(&step.again);
    due.chain(starts.filter_map(|start| start.day.from()))
}

/// Checks the modules that entries name.
fn modules(checker: &mut Checker<'_>) {
    let place = checker.place;
    for entry in place.packs.iter().flat_map(|pack| &pack.entries) {
        let from = EntryRef {
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

struct EntryRef<'a> {
    kind: EntryKind,
    id: &'a str,
}

impl Checker<'_> {
    /// Checks that a fact that dates are counted from exists and is a date.
    fn date_fact(&mut self, from: &EntryRef<'_>, fact: &FactId) {
        let content = self.content;
        let names = |known: &lotse_core::Fact| known.also.contains(fact);
        if content.facts.values().any(names) {
            return;
        }
        self.known(from, EntryKind::Fact, [fact], &content.facts);
        let known = content.facts.get(fact);
        if known.is_some_and(|known| known.kind != FactKind::Date) {
            let message = format!(
                "{} \"{}\" counts from \"{fact}\", which is not a date.",
                from.kind, from.id
            );
            let word = Some(fact.as_str());
            self.entry(Severity::Error, from.kind, from.id, word, message, None);
        }
    }

    fn known<'a, K, V>(
        &mut self,
        from: &EntryRef<'_>,
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
