//! Reads a publication as a device does, before it is final.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use lotse_core::PackId;
use lotse_delivery::{
    bundle::{pack_files, read_archive},
    fetch::{
        Anchor, Directory, DownloadProgress, FetchError, FolderNetwork, Network, NetworkError,
        Publication, PublicationReader, Request, ServerResponse, Shelf, TimeLimits, read_pack,
    },
};
use lotse_pack_model::Pack;
use tough::async_trait;
use url::Url;

use super::{PublishError, error::file};

/// Reads everything in a publication whose metadata is still in another folder,
/// `staged`, which `url` names.
pub(crate) async fn read_back(
    staged: &Path,
    url: &Url,
    targets: &Path,
    root: Vec<u8>,
) -> Result<(), PublishError> {
    let here = tempfile::tempdir().map_err(file("write", std::env::temp_dir()))?;
    let network = StagedNetwork {
        staged: std::path::absolute(staged).map_err(file("read", staged))?,
        targets: std::path::absolute(targets).map_err(file("read", targets))?,
    };
    let reader = PublicationReader {
        shelf: Shelf::new(here.path()),
        network: Arc::new(network),
        progress: DownloadProgress::default(),
        time_limits: TimeLimits::default(),
    };
    let publication = reader.open("staged", url, &Anchor::Root(root)).await?;
    for pack in publication.packs()? {
        published_pack(&publication, &pack).await?;
    }
    if let Some(directory) = publication.directory().await? {
        Directory::read(&directory).map_err(FetchError::Directory)?;
    }
    Ok(())
}

/// Reads a pack of a publication with all its languages and pictures.
pub(crate) async fn published_pack(
    publication: &Publication,
    id: &PackId,
) -> Result<Pack, PublishError> {
    let mut files = BTreeMap::new();
    for bundle in publication.bundles(id)? {
        let archive = publication.archive(&bundle, None).await?;
        files.extend(read_archive(&archive)?);
    }
    Ok(read_pack(id, pack_files(files)?)?)
}

/// The files of a publication, of which the metadata is not in its place yet.
#[derive(Debug)]
struct StagedNetwork {
    staged: PathBuf,
    targets: PathBuf,
}

#[async_trait]
impl Network for StagedNetwork {
    async fn get(&self, mut request: Request) -> Result<ServerResponse, NetworkError> {
        let path = request.url.to_file_path().unwrap_or_default();
        if let Ok(target) = path.strip_prefix(self.staged.join("targets"))
            && let Ok(url) = Url::from_file_path(self.targets.join(target))
        {
            request.url = url;
        }
        FolderNetwork.get(request).await
    }
}
