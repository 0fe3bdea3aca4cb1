//! The content of a place, as a reader sees it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use lotse_core::{Calendar, Content, ModuleId, PackId};
use lotse_i18n::{Language, Text, Texts};

use super::{Audience, modules::Modules};
use crate::{
    EntryError, Figures, Manifest, Meta, PackKind, PackSource, build_content, layer_order,
    texts::{layered_texts, reading_chain},
};

/// The content of a place for an audience.
pub struct PlaceContent {
    /// Its entries.
    pub content: Content,
    /// Its public holidays.
    pub calendar: Calendar,
    /// Manifests of its packs, the country's first.
    pub manifests: Vec<Manifest>,
    /// Manifests of the language packs, which say in their language what the packs of
    /// the place say in others.
    pub language_packs: Vec<Manifest>,
    /// How each language of each pack was made.
    pub metas: BTreeMap<(PackId, Language), Meta>,
    /// Entries that are invalid once their layers are merged, and left out.
    pub errors: Vec<EntryError>,
    /// Languages to look for texts in, the reader's first.
    chain: Vec<Language>,
    texts: Texts,
    figures: Figures,
    modules: Modules,
    audience: Audience,
}

impl PlaceContent {
    /// Loads the content of a place, or of the country alone when no place is
    /// chosen or its pack is gone; `None` when there is not even a country.
    pub fn load<S: PackSource + ?Sized>(
        source: &S,
        audience: Audience,
    ) -> Result<Option<Self>, S::Error> {
        let all = source.manifests()?;
        let modules = Modules::opened(source, &all, &audience.codes)?;
        let manifests = layers_with(&all, audience.place.as_ref(), modules.employers());
        if manifests.is_empty() {
            return Ok(None);
        }
        let languages = all.into_iter().filter(|it| !it.kind.is_layer()).collect();
        Self::merge(source, manifests, languages, modules, audience).map(Some)
    }

    /// Loads the content of all packs together, with every module: what they
    /// contain for their authors.
    pub fn load_all<S: PackSource + ?Sized>(
        source: &S,
        language: Language,
        today: Date,
    ) -> Result<Self, S::Error> {
        let mut manifests = source.manifests()?;
        manifests.sort_by_key(|manifest| manifest.kind);
        let audience = Audience {
            language,
            also: Vec::new(),
            place: manifests.last().map(|top| top.id.clone()),
            codes: BTreeMap::new(),
            today,
        };
        Self::merge(source, manifests, Vec::new(), Modules::All, audience)
    }

    /// The same packs for the same audience, as another source has them.
    pub fn as_in<S: PackSource + ?Sized>(&self, source: &S) -> Result<Self, S::Error> {
        Self::merge(
            source,
            self.manifests.clone(),
            self.language_packs.clone(),
            self.modules.clone(),
            self.audience.clone(),
        )
    }

    fn merge<S: PackSource + ?Sized>(
        source: &S,
        manifests: Vec<Manifest>,
        language_packs: Vec<Manifest>,
        modules: Modules,
        audience: Audience,
    ) -> Result<Self, S::Error> {
        let chain = chain(&manifests, &language_packs, &audience);
        let mut layers = Vec::new();
        for Manifest { id, .. } in &manifests {
            layers.push(modules.layer(id, source.entries(id)?));
        }
        // The texts of a language are beneath: a pack's own texts take precedence.
        let speaking: Vec<Manifest> = language_packs.iter().chain(&manifests).cloned().collect();
        let mut metas = BTreeMap::new();
        for Manifest { id, .. } in &speaking {
            let of_pack = source.metas(id)?.into_iter();
            metas.extend(of_pack.map(|(language, meta)| ((id.clone(), language), meta)));
        }
        let (content, errors) = build_content(&layers);
        let figures = Figures::new(&content, audience.today);
        Ok(Self {
            calendar: content.calendar(),
            content,
            metas,
            errors,
            texts: layered_texts(source, &speaking, &chain, &figures)?,
            figures,
            manifests,
            language_packs,
            chain,
            modules,
            audience,
        })
    }

    /// Whether this content was loaded for `audience`.
    pub fn is_for(&self, audience: &Audience) -> bool {
        self.audience == *audience
    }

    /// The modules of an employer's pack that the reader's code opens.
    pub fn open_modules(&self, employer: &PackId) -> impl Iterator<Item = &ModuleId> {
        self.modules.of(employer)
    }

    /// The packs in which its texts are, the uppermost first and languages last.
    pub fn speaking(&self) -> impl Iterator<Item = &PackId> {
        let packs = self.manifests.iter().rev().chain(&self.language_packs);
        packs.map(|manifest| &manifest.id)
    }

    /// Languages to look for texts in, the reader's first.
    pub fn languages(&self) -> &[Language] {
        &self.chain
    }

    /// The reader's language.
    pub fn language(&self) -> &Language {
        &self.audience.language
    }

    /// Its figures as texts show them.
    pub fn figures(&self) -> &Figures {
        &self.figures
    }

    /// A text, or its id if it is missing, so that the gap is visible and nothing breaks.
    pub fn text(&self, id: &str) -> Text {
        self.find(id, None)
            .unwrap_or_else(|| Text::new(id, Language::english()))
    }

    /// An attribute of a text, if it exists.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<Text> {
        self.find(id, Some(attribute))
    }

    /// A text in the country's own language: the term that a clerk reads.
    pub fn official(&self, id: &str) -> Text {
        let source = self
            .manifests
            .first()
            .and_then(|country| country.languages.first());
        let official = source.and_then(|language| self.texts.text_in(language, id, None));
        official.unwrap_or_else(|| self.text(id))
    }

    /// A text or one of its attributes, if it exists.
    pub fn find(&self, id: &str, attribute: Option<&str>) -> Option<Text> {
        let text = self.texts.text(id, attribute);
        text.map(Text::with_isolated_numbers)
    }
}

/// Languages to look for texts in, for a reader.
fn chain(manifests: &[Manifest], languages: &[Manifest], reader: &Audience) -> Vec<Language> {
    let speaking = manifests.iter().chain(languages);
    let available = speaking.flat_map(|manifest| &manifest.languages);
    let available: Vec<Language> = available.cloned().collect();
    let country = manifests.first();
    let source = country.and_then(|country| country.languages.first());
    let source = source.cloned().unwrap_or_else(Language::english);
    let read: Vec<Language> = { [&reader.language].into_iter() }
        .chain(&reader.also)
        .cloned()
        .collect();
    reading_chain(&read, &available, &source)
}

/// The packs of a place, the country's first. Without a place, or if its pack is not
/// there: the first country.
pub fn layers_of(all: &[Manifest], place: Option<&PackId>) -> Vec<Manifest> {
    layers_with(all, place, std::iter::empty())
}

/// The packs of a place, the country's first, employers' packs last. Without a
/// place, or if its pack is not there: the first country.
fn layers_with<'a>(
    all: &'a [Manifest],
    place: Option<&'a PackId>,
    employers: impl Iterator<Item = &'a PackId>,
) -> Vec<Manifest> {
    let is_place = |it: &Manifest, id: &PackId| it.id == *id && it.kind.is_layer();
    let here = place.filter(|place| all.iter().any(|manifest| is_place(manifest, place)));
    let country = || {
        all.iter()
            .find(|manifest| manifest.kind == PackKind::Country)
            .map(|manifest| &manifest.id)
    };
    let mut layers: Vec<Manifest> = Vec::new();
    for top in here.or_else(country).into_iter().chain(employers) {
        for manifest in layer_order(top, all) {
            if !layers.contains(manifest) {
                layers.push(manifest.clone());
            }
        }
    }
    layers.sort_by_key(|manifest| manifest.kind);
    layers
}

#[cfg(test)]
mod tests {
    use lotse_core::Code;

    use super::*;
    use crate::{Pack, PackFiles};

    const CODE: &str = "de-works/7K3M-9QXP-4TWD";
    const ENTRY: &str = "review_by = 2027-01-31\n\
        source = { url = \"https://example.org/\", title = \"Law\", verified = 2026-08-19 }\n";

    fn pack(id: &str, kind: &str, extends: &str, files: &[(&str, String)]) -> Pack {
        let manifest = format!(
            "id = \"{id}\"\nkind = \"{kind}\"\nextends = [{extends}]\nversion = \"2026.11.1\"\n\
             languages = [\"de\"]\npublisher = \"{id}\"\n"
        );
        let files = files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), text.clone()));
        let files: PackFiles = files.chain([("pack.toml".to_owned(), manifest)]).collect();
        let (pack, findings) = Pack::read(id, files);
        assert_eq!(findings, []);
        pack.unwrap()
    }

    /// A country, a city, and an employer with a step for a module.
    fn packs() -> [Pack; 3] {
        let topics = "[housing]\nicon = \"home\"\n".to_owned();
        let digest = CODE.parse::<Code>().unwrap().digest();
        let digest = serde_json::to_string(&digest).unwrap();
        let module = format!("[hunting]\nopens_with = [{digest}]\n");
        let step = format!("[viewing]\ntopic = \"housing\"\nmodule = \"hunting\"\n{ENTRY}");
        let works = [
            ("modules.toml", module),
            ("steps/housing.toml", step),
            (
                "locales/de/steps.ftl",
                "step-viewing = Besichtigung\n".to_owned(),
            ),
        ];
        [
            pack("de", "country", "", &[("topics.toml", topics)]),
            pack("de-jena", "city", "\"de\"", &[]),
            pack("de-works", "organisation", "\"de\"", &works),
        ]
    }

    fn audience(place: &str, codes: &[&str]) -> Audience {
        let codes = codes.iter().map(|code| code.parse::<Code>().unwrap());
        Audience {
            language: "de".parse().unwrap(),
            also: Vec::new(),
            place: Some(place.parse().unwrap()),
            codes: codes.map(|code| (code.pack.clone(), code)).collect(),
            today: "2026-11-28".parse().unwrap(),
        }
    }

    fn load(place: &str, codes: &[&str]) -> PlaceContent {
        let Ok(content) = PlaceContent::load(packs().as_slice(), audience(place, codes));
        content.unwrap()
    }

    fn ids(content: &PlaceContent) -> Vec<String> {
        content
            .manifests
            .iter()
            .map(|it| it.id.to_string())
            .collect()
    }

    #[test]
    fn an_employer_is_part_of_a_place_once_its_code_opens_something() {
        assert_eq!(ids(&load("de-jena", &[])), ["de", "de-jena"]);
        let wrong = load("de-jena", &["de-works/7K3M-9QXP-4TWE"]);
        assert_eq!(ids(&wrong), ["de", "de-jena"]);
        let open = load("de-jena", &[CODE]);
        assert_eq!(ids(&open), ["de", "de-jena", "de-works"]);
        assert_eq!(open.text("step-viewing").value, "Besichtigung");
        assert_eq!(open.content.steps.len(), 1);
    }

    #[test]
    fn an_author_of_packs_sees_every_module() {
        let language = "de".parse().unwrap();
        let today = "2026-11-28".parse().unwrap();
        let Ok(all) = PlaceContent::load_all(packs().as_slice(), language, today);
        assert_eq!(ids(&all), ["de", "de-jena", "de-works"]);
        assert_eq!(all.content.steps.len(), 1);
        assert_eq!(all.errors, []);
    }

    #[test]
    fn a_place_that_is_gone_shows_the_country() {
        assert_eq!(ids(&load("de-gone", &[])), ["de"]);
        let Ok(none) = PlaceContent::load([].as_slice() as &[Pack], audience("de", &[]));
        assert!(none.is_none());
    }
}
