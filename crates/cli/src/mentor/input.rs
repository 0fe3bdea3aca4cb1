//! What somebody else has written: read as text, within limits.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use anyhow::Context;

/// Stands for standard input.
const STANDARD_INPUT: &str = "-";

/// The text of a file, or of standard input.
pub(super) fn read(path: &Path, longest: u64) -> anyhow::Result<String> {
    let shown = path.display();
    let read = if path.as_os_str() == STANDARD_INPUT {
        whole(io::stdin().lock(), longest)
    } else {
        File::open(path).and_then(|file| whole(file, longest))
    };
    let bytes = read.with_context(|| format!("cannot read {shown}"))?;
    let bytes = bytes.with_context(|| format!("{shown} is too large: at most {longest} bytes"))?;
    String::from_utf8(bytes).with_context(|| format!("{shown} is no text in UTF-8"))
}

/// All that comes; `None` when it is longer than `longest`.
fn whole(from: impl Read, longest: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let count = from.take(longest + 1).read_to_end(&mut bytes)?;
    let is_whole = u64::try_from(count).is_ok_and(|count| count <= longest);
    Ok(is_whole.then_some(bytes))
}
