//! What of the own plan a mentor sees: chosen, seen beforehand, taken back at
//! any time, and kept true while the plan changes.

use lotse_store::Share;
use lotse_talk::{
    Content, ConversationId, MessageState, Records, Role, SharedPlan, SharedStep, queue,
};

use super::{cards::shared_step, messages::step_id};
use crate::{
    ApiError, App, ErrorCode, ShareKind, ShareView, SharedStepView, place_content::PlaceContent,
    screens::planning::Planning,
};

impl App {
    /// What the other would see, exactly.
    pub fn preview_shares(&self, shares: &[ShareView]) -> Result<Vec<SharedStepView>, ApiError> {
        let planning = self.planning()?;
        let shares = checked(&planning.place, shares)?;
        let plan = shared_plan(&planning, &shares);
        let steps = plan.steps.iter();
        Ok(steps
            .map(|step| shared_step(&planning.place, step))
            .collect())
    }

    /// Shares exactly this from now on; nothing takes everything back.
    pub fn set_shares(&self, conversation: &str, shares: &[ShareView]) -> Result<(), ApiError> {
        let held = self.held(conversation)?;
        let place = self.place_content()?;
        let shares = checked(&place, shares)?;
        self.write(|tx| tx.set_shares(held.id, &shares))?;
        self.refresh_shares()
    }

    /// Tells everyone with whom something is shared how it stands now, if that
    /// has changed.
    pub(crate) fn refresh_shares(&self) -> Result<(), ApiError> {
        let planning = self.planning()?;
        for held in self.shown_conversations()? {
            if !held.stage.takes_messages() || held.role != Role::Newcomer {
                continue;
            }
            let shares = self.read(|store| store.shares(held.id))?;
            let plan = shared_plan(&planning, &shares);
            let last = self.last_shared(held.id)?;
            if last.unwrap_or_default() != plan {
                self.share(held.id, plan)?;
            }
        }
        Ok(())
    }

    fn share(&self, id: ConversationId, plan: SharedPlan) -> Result<(), ApiError> {
        let now = self.clock.now();
        self.write(|tx| {
            // What has not gone yet need not go any more.
            let on_its_way = tx.outgoing(id)?.and_then(|outgoing| outgoing.message);
            for message in tx.latest_messages(id, u32::MAX)? {
                let is_plan = matches!(message.content(), Ok(Content::Plan(_)));
                let waits = message.state == MessageState::Queued;
                if is_plan && waits && on_its_way != Some(message.id) {
                    tx.remove_message(id, message.id)?;
                }
            }
            queue(tx, id, &Content::Plan(plan), now)?;
            Ok(())
        })
    }

    /// What was shared last, whether it has gone or not.
    fn last_shared(&self, id: ConversationId) -> Result<Option<SharedPlan>, ApiError> {
        let messages = self.read(|store| store.latest_messages(id, u32::MAX))?;
        let mut own = messages
            .iter()
            .rev()
            .filter(|message| message.direction == lotse_talk::Direction::Out);
        Ok(own.find_map(|message| match message.content() {
            Ok(Content::Plan(plan)) => Some(plan),
            _ => None,
        }))
    }
}

/// Exactly what of a plan the other sees.
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
            language: title.language,
            mark: planning.mark(&step.id),
            due: step.due.as_ref().map(|due| due.date),
        }
    });
    SharedPlan {
        steps: seen.collect(),
    }
}

fn checked(place: &PlaceContent, shares: &[ShareView]) -> Result<Vec<Share>, ApiError> {
    let share = |share: &ShareView| {
        let known = match share.kind {
            ShareKind::Step => step_id(place, &share.id).map(Share::Step),
            ShareKind::Topic => place
                .content
                .topics
                .get_key_value(share.id.as_str())
                .map(|(id, _)| Share::Topic(id.clone())),
        };
        known.ok_or_else(|| ApiError::new(ErrorCode::UnknownStep).with("step", &share.id))
    };
    shares.iter().map(share).collect()
}
