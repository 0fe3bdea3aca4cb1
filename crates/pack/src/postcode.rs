//! The form of postcodes, country by country.

/// Whether a text is a postcode of a country, named by its country pack. Other countries
/// than Germany have forms that Lotse does not know: any text passes that is not empty.
///
/// In Germany a postcode has five digits, of which the first two name a region; there is
/// no region 00.
pub fn is_postcode(text: &str, country: &str) -> bool {
    match country {
        "de" => {
            text.len() == 5
                && text.bytes().all(|byte| byte.is_ascii_digit())
                && !text.starts_with("00")
        }
        _ => !text.trim().is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_german_postcode_has_five_digits_and_a_region() {
        for text in ["01067", "68161", "99998"] {
            assert!(is_postcode(text, "de"), "{text}");
        }
        for text in [
            "",
            "0",
            "1067",
            "681610",
            "abcde",
            "D-68161",
            "00000",
            " 68161",
            "٦٨١٦١",
        ] {
            assert!(!is_postcode(text, "de"), "{text}");
        }
    }

    #[test]
    fn a_postcode_of_another_country_is_any_text() {
        assert!(is_postcode("SW1A 1AA", "gb"));
        assert!(!is_postcode(" ", "gb"));
    }
}
