//! Writes the blocks of pages.

use std::collections::BTreeSet;

use super::FolderImport;
use crate::{
    TranslationUnit, UnitKey, keep::unknown, page::MarkdownPage, piece::raw, unit::UnitText,
};

impl FolderImport<'_> {
    pub(super) fn write_pages(&mut self) {
        let guides: BTreeSet<String> = self
            .accepted
            .keys()
            .filter_map(|key| match key {
                UnitKey::Block { guide, .. } => Some(guide.clone()),
                UnitKey::Message { .. } => None,
            })
            .collect();
        for guide in guides {
            self.write_page(&guide);
        }
    }

    fn write_page(&mut self, guide: &str) {
        let Some(source) = self.source().and_then(|texts| texts.pages.get(guide)) else {
            return;
        };
        let own = self.texts().and_then(|texts| texts.pages.get(guide));
        let units: Vec<TranslationUnit> = self
            .units
            .iter()
            .filter(|unit| matches!(&unit.key, UnitKey::Block { guide: of, .. } if of == guide))
            .cloned()
            .collect();
        let mut blocks = Vec::new();
        let mut records = Vec::new();
        let mut counts = Vec::new();
        for unit in &units {
            let accepted = self.accepted.get(&unit.key).map(|(accepted, _)| accepted);
            let new = accepted.and_then(|accepted| match &accepted.text {
                Some(UnitText::Block(pieces)) => Some(raw(pieces)),
                _ => None,
            });
            counts.extend(accepted.map(|_| new.is_some()));
            let before = match &unit.target {
                Some(UnitText::Block(pieces)) => Some(raw(pieces)),
                _ => None,
            };
            let record = accepted.map(|accepted| self.record(accepted));
            records.push(
                record
                    .or_else(|| unit.record.clone())
                    .unwrap_or_else(unknown),
            );
            blocks.push((new, before));
        }
        // A page is shown as a whole, so it is written as a whole.
        let missing =
            |(new, before): &(Option<String>, Option<String>)| new.is_none() && before.is_none();
        if blocks.iter().any(missing) {
            let waiting = self
                .accepted
                .keys()
                .filter(|key| matches!(key, UnitKey::Block { guide: of, .. } if of == guide));
            self.plan
                .waiting
                .extend(waiting.map(ToString::to_string).collect::<Vec<_>>());
            return;
        }
        let in_place = own.filter(|own| {
            let is_at_its_place =
                |(index, unit): (usize, &TranslationUnit)| unit.target_block == Some(index);
            own.blocks().len() == units.len() && units.iter().enumerate().all(is_at_its_place)
        });
        let text = match in_place {
            Some(own) => own.with(&|index| blocks.get(index)?.0.clone()),
            None => source.with(&|index| {
                let (new, before) = blocks.get(index)?;
                new.clone().or_else(|| before.clone())
            }),
        };
        self.check_page(guide, &text, source, in_place);
        for is_changed in counts {
            self.count(is_changed);
        }
        self.records.set_page(guide, records);
        if own.is_none_or(|own| own.text() != text) {
            self.push(&format!("guides/{guide}.md"), text);
        }
    }

    /// Makes sure that the page has the blocks that it is meant to have: a paragraph that
    /// begins with "1." would become a list.
    fn check_page(
        &mut self,
        guide: &str,
        text: &str,
        source: &MarkdownPage,
        own: Option<&MarkdownPage>,
    ) {
        let page = MarkdownPage::read(text);
        if page.has_shape_of(own.unwrap_or(source)) {
            return;
        }
        let shapes = |page: &MarkdownPage| -> Vec<String> {
            page.blocks()
                .iter()
                .map(|block| block.shape.clone())
                .collect()
        };
        let (now, meant) = (shapes(&page), shapes(own.unwrap_or(source)));
        let same = now
            .iter()
            .zip(&meant)
            .take_while(|(now, meant)| now == meant)
            .count();
        let returned = self.accepted.iter().find(|(key, _)| {
            matches!(key, UnitKey::Block { guide: of, index } if of == guide && *index >= same)
        });
        let first = || self.accepted.values().next();
        let returned = returned.map(|(_, value)| value).or_else(first);
        let reason = "it would not stay one paragraph, heading or item: a line of Markdown must not \
                      begin with #, -, * or a number with a point";
        self.refusals
            .extend(returned.map(|(_, returned)| returned.refuse(reason.to_owned())));
    }
}
