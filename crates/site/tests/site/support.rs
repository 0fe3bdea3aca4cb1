//! Sites for the tests.

use std::{path::Path, sync::LazyLock};

use lotse_pack_model::{Pack, PackFiles, Place};
use lotse_site::{Site, SiteOptions};
use scraper::{Html, Selector};

/// The day for which the sites are made.
pub(crate) const TODAY: &str = "2026-11-29";

/// The layers of a shipped place.
pub(crate) fn packs(place: &str) -> Vec<Pack> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
    let place = Place::read(&[folder.join(place)]).unwrap();
    place.packs.iter().map(|pack| Pack::clone(pack)).collect()
}

pub(crate) fn options() -> SiteOptions {
    SiteOptions::new(TODAY.parse().unwrap())
}

/// Options with an address of the site and one of the web app.
pub(crate) fn with_addresses() -> SiteOptions {
    let mut options = options();
    options.base = Some("https://welcome.example.org/".parse().unwrap());
    options.app = Some("https://app.example.org/lotse".parse().unwrap());
    options
}

/// The site of Mannheim, in all its languages, with addresses.
pub(crate) fn mannheim() -> &'static Site {
    static SITE: LazyLock<Site> =
        LazyLock::new(|| Site::new(&packs("de-mannheim"), &with_addresses()).unwrap());
    &SITE
}

/// The site of Jena, without an address.
pub(crate) fn jena() -> &'static Site {
    static SITE: LazyLock<Site> =
        LazyLock::new(|| Site::new(&packs("de-jena"), &options()).unwrap());
    &SITE
}

/// A file of a site as text.
pub(crate) fn text<'a>(site: &'a Site, path: &str) -> &'a str {
    let bytes = site.files.get(path).unwrap_or_else(|| panic!("no {path}"));
    std::str::from_utf8(bytes).unwrap()
}

/// The pages of a site, each with its path.
pub(crate) fn pages(site: &Site) -> impl Iterator<Item = (&str, &str)> {
    let paths = site.files.keys().map(String::as_str);
    let paths = paths.filter(|path| Path::new(path).extension().is_some_and(|it| it == "html"));
    paths.map(|path| (path, text(site, path)))
}

/// The elements of a page that match.
pub(crate) fn select(page: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    page.select(&selector)
        .map(|element| element.html())
        .collect()
}

/// An attribute of the elements of a page that match.
pub(crate) fn attributes(page: &Html, selector: &str, name: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    let values = page
        .select(&selector)
        .filter_map(|element| element.attr(name));
    values.map(str::to_owned).collect()
}

/// A small place of one pack, with these files next to its manifest.
pub(crate) fn place(manifest: &str, files: &[(&str, &str)]) -> Vec<Pack> {
    let manifest = format!(
        "id = \"xx\"\nkind = \"country\"\nextends = []\nversion = \"2026.11.1\"\n\
         languages = [\"en\", \"ar\"]\npublisher = \"Us\"\n{manifest}"
    );
    let files = files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    let files: PackFiles = files.chain([("pack.toml".to_owned(), manifest)]).collect();
    let (pack, findings) = Pack::read("xx", files);
    assert_eq!(findings, []);
    vec![pack.unwrap()]
}
