//! Measures traffic and time of a made-up city's content, compared to the approach of
//! Integreat's app: every collection as JSON, complete, each time.
#![expect(clippy::print_stdout, reason = "a benchmark prints its results")]

use std::{
    fs::{self, File},
    io::Write,
    path::Path,
    time::{Duration, Instant, SystemTime},
};

use anyhow::{Result, ensure};
use flate2::{Compression, write::GzEncoder};
use lotse_delivery::fetch::{Http, download};
use lotse_tests::{
    Phone, Publisher, Server,
    made_up_city::{CITY, COUNTRY, LANGUAGES, MadeUpCity, PAGES},
};
use serde_json::{Value, json};

/// The languages a newcomer reads: their own and the country's.
const READ: [usize; 2] = [2, 0];

#[tokio::main]
async fn main() -> Result<()> {
    let home = tempfile::tempdir()?;
    let city = MadeUpCity::default();
    let packs = home.path().join("packs");
    city.write(&packs)?;
    println!(
        "A made-up city: {PAGES} pages in {} languages; the newcomer reads two of them.",
        LANGUAGES.len()
    );
    println!("Bytes include both directions and all headers.\n");
    let lotse = lotse(home.path(), &packs, &city).await?;
    let json = whole_json(home.path(), &city).await?;
    println!(
        "{:<28} {:>12} {:>10} | {:>12} {:>12} {:>10}",
        "", "Lotse bytes", "ms", "JSON bytes", "with gzip", "ms"
    );
    for (what, (bytes, time)) in ["first install", "no change", "three changed pages"]
        .iter()
        .zip(&lotse)
    {
        let (plain, zipped, read) = json;
        println!(
            "{what:<28} {bytes:>12} {:>10} | {plain:>12} {zipped:>12} {:>10}",
            time.as_millis(),
            read.as_millis()
        );
    }
    Ok(())
}

type Transfer = (u64, Duration);

async fn lotse(home: &Path, packs: &Path, city: &MadeUpCity) -> Result<Vec<Transfer>> {
    let national = Publisher::national(home, &[packs.join(COUNTRY)]).await?;
    let publisher = Publisher::new(home, "city").await?;
    publisher.publish(&packs.join(CITY)).await?;
    national.list(&publisher).await?;
    let settle = || settled(&[&national, &publisher]);
    settle()?;
    let phone = Phone::open(&home.join("phone"), Some(national.as_national()?))?;
    phone.app.choose_language("ar")?;
    // The first request goes to the directory, which lists the city.
    phone.app.update_content()?;
    phone.app.choose_place(Some(CITY))?;
    let bytes = || national.server.bytes() + publisher.server.bytes();
    let mut costs = Vec::new();
    let mut measure = || -> Result<()> {
        let (before, begin) = (bytes(), Instant::now());
        phone.app.update_content()?;
        let time = begin.elapsed();
        ensure!(phone.troubles()?.is_empty(), "{:?}", phone.troubles()?);
        costs.push((bytes() - before, time));
        Ok(())
    };
    measure()?;
    measure()?;
    for page in [3, 250, 499] {
        city.edit(packs, page, 1)?;
    }
    publisher.publish(&packs.join(CITY)).await?;
    settle()?;
    measure()?;
    ensure!(phone.version(CITY)? != "1", "the update did not arrive");
    Ok(costs)
}

/// Phones usually check long after a publication, and HTTP tells versions apart by a
/// file's modification time in seconds.
fn settled(publishers: &[&Publisher]) -> Result<()> {
    for publisher in publishers {
        let timestamp = File::open(publisher.web.join("metadata/timestamp.json"))?;
        timestamp.set_modified(SystemTime::now() - Duration::from_secs(3_600))?;
    }
    Ok(())
}

/// Fetches and stores pages, places and events in two languages from the CMS: bytes
/// transferred, bytes with compression, and time.
async fn whole_json(home: &Path, city: &MadeUpCity) -> Result<(u64, u64, Duration)> {
    let web = home.join("json");
    fs::create_dir_all(&web)?;
    let mut zipped = 0;
    for language in READ {
        let pages: Vec<Value> = (0..PAGES)
            .map(|page| page_json(city, language, page))
            .collect();
        let bytes = serde_json::to_vec(&pages)?;
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(&bytes)?;
        zipped += encoder.finish()?.len() as u64;
        fs::write(web.join(format!("{language}.json")), bytes)?;
    }
    let server = Server::start(&web)?;
    let http = Http::new()?;
    let begin = Instant::now();
    for language in READ {
        let url = server.url()?.join(&format!("{language}.json"))?;
        let bytes = download(&http, url, u64::MAX).await?;
        let pages: Vec<Value> = serde_json::from_slice(&bytes)?;
        ensure!(pages.len() == PAGES, "pages are missing");
        fs::write(home.join(format!("kept-{language}.json")), bytes)?;
    }
    Ok((server.bytes(), zipped, begin.elapsed()))
}

/// A page in API v3 of the Integreat CMS.
fn page_json(city: &MadeUpCity, language: usize, page: usize) -> Value {
    let tag = LANGUAGES.get(language).copied().unwrap_or_default();
    let path = |tag: &str| format!("/made-up-city/{tag}/page-{page}/");
    let paragraphs = city.page(language, page, 0);
    let paragraphs = paragraphs.split("\n\n").filter(|text| !text.is_empty());
    let content = paragraphs.collect::<Vec<_>>().join("</p><p>");
    let available: serde_json::Map<String, Value> = LANGUAGES
        .iter()
        .map(|tag| {
            let other = json!({ "id": page, "url": format!("https://integreat.app{}", path(tag)), "path": path(tag) });
            ((*tag).to_owned(), other)
        })
        .collect();
    json!({
        "id": page,
        "url": format!("https://integreat.app{}", path(tag)),
        "path": path(tag),
        "title": city.title(language, page),
        "modified_gmt": "2026-11-01 12:00:00",
        "last_updated": "2026-11-01T12:00:00+01:00",
        "excerpt": "",
        "content": format!("<p>{content}</p>"),
        "parent": { "id": 0, "url": null, "path": null },
        "order": page,
        "available_languages": available,
        "thumbnail": null,
        "organization": null,
        "hash": null,
    })
}
