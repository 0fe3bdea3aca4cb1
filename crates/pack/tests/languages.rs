//! Language packs: made from the template, checked, and beneath the packs of a place.

#![cfg(test)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use lotse_i18n::Language;
use lotse_pack_model::{
    Audience, Finding, PackKind, Place, PlaceContent, Severity, Template, check, interface,
};
use lotse_testing::copy_pack;
use tempfile::TempDir;

const TODAY: &str = "2026-11-28";

/// A new language pack next to the shipped packs of the country and Jena.
struct LanguagePack {
    folder: TempDir,
    tag: String,
}

impl LanguagePack {
    fn new(tag: &str, extends: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
        for pack in ["de", "de-th", "de-jena"] {
            copy_pack(
                &packs.join(pack),
                &folder.path().join(pack),
                &["de", "en", "ar"],
            )
            .unwrap();
        }
        let language: Language = tag.parse().unwrap();
        let template = Template {
            id: lotse_pack_model::language_pack_id(&language).unwrap(),
            kind: PackKind::Language,
            extends: extends.iter().map(|id| id.parse().unwrap()).collect(),
            name: "Name in itself".to_owned(),
            publisher: "Stadt Jena".to_owned(),
            languages: vec![language],
            today: TODAY.parse().unwrap(),
        };
        template.write(folder.path()).unwrap();
        let tag = tag.to_owned();
        Self { folder, tag }
    }

    fn pack(&self) -> PathBuf {
        self.folder.path().join(format!("lang-{}", self.tag))
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.pack().join("locales").join(&self.tag).join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Fills the interface with the English texts, changed.
    fn translate(&self, change: impl Fn(&str) -> String) {
        for (name, text) in interface::files(&interface::last_language()) {
            self.write(&format!("ui/{name}"), &change(text));
        }
    }

    fn check(&self) -> Vec<Finding> {
        let place = Place::read(&[self.pack()]).unwrap();
        let mut findings = check(&place, TODAY.parse().unwrap());
        findings.retain(|finding| finding.pack.starts_with("lang-"));
        findings
    }

    fn expect(&self, severity: Severity, words: &[&str]) -> Finding {
        let findings = self.check();
        let says = |finding: &&Finding| {
            let text = finding.to_string();
            finding.severity == severity && words.iter().all(|word| text.contains(word))
        };
        let found = findings.iter().find(says);
        found
            .unwrap_or_else(|| panic!("{words:?}: {findings:#?}"))
            .clone()
    }
}

#[test]
fn a_new_language_is_right_and_not_translated_at_all() {
    let pack = LanguagePack::new("sw", &[]);
    let findings = pack.check();
    let errors = findings.iter().filter(|it| it.severity == Severity::Error);
    assert_eq!(errors.collect::<Vec<_>>(), Vec::<&Finding>::new());
    pack.expect(
        Severity::Warning,
        &["0 % of the interface is translated", "more"],
    );
}

#[test]
fn a_complete_language_has_no_findings() {
    let pack = LanguagePack::new("sw", &[]);
    pack.translate(str::to_owned);
    assert_eq!(pack.check(), []);
}

#[test]
fn a_language_is_in_percent_and_what_is_missing_is_named() {
    let pack = LanguagePack::new("sw", &[]);
    pack.translate(|text| text.replace("settings-heading = ", "settings-old = "));
    pack.expect(
        Severity::Warning,
        &["99 % of the interface is translated", "settings-heading"],
    );
    let unknown = pack.expect(Severity::Warning, &["no text \"settings-old\""]);
    assert_eq!(unknown.file, "locales/sw/ui/settings.ftl");
    assert!(unknown.line > Some(1));
}

#[test]
fn lost_and_invented_variables_are_errors() {
    let pack = LanguagePack::new("sw", &[]);
    pack.translate(|text| text.replace("Version { $version }", "Version { $number }"));
    pack.expect(
        Severity::Error,
        &["about-pack", "lost its variable \"$version\""],
    );
    pack.expect(Severity::Error, &["about-pack", "no variable \"$number\""]);
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let pack = LanguagePack::new("pl", &[]);
    pack.translate(str::to_owned);
    pack.expect(
        Severity::Error,
        &["place-found", "lacks the plural form few, many"],
    );
    let pack = LanguagePack::new("ja", &[]);
    pack.translate(str::to_owned);
    pack.expect(
        Severity::Error,
        &["place-found", "[one]", "no plural form of \"ja\""],
    );
}

#[test]
fn a_text_refers_only_to_what_the_language_has() {
    let pack = LanguagePack::new("sw", &[]);
    pack.write("ui/common.ftl", "app-name = { -brand }\n");
    pack.expect(Severity::Error, &["\"app-name\" uses \"-brand\""]);
    pack.write("ui/common.ftl", "app-name = { -brand }\n-brand = Lotse\n");
    assert!(
        pack.check()
            .iter()
            .all(|it| it.severity == Severity::Warning)
    );
}

#[test]
fn the_interface_follows_the_glossary_of_the_language() {
    let pack = LanguagePack::new("sw", &[]);
    pack.translate(str::to_owned);
    let term = "[[term]]\ngerman = \"Sprache\"\nuse = [\"lugha\"]\n";
    pack.write("glossary.toml", term);
    pack.expect(
        Severity::Warning,
        &["settings.ftl", "\"Sprache\"", "\"lugha\""],
    );
}

#[test]
fn a_guide_in_the_language_belongs_to_a_step_of_what_it_extends() {
    let pack = LanguagePack::new("sw", &["de"]);
    pack.write("guides/register-address.md", "Karibu.\n");
    pack.write("guides/no-such-step.md", "Karibu.\n");
    pack.write("steps.ftl", "step-register-address = Jiandikishe\n");
    let wrong = pack.expect(Severity::Error, &["no step \"no-such-step\""]);
    assert!(wrong.file.ends_with("no-such-step.md"));
    pack.expect(Severity::Warning, &["of the content of de is translated"]);
}

#[test]
fn a_place_speaks_the_language_but_what_it_says_itself_counts_more() {
    let pack = LanguagePack::new("sw", &["de"]);
    pack.write(
        "steps.ftl",
        "step-register-address = Jiandikishe\nstep-health-insurance = Nambari ya kodi\n",
    );
    pack.write("guides/register-address.md", "Karibu.\n");
    let jena = pack.folder.path().join("de-jena");
    let manifest = fs::read_to_string(jena.join("pack.toml")).unwrap();
    let manifest = manifest.replace("languages = [\"de\"", "languages = [\"de\", \"sw\"");
    fs::write(jena.join("pack.toml"), manifest).unwrap();
    fs::create_dir_all(jena.join("locales/sw")).unwrap();
    let own = "pack-name = Jena\nstep-health-insurance = Nambari ya Jena\n";
    fs::write(jena.join("locales/sw/pack.ftl"), own).unwrap();
    let mut packs = Place::read(&[jena]).unwrap().packs;
    packs.extend(Place::read(&[pack.pack()]).unwrap().packs.pop());

    let audience = Audience {
        language: "sw".parse().unwrap(),
        also: vec!["ar".parse().unwrap()],
        place: Some("de-jena".parse().unwrap()),
        codes: BTreeMap::new(),
        today: TODAY.parse().unwrap(),
    };
    let Ok(place) = PlaceContent::load(packs.as_slice(), audience);
    let place = place.unwrap();
    let text = |id| {
        let text = place.text(id);
        (text.language.to_string(), text.value)
    };
    let sw = |value: &str| ("sw".to_owned(), value.to_owned());
    assert_eq!(text("step-register-address"), sw("Jiandikishe"));
    assert_eq!(text("step-health-insurance"), sw("Nambari ya Jena"));
    // What is missing appears in the next language that is read.
    assert_eq!(text("step-family-doctor").0, "ar");
    let Ok(guide) = place.guide(packs.as_slice(), "register-address");
    assert_eq!(guide.unwrap().language.to_string(), "sw");
    // The language is no layer: the country is still the first.
    assert_eq!(place.manifests[0].id.as_str(), "de");
    assert!(place.manifests.iter().all(|it| it.kind.is_layer()));
}
