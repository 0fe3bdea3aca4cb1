//! The pages of a language, each with its title, its body and its structured data.

mod contact;
mod contacts;
mod document;
mod events;
mod guide;
mod guides;
mod home;
mod hours;
mod parts;
mod questions;
mod search;
mod step;
mod steps;

use crate::{
    address::PageId,
    context::PageContext,
    edition::Edition,
    shell::{self, SitePage},
};

/// The pages of all entries of a language.
pub(crate) fn entries<'a>(edition: &'a Edition<'_>) -> impl Iterator<Item = PageId<'a>> {
    let content = &edition.place.content;
    let steps = content.steps.keys().map(|id| PageId::Step(id.as_str()));
    let guides = content.guides.keys().map(|id| PageId::Guide(id.as_str()));
    let contacts = content
        .contacts
        .keys()
        .map(|id| PageId::Contact(id.as_str()));
    let documents = content
        .documents
        .keys()
        .map(|id| PageId::Document(id.as_str()));
    steps.chain(guides).chain(contacts).chain(documents)
}

/// Every page of a language.
pub(crate) fn ids<'a>(edition: &'a Edition<'_>) -> Vec<PageId<'a>> {
    let rooms = [
        PageId::Home,
        PageId::Steps,
        PageId::Guides,
        PageId::Contacts,
        PageId::Events,
        PageId::Search,
    ];
    rooms.into_iter().chain(entries(edition)).collect()
}

/// A page as HTML; `None` if the place does not have it.
pub(crate) fn html(edition: &Edition<'_>, id: PageId<'_>) -> Option<String> {
    let context = PageContext::new(edition, id);
    let page = page(&context)?;
    Some(shell::whole(&context, &page))
}

fn page(context: &PageContext<'_>) -> Option<SitePage> {
    match context.id {
        PageId::Home => Some(home::page(context)),
        PageId::Steps => Some(steps::page(context)),
        PageId::Step(id) => step::page(context, id),
        PageId::Guides => Some(guides::page(context)),
        PageId::Guide(id) => guide::page(context, id),
        PageId::Contacts => Some(contacts::page(context)),
        PageId::Contact(id) => contact::page(context, id),
        PageId::Document(id) => document::page(context, id),
        PageId::Events => Some(events::page(context)),
        PageId::Search => Some(search::page(context)),
    }
}
