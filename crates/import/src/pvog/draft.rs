//! Makes a draft from the answers: an office becomes a contact that fills the roles of
//! the steps whose services it is responsible for.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use lotse_core::{Contact, EntryKind, LeikaKey, RoleId, Service};

use super::super::{
    Draft, ImportError, LossKind, LossReport, PackFolder,
    draft::{DraftBody, DraftEntry, DraftText, SourceMarks},
    fluent,
    loss::shown,
};
use super::{
    collect::{FoundService, PvogAnswers},
    edits::Edits,
    office::{OfficeTaking, https, source_url},
    record::OfficeRecord,
    unread,
};

/// The name of the import.
pub(super) const NAME: &str = "pvog";

/// Options for an import from the search service.
#[derive(Debug, Clone)]
pub struct PvogOptions {
    /// The day of the import; verification dates cannot be later.
    pub today: Date,
}

/// Makes a draft from answers of the search service.
pub fn draft_pvog(
    answers: &PvogAnswers,
    folder: &PackFolder,
    options: &PvogOptions,
) -> Result<(Draft, LossReport), ImportError> {
    let kinds = vec![EntryKind::Contact];
    let mut ids = folder.ids(NAME, &kinds, true)?;
    let mut edits = Edits::read(folder)?;
    let mut losses = LossReport::default();
    let duties = duties(answers, &folder.leika_roles(), &mut losses);
    let language = folder.source_language();
    let (mut entries, mut marks) = (Vec::new(), SourceMarks::default());
    for (office, record) in &answers.offices {
        let (mut contact, note) = OfficeTaking {
            id: office,
            record,
            today: options.today,
            losses: &mut losses,
        }
        .contact();
        if let Some(duty) = duties.get(office) {
            contact.roles = duty.roles.iter().cloned().collect();
            contact.services = duty.services();
        }
        if edits.is_taken_over(&contact, &mut losses) {
            continue;
        }
        let title = title_of(record, office, &mut losses);
        let id = ids.give(EntryKind::Contact, &source_url(office), &title);
        let (contact, key) = edits.merged(&id, office, contact, &mut losses)?;
        marks.keys.insert(id.clone(), key);
        let text = DraftText {
            title,
            note,
            page: None,
        };
        entries.push(entry(id, contact, &language, text, office));
    }
    for (id, contact, key) in edits.left(&mut losses)? {
        let text = DraftText {
            title: contact.source.title.clone(),
            ..DraftText::default()
        };
        marks.keys.insert(id.clone(), key);
        entries.push(entry(id.clone(), contact, &language, text, &id));
    }
    let draft = Draft {
        name: NAME.to_owned(),
        kinds,
        place: None,
        entries,
        marks,
    };
    Ok((draft, losses))
}

fn entry(
    id: String,
    contact: Contact,
    language: &lotse_i18n::Language,
    text: DraftText,
    place: &str,
) -> DraftEntry {
    DraftEntry {
        id,
        body: DraftBody::Contact(contact),
        texts: [(language.clone(), text)].into(),
        lead: language.clone(),
        place: place.to_owned(),
    }
}

fn title_of(record: &OfficeRecord, office: &str, losses: &mut LossReport) -> String {
    let title = fluent::one_line(&record.title);
    if title.is_empty() {
        return office.to_owned();
    }
    let Some(short) = fluent::shortened(&title, 300) else {
        return title;
    };
    let what = format!("truncated a name of {} characters", title.chars().count());
    losses.add(LossKind::Length, office, None, &what);
    short
}

/// What an office is responsible for.
#[derive(Debug, Default)]
struct Duty {
    roles: BTreeSet<RoleId>,
    /// The online service, by key.
    services: BTreeMap<LeikaKey, Option<String>>,
}

impl Duty {
    fn services(&self) -> Vec<Service> {
        let services = self.services.iter();
        services
            .map(|(leika, online)| Service {
                leika: leika.clone(),
                online: online.clone(),
            })
            .collect()
    }
}

/// What each office is responsible for, by its id.
fn duties(
    answers: &PvogAnswers,
    roles: &BTreeMap<LeikaKey, BTreeSet<RoleId>>,
    losses: &mut LossReport,
) -> BTreeMap<String, Duty> {
    let mut duties: BTreeMap<String, Duty> = BTreeMap::new();
    for found in &answers.services {
        let online = online(found, losses);
        report(found, losses);
        for title in &found.responsible {
            let duty = duties.entry(title.id.clone()).or_default();
            duty.roles
                .extend(roles.get(&found.leika).into_iter().flatten().cloned());
            let link = duty.services.entry(found.leika.clone()).or_default();
            if link.is_none() {
                link.clone_from(&online);
            }
        }
    }
    duties
}

/// The first link of a service that packs allow; the others are reported.
fn online(found: &FoundService, losses: &mut LossReport) -> Option<String> {
    let place = &found.record.id;
    let mut online = None;
    for link in &found.record.online_service_links {
        if let Some(title) = link.title.as_deref().filter(|title| !title.is_empty()) {
            let what = format!("the title of an online service, {}", shown(title));
            losses.add(LossKind::Field, place, None, &what);
        }
        let Some(uri) = link.uri.as_deref().filter(|uri| !uri.trim().is_empty()) else {
            continue;
        };
        if online.is_some() {
            let what = format!("{} comes second", shown(uri));
            losses.add(LossKind::Link, place, None, &what);
        } else {
            online = https(uri, place, losses);
        }
    }
    online
}

/// Reports what is said about a service and the offices with another part in it.
fn report(found: &FoundService, losses: &mut LossReport) {
    let record = &found.record;
    if let Some(name) = record.name.as_deref().filter(|name| !name.is_empty()) {
        let what = format!("the name of the service, {}", shown(name));
        losses.add(LossKind::Field, &record.id, None, &what);
    }
    for key in &record.leika_keys {
        if key != found.leika.as_str() {
            let what = format!("another key of the service, {}", shown(key));
            losses.add(LossKind::Field, &record.id, None, &what);
        }
    }
    unread::report(&record.rest, &record.id, losses);
    for other in &found.others {
        let part = other.role.name.as_deref().unwrap_or(&other.role.code);
        let name = other.title.as_deref().unwrap_or(&other.id);
        let what = format!("{} has another part: {}", shown(name), shown(part));
        losses.add(LossKind::Refused, &other.id, None, &what);
    }
}
