//! The Python interpreter with third-party readers of what Lotse writes.

use std::{env, ffi::OsString};

/// Environment variable with its path, set by `cargo xtask test`; without it a test is
/// skipped.
const VARIABLE: &str = "LOTSE_PYTHON";

/// The Python that has the packages of `tests/python/requirements.txt`; `None` if they
/// are not installed here.
///
/// Panics in CI, where no test may be skipped.
pub fn python_with_readers() -> Option<OsString> {
    let python = env::var_os(VARIABLE);
    if python.is_none() {
        let is_required = env::var("CI").is_ok_and(|ci| ci == "true");
        assert!(!is_required, "{VARIABLE} is not set; run cargo xtask test");
        eprintln!("skipped: {VARIABLE} is not set; cargo xtask test sets it");
    }
    python
}
