//! Copies as links, small enough for a QR code.
//!
//! After a version byte comes a zlib stream (RFC 1950) without its header and the
//! leading [`WORDS`], which both sides know; this shrinks an id from twenty bytes to
//! three. The checksum at the end of the stream covers both.

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};
use lotse_talk::LinkKind;

use crate::ErrorCode;

const VERSION: u8 = 1;

/// Preset dictionary: strings common in copies, without line ends. Part of the format
/// version, because a link can only be read with the dictionary that it was written
/// with.
const WORDS: &str = include_str!("link/words.txt");

/// Maximum decoded size of a link, in bytes. A QR code holds a tenth of that.
const MOST_BYTES: usize = 64 * 1024;

/// Maximum overhead of a stream over its content, in bytes.
const OVERHEAD: usize = 1024;

/// Beginning of a zlib stream: deflate, a window of 32 KiB.
const HEADER: [u8; 2] = [0x78, 0xDA];

/// Beginning of a block that is not compressed and not the last one.
const STORED: u8 = 0;

/// Writes bytes as a link; `None` if they are too many.
pub(super) fn write(json: &[u8]) -> Option<String> {
    if json.len() > MOST_BYTES {
        return None;
    }
    let words = words();
    let mut stream = Vec::with_capacity(words.len() + json.len() + OVERHEAD);
    let mut compress = Compress::new(Compression::best(), true);
    compress
        .compress_vec(words.as_bytes(), &mut stream, FlushCompress::Sync)
        .ok()?;
    let beginning = stream.len();
    let status = compress
        .compress_vec(json, &mut stream, FlushCompress::Finish)
        .ok()?;
    if status != Status::StreamEnd {
        return None;
    }
    let mut bytes = vec![VERSION];
    bytes.extend(stream.get(beginning..)?);
    Some(LinkKind::Copy.link(&bytes))
}

/// Reads the bytes of the first complete link in a text.
pub(super) fn read(text: &str) -> Result<Vec<u8>, ErrorCode> {
    let unreadable = ErrorCode::CopyLinkUnreadable;
    LinkKind::Copy.read_bytes(text, &unreadable, |bytes| match bytes.split_first() {
        Some((&VERSION, stream)) => inflate(stream).ok_or(unreadable),
        Some((&version, _)) if version > VERSION => Err(ErrorCode::CopyNewer),
        _ => Err(unreadable),
    })
}

/// Inflates a stream that lacks its header, up to [`MOST_BYTES`].
fn inflate(rest: &[u8]) -> Option<Vec<u8>> {
    if rest.len() > MOST_BYTES {
        return None;
    }
    let words = words();
    let length = u16::try_from(words.len()).ok()?;
    let mut stream = HEADER.to_vec();
    stream.push(STORED);
    stream.extend(length.to_le_bytes());
    stream.extend((!length).to_le_bytes());
    stream.extend(words.as_bytes());
    stream.extend(rest);

    let mut content = Vec::with_capacity(words.len() + MOST_BYTES);
    let mut decompress = Decompress::new(true);
    let status = decompress
        .decompress_vec(&stream, &mut content, FlushDecompress::Finish)
        .ok()?;
    let is_whole =
        status == Status::StreamEnd && usize::try_from(decompress.total_in()) == Ok(stream.len());
    let json = content.get(words.len()..)?;
    (is_whole && json.len() <= MOST_BYTES).then(|| json.to_vec())
}

/// [`WORDS`], regardless of line ends.
fn words() -> String {
    WORDS.lines().collect()
}

#[cfg(test)]
mod tests;
