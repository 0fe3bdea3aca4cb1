//! `cargo xtask gen places`: the towns and postcodes of Germany, for `packs/de`.
//!
//! The data is that of `GeoNames` (CC BY 4.0), as the repository [`SOURCE`] converts it to
//! CSV. Its licence, and what is left out, is in `docs/content-decisions.md`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs, iter,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use clap::Args;
use serde::Deserialize;
use xshell::cmd;

use crate::workshop::Workshop;

/// The repository with the data of `GeoNames`.
const SOURCE: &str = "https://github.com/zauberware/postal-codes-json-xml-csv";
/// The snapshot of 30 March 2026. Its digest ensures that the data is what was
/// reviewed.
const COMMIT: &str = "a6e8df1e94385a76d8c8c2f8260b2cd020298c19";
/// The archive in the repository, and the file in it.
const ARCHIVE: &str = "data/DE.zip";
const FILE: &str = "zipcodes.de.csv";
/// The generated files.
const PLACES: &str = "packs/de/places.tsv";
const POSTCODES: &str = "packs/de/postcodes.tsv";
/// The cities that are states; no place in another state has a name that begins with theirs.
const CITY_STATES: [&str; 3] = ["Berlin", "Bremen", "Hamburg"];
/// Names of large cities in other languages, kept by hand.
const ALSO: &str = include_str!("places/also.tsv");

/// Options of `cargo xtask gen places`.
#[derive(Args)]
pub(crate) struct PlacesOptions {
    /// A copy of the git repository with the data, instead of the one on the web
    #[arg(long)]
    from: Option<PathBuf>,
}

/// A row of the data.
#[derive(Debug, Deserialize)]
struct Row {
    zipcode: String,
    place: String,
    state_code: String,
    community: String,
    community_code: String,
    latitude: f64,
    longitude: f64,
}

impl Row {
    /// Whether the postcode is that of a place. Those of companies and authorities that
    /// get much mail have a number as their state, and often one that is wrong.
    fn is_of_place(&self) -> bool {
        !self.state_code.is_empty() && self.state_code.chars().all(char::is_alphabetic)
    }

    /// The digits of the state in the official key of the district.
    fn state_of_district(&self) -> &str {
        self.community_code.get(..2).unwrap_or_default()
    }

    /// The id of the state's pack.
    fn state(&self) -> String {
        format!("de-{}", self.state_code.to_lowercase())
    }

    /// Whether its district is the city itself: *Kreisfreie Stadt Kiel*, *Essen, Stadt*.
    fn is_city(&self) -> bool {
        let community = self.community.as_str();
        let named = community.strip_prefix("Kreisfreie Stadt ");
        let titled = community.split_once(", ").map(|(name, _)| name);
        [named, titled].contains(&Some(self.place.as_str()))
    }
}

/// The state and the district of each city that belongs to no other district.
#[derive(Default)]
struct Cities<'a>(BTreeMap<&'a str, Vec<(String, &'a str)>>);

impl<'a> Cities<'a> {
    fn of(rows: impl Iterator<Item = &'a Row>) -> Self {
        let mut cities = Self::default();
        for row in rows.filter(|row| row.is_city()) {
            let known = cities.0.entry(&row.place).or_default();
            let city = (row.state(), row.community.as_str());
            if !known.contains(&city) {
                known.push(city);
            }
        }
        cities
    }

    /// State and district of a place. Where a postcode of a city reaches across its
    /// border, the data counts the city's part to the district on the other side; of a
    /// city that is a state, to another state: *Hamburg Billstedt* in Schleswig-Holstein.
    fn home(&self, row: &'a Row) -> (String, &'a str) {
        let own = (row.state(), row.community.as_str());
        let cities = self.0.get(row.place.as_str());
        let same_state = cities.and_then(|cities| cities.iter().find(|city| city.0 == own.0));
        let first = row.place.split(' ').next().unwrap_or_default();
        let city_state = CITY_STATES
            .contains(&first)
            .then(|| self.0.get(first)?.first());
        same_state.or(city_state.flatten()).cloned().unwrap_or(own)
    }
}

/// The states in which each postcode is.
type StatesOfPostcodes<'a> = BTreeMap<&'a str, BTreeSet<String>>;
/// State, district and name.
type TownKey = (String, String, String);

pub(crate) fn places(workshop: &Workshop, options: &PlacesOptions) -> Result<()> {
    let table = download(workshop, options)?;
    let rows = read(&table)?;
    write(&workshop.root, PLACES, &places_table(&rows)?)?;
    write(&workshop.root, POSTCODES, &postcodes_table(&rows))
}

fn write(root: &Path, file: &'static str, text: &str) -> Result<()> {
    fs::write(root.join(file), text).context(file)?;
    eprintln!("{file}: {} rows", text.lines().count().saturating_sub(1));
    Ok(())
}

/// The table in the archive of the snapshot.
fn download(workshop: &Workshop, options: &PlacesOptions) -> Result<String> {
    let (shell, folder) = (&workshop.shell, tempfile::tempdir()?);
    let bare = folder.path().join("repository");
    let repository = options.from.as_ref().unwrap_or(&bare);
    if options.from.is_none() {
        // Without the files: the other countries are hundreds of times as much.
        cmd!(
            shell,
            "git clone --quiet --bare --filter=blob:none {SOURCE} {bare}"
        )
        .run()
        .context("cannot fetch the data")?;
    }
    let archive = cmd!(shell, "git -C {repository} show {COMMIT}:{ARCHIVE}").output()?;
    let zip = folder.path().join("data.zip");
    fs::write(&zip, archive.stdout)?;
    let table = cmd!(shell, "unzip -p {zip} {FILE}").read();
    table.context("cannot unpack the data; `unzip` must be installed")
}

fn read(table: &str) -> Result<Vec<Row>> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let mut rows = Vec::new();
    for row in reader.deserialize() {
        rows.push(row?);
    }
    Ok(rows)
}

/// The towns, sorted by state, district and name, so that they compress well.
fn places_table(rows: &[Row]) -> Result<String> {
    let mut towns: BTreeMap<TownKey, Vec<&Row>> = BTreeMap::new();
    let of_places = || rows.iter().filter(|row| row.is_of_place());
    let cities = Cities::of(of_places());
    for row in of_places() {
        let (state, district) = cities.home(row);
        let key = (state, plain(district), plain(&row.place));
        towns.entry(key).or_default().push(row);
    }
    let mut also = also()?;
    let mut table = "name\tdistrict\tstate\tlatitude\tlongitude\tpostcodes\talso\n".to_owned();
    for ((state, district, name), rows) in &towns {
        let postcodes: BTreeSet<&str> = rows.iter().map(|row| row.zipcode.as_str()).collect();
        let postcodes = postcodes.into_iter().collect::<Vec<_>>().join(",");
        let latitude = mean(rows.iter().map(|row| row.latitude));
        let longitude = mean(rows.iter().map(|row| row.longitude));
        let also = also
            .remove(&(state.as_str(), name.as_str()))
            .unwrap_or_default();
        writeln!(
            table,
            "{name}\t{district}\t{state}\t{latitude:.2}\t{longitude:.2}\t{postcodes}\t{also}"
        )?;
    }
    anyhow::ensure!(
        also.is_empty(),
        "also.tsv names unknown towns: {:?}",
        also.keys()
    );
    Ok(table)
}

/// Names in other languages, by state and name.
fn also() -> Result<BTreeMap<(&'static str, &'static str), &'static str>> {
    let lines = ALSO.lines().skip(1);
    lines
        .map(|line| {
            let fields = line.split('\t').collect::<Vec<_>>();
            let [name, state, also] = fields[..] else {
                anyhow::bail!("also.tsv: three fields, not \"{line}\"");
            };
            Ok(((state, name), also))
        })
        .collect()
}

/// Runs of postcodes of one state, without the gaps between two states. A postcode in
/// two states is in a row of each.
fn postcodes_table(rows: &[Row]) -> String {
    let (of_places, of_companies): (Vec<&Row>, Vec<&Row>) =
        rows.iter().partition(|row| row.is_of_place());
    let by_district: BTreeMap<&str, String> = of_places
        .iter()
        .map(|row| (row.state_of_district(), row.state()))
        .collect();
    let cities = Cities::of(of_places.iter().copied());
    let mut states = StatesOfPostcodes::new();
    for row in &of_places {
        let (state, _) = cities.home(row);
        states.entry(&row.zipcode).or_default().insert(state);
    }
    let mut others = StatesOfPostcodes::new();
    for row in &of_companies {
        let state = by_district.get(row.state_of_district()).cloned();
        others.entry(&row.zipcode).or_default().extend(state);
    }
    others.retain(|postcode, others| is_sure(&states, postcode, others));
    states.extend(others);
    let mut ranges: Vec<(&str, &str, &BTreeSet<String>)> = Vec::new();
    for (postcode, of_postcode) in &states {
        match ranges.last_mut() {
            Some((_, to, last)) if *last == of_postcode => *to = postcode,
            _ => ranges.push((postcode, postcode, of_postcode)),
        }
    }
    let rows = ranges.iter().flat_map(|(from, to, states)| {
        let states = states.iter();
        states.map(move |state| [*from, *to, state.as_str()].join("\t"))
    });
    let head = "from\tto\tstate".to_owned();
    iter::once(head).chain(rows).map(|row| row + "\n").collect()
}

/// Whether the state of a company's postcode is reliable: there is only one, and the nearest
/// postcode of a place, before or after, has it too. The postcode must not be a place's own.
fn is_sure(places: &StatesOfPostcodes<'_>, postcode: &str, states: &BTreeSet<String>) -> bool {
    let before = places.range(..postcode).next_back();
    let after = places.range(postcode..).next();
    let mut next = [before, after].into_iter().flatten();
    states.len() == 1
        && !places.contains_key(postcode)
        && next.any(|(_, of_place)| of_place == states)
}

fn mean(values: impl ExactSizeIterator<Item = f64>) -> f64 {
    let count = f64::from(u32::try_from(values.len()).unwrap_or(u32::MAX));
    values.sum::<f64>() / count
}

/// A name without what would be another column or row.
fn plain(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}
