//! Parameters in the path of a request.

use std::str::FromStr;

use axum::{
    extract::{FromRequestParts as _, RawPathParams},
    http::request::Parts,
};
use lotse_wire::ProblemCode;

use super::Refusal;

/// Parses a parameter of the path.
pub(super) async fn get<T: FromStr>(parts: &mut Parts, name: &str) -> Result<T, Refusal> {
    let malformed = || Refusal::from(ProblemCode::Malformed);
    let given = RawPathParams::from_request_parts(parts, &()).await;
    let given = given.map_err(|_| malformed())?;
    let value = given.iter().find(|(given, _)| *given == name);
    value
        .and_then(|(_, value)| value.parse().ok())
        .ok_or_else(malformed)
}
