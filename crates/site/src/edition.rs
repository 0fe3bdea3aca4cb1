//! The site in one language.

use std::{collections::BTreeMap, convert::Infallible};

use lotse_core::{Contact, ContactId, DocumentId, GuideId, PackId, StepId, TopicId};
use lotse_i18n::{Language, Text};
use lotse_pack_model::{Audience, FoundGuide, Meta, Pack, PlaceContent, render_guide_with_links};

use crate::{
    address::PageId,
    options::{SiteError, SiteOptions},
    words::InterfaceTexts,
};

/// The content of the place for a reader of one language, with the texts of the interface.
pub(crate) struct Edition<'a> {
    pub(crate) language: Language,
    pub(crate) place: PlaceContent,
    pub(crate) words: InterfaceTexts,
    pub(crate) options: &'a SiteOptions,
    /// All languages of the site.
    pub(crate) languages: &'a [Language],
    packs: &'a [Pack],
}

impl<'a> Edition<'a> {
    pub(crate) fn new(
        packs: &'a [Pack],
        languages: &'a [Language],
        language: &Language,
        options: &'a SiteOptions,
    ) -> Result<Self, SiteError> {
        let audience = Audience {
            language: language.clone(),
            also: Vec::new(),
            place: top(packs).map(|pack| pack.id().clone()),
            // Skip modules behind a code: they are not public.
            codes: BTreeMap::new(),
            today: options.today,
        };
        let Ok(place) = PlaceContent::load(packs, audience);
        let place = place.ok_or(SiteError::NoPlace)?;
        if let Some(error) = place.errors.first() {
            return Err(SiteError::Entry(error.to_string()));
        }
        Ok(Self {
            language: language.clone(),
            words: InterfaceTexts::new(packs, language),
            place,
            options,
            languages,
            packs,
        })
    }

    /// The name of the place.
    pub(crate) fn place_name(&self) -> Text {
        self.place.text("pack-name")
    }

    /// Explains the list of steps, and how to find out which of them apply.
    pub(crate) fn explanation(&self) -> Text {
        let id = match self.options.app {
            Some(_) => "site-steps-explain",
            None => "site-steps-explain-alone",
        };
        self.words.say(id)
    }

    /// The address of a page, if the site has one.
    pub(crate) fn address(&self, page: PageId<'_>) -> Option<String> {
        let base = self.options.base.as_ref()?;
        Some(base.join(&page.path_in(&self.language)))
    }

    /// Publisher of the place's own content.
    pub(crate) fn publisher(&self) -> &str {
        let top = self.place.manifests.last();
        top.map_or("", |manifest| manifest.publisher.as_str())
    }

    /// Whether texts of the place in this language are machine-translated and
    /// unreviewed.
    pub(crate) fn is_machine_made(&self) -> bool {
        let is_of_place = |pack: &PackId| self.place.speaking().any(|speaking| speaking == pack);
        self.place.metas.iter().any(|((pack, language), meta)| {
            *language == self.language && is_of_place(pack) && Meta::is_unreviewed_machine(meta)
        })
    }

    /// A page of Markdown, if there is one.
    pub(crate) fn guide(&self, id: &str) -> Option<FoundGuide> {
        let Ok(found): Result<_, Infallible> = self.place.guide(self.packs, id);
        found
    }

    /// A page of Markdown as HTML, with links to the pages of the site.
    pub(crate) fn guide_html(&self, from: PageId<'_>, found: &FoundGuide) -> String {
        // A page from a language pack has the pictures of the page that it translates.
        let mut packs = vec![&found.pack];
        packs.extend(self.place.speaking());
        let picture = |path: &str| {
            let of_pack = |id: &&PackId| self.picture(id, path);
            packs.iter().find_map(of_pack)
        };
        let link = |uri: &str| {
            let page = self.page_of_link(uri)?;
            Some(format!("{}{}", from.to_language(), page.path()))
        };
        render_guide_with_links(&found.markdown, picture, link)
    }

    fn picture(&self, id: &PackId, path: &str) -> Option<Vec<u8>> {
        let pack = self.packs.iter().find(|pack| pack.id() == id)?;
        let (_, bytes) = pack.pictures().find(|(known, _)| *known == path)?;
        Some(bytes.to_vec())
    }

    /// The page to which a link such as `lotse:step/tax-id` leads; `None` if the place
    /// does not have the entry.
    fn page_of_link<'u>(&self, uri: &'u str) -> Option<PageId<'u>> {
        let (kind, id) = uri.strip_prefix("lotse:")?.split_once('/')?;
        let content = &self.place.content;
        match kind {
            "step" if content.steps.contains_key(id) => Some(PageId::Step(id)),
            "guide" if content.guides.contains_key(id) => Some(PageId::Guide(id)),
            "contact" if content.contacts.contains_key(id) => Some(PageId::Contact(id)),
            "document" if content.documents.contains_key(id) => Some(PageId::Document(id)),
            "event" if content.events.contains_key(id) => Some(PageId::Events),
            _ => None,
        }
    }

    pub(crate) fn step_title(&self, id: &StepId) -> Text {
        self.place.text(&format!("step-{id}"))
    }

    pub(crate) fn guide_title(&self, id: &GuideId) -> Text {
        self.place.text(&format!("guide-{id}"))
    }

    pub(crate) fn contact_name(&self, id: &ContactId) -> Text {
        self.place.text(&format!("contact-{id}"))
    }

    pub(crate) fn document_name(&self, id: &DocumentId) -> Text {
        self.place.text(&format!("document-{id}"))
    }

    pub(crate) fn topic_title(&self, id: &TopicId) -> Text {
        self.place.text(&format!("topic-{id}"))
    }

    /// All contacts: those for emergencies first, then those whose role comes first,
    /// then the place's own before those of the layers beneath; the order of the app.
    pub(crate) fn contacts(&self) -> Vec<(&ContactId, &Contact)> {
        let mut contacts: Vec<_> = self.place.content.contacts.iter().collect();
        contacts.sort_by_key(|(_, contact)| {
            let is_first = !contact.finder && self.has_first_role(contact);
            let layer = std::cmp::Reverse(contact.layer);
            (!contact.emergency, !is_first, layer)
        });
        contacts
    }

    /// The contacts for emergencies.
    pub(crate) fn emergencies(&self) -> Vec<&ContactId> {
        self.contacts_that(|contact| contact.emergency)
    }

    /// All other contacts, each by its first topic: those without one first, then in the
    /// order of the packs.
    pub(crate) fn contacts_by_topic(&self) -> Vec<(Option<&TopicId>, Vec<&ContactId>)> {
        let topics = self.place.content.topics.keys().map(Some);
        let of_topic = |topic: Option<&TopicId>| {
            self.contacts_that(|contact| !contact.emergency && self.topic_of(contact) == topic)
        };
        let groups = [None].into_iter().chain(topics);
        let groups = groups.map(|topic| (topic, of_topic(topic)));
        groups
            .filter(|(_, contacts)| !contacts.is_empty())
            .collect()
    }

    /// Contacts in the order of [`Edition::contacts`].
    pub(crate) fn contacts_that(&self, are: impl Fn(&Contact) -> bool) -> Vec<&ContactId> {
        let contacts = self.contacts().into_iter();
        let contacts = contacts.filter(|(_, contact)| are(contact));
        contacts.map(|(id, _)| id).collect()
    }

    /// The first topic of a contact, or of its roles.
    fn topic_of<'c>(&'c self, contact: &'c Contact) -> Option<&'c TopicId> {
        let content = &self.place.content;
        let roles = contact.roles.iter().filter_map(|id| content.roles.get(id));
        let mut topics = contact.topics.iter().chain(roles.map(|role| &role.topic));
        topics.find(|topic| content.topics.contains_key(*topic))
    }

    fn has_first_role(&self, contact: &Contact) -> bool {
        let roles = contact.roles.iter();
        let mut roles = roles.filter_map(|id| self.place.content.roles.get(id));
        roles.any(|role| role.first)
    }

    /// The topics with the steps that belong to them, in the order of the packs.
    pub(crate) fn steps_by_topic(&self) -> Vec<(&TopicId, Vec<&StepId>)> {
        let content = &self.place.content;
        let of_topic = |topic: &TopicId| {
            let steps = content.steps.iter();
            let of_topic = steps.filter(|(_, step)| step.topic == *topic);
            of_topic.map(|(id, _)| id).collect::<Vec<_>>()
        };
        let topics = content.topics.keys().map(|topic| (topic, of_topic(topic)));
        topics.filter(|(_, steps)| !steps.is_empty()).collect()
    }

    /// The packs of the place and of languages.
    pub(crate) fn packs(&self) -> &'a [Pack] {
        self.packs
    }
}

/// The uppermost layer.
pub(crate) fn top(packs: &[Pack]) -> Option<&Pack> {
    let layers = packs.iter().filter(|pack| pack.manifest.kind.is_layer());
    layers.max_by_key(|pack| pack.manifest.kind)
}
