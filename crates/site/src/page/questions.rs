//! Guides that are questions and answers.

use lotse_pack_model::guide::sections;

use crate::structured::FaqQuestion;

/// The questions of a guide with their answers, if all of its sections are questions;
/// `None` for any other guide, which is no FAQ.
pub(super) fn of(markdown: &str) -> Option<Vec<FaqQuestion>> {
    let sections = sections(markdown);
    let is_question = |heading: &str| heading.trim_end().ends_with(['?', '؟', '？']);
    let is_faq = sections.len() > 1 && sections.iter().all(|it| is_question(&it.heading));
    is_faq.then(|| {
        let questions = sections.into_iter().map(|section| FaqQuestion {
            question: section.heading,
            answer: section.text,
        });
        questions.collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guide_is_a_faq_only_if_every_section_is_a_question() {
        let faq = "## Who pays?\n\nThe *office*.\n\n## When?\n\n- In May\n- or June\n";
        let questions = of(faq).unwrap();
        let pairs: Vec<_> = { questions.iter() }
            .map(|it| (it.question.as_str(), it.answer.as_str()))
            .collect();
        assert_eq!(
            pairs,
            [("Who pays?", "The office."), ("When?", "In May\nor June")]
        );
        assert!(of(&format!("{faq}\n## How it goes\n\nSo.\n")).is_none());
        assert!(of("Just words?\n").is_none());
    }
}
