//! The mentor's desk.

use std::cmp::Reverse;

use lotse_command::command;
use lotse_core::Mark;
use lotse_talk::Role;

use super::cards::shared_step;
use crate::{ApiError, App, DeskView, ErrorCode, MenteeView, ReadyAnswer};

/// Number of upcoming dates shown per mentee.
const NEXT: usize = 3;
/// Maximum length of a ready answer, in bytes: it must fit in a message.
const LONGEST_ANSWER: usize = super::messages::LIMIT;

impl App {
    /// The mentees with what each shares, and the answers kept ready.
    #[command(areas(content, settings, talk))]
    pub fn desk(&self) -> Result<DeskView, ApiError> {
        let place = self.place_content()?;
        let mut mentees = Vec::new();
        for held in self.shown_conversations()? {
            if held.role == Role::Newcomer {
                continue;
            }
            let steps = held.shared_steps();
            let is_open = |mark: Option<Mark>| !matches!(mark, Some(Mark::Done | Mark::SetAside));
            let mut dated: Vec<_> = steps
                .iter()
                .filter(|step| step.due.is_some() && is_open(step.mark))
                .collect();
            dated.sort_by_key(|step| step.due);
            let view = |step| shared_step(&place, step);
            mentees.push(MenteeView {
                card: self.conversation_card(&place, &held)?,
                shared: steps.iter().map(view).collect(),
                next_dates: dated.into_iter().take(NEXT).map(view).collect(),
            });
        }
        mentees.sort_by_key(|mentee| {
            let nearest = mentee.next_dates.first().and_then(|step| step.due.clone());
            (
                Reverse(mentee.card.unread.min(1)),
                nearest.is_none(),
                nearest,
            )
        });
        Ok(DeskView {
            mentees,
            ready_answers: self.ready_answers()?,
        })
    }

    /// Lists the ready answers.
    pub fn ready_answers(&self) -> Result<Vec<ReadyAnswer>, ApiError> {
        let kept = self.read(lotse_store::UserStore::ready_answers)?;
        let answers = kept.into_iter().map(|(id, text)| ReadyAnswer {
            id: i32::try_from(id).unwrap_or(i32::MAX),
            text,
        });
        Ok(answers.collect())
    }

    /// Adds a ready answer.
    #[command]
    pub fn add_ready_answer(&self, text: &str) -> Result<(), ApiError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(ApiError::new(ErrorCode::MessageEmpty));
        }
        if text.len() > LONGEST_ANSWER {
            return Err(ApiError::new(ErrorCode::MessageTooLong));
        }
        self.write(|tx| tx.add_ready_answer(text))
    }

    /// Deletes a ready answer.
    #[command]
    pub fn remove_ready_answer(&self, answer: i32) -> Result<(), ApiError> {
        self.write(|tx| tx.remove_ready_answer(answer.into()))
    }
}
