//! Ids made of names and addresses.

/// The longest word; two bytes and a number fit behind it, see [`super::ids`].
const MAX_LENGTH: usize = 58;

/// A name as an id: `Über uns` becomes `ueber-uns`. `None` when no letter of it
/// can be written so, as of a name in Arabic.
pub(crate) fn slug(name: &str) -> Option<String> {
    let mut slug = String::new();
    for letter in name.chars().take(200).flat_map(char::to_lowercase) {
        match plain(letter) {
            Some(letters) => slug.push_str(letters),
            None if letter.is_ascii_alphanumeric() => slug.push(letter),
            None if !slug.ends_with('-') => slug.push('-'),
            None => {}
        }
    }
    let mut slug: String = slug.trim_matches('-').chars().take(MAX_LENGTH).collect();
    slug.truncate(slug.trim_end_matches('-').len());
    match slug.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => Some(slug),
        // An id starts with a letter.
        Some(_) => Some(format!("n-{slug}")),
        None => None,
    }
}

/// Letters of Europe's languages in plain ASCII; German ones as German does it.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ä' | 'æ' => "ae",
        'ö' | 'œ' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ą' | 'ă' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ø' | 'ő' => "o",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ť' | 'ț' => "t",
        'ù' | 'ú' | 'û' | 'ů' | 'ű' => "u",
        'ý' => "y",
        'ź' | 'ż' | 'ž' => "z",
        // Part of the letter before it, or of nothing.
        '\u{307}' | '\'' | '’' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_german_name_keeps_its_sound() {
        assert_eq!(
            slug("Über die Straße").as_deref(),
            Some("ueber-die-strasse")
        );
        assert_eq!(slug("  Café & Größe!  ").as_deref(), Some("cafe-groesse"));
    }

    #[test]
    fn an_id_starts_with_a_letter_and_is_short() {
        assert_eq!(slug("1. Schritt").as_deref(), Some("n-1-schritt"));
        assert!(slug(&"lang ".repeat(100)).unwrap().len() <= MAX_LENGTH);
        assert_eq!(slug("معلومات"), None);
        assert_eq!(slug("---"), None);
    }
}
