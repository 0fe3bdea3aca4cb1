//! The parts in which the web app fetches what ships.

/// The part that every language needs, with the source language. Fetched first.
pub const BASE: &str = "base";
/// What a search needs in every language; fetched before the first one.
pub const SEARCH: &str = "search";
/// The list of towns, fetched before the person looks for one.
pub const TOWNS: &str = "towns";

const INTERFACE: &str = "interface-";

/// The part with the content in a language other than the source.
pub fn content(language: &str) -> String {
    language.to_owned()
}

/// The part with the texts of the interface in a language.
pub fn interface(language: &str) -> String {
    format!("{INTERFACE}{language}")
}

/// The part with what only a search in a language needs.
pub fn search(language: &str) -> String {
    format!("{SEARCH}-{language}")
}

/// The language of a part with texts of the interface.
pub fn language_of_interface(part: &str) -> Option<&str> {
    part.strip_prefix(INTERFACE)
}

/// Whether a part has content to install. What only a search or the list of towns needs
/// comes later, and texts of the interface are not content.
pub fn has_content(part: &str) -> bool {
    !part.starts_with(SEARCH) && !part.starts_with(INTERFACE) && part != TOWNS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_base_and_the_pages_of_a_language_are_content() {
        assert!(has_content(BASE) && has_content(&content("ar")));
        for part in [SEARCH, TOWNS, &search("ar"), &interface("ar")] {
            assert!(!has_content(part), "{part}");
        }
    }

    #[test]
    fn an_interface_part_names_its_language() {
        assert_eq!(
            language_of_interface(&interface("de-simple")),
            Some("de-simple")
        );
        assert_eq!(language_of_interface(&content("ar")), None);
    }
}
