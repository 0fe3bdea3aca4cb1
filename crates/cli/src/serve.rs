//! `lotse-pack serve`

use std::{
    net::{IpAddr, Ipv4Addr, UdpSocket},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use anyhow::Context;
use axum::{
    Router,
    extract::{Request, State},
    http::StatusCode,
    middleware::{self, Next},
    response::{IntoResponse, Response},
    serve::ListenerExt,
};
use percent_encoding::percent_decode_str;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

#[derive(clap::Args)]
pub(crate) struct ServeArguments {
    /// Folder to serve.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Port; 0 picks a free one.
    #[arg(long, default_value_t = 8000)]
    port: u16,
    /// Serve to the local network, not only to this machine.
    #[arg(long)]
    lan: bool,
}

/// Serves a folder until interrupted: for testing, or to share a file with people nearby.
pub(crate) async fn run(arguments: &ServeArguments) -> anyhow::Result<ExitCode> {
    anyhow::ensure!(
        arguments.folder.is_dir(),
        "{} is not a folder",
        arguments.folder.display()
    );
    let address = if arguments.lan {
        Ipv4Addr::UNSPECIFIED
    } else {
        Ipv4Addr::LOCALHOST
    };
    let listener = TcpListener::bind((address, arguments.port)).await;
    let listener = listener.with_context(|| format!("port {} is in use", arguments.port))?;
    let address = listener.local_addr()?;
    let shown = match arguments.lan.then(own_address).flatten() {
        Some(own) => format!("{own}:{}", address.port()),
        None => address.to_string(),
    };
    say!("Serving {} at http://{shown}/", arguments.folder.display())?;
    say!("Ctrl+C ends it.")?;
    // Nagle's algorithm would delay the end of each response.
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    axum::serve(listener, public_files(&arguments.folder)?)
        .with_graceful_shutdown(async {
            // Without signals there is nothing to wait for; run until killed.
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        })
        .await?;
    Ok(ExitCode::SUCCESS)
}

/// The files of a folder that are meant for others.
fn public_files(folder: &Path) -> anyhow::Result<Router> {
    let root = folder.canonicalize();
    let root = root.with_context(|| format!("cannot open {}", folder.display()))?;
    let files = ServeDir::new(&root);
    let refuse = middleware::from_fn_with_state(Arc::from(root), refuse_private);
    Ok(Router::new().fallback_service(files).layer(refuse))
}

/// Responds as if there were no such file, to hide whether a private file exists.
async fn refuse_private(State(root): State<Arc<Path>>, request: Request, next: Next) -> Response {
    if is_public(&root, request.uri().path()) {
        next.run(request).await
    } else {
        StatusCode::NOT_FOUND.into_response()
    }
}

/// Whether the path of a request leads, also through links, to a file or folder beneath
/// `root` that is neither a key nor hidden. Publishers often keep their keys next to what
/// they publish.
fn is_public(root: &Path, path: &str) -> bool {
    let Ok(path) = percent_decode_str(path).decode_utf8() else {
        return false;
    };
    let mut parts = path.split(['/', '\\']).filter(|part| !part.is_empty());
    if !parts.clone().all(is_public_name) {
        return false;
    }
    let file = parts.try_fold(root.to_owned(), |folder, part| {
        let file = folder.join(part);
        leads_to_public(root, &file).then_some(file)
    });
    file.is_some_and(|file| leads_to_public(root, &file.join("index.html")))
}

/// Where a file really is. What does not exist is not found later.
fn leads_to_public(root: &Path, file: &Path) -> bool {
    let Ok(real) = file.canonicalize() else {
        return true;
    };
    real.strip_prefix(root).is_ok_and(|inside| {
        inside
            .iter()
            .all(|part| part.to_str().is_some_and(is_public_name))
    })
}

fn is_public_name(name: &str) -> bool {
    let is_key_file = Path::new(name)
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("key"));
    !name.starts_with('.') && !name.eq_ignore_ascii_case("keys") && !is_key_file
}

/// The address of this machine in the local network. Nothing is sent:
/// connecting a UDP socket makes the system choose one (192.0.2.1 is reserved
/// for examples).
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    let own = socket.local_addr().ok()?.ip();
    (!own.is_unspecified()).then_some(own)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use axum::body::Body;
    use tower::ServiceExt;

    use super::*;

    async fn status(folder: &Path, path: &str) -> StatusCode {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let response = public_files(folder).unwrap().oneshot(request).await;
        response.unwrap().status()
    }

    #[tokio::test]
    async fn files_are_served_but_no_keys_nothing_hidden_and_nothing_outside() {
        let outer = tempfile::tempdir().unwrap();
        let folder = outer.path().join("site");
        for name in ["a/keys", "a/.git", "a/b c"] {
            fs::create_dir_all(folder.join(name)).unwrap();
        }
        for name in [
            "index.html",
            "a/b c/list.json",
            "a/keys/root.txt",
            "a/root.key",
            "a/.git/config",
            ".env",
            "../secret",
        ] {
            fs::write(folder.join(name), name).unwrap();
        }
        #[cfg(unix)]
        for (target, link) in [
            ("../secret", "link"),
            ("..", "up"),
            ("a/.git/config", "config"),
            ("a/keys", "open"),
            ("../../secret", "a/index.html"),
            ("a/b c/list.json", "list.json"),
        ] {
            std::os::unix::fs::symlink(target, folder.join(link)).unwrap();
        }
        for path in ["/", "/a/b%20c/list.json", "/list.json"] {
            assert_eq!(status(&folder, path).await, StatusCode::OK, "{path}");
        }
        for path in [
            "/link",
            "/up/secret",
            "/config",
            "/open/root.txt",
            "/a/",
            "/a/keys/root.txt",
            "/a/KEYS/root.txt",
            "/a/%6beys/root.txt",
            "/a/root.key",
            "/a/.git/config",
            "/a/%2Egit/config",
            "/.env",
            "/../secret",
            "/%2e%2e/secret",
            "/a/nothing",
        ] {
            let found = status(&folder, path).await;
            assert_eq!(found, StatusCode::NOT_FOUND, "{path}");
        }
    }
}
