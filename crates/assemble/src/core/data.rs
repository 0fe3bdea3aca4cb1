//! Moves data that only functions of the second module use from the first module to the
//! second. Binaryen splits only functions, and half of what a first visit would load are
//! tables of libraries that it does not use.

mod linked;
mod module;
mod references;
mod segment;

use std::{fs, ops::Range, path::Path};

use anyhow::{Context, Result};

pub(super) use module::with_numbered_functions;
pub(super) use references::References;

/// Shorter runs of data stay where they are: each costs a header in both modules.
const SHORTEST: u32 = 64;

/// Moves the data that no function of `first` needs into `rest`.
pub(super) fn split(first: &Path, rest: &Path, references: &References) -> Result<()> {
    let read = |path: &Path| fs::read(path).with_context(|| path.display().to_string());
    let (before, rest_before) = (read(first)?, read(rest)?);
    let needed = references.needed_by(module::function_numbers(&before)?);
    let (mut kept, mut moved) = (Vec::new(), module::segments(&rest_before)?);
    for segment in module::segments(&before)? {
        let free = free(&needed, &segment.addresses());
        let between = complement(&free, &segment.addresses());
        kept.extend(between.iter().filter_map(|range| segment.part(range)));
        moved.extend(free.iter().filter_map(|range| segment.part(range)));
    }
    fs::write(first, module::with_data(&before, &kept)?)?;
    Ok(fs::write(rest, module::with_data(&rest_before, &moved)?)?)
}

/// Ranges that nothing needs.
fn free(needed: &[Range<u32>], all: &Range<u32>) -> Vec<Range<u32>> {
    let mut free = complement(needed, all);
    free.retain(|range| range.end - range.start >= SHORTEST);
    free
}

/// The parts of `all` outside the ranges, which are sorted.
fn complement(ranges: &[Range<u32>], all: &Range<u32>) -> Vec<Range<u32>> {
    let mut between = Vec::new();
    let mut from = all.start;
    for range in ranges {
        if range.start >= all.end {
            break;
        }
        if range.start > from {
            between.push(from..range.start);
        }
        from = from.max(range.end);
    }
    if from < all.end {
        between.push(from..all.end);
    }
    between
}

#[cfg(test)]
#[expect(
    clippy::single_range_in_vec_init,
    reason = "lists of ranges are compared"
)]
mod tests {
    use wasm_encoder::{
        CodeSection, ConstExpr, CustomSection, DataSection, Encode as _, Function, FunctionSection,
        MemorySection, MemoryType, Module, NameMap, NameSection, Section as _, TypeSection,
    };

    use super::{segment::Segment, *};

    /// Where the data of the module begin.
    const START: u32 = 1_024;
    /// Names of data, and how long they are.
    const DATA: [(&str, u32); 3] = [("others", 100), ("pointer", 4), ("pointed_at", 100)];

    /// A module as a linker writes it: its first function refers to `pointer`, which refers
    /// to `pointed_at`, and its second to `others`.
    fn linked() -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        module.section(&types);
        let mut functions = FunctionSection::new();
        functions.function(0).function(0);
        module.section(&functions);
        let mut memories = MemorySection::new();
        memories.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        module.section(&memories);
        let mut code = CodeSection::new();
        for _ in 0..2 {
            let mut function = Function::new([]);
            function.instructions().i32_const(i32::MIN).drop().end();
            code.function(&function);
        }
        module.section(&code);
        let mut data = DataSection::new();
        data.active(0, &ConstExpr::i32_const(1_024), 0..204);
        module.section(&data);
        module.section(&custom("linking", &linking()));
        // In each body of eleven bytes, the constant follows its length and two more.
        let of_code = relocations(3, &[(4, 4, 1), (4, 4 + 10, 0)]);
        module.section(&custom("reloc.CODE", &of_code));
        // The data follow the number of segments, and the beginning of the first.
        let of_data = relocations(4, &[(5, 8 + 100, 2)]);
        module.section(&custom("reloc.DATA", &of_data));
        module.finish()
    }

    /// The names of the only segment and of the data in it.
    fn linking() -> Vec<u8> {
        let mut segments = vec![1];
        ".rodata".encode(&mut segments);
        segments.extend([0, 0]);
        let mut symbols = vec![3];
        let mut offset = 0;
        for (name, size) in DATA {
            symbols.extend([1, 0]);
            name.encode(&mut symbols);
            0_u32.encode(&mut symbols);
            offset.encode(&mut symbols);
            size.encode(&mut symbols);
            offset += size;
        }
        let mut linking = vec![2];
        for (id, part) in [(5, segments), (8, symbols)] {
            linking.push(id);
            part.encode(&mut linking);
        }
        linking
    }

    /// Relocations of a section: kind, offset, symbol.
    fn relocations(section: u32, all: &[(u8, u32, u32)]) -> Vec<u8> {
        let mut bytes = Vec::new();
        section.encode(&mut bytes);
        all.len().encode(&mut bytes);
        for (kind, offset, symbol) in all {
            bytes.push(*kind);
            offset.encode(&mut bytes);
            symbol.encode(&mut bytes);
            0_i32.encode(&mut bytes);
        }
        bytes
    }

    fn custom<'a>(name: &'a str, data: &'a [u8]) -> CustomSection<'a> {
        CustomSection {
            name: name.into(),
            data: data.into(),
        }
    }

    #[test]
    fn a_function_keeps_all_data_that_it_reaches_and_the_second_module_gets_the_rest() {
        let references = References::read(&linked()).unwrap();
        let pointer = START + 100..START + 104;
        let pointed_at = START + 104..START + 204;
        assert_eq!(references.needed_by([0]), [pointer, pointed_at]);
        assert_eq!(references.needed_by([1]), [START..START + 100]);
        assert_eq!(references.needed_by([]), []);
    }

    #[test]
    fn data_that_no_function_needs_move_to_the_rest() {
        let linked = linked();
        let folder = tempfile::tempdir().unwrap();
        let [first, rest] = ["first", "rest"].map(|name| folder.path().join(name));
        let data = module::segments(&linked).unwrap();
        let mut with_first_name = module::with_data(&linked, &data).unwrap();
        let mut functions = NameMap::new();
        functions.append(0, "f0");
        let mut names = NameSection::new();
        names.functions(&functions);
        names.append_to(&mut with_first_name);
        fs::write(&first, with_first_name).unwrap();
        fs::write(&rest, module::with_data(&linked, &[]).unwrap()).unwrap();

        split(&first, &rest, &References::read(&linked).unwrap()).unwrap();

        let addresses = |path: &Path| {
            let bytes = fs::read(path).unwrap();
            let segments = module::segments(&bytes).unwrap();
            let addresses = segments.iter().map(Segment::addresses);
            addresses.collect::<Vec<_>>()
        };
        assert_eq!(addresses(&first), [START + 100..START + 204]);
        assert_eq!(addresses(&rest), [START..START + 100]);
    }

    #[test]
    fn functions_keep_their_numbers_as_names() {
        let numbered = with_numbered_functions(&linked()).unwrap();
        assert_eq!(module::function_numbers(&numbered).unwrap(), [0, 1]);
    }

    #[test]
    fn short_ranges_are_not_moved() {
        assert_eq!(free(&[10..70, 100..200, 150..160], &(0..300)), [200..300]);
        assert_eq!(complement(&[10..70, 100..200], &(0..150)), [0..10, 70..100]);
        assert_eq!(complement(&[], &(5..9)), [5..9]);
    }
}
