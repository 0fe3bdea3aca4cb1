//! How long a plan takes: 200 steps that need each other, with rules, three
//! deadlines and papers each, for somebody who has answered everything.
#![expect(
    clippy::expect_used,
    reason = "what is made up here is known to be good"
)]

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::civil::date;
use lotse_core::{Answer, Answers, Content, Mark, Progress, Step, StepId, plan};
use serde_json::json;

const STEPS: usize = 200;

fn id(index: usize) -> StepId {
    format!("step-{index}").parse().expect("an id")
}

fn step(index: usize) -> Step {
    let needs: Vec<StepId> = [index / 2, index.saturating_sub(1)]
        .into_iter()
        .filter(|need| *need < index && !index.is_multiple_of(3))
        .map(id)
        .collect();
    serde_json::from_value(json!({
        "topic": "arrival",
        "needs": needs,
        "when": { "any": [
            { "citizenship": ["visa-free", "other"], "purpose": ["work", "study"] },
            { "not": { "children": "none" } },
        ] },
        "due": [
            { "from": "moved-in", "within": format!("P{index}D") },
            { "from": "moved-in", "within": "P10D", "count": "working-days" },
            { "on": "2027-07-31", "kind": "advice" },
        ],
        "documents": ["passport", "visa"],
        "source": { "url": "https://example.org/", "title": "Law", "verified": "2026-08-19" },
        "review_by": "2027-01-31",
    }))
    .expect("a step")
}

fn content() -> Content {
    let mut content = Content::default();
    content
        .steps
        .extend((0..STEPS).map(|index| (id(index), step(index))));
    for (name, holiday) in [
        ("new-year", json!({"on": "01-01"})),
        ("good-friday", json!({"easter": -2})),
    ] {
        let holiday = serde_json::from_value(holiday).expect("a holiday");
        content
            .holidays
            .insert(name.parse().expect("an id"), holiday);
    }
    content
}

fn answers() -> Answers {
    let choice = |value: &str| Answer::Choice {
        value: value.parse().expect("an answer"),
    };
    [
        ("citizenship", choice("other")),
        ("purpose", choice("work")),
        ("children", choice("none")),
        (
            "moved-in",
            Answer::Date {
                value: date(2026, 11, 15),
            },
        ),
    ]
    .into_iter()
    .map(|(fact, answer)| (fact.parse().expect("a fact"), answer))
    .collect()
}

fn plan_of_200_steps(criterion: &mut Criterion) {
    let (content, answers) = (content(), answers());
    let marks = (0..STEPS)
        .step_by(7)
        .map(|index| (id(index), Mark::Done))
        .collect();
    let progress = Progress {
        marks,
        ..Progress::default()
    };
    let today = date(2026, 11, 22);
    criterion.bench_function("plan for 200 steps", |bench| {
        bench.iter(|| plan(&content, &answers, &progress, today));
    });
}

criterion_group!(benches, plan_of_200_steps);
criterion_main!(benches);
