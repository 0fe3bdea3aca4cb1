//! How large a pack may be. A pack comes from outside: what is over a limit is
//! refused before anything is made of it.

/// The largest file that is text, in bytes.
pub const PAGE_BYTES: usize = 64 * 1024;
/// The largest structure or Fluent file, in bytes.
pub const FILE_BYTES: usize = 1024 * 1024;
/// The largest picture, in bytes.
pub const PICTURE_BYTES: usize = 512 * 1024;
/// All files of a pack together, in bytes.
pub const PACK_BYTES: usize = 64 * 1024 * 1024;
/// The largest archive of a part: the pack, and what tar adds.
pub const ARCHIVE_BYTES: u64 = 2 * PACK_BYTES as u64;
/// The number of files of a pack.
pub const FILES: usize = 20_000;
/// The number of entries of a pack.
pub const ENTRIES: usize = 5_000;
/// The longest text of a message, in characters.
pub const TEXT_CHARS: usize = 2_000;
/// The longest keyword, in characters.
pub const KEYWORD_CHARS: usize = 100;
/// The number of keywords of an entry, or of words in a group of synonyms.
pub const KEYWORDS: usize = 50;
/// The number of terms of a glossary.
pub const TERMS: usize = 500;
/// How deep Markdown may nest. 50,000 nested quotes keep the cleaner busy for half a minute.
pub const NESTING: usize = 32;
/// How many layers a place may have.
pub const LAYERS: usize = 16;
