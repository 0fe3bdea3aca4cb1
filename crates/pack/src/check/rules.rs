//! Checks that rules name existing facts and answers, and that facts are consistent.

use lotse_core::{AnswerId, Fact, FactId, FactKind, Rule, country_codes};

use super::Checker;
use crate::{Severity, nearest::did_you_mean};
use lotse_core::EntryKind;

pub(super) fn check(checker: &mut Checker<'_>) {
    let content = checker.content;
    for (id, step) in &content.steps {
        let id = id.as_str();
        checker.rule(EntryKind::Step, id, &step.when);
        step.due
            .iter()
            .for_each(|due| checker.rule(EntryKind::Step, id, &due.when));
        step.cost
            .iter()
            .for_each(|cost| checker.rule(EntryKind::Step, id, &cost.when));
        let starts = step.opens.iter().chain(&step.again);
        starts.for_each(|start| checker.rule(EntryKind::Step, id, &start.when));
        checker.gates(id, &step.when);
    }
    for (id, document) in &content.documents {
        checker.rule(EntryKind::Document, id.as_str(), &document.when);
    }
    for (id, fact) in &content.facts {
        checker.rule(EntryKind::Fact, id.as_str(), &fact.when);
        checker.fact(id, fact);
    }
}

impl Checker<'_> {
    fn rule(&mut self, kind: EntryKind, id: &str, rule: &Rule) {
        for (fact_id, answers) in rule.mentions() {
            let Some(fact) = self.content.facts.get(fact_id) else {
                let message = format!(
                    "the rule of {kind} \"{id}\" asks for \"{fact_id}\", which is not a fact."
                );
                let suggestion = did_you_mean(fact_id.as_str(), self.content.facts.keys());
                self.entry(
                    Severity::Error,
                    kind,
                    id,
                    Some(fact_id.as_str()),
                    message,
                    suggestion,
                );
                continue;
            };
            let unknown = answers
                .iter()
                .filter(|answer| !self.is_answer(fact, answer));
            for answer in unknown.collect::<Vec<_>>() {
                let message = format!(
                    "the rule of {kind} \"{id}\" asks for \"{fact_id}\" = \"{answer}\", which is not one of its answers."
                );
                let suggestion = did_you_mean(answer.as_str(), &fact.answers);
                self.entry(
                    Severity::Error,
                    kind,
                    id,
                    Some(answer.as_str()),
                    message,
                    suggestion,
                );
            }
        }
    }

    /// Whether a rule may ask for the answer. Where countries answer the fact,
    /// this includes a country and a group of countries.
    fn is_answer(&self, fact: &Fact, answer: &AnswerId) -> bool {
        let is_country = || {
            country_codes().contains(answer) || self.content.groups.contains_key(answer.as_str())
        };
        fact.answers.contains(answer) || fact.kind.takes_countries() && is_country()
    }

    /// Reports facts that are not asked of every newcomer: their *maybe* cannot be
    /// resolved unless the rule also names the facts that decide whether they
    /// are asked.
    fn gates(&mut self, id: &str, rule: &Rule) {
        let named: Vec<&FactId> = rule.mentions().into_iter().map(|(fact, _)| fact).collect();
        for fact_id in &named {
            let Some(fact) = self.content.facts.get(*fact_id) else {
                continue;
            };
            let gate: Vec<&FactId> = fact
                .when
                .mentions()
                .into_iter()
                .map(|(fact, _)| fact)
                .collect();
            if !gate.is_empty() && !gate.iter().any(|gate| named.contains(gate)) {
                let message = format!(
                    "the rule of step \"{id}\" asks for \"{fact_id}\", which is not asked of everybody."
                );
                let suggestion = gate
                    .first()
                    .map(|gate| format!("Name \"{gate}\" in the rule too."));
                self.entry(
                    Severity::Warning,
                    EntryKind::Step,
                    id,
                    Some(fact_id.as_str()),
                    message,
                    suggestion,
                );
            }
        }
    }

    fn fact(&mut self, id: &FactId, fact: &Fact) {
        let wrong = match (fact.kind, fact.answers.is_empty(), &fact.none) {
            (FactKind::Date | FactKind::Dates, false, _) => {
                Some("is a date and has no answers to choose from")
            }
            (FactKind::Choice | FactKind::Choices, true, _) => Some("needs answers to choose from"),
            (FactKind::Choice | FactKind::Country | FactKind::Date, _, Some(_)) => {
                Some("needs no `none`: only one answer is possible")
            }
            (FactKind::Choices, _, Some(none)) if !fact.answers.contains(none) => {
                Some("has a `none` that is not among its answers")
            }
            _ => None,
        };
        if let Some(wrong) = wrong {
            self.entry(
                Severity::Error,
                EntryKind::Fact,
                id.as_str(),
                None,
                format!("fact \"{id}\" {wrong}."),
                None,
            );
        }
    }
}
