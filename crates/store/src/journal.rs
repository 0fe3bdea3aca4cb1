//! Checks whether SQLite will apply everything that was committed to a journal
//! (write-ahead log).
//!
//! SQLite applies the frames of a journal up to the first with a wrong checksum and
//! silently ignores the rest. After a crash that is right, because the rest was never
//! committed. After damage, committed changes are lost silently.
//!
//! The format: <https://www.sqlite.org/fileformat2.html#the_write_ahead_log>. SQLCipher
//! encrypts the pages in the frames; the checksums are over what is in the file.

const HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// Magic numbers of a journal whose checksums read words as little or big endian.
const LITTLE: u32 = 0x377f_0682;
const BIG: u32 = 0x377f_0683;

/// Whether a journal holds committed frames that SQLite will not take.
///
/// A header that is wrong makes it take none. Among the frames, the first that does not
/// follow from its predecessor ends what is taken; it and those behind it are leftovers of
/// an earlier use of the file, with another salt, or an unfinished transaction. A frame
/// with the salt of this use that ends a transaction was committed.
pub(crate) fn is_damaged(bytes: &[u8]) -> bool {
    let Some((header, frames)) = bytes.split_at_checked(HEADER) else {
        return false;
    };
    if frames.is_empty() {
        return false;
    }
    let Some(header) = JournalHeader::read(header) else {
        return true;
    };
    let mut chain = Some(header.sum);
    frames
        .chunks_exact(FRAME_HEADER + header.page_size)
        .any(|frame| {
            let is_ours = words(frame).skip(2).take(2).eq(header.salt);
            let ends_transaction = words(frame).nth(1) != Some(0);
            chain = chain
                .filter(|_| is_ours)
                .and_then(|sum| header.follows(sum, frame));
            chain.is_none() && is_ours && ends_transaction
        })
}

type Checksum = [u32; 2];

struct JournalHeader {
    page_size: usize,
    salt: [u32; 2],
    sum: Checksum,
    is_big: bool,
}

impl JournalHeader {
    fn read(bytes: &[u8]) -> Option<Self> {
        let all: Vec<u32> = words(bytes).collect();
        let [magic, _, page_size, _, salt1, salt2, sum1, sum2] = all.try_into().ok()?;
        let header = Self {
            page_size: usize::try_from(page_size).ok()?,
            salt: [salt1, salt2],
            sum: [sum1, sum2],
            is_big: magic == BIG,
        };
        let is_known = magic == BIG || magic == LITTLE;
        let has_size = header.page_size.is_power_of_two() && (512..=65_536).contains(&page_size);
        let sum = add([0, 0], bytes.get(..24)?, header.is_big);
        (is_known && has_size && sum == header.sum).then_some(header)
    }

    /// The checksum of a frame if it is right.
    fn follows(&self, before: Checksum, frame: &[u8]) -> Option<Checksum> {
        let (head, page) = frame.split_at_checked(FRAME_HEADER)?;
        let sum = add(before, head.get(..8)?, self.is_big);
        let sum = add(sum, page, self.is_big);
        words(head).skip(4).eq(sum).then_some(sum)
    }
}

/// The big-endian words that every header consists of.
fn words(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.as_chunks().0.iter().copied().map(u32::from_be_bytes)
}

fn add(sum: Checksum, bytes: &[u8], is_big: bool) -> Checksum {
    let read = if is_big {
        u32::from_be_bytes
    } else {
        u32::from_le_bytes
    };
    let (chunks, _) = bytes.as_chunks::<8>();
    chunks.iter().fold(sum, |[one, two], chunk| {
        let (pair, _) = chunk.as_chunks::<4>();
        let mut pair = pair.iter().copied().map(read);
        let one = one
            .wrapping_add(pair.next().unwrap_or_default())
            .wrapping_add(two);
        let two = two
            .wrapping_add(pair.next().unwrap_or_default())
            .wrapping_add(one);
        [one, two]
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use rusqlite::Connection;

    use super::*;

    /// A journal of `count` transactions, and one that was used before.
    fn journal(count: u32) -> Vec<u8> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("some.db");
        let connection = Connection::open(&path).unwrap();
        connection
            .pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))
            .unwrap();
        let fill = |count: u32| {
            for number in 0..count {
                let sql = "INSERT INTO word VALUES (?1)";
                let word = format!("{number}").repeat(2_000);
                connection.execute(sql, [word]).unwrap();
            }
        };
        connection
            .execute_batch("CREATE TABLE word (word)")
            .unwrap();
        fill(20);
        // The file keeps its length, with the old frames in it.
        let restart = "PRAGMA wal_checkpoint(RESTART)";
        connection.query_row(restart, [], |_| Ok(())).unwrap();
        fill(count);
        fs::read(dir.path().join("some.db-wal")).unwrap()
    }

    #[test]
    fn a_whole_journal_is_not_damaged_whatever_was_in_the_file_before() {
        for count in [1, 2, 5] {
            assert!(!is_damaged(&journal(count)), "{count}");
        }
        assert!(!is_damaged(b""));
    }

    #[test]
    fn a_journal_that_a_crash_cut_short_is_not_damaged() {
        let whole = journal(30);
        for cut in (0..whole.len()).step_by(997) {
            assert!(!is_damaged(&whole[..cut]), "{cut}");
        }
    }

    #[test]
    fn a_byte_changed_in_what_was_committed_is_damage() {
        let whole = journal(3);
        let second_frame = HEADER + FRAME_HEADER + 4_096;
        for at in [
            0,
            9,
            17,
            25,
            HEADER + 500,
            second_frame + 17,
            second_frame + 600,
        ] {
            let mut changed = whole.clone();
            changed[at] ^= 0x10;
            assert!(is_damaged(&changed), "{at}");
        }
        assert!(is_damaged(&[7; 8_192]));
    }
}
