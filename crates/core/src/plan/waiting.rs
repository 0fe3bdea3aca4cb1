//! Which steps of a plan wait for which.

use super::Outlook;
use crate::{Content, Mark, StepId};

/// Which steps wait for which, by their index in the content. Indexes instead
/// of ids: how much a step unlocks is asked of every step, and each time the
/// whole graph may have to be walked.
pub(super) struct Waiting {
    /// What each step needs and what helps it.
    needs: Vec<Needs>,
    /// For each step the open steps that need it.
    dependents: Vec<Vec<usize>>,
}

/// What a step needs and what helps it.
#[derive(Debug, Clone, Default)]
pub(super) struct Needs {
    /// The needs that apply and are still to do.
    pub(super) open: Vec<usize>,
    /// The needs that apply and were set aside.
    pub(super) set_aside: Vec<usize>,
    /// What would make it easier and is still to do.
    pub(super) helps: Vec<usize>,
}

const NONE: &Needs = &Needs {
    open: Vec::new(),
    set_aside: Vec::new(),
    helps: Vec::new(),
};

impl Waiting {
    /// `outlooks` are those of the content's steps, in their order.
    pub(super) fn new(content: &Content, outlooks: &[Outlook]) -> Self {
        let mut dependents = vec![Vec::new(); outlooks.len()];
        let mut needs = Vec::with_capacity(outlooks.len());
        let index = |id: &StepId| content.steps.get_index_of(id);
        let outlook = |index: &usize| outlooks.get(*index);
        let open = |index: &usize| outlook(index).is_some_and(Outlook::holds_up);
        let set_aside = |index: &usize| {
            outlook(index).is_some_and(|need| need.applies() && need.mark == Some(Mark::SetAside))
        };
        for (position, step) in content.steps.values().enumerate() {
            if !outlook(&position).is_some_and(Outlook::applies) {
                needs.push(Needs::default());
                continue;
            }
            let of = |ids: &[StepId]| ids.iter().filter_map(index).collect::<Vec<_>>();
            let (all, helps) = (of(&step.needs), of(&step.helps));
            let one = Needs {
                open: all.iter().copied().filter(|need| open(need)).collect(),
                set_aside: all.iter().copied().filter(|need| set_aside(need)).collect(),
                helps: helps.into_iter().filter(|help| open(help)).collect(),
            };
            if open(&position) {
                for need in &one.open {
                    let of_need: Option<&mut Vec<usize>> = dependents.get_mut(*need);
                    if let Some(steps) = of_need {
                        steps.push(position);
                    }
                }
            }
            needs.push(one);
        }
        Self { needs, dependents }
    }

    /// What a step needs and what helps it.
    pub(super) fn of(&self, step: usize) -> &Needs {
        self.needs.get(step).unwrap_or(NONE)
    }

    /// How many open steps need this one, directly or through others.
    /// Each is counted once, so a circle ends.
    pub(super) fn unlocks(&self, step: usize) -> usize {
        let mut seen = vec![false; self.dependents.len()];
        let mut see = |step: usize| {
            seen.get_mut(step)
                .is_some_and(|seen| !std::mem::replace(seen, true))
        };
        see(step);
        let (mut count, mut frontier) = (0, vec![step]);
        while let Some(done) = frontier.pop() {
            for dependent in self.dependents.get(done).into_iter().flatten() {
                if see(*dependent) {
                    count += 1;
                    frontier.push(*dependent);
                }
            }
        }
        count
    }
}
