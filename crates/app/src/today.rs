//! The first screen: what is worth doing today.

mod view;

pub use view::TodayView;

use crate::guides::help;
use crate::{ApiError, App};
use lotse_command::command;

impl App {
    /// What is worth doing today.
    #[command(areas(answers, content, progress, settings, update))]
    pub fn today(&self) -> Result<TodayView, ApiError> {
        let planning = self.planning()?;
        let coming = planning
            .plan
            .steps
            .iter()
            .filter(|step| step.state.is_open())
            .filter_map(|step| Some((step.due.as_ref()?.date, step)))
            .filter(|(date, _)| *date >= planning.today)
            .min_by_key(|(date, _)| *date)
            .map(|(_, step)| planning.card(step));
        Ok(TodayView {
            place: self.place_view()?,
            date: planning.today.to_string(),
            next: planning
                .plan
                .next()
                .into_iter()
                .map(|step| planning.card(step))
                .collect(),
            next_more: count(planning.plan.next_more),
            next_date: coming,
            probably_done: count(planning.plan.probably_done.len()),
            tally: planning.tally(),
            open_questions: count(planning.open_questions()),
            help: help(&planning.place),
            emergency: self.emergency_contacts_of(&planning.place),
            content: self.content_note()?,
        })
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
