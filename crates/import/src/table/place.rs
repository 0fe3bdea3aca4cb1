//! Reads postcodes and towns, and parts them where one cell holds both.

use lotse_pack_model::is_postcode;

use super::super::PackFolder;

/// Figures of a German postcode.
const FIGURES: usize = 5;

/// Why a cell is not a postcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum NoPostcode {
    /// It has other letters, or too many figures.
    #[error("is not a postcode; write its five figures")]
    Form,
    /// It has too few figures: a spreadsheet drops a zero at the beginning, and
    /// other countries have shorter ones.
    #[error("has too few figures; is the zero at the beginning missing?")]
    Short,
    /// None begins like this.
    #[error("is not a postcode of Germany")]
    NotInUse,
}

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
        let figures = code.chars().filter(char::is_ascii_digit).count();
        figures == FIGURES && code.len() <= FIGURES + 3 && !town.trim().is_empty()
    });
    match parted {
        Some((code, town)) => (Some(code.to_owned()), town.trim().to_owned()),
        None => (None, text.to_owned()),
    }
}

/// The postcodes of the place that an import goes into.
pub(super) fn known(folder: &PackFolder) -> Vec<String> {
    let manifest = folder.manifest.as_ref();
    manifest
        .map(|manifest| manifest.postcodes.clone())
        .unwrap_or_default()
}

/// Reads a postcode. One that lost its zero is taken only if the place has it.
pub(super) fn postcode(text: &str, known: &[String]) -> Result<String, NoPostcode> {
    let code = text.trim();
    let code = ["D-", "DE-", "D ", "DE "]
        .iter()
        .find_map(|country| code.strip_prefix(country))
        .unwrap_or(code);
    // How a spreadsheet writes a whole amount.
    let code = [",0", ".0", ",00", ".00"]
        .iter()
        .find_map(|nothing| code.strip_suffix(nothing))
        .unwrap_or(code)
        .trim();
    if code.is_empty() || !code.bytes().all(|byte| byte.is_ascii_digit()) || code.len() > FIGURES {
        return Err(NoPostcode::Form);
    }
    let full = format!("{code:0>FIGURES$}");
    if code.len() < FIGURES && !known.contains(&full) {
        return Err(NoPostcode::Short);
    }
    if !is_postcode(&full, "de") {
        return Err(NoPostcode::NotInUse);
    }
    Ok(full)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_has_five_figures() {
        let known = ["01067".to_owned()];
        for (text, code) in [
            ("99999", Ok("99999")),
            ("D-99999", Ok("99999")),
            ("99999,0", Ok("99999")),
            ("1067", Ok("01067")),
            ("7743", Err(NoPostcode::Short)),
            ("1010", Err(NoPostcode::Short)),
            ("00000", Err(NoPostcode::NotInUse)),
            ("999999", Err(NoPostcode::Form)),
            ("99,99", Err(NoPostcode::Form)),
            ("abcde", Err(NoPostcode::Form)),
            ("", Err(NoPostcode::Form)),
        ] {
            assert_eq!(
                postcode(text, &known).as_deref(),
                code.as_ref().copied(),
                "{text}"
            );
        }
        assert_eq!(postcode("1067", &[]), Err(NoPostcode::Short));
    }

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
