//! Imports pages as guides.

use std::collections::BTreeMap;

use lotse_core::{Guide, GuideId, TopicId};

use super::super::{
    LossKind,
    draft::{DraftBody, DraftEntry},
    wall_time::review_by,
};
use super::{
    group::RecordGroup,
    import::{IntegreatImport, PathIds},
    record::PageRecord,
};

/// Converts pages to entries, parents before children.
pub(super) fn guides(
    import: &mut IntegreatImport<'_>,
    pages: &[RecordGroup<PageRecord>],
    ids: &PathIds,
) -> Vec<DraftEntry> {
    let tree = Tree::new(pages, ids);
    let mut entries = Vec::new();
    for (group, root) in tree.in_order() {
        let topic = import
            .topic(&name_of(root))
            .or_else(|| import.default_topic());
        if let Some(topic) = topic {
            entries.extend(guide(import, group, ids, &tree, topic));
        }
    }
    entries
}

fn name_of(root: &RecordGroup<PageRecord>) -> String {
    let page = &root.lead.record;
    let last = page
        .path
        .trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap_or_default();
    format!("{last} {}", page.title.as_deref().unwrap_or_default())
}

fn guide(
    import: &mut IntegreatImport<'_>,
    group: &RecordGroup<PageRecord>,
    ids: &PathIds,
    tree: &Tree<'_>,
    topic: TopicId,
) -> Option<DraftEntry> {
    let source = import.source(group)?;
    let parent = tree.parent(group);
    if parent.is_none() && names_a_parent(group) {
        let page = &group.lead.record;
        import.lose(
            LossKind::Link,
            page,
            &group.lead.language,
            "the parent page is missing; it is now a top-level page",
        );
    }
    let guide = Guide {
        contacts: Vec::new(),
        discreet: false,
        topic,
        parent: parent.and_then(|id| id.parse::<GuideId>().ok()),
        web: Some(source.url.clone()),
        review_by: review_by(source.verified),
        source,
    };
    Some(DraftEntry {
        id: ids.get(&group.key())?.clone(),
        body: DraftBody::Guide(guide),
        texts: import.texts(group, true),
        lead: group.lead.language.clone(),
        place: group.place().to_owned(),
    })
}

fn names_a_parent(group: &RecordGroup<PageRecord>) -> bool {
    let parent = group.lead.record.parent.as_ref();
    parent.is_some_and(|parent| parent.path.is_some())
}

/// The hierarchy of the pages.
struct Tree<'a> {
    groups: BTreeMap<&'a str, &'a RecordGroup<PageRecord>>,
    parents: BTreeMap<&'a str, &'a str>,
}

impl<'a> Tree<'a> {
    fn new(pages: &'a [RecordGroup<PageRecord>], ids: &'a PathIds) -> Self {
        let mut tree = Self {
            groups: BTreeMap::new(),
            parents: BTreeMap::new(),
        };
        for group in pages {
            if let Some(id) = ids.get(&group.key()) {
                tree.groups.insert(id, group);
            }
        }
        for (id, group) in tree.groups.clone() {
            let parent = group
                .lead
                .record
                .parent
                .as_ref()
                .and_then(|parent| parent.path.as_ref());
            let parent = parent.and_then(|path| ids.get(path));
            if let Some(parent) = parent.filter(|parent| !tree.is_above(id, parent)) {
                tree.parents.insert(id, parent);
            }
        }
        tree
    }

    /// Whether `id` is an ancestor of `other`, or the same; then it cannot become its child.
    fn is_above(&self, id: &str, other: &str) -> bool {
        let mut next = Some(other);
        while let Some(page) = next {
            if page == id {
                return true;
            }
            next = self.parents.get(page).copied();
        }
        false
    }

    fn id_of(&self, group: &RecordGroup<PageRecord>) -> Option<&'a str> {
        let mut groups = self.groups.iter();
        groups
            .find(|(_, other)| std::ptr::eq(**other, group))
            .map(|(id, _)| *id)
    }

    fn parent(&self, group: &RecordGroup<PageRecord>) -> Option<&'a str> {
        self.parents.get(self.id_of(group)?).copied()
    }

    /// All pages in reading order, each with its top-level page.
    fn in_order(&self) -> Vec<(&'a RecordGroup<PageRecord>, &'a RecordGroup<PageRecord>)> {
        let mut children: BTreeMap<Option<&str>, Vec<&'a str>> = BTreeMap::new();
        for id in self.groups.keys() {
            children
                .entry(self.parents.get(id).copied())
                .or_default()
                .push(id);
        }
        let order = |id: &&str| {
            let page = self.groups.get(*id).map(|group| &group.lead.record);
            // The imprint has no position, so it comes last.
            (
                page.and_then(|page| page.order).unwrap_or(i64::MAX),
                page.map(|page| page.path.clone()),
            )
        };
        for ids in children.values_mut() {
            ids.sort_by_cached_key(order);
        }
        let mut read = Vec::new();
        let roots = children.get(&None).cloned().unwrap_or_default();
        let mut waiting: Vec<(&str, &str)> = roots.into_iter().rev().map(|id| (id, id)).collect();
        while let Some((id, root)) = waiting.pop() {
            if let (Some(group), Some(top)) = (self.groups.get(id), self.groups.get(root)) {
                read.push((*group, *top));
            }
            let below = children.get(&Some(id)).into_iter().flatten().rev();
            waiting.extend(below.map(|child| (*child, root)));
        }
        read
    }
}
