//! The gazetteer of a country: its towns, and the postcodes of its states.
//! `places.tsv` and `postcodes.tsv`, tab-separated, each with a line of column names.

mod table;

use std::collections::{BTreeMap, BTreeSet};

use lotse_core::{PackId, Point};
use serde::{Deserialize, Serialize};

use self::table::{RowError, Table};

/// The file with the towns.
pub const PLACES: &str = "places.tsv";
/// The file with the postcodes.
pub const POSTCODES: &str = "postcodes.tsv";
/// Maximum number of rows of a file.
const ROWS: usize = 50_000;
/// Maximum length of a name, in characters.
const NAME_CHARS: usize = 100;

/// A town of the gazetteer, or a state as a whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Town {
    /// Its name, in the language of the country.
    pub name: String,
    /// The district it is in; distinguishes towns of the same name in a state.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub district: String,
    /// The pack of its state, which may not exist yet.
    pub state: PackId,
    /// Where it is; `None` for a state as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<Point>,
    /// Its postcodes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub postcodes: Vec<String>,
    /// Its names in other languages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
}

/// Postcodes of a state, from one to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostcodeRange {
    /// The first.
    pub from: String,
    /// The last.
    pub to: String,
    /// The pack of the state.
    pub state: PackId,
}

/// The towns of a country, and the postcodes of its states.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Gazetteer {
    /// Its towns, in the order of the file.
    pub towns: Vec<Town>,
    /// The postcodes of its states.
    pub postcodes: Vec<PostcodeRange>,
}

/// A row cannot be read; it is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GazetteerError {
    /// The file.
    pub file: &'static str,
    /// The line, counted from 1.
    pub line: usize,
    /// The problem.
    pub message: String,
}

impl Town {
    /// A state as a whole.
    pub fn state(state: PackId, name: &str) -> Self {
        Self {
            name: name.to_owned(),
            district: String::new(),
            state,
            point: None,
            postcodes: Vec::new(),
            also: Vec::new(),
        }
    }

    /// Whether it is a state as a whole.
    pub fn is_state(&self) -> bool {
        self.point.is_none()
    }

    /// Unique id: `de-ni/Landkreis Stade/Buxtehude`.
    pub fn id(&self) -> String {
        format!("{}/{}/{}", self.state, self.district, self.name)
    }
}

impl PostcodeRange {
    /// Whether the postcode is one of them.
    pub fn contains(&self, postcode: &str) -> bool {
        // Postcodes of one length are in the order of their digits.
        postcode.len() == self.from.len()
            && (self.from.as_str()..=self.to.as_str()).contains(&postcode)
    }
}

impl Gazetteer {
    /// Reads the two files; rows that cannot be read are left out and returned as errors.
    pub fn read(places: &str, postcodes: &str) -> (Self, Vec<GazetteerError>) {
        let mut errors = Vec::new();
        let gazetteer = Self {
            towns: read(PLACES, places, town, Town::id, &mut errors),
            postcodes: read(POSTCODES, postcodes, range, range_key, &mut errors),
        };
        (gazetteer, errors)
    }

    /// The packs of all states that it names, sorted.
    pub fn states(&self) -> BTreeSet<&PackId> {
        let of_towns = self.towns.iter().map(|town| &town.state);
        let of_postcodes = self.postcodes.iter().map(|range| &range.state);
        of_towns.chain(of_postcodes).collect()
    }

    /// The states in which a postcode is.
    pub fn states_of_postcode(&self, postcode: &str) -> BTreeSet<&PackId> {
        let ranges = self.postcodes.iter();
        let ranges = ranges.filter(|range| range.contains(postcode));
        ranges.map(|range| &range.state).collect()
    }
}

/// Id of the text that credits the source of the gazetteer, as its licence asks.
pub const CREDIT: &str = "gazetteer-credit";

/// Id of the text with the name of a state.
pub fn state_text(state: &PackId) -> String {
    format!("state-{state}")
}

/// The rows of a file, each once.
fn read<T>(
    file: &'static str,
    text: &str,
    read: impl Fn(&BTreeMap<&str, &str>) -> Result<T, String>,
    key: impl Fn(&T) -> String,
    errors: &mut Vec<GazetteerError>,
) -> Vec<T> {
    let columns: (&[&str], &[&str]) = if file == PLACES {
        (
            &["name", "state", "latitude", "longitude"],
            &["district", "postcodes", "also"],
        )
    } else {
        (&["from", "to", "state"], &[])
    };
    let mut error = |RowError { line, message }| {
        errors.push(GazetteerError {
            file,
            line,
            message,
        });
    };
    let mut seen = BTreeMap::new();
    let mut rows = Vec::new();
    if text.is_empty() {
        return rows;
    }
    let table = match Table::new(text, columns) {
        Ok(table) => table,
        Err(wrong) => {
            error(wrong);
            return rows;
        }
    };
    for (line, fields) in table.rows() {
        if rows.len() >= ROWS {
            error(RowError::new(
                line,
                format!("the file has more than {ROWS} rows."),
            ));
            break;
        }
        let row = fields.and_then(|fields| read(&fields));
        match row {
            Err(message) => error(RowError::new(line, message)),
            Ok(row) => match seen.insert(key(&row), line) {
                Some(first) => {
                    error(RowError::new(
                        line,
                        format!("the row says the same as line {first}."),
                    ));
                }
                None => rows.push(row),
            },
        }
    }
    rows
}

fn town(fields: &BTreeMap<&str, &str>) -> Result<Town, String> {
    let name = name(field(fields, "name"))?;
    if name.is_empty() {
        return Err("the place has no name.".to_owned());
    }
    let (latitude, longitude) = (degrees(fields, "latitude")?, degrees(fields, "longitude")?);
    let point = Point::new(latitude, longitude)
        .ok_or("the coordinates are out of range: latitude is -90 to 90, longitude -180 to 180.")?;
    let postcodes = list(field(fields, "postcodes"));
    if let Some(wrong) = postcodes.iter().find(|postcode| !is_postcode(postcode)) {
        return Err(format!(
            "\"{wrong}\" is not a postcode; they are digits only."
        ));
    }
    let also = list(field(fields, "also"));
    Ok(Town {
        name,
        district: self::name(field(fields, "district"))?,
        state: state(fields)?,
        point: Some(point),
        postcodes,
        also: also
            .iter()
            .map(|also| self::name(also))
            .collect::<Result<_, _>>()?,
    })
}

fn range(fields: &BTreeMap<&str, &str>) -> Result<PostcodeRange, String> {
    let (from, to) = (field(fields, "from"), field(fields, "to"));
    for postcode in [from, to] {
        if !is_postcode(postcode) {
            return Err(format!(
                "\"{postcode}\" is not a postcode; they are digits only."
            ));
        }
    }
    if from.len() != to.len() || from > to {
        return Err(format!("the range ends before it begins: {from} to {to}."));
    }
    Ok(PostcodeRange {
        from: from.to_owned(),
        to: to.to_owned(),
        state: state(fields)?,
    })
}

fn range_key(range: &PostcodeRange) -> String {
    format!("{}-{} {}", range.from, range.to, range.state)
}

fn field<'a>(fields: &BTreeMap<&str, &'a str>, column: &str) -> &'a str {
    fields.get(column).copied().unwrap_or_default()
}

fn list(field: &str) -> Vec<String> {
    let items = field.split(',').filter(|item| !item.is_empty());
    items.map(str::to_owned).collect()
}

fn name(text: &str) -> Result<String, String> {
    if text.chars().count() > NAME_CHARS {
        return Err(format!("the name is longer than {NAME_CHARS} characters."));
    }
    // The parts of the id of a town are joined by slashes; the name is the last of them.
    Ok(text.to_owned())
}

fn degrees(fields: &BTreeMap<&str, &str>, column: &str) -> Result<f64, String> {
    let text = field(fields, column);
    text.parse()
        .map_err(|_| format!("`{column}` is degrees such as 53.47, not \"{text}\"."))
}

fn state(fields: &BTreeMap<&str, &str>) -> Result<PackId, String> {
    let text = field(fields, "state");
    text.parse()
        .map_err(|_| format!("`state` is the id of the state's pack, not \"{text}\"."))
}

fn is_postcode(text: &str) -> bool {
    (3..=10).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "name\tdistrict\tstate\tlatitude\tlongitude\tpostcodes\n";
    const BUXTEHUDE: &str = "Buxtehude\tLandkreis Stade\tde-ni\t53.47\t9.69\t21614\n";

    fn errors(places: &str, postcodes: &str) -> Vec<String> {
        let (_, errors) = Gazetteer::read(places, postcodes);
        let errors = errors.into_iter();
        errors
            .map(|error| format!("{}:{}: {}", error.file, error.line, error.message))
            .collect()
    }

    #[test]
    fn a_town_has_a_name_a_state_and_a_point() {
        let (gazetteer, errors) = Gazetteer::read(&format!("{HEAD}{BUXTEHUDE}"), "");
        assert_eq!(errors, []);
        let town = &gazetteer.towns[0];
        assert_eq!(town.id(), "de-ni/Landkreis Stade/Buxtehude");
        assert_eq!(town.postcodes, ["21614"]);
        assert!(!town.is_state());
    }

    #[test]
    fn each_row_that_cannot_be_read_is_named_by_its_line() {
        for (row, problem) in [
            ("Buxtehude\tStade\tde-ni\t53.47\t9.69", "6 columns"),
            (
                "Buxtehude\tStade\tde-ni\t153.47\t9.69\t21614",
                "out of range",
            ),
            (
                "Buxtehude\tStade\tde-ni\tnorth\t9.69\t21614",
                "`latitude` is degrees",
            ),
            (
                "Buxtehude\tStade\tNI\t53.47\t9.69\t21614",
                "id of the state's pack",
            ),
            ("\tStade\tde-ni\t53.47\t9.69\t21614", "no name"),
            (
                "Buxtehude\tStade\tde-ni\t53.47\t9.69\t2161a",
                "not a postcode",
            ),
            (BUXTEHUDE.trim_end(), "the same as line 2"),
        ] {
            let found = errors(&format!("{HEAD}{BUXTEHUDE}{row}\n"), "");
            let [only] = &found[..] else {
                panic!("{row}: {found:?}")
            };
            assert!(
                only.starts_with("places.tsv:3: ") && only.contains(problem),
                "{only}"
            );
        }
    }

    #[test]
    fn columns_are_known_and_complete() {
        let head = "name\tstate\tlatitude\tlongitude\tinhabitants\n";
        assert!(errors(head, "")[0].contains("unknown column \"inhabitants\""));
        assert!(errors("name\tstate\tlatitude\n", "")[0].contains("no column \"longitude\""));
        assert!(errors("", "from\tto\n")[0].starts_with("postcodes.tsv:1: "));
        assert!(errors("name\tname\tstate\tlatitude\tlongitude\n", "")[0].contains("twice"));
    }

    #[test]
    fn a_postcode_is_in_each_state_that_has_it() {
        let ranges = "from\tto\tstate\n21601\t21614\tde-ni\n21614\t21614\tde-hh\n";
        let (gazetteer, errors) = Gazetteer::read("", ranges);
        assert_eq!(errors, []);
        let states = |postcode: &str| {
            let states = gazetteer.states_of_postcode(postcode).into_iter();
            states.map(PackId::to_string).collect::<Vec<_>>()
        };
        assert_eq!(states("21602"), ["de-ni"]);
        assert_eq!(states("21614"), ["de-hh", "de-ni"]);
        assert_eq!(states("21615"), Vec::<String>::new());
        assert_eq!(states("2160"), Vec::<String>::new());
    }

    #[test]
    fn a_range_does_not_run_backwards_or_twice() {
        let ranges = "from\tto\tstate\n2\t1\tde-ni\n21614\t21601\tde-ni\n\
            21601\t21614\tde-ni\n21601\t21614\tde-ni\n";
        let found = errors("", ranges);
        assert_eq!(found.len(), 3, "{found:?}");
    }
}
