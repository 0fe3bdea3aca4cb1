//! Reads postcodes as people and spreadsheets write them.

use lotse_pack_model::is_postcode;

use super::PackFolder;

/// Number of digits of a German postcode.
pub(crate) const POSTCODE_DIGITS: usize = 5;

/// Why a text is not a postcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NoPostcode {
    /// It has other letters, or too many digits.
    #[error("is not a postcode; write its five digits")]
    Form,
    /// It has too few digits: a spreadsheet drops a zero at the beginning, and other
    /// countries have shorter ones.
    #[error("has too few digits; is the leading zero missing?")]
    Short,
    /// No postcode begins like this.
    #[error("is not a postcode of Germany")]
    NotInUse,
}

/// The postcodes of the place that an import goes into.
pub(crate) fn known(folder: &PackFolder) -> Vec<String> {
    let manifest = folder.manifest.as_ref();
    manifest
        .map(|manifest| manifest.postcodes.clone())
        .unwrap_or_default()
}

/// Reads a postcode. One that lost its zero is taken only if the place has it.
pub(crate) fn postcode(text: &str, known: &[String]) -> Result<String, NoPostcode> {
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
    if code.is_empty()
        || !code.bytes().all(|byte| byte.is_ascii_digit())
        || code.len() > POSTCODE_DIGITS
    {
        return Err(NoPostcode::Form);
    }
    let full = format!("{code:0>POSTCODE_DIGITS$}");
    if code.len() < POSTCODE_DIGITS && !known.contains(&full) {
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
    fn a_postcode_has_five_digits() {
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
}
