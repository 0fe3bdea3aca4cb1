//! Dependencies between the steps of a plan.

use super::Outlook;
use crate::{Content, Mark, StepId};

/// The dependency graph, by content index. Indexes instead of ids for speed: the number
/// of steps unlocked is computed for every step, and each time may walk the whole
/// graph.
pub(super) struct Waiting {
    /// Dependencies of each step.
    needs: Vec<Needs>,
    /// For each step, the open steps that need it.
    dependents: Vec<Vec<usize>>,
}

/// The dependencies of a step.
#[derive(Debug, Clone, Default)]
pub(super) struct Needs {
    /// Needed steps that apply and are open.
    pub(super) open: Vec<usize>,
    /// Needed steps that apply and were set aside.
    pub(super) set_aside: Vec<usize>,
    /// Open steps that would make it easier.
    pub(super) helps: Vec<usize>,
}

const NONE: &Needs = &Needs {
    open: Vec::new(),
    set_aside: Vec::new(),
    helps: Vec::new(),
};

impl Waiting {
    /// Builds the graph. `outlooks` are in the order of the content's steps.
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

    /// The dependencies of a step.
    pub(super) fn of(&self, step: usize) -> &Needs {
        self.needs.get(step).unwrap_or(NONE)
    }

    /// Number of open steps that need this one, directly or indirectly. Counts each
    /// once, so cycles terminate.
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
