//! Makes a draft from a region.

use std::sync::Arc;

use lotse_core::{EntryKind, TopicId};

use super::super::{
    Draft, ImportError, LossReport, PackFolder, draft::DraftPlace, fluent, page::Links, slug::slug,
};
use super::{
    Answers, IntegreatOptions, events,
    group::Group,
    guides, locations,
    record::{EventRecord, LocationRecord, PageRecord},
    taking::Taking,
};

/// The public URL of Integreat's pages.
const PUBLIC: &str = "https://integreat.app";
/// Other hosts that serve them.
const HOSTS: [&str; 3] = [
    "www.integreat.app",
    "cms.integreat-app.de",
    "web.integreat-app.de",
];

/// Makes a draft from a region: pages and the imprint become guides, locations
/// contacts, and events events.
pub fn draft_integreat(
    answers: &Answers,
    folder: &PackFolder,
    options: &IntegreatOptions,
) -> Result<(Draft, LossReport), ImportError> {
    let region = &answers.region;
    let name = format!("integreat-{}", slug(&region.path).unwrap_or_default());
    let kinds = vec![EntryKind::Guide, EntryKind::Contact, EntryKind::Event];
    let mut taking = Taking {
        topics: topics(folder, options)?,
        ids: folder.ids(&name, &kinds, true)?,
        losses: answers.losses.clone(),
        links: Arc::new(Links::new(PUBLIC, &hosts(answers), &region.path)),
        options,
    };
    let mut pages: Vec<Group<PageRecord>> = taking.groups(answers, "pages");
    pages.extend(taking.groups::<PageRecord>(answers, "imprint"));
    let locations: Vec<Group<LocationRecord>> = taking.groups(answers, "locations");
    let mut events: Vec<Group<EventRecord>> = taking.groups(answers, "events");
    events.retain(|group| events::has_start(&mut taking, group));

    let mut links = Links::clone(&taking.links);
    let page_ids = taking.name(EntryKind::Guide, &pages, &mut links);
    let location_ids = taking.name(EntryKind::Contact, &locations, &mut links);
    let event_ids = taking.name(EntryKind::Event, &events, &mut links);
    taking.links = Arc::new(links);

    let mut entries = guides::guides(&mut taking, &pages, &page_ids);
    entries.extend(locations::contacts(&mut taking, &locations, &location_ids));
    entries.extend(events::events(
        &mut taking,
        &events,
        &event_ids,
        (&locations, &location_ids),
    ));
    let draft = Draft {
        name,
        kinds,
        place: Some(place(answers)),
        entries,
    };
    Ok((draft, taking.losses))
}

fn hosts(answers: &Answers) -> Vec<&str> {
    HOSTS.into_iter().chain(answers.host.as_deref()).collect()
}

fn topics(folder: &PackFolder, options: &IntegreatOptions) -> Result<Vec<TopicId>, ImportError> {
    let topics = folder.topics();
    match &options.topic {
        Some(topic) if !topics.is_empty() && !topics.contains(topic) => Err(ImportError::Topic {
            topic: topic.to_string(),
            known: topics
                .iter()
                .map(TopicId::as_str)
                .collect::<Vec<_>>()
                .join(", "),
        }),
        _ => Ok(topics),
    }
}

fn place(answers: &Answers) -> DraftPlace {
    let region = &answers.region;
    let short = region
        .name_without_prefix
        .clone()
        .filter(|name| !name.trim().is_empty());
    let plz = region.plz.clone();
    DraftPlace {
        name: short.unwrap_or_else(|| region.name.clone()),
        publisher: fluent::one_line(&region.name),
        languages: answers
            .languages
            .iter()
            .map(|language| language.tag.clone())
            .collect(),
        postcodes: plz
            .into_iter()
            .filter(|plz| !plz.is_empty() && plz.len() <= 10)
            .collect(),
    }
}
