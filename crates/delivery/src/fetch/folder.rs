//! A publisher's folder on this machine, used instead of the network.

use std::fs;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use tough::async_trait;

use super::{Network, NetworkError, Request, ServerResponse};

/// Serves `file:` URLs.
#[derive(Debug, Clone, Copy)]
pub struct FolderNetwork;

#[async_trait]
impl Network for FolderNetwork {
    async fn get(&self, request: Request) -> Result<ServerResponse, NetworkError> {
        let url = request.url.to_string();
        let Ok(path) = request.url.to_file_path() else {
            return Err(NetworkError::Missing(url));
        };
        match fs::read(path) {
            Ok(bytes) => Ok(ServerResponse::File {
                body: stream::iter([Ok(Bytes::from(bytes))]).boxed(),
                from: 0,
                known: None,
            }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                Ok(ServerResponse::Missing)
            }
            Err(error) => Err(NetworkError::NoAnswer {
                url,
                source: Box::new(error),
            }),
        }
    }
}
