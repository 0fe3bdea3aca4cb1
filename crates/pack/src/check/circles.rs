//! Checks that steps do not depend on each other in a cycle.

use std::collections::BTreeSet;

use lotse_core::{Content, StepId};

use super::Checker;
use crate::Severity;
use lotse_core::EntryKind;

pub(super) fn check(checker: &mut Checker<'_>) {
    let mut search = DepthFirstSearch {
        content: checker.content,
        path: Vec::new(),
        done: BTreeSet::new(),
        circles: Vec::new(),
    };
    for id in checker.content.steps.keys() {
        search.visit(id);
    }
    for circle in search.circles {
        let Some([first, second]) = circle
            .first_chunk::<2>()
            .copied()
            .or_else(|| Some([circle.first()?; 2]))
        else {
            continue;
        };
        let round: Vec<&str> = circle
            .iter()
            .chain(circle.first())
            .map(|step| step.as_str())
            .collect();
        let message = format!(
            "steps depend on each other in a cycle: {}.",
            round.join(" → ")
        );
        let suggestion =
            Some("None of them could ever be started. Remove one of the `needs`.".to_owned());
        checker.entry(
            Severity::Error,
            EntryKind::Step,
            first.as_str(),
            Some(second.as_str()),
            message,
            suggestion,
        );
    }
}

/// Depth-first search; a step met again on its own path closes a cycle.
struct DepthFirstSearch<'a> {
    content: &'a Content,
    path: Vec<&'a StepId>,
    done: BTreeSet<&'a StepId>,
    circles: Vec<Vec<&'a StepId>>,
}

impl<'a> DepthFirstSearch<'a> {
    fn visit(&mut self, id: &'a StepId) {
        if let Some(start) = self.path.iter().position(|step| *step == id) {
            self.circles
                .push(self.path.iter().skip(start).copied().collect());
            return;
        }
        if self.done.contains(id) {
            return;
        }
        self.path.push(id);
        let content: &'a Content = self.content;
        for need in content
            .steps
            .get(id)
            .into_iter()
            .flat_map(|step| &step.needs)
        {
            self.visit(need);
        }
        self.path.pop();
        self.done.insert(id);
    }
}
