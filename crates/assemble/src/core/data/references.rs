//! Which data a function needs.

use std::{
    collections::{BTreeSet, HashMap},
    ops::Range,
};

use anyhow::{Context, Result, bail, ensure};
use wasmparser::{RelocationType, SymbolFlags, SymbolInfo};

use super::linked::Linked;

/// Maximum padding between two symbols, in bytes.
const ALIGNMENT: u32 = 16;

/// Name prefix of segments with constants.
const CONSTANTS: &str = ".rodata";

/// Which functions and data refer to which data.
#[derive(Default)]
pub(in crate::core) struct References {
    /// Addresses that each function refers to, by its number.
    of_functions: HashMap<u32, Vec<Symbol>>,
    /// Addresses that data refer to, by the address of the reference.
    of_data: Vec<(u32, Symbol)>,
    /// Data that the first module always keeps, with what it refers to.
    always: Vec<Symbol>,
    /// Mutable data, which must be present before any code runs.
    variable: Vec<Range<u32>>,
}

/// Addresses of what a symbol names.
type Symbol = Range<u32>;

impl References {
    /// Reads them from a module that was linked with `--emit-relocs`.
    pub(in crate::core) fn read(module: &[u8]) -> Result<Self> {
        let linked = Linked::read(module)?;
        let symbols = addresses(&linked)?;
        let mut references = Self {
            always: nameless(&linked, &symbols),
            variable: variable(&linked)?,
            ..Self::default()
        };
        for (index, symbol) in (0..).zip(&linked.symbols) {
            let SymbolInfo::Data { flags, .. } = symbol else {
                continue;
            };
            if flags.intersects(SymbolFlags::EXPORTED | SymbolFlags::NO_STRIP) {
                references.always.extend(symbols.get(&index).cloned());
            }
        }
        for (position, entry) in &linked.references {
            if !is_address(entry.ty)? {
                continue;
            }
            let Some(symbol) = symbols.get(&entry.index) else {
                continue;
            };
            if let Some(function) = linked.function_at(*position) {
                let of_function = references.of_functions.entry(function);
                of_function.or_default().push(symbol.clone());
            } else if let Some(address) = linked.address_at(*position) {
                references.of_data.push((address, symbol.clone()));
            } else {
                bail!("a reference outside of functions and data");
            }
        }
        ensure!(
            !references.of_functions.is_empty(),
            "a module without references"
        );
        references.of_data.sort_by_key(|(address, _)| *address);
        Ok(references)
    }

    /// Addresses of what these functions refer to, directly or through other data, in order.
    pub(super) fn needed_by(&self, functions: impl IntoIterator<Item = u32>) -> Vec<Range<u32>> {
        let of_functions = functions
            .into_iter()
            .filter_map(|number| self.of_functions.get(&number));
        let mut waiting: Vec<Symbol> = of_functions.flatten().cloned().collect();
        waiting.extend(self.always.iter().cloned());
        let mut needed = BTreeSet::new();
        while let Some(symbol) = waiting.pop() {
            if needed.insert((symbol.start, symbol.end)) {
                let inside = self.inside(&symbol);
                waiting.extend(inside.iter().map(|(_, symbol)| symbol.clone()));
            }
        }
        needed.extend(self.variable.iter().map(|range| (range.start, range.end)));
        let ranges = needed.into_iter().map(|(start, end)| start..end);
        ranges.collect()
    }

    /// References from the data of a symbol.
    fn inside(&self, symbol: &Symbol) -> &[(u32, Symbol)] {
        let before = |end: u32| self.of_data.partition_point(|(address, _)| *address < end);
        self.of_data
            .get(before(symbol.start)..before(symbol.end))
            .unwrap_or_default()
    }
}

/// Addresses of the data symbols, by their index.
fn addresses(linked: &Linked<'_>) -> Result<HashMap<u32, Symbol>> {
    let mut addresses = HashMap::new();
    for (index, symbol) in (0..).zip(&linked.symbols) {
        let SymbolInfo::Data {
            symbol: Some(place),
            name,
            ..
        } = symbol
        else {
            continue;
        };
        let segment = linked.segments.get(usize::try_from(place.index)?);
        let segment = segment.with_context(|| format!("{name} is in no segment"))?;
        let start = segment.address + place.offset;
        let end = start + place.size;
        ensure!(
            end <= segment.addresses().end,
            "{name} reaches beyond its segment"
        );
        addresses.insert(index, start..end);
    }
    Ok(addresses)
}

/// Data that belongs to no symbol. It is kept, because it may still be referenced.
fn nameless(linked: &Linked<'_>, symbols: &HashMap<u32, Symbol>) -> Vec<Range<u32>> {
    let symbols = symbols.values().filter(|symbol| !symbol.is_empty());
    let mut symbols: Vec<_> = symbols.cloned().collect();
    symbols.sort_by_key(|symbol| symbol.start);
    let mut found = Vec::new();
    for segment in &linked.segments {
        let addresses = segment.addresses();
        let end = addresses.end..addresses.end;
        let inside = symbols
            .iter()
            .filter(|symbol| addresses.contains(&symbol.start));
        let mut from = addresses.start;
        for symbol in inside.chain([&end]) {
            if symbol.start.saturating_sub(from) >= ALIGNMENT {
                found.push(from..symbol.start);
            }
            from = from.max(symbol.end);
        }
    }
    found
}

/// Segments other than those with constants.
fn variable(linked: &Linked<'_>) -> Result<Vec<Range<u32>>> {
    ensure!(
        linked.names.len() == linked.segments.len(),
        "segments without names"
    );
    let segments = linked.names.iter().zip(&linked.segments);
    let variable = segments.filter(|(name, _)| !name.starts_with(CONSTANTS));
    Ok(variable.map(|(_, segment)| segment.addresses()).collect())
}

/// Whether a relocation may stand for an address in memory.
fn is_address(kind: RelocationType) -> Result<bool> {
    use RelocationType::{
        FunctionIndexLeb, GlobalIndexLeb, MemoryAddrI32, MemoryAddrLeb, MemoryAddrSleb,
        TableIndexI32, TableIndexSleb, TableNumberLeb, TypeIndexLeb,
    };
    match kind {
        // A global can stand for data.
        MemoryAddrI32 | MemoryAddrLeb | MemoryAddrSleb | GlobalIndexLeb => Ok(true),
        FunctionIndexLeb | TableIndexI32 | TableIndexSleb | TableNumberLeb | TypeIndexLeb => {
            Ok(false)
        }
        other => bail!("a reference of an unexpected kind, {other:?}"),
    }
}
