//! Edits the directory of publishers; for the national publisher.

use std::{collections::BTreeMap, fmt::Write, fs, path::Path, sync::Arc};

use jiff::{Timestamp, civil::Date};
use lotse_core::PackId;
use lotse_i18n::{FluentSource, Language, Texts};
use url::Url;

use super::{
    Keys, PublishError, Renewed,
    error::file,
    publication::plain_target,
    read_back::published_pack,
    repository::{Repository, write_whole},
};
use lotse_delivery::{
    bundle::file_name, fetch::Anchor, fetch::Directory, fetch::DownloadProgress, fetch::FetchError,
    fetch::FolderNetwork, fetch::Http, fetch::ListedLanguage, fetch::ListedPack, fetch::Network,
    fetch::Publication, fetch::PublicationReader, fetch::Publisher, fetch::PublisherId,
    fetch::RootId, fetch::Shelf, fetch::TimeLimits, fetch::Withdrawal,
};
use lotse_pack_model::{Pack, interface};

const FILE: &str = lotse_delivery::fetch::DIRECTORY_FILE;

/// The directory in the national publisher's folder.
#[derive(Debug)]
pub struct DirectoryEditor<'a> {
    keys: &'a Keys,
    to: &'a Path,
    /// Its content; unpublished until [`DirectoryEditor::publish`].
    pub directory: Directory,
}

impl<'a> DirectoryEditor<'a> {
    /// Opens the directory published in `to`; empty if there is none.
    pub async fn open(keys: &'a Keys, to: &'a Path) -> Result<Self, PublishError> {
        fs::create_dir_all(to).map_err(file("write", to))?;
        let repository = Repository::new(keys, to);
        let mut directory = Directory::default();
        if let Some(present) = repository.load().await? {
            let targets = present.targets();
            if let Some((_, target)) = targets.iter().find(|(name, _)| name == FILE) {
                let name = file_name(FILE, target).unwrap_or_default();
                let path = repository.targets().join(name);
                let bytes = fs::read(&path).map_err(file("read", &path))?;
                if Directory::has_unknown_kinds(&bytes) {
                    let error = "the directory lists packs of a kind that this version of lotse-pack does not know and would lose; install a newer version";
                    return Err(PublishError::Directory(error.to_owned()));
                }
                directory = Directory::read(&bytes)
                    .map_err(|error| to_publish_error(&FetchError::Directory(error)))?;
            }
        }
        Ok(Self {
            keys,
            to,
            directory,
        })
    }

    /// Adds or replaces a publisher.
    pub fn put(&mut self, publisher: Publisher) -> Result<(), PublishError> {
        for pack in &publisher.packs {
            if let Some((other, _)) = self.directory.publisher_of(&pack.id)
                && other.id != publisher.id
            {
                return Err(PublishError::Directory(format!(
                    "{} is already published by {}; a pack has only one publisher",
                    pack.id, other.id
                )));
            }
        }
        let publishers = &mut self.directory.publishers;
        match publishers.iter_mut().find(|other| other.id == publisher.id) {
            Some(other) => *other = publisher,
            None => publishers.push(publisher),
        }
        publishers.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(())
    }

    /// Withdraws a publisher: its content must no longer be trusted. Devices
    /// mark installed content and fetch nothing more.
    pub fn withdraw(
        &mut self,
        id: &PublisherId,
        on: Date,
        reason: Option<String>,
    ) -> Result<(), PublishError> {
        let publishers = &mut self.directory.publishers;
        let publisher = publishers.iter_mut().find(|publisher| publisher.id == *id);
        let Some(publisher) = publisher else {
            let error = format!("publisher \"{id}\" is not in the directory");
            return Err(PublishError::Directory(error));
        };
        publisher.withdrawn = Some(Withdrawal { on, reason });
        Ok(())
    }

    /// Signs and publishes the directory.
    pub async fn publish(self, now: Timestamp) -> Result<Renewed, PublishError> {
        let repository = Repository::new(self.keys, self.to);
        let present = repository.load().await?;
        let mut targets = match &present {
            Some(present) => present.targets(),
            None => Vec::new(),
        };
        let bytes = serde_json::to_vec(&self.directory)
            .map_err(|error| PublishError::Directory(error.to_string()))?;
        let target = plain_target(&bytes, std::collections::HashMap::new());
        let name = file_name(FILE, &target).unwrap_or_default();
        write_whole(&repository.targets().join(name), &bytes)?;
        targets.retain(|(name, _)| name != FILE);
        targets.push((FILE.to_owned(), target));
        repository.write(present, targets, now).await
    }
}

fn to_publish_error(error: &FetchError) -> PublishError {
    PublishError::Directory(error.to_string())
}

/// A publisher to add to the directory; the rest is read from its publication.
#[derive(Debug, Clone)]
pub struct NewPublisher {
    /// Its id.
    pub id: PublisherId,
    /// Its name.
    pub name: String,
    /// URL of its publication.
    pub url: Url,
    /// One of the publisher's roots, as the publisher stated it. The newest root that it leads to
    /// is put into the directory.
    pub root: RootId,
}

impl NewPublisher {
    /// Reads the publication, from `from` or else from its URL, and refuses
    /// anything its root does not verify.
    pub async fn describe(self, from: Option<&Path>) -> Result<Publisher, PublishError> {
        let here = tempfile::tempdir().map_err(file("write", std::env::temp_dir()))?;
        let (network, url) = self.way(from)?;
        let reader = PublicationReader {
            shelf: Shelf::new(here.path()),
            network,
            progress: DownloadProgress::default(),
            time_limits: TimeLimits::default(),
        };
        let anchor = Anchor::Named(self.root);
        let publication = reader.open(self.id.as_str(), &url, &anchor).await;
        let publication = publication.map_err(|error| unreadable(&url, &error))?;
        let mut packs = Vec::new();
        for pack in publication
            .packs()
            .map_err(|error| to_publish_error(&error))?
        {
            packs.push(listed(&publication, &pack).await?);
        }
        let newest = publication
            .root_id()
            .map_err(|error| to_publish_error(&error))?;
        Ok(Publisher {
            id: self.id,
            name: self.name,
            url: self.url,
            root: newest.digest,
            root_version: newest.version,
            packs,
            withdrawn: None,
        })
    }

    fn way(&self, from: Option<&Path>) -> Result<(Arc<dyn Network>, Url), PublishError> {
        let Some(folder) = from else {
            let http = Http::new().map_err(|error| to_publish_error(&error.into()))?;
            return Ok((Arc::new(http), self.url.clone()));
        };
        let absolute = std::path::absolute(folder).map_err(file("read", folder))?;
        let url = Url::from_directory_path(&absolute);
        let url = url.map_err(|()| PublishError::NothingThere(folder.to_owned()))?;
        Ok((Arc::new(FolderNetwork), url))
    }
}

fn unreadable(url: &Url, error: &FetchError) -> PublishError {
    with_causes(format!("cannot read {url}: {error}"), error)
}

fn unreadable_pack(id: &PackId, error: &PublishError) -> PublishError {
    let text = format!(
        "devices would refuse \"{id}\": {error}. The publisher must publish it again with this version of lotse-pack"
    );
    with_causes(text, error)
}

fn with_causes(mut text: String, error: &dyn std::error::Error) -> PublishError {
    let mut cause = error.source();
    while let Some(error) = cause {
        let _ = write!(text, ": {error}");
        cause = error.source();
    }
    PublishError::Directory(text)
}

/// The directory entry of a pack.
async fn listed(publication: &Publication, id: &PackId) -> Result<ListedPack, PublishError> {
    let pack = published_pack(publication, id).await;
    let pack = pack.map_err(|error| unreadable_pack(id, &error))?;
    Ok(ListedPack {
        id: id.clone(),
        kind: pack.manifest.kind,
        extends: pack.manifest.extends.clone(),
        names: names(&pack),
        postcodes: pack.manifest.postcodes.clone(),
        language: language(publication, &pack)?,
    })
}

/// Details of a language, shown before it is fetched.
fn language(
    publication: &Publication,
    pack: &Pack,
) -> Result<Option<ListedLanguage>, PublishError> {
    let Some(language) = pack.manifest.language() else {
        return Ok(None);
    };
    let part = pack.languages.get(language);
    let files = part.into_iter().flat_map(|part| part.interface.values());
    let shipped = interface::files(language).map(|(_, text)| text);
    let bundles = publication.bundles(pack.id());
    let bundles = bundles.map_err(|error| to_publish_error(&error))?;
    Ok(Some(ListedLanguage {
        translated: interface::translated(files.map(String::as_str).chain(shipped)),
        size: bundles
            .iter()
            .map(|bundle| publication.length(bundle))
            .sum(),
    }))
}

/// The name of a pack, by language.
fn names(pack: &Pack) -> BTreeMap<Language, String> {
    let name = |language: &Language| {
        let part = pack.languages.get(language)?;
        let sources = part.texts.values().map(|text| FluentSource::parse(text).0);
        let texts = Texts::of(language.clone(), sources.collect());
        Some((language.clone(), texts.text("pack-name", None)?.value))
    };
    pack.languages.keys().filter_map(name).collect()
}
