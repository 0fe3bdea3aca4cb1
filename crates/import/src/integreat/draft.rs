//! Makes a draft from a region.

use std::sync::Arc;

use lotse_core::{EntryKind, TopicId};

use super::super::{
    Draft, ImportError, LossKind, LossReport, PackFolder,
    draft::{DraftPlace, SourceMarks},
    fluent,
    loss::shown,
    page::Links,
    postcode,
    slug::slug,
};
use super::{
    IntegreatOptions, RegionResponses, events,
    group::RecordGroup,
    guides,
    import::IntegreatImport,
    locations,
    record::{EventRecord, LocationRecord, PageRecord},
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
    responses: &RegionResponses,
    folder: &PackFolder,
    options: &IntegreatOptions,
) -> Result<(Draft, LossReport), ImportError> {
    let region = &responses.region;
    let name = format!("integreat-{}", slug(&region.path).unwrap_or_default());
    let kinds = vec![EntryKind::Guide, EntryKind::Contact, EntryKind::Event];
    let mut losses = responses.losses.clone();
    let place = place(responses, &mut losses);
    let mut postcodes = postcode::known(folder);
    postcodes.extend(place.postcodes.clone());
    let mut import = IntegreatImport {
        topics: topics(folder, options)?,
        ids: folder.ids(&name, &kinds, true)?,
        losses,
        postcodes,
        links: Arc::new(Links::new(PUBLIC, &hosts(responses), &region.path)),
        options,
    };
    let mut pages: Vec<RecordGroup<PageRecord>> = import.groups(responses, "pages");
    pages.extend(import.groups::<PageRecord>(responses, "imprint"));
    let locations: Vec<RecordGroup<LocationRecord>> = import.groups(responses, "locations");
    let mut events: Vec<RecordGroup<EventRecord>> = import.groups(responses, "events");
    events.retain(|group| events::has_start(&mut import, group));

    let mut links = Links::clone(&import.links);
    let page_ids = import.name(EntryKind::Guide, &pages, &mut links);
    let location_ids = import.name(EntryKind::Contact, &locations, &mut links);
    let event_ids = import.name(EntryKind::Event, &events, &mut links);
    import.links = Arc::new(links);

    let mut entries = guides::guides(&mut import, &pages, &page_ids);
    entries.extend(locations::contacts(&mut import, &locations, &location_ids));
    entries.extend(events::events(
        &mut import,
        &events,
        &event_ids,
        (&locations, &location_ids),
    ));
    let draft = Draft {
        name,
        kinds,
        place: Some(place),
        entries,
        marks: SourceMarks::default(),
    };
    Ok((draft, import.losses))
}

fn hosts(responses: &RegionResponses) -> Vec<&str> {
    HOSTS.into_iter().chain(responses.host.as_deref()).collect()
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

fn place(responses: &RegionResponses, losses: &mut LossReport) -> DraftPlace {
    let region = &responses.region;
    let short = region
        .name_without_prefix
        .clone()
        .filter(|name| !name.trim().is_empty());
    let plz = region.plz.as_deref().filter(|plz| !plz.trim().is_empty());
    let plz = plz.map(|plz| (postcode::postcode(plz, &[]), shown(plz)));
    if let Some((Err(why), plz)) = &plz {
        let what = format!("the postcode of the region {plz} {why}");
        losses.add(LossKind::Address, "regions.json", None, &what);
    }
    DraftPlace {
        name: short.unwrap_or_else(|| region.name.clone()),
        publisher: fluent::one_line(&region.name),
        languages: responses
            .languages
            .iter()
            .map(|language| language.tag.clone())
            .collect(),
        postcodes: plz.and_then(|(plz, _)| plz.ok()).into_iter().collect(),
    }
}
