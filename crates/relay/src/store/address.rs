//! Where a store is.

use std::{convert::Infallible, fmt, path::PathBuf, str::FromStr};

/// A file of SQLite's, or a database of PostgreSQL's.
#[derive(Clone, PartialEq, Eq)]
pub enum StoreAddress {
    /// The file.
    File(PathBuf),
    /// The address, `postgres://…` or `postgresql://…`.
    Postgres(String),
}

impl FromStr for StoreAddress {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        let is_postgres = ["postgres://", "postgresql://"]
            .iter()
            .any(|scheme| text.starts_with(scheme));
        Ok(if is_postgres {
            Self::Postgres(text.to_owned())
        } else {
            Self::File(PathBuf::from(text))
        })
    }
}

impl Default for StoreAddress {
    fn default() -> Self {
        Self::File(PathBuf::from("lotse-relay.db"))
    }
}

/// Without the address of PostgreSQL, in which a password may stand.
impl fmt::Debug for StoreAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "File({})", path.display()),
            Self::Postgres(_) => f.write_str("Postgres(…)"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_setting_decides_where_the_store_is() {
        for (text, is_postgres) in [
            ("lotse-relay.db", false),
            ("/var/lib/lotse-relay/relay.db", false),
            ("postgres://relay@localhost/relay", true),
            ("postgresql:///relay?host=/run/postgresql", true),
        ] {
            let address: StoreAddress = text.parse().unwrap();
            assert_eq!(
                matches!(address, StoreAddress::Postgres(_)),
                is_postgres,
                "{text}"
            );
        }
    }

    #[test]
    fn a_password_does_not_show_itself() {
        let address: StoreAddress = "postgres://relay:geheim@localhost/relay".parse().unwrap();
        assert_eq!(format!("{address:?}"), "Postgres(…)");
    }
}
