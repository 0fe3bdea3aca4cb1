//! Changes to the content since the person last looked.

mod view;

pub use view::{
    Change, ChangeView, ChangedEntry, ChangedField, ChangedValue, ChangesView, FieldChange,
};

use lotse_command::command;
use lotse_core::{Contact, ContactId, Plan, PlannedStep, Step, StepId, plan};
use lotse_pack_model::PlaceContent;
use lotse_store::ContentStore;

use crate::contacts::address_lines;
use crate::{ApiError, App, CostView, PeriodView, Text};

impl App {
    /// New and changed steps, contacts and deadlines that concern the person, with
    /// their previous values.
    #[command(areas(answers, content, progress, settings, update))]
    pub fn changes(&self) -> Result<ChangesView, ApiError> {
        let now = self.planning()?;
        let Some(place) = self.before(&now.place)? else {
            return Ok(ChangesView {
                changes: Vec::new(),
            });
        };
        let progress = self.read(lotse_store::UserStore::progress)?;
        let plan = plan(&place.content, &now.answers, &progress, now.today);
        let comparison = Comparison {
            before: Side {
                place: &place,
                plan: &plan,
            },
            now: Side {
                place: &now.place,
                plan: &now.plan,
            },
        };
        Ok(ChangesView {
            changes: comparison.changes(),
        })
    }

    /// The content as it was when the person last looked; `None` when it has not
    /// changed since.
    fn before(&self, now: &PlaceContent) -> Result<Option<PlaceContent>, ApiError> {
        let store = self.content_store();
        let seen = store.as_seen()?;
        let mut packs = now.manifests.iter();
        if !packs.any(|manifest| seen.has_changed(&manifest.id)) {
            return Ok(None);
        }
        Ok(Some(now.as_in(&seen)?))
    }

    /// Records that the person has looked at the changes.
    #[command]
    pub fn see_changes(&self) -> Result<(), ApiError> {
        self.change_content(ContentStore::forget_seen)?;
        self.tell(&[crate::Area::Update]);
        Ok(())
    }

    /// Number of changes the person has not looked at.
    pub(crate) fn count_changes(&self) -> Result<u32, ApiError> {
        // Fast path: most of the time there is nothing to compare.
        if self.content_store().list_seen()?.is_empty() {
            return Ok(0);
        }
        let changes = self.changes()?.changes.len();
        Ok(u32::try_from(changes).unwrap_or(u32::MAX))
    }
}

/// The content and the plan that follows from it, before or after the change.
struct Side<'a> {
    place: &'a PlaceContent,
    plan: &'a Plan,
}

struct Comparison<'a> {
    before: Side<'a>,
    now: Side<'a>,
}

impl Comparison<'_> {
    fn changes(&self) -> Vec<ChangeView> {
        let mut changes: Vec<ChangeView> = Vec::new();
        for planned in &self.now.plan.steps {
            changes.extend(self.step(&planned.id));
        }
        for planned in &self.before.plan.steps {
            if self.now.plan.step(&planned.id).is_none() {
                changes.extend(self.step(&planned.id));
            }
        }
        let contacts = &self.now.place.content.contacts;
        changes.extend(contacts.keys().filter_map(|id| self.contact(id)));
        let before = self.before.place.content.contacts.keys();
        let gone = before.filter(|id| !contacts.contains_key(*id));
        changes.extend(gone.filter_map(|id| self.contact(id)));
        changes
    }

    fn step(&self, id: &StepId) -> Option<ChangeView> {
        let (before, now) = (self.before.step(id), self.now.step(id));
        let message = format!("step-{id}");
        let fields = match (&before, &now) {
            (Some(before), Some(now)) => self.step_fields(&message, before, now),
            (None, None) => return None,
            _ => Vec::new(),
        };
        let change = change(before.is_some(), now.is_some(), &fields)?;
        Some(ChangeView {
            entry: ChangedEntry::Step,
            id: id.to_string(),
            title: self.title(&message, now.is_some()),
            change,
            fields,
        })
    }

    fn step_fields(
        &self,
        message: &str,
        before: &(&PlannedStep, &Step),
        now: &(&PlannedStep, &Step),
    ) -> Vec<FieldChange> {
        let due = |planned: &PlannedStep| {
            let due = planned.due.as_ref()?;
            Some(ChangedValue::Date(due.date.to_string()))
        };
        let takes = |step: &Step| {
            let takes = step.takes?;
            Some(ChangedValue::Period(PeriodView::new(
                takes,
                step.takes_up_to,
            )))
        };
        [
            field(ChangedField::Due, due(before.0), due(now.0)),
            self.text(ChangedField::Title, message, None),
            self.text(ChangedField::Summary, message, Some("summary")),
            field(ChangedField::Cost, costs(before.1), costs(now.1)),
            field(ChangedField::Takes, takes(before.1), takes(now.1)),
            field(
                ChangedField::Documents,
                self.before.papers(before.0),
                self.now.papers(now.0),
            ),
            field(
                ChangedField::Web,
                plain(before.1.web.as_ref()),
                plain(now.1.web.as_ref()),
            ),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn contact(&self, id: &ContactId) -> Option<ChangeView> {
        let before = self.before.place.content.contacts.get(id);
        let now = self.now.place.content.contacts.get(id);
        let message = format!("contact-{id}");
        let fields = match (before, now) {
            (Some(before), Some(now)) => self.contact_fields(&message, before, now),
            _ => Vec::new(),
        };
        let change = change(before.is_some(), now.is_some(), &fields)?;
        Some(ChangeView {
            entry: ChangedEntry::Contact,
            id: id.to_string(),
            title: self.title(&message, now.is_some()),
            change,
            fields,
        })
    }

    fn contact_fields(&self, message: &str, before: &Contact, now: &Contact) -> Vec<FieldChange> {
        let address = |contact: &Contact| {
            let address = contact.address.as_ref()?;
            Some(ChangedValue::Plain(address_lines(address)))
        };
        let hours = |contact: &Contact| {
            let lines = contact.hours.as_ref()?.as_str().split(';');
            let lines = lines.map(|line| line.trim().to_owned());
            Some(ChangedValue::Plain(lines.collect()))
        };
        let of = |which: ChangedField, pick: fn(&Contact) -> &Option<String>| {
            field(
                which,
                plain(pick(before).as_ref()),
                plain(pick(now).as_ref()),
            )
        };
        [
            self.text(ChangedField::Title, message, None),
            self.text(ChangedField::Summary, message, Some("note")),
            of(ChangedField::Phone, |contact| &contact.phone),
            of(ChangedField::Email, |contact| &contact.email),
            field(ChangedField::Address, address(before), address(now)),
            field(ChangedField::Hours, hours(before), hours(now)),
            of(ChangedField::Appointment, |contact| &contact.appointment),
            of(ChangedField::Web, |contact| &contact.web),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn title(&self, message: &str, is_here: bool) -> Text {
        let side = if is_here { &self.now } else { &self.before };
        side.place.text(message)
    }

    /// Compares two texts. A text in another language is not a change: a
    /// translation was added or removed, but the content is the same.
    fn text(
        &self,
        which: ChangedField,
        message: &str,
        attribute: Option<&str>,
    ) -> Option<FieldChange> {
        let text = |side: &Side<'_>| side.place.find(message, attribute);
        let (before, now) = (text(&self.before), text(&self.now));
        if let (Some(before), Some(now)) = (&before, &now)
            && before.language != now.language
        {
            return None;
        }
        let value = |text: Option<Text>| text.map(|text| ChangedValue::Texts(vec![text]));
        field(which, value(before), value(now))
    }
}

impl<'a> Side<'a> {
    fn step(&self, id: &StepId) -> Option<(&'a PlannedStep, &'a Step)> {
        Some((self.plan.step(id)?, self.place.content.steps.get(id)?))
    }

    fn papers(&self, planned: &PlannedStep) -> Option<ChangedValue> {
        let papers = planned.documents.iter();
        let names: Vec<Text> = papers
            .map(|paper| self.place.text(&format!("document-{paper}")))
            .collect();
        (!names.is_empty()).then_some(ChangedValue::Texts(names))
    }
}

fn change(before: bool, now: bool, fields: &[FieldChange]) -> Option<Change> {
    match (before, now) {
        (false, true) => Some(Change::New),
        (true, false) => Some(Change::Gone),
        (true, true) if !fields.is_empty() => Some(Change::Changed),
        _ => None,
    }
}

fn field(
    field: ChangedField,
    before: Option<ChangedValue>,
    now: Option<ChangedValue>,
) -> Option<FieldChange> {
    (before != now).then_some(FieldChange { field, before, now })
}

fn plain(value: Option<&String>) -> Option<ChangedValue> {
    value.map(|value| ChangedValue::Plain(vec![value.clone()]))
}

fn costs(step: &Step) -> Option<ChangedValue> {
    let costs: Vec<CostView> = step.cost.iter().map(CostView::from).collect();
    (!costs.is_empty()).then_some(ChangedValue::Costs(costs))
}
