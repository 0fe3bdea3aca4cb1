//! Named groups of countries that rules refer to.

use serde::{Deserialize, Serialize};

use crate::{AnswerId, Source};

/// A group of countries: `eu`, `western-balkans`.
///
/// Groups with a `rank` partition all countries. A newcomer with several citizenships
/// belongs only to the one with the lowest rank: a German who is also Turkish needs no
/// residence permit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// ISO 3166-1 alpha-2 codes in lower case, Kosovo as `xk`.
    #[serde(default)]
    pub countries: Vec<AnswerId>,
    /// Whether it contains every country outside the other ranked groups, and people
    /// without citizenship.
    #[serde(default)]
    pub rest: bool,
    /// Its position among the groups that partition all countries, most favourable
    /// first.
    #[serde(default)]
    pub rank: Option<u8>,
    /// Source of the list.
    pub source: Source,
}

/// All country codes: ISO 3166-1 alpha-2 in lower case, plus `xk` for Kosovo, which the
/// standard leaves to its users.
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
