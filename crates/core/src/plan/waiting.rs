//! Which steps of a plan wait for which.

use crate::{Applies, Content, Mark, Progress, StepId, Verdict};

/// Which steps wait for which, by their index in the content. Indexes instead
/// of ids: how much a step unlocks is asked of every step, and each time the
/// whole graph may have to be walked.
pub(super) struct Waiting {
    /// For each step the needs that apply and are not done.
    open_needs: Vec<Vec<usize>>,
    /// For each step the open steps that need it.
    dependents: Vec<Vec<usize>>,
}

impl Waiting {
    /// `verdicts` are those of the content's steps, in their order.
    pub(super) fn new(content: &Content, verdicts: &[Verdict], progress: &Progress) -> Self {
        let applies = |index: usize| {
            verdicts
                .get(index)
                .is_some_and(|verdict| verdict.applies != Applies::No)
        };
        let is_open_need = |need: &StepId| progress.mark(need) != Some(Mark::Done);
        let mut waiting = Self {
            open_needs: vec![Vec::new(); verdicts.len()],
            dependents: vec![Vec::new(); verdicts.len()],
        };
        for (index, (id, step)) in content
            .steps
            .iter()
            .enumerate()
            .filter(|(index, _)| applies(*index))
        {
            let is_open = !matches!(progress.mark(id), Some(Mark::Done | Mark::SetAside));
            for need in step.needs.iter().filter(|need| is_open_need(need)) {
                if let Some(need) = content
                    .steps
                    .get_index_of(need)
                    .filter(|need| applies(*need))
                {
                    waiting.add(index, need, is_open);
                }
            }
        }
        waiting
    }

    fn add(&mut self, step: usize, need: usize, is_open: bool) {
        if let Some(needs) = self.open_needs.get_mut(step) {
            needs.push(need);
        }
        if let Some(dependents) = self.dependents.get_mut(need).filter(|_| is_open) {
            dependents.push(step);
        }
    }

    /// The open needs of a step.
    pub(super) fn open_needs(&self, step: usize) -> &[usize] {
        self.open_needs.get(step).map_or(&[], Vec::as_slice)
    }

    /// How many open steps wait for this one, directly or through others.
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
