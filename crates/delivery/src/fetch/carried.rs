//! Parcels: all content of a place in one file, on a stick or from a neighbour,
//! verified as if it came from the publishers.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use lotse_core::PackId;
use tough::async_trait;
use url::Url;

use super::{
    DIRECTORY_FILE, FetchError, NATIONAL, Network, NetworkError, Request, ServerResponse, Shelf,
};
use crate::{bundle::BundleError, bundle::decompress, bundle::read_parcel, bundle::write_archive};
use lotse_pack_model::{Digest, disk::files_in};

/// URL scheme of files in a parcel.
const SCHEME: &str = "carried";
/// The file that names the place, or the language that the parcel is of.
const PLACE: &str = "place";
/// The file that names the languages besides the place, one a line.
const LANGUAGES: &str = "languages";
/// Maximum number of languages read from a parcel.
const MOST_LANGUAGES: usize = 64;

/// What to put into a parcel.
#[derive(Debug, Clone)]
pub struct Carry<'a> {
    /// The shelf with the content.
    pub shelf: &'a Shelf,
    /// The place of the parcel, or the only language in it.
    pub place: &'a PackId,
    /// The language packs besides the place.
    pub languages: &'a [PackId],
    /// The archives to include, with their lengths in bytes.
    pub archives: BTreeSet<(Digest, u64)>,
}

/// A parcel could not be created.
#[derive(Debug, thiserror::Error)]
pub enum CarryError {
    /// Required content is not on the shelf: it was never fetched.
    #[error("content was not fetched from its publishers yet")]
    NotFetched,
    /// Reading the shelf failed.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// Writing the archive failed.
    #[error(transparent)]
    Bundle(#[from] BundleError),
}

impl Carry<'_> {
    /// Creates the parcel.
    pub fn file(&self) -> Result<Vec<u8>, CarryError> {
        let mut files = BTreeMap::new();
        files.insert(PLACE.to_owned(), self.place.to_string().into_bytes());
        if !self.languages.is_empty() {
            let languages = self.languages.iter().map(ToString::to_string);
            let languages = languages.collect::<Vec<_>>().join("\n");
            files.insert(LANGUAGES.to_owned(), languages.into_bytes());
        }
        for publisher in self.shelf.publishers() {
            self.lists(&publisher, &mut files)?;
        }
        let path = self.shelf.publisher(NATIONAL).join(DIRECTORY_FILE);
        let directory = fs::read(path).map_err(|_| CarryError::NotFetched)?;
        let name = format!("{}.{}", Digest::of(&directory), DIRECTORY_FILE);
        files.insert(format!("publishers/{NATIONAL}/targets/{name}"), directory);
        for (digest, size) in &self.archives {
            let archive = self.shelf.archive(digest, *size);
            let archive = archive.ok_or(CarryError::NotFetched)?;
            let bytes = crate::bundle::compress(&archive)?;
            files.insert(format!("archives/{digest}.tar.zst"), bytes);
        }
        Ok(write_archive(&files)?)
    }

    fn lists(
        &self,
        publisher: &str,
        files: &mut BTreeMap<String, Vec<u8>>,
    ) -> Result<(), FetchError> {
        let folder = self.shelf.publisher(publisher).join("metadata");
        for path in files_in(&folder).map_err(FetchError::keep)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name.ends_with(".json") {
                let bytes = fs::read(&path).map_err(FetchError::keep)?;
                files.insert(format!("publishers/{publisher}/metadata/{name}"), bytes);
            }
        }
        Ok(())
    }
}

/// A parcel, used instead of the network.
#[derive(Clone)]
pub struct Carried {
    files: BTreeMap<String, Vec<u8>>,
}

impl Carried {
    /// Reads a parcel. Its content is trusted only as far as its signatures.
    pub fn read(bytes: &[u8]) -> Result<Self, BundleError> {
        let files = read_parcel(bytes)?;
        if files.contains_key(PLACE) {
            Ok(Self { files })
        } else {
            let error = std::io::Error::other("parcel does not name a place");
            Err(BundleError::Read(error))
        }
    }

    /// The language packs besides the place.
    pub fn languages(&self) -> Vec<PackId> {
        let languages = self.files.get(LANGUAGES).map(Vec::as_slice);
        let languages = std::str::from_utf8(languages.unwrap_or_default()).unwrap_or_default();
        let languages = languages.lines().take(MOST_LANGUAGES);
        languages
            .filter_map(|line| line.trim().parse().ok())
            .collect()
    }

    /// The place of the parcel, or the only language in it.
    pub fn place(&self) -> Option<PackId> {
        let place = self.files.get(PLACE)?;
        std::str::from_utf8(place).ok()?.trim().parse().ok()
    }
}

#[async_trait]
impl Network for Carried {
    async fn get(&self, request: Request) -> Result<ServerResponse, NetworkError> {
        let url = request.url;
        let path = format!(
            "publishers/{}{}",
            url.host_str().unwrap_or_default(),
            url.path()
        );
        Ok(match self.files.get(&path) {
            None => ServerResponse::Missing,
            Some(bytes) => ServerResponse::File {
                body: stream::iter([Ok(Bytes::from(bytes.clone()))]).boxed(),
                from: 0,
                known: None,
            },
        })
    }

    fn is_carried(&self) -> bool {
        true
    }

    fn base(&self, publisher: &str, url: &Url) -> Url {
        Url::parse(&format!("{SCHEME}://{publisher}/")).unwrap_or_else(|_| url.clone())
    }

    fn offers(&self, digest: &Digest) -> bool {
        self.files
            .contains_key(&format!("archives/{digest}.tar.zst"))
    }

    fn archive(&self, digest: &Digest, size: u64) -> Option<Vec<u8>> {
        let bytes = self.files.get(&format!("archives/{digest}.tar.zst"))?;
        decompress(bytes, size).ok()
    }
}

impl std::fmt::Debug for Carried {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.files.keys()).finish()
    }
}
