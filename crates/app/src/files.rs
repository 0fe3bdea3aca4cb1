//! Files saved for the person.

pub(crate) mod calendar;
pub(crate) mod card;

use std::{
    fs::{self, OpenOptions},
    io::Write,
    path::Path,
};

use crate::{ApiError, ErrorCode, SavedFile};

/// Maximum number of files with the same base name.
const COPIES: u32 = 1_000;

/// Saves a file under a name derived from `title`; never overwrites one.
pub(crate) fn save(
    folder: &Path,
    title: &str,
    ending: &str,
    bytes: &[u8],
) -> Result<SavedFile, ApiError> {
    let failed = |error: std::io::Error| {
        let code = if error.kind() == std::io::ErrorKind::StorageFull {
            ErrorCode::DiskFull
        } else {
            ErrorCode::SaveFailed
        };
        ApiError::logged(code, &error).with("folder", folder.display())
    };
    fs::create_dir_all(folder).map_err(failed)?;
    let name = file_name(title);
    for copy in 1..COPIES {
        let number = if copy == 1 {
            String::new()
        } else {
            format!(" ({copy})")
        };
        let path = folder.join(format!("{name}{number}.{ending}"));
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(mut file) => {
                file.write_all(bytes)
                    .and_then(|()| file.sync_all())
                    .map_err(failed)?;
                return Ok(SavedFile {
                    path: path.display().to_string(),
                });
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(failed(error)),
        }
    }
    Err(ApiError::new(ErrorCode::SaveFailed).with("folder", folder.display()))
}

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
    fn a_second_file_of_the_same_name_stands_beside_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let first = save(folder.path(), "Adresse anmelden", "ics", b"1").unwrap();
        let second = save(folder.path(), "Adresse anmelden", "ics", b"2").unwrap();
        assert!(
            first.path.ends_with("Adresse anmelden.ics"),
            "{}",
            first.path
        );
        assert!(
            second.path.ends_with("Adresse anmelden (2).ics"),
            "{}",
            second.path
        );
        assert_eq!(fs::read(first.path).unwrap(), b"1");
    }

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
