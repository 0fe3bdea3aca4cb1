//! Reads the linking sections of a module: data, functions, and the references from
//! one to another.

use std::ops::Range;

use anyhow::{Context, Result};
use wasmparser::{
    KnownCustom, Linking, LinkingSectionReader, Parser, Payload, RelocSectionReader,
    RelocationEntry, SymbolInfo, TypeRef,
};

use super::segment::Segment;

/// Sections with references from functions and data; those of debuggers have others.
const REFERENCES: [&str; 2] = ["reloc.CODE", "reloc.DATA"];

/// Sections of a linked module, all positions in bytes from its beginning.
#[derive(Default)]
pub(super) struct Linked<'a> {
    /// Bodies of functions, in order, and the number of the first.
    pub(super) functions: Vec<Range<usize>>,
    pub(super) first_function: u32,
    pub(super) segments: Vec<Segment<'a>>,
    /// Names of the segments, in the same order.
    pub(super) names: Vec<&'a str>,
    pub(super) symbols: Vec<SymbolInfo<'a>>,
    /// References in functions and in data, and where they stand.
    pub(super) references: Vec<(usize, RelocationEntry)>,
}

impl<'a> Linked<'a> {
    pub(super) fn read(module: &'a [u8]) -> Result<Self> {
        let mut linked = Self::default();
        let mut starts = Vec::new();
        for payload in Parser::new(0).parse_all(module) {
            let payload = payload?;
            let section = payload.as_section();
            starts.extend(section.map(|(_, bytes)| bytes.start));
            match payload {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        let is_function = matches!(import?.ty, TypeRef::Func(_));
                        linked.first_function += u32::from(is_function);
                    }
                }
                Payload::CodeSectionEntry(body) => linked.functions.push(body.range()),
                Payload::DataSection(segments) => {
                    linked.segments = Segment::all(segments)?;
                }
                Payload::CustomSection(section) => match section.as_known() {
                    KnownCustom::Linking(section) => linked.add_symbols(&section)?,
                    KnownCustom::Reloc(references) if REFERENCES.contains(&section.name()) => {
                        linked.add_references(&references, &starts)?;
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        Ok(linked)
    }

    fn add_symbols(&mut self, section: &LinkingSectionReader<'a>) -> Result<()> {
        for part in section.subsections() {
            match part? {
                Linking::SegmentInfo(segments) => {
                    for segment in segments {
                        self.names.push(segment?.name);
                    }
                }
                Linking::SymbolTable(symbols) => {
                    self.symbols = symbols.into_iter().collect::<wasmparser::Result<_>>()?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn add_references(&mut self, section: &RelocSectionReader<'_>, starts: &[usize]) -> Result<()> {
        let start = starts.get(usize::try_from(section.section_index())?);
        let start = *start.context("relocations for a missing section")?;
        for entry in section.entries() {
            let entry = entry?;
            self.references
                .push((start + entry.relocation_range().start, entry));
        }
        Ok(())
    }

    /// The number of the function that contains a position.
    pub(super) fn function_at(&self, position: usize) -> Option<u32> {
        let index = self.functions.partition_point(|body| body.end <= position);
        let body = self.functions.get(index)?;
        let number = self.first_function + u32::try_from(index).ok()?;
        body.contains(&position).then_some(number)
    }

    /// The memory address of the data at a position in the module.
    pub(super) fn address_at(&self, position: usize) -> Option<u32> {
        let mut segments = self.segments.iter();
        let segment = segments.find(|segment| segment.place.contains(&position))?;
        let offset = u32::try_from(position - segment.place.start).ok()?;
        Some(segment.address + offset)
    }
}
