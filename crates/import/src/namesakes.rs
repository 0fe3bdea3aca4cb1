//! Distinguishes entries with the same name in the source, such as the two rows
//! "Sekretariat" of a table. A person's marks refer to one of them, so each keeps its
//! earlier number, wherever it is now.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use super::{
    LossKind, LossReport, draft::DraftEntry, entry_toml::entry_toml, known_import::KnownEntry,
    loss::shown, origin::short, unnamed::Unnamed,
};

/// Fields that do not identify an entry.
const UNTELLING: [&str; 3] = ["source", "review_by", "topics"];

/// Numbers entries with the same name in the source, in order.
pub(crate) fn number(entries: &mut [Unnamed]) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for Unnamed { key, .. } in entries {
        key.key = short(&key.key);
        let count = counts.entry(key.key.clone()).or_default();
        *count += 1;
        key.key = numbered(&key.key, *count);
    }
}

/// Name of the first, second, … entry of one name.
fn numbered(name: &str, number: usize) -> String {
    match number {
        1 => name.to_owned(),
        number => format!("{name} #{number}"),
    }
}

/// Gives entries of one name the number that they had before: that of the entry with
/// which they share the most fields.
pub(crate) fn renumber(
    entries: &mut [Unnamed],
    names: &[String],
    known: &[KnownEntry],
    fields: &BTreeMap<String, toml::Value>,
    losses: &mut LossReport,
) {
    let mut by_name: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, name) in names.iter().enumerate() {
        by_name.entry(name).or_default().push(index);
    }
    let others: BTreeSet<&str> = by_name.keys().copied().collect();
    for (name, rows) in &by_name {
        let is_of_name = |key: &str| {
            key == *name
                || !others.contains(key)
                    && key
                        .strip_prefix(*name)
                        .and_then(|rest| rest.strip_prefix(" #"))
                        .is_some_and(|number| number.parse::<usize>().is_ok())
        };
        let before: Vec<(&str, &str)> = known
            .iter()
            .filter_map(|entry| Some((entry.key.as_deref()?, entry.id.as_str())))
            .filter(|(key, _)| is_of_name(key))
            .collect();
        if before.is_empty() {
            continue;
        }
        let found = Namesakes {
            entries,
            rows,
            before: &before,
            fields,
        }
        .pairs();
        let mut taken: BTreeSet<String> = before.iter().map(|(key, _)| (*key).to_owned()).collect();
        taken.extend(
            others
                .iter()
                .filter(|other| *other != name)
                .map(|other| (*other).to_owned()),
        );
        for row in rows {
            let pair = found.get(row);
            let known = pair.and_then(|pair| before.get(pair.before));
            let free = || {
                let mut keys = (1_usize..).map(|number| numbered(name, number));
                keys.find(|key| !taken.contains(key)).unwrap_or_default()
            };
            let key = known.map_or_else(free, |(key, _)| (*key).to_owned());
            taken.insert(key.clone());
            let Some(Unnamed { key: own, entry }) = entries.get_mut(*row) else {
                continue;
            };
            own.key = key;
            let doubtful = pair.filter(|pair| pair.is_doubtful);
            if let Some((_, id)) = doubtful.and_then(|pair| before.get(pair.before)) {
                let what = format!(
                    "several entries are called {}, so it is not certain that this one is \"{id}\" of the last import; give each a name of its own",
                    shown(name)
                );
                losses.add(LossKind::Field, &entry.place, None, &what);
            }
        }
    }
}

/// Entries of one name, now and before.
struct Namesakes<'a> {
    entries: &'a [Unnamed],
    /// Their indices.
    rows: &'a [usize],
    /// Keys and ids.
    before: &'a [(&'a str, &'a str)],
    /// The fields of the entries before, by id.
    fields: &'a BTreeMap<String, toml::Value>,
}

/// An entry that is one of those before.
struct Pair {
    before: usize,
    /// Whether another entry matches equally well.
    is_doubtful: bool,
}

impl Namesakes<'_> {
    /// Which entry is which, by index: the most similar first, then by position.
    fn pairs(&self) -> BTreeMap<usize, Pair> {
        let mut likely: Vec<(usize, usize, usize, usize)> = Vec::new();
        for (position, row) in self.rows.iter().enumerate() {
            let now = self.entries.get(*row).map(|entry| fields_of(&entry.entry));
            for (index, (_, id)) in self.before.iter().enumerate() {
                let same = now
                    .as_ref()
                    .zip(self.fields.get(*id))
                    .map_or(0, |(now, before)| common(now, before));
                likely.push((same, position.abs_diff(index), *row, index));
            }
        }
        likely
            .sort_by_key(|(same, distance, row, index)| (Reverse(*same), *distance, *row, *index));
        let one_came_or_went = self.rows.len() != self.before.len();
        let mut pairs: BTreeMap<usize, Pair> = BTreeMap::new();
        let mut taken: BTreeMap<usize, usize> = BTreeMap::new();
        let mut named: BTreeMap<usize, usize> = BTreeMap::new();
        for (same, _, row, index) in &likely {
            if pairs.contains_key(row) || taken.contains_key(index) {
                continue;
            }
            let rivals = likely.iter().filter(|(other_same, _, other_row, other)| {
                let concerns = (other_row == row) != (other == index);
                // A match decided by as little is just as uncertain.
                let is_free = named.get(other_row).is_none_or(|decided| decided == same)
                    && taken.get(other).is_none_or(|decided| decided == same);
                concerns && is_free && other_same == same
            });
            let has_rival = rivals.count() > 0;
            pairs.insert(
                *row,
                Pair {
                    before: *index,
                    is_doubtful: has_rival && (*same == 0 || one_came_or_went),
                },
            );
            taken.insert(*index, *same);
            named.insert(*row, *same);
        }
        pairs
    }
}

fn fields_of(entry: &DraftEntry) -> toml::Value {
    let named = DraftEntry {
        id: "entry".to_owned(),
        ..entry.clone()
    };
    let table = toml::from_str::<toml::Table>(&entry_toml(&named)).unwrap_or_default();
    let fields = table.into_iter().next().map(|(_, fields)| fields);
    fields.unwrap_or_else(|| toml::Table::new().into())
}

/// Number of identifying fields that two entries have in common.
fn common(now: &toml::Value, before: &toml::Value) -> usize {
    let fields = now.as_table().into_iter().flatten();
    let same = fields.filter(|(name, value)| {
        !UNTELLING.contains(&name.as_str()) && before.get(name.as_str()) == Some(*value)
    });
    same.count()
}
