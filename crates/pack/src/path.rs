//! The one rule for the paths of files in a pack. The tools refuse what a device
//! would refuse, because both ask [`check_path`].

/// Maximum length of a path, in bytes: what the name field of a tar header
/// (POSIX.1-1988, "ustar") takes.
pub const PATH_BYTES: usize = 100;
/// Maximum number of folders that a file is in.
pub const FOLDERS: usize = 8;

/// A pack cannot contain a file with this path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PathFault {
    /// It has characters that not every system writes the same way.
    #[error(
        "its path may only have letters without accents, digits and \"-\", \"_\", \".\", and each part of it starts with a letter or digit"
    )]
    Characters,
    /// It is too long.
    #[error("its path is longer than {PATH_BYTES} characters")]
    TooLong,
    /// It is in too many folders.
    #[error("it is in more than {FOLDERS} folders")]
    TooDeep,
    /// Its folder has the name of another part of the pack.
    #[error("\"media\" and \"fonts\" are names of folders of a pack and cannot be a language")]
    NoLanguage,
}

/// Checks that a pack may contain the path: relative, short, without `..`, and
/// written alike on every system.
pub fn check_path(path: &str) -> Result<(), PathFault> {
    if path.len() > PATH_BYTES {
        return Err(PathFault::TooLong);
    }
    if !is_plain_path(path) {
        return Err(PathFault::Characters);
    }
    if path.matches('/').count() > FOLDERS {
        return Err(PathFault::TooDeep);
    }
    // Its bundle would have the name of the bundle of pictures or fonts.
    let language = path.strip_prefix("locales/").and_then(|rest| rest.get(..6));
    let is_taken = |start: &str| {
        ["media/", "fonts/"]
            .iter()
            .any(|it| start.eq_ignore_ascii_case(it))
    };
    if language.is_some_and(is_taken) {
        return Err(PathFault::NoLanguage);
    }
    Ok(())
}

/// Returns whether a path is relative, without `..`, and written alike on every system.
pub fn is_plain_path(path: &str) -> bool {
    path.split('/').all(is_plain)
}

fn is_plain(part: &str) -> bool {
    part.starts_with(|c: char| c.is_ascii_alphanumeric()) && part.bytes().all(is_plain_byte)
}

fn is_plain_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)
}

/// A similar path that a pack may contain: `media/tonne-blau.png` for
/// `media/Tonne blau.png`. `None` if nothing similar is left of it.
pub(crate) fn plain_path(path: &str) -> Option<String> {
    let parts: Vec<String> = path.split('/').map(plain_part).collect();
    let plain = parts.join("/");
    let has_name = |part: &String| !part.is_empty() && !part.starts_with('.');
    (parts.iter().all(has_name) && check_path(&plain).is_ok()).then_some(plain)
}

fn plain_part(part: &str) -> String {
    let mut plain = String::new();
    for c in part.chars() {
        match c {
            'ä' | 'Ä' => plain.push_str("ae"),
            'ö' | 'Ö' => plain.push_str("oe"),
            'ü' | 'Ü' => plain.push_str("ue"),
            'ß' => plain.push_str("ss"),
            c if c.is_whitespace() && !plain.ends_with('-') => plain.push('-'),
            c if u8::try_from(c).is_ok_and(is_plain_byte) => plain.push(c),
            _ => {}
        }
    }
    plain.trim_start_matches(['-', '_']).replace("-.", ".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_paths_are_allowed() {
        let longest = format!("locales/zh-Hant-TW/guides/{}.md", "a".repeat(64));
        for path in [
            "pack.toml",
            "steps/arrival.toml",
            "locales/pt-BR/ui/own_words.ftl",
            "media/2026/Map-1.webp",
            &longest,
        ] {
            assert_eq!(check_path(path), Ok(()), "{path}");
        }
    }

    #[test]
    fn paths_that_lead_out_or_are_written_differently_elsewhere_are_refused() {
        for (path, fault) in [
            ("", PathFault::Characters),
            ("../pack.toml", PathFault::Characters),
            ("/etc/passwd", PathFault::Characters),
            ("steps//a.toml", PathFault::Characters),
            ("steps/", PathFault::Characters),
            ("a\\b.toml", PathFault::Characters),
            (".hidden", PathFault::Characters),
            ("media/tonne blau.png", PathFault::Characters),
            ("media/mülltonne.png", PathFault::Characters),
            ("media/تقويم.png", PathFault::Characters),
            ("media/a\u{202e}b.png", PathFault::Characters),
            ("media/a\n.png", PathFault::Characters),
            ("locales/media/pack.ftl", PathFault::NoLanguage),
            ("locales/Media/pack.ftl", PathFault::NoLanguage),
            ("locales/fonts/pack.ftl", PathFault::NoLanguage),
            ("media/1/2/3/4/5/6/7/8/9.png", PathFault::TooDeep),
            (&format!("media/{}.png", "a".repeat(91)), PathFault::TooLong),
        ] {
            assert_eq!(check_path(path), Err(fault), "{path}");
        }
    }

    #[test]
    fn a_similar_path_is_offered_where_there_is_one() {
        for (path, plain) in [
            ("media/Tonne  blau.png", Some("media/Tonne-blau.png")),
            (
                "locales/de/Texte Büro.ftl",
                Some("locales/de/Texte-Buero.ftl"),
            ),
            (
                "steps/erste schritte.toml",
                Some("steps/erste-schritte.toml"),
            ),
            ("media/تقويم.png", None),
            ("locales/media/pack.ftl", None),
        ] {
            assert_eq!(plain_path(path).as_deref(), plain, "{path}");
        }
    }
}
