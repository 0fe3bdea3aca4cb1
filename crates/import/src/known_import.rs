//! Earlier imports, as recorded in a file.

/// The comment before the name of a source.
const SOURCE: &str = "# Source: ";
/// The comment before what the source calls an entry.
const KEY: &str = "# Key: ";

/// An earlier import.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct KnownImport {
    /// Its label in the comments around its entries.
    pub(crate) label: String,
    /// The name of its source, if it has one.
    pub(crate) name: Option<String>,
    pub(crate) entries: Vec<KnownEntry>,
}

/// An entry of an earlier import.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct KnownEntry {
    pub(crate) id: String,
    /// What the source calls it; nothing if an older Lotse imported it.
    pub(crate) key: Option<String>,
}

/// The comment that names the source of an import.
pub(crate) fn source_comment(name: &str) -> String {
    format!("{SOURCE}{name}\n\n")
}

/// The comment that says what the source calls the next entry.
pub(crate) fn key_comment(key: &str) -> String {
    format!("{KEY}{key}\n")
}

/// Whether a line is such a comment.
pub(crate) fn is_key_comment(line: &str) -> bool {
    line.starts_with(KEY)
}

/// The imports in a file whose labels begin with a word such as `calendar-`.
pub(crate) fn known_imports(text: &str, prefix: &str) -> Vec<KnownImport> {
    let mut imports: Vec<KnownImport> = Vec::new();
    let mut open = false;
    let mut key = None;
    for line in text.lines().map(str::trim_end) {
        if let Some(label) = line.strip_prefix("# >>> import ") {
            open = label.starts_with(prefix);
            if open {
                imports.push(KnownImport {
                    label: label.to_owned(),
                    ..KnownImport::default()
                });
            }
        } else if line.starts_with("# <<< import ") {
            open = false;
        }
        let Some(import) = imports.last_mut().filter(|_| open) else {
            continue;
        };
        if let Some(name) = line.strip_prefix(SOURCE) {
            import.name = Some(name.to_owned());
        } else if let Some(named) = line.strip_prefix(KEY) {
            key = Some(named.to_owned());
        } else if let Some(id) = line.strip_prefix('[').and_then(|id| id.strip_suffix(']')) {
            import.entries.push(KnownEntry {
                id: id.to_owned(),
                key: key.take(),
            });
        }
    }
    imports
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_earlier_imports_wrote_is_found_again() {
        let text = format!(
            "[mine]\n# >>> import calendar-a\n{}{}[x]\nb = [1]\n\n[old]\n# <<< import calendar-a\n# >>> import events-b\n[y]\n# <<< import events-b\n",
            source_comment("Stadt"),
            key_comment("1@a"),
        );
        let entry = |id: &str, key: Option<&str>| KnownEntry {
            id: id.to_owned(),
            key: key.map(str::to_owned),
        };
        let import = KnownImport {
            label: "calendar-a".into(),
            name: Some("Stadt".into()),
            entries: vec![entry("x", Some("1@a")), entry("old", None)],
        };
        assert_eq!(known_imports(&text, "calendar-"), [import]);
    }
}
