//! Benchmarks planning 200 steps that depend on each other, each with rules, three
//! deadlines, a start day, a repeat day, and documents, for a newcomer who has answered
//! everything, including countries and birthdays.
#![expect(clippy::expect_used, reason = "the fixtures are known to be valid")]

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::civil::date;
use lotse_core::{Answer, Answers, Content, Mark, Progress, Step, StepId, plan};
use serde_json::json;

const STEPS: usize = 200;

/// Size of the largest real group.
const EU: [&str; 30] = [
    "at", "be", "bg", "ch", "cy", "cz", "dk", "ee", "es", "fi", "fr", "gr", "hr", "hu", "ie", "is",
    "it", "li", "lt", "lu", "lv", "mt", "nl", "no", "pl", "pt", "ro", "se", "si", "sk",
];

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
        "helps": [id(index / 3)],
        "instead": [id(index / 5 + 1)],
        "opens": { "from": "title-ends", "within": "-P56D", "when": { "citizenship": "western-balkans" } },
        "again": { "from": "title-ends", "within": "-P56D" },
        "when": { "any": [
            { "citizenship": ["visa-free", "other"], "purpose": ["work", "study"] },
            { "not": { "children": "none" } },
        ] },
        "due": [
            { "from": "moved-in", "within": format!("P{index}D"), "next_working_day": true },
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
    for (name, fact) in [
        (
            "citizenship",
            json!({"kind": "countries", "answers": ["eu", "visa-free", "other"]}),
        ),
        (
            "purpose",
            json!({"kind": "choice", "answers": ["work", "study"]}),
        ),
        ("moved-in", json!({"kind": "date", "behind": "P6M"})),
        ("title-ends", json!({"kind": "date", "also": ["visa-ends"]})),
        ("children-born", json!({"kind": "dates"})),
        (
            "children",
            json!({"kind": "choices", "answers": ["under-six", "none"], "none": "none",
            "born": {"in": "children-born", "until": {"under-six": "P6Y"}}}),
        ),
    ] {
        let fact = serde_json::from_value(fact).expect("a fact");
        content.facts.insert(name.parse().expect("an id"), fact);
    }
    let source = json!({"url": "https://example.org/", "title": "Law", "verified": "2026-08-19"});
    for (name, group) in [
        ("eu", json!({"rank": 1, "countries": EU, "source": source})),
        (
            "visa-free",
            json!({"rank": 2, "countries": ["us", "jp"], "source": source}),
        ),
        ("other", json!({"rank": 3, "rest": true, "source": source})),
        (
            "western-balkans",
            json!({"countries": ["al", "rs"], "source": source}),
        ),
    ] {
        let group = serde_json::from_value(group).expect("a group");
        content.groups.insert(name.parse().expect("an id"), group);
    }
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
    let word = |value: &str| value.parse().expect("an answer");
    let day = |value| Answer::Date { value };
    let citizenships = vec![word("rs"), word("ua")];
    let birthdays = vec![date(2024, 5, 1), date(2020, 2, 2)];
    [
        (
            "citizenship",
            Answer::Choices {
                value: citizenships,
            },
        ),
        (
            "purpose",
            Answer::Choice {
                value: word("work"),
            },
        ),
        ("children-born", Answer::Dates { value: birthdays }),
        ("moved-in", day(date(2026, 11, 15))),
        ("title-ends", day(date(2027, 3, 1))),
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
