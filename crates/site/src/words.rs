//! The interface texts of the pages, in one language.

use lotse_i18n::{FluentArgs, FluentSource, Language, Text, Texts, negotiate};
use lotse_pack_model::{Pack, interface};

/// The texts of the interface for a reader of one language: first in it, then in
/// English. Overrides of packs take precedence.
pub(crate) struct InterfaceTexts(Texts);

impl InterfaceTexts {
    pub(crate) fn new(packs: &[Pack], language: &Language) -> Self {
        let mut available = interface::languages();
        available.extend(
            packs
                .iter()
                .flat_map(|pack| pack.manifest.languages.clone()),
        );
        let read = std::slice::from_ref(language);
        let chain = negotiate(read, &available, &interface::last_language());
        let layers = chain.into_iter().map(|language| {
            let sources = sources(packs, &language);
            (language, sources)
        });
        Self(Texts::new(layers.collect()))
    }

    /// A text, or its id if it is missing, so that the gap is visible and nothing breaks.
    pub(crate) fn say(&self, id: &str) -> Text {
        self.find(id, None, None)
    }

    /// An attribute of a text, such as a label that is read aloud.
    pub(crate) fn attribute(&self, id: &str, name: &str) -> String {
        self.find(id, Some(name), None).value
    }

    /// A text with its variables filled in.
    pub(crate) fn with(&self, id: &str, args: &FluentArgs<'_>) -> Text {
        self.find(id, None, Some(args))
    }

    /// A text with one variable.
    pub(crate) fn with_one(&self, id: &str, name: &str, value: &str) -> Text {
        self.with(id, &FluentArgs::from_iter([(name, value)]))
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: Option<&FluentArgs<'_>>) -> Text {
        let text = self.0.format(id, attribute, args);
        text.unwrap_or_else(|| Text::new(id, Language::english()))
    }
}

/// The shipped texts beneath those of the packs.
fn sources(packs: &[Pack], language: &Language) -> Vec<Vec<FluentSource>> {
    let parse = |text: &str| FluentSource::parse(text).0;
    let shipped = interface::files(language).map(|(_, text)| parse(text));
    // A language pack is beneath the packs of the place.
    let is_layer = |pack: &&Pack| pack.manifest.kind.is_layer();
    let languages = packs.iter().filter(|pack| !is_layer(pack));
    let above = languages.chain(packs.iter().filter(is_layer));
    let of_packs = above.filter_map(|pack| {
        let part = pack.languages.get(language)?;
        Some(part.interface.values().map(|text| parse(text)).collect())
    });
    [shipped.collect()].into_iter().chain(of_packs).collect()
}
