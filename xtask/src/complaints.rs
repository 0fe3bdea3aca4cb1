//! Fails a check with its complaints.

use anyhow::{Result, bail};

/// Fails with all complaints, one a line.
pub(crate) fn none_of(complaints: &[String], what: &str) -> Result<()> {
    for complaint in complaints {
        eprintln!("{complaint}");
    }
    if complaints.is_empty() {
        Ok(())
    } else {
        bail!("{} {what}", complaints.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_complaint_fails_the_check() {
        assert!(none_of(&[], "cycles").is_ok());
        let error = none_of(&["crate: a -> b -> a".to_owned()], "cycles").unwrap_err();
        assert_eq!(error.to_string(), "1 cycles");
    }
}
