//! What is worth doing today.

use crate::{ApiError, App, TodayView};

impl App {
    /// What is worth doing today.
    pub fn today(&self) -> Result<TodayView, ApiError> {
        let planning = self.planning()?;
        let nearest = planning
            .plan
            .steps
            .iter()
            .filter(|step| step.state.is_open())
            .filter_map(|step| Some((step.due.as_ref()?.date, step)))
            .min_by_key(|(date, _)| *date)
            .map(|(_, step)| planning.card(step));
        let emergency = self.contacts(&planning.place);
        Ok(TodayView {
            place: self.place_view()?,
            date: planning.today.to_string(),
            next: planning
                .plan
                .next()
                .into_iter()
                .map(|step| planning.card(step))
                .collect(),
            next_date: nearest,
            tally: planning.tally(),
            open_questions: u32::try_from(planning.open_questions()).unwrap_or(u32::MAX),
            emergency: emergency
                .into_iter()
                .filter(|contact| contact.emergency)
                .collect(),
            content: self.content_note()?,
        })
    }
}
