//! The part of a file that belongs to an import. Entries of all packs' authors
//! stand in one file, so two comments say which of them an import may replace.

use super::ImportError;

/// The comments around what an import made.
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

    /// The text between the comments, and what stands before and after them.
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

    /// The file with `entries` in the place of what the import made before.
    pub(crate) fn replace(
        &self,
        file: &str,
        text: &str,
        entries: &str,
    ) -> Result<String, ImportError> {
        let (before, _, after) = self.split(file, text)?;
        let mut new = before.trim_end().to_owned();
        if !entries.is_empty() {
            if !new.is_empty() {
                new.push_str("\n\n");
            }
            new.push_str(&self.begin());
            new.push_str("\n# Made by `lotse-pack import`, which replaces everything down to the end of\n# this part. To change an entry, write a layer above it, or change the source.\n\n");
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

/// What stands before and after the first line that is `wanted`.
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
        let first = BLOCK.replace("f", "# mine\n[a]\nb = 1\n", "[i]\n").unwrap();
        assert!(
            first.starts_with("# mine\n[a]\nb = 1\n\n# >>> import x\n"),
            "{first}"
        );
        let below = format!("{first}\n[late]\nb = 2\n");
        let second = BLOCK.replace("f", &below, "[j]\n").unwrap();
        assert!(second.contains("[a]") && second.contains("[j]") && second.contains("[late]"));
        assert!(!second.contains("[i]"));
        assert_eq!(BLOCK.replace("f", &second, "[j]\n").unwrap(), second);
        let gone = BLOCK.replace("f", &second, "").unwrap();
        assert_eq!(gone, "# mine\n[a]\nb = 1\n\n[late]\nb = 2\n");
    }

    #[test]
    fn a_part_without_an_end_is_refused() {
        let text = "# >>> import x\n[i]\n";
        assert!(BLOCK.replace("f", text, "").is_err());
    }
}
