//! Finds the line of a word in a TOML file.

use std::ops::Range;

use toml_edit::{Document, Item, Key, Table, TableLike, Value};

/// The line of `word` (a key or a text) within an entry; the line of the entry
/// if the word is not there; `None` if the entry is not there either.
pub fn locate(source: &str, entry: &str, word: Option<&str>) -> Option<usize> {
    let document = Document::parse(source).ok()?;
    let (key, item) = document.as_table().get_key_value(entry)?;
    let within = word.and_then(|word| in_item(item, word));
    within
        .or_else(|| key.span())
        .or_else(|| item.span())
        .map(|span| line(source, &span))
}

/// The line of a top-level key.
pub fn locate_key(source: &str, key: &str) -> Option<usize> {
    locate(source, key, None)
}

/// The line, counted from 1, in which a span starts.
pub fn line(source: &str, span: &Range<usize>) -> usize {
    source
        .bytes()
        .take(span.start)
        .filter(|byte| *byte == b'\n')
        .count()
        + 1
}

fn in_item(item: &Item, word: &str) -> Option<Range<usize>> {
    match item {
        Item::Table(table) => in_table(table, word),
        Item::ArrayOfTables(tables) => tables
            .iter()
            .find_map(|table: &Table| in_table(table, word)),
        Item::Value(value) => in_value(value, word),
        Item::None => None,
    }
}

fn in_table(table: &dyn TableLike, word: &str) -> Option<Range<usize>> {
    table.iter().find_map(|(key, item)| {
        let own = || table.key(key).and_then(Key::span);
        if key == word {
            own().or_else(|| item.span())
        } else {
            in_item(item, word)
        }
    })
}

fn in_value(value: &Value, word: &str) -> Option<Range<usize>> {
    match value {
        Value::String(text) if text.value() == word => text.span(),
        Value::Array(list) => list.iter().find_map(|value| in_value(value, word)),
        Value::InlineTable(table) => in_table(table, word),
        // Compare a date or number as it was written.
        other => (other.to_string().trim() == word)
            .then(|| other.span())
            .flatten(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "[first]\ntopic = \"arrival\"\n\n[second]\nneeds = [\n  \"first\",\n  \"thrid\",\n]\nwhen = { not = { purpos = \"work\" } }\n";

    #[test]
    fn a_word_is_found_in_its_own_entry() {
        assert_eq!(locate(SOURCE, "second", Some("thrid")), Some(7));
        assert_eq!(locate(SOURCE, "second", Some("first")), Some(6));
        assert_eq!(locate(SOURCE, "second", Some("purpos")), Some(9));
        assert_eq!(locate(SOURCE, "second", Some("work")), Some(9));
    }

    #[test]
    fn without_the_word_the_entry_is_named() {
        assert_eq!(locate(SOURCE, "second", Some("nowhere")), Some(4));
        assert_eq!(locate(SOURCE, "third", None), None);
    }
}
