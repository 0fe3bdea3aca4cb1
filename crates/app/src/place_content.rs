//! What the packs of the chosen place say, in the chosen language.

use std::collections::BTreeMap;

use jiff::Timestamp;
use lotse_core::{Calendar, Content, PackId, StepId};
use lotse_i18n::{Language, Source, Texts};
use lotse_pack::{Entry, Layer, Manifest, Meta, Pack, build_content, layer_order, text_chain};
use lotse_store::{
    ContentStore, StoreError, StoredEntry, StoredGuide, StoredPack, StoredText, TextKind,
};
use serde_json::Value;

use crate::{ApiError, ErrorCode, Text, shipped};

/// What the packs of a place say to somebody who reads a language.
pub(crate) struct PlaceContent {
    pub(crate) content: Content,
    pub(crate) calendar: Calendar,
    /// The manifests of its packs, the country's first.
    pub(crate) manifests: Vec<Manifest>,
    /// How the languages of its packs were made.
    pub(crate) metas: BTreeMap<(PackId, Language), Meta>,
    /// The languages in which texts are looked for, the reader's first.
    chain: Vec<Language>,
    texts: Texts,
    asked: (Language, Option<PackId>),
}

impl PlaceContent {
    /// Loads a place; only the country, while none is chosen or it is gone.
    pub(crate) fn load(
        store: &ContentStore,
        place: Option<PackId>,
        language: Language,
    ) -> Result<Self, ApiError> {
        let all = manifests(store)?;
        let manifests = layers_of(&all, place.as_ref());
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
        let chain = text_chain(&language, &available, &source);
        let layers = manifests
            .iter()
            .map(|manifest| layer(store, manifest))
            .collect::<Result<Vec<_>, _>>()?;
        let (content, errors) = build_content(&layers);
        for error in errors {
            tracing::warn!(%error, "an entry of the installed packs is left out");
        }
        Ok(Self {
            calendar: content.calendar(),
            content,
            metas: metas(store, &manifests)?,
            texts: texts(store, &manifests, &chain)?,
            manifests,
            chain,
            asked: (language, place),
        })
    }

    /// Whether this is what is asked for.
    pub(crate) fn fits(&self, language: &Language, place: Option<&PackId>) -> bool {
        self.asked.0 == *language && self.asked.1.as_ref() == place
    }

    /// A text; its id where there is none, so that the lack is seen and nothing breaks.
    pub(crate) fn text(&self, id: &str) -> Text {
        self.find(id, None).unwrap_or_else(|| Text {
            value: id.to_owned(),
            language: Language::english().to_string(),
            direction: crate::Direction::Ltr,
        })
    }

    /// An attribute of a text, if there is one.
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
        official.map_or_else(|| self.text(id), Text::from)
    }

    fn find(&self, id: &str, attribute: Option<&str>) -> Option<Text> {
        self.texts.text(id, attribute).map(Text::from)
    }

    /// The guide of a step: in the best language, from the uppermost layer that has it.
    pub(crate) fn guide(
        &self,
        store: &ContentStore,
        step: &StepId,
    ) -> Result<Option<(String, Language, bool)>, StoreError> {
        for language in &self.chain {
            for manifest in self.manifests.iter().rev() {
                if let Some(markdown) =
                    store.load_guide(&manifest.id, &language.to_string(), step.as_str())?
                {
                    let meta = self.metas.get(&(manifest.id.clone(), language.clone()));
                    return Ok(Some((
                        markdown,
                        language.clone(),
                        meta.is_some_and(Meta::is_unreviewed_machine),
                    )));
                }
            }
        }
        Ok(None)
    }
}

/// The manifests of all installed packs.
pub(crate) fn manifests(store: &ContentStore) -> Result<Vec<Manifest>, ApiError> {
    store
        .list_packs()?
        .into_iter()
        .map(|pack| from_store(pack.manifest))
        .collect()
}

/// The packs of a place, the country's first. Without a place, or with one
/// that is not installed any more: the first country.
fn layers_of(all: &[Manifest], place: Option<&PackId>) -> Vec<Manifest> {
    let installed = place.filter(|place| all.iter().any(|manifest| manifest.id == **place));
    let country = || {
        all.iter()
            .find(|manifest| manifest.extends.is_empty())
            .map(|manifest| &manifest.id)
    };
    let order = installed
        .or_else(country)
        .map(|place| layer_order(place, all))
        .unwrap_or_default();
    order.into_iter().cloned().collect()
}

fn layer(store: &ContentStore, manifest: &Manifest) -> Result<Layer, ApiError> {
    let entries = store.load_entries(&manifest.id)?.into_iter();
    let entries = entries.map(|StoredEntry { kind, id, body }| Entry { kind, id, body });
    Ok(Layer {
        pack: manifest.id.clone(),
        entries: entries.collect(),
    })
}

fn metas(
    store: &ContentStore,
    manifests: &[Manifest],
) -> Result<BTreeMap<(PackId, Language), Meta>, ApiError> {
    let mut metas = BTreeMap::new();
    for manifest in manifests {
        for (language, meta) in store.load_languages(&manifest.id)? {
            if let Ok(language) = language.parse() {
                metas.insert((manifest.id.clone(), language), from_store(meta)?);
            }
        }
    }
    Ok(metas)
}

fn texts(
    store: &ContentStore,
    manifests: &[Manifest],
    chain: &[Language],
) -> Result<Texts, ApiError> {
    let layer = |manifest: &Manifest, language: &Language| -> Result<Vec<Source>, ApiError> {
        let texts = store.load_texts(&manifest.id, &[&language.to_string()], TextKind::Pack)?;
        Ok(texts
            .iter()
            .map(|text| Source::parse(&text.source).0)
            .collect())
    };
    let in_language = |language: &Language| -> Result<(Language, Vec<Vec<Source>>), ApiError> {
        let layers = manifests.iter().map(|manifest| layer(manifest, language));
        Ok((language.clone(), layers.collect::<Result<_, _>>()?))
    };
    Ok(Texts::new(
        chain.iter().map(in_language).collect::<Result<_, _>>()?,
    ))
}

fn from_store<T: serde::de::DeserializeOwned>(value: Value) -> Result<T, ApiError> {
    serde_json::from_value(value)
        .map_err(|error| ApiError::logged(ErrorCode::ContentDamaged, &error))
}

/// Puts the packs that ship with the app into the content store, in one transaction.
pub(crate) fn install_shipped(store: &mut ContentStore, now: Timestamp) -> Result<(), ApiError> {
    let packs = shipped::packs()
        .iter()
        .map(stored)
        .collect::<Result<Vec<_>, _>>()?;
    Ok(store.install(&packs, shipped::FINGERPRINT, now)?)
}

fn stored(pack: &Pack) -> Result<StoredPack, ApiError> {
    let json = |value: serde_json::Result<Value>| {
        value.map_err(|error| ApiError::logged(ErrorCode::ContentDamaged, &error))
    };
    let mut stored = StoredPack {
        id: pack.id().clone(),
        manifest: json(serde_json::to_value(&pack.manifest))?,
        fingerprint: pack.manifest.version.clone(),
        entries: Vec::new(),
        texts: Vec::new(),
        guides: Vec::new(),
        languages: Vec::new(),
    };
    for entry in &pack.entries {
        let Entry { kind, id, body } = entry.clone();
        stored.entries.push(StoredEntry { kind, id, body });
    }
    for (language, part) in &pack.languages {
        let text = |kind, source: &String| StoredText {
            language: language.to_string(),
            kind,
            source: source.clone(),
        };
        stored.texts.extend(
            part.texts
                .values()
                .map(|source| text(TextKind::Pack, source)),
        );
        stored.texts.extend(
            part.interface
                .values()
                .map(|source| text(TextKind::Interface, source)),
        );
        stored
            .guides
            .extend(part.guides.iter().map(|(step, markdown)| StoredGuide {
                language: language.to_string(),
                step: step.to_string(),
                markdown: markdown.clone(),
            }));
        if let Some(meta) = &part.meta {
            let meta = json(serde_json::to_value(meta))?;
            stored.languages.push((language.to_string(), meta));
        }
    }
    Ok(stored)
}
