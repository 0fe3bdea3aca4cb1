//! Imports a table of contacts.

use std::collections::BTreeSet;

use lotse_core::{Contact, EntryKind, RoleId};

use super::super::{
    Draft, ImportError, LossKind, LossReport, PackFolder,
    draft::{DraftBody, DraftText},
    file_draft,
    loss::shown,
    origin::EntryKey,
    phone, postcode,
    unnamed::Unnamed,
    wall_time::review_by,
    web,
};
use super::{
    TableOptions,
    cell::Cells,
    column::Column,
    german_hours::{self, NoHours},
    read, value,
};

/// Makes a draft from a table of contacts.
pub fn draft_contacts(
    bytes: &[u8],
    folder: &PackFolder,
    options: &TableOptions,
) -> Result<(Draft, LossReport), ImportError> {
    let mut losses = LossReport::default();
    let lines = read::lines(&options.name, bytes, (Column::Name, "Name"), &mut losses)?;
    let (topics, roles) = (folder.topics(), folder.roles());
    let language = folder.source_language();
    let postcodes = postcode::known(folder);
    let mut entries = Vec::new();
    for line in &lines {
        let mut cells = Cells {
            line,
            losses: &mut losses,
            postcodes: &postcodes,
        };
        let (title, source) = match cells.required(options) {
            Ok(required) => required,
            Err(why) => {
                losses.add(LossKind::Refused, &line.place(), None, &why);
                continue;
            }
        };
        let contact = Contact {
            roles: roles_of(&mut cells, &roles),
            topics: cells.topics(&topics),
            address: cells.address(),
            point: None,
            phone: phone_of(&mut cells),
            email: cells.read(
                LossKind::Email,
                Column::Email,
                "is not an e-mail address",
                web::email,
            ),
            web: cells.link(Column::Web),
            appointment: cells.link(Column::Appointment),
            hours: hours_of(&mut cells),
            by_appointment: cells.yes(Column::ByAppointment),
            free: cells.yes(Column::Free),
            finder: false,
            emergency: false,
            languages: cells.languages(),
            services: Vec::new(),
            unconfirmed: Vec::new(),
            review_by: review_by(source.verified),
            source,
            layer: 0,
        };
        let note = cells.note();
        cells.report_unread("a contact");
        let key = EntryKey {
            key: title.clone(),
            word: title.clone(),
        };
        let text = DraftText {
            title,
            note,
            page: None,
        };
        let place = line.place();
        entries.push(Unnamed::new(
            key,
            DraftBody::Contact(contact),
            &language,
            text,
            place,
        ));
    }
    let origin = options.origin("contacts");
    let draft = file_draft::draft(folder, &origin, EntryKind::Contact, entries, &mut losses)?;
    Ok((draft, losses))
}

fn roles_of(cells: &mut Cells<'_>, known: &BTreeSet<String>) -> Vec<RoleId> {
    let words = value::list(cells.text(Column::Role).unwrap_or_default());
    let mut roles = Vec::new();
    for word in words {
        let id = word.to_lowercase().replace(' ', "-");
        match id
            .parse::<RoleId>()
            .ok()
            .filter(|role| known.contains(role.as_str()))
        {
            Some(role) if roles.contains(&role) => {}
            Some(role) => roles.push(role),
            None => cells.lose(
                LossKind::Field,
                Column::Role,
                &format!("{} is not a role of the place", shown(&word)),
            ),
        }
    }
    roles
}

/// The number of the contact: the landline, else the mobile.
fn phone_of(cells: &mut Cells<'_>) -> Option<String> {
    let mut numbers = [Column::Phone, Column::Mobile].map(|column| number_in(cells, column));
    let kept = numbers.iter_mut().find_map(Option::take);
    if let Some(second) = numbers
        .into_iter()
        .flatten()
        .find(|number| Some(number) != kept.as_ref())
    {
        let what = format!("{} comes second; a contact has one number", shown(&second));
        cells.lose(LossKind::Phone, Column::Mobile, &what);
    }
    kept
}

fn number_in(cells: &mut Cells<'_>, column: Column) -> Option<String> {
    let text = cells.text(column)?;
    let (number, shown) = (phone::whole(text), shown(text));
    if let Err(why) = number {
        cells.lose(LossKind::Phone, column, &format!("{shown} {why}"));
    }
    number.ok()
}

fn hours_of(cells: &mut Cells<'_>) -> Option<lotse_core::Hours> {
    let text = cells.text(Column::Hours)?.to_owned();
    let why = match german_hours::hours(&text) {
        Ok(hours) => return Some(hours),
        Err(NoHours::Ambiguous) => {
            "is ambiguous; write \"Mo-Fr 8-12 Uhr\", or OpenStreetMap's syntax with one rule for each day"
        }
        Err(NoHours::Overlapping) => {
            "has hours of one day that overlap; write each time of a day once"
        }
        Err(NoHours::Unknown) => {
            "are not opening hours such as \"Mo-Fr 08:00-12:00; Th 14:00-18:00\""
        }
    };
    cells.lose(
        LossKind::Hours,
        Column::Hours,
        &format!("{} {why}", shown(&text)),
    );
    None
}
