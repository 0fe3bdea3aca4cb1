//! Reads and writes sections of modules.

use anyhow::{Context, Result, ensure};
use wasm_encoder::{
    ConstExpr, DataCountSection, DataSection, Module, NameMap, NameSection, RawSection,
};
use wasmparser::{KnownCustom, Name, Parser, Payload};

use super::{linked::Linked, segment::Segment};

/// Prefix of the sections in which wasm-bindgen describes functions.
const DESCRIPTIONS: &str = "__wasm_bindgen";

/// Prefix of the names of functions, before their numbers.
const PREFIX: &str = "f";

/// A linked module whose functions have numbers for names: a function keeps its name while
/// tools add and move others. What linkers and debuggers read is left out, and with it the
/// claim of the C library that there are reference types, which wasm-bindgen would use.
pub(in crate::core) fn with_numbered_functions(module: &[u8]) -> Result<Vec<u8>> {
    let linked = Linked::read(module)?;
    let mut copy = Module::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        let is_needed = match &payload {
            Payload::CustomSection(section) => section.name().starts_with(DESCRIPTIONS),
            _ => true,
        };
        if is_needed {
            add(&mut copy, module, &payload)?;
        }
    }
    let mut functions = NameMap::new();
    for (number, _) in (linked.first_function..).zip(&linked.functions) {
        functions.append(number, &format!("{PREFIX}{number}"));
    }
    let mut names = NameSection::new();
    names.functions(&functions);
    copy.section(&names);
    Ok(copy.finish())
}

/// The numbers of the functions of a module that was made from a linked one.
pub(super) fn function_numbers(module: &[u8]) -> Result<Vec<u32>> {
    let mut numbers = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        let Payload::CustomSection(section) = payload? else {
            continue;
        };
        let KnownCustom::Name(names) = section.as_known() else {
            continue;
        };
        for part in names {
            let Name::Function(functions) = part? else {
                continue;
            };
            for function in functions {
                // Functions that were added since have other names.
                let number = function?.name.strip_prefix(PREFIX);
                numbers.extend(number.and_then(|number| number.parse::<u32>().ok()));
            }
        }
    }
    ensure!(!numbers.is_empty(), "functions without names");
    Ok(numbers)
}

/// The data of a module.
pub(super) fn segments(module: &[u8]) -> Result<Vec<Segment<'_>>> {
    Ok(Linked::read(module)?.segments)
}

/// The module with these data instead of its own, and without names.
pub(super) fn with_data(module: &[u8], segments: &[Segment<'_>]) -> Result<Vec<u8>> {
    let mut data = DataSection::new();
    for segment in segments {
        let address = ConstExpr::i32_const(segment.address.cast_signed());
        data.active(0, &address, segment.bytes.iter().copied());
    }
    let mut copy = Module::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::CustomSection(_) | Payload::DataSection(_) => {}
            Payload::DataCountSection { .. } => {
                copy.section(&DataCountSection { count: data.len() });
            }
            payload => add(&mut copy, module, &payload)?,
        }
    }
    if !data.is_empty() {
        copy.section(&data);
    }
    Ok(copy.finish())
}

/// Adds a section as it is.
fn add(copy: &mut Module, module: &[u8], payload: &Payload<'_>) -> Result<()> {
    if let Some((id, place)) = payload.as_section() {
        let data = module
            .get(place)
            .context("a section outside of the module")?;
        copy.section(&RawSection { id, data });
    }
    Ok(())
}
