//! Files saved for the person.

pub(crate) mod calendar;
pub(crate) mod card;
#[cfg(target_family = "wasm")]
mod download;
#[cfg(not(target_family = "wasm"))]
mod folder;

#[cfg(target_family = "wasm")]
pub(crate) use download::save;
#[cfg(target_family = "wasm")]
pub use download::{Download, take_downloads};
#[cfg(not(target_family = "wasm"))]
pub(crate) use folder::save;

/// Derives a file name that every file system accepts: letters, digits, spaces and hyphens.
fn file_name(title: &str) -> String {
    let kept: String = title
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || c == '-' {
                c
            } else {
                ' '
            }
        })
        .collect();
    let words: Vec<&str> = kept.split_whitespace().collect();
    let name: String = words.join(" ").chars().take(60).collect();
    if name.is_empty() {
        "Lotse".to_owned()
    } else {
        name.trim_end().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_title_leads_out_of_the_folder() {
        for title in [
            "../../etc/passwd",
            "a/b\\c:d*?",
            "\0",
            "",
            &"ä".repeat(100_000),
        ] {
            let name = file_name(title);
            assert!(
                !name.contains(['/', '\\', '.', '\0'])
                    && !name.is_empty()
                    && name.chars().count() <= 60,
                "{name}"
            );
        }
    }
}
