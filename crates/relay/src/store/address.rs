//! The address of a store.

use std::{convert::Infallible, fmt, path::PathBuf, str::FromStr};

/// Path of a SQLite file, or URL of a PostgreSQL database.
#[derive(Clone, PartialEq, Eq)]
pub enum StoreAddress {
    /// Path of a SQLite file.
    File(PathBuf),
    /// URL of a database, `postgres://…` or `postgresql://…`.
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

/// Hides the URL of a database, which may contain a password.
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
    fn an_address_is_a_url_or_a_path() {
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
    fn debug_output_hides_the_password() {
        let address: StoreAddress = "postgres://relay:geheim@localhost/relay".parse().unwrap();
        assert_eq!(format!("{address:?}"), "Postgres(…)");
    }
}
