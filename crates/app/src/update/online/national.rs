//! The national publisher, trusted from the start.

use std::{env, fs};

use include_dir::{Dir, include_dir};
use lotse_delivery::fetch::National;

/// `url` and `root.json` of the national publisher, once there is one; see the
/// README in that folder.
static NATIONAL: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../national");

/// The national publisher; `None` while this app has none. `LOTSE_NATIONAL_URL`
/// and `LOTSE_NATIONAL_ROOT` (a file) override it for testing.
pub fn national() -> Option<National> {
    from_environment().or_else(built_in)
}

fn from_environment() -> Option<National> {
    let url = env::var("LOTSE_NATIONAL_URL").ok()?;
    let root = env::var_os("LOTSE_NATIONAL_ROOT")?;
    Some(National {
        url: url.parse().ok()?,
        root: fs::read(root).ok()?,
    })
}

fn built_in() -> Option<National> {
    let url = NATIONAL.get_file("url")?.contents_utf8()?;
    Some(National {
        url: url.trim().parse().ok()?,
        root: NATIONAL.get_file("root.json")?.contents().to_vec(),
    })
}
