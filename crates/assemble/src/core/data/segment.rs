//! Data that a module puts into memory when it is loaded.

use std::ops::Range;

use anyhow::{Result, bail};
use wasmparser::{Data, DataKind, DataSectionReader, Operator};

/// A piece of data at a fixed address.
pub(super) struct Segment<'a> {
    pub(super) address: u32,
    pub(super) bytes: &'a [u8],
    /// Position of the bytes in the module.
    pub(super) place: Range<usize>,
}

impl<'a> Segment<'a> {
    /// All segments of a module.
    pub(super) fn all(section: DataSectionReader<'a>) -> Result<Vec<Self>> {
        section.into_iter().map(|data| Self::new(&data?)).collect()
    }

    fn new(data: &Data<'a>) -> Result<Self> {
        let DataKind::Active { offset_expr, .. } = &data.kind else {
            bail!("data without an address");
        };
        let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
            bail!("data at an address that is computed");
        };
        let start = data.range.end - data.data.len();
        Ok(Self {
            address: value.cast_unsigned(),
            bytes: data.data,
            place: start..data.range.end,
        })
    }

    pub(super) fn addresses(&self) -> Range<u32> {
        self.address..self.address.saturating_add(self.length())
    }

    fn length(&self) -> u32 {
        u32::try_from(self.bytes.len()).unwrap_or(u32::MAX)
    }

    /// The part of it in a range of addresses.
    pub(super) fn part(&self, addresses: &Range<u32>) -> Option<Segment<'a>> {
        let own = self.addresses();
        let start = addresses.start.max(own.start);
        let end = addresses.end.min(own.end);
        if start >= end {
            return None;
        }
        let from = usize::try_from(start - own.start).ok()?;
        let to = usize::try_from(end - own.start).ok()?;
        Some(Segment {
            address: start,
            bytes: self.bytes.get(from..to)?,
            place: self.place.start + from..self.place.start + to,
        })
    }
}
