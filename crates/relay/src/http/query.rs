//! Fields of the query string.

use std::str::FromStr;

use lotse_wire::ProblemCode;

use super::Refusal;

/// Parses a field; `None` if it is absent. Unknown fields are ignored, because
/// later versions may add some.
pub(super) fn field<T: FromStr>(query: Option<&str>, name: &str) -> Result<Option<T>, Refusal> {
    let mut given = url::form_urlencoded::parse(query.unwrap_or_default().as_bytes())
        .filter(|(given, _)| given == name);
    match (given.next(), given.next()) {
        (None, _) => Ok(None),
        (Some((_, value)), None) => match value.parse() {
            Ok(value) => Ok(Some(value)),
            Err(_) => Err(ProblemCode::Malformed.into()),
        },
        _ => Err(ProblemCode::Malformed.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_occurs_at_most_once() {
        let after = |query| field::<u64>(query, "after").ok();
        assert_eq!(after(None), Some(None));
        assert_eq!(after(Some("")), Some(None));
        assert_eq!(after(Some("later=x&after=7")), Some(Some(7)));
        assert_eq!(after(Some("after=7&after=8")), None);
        for wrong in [
            "after",
            "after=",
            "after=-1",
            "after=x",
            "after=99999999999999999999",
        ] {
            assert_eq!(after(Some(wrong)), None, "{wrong}");
        }
    }
}
