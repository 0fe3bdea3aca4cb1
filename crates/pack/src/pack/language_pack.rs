//! What makes a pack a language: one language, named by the pack's id, and nothing
//! that belongs to a place. Devices refuse any other, so that a pack that was listed
//! as a language cannot bring steps, offices or another language's texts.

use lotse_core::PackId;
use lotse_i18n::Language;

use crate::{Finding, Manifest, Pack, PackKind, Severity, limits, locate};

/// How the id of a language pack begins.
const PREFIX: &str = "lang-";
/// How a WOFF2 file begins (W3C, WOFF File Format 2.0, section 4.1).
const WOFF2: &[u8] = b"wOF2";

/// The id of the pack of a language: `lang-vi`, `lang-pt-br`.
pub fn language_pack_id(language: &Language) -> Option<PackId> {
    let tag = language.to_string().to_ascii_lowercase();
    format!("{PREFIX}{tag}").parse().ok()
}

impl Manifest {
    /// The language of a language pack; `None` for a layer of a place.
    pub fn language(&self) -> Option<&Language> {
        (self.kind == PackKind::Language).then(|| self.languages.first())?
    }
}

/// Why a pack that declares itself a language is not one, and what a layer of a place
/// has that only languages may have.
pub(crate) fn faults(pack: &Pack) -> Vec<Finding> {
    let mut faults = Faults {
        pack,
        findings: Vec::new(),
    };
    if pack.manifest.kind == PackKind::Language {
        faults.identity();
        faults.foreign_languages();
        faults.things_of_places();
        faults.fonts();
    } else if pack.fonts().next().is_some() {
        faults.add(
            "pack.toml",
            Some("kind"),
            "only a language has fonts.".to_owned(),
            "Move fonts/ to the pack of the language.".to_owned(),
        );
    }
    faults.findings
}

struct Faults<'a> {
    pack: &'a Pack,
    findings: Vec<Finding>,
}

impl Faults<'_> {
    fn add(&mut self, file: &str, key: Option<&str>, message: String, suggestion: String) {
        let text = self.pack.file(file);
        let line = key.and_then(|key| locate::locate_key(text?, key));
        self.findings.push(Finding {
            pack: self.pack.id().to_string(),
            file: file.to_owned(),
            line,
            severity: Severity::Error,
            message,
            suggestion: Some(suggestion),
        });
    }

    fn identity(&mut self) {
        let [language] = self.pack.manifest.languages.as_slice() else {
            return self.add(
                "pack.toml",
                Some("languages"),
                "a language pack has one language.".to_owned(),
                "Make a pack for each of them.".to_owned(),
            );
        };
        let id = language_pack_id(language);
        if id.as_ref() != Some(self.pack.id()) {
            let id = id.map_or_else(|| PREFIX.to_owned(), |id| id.to_string());
            self.add(
                "pack.toml",
                Some("id"),
                format!("the pack of the language \"{language}\" has the id \"{id}\"."),
                format!("Write id = \"{id}\" and name the folder {id}."),
            );
        }
    }

    fn foreign_languages(&mut self) {
        let pack = self.pack;
        let own = pack.manifest.languages.first();
        let texts = pack
            .languages
            .keys()
            .map(|language| format!("locales/{language}/"));
        let words = pack
            .keywords
            .keys()
            .map(|language| format!("keywords/{language}.toml"));
        let is_own = |path: &String| {
            own.is_some_and(|own| {
                *path == format!("locales/{own}/") || *path == format!("keywords/{own}.toml")
            })
        };
        let foreign: Vec<String> = texts.chain(words).filter(|path| !is_own(path)).collect();
        for path in foreign {
            self.add(
                &path,
                None,
                "a language pack has texts in its own language only.".to_owned(),
                "Move them to the pack of that language.".to_owned(),
            );
        }
    }

    fn things_of_places(&mut self) {
        let pack = self.pack;
        let Manifest {
            postcodes,
            relays,
            mentors,
            site,
            ..
        } = &pack.manifest;
        let fields = [
            ("postcodes", !postcodes.is_empty()),
            ("relays", !relays.is_empty()),
            ("mentors", mentors.is_some()),
            ("site", site.is_some()),
        ];
        for (field, _) in fields.iter().filter(|(_, is_there)| *is_there) {
            self.add(
                "pack.toml",
                Some(field),
                format!("a language has no {field}."),
                "They belong to the pack of a place.".to_owned(),
            );
        }
        if let Some(entry) = pack.entries.first() {
            let file = pack.file_of(entry.kind, &entry.id).unwrap_or("pack.toml");
            self.add(
                file,
                Some(&entry.id),
                format!(
                    "a language has texts, not entries such as the {} \"{}\".",
                    entry.kind, entry.id
                ),
                "Entries belong to the pack of a place.".to_owned(),
            );
        }
        if let Some((path, _)) = pack.pictures().next() {
            self.add(
                path,
                None,
                "a language has no pictures.".to_owned(),
                "They belong to the pack that has the guide.".to_owned(),
            );
        }
    }

    fn fonts(&mut self) {
        let pack = self.pack;
        for (path, bytes) in pack.fonts() {
            if !is_woff2(bytes) {
                self.add(
                    path,
                    None,
                    "this is no WOFF2 font, or it is cut off.".to_owned(),
                    "Convert it, for instance with woff2_compress.".to_owned(),
                );
            }
        }
        if let Some((path, _)) = pack.fonts().nth(limits::FONTS) {
            self.add(
                path,
                None,
                format!("a language has at most {} fonts.", limits::FONTS),
                "A variable font has all weights in one file.".to_owned(),
            );
        }
    }
}

/// Whether bytes begin as WOFF2 does and are as many as their header says.
fn is_woff2(bytes: &[u8]) -> bool {
    let length = bytes.get(8..12).and_then(|length| length.try_into().ok());
    let length = length.map(u32::from_be_bytes);
    bytes.starts_with(WOFF2) && length.map(u64::from) == Some(bytes.len() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PackFiles;

    const MANIFEST: &str = "id = \"lang-vi\"\nkind = \"language\"\nextends = []\n\
        version = \"2026.11.28\"\nlanguages = [\"vi\"]\npublisher = \"Stadt Jena\"\n";

    fn faults_of(folder: &str, manifest: &str, files: &[(&str, &[u8])]) -> Vec<String> {
        let mut all = PackFiles::default();
        all.insert("pack.toml".to_owned(), manifest.as_bytes().to_vec())
            .unwrap();
        for (path, bytes) in files {
            all.insert((*path).to_owned(), bytes.to_vec()).unwrap();
        }
        let (pack, findings) = Pack::read(folder, all);
        assert!(pack.is_some());
        findings.iter().map(ToString::to_string).collect()
    }

    fn font() -> Vec<u8> {
        let mut font = b"wOF2\0\x01\0\0".to_vec();
        font.extend(20_u32.to_be_bytes());
        font.resize(20, 0);
        font
    }

    #[test]
    fn a_language_with_its_texts_words_and_fonts_is_right() {
        let files: [(&str, &[u8]); 5] = [
            ("locales/vi/pack.ftl", "pack-name = Tiếng Việt\n".as_bytes()),
            (
                "locales/vi/ui/common.ftl",
                "action-next = Tiếp\n".as_bytes(),
            ),
            ("locales/vi/meta.toml", b"made_by = \"human\"\n"),
            ("keywords/vi.toml", b"made_by = \"human\"\n"),
            ("fonts/a.woff2", &font()),
        ];
        assert_eq!(faults_of("lang-vi", MANIFEST, &files), [""; 0]);
    }

    #[test]
    fn the_id_of_a_language_is_its_tag_in_small_letters() {
        let id = |tag: &str| language_pack_id(&tag.parse().unwrap()).unwrap().to_string();
        assert_eq!(id("de-simple"), "lang-de-simple");
        assert_eq!(id("pt-BR"), "lang-pt-br");
        assert_eq!(id("zh-Hant"), "lang-zh-hant");
        let wrong = MANIFEST.replace("\"vi\"", "\"uk\"");
        let found = faults_of("lang-vi", &wrong, &[]);
        assert!(found[0].contains("lang-uk"), "{found:?}");
    }

    #[test]
    fn what_is_not_of_the_language_is_refused() {
        let two = MANIFEST.replace("[\"vi\"]", "[\"vi\", \"en\"]");
        let programme = format!("{MANIFEST}relays = [\"relay.example.org\"]\n");
        let step: &[u8] = b"[a]\ntopic = \"b\"\n";
        let files: [(&str, &[u8]); 5] = [
            ("locales/en/pack.ftl", b"pack-name = x\n"),
            ("keywords/en.toml", b"made_by = \"human\"\n"),
            ("steps/arrival.toml", step),
            ("media/a.png", b"x"),
            ("fonts/a.woff2", &font()[..19]),
        ];
        for file in files {
            assert_ne!(faults_of("lang-vi", MANIFEST, &[file]), [""; 0], "{file:?}");
        }
        for manifest in [two, programme] {
            assert_ne!(faults_of("lang-vi", &manifest, &[]), [""; 0], "{manifest}");
        }
    }

    #[test]
    fn a_language_has_a_limited_number_of_fonts() {
        let font = font();
        let names = ["a", "b", "c", "d", "e"].map(|name| format!("fonts/{name}.woff2"));
        let files: Vec<(&str, &[u8])> = { names.iter() }
            .map(|name| (name.as_str(), font.as_slice()))
            .collect();
        let (most, _) = files.split_at(limits::FONTS);
        assert_eq!(faults_of("lang-vi", MANIFEST, most), [""; 0]);
        let found = faults_of("lang-vi", MANIFEST, &files);
        assert!(found[0].contains("at most 4 fonts"), "{found:?}");
    }

    #[test]
    fn a_place_has_no_fonts() {
        let place = MANIFEST
            .replace("lang-vi", "de")
            .replace("language\"", "country\"");
        assert_eq!(faults_of("de", &place, &[]), [""; 0]);
        let found = faults_of("de", &place, &[("fonts/a.woff2", &font())]);
        assert!(found[0].contains("only a language has fonts"), "{found:?}");
    }
}
