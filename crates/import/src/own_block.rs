//! The part of a file that belongs to an import. A file can also contain
//! entries by other authors, so two comments mark those that an import may
//! replace.

use super::ImportError;

/// The comment in a part that an import replaces as a whole.
pub(crate) const REPLACED: &str =
    "# Made by `lotse-pack import`, which replaces everything up to the end of
# this part. To change an entry, override it in an upper layer or change the source.
";
/// The comment in a part whose entries people may edit.
pub(crate) const EDITED: &str =
    "# Made by `lotse-pack import`. What you change in an entry is kept, and the next
# import says how the source differs. The comment above an entry tells it apart.
";

/// The comments around imported entries.
pub(crate) struct OwnBlock<'a> {
    /// The name of the import.
    pub(crate) import: &'a str,
}

impl OwnBlock<'_> {
    fn begin(&self) -> String {
        format!("# >>> import {}", self.import)
    }

    fn end(&self) -> String {
        format!("# <<< import {}", self.import)
    }

    /// Splits a file into the text before, between and after the comments.
    pub(crate) fn split<'t>(
        &self,
        file: &str,
        text: &'t str,
    ) -> Result<(&'t str, &'t str, &'t str), ImportError> {
        let Some((before, rest)) = split_at_line(text, &self.begin()) else {
            return Ok((text, "", ""));
        };
        let Some((inner, after)) = split_at_line(rest, &self.end()) else {
            return Err(ImportError::OpenBlock {
                file: file.to_owned(),
                import: self.import.to_owned(),
                end: self.end(),
            });
        };
        Ok((before, inner, after))
    }

    /// The file with `entries` in place of those of the previous import, beneath a comment
    /// on what the next one does to them.
    pub(crate) fn replace(
        &self,
        file: &str,
        text: &str,
        comment: &str,
        entries: &str,
    ) -> Result<String, ImportError> {
        let (before, _, after) = self.split(file, text)?;
        let mut new = before.trim_end().to_owned();
        if !entries.is_empty() {
            if !new.is_empty() {
                new.push_str("\n\n");
            }
            new.push_str(&self.begin());
            new.push('\n');
            new.push_str(comment);
            new.push('\n');
            new.push_str(entries.trim_end());
            new.push_str("\n\n");
            new.push_str(&self.end());
        }
        let after = after.trim_start_matches('\n');
        if !after.is_empty() {
            if !new.is_empty() {
                new.push_str("\n\n");
            }
            new.push_str(after.trim_end());
        }
        if !new.is_empty() {
            new.push('\n');
        }
        Ok(new)
    }
}

/// The text before and after the first line equal to `wanted`.
fn split_at_line<'t>(text: &'t str, wanted: &str) -> Option<(&'t str, &'t str)> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        if line.trim_end() == wanted {
            return Some((text.get(..start)?, text.get(end..)?));
        }
        start = end;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLOCK: OwnBlock<'_> = OwnBlock { import: "x" };

    #[test]
    fn what_stands_around_the_imported_entries_stays() {
        let first = BLOCK
            .replace("f", "# mine\n[a]\nb = 1\n", REPLACED, "[i]\n")
            .unwrap();
        assert!(
            first.starts_with("# mine\n[a]\nb = 1\n\n# >>> import x\n"),
            "{first}"
        );
        let below = format!("{first}\n[late]\nb = 2\n");
        let second = BLOCK.replace("f", &below, REPLACED, "[j]\n").unwrap();
        assert!(second.contains("[a]") && second.contains("[j]") && second.contains("[late]"));
        assert!(!second.contains("[i]"));
        assert_eq!(
            BLOCK.replace("f", &second, REPLACED, "[j]\n").unwrap(),
            second
        );
        let gone = BLOCK.replace("f", &second, REPLACED, "").unwrap();
        assert_eq!(gone, "# mine\n[a]\nb = 1\n\n[late]\nb = 2\n");
    }

    #[test]
    fn a_part_without_an_end_is_refused() {
        let text = "# >>> import x\n[i]\n";
        assert!(BLOCK.replace("f", text, REPLACED, "").is_err());
    }
}
