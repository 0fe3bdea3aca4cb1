//! Groups of countries that rules name, so that nobody has to list them twice.

use serde::{Deserialize, Serialize};

use crate::{AnswerId, Source};

/// A group of countries: `eu`, `western-balkans`.
///
/// Groups with a `rank` divide all countries among them. Somebody with several
/// citizenships belongs to the one with the lowest rank only: a German who is
/// also Turkish needs no residence permit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// ISO 3166-1 alpha-2 codes in lower case, Kosovo as `xk`.
    #[serde(default)]
    pub countries: Vec<AnswerId>,
    /// Every country that is in no other group with a rank, and people without
    /// any citizenship.
    #[serde(default)]
    pub rest: bool,
    /// Its place among the groups that divide all countries, the best first.
    #[serde(default)]
    pub rank: Option<u8>,
    /// Where the list comes from.
    pub source: Source,
}

/// The codes of all countries: ISO 3166-1 alpha-2 in lower case, and `xk` for
/// Kosovo, which the standard leaves to its users.
pub fn country_codes() -> Vec<AnswerId> {
    let codes = rust_iso3166::ALL.iter().map(|country| country.alpha2);
    let mut codes: Vec<AnswerId> = codes
        .chain(["XK"])
        .filter_map(|code| code.to_ascii_lowercase().parse().ok())
        .collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_world_has_some_250_countries_and_kosovo_is_one() {
        let codes = country_codes();
        assert!((245..=252).contains(&codes.len()), "{}", codes.len());
        for code in ["de", "ua", "xk", "tw"] {
            assert!(codes.contains(&code.parse().unwrap()), "{code}");
        }
    }
}
