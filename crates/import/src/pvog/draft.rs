//! Makes a draft from the answers: an office becomes a contact that fills the roles of
//! the steps whose services it is responsible for.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use lotse_core::{EntryKind, LeikaKey, RoleId, Service};
use lotse_i18n::{FluentSource, Language, Texts};

use super::super::{
    Draft, ImportError, LossKind, LossReport, PackFolder,
    draft::{DraftBody, DraftEntry, DraftText, SourceMarks},
    fluent,
    loss::shown,
    merge::text_file,
};
use super::{
    NAME,
    collect::{FoundService, PvogAnswers},
    edits::{Edits, MergedContact},
    office::{OfficeTaking, https, source_url},
    record::{OfficeRecord, TitleRecord},
    unread,
};

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
    let mut losses = answers.losses.clone();
    let duties = duties(answers, &folder.leika_roles(), &mut losses);
    let mut drafting = Drafting {
        language: folder.source_language(),
        entries: Vec::new(),
        marks: SourceMarks::default(),
        edited: BTreeMap::new(),
    };
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
        let text = DraftText {
            title: title_of(record, office, &mut losses),
            note,
            page: None,
        };
        let id = ids.give(EntryKind::Contact, &source_url(office), &text.title);
        let merged = edits.merged(&id, office, contact, &mut losses)?;
        drafting.add(id, merged, text, office);
    }
    for (id, merged) in edits.left(&mut losses)? {
        let text = text_before(folder, &drafting.language, &id);
        drafting.add(id.clone(), merged, text, &id);
    }
    Ok((drafting.draft(kinds), losses))
}

/// State of making a draft.
struct Drafting {
    language: Language,
    entries: Vec<DraftEntry>,
    marks: SourceMarks,
    edited: BTreeMap<String, String>,
}

impl Drafting {
    fn add(&mut self, id: String, merged: MergedContact, text: DraftText, place: &str) {
        if let Some(key) = merged.key {
            self.marks.keys.insert(id.clone(), key);
        }
        if let Some(edited) = merged.edited {
            self.edited.insert(id.clone(), edited);
        }
        self.entries.push(DraftEntry {
            id,
            body: DraftBody::Contact(merged.contact),
            texts: [(self.language.clone(), text)].into(),
            lead: self.language.clone(),
            place: place.to_owned(),
        });
    }

    fn draft(self, kinds: Vec<EntryKind>) -> Draft {
        Draft {
            name: NAME.to_owned(),
            kinds,
            place: None,
            entries: self.entries,
            marks: SourceMarks {
                edited: Some(self.edited),
                ..self.marks
            },
        }
    }
}

/// The texts of a contact as the last import wrote them.
fn text_before(folder: &PackFolder, language: &Language, id: &str) -> DraftText {
    let file = format!("locales/{language}{}", text_file(EntryKind::Contact, NAME));
    let (source, _) = FluentSource::parse(folder.files.get(&file).unwrap_or_default());
    let texts = Texts::of(language.clone(), vec![source]);
    let message = format!("contact-{id}");
    let title = texts.text(&message, None);
    DraftText {
        title: title.map_or_else(|| id.to_owned(), |title| title.value),
        note: texts.text(&message, Some("note")).map(|note| note.value),
        page: None,
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

/// The responsibilities of an office.
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

/// The responsibilities of each office, by its id.
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
            let office = answers.offices.get(&title.id);
            other_title(title, office, losses);
        }
        if let (Some(online), true) = (&online, found.responsible.is_empty()) {
            let what = format!("{online} of a service without an office");
            losses.add(LossKind::Link, &found.record.id, None, &what);
        }
    }
    duties
}

/// Reports the name of an office in a list if it differs from the office's own.
fn other_title(title: &TitleRecord, office: Option<&OfficeRecord>, losses: &mut LossReport) {
    let own = office.map(|office| office.title.as_str());
    if let Some(other) = title.title.as_deref().filter(|other| Some(*other) != own) {
        let what = format!("another name, {}", shown(other));
        losses.add(LossKind::Field, &title.id, None, &what);
    }
    unread::report(&title.rest, &title.id, losses);
    unread::report(&title.role.rest, &title.id, losses);
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
        unread::report(&link.rest, place, losses);
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
        unread::report(&other.rest, &other.id, losses);
        unread::report(&other.role.rest, &other.id, losses);
    }
}
