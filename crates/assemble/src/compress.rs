//! Writes compressed variants next to the files; servers send them instead.

use std::{fs, io::Write, path::Path};

use anyhow::Result;
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

use crate::offline::files_in;

/// Minimum size of a file to compress, in bytes.
const FEWEST_BYTES: usize = 256;

/// Writes `.br` and `.gz` next to each file that compression makes smaller.
pub(crate) fn beside(folder: &Path, small: bool) -> Result<()> {
    for path in files_in(folder)? {
        let bytes = fs::read(folder.join(&path))?;
        if bytes.len() < FEWEST_BYTES {
            continue;
        }
        for (end, variant) in [("br", brotli(&bytes, small)?), ("gz", gzip(&bytes)?)] {
            if variant.len() < bytes.len() / 10 * 9 {
                fs::write(folder.join(format!("{path}.{end}")), variant)?;
            }
        }
    }
    Ok(())
}

fn brotli(bytes: &[u8], small: bool) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: if small { 11 } else { 5 },
        lgwin: 24,
        ..BrotliEncoderParams::default()
    };
    let mut variant = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut variant, &parameters)?;
    Ok(variant)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}
