//! Where speech-dispatcher listens.

use std::path::{Path, PathBuf};

/// The environment that says where speech-dispatcher listens, as its own library reads
/// it.
#[derive(Debug, Default, Clone)]
pub(crate) struct Surroundings {
    /// `SPEECHD_ADDRESS`.
    pub(crate) address: Option<String>,
    /// `XDG_RUNTIME_DIR`.
    pub(crate) runtime: Option<PathBuf>,
    /// `XDG_CACHE_HOME`.
    pub(crate) cache: Option<PathBuf>,
    /// `HOME`.
    pub(crate) home: Option<PathBuf>,
}

/// A socket of the service.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Socket {
    pub(crate) path: PathBuf,
    /// Whether the service may be started there: only at its default path.
    pub(crate) may_start: bool,
}

impl Surroundings {
    pub(crate) fn read() -> Self {
        let path = |name| std::env::var_os(name).map(PathBuf::from);
        Self {
            address: std::env::var("SPEECHD_ADDRESS").ok(),
            runtime: path("XDG_RUNTIME_DIR"),
            cache: path("XDG_CACHE_HOME"),
            home: path("HOME"),
        }
    }

    /// The socket; `None` without a usable folder, and for an address on a network: the
    /// text must not leave this device.
    pub(crate) fn socket(&self) -> Option<Socket> {
        match self.address.as_deref().map(|text| text.split_once(':')) {
            Some(Some(("unix_socket", path))) => Some(Socket {
                path: path.into(),
                may_start: false,
            }),
            None => Some(Socket {
                path: self.usual()?,
                may_start: true,
            }),
            Some(None) if self.address.as_deref() == Some("unix_socket") => Some(Socket {
                path: self.usual()?,
                may_start: true,
            }),
            Some(_) => None,
        }
    }

    fn usual(&self) -> Option<PathBuf> {
        let absolute = |path: &Option<PathBuf>| path.clone().filter(|path| path.is_absolute());
        let folder = absolute(&self.runtime)
            .or_else(|| absolute(&self.cache))
            .or_else(|| absolute(&self.home).map(|home| home.join(".cache")))?;
        Some(folder.join(Path::new("speech-dispatcher/speechd.sock")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn socket(address: Option<&str>, runtime: Option<&str>) -> Option<(String, bool)> {
        let surroundings = Surroundings {
            address: address.map(ToOwned::to_owned),
            runtime: runtime.map(PathBuf::from),
            cache: None,
            home: Some("/home/maria".into()),
        };
        let socket = surroundings.socket()?;
        Some((socket.path.display().to_string(), socket.may_start))
    }

    #[test]
    fn it_is_where_the_systems_library_looks() {
        let usual = |path: &str| Some((path.to_owned(), true));
        let run = Some("/run/user/1000");
        let in_run = "/run/user/1000/speech-dispatcher/speechd.sock";
        assert_eq!(socket(None, run), usual(in_run));
        assert_eq!(socket(Some("unix_socket"), run), usual(in_run));
        assert_eq!(
            socket(None, None),
            usual("/home/maria/.cache/speech-dispatcher/speechd.sock")
        );
        assert_eq!(
            socket(Some("unix_socket:/tmp/voice.sock"), run),
            Some(("/tmp/voice.sock".to_owned(), false))
        );
    }

    #[test]
    fn nothing_is_read_to_a_network() {
        assert_eq!(socket(Some("inet_socket:192.0.2.1:6560"), None), None);
        assert_eq!(socket(Some("inet_socket"), None), None);
        assert_eq!(socket(Some(""), None), None);
    }
}
