//! The content of the chosen place, in the chosen language.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use lotse_core::{Calendar, Code, Content, EntryKind, Module, ModuleId, PackId};
use lotse_i18n::{Language, Source, Texts};
use lotse_pack_model::{
    Entry, Figures, Layer, Manifest, Meta, PackKind, build_content, layer_order, text_chain,
};
use lotse_store::{ContentStore, Found, StoreError, TextKind};
use serde_json::Value;

use crate::{ApiError, ErrorCode, Text};

/// For whom the content is prepared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Audience {
    /// The language.
    pub(crate) language: Language,
    /// The place, if one was chosen.
    pub(crate) place: Option<PackId>,
    /// The employers' codes.
    pub(crate) codes: BTreeMap<PackId, Code>,
    /// The day; figures change with the year.
    pub(crate) today: Date,
}

/// The content of a place for an audience.
pub(crate) struct PlaceContent {
    pub(crate) content: Content,
    pub(crate) calendar: Calendar,
    /// Manifests of its packs, the country's first.
    pub(crate) manifests: Vec<Manifest>,
    /// How each language of each pack was made.
    pub(crate) metas: BTreeMap<(PackId, Language), Meta>,
    /// Languages to look for texts in, the reader's first.
    chain: Vec<Language>,
    texts: Texts,
    figures: Figures,
    open: BTreeMap<PackId, BTreeSet<ModuleId>>,
    reader: Audience,
}

impl PlaceContent {
    /// Loads the content of a place, or of the country alone when no place is
    /// chosen or its pack is gone.
    pub(crate) fn load(store: &ContentStore, reader: Audience) -> Result<Self, ApiError> {
        let all = manifests(store)?;
        let open = open_modules(store, &all, &reader.codes)?;
        let manifests = layers_of(&all, reader.place.as_ref(), open.keys());
        let Some(country) = manifests.first() else {
            return Err(ApiError::new(ErrorCode::ContentMissing));
        };
        let source = country
            .languages
            .first()
            .cloned()
            .unwrap_or_else(Language::english);
        let available: Vec<Language> = manifests
            .iter()
            .flat_map(|manifest| manifest.languages.clone())
            .collect();
        let chain = text_chain(&reader.language, &available, &source);
        let layers = manifests
            .iter()
            .map(|manifest| layer(store, &manifest.id, &open))
            .collect::<Result<Vec<_>, _>>()?;
        let (content, errors) = build_content(&layers);
        for error in errors {
            tracing::warn!(%error, "skipping invalid entry of an installed pack");
        }
        let figures = Figures::new(&content, reader.today);
        let mut metas = BTreeMap::new();
        for pack in &*store.list_packs()? {
            for (language, meta) in &pack.metas {
                metas.insert((pack.manifest.id.clone(), language.clone()), meta.clone());
            }
        }
        Ok(Self {
            calendar: content.calendar(),
            content,
            metas,
            texts: texts(store, &manifests, &chain, &figures)?,
            figures,
            manifests,
            chain,
            open,
            reader,
        })
    }

    /// Whether this content was loaded for `reader`.
    pub(crate) fn is_for(&self, reader: &Audience) -> bool {
        self.reader == *reader
    }

    /// The open modules, by employer pack.
    pub(crate) fn open_modules(&self) -> &BTreeMap<PackId, BTreeSet<ModuleId>> {
        &self.open
    }

    /// Languages to look for texts in, the reader's first.
    pub(crate) fn languages(&self) -> &[Language] {
        &self.chain
    }

    /// The reader's language.
    pub(crate) fn language(&self) -> &Language {
        &self.reader.language
    }

    /// The language in which a guide's page is shown; `None` for other kinds.
    pub(crate) fn language_of_page(
        &self,
        store: &ContentStore,
        found: &Found,
    ) -> Result<Option<Language>, StoreError> {
        if found.kind != EntryKind::Guide {
            return Ok(None);
        }
        let mut languages = BTreeSet::new();
        for manifest in &self.manifests {
            languages.extend(store.guide_languages(&manifest.id, &found.id)?);
        }
        let mut chain = self.chain.iter();
        Ok(chain.find(|language| languages.contains(language)).cloned())
    }

    /// The content as it was when the person last looked; `None` when it has not changed since.
    pub(crate) fn as_seen(&self, store: &ContentStore) -> Result<Option<Self>, ApiError> {
        let seen = store.list_seen()?;
        let is_here = |id: &PackId| self.manifests.iter().any(|manifest| manifest.id == *id);
        if !seen.iter().any(|pack| is_here(&pack.id)) {
            return Ok(None);
        }
        let mut layers = Vec::new();
        let mut sources: Vec<(Language, Vec<Vec<Source>>)> = Vec::new();
        for language in &self.chain {
            sources.push((language.clone(), Vec::new()));
        }
        for manifest in &self.manifests {
            let before = seen.iter().find(|pack| pack.id == manifest.id);
            layers.push(match before {
                Some(before) => opened(&manifest.id, before.entries.clone(), &self.open),
                None => layer(store, &manifest.id, &self.open)?,
            });
            for (language, layers) in &mut sources {
                let texts = match before {
                    Some(before) => before.texts.get(language).cloned().unwrap_or_default(),
                    None => store.load_texts(&manifest.id, language, TextKind::Pack)?,
                };
                layers.push(parsed(&texts));
            }
        }
        let (content, _) = build_content(&layers);
        let figures = Figures::new(&content, self.reader.today);
        for (language, layers) in &mut sources {
            figures.put_beneath(language, layers);
        }
        Ok(Some(Self {
            calendar: content.calendar(),
            content,
            manifests: self.manifests.clone(),
            metas: self.metas.clone(),
            chain: self.chain.clone(),
            texts: Texts::new(sources),
            figures,
            open: self.open.clone(),
            reader: self.reader.clone(),
        }))
    }

    /// A text, or its id if it is missing, so that the gap is visible and nothing breaks.
    pub(crate) fn text(&self, id: &str) -> Text {
        self.find(id, None).unwrap_or_else(|| Text {
            value: id.to_owned(),
            language: Language::english(),
            direction: crate::Direction::Ltr,
        })
    }

    /// An attribute of a text, if it exists.
    pub(crate) fn attribute(&self, id: &str, attribute: &str) -> Option<Text> {
        self.find(id, Some(attribute))
    }

    /// A text in the country's own language: the term that a clerk reads.
    pub(crate) fn official(&self, id: &str) -> Text {
        let source = self
            .manifests
            .first()
            .and_then(|country| country.languages.first());
        let official = source.and_then(|language| self.texts.text_in(language, id, None));
        official.unwrap_or_else(|| self.text(id))
    }

    /// A text or one of its attributes, if it exists.
    pub(crate) fn find(&self, id: &str, attribute: Option<&str>) -> Option<Text> {
        self.texts.text(id, attribute)
    }

    /// The guide of a step, or a guide entry, in the best language and from the
    /// uppermost layer that has it, with the pack it comes from.
    pub(crate) fn guide(
        &self,
        store: &ContentStore,
        id: &str,
    ) -> Result<Option<FoundGuide>, StoreError> {
        for language in &self.chain {
            for manifest in self.manifests.iter().rev() {
                if let Some(markdown) = store.load_guide(&manifest.id, language, id)? {
                    let meta = self.metas.get(&(manifest.id.clone(), language.clone()));
                    return Ok(Some(FoundGuide {
                        markdown: self.figures.fill(language, &markdown),
                        language: language.clone(),
                        machine: meta.is_some_and(Meta::is_unreviewed_machine),
                        pack: manifest.id.clone(),
                    }));
                }
            }
        }
        Ok(None)
    }
}

/// A guide page with its origin.
pub(crate) struct FoundGuide {
    pub(crate) markdown: String,
    pub(crate) language: Language,
    /// Machine-translated and not reviewed since.
    pub(crate) machine: bool,
    /// The pack it comes from.
    pub(crate) pack: PackId,
}

/// Manifests of all installed packs.
pub(crate) fn manifests(store: &ContentStore) -> Result<Vec<Manifest>, ApiError> {
    let packs = store.list_packs()?;
    Ok(packs.iter().map(|pack| pack.manifest.clone()).collect())
}

/// The packs of a place, the country's first, employers' packs last. Without a
/// place, or if its pack is not installed: the first country.
fn layers_of<'a>(
    all: &'a [Manifest],
    place: Option<&'a PackId>,
    employers: impl Iterator<Item = &'a PackId>,
) -> Vec<Manifest> {
    let installed = place.filter(|place| all.iter().any(|manifest| manifest.id == **place));
    let country = || {
        all.iter()
            .find(|manifest| manifest.extends.is_empty())
            .map(|manifest| &manifest.id)
    };
    let mut layers: Vec<Manifest> = Vec::new();
    for top in installed.or_else(country).into_iter().chain(employers) {
        for manifest in layer_order(top, all) {
            if !layers.contains(manifest) {
                layers.push(manifest.clone());
            }
        }
    }
    layers.sort_by_key(|manifest| manifest.kind);
    layers
}

/// The modules that codes open, by employer pack.
fn open_modules(
    store: &ContentStore,
    all: &[Manifest],
    codes: &BTreeMap<PackId, Code>,
) -> Result<BTreeMap<PackId, BTreeSet<ModuleId>>, ApiError> {
    let mut open = BTreeMap::new();
    for code in codes.values() {
        let is_employer = all
            .iter()
            .any(|manifest| manifest.id == code.pack && manifest.kind == PackKind::Organisation);
        if !is_employer {
            continue;
        }
        let modules = modules_of(store, code)?;
        if !modules.is_empty() {
            open.insert(code.pack.clone(), modules);
        }
    }
    Ok(open)
}

/// The modules of a pack that a code opens.
pub(crate) fn modules_of(
    store: &ContentStore,
    code: &Code,
) -> Result<BTreeSet<ModuleId>, ApiError> {
    let digest = code.digest();
    let entries = store.load_entries(&code.pack)?.into_iter();
    let modules = entries.filter(|entry| entry.kind == EntryKind::Module);
    Ok(modules
        .filter_map(|entry| {
            let module: Module = serde_json::from_value(Value::Object(entry.body)).ok()?;
            let opens = module.opens_with.contains(&digest);
            entry.id.parse().ok().filter(|_| opens)
        })
        .collect())
}

fn layer(
    store: &ContentStore,
    pack: &PackId,
    open: &BTreeMap<PackId, BTreeSet<ModuleId>>,
) -> Result<Layer, ApiError> {
    Ok(opened(pack, store.load_entries(pack)?, open))
}

/// The entries of a pack that the reader may see.
fn opened(
    pack: &PackId,
    entries: Vec<Entry>,
    open: &BTreeMap<PackId, BTreeSet<ModuleId>>,
) -> Layer {
    let layer = Layer {
        pack: pack.clone(),
        entries,
    };
    layer.with_open(open.get(pack).unwrap_or(&BTreeSet::new()))
}

fn texts(
    store: &ContentStore,
    manifests: &[Manifest],
    chain: &[Language],
    figures: &Figures,
) -> Result<Texts, ApiError> {
    let layer = |manifest: &Manifest, language: &Language| -> Result<Vec<Source>, ApiError> {
        let texts = store.load_texts(&manifest.id, language, TextKind::Pack)?;
        Ok(parsed(&texts))
    };
    let in_language = |language: &Language| -> Result<(Language, Vec<Vec<Source>>), ApiError> {
        let layers = manifests.iter().map(|manifest| layer(manifest, language));
        let mut layers: Vec<Vec<Source>> = layers.collect::<Result<_, _>>()?;
        figures.put_beneath(language, &mut layers);
        Ok((language.clone(), layers))
    };
    Ok(Texts::new(
        chain.iter().map(in_language).collect::<Result<_, _>>()?,
    ))
}

fn parsed(texts: &[String]) -> Vec<Source> {
    texts.iter().map(|text| Source::parse(text).0).collect()
}
