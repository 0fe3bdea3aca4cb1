//! The parts of the plan that a mentor sees: chosen and previewed by the
//! newcomer, revocable at any time, and updated with the plan.

use jiff::Timestamp;
use lotse_command::command;
use lotse_pack_model::PlaceContent;
use lotse_store::{Share, StoreError, Write};
use lotse_talk::{Conversation, Records, Role, SharedPlan, SharedStep, share};

use super::{cards::shared_step, messages::step_id};
use crate::{ApiError, App, ShareKind, ShareView, SharedStepView, planning::Planning};

impl App {
    /// Exactly what the peer would see.
    #[command(areas(answers, content, progress, settings))]
    pub fn preview_shares(&self, shares: &[ShareView]) -> Result<Vec<SharedStepView>, ApiError> {
        let planning = self.planning()?;
        let shares = known(&planning.place, shares);
        let plan = shared_plan(&planning, &shares);
        let steps = plan.steps.iter();
        Ok(steps
            .map(|step| shared_step(&planning.place, step))
            .collect())
    }

    /// Shares exactly this from now on; an empty list revokes everything.
    #[command]
    pub fn set_shares(&self, conversation: &str, shares: &[ShareView]) -> Result<(), ApiError> {
        let held = self.held(conversation)?;
        let planning = self.planning()?;
        let shares = known(&planning.place, shares);
        let now = self.clock.now();
        self.write(|tx| {
            tx.set_shares(held.id, &shares)?;
            tell(tx, &planning, &held, now)
        })
    }

    /// Sends the current state of shared steps to everyone whose copy is outdated. The
    /// shares are read in the transaction that sends them, so that a share revoked in
    /// the meantime is not sent.
    pub(crate) fn refresh_shares(&self) -> Result<(), ApiError> {
        let planning = self.planning()?;
        let now = self.clock.now();
        self.write(|tx| {
            for held in tx.conversations()? {
                tell(tx, &planning, &held, now)?;
            }
            Ok(())
        })
    }
}

fn tell(
    tx: &mut Write<'_>,
    planning: &Planning,
    held: &Conversation,
    now: Timestamp,
) -> Result<(), StoreError> {
    if !held.stage.takes_messages() || held.role != Role::Newcomer {
        return Ok(());
    }
    let shares = tx.shares(held.id)?;
    share(tx, held.id, shared_plan(planning, &shares), now)
}

/// The exact part of a plan that the peer sees.
fn shared_plan(planning: &Planning, shares: &[Share]) -> SharedPlan {
    let is_shared = |id: &lotse_core::StepId| {
        let topic = planning.place.content.steps.get(id).map(|step| &step.topic);
        shares.iter().any(|share| match share {
            Share::Step(step) => step == id,
            Share::Topic(wanted) => topic == Some(wanted),
        })
    };
    let steps = planning.plan.steps.iter();
    let seen = steps.filter(|step| is_shared(&step.id)).map(|step| {
        let title = planning.place.text(&format!("step-{}", step.id));
        SharedStep {
            step: step.id.clone(),
            title: title.value,
            language: title.language.to_string(),
            mark: planning.mark(&step.id),
            due: step.due.as_ref().map(|due| due.date),
        }
    });
    SharedPlan {
        steps: seen.collect(),
    }
}

/// Keeps the shares that the place still knows: after a change of pack or
/// place, a step shared earlier may be gone and must not block the rest.
fn known(place: &PlaceContent, shares: &[ShareView]) -> Vec<Share> {
    let known = |share: &ShareView| match share.kind {
        ShareKind::Step => step_id(place, &share.id).map(Share::Step),
        ShareKind::Topic => place
            .content
            .topics
            .get_key_value(share.id.as_str())
            .map(|(id, _)| Share::Topic(id.clone())),
    };
    shares.iter().filter_map(known).collect()
}
