//! What the layered packs of a place say.

use indexmap::IndexMap;

use crate::{
    Calendar, Contact, ContactId, Document, DocumentId, EntryKind, Event, EventId, Fact, FactId,
    Figure, FigureId, Group, GroupId, Guide, GuideId, Holiday, HolidayId, Module, ModuleId, PackId,
    Question, QuestionId, Role, RoleId, Step, StepId, Topic, TopicId,
};

/// What the layered packs of a place say. Every map keeps the order of the packs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Content {
    /// The packs, from the country up; the last one is the place.
    pub layers: Vec<PackId>,
    /// The rooms of the plan.
    pub topics: IndexMap<TopicId, Topic>,
    /// Groups of countries that rules name.
    pub groups: IndexMap<GroupId, Group>,
    /// What may be asked.
    pub facts: IndexMap<FactId, Fact>,
    /// Which facts are asked together.
    pub questions: IndexMap<QuestionId, Question>,
    /// Papers.
    pub documents: IndexMap<DocumentId, Document>,
    /// Kinds of offices.
    pub roles: IndexMap<RoleId, Role>,
    /// What to do.
    pub steps: IndexMap<StepId, Step>,
    /// Offices, advice centres, meeting places.
    pub contacts: IndexMap<ContactId, Contact>,
    /// Public holidays.
    pub holidays: IndexMap<HolidayId, Holiday>,
    /// Pages to read.
    pub guides: IndexMap<GuideId, Guide>,
    /// What takes place.
    pub events: IndexMap<EventId, Event>,
    /// What an employer has booked.
    pub modules: IndexMap<ModuleId, Module>,
    /// Figures that change every year.
    pub figures: IndexMap<FigureId, Figure>,
}

impl Content {
    /// The place: the uppermost layer.
    pub fn place(&self) -> Option<&PackId> {
        self.layers.last()
    }

    /// The contacts that fill a role: those of the uppermost layer that has
    /// any, so that a city's own office comes before the national service; then
    /// the finders of all layers, which know more than any one office.
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

    /// What somebody sees who finds an entry by its words: the entry itself, if
    /// it is there and not hidden; for a role the contacts that fill it.
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

    /// A contact with the pack it comes from: `de-mannheim/registration-office`.
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
