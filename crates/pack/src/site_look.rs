//! How the static pages of a place look: `[site]` in `pack.toml`.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Minimum contrast between text and background (WCAG 2.2, 1.4.3).
pub const MIN_CONTRAST: f64 = 4.5;

/// How the static pages of a place look.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SiteLook {
    /// Colour of the header, of links and of buttons.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<Colour>,
    /// Path of a picture of the pack, such as `media/logo.png`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
}

/// A colour in sRGB, written as `#0a5261`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour([u8; 3]);

impl Colour {
    /// Its contrast with white, from 1 to 21 (WCAG 2.2, *contrast ratio*).
    pub fn contrast_with_white(self) -> f64 {
        1.05 / (self.luminance() + 0.05)
    }

    /// The same colour, darkened as little as white letters on it need.
    #[must_use]
    pub fn darkened(self) -> Self {
        let mut colour = self;
        while colour.contrast_with_white() < MIN_CONTRAST {
            // Each channel loses at least one, so this ends at black.
            colour.0 = colour
                .0
                .map(|channel| channel.saturating_sub(channel / 32 + 1));
        }
        colour
    }

    /// WCAG 2.2, *relative luminance*.
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl TryFrom<String> for Colour {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6);
        let is_hex = |digits: &&str| digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let number = digits
            .filter(is_hex)
            .and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let [_, red, green, blue] = number
            .ok_or("not a colour such as \"#0a5261\"")?
            .to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::try_from(text.to_owned()).unwrap()
    }

    #[test]
    fn the_contrast_of_known_colours_is_known() {
        for (text, contrast) in [
            ("#000000", 21.0),
            ("#ffffff", 1.0),
            ("#767676", 4.54),
            ("#ff0000", 4.0),
        ] {
            let measured = colour(text).contrast_with_white();
            assert!((measured - contrast).abs() < 0.01, "{text}: {measured}");
        }
    }

    #[test]
    fn a_pale_colour_has_a_darker_one_that_suffices() {
        for text in ["#ffffff", "#ffcc00", "#ff0000", "#00ff00", "#777777"] {
            let darkened = colour(text).darkened();
            assert!(darkened.contrast_with_white() >= MIN_CONTRAST, "{darkened}");
            assert_ne!(darkened, colour("#000000"), "{text}");
        }
        assert_eq!(colour("#0a5261").darkened(), colour("#0A5261"));
    }

    #[test]
    fn a_colour_has_six_hexadecimal_digits() {
        for wrong in ["", "#fff", "0a5261", "#0a526g", "#+a5261", "red", "#ääö"] {
            assert!(Colour::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }
}
