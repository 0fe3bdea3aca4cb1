//! Fetches the packs of a place: first the directory, then from each publisher.

use std::{
    collections::{BTreeMap, BTreeSet},
    pin::pin,
};

use futures_util::{FutureExt, StreamExt, future::LocalBoxFuture, stream::FuturesUnordered};
use jiff::Timestamp;
use lotse_core::PackId;
use lotse_i18n::Language;

use super::{
    Anchor, DIRECTORY_FILE, Directory, FetchError, NATIONAL, National, Publication,
    PublicationReader, Publisher, PublisherId, within::within,
};
use crate::bundle::{BundleError, Listed, pack_files, read_archive};
use lotse_pack_model::{Digest, Pack, PackFiles, PackKind, Part, Severity, limits, toml_nesting};

/// The content to fetch.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// The place and the employers, without their lower layers.
    pub packs: Vec<PackId>,
    /// The languages the person reads.
    pub languages: Vec<Language>,
    /// Whether to fetch pictures; not over a metered connection.
    pub media: bool,
}

/// The installed parts of each pack, with their digests.
pub type Installed = BTreeMap<PackId, BTreeMap<Part, Digest>>;

/// Parts of an update, each delivered once it is complete.
#[derive(Debug)]
pub enum Arrival {
    /// The directory. It comes before what is fetched by it.
    Directory(Directory),
    /// The wanted packs of a publisher, including unchanged ones.
    Packs(Vec<Fetched>),
    /// A publisher failed.
    Trouble(Trouble),
}

/// A pack from its publisher.
#[derive(Debug)]
pub struct Fetched {
    /// The pack.
    pub id: PackId,
    /// Its publisher.
    pub publisher: PublisherId,
    /// When it stops counting as fresh.
    pub fresh_until: Timestamp,
    /// Its parts on the shelf, with digest and length in bytes of their archives.
    pub parts: BTreeMap<Part, (Digest, u64)>,
    /// Its content, unless it is already installed.
    pub content: Option<Pack>,
}

/// A publisher that failed.
#[derive(Debug)]
pub struct Trouble {
    /// The publisher's name.
    pub publisher: String,
    /// The error.
    pub error: FetchError,
}

/// Fetches what is wanted and new. A publisher that fails is a [`Trouble`], and the
/// others go on.
///
/// The national publisher's packs come first, because all others build on them. Then
/// all others at the same time: none waits for another's server. If the national
/// publisher takes long, or cannot be reached, the others are contacted in the
/// meantime, using the directory of the last update if that has not expired.
///
/// # Errors
/// If the directory cannot be fetched, unless only its server cannot be reached and
/// another publisher's can.
pub async fn fetch(
    reader: &PublicationReader,
    national: &National,
    wanted: &Wanted,
    installed: &Installed,
    mut arrived: impl FnMut(Arrival),
) -> Result<(), FetchError> {
    let time = reader.time_limits.publisher;
    let kept = kept_directory(reader, national).await;
    let mut others = Others::new(reader, wanted, installed);
    let opening = Box::pin(open_national(reader, national));
    let opening = within(time, &national.url, opening);
    let opened = others.alongside(opening, kept.as_ref(), &mut arrived);
    let (publication, directory) = match (opened.await, kept) {
        (Ok(opened), kept) => {
            if kept.as_ref() != Some(&opened.1) {
                others.stop();
            }
            opened
        }
        (Err(error @ FetchError::Unreachable(_)), Some(kept)) => {
            return others.without_national(error, &kept, arrived).await;
        }
        (Err(error), _) => return Err(error),
    };
    arrived(Arrival::Directory(directory.clone()));
    let publishers = by_publisher(&directory, wanted);
    if let Some((publisher, packs)) = publishers.into_iter().find(is_national) {
        let taking = Box::pin(take(&publication, &publisher, &packs, wanted, installed));
        let taking = within(time, &publisher.url, taking);
        let taken = others.alongside(taking, Some(&directory), &mut arrived);
        let taken = taken.await;
        arrived(arrival(&publisher, taken));
    }
    others.ask(&directory);
    while let Some(arrival) = others.next().await {
        arrived(arrival);
    }
    Ok(())
}

fn is_national((publisher, _): &(Publisher, Vec<PackId>)) -> bool {
    publisher.id.as_str() == NATIONAL
}

/// All publishers but the national one.
struct Others<'a> {
    reader: &'a PublicationReader,
    wanted: &'a Wanted,
    installed: &'a Installed,
    running: FuturesUnordered<LocalBoxFuture<'a, (Publisher, Arrival)>>,
    /// Those that are running.
    asked: Vec<Publisher>,
    /// Those that have succeeded or failed.
    done: Vec<Publisher>,
}

impl<'a> Others<'a> {
    fn new(reader: &'a PublicationReader, wanted: &'a Wanted, installed: &'a Installed) -> Self {
        Self {
            reader,
            wanted,
            installed,
            running: FuturesUnordered::new(),
            asked: Vec::new(),
            done: Vec::new(),
        }
    }

    /// Contacts all that were not contacted yet.
    fn ask(&mut self, directory: &Directory) {
        let (reader, wanted, installed) = (self.reader, self.wanted, self.installed);
        let time = reader.time_limits.publisher;
        for (publisher, packs) in by_publisher(directory, wanted) {
            let is_new = !self.asked.contains(&publisher) && !self.done.contains(&publisher);
            if publisher.id.as_str() == NATIONAL || !is_new {
                continue;
            }
            self.asked.push(publisher.clone());
            let work = async move {
                let work = open_and_take(reader, &publisher, &packs, wanted, installed);
                let result = within(time, &publisher.url, work).await;
                let arrival = arrival(&publisher, result);
                (publisher, arrival)
            };
            self.running.push(work.boxed_local());
        }
    }

    /// Stops all requests, because the directory has changed. What was downloaded is
    /// kept.
    fn stop(&mut self) {
        self.running.clear();
        self.asked.clear();
    }

    /// Returns the next arrival; `None` if all contacted publishers have answered.
    async fn next(&mut self) -> Option<Arrival> {
        let (publisher, arrival) = self.running.next().await?;
        self.done.push(publisher);
        Some(arrival)
    }

    /// Runs a request to the national publisher. If that takes long, contacts all
    /// others in the meantime.
    async fn alongside<T>(
        &mut self,
        work: impl Future<Output = T>,
        mut directory: Option<&Directory>,
        arrived: &mut impl FnMut(Arrival),
    ) -> T {
        let mut work = pin!(work);
        let mut patience = pin!(tokio::time::sleep(self.reader.time_limits.national));
        loop {
            tokio::select! {
                done = work.as_mut() => return done,
                Some(arrival) = self.next() => arrived(arrival),
                () = patience.as_mut(), if directory.is_some() => {
                    if let Some(directory) = directory.take() {
                        self.ask(directory);
                    }
                }
            }
        }
    }

    /// Contacts all others, without the national publisher. If none can be reached, the
    /// device is probably offline, and only the national publisher's error counts.
    async fn without_national(
        mut self,
        error: FetchError,
        directory: &Directory,
        mut arrived: impl FnMut(Arrival),
    ) -> Result<(), FetchError> {
        let mut is_reached = !self.done.is_empty();
        let mut troubles = Vec::new();
        self.ask(directory);
        while let Some(arrival) = self.next().await {
            match arrival {
                Arrival::Trouble(trouble) => troubles.push(trouble),
                arrival => {
                    is_reached = true;
                    arrived(arrival);
                }
            }
        }
        if !is_reached {
            return Err(error);
        }
        let entry = directory.publishers.iter();
        let mut entry = entry.filter(|publisher| publisher.id.as_str() == NATIONAL);
        let publisher = entry.next().map_or(NATIONAL, |publisher| &publisher.name);
        let publisher = publisher.to_owned();
        arrived(Arrival::Trouble(Trouble { publisher, error }));
        for trouble in troubles {
            arrived(Arrival::Trouble(trouble));
        }
        Ok(())
    }
}

/// The directory of the last update, if it has not expired. Files that were carried here
/// arrive at once, so it is not needed for them.
async fn kept_directory(reader: &PublicationReader, national: &National) -> Option<Directory> {
    if reader.network.is_carried() {
        return None;
    }
    let anchor = Anchor::Root(national.root.clone());
    let publication = reader.open_kept(NATIONAL, &anchor).await.ok()?;
    directory(&publication).await.ok()
}

async fn open_national(
    reader: &PublicationReader,
    national: &National,
) -> Result<(Publication, Directory), FetchError> {
    let anchor = Anchor::Root(national.root.clone());
    let url = reader.network.base(NATIONAL, &national.url);
    let publication = reader.open(NATIONAL, &url, &anchor).await?;
    let directory = directory(&publication).await?;
    Ok((publication, directory))
}

async fn open_and_take(
    reader: &PublicationReader,
    publisher: &Publisher,
    packs: &[PackId],
    wanted: &Wanted,
    installed: &Installed,
) -> Result<Vec<Fetched>, FetchError> {
    let id = publisher.id.as_str();
    let url = reader.network.base(id, &publisher.url);
    let anchor = Anchor::Named(publisher.root_id());
    let publication = reader.open(id, &url, &anchor).await?;
    take(&publication, publisher, packs, wanted, installed).await
}

fn arrival(publisher: &Publisher, result: Result<Vec<Fetched>, FetchError>) -> Arrival {
    match result {
        Ok(packs) => Arrival::Packs(packs),
        Err(error) => Arrival::Trouble(Trouble {
            publisher: publisher.name.clone(),
            error,
        }),
    }
}

async fn directory(publication: &Publication) -> Result<Directory, FetchError> {
    match publication.directory().await? {
        Some(bytes) => Directory::read(&bytes).map_err(FetchError::Directory),
        None => Err(FetchError::Missing(DIRECTORY_FILE.to_owned())),
    }
}

/// Groups the wanted packs and their lower layers by publisher. Withdrawn publishers are left out.
fn by_publisher(directory: &Directory, wanted: &Wanted) -> Vec<(Publisher, Vec<PackId>)> {
    let mut found: Vec<(Publisher, Vec<PackId>)> = Vec::new();
    let layers: BTreeSet<PackId> = wanted
        .packs
        .iter()
        .flat_map(|pack| directory.layers(pack))
        .collect();
    for pack in layers {
        let Some((publisher, _)) = directory.publisher_of(&pack) else {
            continue;
        };
        if publisher.withdrawn.is_some() {
            continue;
        }
        match found.iter_mut().find(|(other, _)| other.id == publisher.id) {
            Some((_, packs)) => packs.push(pack),
            None => found.push((publisher.clone(), vec![pack])),
        }
    }
    found
}

/// Fetches the packs of one publisher.
async fn take(
    publication: &Publication,
    publisher: &Publisher,
    packs: &[PackId],
    wanted: &Wanted,
    installed: &Installed,
) -> Result<Vec<Fetched>, FetchError> {
    let mut fetched = Vec::new();
    for pack in packs {
        let bundles = publication.bundles(pack)?;
        // A parcel with a language need not contain the packs that the language
        // translates.
        if !wanted.packs.contains(pack) && !is_within_reach(publication, &bundles) {
            continue;
        }
        let nothing = BTreeMap::new();
        let here = installed.get(pack).unwrap_or(&nothing);
        let download = PackDownload {
            publication,
            wanted,
            pack,
            here,
        };
        let (parts, content) = match download.pack(bundles).await {
            Ok(downloaded) => downloaded,
            // It says nothing about the other packs of the publisher.
            Err(error @ FetchError::UnknownKind { .. }) if packs.len() > 1 => {
                tracing::info!(%error, "skipping pack");
                continue;
            }
            Err(error) => return Err(error),
        };
        fetched.push(Fetched {
            id: pack.clone(),
            publisher: publisher.id.clone(),
            fresh_until: publication.fresh_until(),
            parts,
            content,
        });
    }
    Ok(fetched)
}

/// Whether a pack is available at all: a parcel contains only some.
fn is_within_reach(publication: &Publication, bundles: &[Listed]) -> bool {
    let mut structures = bundles.iter().filter(|it| it.part == Part::Structure);
    !publication.is_carried() || structures.any(|structure| publication.offers(structure))
}

type Archives = BTreeMap<Part, (Digest, u64)>;

struct PackDownload<'a> {
    publication: &'a Publication,
    wanted: &'a Wanted,
    pack: &'a PackId,
    here: &'a BTreeMap<Part, Digest>,
}

impl PackDownload<'_> {
    async fn pack(&self, bundles: Vec<Listed>) -> Result<(Archives, Option<Pack>), FetchError> {
        let structure = bundles.iter().find(|listed| listed.part == Part::Structure);
        let structure = structure.ok_or_else(|| FetchError::Missing(self.pack.to_string()))?;
        self.expect(structure);
        let archive = self.archive(structure).await?;
        let mut files = read_archive(&archive)?;
        known_kind(self.pack, &files)?;
        let source = source_language(&files);
        let chosen = self.chosen(&bundles, source.as_ref());
        let digests = |listed: &&Listed| (listed.part.clone(), listed.archive.tar);
        let parts: BTreeMap<Part, Digest> = chosen.iter().map(digests).collect();
        let archives = chosen
            .iter()
            .map(|listed| {
                (
                    listed.part.clone(),
                    (listed.archive.tar, listed.archive.size),
                )
            })
            .collect();
        if parts == *self.here {
            return Ok((archives, None));
        }
        let others = || {
            chosen
                .iter()
                .filter(|listed| listed.part != Part::Structure)
        };
        self.check_sizes(&chosen)?;
        others().for_each(|listed| self.expect(listed));
        for listed in others() {
            files.extend(read_archive(&self.archive(listed).await?)?);
        }
        let pack = read_pack(self.pack, pack_files(files)?)?;
        Ok((archives, Some(pack)))
    }

    /// Each part may be as large as a pack, but all together may not be larger,
    /// and those with text much smaller.
    fn check_sizes(&self, chosen: &[&Listed]) -> Result<(), FetchError> {
        let sum = |is_text: bool| -> u64 {
            let parts = chosen.iter();
            let is_of_text = |part: &Part| !matches!(part, Part::Media | Part::Fonts);
            let parts = parts.filter(|listed| is_of_text(&listed.part) == is_text);
            parts.map(|listed| listed.archive.size).sum()
        };
        let (text, media) = (sum(true), sum(false));
        if text > limits::TEXT_ARCHIVE_BYTES || text + media > limits::ARCHIVE_BYTES {
            return Err(BundleError::TooLarge(self.pack.to_string()).into());
        }
        Ok(())
    }

    fn expect(&self, listed: &Listed) {
        let bytes = self.publication.to_come(listed);
        self.publication.progress().expect(bytes);
    }

    async fn archive(&self, listed: &Listed) -> Result<Vec<u8>, FetchError> {
        let before = self.here.get(&listed.part);
        self.publication.archive(listed, before).await
    }

    /// The parts that the person needs: the structure, the languages they read,
    /// the source language, whose terms the clerks use, and English if the pack
    /// has none of their languages.
    fn chosen<'a>(&self, bundles: &'a [Listed], source: Option<&Language>) -> Vec<&'a Listed> {
        let offered = |language: &Language| {
            bundles.iter().any(|listed| {
                listed.part == Part::Language(language.clone()) && self.publication.offers(listed)
            })
        };
        let mut languages: Vec<Language> = self.wanted.languages.clone();
        if !languages.iter().any(offered) {
            languages.push(Language::english());
        }
        languages.extend(source.cloned());
        let is_chosen = |listed: &&Listed| match &listed.part {
            Part::Language(language) => languages.contains(language),
            Part::Media => self.wanted.media,
            // Without them, the language may not be readable at all.
            Part::Structure | Part::Fonts => true,
        };
        let offered =
            |listed: &&Listed| listed.part == Part::Structure || self.publication.offers(listed);
        bundles.iter().filter(is_chosen).filter(offered).collect()
    }
}

/// Fails if the pack is of a kind that this version does not know. Everything else
/// that is wrong with its manifest is found when the pack is read.
fn known_kind(pack: &PackId, files: &BTreeMap<String, Vec<u8>>) -> Result<(), FetchError> {
    let manifest = files
        .get("pack.toml")
        .map(Vec::as_slice)
        .unwrap_or_default();
    let manifest = std::str::from_utf8(manifest).unwrap_or_default();
    if toml_nesting::nests_too_deeply(manifest) {
        return Ok(());
    }
    let table: Option<toml::Table> = manifest.parse().ok();
    let kind = table.as_ref().and_then(|table| table.get("kind")?.as_str());
    match kind {
        Some(kind) if !PackKind::is_known(kind) => Err(FetchError::UnknownKind {
            pack: pack.to_string(),
            kind: kind.chars().take(64).collect(),
        }),
        _ => Ok(()),
    }
}

fn source_language(files: &BTreeMap<String, Vec<u8>>) -> Option<Language> {
    let manifest = std::str::from_utf8(files.get("pack.toml")?).ok()?;
    if toml_nesting::nests_too_deeply(manifest) {
        return None;
    }
    let manifest: lotse_pack_model::Manifest = toml::from_str(manifest).ok()?;
    manifest.languages.into_iter().next()
}

/// Reads a pack from its files; fails on any error finding.
pub fn read_pack(id: &PackId, files: PackFiles) -> Result<Pack, FetchError> {
    let (pack, findings) = Pack::read(id.as_str(), files);
    let error = findings
        .into_iter()
        .find(|finding| finding.severity == Severity::Error);
    match (pack, error) {
        (Some(pack), None) => Ok(pack),
        (_, Some(error)) => Err(FetchError::Pack(Box::new(error))),
        (None, None) => Err(FetchError::Missing(id.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind_of(manifest: &str) -> Result<(), FetchError> {
        let file = ("pack.toml".to_owned(), manifest.as_bytes().to_vec());
        known_kind(&"moon-base".parse().unwrap(), &BTreeMap::from([file]))
    }

    #[test]
    fn a_kind_of_a_later_version_is_told_from_a_wrong_pack() {
        let made_up = "id = \"moon-base\"\nkind = \"crater\"\norbit = 3\n";
        let error = kind_of(made_up).unwrap_err();
        assert!(matches!(error, FetchError::UnknownKind { kind, .. } if kind == "crater"));
        for known in [
            "kind = \"language\"",
            "kind = \"city\"\nfoo = 1",
            "kind = 3",
            "",
            "[[",
        ] {
            assert!(kind_of(known).is_ok(), "{known}");
        }
    }
}
