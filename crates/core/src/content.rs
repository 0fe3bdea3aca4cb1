//! The combined content of a place's layered packs.

use indexmap::IndexMap;

use crate::{
    Calendar, Contact, ContactId, Document, DocumentId, EntryKind, Event, EventId, Fact, FactId,
    Figure, FigureId, Group, GroupId, Guide, GuideId, Holiday, HolidayId, Module, ModuleId, PackId,
    Question, QuestionId, Role, RoleId, Step, StepId, Topic, TopicId,
};

/// The combined content of a place's layered packs. Every map keeps pack order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Content {
    /// The packs from the country up; the last one is the place.
    pub layers: Vec<PackId>,
    /// The topics of the plan.
    pub topics: IndexMap<TopicId, Topic>,
    /// Groups of countries that rules refer to.
    pub groups: IndexMap<GroupId, Group>,
    /// Facts that may be asked for.
    pub facts: IndexMap<FactId, Fact>,
    /// Facts that are asked together.
    pub questions: IndexMap<QuestionId, Question>,
    /// Documents.
    pub documents: IndexMap<DocumentId, Document>,
    /// Roles of contacts.
    pub roles: IndexMap<RoleId, Role>,
    /// Steps.
    pub steps: IndexMap<StepId, Step>,
    /// Offices, advice centres and meeting places.
    pub contacts: IndexMap<ContactId, Contact>,
    /// Public holidays.
    pub holidays: IndexMap<HolidayId, Holiday>,
    /// Guides.
    pub guides: IndexMap<GuideId, Guide>,
    /// Events.
    pub events: IndexMap<EventId, Event>,
    /// Modules that an employer has booked.
    pub modules: IndexMap<ModuleId, Module>,
    /// Figures that change every year.
    pub figures: IndexMap<FigureId, Figure>,
}

impl Content {
    /// The place, which is the top layer.
    pub fn place(&self) -> Option<&PackId> {
        self.layers.last()
    }

    /// The contacts that fill a role: those of the topmost layer that has any, so that
    /// a city's own office precedes the national service, followed by the finders of
    /// all layers.
    pub fn contacts_of(&self, role: &RoleId) -> Vec<(&ContactId, &Contact)> {
        let fills = || {
            let contacts = self.contacts.iter();
            contacts.filter(|(_, contact)| contact.roles.contains(role))
        };
        let offices = || fills().filter(|(_, contact)| !contact.finder);
        let top = offices().map(|(_, contact)| contact.layer).max();
        let offices = offices().filter(|(_, contact)| Some(contact.layer) == top);
        offices
            .chain(fills().filter(|(_, contact)| contact.finder))
            .collect()
    }

    /// The entries to show for a search hit: the entry itself unless it is missing or
    /// hidden, or the contacts that fill it if it is a role.
    pub fn leads_to(&self, kind: EntryKind, id: &str) -> Vec<(EntryKind, String)> {
        let is_here = match kind {
            EntryKind::Step => self.steps.contains_key(id),
            EntryKind::Guide => self.guides.contains_key(id),
            EntryKind::Document => self.documents.contains_key(id),
            EntryKind::Contact => self.contacts.contains_key(id),
            EntryKind::Event => self.events.contains_key(id),
            EntryKind::Role => {
                let role = self.roles.get_key_value(id);
                let contacts = role.map_or_else(Vec::new, |(role, _)| self.contacts_of(role));
                let contacts = contacts.into_iter();
                return contacts
                    .map(|(contact, _)| (EntryKind::Contact, contact.to_string()))
                    .collect();
            }
            _ => false,
        };
        is_here.then(|| (kind, id.to_owned())).into_iter().collect()
    }

    /// The contact's id qualified by its pack: `de-mannheim/registration-office`.
    pub fn qualified(&self, id: &ContactId, contact: &Contact) -> String {
        match self.layers.get(contact.layer) {
            Some(pack) => format!("{pack}/{id}"),
            None => id.to_string(),
        }
    }

    /// The public holidays.
    pub fn calendar(&self) -> Calendar {
        self.holidays.values().cloned().collect()
    }
}
