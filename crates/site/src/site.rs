//! From packs to the files of a site. Pure: nothing is read or written.

use std::{collections::BTreeMap, ffi::OsStr, path::Path};

use lotse_i18n::Language;
use lotse_pack_model::Pack;

use crate::{
    address::PageId,
    edition::{Edition, top},
    options::{SiteError, SiteOptions},
    page, poster, search_index,
    sitemap::{robots, sitemap},
    style::{SCRIPT, style},
};

/// The files of a site, by their path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// The contents of each file.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Its languages, that of the country first.
    pub languages: Vec<Language>,
}

impl Site {
    /// The site of a place: `packs` are its layers, and languages besides them.
    pub fn new(packs: &[Pack], options: &SiteOptions) -> Result<Self, SiteError> {
        let place = top(packs).ok_or(SiteError::NoPlace)?;
        let look = place.manifest.site.clone().unwrap_or_default();
        let logo = look.logo.and_then(|path| logo(place, &path));
        let options = SiteOptions {
            logo: logo.as_ref().map(|(path, _)| path.clone()),
            ..options.clone()
        };
        let languages = languages(packs);
        let editions = languages
            .iter()
            .map(|language| Edition::new(packs, &languages, language, &options));
        let editions: Vec<Edition<'_>> = editions.collect::<Result<_, _>>()?;
        let mut files = BTreeMap::new();
        files.extend(logo);
        files.insert("site.css".to_owned(), style(look.colour).into_bytes());
        files.insert("search.js".to_owned(), SCRIPT.as_bytes().to_vec());
        for edition in &editions {
            files.extend(of_language(edition));
        }
        files.extend(outside_languages(&editions, &options));
        Ok(Self { files, languages })
    }

    /// Number of pages.
    pub fn pages(&self) -> usize {
        let is_page = |path: &&String| Path::new(path).extension() == Some(OsStr::new("html"));
        self.files.keys().filter(is_page).count()
    }
}

fn of_language(edition: &Edition<'_>) -> Vec<(String, Vec<u8>)> {
    let language = &edition.language;
    let pages = page::ids(edition).into_iter().filter_map(|id| {
        let html = page::html(edition, id)?;
        Some((id.path_in(language), html.into_bytes()))
    });
    let index = search_index::index(edition).into_bytes();
    let index = (format!("{language}/search.json"), index);
    pages.chain([index]).collect()
}

fn outside_languages(editions: &[Edition<'_>], options: &SiteOptions) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    let mut add = |path: &str, text: Option<String>| {
        files.extend(text.map(|text| (path.to_owned(), text.into_bytes())));
    };
    add("index.html", poster::chooser(editions));
    add("poster.html", poster::poster(editions));
    add("code.svg", poster::code(editions));
    if let (Some(base), Some(first)) = (&options.base, editions.first()) {
        let paths: Vec<String> = { page::ids(first).into_iter() }.map(PageId::path).collect();
        add("sitemap.xml", Some(sitemap(base, first.languages, &paths)));
        // Robots look for it only there.
        add("robots.txt", base.is_whole_host().then(|| robots(base)));
    }
    files
}

/// All languages in which the place or its layers say something, the place's own first.
fn languages(packs: &[Pack]) -> Vec<Language> {
    let mut languages: Vec<Language> = Vec::new();
    let layers = packs
        .iter()
        .filter(|pack| pack.manifest.kind.is_layer())
        .rev();
    let beside = packs.iter().filter(|pack| !pack.manifest.kind.is_layer());
    for language in layers
        .chain(beside)
        .flat_map(|pack| &pack.manifest.languages)
    {
        if !languages.contains(language) {
            languages.push(language.clone());
        }
    }
    languages
}

/// The logo with its path on the site.
fn logo(place: &Pack, path: &str) -> Option<(String, Vec<u8>)> {
    let (_, bytes) = place.pictures().find(|(known, _)| *known == path)?;
    let (_, extension) = path.rsplit_once('.')?;
    Some((format!("logo.{extension}"), bytes.to_vec()))
}
