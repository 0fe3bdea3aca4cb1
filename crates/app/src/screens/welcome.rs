//! The place to live in, and the end of the first questions.

use lotse_core::PackId;
use lotse_i18n::{Source, Texts};
use lotse_pack::{Manifest, PackKind, text_chain};
use lotse_store::TextKind;

use crate::{ApiError, App, ErrorCode, PlaceView, Text, Topic, place_content::manifests};

/// The longest name of a place anybody types.
const QUERY_CHARS: usize = 200;

impl App {
    /// The places whose name or postcode begins like `query`, by name; all of
    /// them without one.
    pub fn find_places(&self, query: &str) -> Result<Vec<PlaceView>, ApiError> {
        if query.chars().count() > QUERY_CHARS {
            return Err(ApiError::new(ErrorCode::QueryTooLong).with("limit", QUERY_CHARS));
        }
        let query = query.trim().to_lowercase();
        let all = manifests(&self.content_store())?;
        let mut places = Vec::new();
        for manifest in all
            .iter()
            .filter(|manifest| manifest.kind == PackKind::City)
        {
            let names = self.names(manifest)?;
            let by_name = names.iter().any(|name| has_beginning(&name.value, &query));
            let by_postcode = !query.is_empty()
                && manifest
                    .postcodes
                    .iter()
                    .any(|postcode| postcode.starts_with(&query));
            if by_name || by_postcode {
                places.extend(names.into_iter().next().map(|name| PlaceView {
                    id: manifest.id.to_string(),
                    name,
                }));
            }
        }
        places.sort_by(|a, b| a.name.value.cmp(&b.name.value));
        Ok(places)
    }

    /// Chooses a place; `None` is "I don't know yet".
    pub fn choose_place(&self, place: Option<&str>) -> Result<(), ApiError> {
        if let Some(place) = place {
            let known = manifests(&self.content_store())?
                .iter()
                .any(|manifest| manifest.id.as_str() == place);
            if !known {
                return Err(ApiError::new(ErrorCode::UnknownPlace)
                    .with("place", place.chars().take(64).collect::<String>()));
            }
        }
        self.write(|tx| tx.set_setting("place", place))?;
        self.tell_topics(&[Topic::Content]);
        Ok(())
    }

    /// The newcomer has seen the first questions.
    pub fn finish_welcome(&self) -> Result<(), ApiError> {
        self.write(|tx| tx.set_setting("welcomed", Some("yes")))
    }

    pub(crate) fn setting(&self, key: &str) -> Result<Option<String>, ApiError> {
        self.read(|store| store.setting(key))
    }

    /// The chosen place.
    pub(crate) fn chosen_place(&self) -> Result<Option<PackId>, ApiError> {
        if self.is_locked() {
            return Ok(None);
        }
        Ok(self.setting("place")?.and_then(|place| place.parse().ok()))
    }

    pub(crate) fn place_view(&self) -> Result<Option<PlaceView>, ApiError> {
        let Some(place) = self.chosen_place()? else {
            return Ok(None);
        };
        let all = manifests(&self.content_store())?;
        let Some(manifest) = all.iter().find(|manifest| manifest.id == place) else {
            return Ok(None);
        };
        let name = self.names(manifest)?.into_iter().next();
        Ok(name.map(|name| PlaceView {
            id: place.to_string(),
            name,
        }))
    }

    /// The names of a pack: in the chosen language first, then in the others.
    pub(crate) fn names(&self, manifest: &Manifest) -> Result<Vec<Text>, ApiError> {
        let Some(source) = manifest.languages.first() else {
            return Ok(Vec::new());
        };
        let wanted = self.language()?;
        let mut chain = text_chain(&wanted, &manifest.languages, source);
        chain.extend(
            manifest
                .languages
                .iter()
                .filter(|language| !chain.contains(language))
                .cloned()
                .collect::<Vec<_>>(),
        );
        let store = self.content_store();
        let mut names = Vec::new();
        for language in chain {
            let sources =
                store.load_texts(&manifest.id, &[&language.to_string()], TextKind::Pack)?;
            let sources = sources
                .iter()
                .map(|text| Source::parse(&text.source).0)
                .collect();
            let name = Texts::of(language, sources).text("pack-name", None);
            names.extend(name.map(Text::from));
        }
        Ok(names)
    }
}

/// Whether a name, or a word of it, begins like the query: "Frankfurt (Oder)" with "oder".
fn has_beginning(name: &str, query: &str) -> bool {
    let name = name.to_lowercase();
    name.starts_with(query)
        || name
            .split([' ', '-', '('])
            .any(|word| word.starts_with(query))
}
