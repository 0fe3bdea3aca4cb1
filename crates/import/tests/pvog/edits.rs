//! What people edited stays, whatever changes upstream.

use std::fs;

use lotse_import::LossKind;
use lotse_testing::{
    search_service::{ServiceResponses, answers},
    town::TownFolder,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{
    accounting::unaccounted,
    importing::{OFFICE, SERVICE, TITLES, import, json_of, lone_town, whole, with},
};

const CONTACTS: &str = "contacts.toml";

fn imported() -> TownFolder {
    let town = lone_town();
    town.put(import(&town, &answers(), None).drafted);
    town
}

/// Edits the imported contacts as a person would in an editor.
fn edit(town: &TownFolder, from: &str, to: &str) {
    let text = town.read(CONTACTS);
    let (before, imported) = text.split_once("# >>> import").unwrap();
    assert!(imported.contains(from), "{from}: {text}");
    let edited = format!("{before}# >>> import{}", imported.replacen(from, to, 1));
    fs::write(town.pack().join(CONTACTS), edited).unwrap();
}

/// An entry as written in the file, without what is around it.
fn entry(town: &TownFolder, id: &str) -> Option<String> {
    let text = town.read(CONTACTS);
    let (_, rest) = text.split_once(&format!("[{id}]\n"))?;
    let ends = ["\n\n", "\n# >>>", "\n# <<<"];
    let entry = ends
        .into_iter()
        .fold(rest, |rest, end| rest.split(end).next().unwrap_or(rest));
    Some(entry.trim_end().to_owned())
}

#[test]
fn an_edited_contact_is_kept_and_the_difference_is_named() {
    let town = imported();
    edit(&town, "+49 999 12345-0", "+49 999 777");
    let edited = town.read(CONTACTS);
    let (losses, _) = town.put(import(&town, &answers(), None).drafted);
    assert_eq!(town.read(CONTACTS), edited);
    let words = "kept: phone; the source says \"+49 999 12345-0\"";
    assert!(losses.to_string().contains(words), "{losses}");
}

#[test]
fn an_edit_that_the_source_has_taken_over_is_no_longer_one() {
    let town = imported();
    edit(&town, "+49 999 12345-0", "+49 999 777");
    let number = |number: &'static str| {
        with(OFFICE, |office| {
            office["location"]["communications"][0]["value"] = json!(number);
        })
    };
    let (losses, _) = town.put(import(&town, &number("0999 777"), None).drafted);
    assert_eq!(losses.count(LossKind::Edited), 0, "{losses}");
    town.put(import(&town, &number("0999 888"), None).drafted);
    assert!(town.read(CONTACTS).contains("+49 999 888"));
}

#[test]
fn a_contact_that_nobody_edited_follows_the_source() {
    let town = imported();
    let moved = with(OFFICE, |office| {
        office["location"]["addresses"][1]["street"] = json!("Neue Straße 3");
    });
    town.put(import(&town, &moved, None).drafted);
    assert!(town.read(CONTACTS).contains("Neue Straße 3"));
    let closed = with(TITLES, |titles| *titles = json!([]));
    town.put(import(&town, &closed, None).drafted);
    assert_eq!(entry(&town, "buergerbuero-neustadt"), None);
}

#[test]
fn comments_in_an_edited_contact_and_the_order_of_its_fields_stay() {
    let town = imported();
    let hours = "# Asked on the phone on 20 November.\nby_appointment = true\nhours = ";
    edit(&town, "hours = ", hours);
    let edited = town.read(CONTACTS);
    town.put(import(&town, &answers(), None).drafted);
    assert_eq!(town.read(CONTACTS), edited);
}

#[test]
fn a_contact_that_a_person_has_hidden_stays_hidden() {
    let town = imported();
    edit(&town, "email = ", "hide = true\nemail = ");
    let edited = town.read(CONTACTS);
    town.put(import(&town, &answers(), None).drafted);
    assert_eq!(town.read(CONTACTS), edited);
}

#[test]
fn a_contact_written_into_the_imported_part_is_kept() {
    let town = imported();
    let own = entry(&town, "buergerbuero-neustadt").unwrap();
    let own = own.replace("L1.OE.2", "own").replace("12345-0", "4711");
    edit(
        &town,
        "\n# <<< import",
        &format!("\n[own]\n{own}\n\n# <<< import"),
    );
    for _ in 0..2 {
        town.put(import(&town, &answers(), None).drafted);
        assert_eq!(entry(&town, "own").as_deref(), Some(own.as_str()));
    }
}

#[test]
fn an_edited_contact_outlasts_its_office_with_its_name() {
    let town = imported();
    edit(&town, "+49 999 12345-0", "+49 999 777");
    let (before, texts) = (town.read(CONTACTS), "locales/de/contacts-import-pvog.ftl");
    let named = town.read(texts);
    let closed = with(TITLES, |titles| *titles = json!([]));
    let (losses, _) = town.put(import(&town, &closed, None).drafted);
    assert_eq!((town.read(CONTACTS), town.read(texts)), (before, named));
    assert!(
        losses.to_string().contains("no longer in the source"),
        "{losses}"
    );
}

#[test]
fn a_contact_moved_out_of_the_imported_part_is_not_imported_again() {
    let town = imported();
    let own = entry(&town, "buergerbuero-neustadt").unwrap();
    fs::write(town.pack().join(CONTACTS), format!("[our-office]\n{own}\n")).unwrap();
    let moved = with(OFFICE, |office| {
        office["location"]["addresses"][1]["street"] = json!("Neue Straße 3");
    });
    let (losses, _) = town.put(import(&town, &moved, None).drafted);
    assert_eq!(entry(&town, "our-office").as_deref(), Some(own.as_str()));
    assert_eq!(town.read(CONTACTS).matches("L1.OE.2").count(), 1);
    assert!(losses.to_string().contains("Neue Straße 3"), "{losses}");
}

#[test]
fn contacts_that_cannot_be_read_stop_the_import() {
    let town = imported();
    edit(&town, "phone = ", "phone: ");
    let before = town.files();
    let error = import(&town, &answers(), None).drafted.unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("contacts.toml cannot be read"),
        "{error}"
    );
    assert_eq!(town.files(), before);
}

/// An edit of the imported contact.
const EDITS: [(&str, &str); 6] = [
    ("+49 999 12345-0", "+49 999 4711"),
    ("Marktplatz 1", "Eigene Straße 9"),
    ("email = \"buergerbuero@neustadt.example\"\n", ""),
    (
        "hours = ",
        "# Checked at the door.\nby_appointment = true\nhours = ",
    ),
    ("roles = [\"registration-office\"]\n", ""),
    ("latitude = 48.37", "latitude = 48.38"),
];

/// A change of an answer: which answer, which of its values, and how.
#[derive(Debug, Clone)]
struct Change {
    file: usize,
    value: prop::sample::Index,
    how: How,
    number: u32,
}

#[derive(Debug, Clone, Copy)]
enum How {
    Text,
    Number,
    Null,
    Remove,
    Repeat,
    Add,
}

fn change() -> impl Strategy<Value = Change> {
    let how = prop_oneof![
        6 => Just(How::Text),
        1 => Just(How::Number),
        2 => Just(How::Null),
        2 => Just(How::Remove),
        2 => Just(How::Repeat),
        2 => Just(How::Add),
    ];
    let parts = (
        0..5_usize,
        any::<prop::sample::Index>(),
        how,
        100_000..999_999_u32,
    );
    parts.prop_map(|(file, value, how, number)| Change {
        file,
        value,
        how,
        number,
    })
}

/// The JSON pointers of all values beneath a value.
fn pointers(value: &Value, path: &str, found: &mut Vec<String>) {
    let mut inner = |name: &str, value: &Value| {
        let path = format!("{path}/{name}");
        found.push(path.clone());
        pointers(value, &path, found);
    };
    match value {
        Value::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                inner(&at.to_string(), value);
            }
        }
        Value::Object(fields) => fields.iter().for_each(|(name, value)| inner(name, value)),
        _ => {}
    }
}

impl Change {
    fn apply(&self, answers: &mut ServiceResponses) {
        // Most changes are of the office.
        let file = [OFFICE, OFFICE, OFFICE, SERVICE, TITLES][self.file];
        let mut answer = json_of(answers, file);
        let mut found = Vec::new();
        pointers(&answer, "", &mut found);
        let wants_text = matches!(self.how, How::Text | How::Number);
        found.retain(|path| !wants_text || answer.pointer(path).is_some_and(Value::is_string));
        if !found.is_empty() {
            let path = self.value.get(found.as_slice());
            self.apply_at(&mut answer, path);
        }
        answers.insert(file.to_owned(), whole(&answer));
    }

    fn apply_at(&self, answer: &mut Value, path: &str) {
        let (parent, name) = path.rsplit_once('/').unwrap();
        let value = answer.pointer_mut(path).unwrap();
        match self.how {
            How::Text => *value = json!(format!("Neu{}", self.number)),
            How::Number => *value = json!(self.number),
            How::Null => *value = Value::Null,
            How::Add => {
                if let Some(fields) = value.as_object_mut() {
                    fields.insert("more".into(), json!(format!("Mehr{}", self.number)));
                }
            }
            How::Repeat => {
                let again = value.clone();
                if let Some(list) = answer.pointer_mut(parent).and_then(Value::as_array_mut) {
                    list.push(again);
                }
            }
            How::Remove => match answer.pointer_mut(parent).unwrap() {
                Value::Object(fields) => drop(fields.shift_remove(name)),
                Value::Array(list) => drop(list.remove(name.parse().unwrap())),
                _ => {}
            },
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn own_edits_outlast_any_change_upstream(
        own in 0..EDITS.len(),
        changes in prop::collection::vec(change(), 1..5),
    ) {
        let town = imported();
        let (from, to) = EDITS[own];
        edit(&town, from, to);
        town.append(CONTACTS, "\n[our-own]\nphone = \"112\"\n");
        let edited = entry(&town, "buergerbuero-neustadt");
        let mut answers = answers();
        for change in changes {
            change.apply(&mut answers);
            let before = town.files();
            let imported = import(&town, &answers, None);
            match imported.drafted {
                Err(error) => {
                    prop_assert!(error.is_of_source(), "{}", error);
                    prop_assert_eq!(town.files(), before);
                }
                Ok(drafted) => {
                    let (losses, _) = town.put(Ok(drafted));
                    prop_assert_eq!(entry(&town, "buergerbuero-neustadt"), edited.clone());
                    prop_assert_eq!(entry(&town, "our-own").unwrap(), "phone = \"112\"");
                    let missing = unaccounted(&answers, &imported.asked, &town, &losses);
                    prop_assert_eq!(missing, Vec::<String>::new(), "{}", losses);
                    if losses.count(LossKind::Edited) == 0 {
                        // The source says the same now, and the contact follows it again.
                        break;
                    }
                }
            }
        }
    }
}
