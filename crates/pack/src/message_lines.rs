//! The lines of a Fluent file in which its messages begin.

use std::collections::HashMap;

/// The lines of a Fluent file, indexed by the messages that begin in them.
pub(crate) struct MessageLines<'a> {
    lines: Vec<&'a str>,
    starts: HashMap<&'a str, usize>,
}

impl<'a> MessageLines<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let lines: Vec<&str> = text.lines().collect();
        let mut starts = HashMap::new();
        for (index, line) in lines.iter().enumerate() {
            if let Some((id, _)) = line.split_once('=') {
                starts.entry(id.trim_end()).or_insert(index);
            }
        }
        Self { lines, starts }
    }

    /// The line of a message, counted from 1; the first one if it is not there.
    pub(crate) fn of(&self, message: &str) -> usize {
        self.starts.get(message).copied().unwrap_or_default() + 1
    }

    /// The line of an attribute, counted from 1; that of its message if it is not there.
    pub(crate) fn of_attribute(&self, message: &str, attribute: &str) -> usize {
        let start = self.of(message);
        let is_start = |line: &&str| {
            let rest = line.trim_start().strip_prefix('.');
            let rest = rest.and_then(|rest| rest.strip_prefix(attribute));
            rest.is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let mut from_start = self.lines.iter().skip(start - 1);
        from_start
            .position(is_start)
            .map_or(start, |further| start + further)
    }
}
