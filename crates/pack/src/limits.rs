//! Size limits of a pack. Packs come from outside, so anything over a limit is
//! refused before it is parsed.

/// Maximum size of a Markdown page, in bytes.
pub const PAGE_BYTES: usize = 64 * 1024;
/// Maximum size of a TOML or Fluent file, in bytes.
pub const FILE_BYTES: usize = 1024 * 1024;
/// Maximum size of a picture, in bytes.
pub const PICTURE_BYTES: usize = 512 * 1024;
/// Maximum size of a font, in bytes.
pub const FONT_BYTES: usize = 2 * 1024 * 1024;
/// Maximum number of fonts in a pack.
pub const FONTS: usize = 4;
/// Maximum size of all files of a pack, in bytes.
pub const PACK_BYTES: usize = 64 * 1024 * 1024;
/// Maximum number of files in a pack.
pub const FILES: usize = 20_000;
/// Maximum size of the archives of a pack, alone and together, in bytes: the
/// pack, and what tar adds to each file, a header and padding of 512 bytes.
pub const ARCHIVE_BYTES: u64 = (PACK_BYTES + (FILES + 8) * 1024) as u64;
/// Maximum size of the archives that a device indexes, in bytes: the structure
/// and the languages that one person needs. Indexing takes many times as much memory.
pub const TEXT_ARCHIVE_BYTES: u64 = 20 * 1024 * 1024;
/// Maximum number of entries in a pack.
pub const ENTRIES: usize = 5_000;
/// Maximum length of a message, in characters.
pub const TEXT_CHARS: usize = 2_000;
/// Maximum length of a keyword, in characters.
pub const KEYWORD_CHARS: usize = 100;
/// Maximum number of keywords of an entry, or of words in a group of synonyms.
pub const KEYWORDS: usize = 50;
/// Maximum number of terms in a glossary.
pub const TERMS: usize = 500;
/// Maximum nesting depth of Markdown. 50,000 nested quotes keep the sanitizer
/// busy for half a minute.
pub const NESTING: usize = 32;
/// Maximum number of layers of a place.
pub const LAYERS: usize = 16;
