//! Guides.

mod view;

pub use view::{ExplainedStep, GuideCard, GuidePage, GuideView, GuidesView};

use lotse_command::command;
use lotse_core::{Guide, GuideId, Step, StepId};
use lotse_pack_model::{PlaceContent, render_guide};

use crate::contacts::topic_labels;
use crate::{ApiError, App, ContactView, ErrorCode, SourceView};

/// Maximum nesting depth of guides. Guides nested deeper in a careless pack, or
/// in a cycle, still appear in the list.
const DEPTH: usize = 8;

impl App {
    /// All guides of the place: its own first, then those of steps, including steps
    /// that do not concern this person.
    #[command(areas(content, settings))]
    pub fn list_guides(&self) -> Result<GuidesView, ApiError> {
        let place = self.place_content()?;
        let own = place.content.guides.iter();
        let own = own.map(|(id, guide)| card(&place, id, guide));
        let explained = place.steps_with_guide(&*self.content_store())?;
        let of_steps = explained.iter().filter_map(|id| {
            let step = place.content.steps.get(id)?;
            Some(step_card(&place, id, step))
        });
        let guides: Vec<GuideCard> = own.chain(of_steps).collect();
        let topics = topic_labels(&place, guides.iter().map(|guide| &guide.topic));
        Ok(GuidesView { topics, guides })
    }

    /// A guide with those around it.
    #[command(areas(answers, content, progress, settings))]
    pub fn guide(&self, guide: &str) -> Result<GuideView, ApiError> {
        let place = self.place_content()?;
        if let Some((id, found)) = place.content.guides.get_key_value(guide) {
            return self.own_guide(&place, id, found);
        }
        let step = place.content.steps.get_key_value(guide);
        let found = step.map(|(id, step)| self.guide_of_step(&place, id, step));
        let unknown = || ApiError::unknown(ErrorCode::UnknownGuide, "guide", guide);
        found.transpose()?.flatten().ok_or_else(unknown)
    }

    fn own_guide(
        &self,
        place: &PlaceContent,
        id: &GuideId,
        found: &Guide,
    ) -> Result<GuideView, ApiError> {
        Ok(GuideView {
            card: card(place, id, found),
            above: above(place, found),
            beneath: beneath(place, id),
            page: self.guide_page(place, id.as_str())?,
            contacts: self.contacts_of_guide(place, found),
            discreet: found.discreet,
            step: None,
            web: found.web.clone(),
            source: SourceView::from(&found.source),
            review_overdue: found.review_by < self.clock.today(),
        })
    }

    /// The guide of a step; `None` if it has none.
    fn guide_of_step(
        &self,
        place: &PlaceContent,
        id: &StepId,
        step: &Step,
    ) -> Result<Option<GuideView>, ApiError> {
        let Some(page) = self.guide_page(place, id.as_str())? else {
            return Ok(None);
        };
        let planning = self.planning()?;
        Ok(Some(GuideView {
            card: step_card(place, id, step),
            above: Vec::new(),
            beneath: Vec::new(),
            page: Some(page),
            contacts: self.contacts_of_step(place, step)?,
            discreet: false,
            step: Some(ExplainedStep {
                id: id.to_string(),
                planned: planning.plan.step(id).is_some(),
            }),
            web: step.web.clone(),
            source: SourceView::from(&step.source),
            review_overdue: step.review_by < planning.today,
        }))
    }

    /// A guide, rendered for the screen.
    pub(crate) fn guide_page(
        &self,
        place: &PlaceContent,
        id: &str,
    ) -> Result<Option<GuidePage>, ApiError> {
        let store = self.content_store();
        let Some(found) = place.guide(&*store, id)? else {
            return Ok(None);
        };
        // A page from a language pack has the pictures of the page that it translates.
        let mut packs = vec![&found.pack];
        packs.extend(place.speaking());
        let picture = |path: &str| {
            let pictures = packs.iter().map(|pack| store.load_picture(pack, path).ok());
            pictures.flatten().flatten().next()
        };
        Ok(Some(GuidePage {
            html: render_guide(&found.markdown, picture),
            direction: found.language.direction(),
            language: found.language.to_string(),
            machine: found.machine,
        }))
    }
}

impl App {
    fn contacts_of_guide(&self, place: &PlaceContent, guide: &Guide) -> Vec<ContactView> {
        let contacts = guide.contacts.iter();
        contacts
            .filter_map(|id| place.content.contacts.get_key_value(id))
            .map(|(id, contact)| self.contact(place, id, contact))
            .collect()
    }
}

impl App {
    /// The contacts of all offices of a step, each once.
    fn contacts_of_step(
        &self,
        place: &PlaceContent,
        step: &Step,
    ) -> Result<Vec<ContactView>, ApiError> {
        let mut contacts: Vec<ContactView> = Vec::new();
        for role in &step.offices {
            for contact in self.contacts_of_role(place, role)? {
                if !contacts.iter().any(|known| known.id == contact.id) {
                    contacts.push(contact);
                }
            }
        }
        Ok(contacts)
    }
}

/// Guides for people in danger, in the order of the packs.
pub(crate) fn help(place: &PlaceContent) -> Vec<GuideCard> {
    let guides = place.content.guides.iter();
    let help = guides.filter(|(_, guide)| guide.discreet);
    help.map(|(id, guide)| card(place, id, guide)).collect()
}

fn card(place: &PlaceContent, id: &GuideId, guide: &Guide) -> GuideCard {
    let message = format!("guide-{id}");
    GuideCard {
        id: id.to_string(),
        topic: guide.topic.to_string(),
        title: place.text(&message),
        summary: place.attribute(&message, "summary"),
        parent: guide.parent.as_ref().map(ToString::to_string),
    }
}

fn step_card(place: &PlaceContent, id: &StepId, step: &Step) -> GuideCard {
    let message = format!("step-{id}");
    GuideCard {
        id: id.to_string(),
        topic: step.topic.to_string(),
        title: place.text(&message),
        summary: place.attribute(&message, "summary"),
        parent: None,
    }
}

fn above(place: &PlaceContent, guide: &Guide) -> Vec<GuideCard> {
    let guides = &place.content.guides;
    let mut above = Vec::new();
    let mut parent = guide.parent.as_ref();
    while let Some((id, found)) = parent.and_then(|parent| guides.get_key_value(parent)) {
        above.push(card(place, id, found));
        parent = found.parent.as_ref().filter(|_| above.len() < DEPTH);
    }
    above.reverse();
    above
}

fn beneath(place: &PlaceContent, parent: &GuideId) -> Vec<GuideCard> {
    let guides = place.content.guides.iter();
    let beneath = guides.filter(|(_, guide)| guide.parent.as_ref() == Some(parent));
    beneath.map(|(id, guide)| card(place, id, guide)).collect()
}
