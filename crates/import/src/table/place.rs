//! Splits street, postcode and town where one cell holds several of them.

use super::super::postcode::POSTCODE_DIGITS;

/// The cells that say where something is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct WrittenPlace {
    pub(super) street: Option<String>,
    pub(super) postcode: Option<String>,
    pub(super) city: Option<String>,
    /// Street, postcode and town.
    pub(super) whole: Option<String>,
    /// Postcode and town.
    pub(super) postcode_and_city: Option<String>,
}

impl WrittenPlace {
    /// Street, postcode as written, town.
    pub(super) fn parts(self) -> (Option<String>, Option<String>, Option<String>) {
        let (mut street, mut postcode, mut city) = (self.street, self.postcode, self.city);
        for text in [self.postcode_and_city, city.clone()].into_iter().flatten() {
            let (code, town) = code_and_town(&text);
            postcode = postcode.or(code);
            city = Some(town);
        }
        if let Some(whole) = self.whole {
            street = Some(match street {
                Some(street) if street != whole => format!("{street}, {whole}"),
                _ => whole,
            });
        }
        if let (None, Some((rest, last))) = (
            &city,
            street.as_deref().and_then(|text| text.rsplit_once(',')),
        ) && let (Some(code), town) = code_and_town(last)
        {
            (postcode, city) = (postcode.or(Some(code)), Some(town));
            street = Some(rest.trim().to_owned());
        }
        (street, postcode, city)
    }
}

/// Parts `99999 Kleinstadt`.
fn code_and_town(text: &str) -> (Option<String>, String) {
    let text = text.trim();
    let parted = text.split_once([' ', '/']).filter(|(code, town)| {
        let digits = code.chars().filter(char::is_ascii_digit).count();
        digits == POSTCODE_DIGITS && code.len() <= POSTCODE_DIGITS + 3 && !town.trim().is_empty()
    });
    match parted {
        Some((code, town)) => (Some(code.to_owned()), town.trim().to_owned()),
        None => (None, text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_with_postcode_and_town_is_parted() {
        let text = |text: &str| Some(text.to_owned());
        let parted = (text("Weg 1"), text("99999"), text("Kleinstadt"));
        for written in [
            WrittenPlace {
                street: text("Weg 1"),
                city: text("99999 Kleinstadt"),
                ..Default::default()
            },
            WrittenPlace {
                street: text("Weg 1"),
                postcode_and_city: text("99999 Kleinstadt"),
                ..Default::default()
            },
            WrittenPlace {
                whole: text("Weg 1, 99999 Kleinstadt"),
                ..Default::default()
            },
            WrittenPlace {
                street: text("Weg 1, 99999 Kleinstadt"),
                ..Default::default()
            },
        ] {
            assert_eq!(written.clone().parts(), parted, "{written:?}");
        }
        let plain = WrittenPlace {
            whole: text("Weg 1, Hof"),
            ..Default::default()
        };
        assert_eq!(plain.parts(), (text("Weg 1, Hof"), None, None));
    }
}
