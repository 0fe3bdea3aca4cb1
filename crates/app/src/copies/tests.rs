use proptest::{collection::btree_map, prelude::*};
use serde_json::json;

use super::*;

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z][a-z-]{0,20}", "\\PC{0,60}", any::<String>()]
}

/// Anything that a copy may hold, also what only a later version understands.
fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any_text().prop_map(Value::from),
        any_text().prop_map(|answer| json!({ "kind": "choice", "value": answer })),
        (2020..2030, 1..13, 1..29).prop_map(|(year, month, day)| {
            json!({ "kind": "date", "value": format!("{year}-{month:02}-{day:02}") })
        }),
        prop_oneof!["begun", "done", "set-aside"].prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        Just(Value::Null),
    ]
}

fn any_map() -> impl Strategy<Value = Map<String, Value>> {
    btree_map(any_text(), any_value(), 0..20).prop_map(|map| map.into_iter().collect())
}

fn any_copy() -> impl Strategy<Value = DataCopy> {
    let documents = prop::collection::vec(any_value(), 0..20);
    (
        [any_map(), any_map(), any_map(), any_map(), any_map()],
        documents,
        any_map(),
        any_map(),
    )
        .prop_map(
            |(
                [answers, marks, marked_on, notes, own_dates],
                documents,
                employer_codes,
                settings,
            )| DataCopy {
                answers,
                marks,
                marked_on,
                notes,
                own_dates,
                documents,
                employer_codes,
                settings,
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_copy_goes_through_a_link_unchanged(copy in any_copy()) {
        let link = copy.link().unwrap();
        prop_assert_eq!(DataCopy::of_link(&link).unwrap(), copy);
    }
}

#[test]
fn a_link_that_holds_something_else_is_refused() {
    for json in ["", "{}", "[]", "null", r#"{"answers":{}}"#] {
        let link = link::write(json.as_bytes()).unwrap();
        let refused = DataCopy::of_link(&link).unwrap_err();
        assert_eq!(refused.code, ErrorCode::CopyLinkUnreadable, "{json}");
    }
}
