//! Zstandard (RFC 8878): compressed bundles, and patches from an older bundle.

use std::io::{Cursor, Read, Write};

use zstd::stream::{read::Decoder, write::Encoder};

use super::BundleError;

/// Level for publishing: the smallest output without much memory use on the phone. Tests
/// publish hundreds of times, in a build that compresses less.
const SMALL: i32 = if cfg!(debug_assertions) { 3 } else { 19 };
/// Level for bundles kept on the device.
const QUICK: i32 = -1;
/// Largest window that a phone accepts: 2^27 bytes.
const WINDOW_LOG_MAX: u32 = 27;

/// Compresses for publishing; deterministic.
pub fn compress(bytes: &[u8]) -> Result<Vec<u8>, BundleError> {
    encode(bytes, true, Encoder::new(Vec::new(), SMALL))
}

/// Compresses quickly.
pub fn compress_quickly(bytes: &[u8]) -> Result<Vec<u8>, BundleError> {
    encode(bytes, false, Encoder::new(Vec::new(), QUICK))
}

/// Decompresses; fails if the result is longer than `limit` bytes.
pub fn decompress(bytes: &[u8], limit: u64) -> Result<Vec<u8>, BundleError> {
    decode(Decoder::new(Cursor::new(bytes)), limit)
}

/// Creates a patch from `old` to `new`, usually much smaller than `new`.
pub fn make_patch(old: &[u8], new: &[u8]) -> Result<Vec<u8>, BundleError> {
    encode(new, true, Encoder::with_ref_prefix(Vec::new(), SMALL, old))
}

/// Applies a patch to `old`; fails if the result is longer than `limit` bytes.
pub fn patched(old: &[u8], patch: &[u8], limit: u64) -> Result<Vec<u8>, BundleError> {
    decode(Decoder::with_ref_prefix(Cursor::new(patch), old), limit)
}

/// Finding unchanged data anywhere in the old bundle needs a large window, which costs
/// time.
fn encode<'a>(
    bytes: &[u8],
    finds_far: bool,
    encoder: std::io::Result<Encoder<'a, Vec<u8>>>,
) -> Result<Vec<u8>, BundleError> {
    let write = |mut encoder: Encoder<'a, Vec<u8>>| {
        encoder.set_pledged_src_size(Some(bytes.len() as u64))?;
        encoder.include_checksum(true)?;
        encoder.long_distance_matching(finds_far)?;
        encoder.window_log(window_log(bytes.len()))?;
        encoder.write_all(bytes)?;
        encoder.finish()
    };
    encoder.and_then(write).map_err(BundleError::Write)
}

fn window_log(length: usize) -> u32 {
    let needed = usize::BITS - length.leading_zeros() + 1;
    needed.clamp(17, WINDOW_LOG_MAX)
}

fn decode<R: std::io::BufRead>(
    decoder: std::io::Result<Decoder<'_, R>>,
    limit: u64,
) -> Result<Vec<u8>, BundleError> {
    let mut decoder = decoder.map_err(BundleError::Read)?;
    decoder
        .window_log_max(WINDOW_LOG_MAX)
        .map_err(BundleError::Read)?;
    let mut bytes = Vec::new();
    // Read one byte over the limit, to detect a decompression bomb without expanding it.
    let mut limited = decoder.take(limit.saturating_add(1));
    limited.read_to_end(&mut bytes).map_err(BundleError::Read)?;
    if bytes.len() as u64 > limit {
        return Err(BundleError::TooLarge("the bundle".to_owned()));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(number: usize) -> String {
        let words = (0..200).map(|word| (word * number * 7919 % 10_007).to_string());
        words.collect::<Vec<_>>().join(" word")
    }

    fn pages(changed: usize) -> Vec<u8> {
        let pages = (0..100).map(|number| page(if number == 50 { changed } else { number }));
        pages.collect::<String>().into_bytes()
    }

    #[test]
    fn bytes_come_back_as_they_were() {
        for bytes in [Vec::new(), b"a".to_vec(), pages(50)] {
            let limit = bytes.len() as u64;
            for small in [compress(&bytes).unwrap(), compress_quickly(&bytes).unwrap()] {
                assert_eq!(decompress(&small, limit).unwrap(), bytes);
            }
        }
    }

    #[test]
    fn a_patch_brings_only_what_changed() {
        let (old, new) = (pages(50), pages(1_000));
        let patch = make_patch(&old, &new).unwrap();
        assert_eq!(patched(&old, &patch, new.len() as u64).unwrap(), new);
        assert!(
            patch.len() * 20 < compress(&new).unwrap().len(),
            "{}",
            patch.len()
        );
    }

    #[test]
    fn a_bomb_is_refused_before_it_goes_off() {
        let bomb = compress(&vec![0; 50_000_000]).unwrap();
        assert!(bomb.len() < 50_000);
        let error = decompress(&bomb, 1_000_000).unwrap_err();
        assert!(matches!(error, BundleError::TooLarge(_)), "{error}");
    }
}
