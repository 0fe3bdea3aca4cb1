//! Findings of `lotse-pack check`: each test breaks a copy of the shipped packs
//! in one way and expects the file, the line and a suggestion.

#![cfg(test)]

use std::{fs, path::PathBuf};

use lotse_pack_model::{Finding, PackKind, Place, PlaceError, Severity, Template, check};
use lotse_testing::copy_packs;
use tempfile::TempDir;

/// The day of the shipped packs: none of their dates is later.
const TODAY: &str = "2026-11-28";

/// A copy of the shipped packs to break.
struct Packs(TempDir);

impl Packs {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy_packs(folder.path(), &["de", "en", "ar"]).unwrap();
        Self(folder)
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    /// Replaces a text that must be present; returns its line.
    fn replace(&self, file: &str, old: &str, new: &str) -> usize {
        let text = fs::read_to_string(self.path(file)).unwrap();
        let Some((before, _)) = text.split_once(old) else {
            panic!("{file} lacks {old:?}")
        };
        let line = before.matches('\n').count() + 1;
        fs::write(self.path(file), text.replacen(old, new, 1)).unwrap();
        line
    }

    fn append(&self, file: &str, text: &str) {
        let before = fs::read_to_string(self.path(file)).unwrap_or_default();
        fs::create_dir_all(self.path(file).parent().unwrap()).unwrap();
        fs::write(self.path(file), format!("{before}{text}")).unwrap();
    }

    fn check(&self, pack: &str, on: &str) -> Vec<Finding> {
        check(
            &Place::read(&[self.path(pack)]).unwrap(),
            on.parse().unwrap(),
        )
    }

    /// Returns the only error in `file` whose text contains the given words.
    fn expect(&self, pack: &str, file: &str, words: &[&str]) -> Finding {
        let errors: Vec<Finding> = self
            .check(pack, TODAY)
            .into_iter()
            .filter(|finding| finding.severity == Severity::Error)
            .collect();
        let found = errors.iter().find(|finding| {
            let text = finding.to_string();
            finding.file == file && words.iter().all(|word| text.contains(word))
        });
        found
            .cloned()
            .unwrap_or_else(|| panic!("no error in {file} with {words:?} among {errors:#?}"))
    }
}

#[test]
fn a_broken_need_is_found_with_line_and_suggestion() {
    let packs = Packs::new();
    let line = packs.replace(
        "de/steps/money.toml",
        "needs = [\"register-address\"]",
        "needs = [\"register-adress\"]",
    );
    let found = packs.expect(
        "de",
        "steps/money.toml",
        &["register-adress", "Did you mean \"register-address\"?"],
    );
    assert_eq!(found.line, Some(line));
}

#[test]
fn every_kind_of_broken_reference_is_found() {
    for (old, new, words) in [
        (
            "topic = \"arrival\"",
            "topic = \"arival\"",
            ["arival", "Did you mean \"arrival\"?"],
        ),
        (
            "offices = [\"registration-office\"]",
            "offices = [\"registraton-office\"]",
            [
                "registraton-office",
                "Did you mean \"registration-office\"?",
            ],
        ),
        (
            "\"passport\"",
            "\"pasport\"",
            ["pasport", "Did you mean \"passport\"?"],
        ),
        (
            "from = \"moved-in\"",
            "from = \"moved-inn\"",
            ["moved-inn", "Did you mean \"moved-in\"?"],
        ),
    ] {
        let packs = Packs::new();
        packs.replace("de/steps/arrival.toml", old, new);
        assert!(
            packs
                .expect("de", "steps/arrival.toml", &words)
                .line
                .is_some(),
            "{new}"
        );
    }
}

#[test]
fn a_rule_with_an_unknown_fact_or_answer_is_found() {
    let packs = Packs::new();
    packs.append(
        "de-jena/steps/arrival.toml",
        &step("city-pass", "when = { purpos = \"work\" }"),
    );
    packs.expect(
        "de-jena",
        "steps/arrival.toml",
        &["purpos", "Did you mean \"purpose\"?"],
    );
    let packs = Packs::new();
    packs.append(
        "de-jena/steps/arrival.toml",
        &step("city-pass", "when = { purpose = \"wrok\" }"),
    );
    packs.expect(
        "de-jena",
        "steps/arrival.toml",
        &["wrok", "Did you mean \"work\"?"],
    );
}

#[test]
fn an_unknown_word_is_found_with_what_was_meant() {
    let packs = Packs::new();
    let line = packs.replace(
        "de/steps/money.toml",
        "needs = [\"register-address\"]",
        "neds = [\"register-address\"]",
    );
    let found = packs.expect(
        "de",
        "steps/money.toml",
        &["neds", "Did you mean \"needs\"?"],
    );
    assert_eq!(found.line, Some(line));
}

#[test]
fn a_circle_of_needs_is_found_and_named() {
    let packs = Packs::new();
    packs.replace(
        "de/steps/arrival.toml",
        "[register-address]",
        "[register-address]\nneeds = [\"tax-id\"]",
    );
    packs.expect(
        "de",
        "steps/arrival.toml",
        &["cycle", "register-address → tax-id → register-address"],
    );
}

#[test]
fn a_missing_text_is_found_in_the_language_that_lacks_it() {
    let packs = Packs::new();
    packs.replace(
        "de/locales/ar/arrival.ftl",
        "step-register-address =",
        "step-register-adress =",
    );
    let found = packs.expect("de", "steps/arrival.toml", &["register-address", "\"ar\""]);
    assert!(found.line.is_some());
    let warning = packs
        .check("de", TODAY)
        .into_iter()
        .find(|finding| finding.message.contains("step-register-adress\""));
    assert!(
        warning
            .unwrap()
            .suggestion
            .unwrap()
            .contains("step-register-address")
    );
}

#[test]
fn an_overdue_review_is_found() {
    let packs = Packs::new();
    let overdue = |on: &str| {
        packs
            .check("de", on)
            .iter()
            .filter(|finding| finding.message.contains("the review of"))
            .count()
    };
    assert_eq!(overdue(TODAY), 0);
    assert!(overdue("2027-02-01") > 0);
}

#[test]
fn an_unfilled_role_is_listed_for_a_city() {
    let packs = Packs::new();
    fs::write(packs.path("de-jena/contacts.toml"), "").unwrap();
    let warnings = packs.check("de-jena", TODAY);
    assert!(
        warnings
            .iter()
            .any(|finding| finding.message.contains("registration-office")),
        "{warnings:#?}"
    );
}

#[test]
fn impossible_days_and_broken_values_are_found() {
    for (file, old, new, word) in [
        (
            "de/steps/arrival.toml",
            "review_by = 2027",
            "review_by = 2027-02-30 #",
            "invalid date",
        ),
        (
            "de/steps/arrival.toml",
            "within = \"P14D\"",
            "within = \"two weeks\"",
            "two weeks",
        ),
        (
            "de/steps/arrival.toml",
            "https://www.gesetze-im-internet.de/bmg/__17.html",
            "http://www.gesetze-im-internet.de/bmg/",
            "http://",
        ),
        (
            "de-mannheim/contacts.toml",
            "+49 621",
            "0621",
            "not a phone number",
        ),
        (
            "de-mannheim/contacts.toml",
            "@mannheim.de",
            " at mannheim.de",
            "not an e-mail",
        ),
        (
            "de-mannheim/contacts.toml",
            "postcode = \"6",
            "postcode = \"",
            "not a postcode",
        ),
        (
            "de-mannheim/pack.toml",
            "\"68159\"",
            "\"D-68159\"",
            "not a postcode",
        ),
        (
            "de-mannheim/contacts.toml",
            "hours = \"",
            "hours = \"sometimes ",
            "sometimes",
        ),
    ] {
        let packs = Packs::new();
        packs.replace(file, old, new);
        let pack = file.split('/').next().unwrap();
        let findings = packs.check(pack, TODAY);
        let found = findings.iter().find(|finding| {
            finding.severity == Severity::Error && finding.to_string().contains(word)
        });
        assert!(
            found.is_some_and(|finding| finding.line.is_some()),
            "{new}: {findings:#?}"
        );
    }
}

#[test]
fn names_of_a_hundred_thousand_letters_give_a_short_error() {
    let packs = Packs::new();
    let long = "x".repeat(100_000);
    packs.append("de-jena/steps/arrival.toml", &step(&long, ""));
    packs.append(
        "de-jena/steps/arrival.toml",
        &step("city-pass", &format!("needs = [\"{long}\"]")),
    );
    let findings = packs.check("de-jena", TODAY);
    assert!(
        findings
            .iter()
            .any(|finding| finding.severity == Severity::Error)
    );
    packs.append(
        "de-jena/locales/de/pack.ftl",
        &format!("\ncontact-long = {long}\n"),
    );
    assert!(
        packs
            .check("de-jena", TODAY)
            .iter()
            .any(|finding| finding.message.contains("longer than"))
    );
}

#[test]
fn keywords_that_belong_to_nothing_or_are_no_words_are_found() {
    let packs = Packs::new();
    let keywords = "made_by = \"human\"\nsynonyms = [[\"alone\"]]\n\n[step]\nregister-adress = { words = [\"x\"] }\n\
                    tax-id = { words = [\"\"] }\n";
    packs.append("de-mannheim/keywords/en.toml", keywords);
    let file = "keywords/en.toml";
    let unknown = packs.expect(
        "de-mannheim",
        file,
        &["does not exist", "register-adress", "register-address"],
    );
    assert_eq!(unknown.line, Some(5));
    packs.expect("de-mannheim", file, &["tax-id", "empty"]);
    packs.expect("de-mannheim", file, &["at least two"]);
    packs.append(
        "de-mannheim/keywords/1language.toml",
        "made_by = \"human\"\n",
    );
    packs.expect("de-mannheim", "keywords/1language.toml", &["language tag"]);
    packs.append(
        "de-mannheim/keywords/fr.toml",
        "made_by = \"human\"\n[staep]\n",
    );
    packs.expect("de-mannheim", "keywords/fr.toml", &["staep"]);
}

#[test]
fn guides_that_lead_nowhere_or_carry_html_are_found() {
    for (text, word) in [
        ("[x](lotse:step/tax-idd)", "Did you mean \"tax-id\"?"),
        ("[x](http://example.org)", "is not one of"),
        ("<script>alert(1)</script>", "raw HTML"),
        (&*">".repeat(200), "nests more than"),
    ] {
        let packs = Packs::new();
        packs.append("de/locales/en/guides/tax-id.md", &format!("\n\n{text}\n"));
        packs.expect("de", "locales/en/guides/tax-id.md", &[word]);
    }
}

#[test]
fn a_pack_beside_which_its_country_is_missing_says_so() {
    let packs = Packs::new();
    packs.replace("de-jena/pack.toml", "\"de-th\"", "\"de-tth\"");
    let error = Place::read(&[packs.path("de-jena")]).unwrap_err();
    assert!(matches!(error, PlaceError::Missing { .. }));
    assert!(
        error.to_string().contains("Did you mean \"de-th\"?"),
        "{error}"
    );
}

#[test]
fn packs_that_extend_each_other_are_refused() {
    let packs = Packs::new();
    packs.replace("de/pack.toml", "extends = []", "extends = [\"de-th\"]");
    assert!(matches!(
        Place::read(&[packs.path("de-jena")]),
        Err(PlaceError::Circle(_))
    ));
}

#[test]
fn a_new_city_pack_passes_the_check() {
    let packs = Packs::new();
    for (id, name) in [
        ("de-neustadt", "Neustadt"),
        ("de-odd", "{ \"Quotes\" } & [Brackets]\nlines"),
    ] {
        let template = Template {
            id: id.parse().unwrap(),
            kind: PackKind::City,
            extends: vec!["de".parse().unwrap()],
            name: name.to_owned(),
            publisher: "Stadt \"Neustadt\"".to_owned(),
            languages: vec!["de".parse().unwrap(), "uk".parse().unwrap()],
            today: TODAY.parse().unwrap(),
        };
        template.write(packs.0.path()).unwrap();
        let errors: Vec<_> = packs
            .check(id, TODAY)
            .into_iter()
            .filter(|finding| finding.severity == Severity::Error)
            .collect();
        assert_eq!(errors, [], "{name}");
        assert!(
            template.write(packs.0.path()).is_err(),
            "nothing is overwritten"
        );
    }
}

/// The public key of a made-up programme.
const KEY: &str = "Ro4b2MkjH1V2mKoOD4MUXvkbsWzC7LQOfjvq9P0oqWE";

/// Adds a mentor programme to a pack; returns the line of `[mentors]`.
fn add_mentors(packs: &Packs, pack: &str, key: &str, report_to: &str) -> usize {
    let file = format!("{pack}/pack.toml");
    let lines = fs::read_to_string(packs.path(&file)).unwrap();
    let mentors = format!("\n[mentors]\nkey = \"{key}\"\nreport_to = \"{report_to}\"\n");
    packs.append(&file, &mentors);
    lines.matches('\n').count() + 2
}

fn of_mentors(findings: Vec<Finding>) -> Vec<Finding> {
    let is_meant = |finding: &Finding| finding.message.contains("reports on mentors");
    findings.into_iter().filter(is_meant).collect()
}

#[test]
fn reports_on_mentors_go_to_a_contact_of_the_pack_or_of_one_beneath() {
    for contact in ["registration-office", "womens-helpline"] {
        let packs = Packs::new();
        add_mentors(&packs, "de-jena", KEY, contact);
        let findings = packs.check("de-jena", TODAY);
        assert_eq!(of_mentors(findings), [], "{contact}");
    }
}

#[test]
fn reports_on_mentors_that_would_reach_nobody_are_found() {
    let packs = Packs::new();
    let line = add_mentors(&packs, "de-jena", KEY, "registration-offic");
    let words = ["does not exist", "Did you mean \"registration-office\"?"];
    let found = packs.expect("de-jena", "pack.toml", &words);
    assert_eq!(found.line, Some(line + 2));
    let packs = Packs::new();
    let line = add_mentors(&packs, "de", KEY, "registration-office");
    let found = packs.expect("de-jena", "pack.toml", &["does not exist in this pack"]);
    let suggests_itself = found.to_string().contains("mean \"registration-office\"");
    assert!(!suggests_itself, "an upper layer does not help: {found}");
    assert_eq!((found.pack.as_str(), found.line), ("de", Some(line + 2)));
    let packs = Packs::new();
    add_mentors(&packs, "de-jena", KEY, "womens-helpline");
    packs.append(
        "de-jena/contacts.toml",
        "\n[womens-helpline]\nhide = true\n",
    );
    packs.expect("de-jena", "pack.toml", &["\"womens-helpline\"", "hidden"]);
    let packs = Packs::new();
    add_mentors(&packs, "de", KEY, "womens-helpline");
    packs.append(
        "de-jena/contacts.toml",
        "\n[womens-helpline]\nhide = true\n",
    );
    let found = packs.expect("de-jena", "pack.toml", &["hidden"]);
    assert_eq!(found.pack, "de", "an upper layer hides it");
}

#[test]
fn the_contact_for_reports_on_mentors_should_have_a_number_or_an_address() {
    let packs = Packs::new();
    let line = add_mentors(&packs, "de-jena", KEY, "welcome-center-jena");
    let found = of_mentors(packs.check("de-jena", TODAY));
    let [warning] = &found[..] else {
        panic!("{found:#?}")
    };
    assert_eq!(warning.severity, Severity::Warning);
    assert_eq!(
        (warning.file.as_str(), warning.line),
        ("pack.toml", Some(line + 2))
    );
    assert!(warning.message.contains("neither a phone number"));
}

#[test]
fn a_key_of_a_programme_that_is_none_is_found() {
    for key in [
        "",
        "AAAA",
        KEY.trim_start_matches('R'),
        &format!("{KEY}="),
        &KEY.replace('R', "+"),
    ] {
        let packs = Packs::new();
        let line = add_mentors(&packs, "de-jena", key, "registration-office");
        let Err(PlaceError::NoManifest(found)) = Place::read(&[packs.path("de-jena")]) else {
            panic!("{key} is taken")
        };
        assert!(
            found[0].message.contains("43 characters of base64url"),
            "{found:#?}"
        );
        assert_eq!(found[0].line, Some(line + 1), "{key}");
    }
}

/// A step without its texts.
fn step(id: &str, fields: &str) -> String {
    format!(
        "\n[{id}]\ntopic = \"arrival\"\n{fields}\nreview_by = 2027-08-19\n\
         source = {{ url = \"https://jena.de/\", title = \"Jena\", verified = 2026-08-19 }}\n"
    )
}

/// The findings about figures that contain a word.
fn of_figures(packs: &Packs, on: &str, word: &str) -> Vec<Finding> {
    let findings = packs.check("de", on).into_iter();
    let is_meant = |finding: &Finding| finding.to_string().contains(word);
    findings.filter(is_meant).collect()
}

#[test]
fn a_text_or_guide_that_takes_a_figure_which_is_none_is_found() {
    for file in ["locales/en/work.ftl", "locales/en/guides/mini-job.md"] {
        let packs = Packs::new();
        let line = packs.replace(
            &format!("de/{file}"),
            "{ -figure-mini-job-limit }",
            "{ -figure-mini-job-limits }",
        );
        let words = ["mini-job-limits", "Did you mean \"mini-job-limit\"?"];
        let found = packs.expect("de", file, &words);
        assert_eq!(found.line, Some(line), "{file}");
        let packs = Packs::new();
        packs.replace(
            &format!("de/{file}"),
            "{ -year-mini-job-limit }",
            "{ -year-mini-job }",
        );
        packs.expect("de", file, &["no figure \"mini-job\""]);
    }
    let packs = Packs::new();
    packs.append("de/locales/en/guides/mini-job.md", "\n{ -brand }\n");
    packs.expect(
        "de",
        "locales/en/guides/mini-job.md",
        &["only use figures", "-brand"],
    );
    let packs = Packs::new();
    packs.append("de/locales/en/work.ftl", "\n-figure-mini-job-limit = 1\n");
    packs.expect(
        "de",
        "locales/en/work.ftl",
        &["generated from figures.toml"],
    );
    let packs = Packs::new();
    packs.append("de-jena/figures.toml", "[mini-job-limit]\nhide = true\n");
    packs.expect(
        "de-jena",
        "locales/en/work.ftl",
        &["mini-job-limit", "hidden"],
    );
    let packs = Packs::new();
    let wording = "nav-plan = { -figure-mini-job-limit }\n";
    packs.append("de/locales/en/ui/common.ftl", wording);
    packs.expect("de", "locales/en/ui/common.ftl", &["cannot use a figure"]);
}

#[test]
fn a_city_takes_the_figures_of_the_country_beneath_it() {
    let packs = Packs::new();
    packs.append(
        "de-jena/locales/de/pack.ftl",
        "\nguide-wages = { -figure-minimum-wage } Euro\n",
    );
    let errors = packs.check("de-jena", TODAY).into_iter();
    let errors: Vec<_> = errors
        .filter(|finding| finding.severity == Severity::Error)
        .collect();
    assert_eq!(errors, []);
}

#[test]
fn a_figure_that_nothing_takes_or_that_is_no_number_is_found() {
    let packs = Packs::new();
    let figure = "\n[unused]\nvalue = \"5\"\nyear = 2026\nsource = { url = \"https://jena.de/\", title = \"Jena\", verified = 2026-08-19 }\n";
    packs.append("de/figures.toml", figure);
    let found = of_figures(&packs, TODAY, "\"unused\"");
    let [warning] = &found[..] else {
        panic!("{found:#?}")
    };
    assert_eq!(warning.severity, Severity::Warning);
    assert!(warning.line.is_some());
    for (old, new) in [("\"259\"", "\"259,00\""), ("\"14.60\"", "\"more\"")] {
        let packs = Packs::new();
        let line = packs.replace("de/figures.toml", old, new);
        let found = packs.expect("de", "figures.toml", &["decimal number"]);
        assert_eq!(found.line, Some(line), "{new}");
    }
}

#[test]
fn from_december_on_the_figures_of_the_coming_year_are_asked_for() {
    let packs = Packs::new();
    let missing = |on: &str| of_figures(&packs, on, "the value for");
    assert_eq!(missing("2026-11-30"), []);
    let found = missing("2026-12-01");
    let says = |id: &str| {
        let message = format!("figure \"{id}\": the value for 2027 is missing.");
        found.iter().any(|finding| finding.message == message)
    };
    assert!(says("child-benefit"), "{found:#?}");
    assert!(!says("minimum-wage"), "the law already sets the next one");
    assert!(!says("broadcast-fee"), "it does not change yearly");
    let is_warning = |finding: &Finding| finding.severity == Severity::Warning;
    assert!(found.iter().all(is_warning));
    assert!(missing("2027-01-01").is_empty());
}

#[test]
fn a_figure_of_a_past_year_is_found_unless_it_lasts() {
    let packs = Packs::new();
    assert_eq!(of_figures(&packs, "2026-12-31", "was for"), []);
    let found = of_figures(&packs, "2027-01-01", "was for 2026");
    let says = |id: &str, word: &str| {
        let mut of_figure = found.iter().map(ToString::to_string);
        of_figure.any(|text| text.contains(&format!("\"{id}\"")) && text.contains(word))
    };
    assert!(says("child-benefit", "update `value` and `year`"));
    assert!(says("minimum-wage", "already show `next`"));
    assert!(!says("broadcast-fee", ""));
}

#[test]
fn a_term_that_is_written_otherwise_than_in_the_glossary_is_found() {
    let packs = Packs::new();
    let file = "de/locales/ar/arrival.ftl";
    let line = packs.replace(
        file,
        "رقم التعريف الضريبي (Steuer-ID)",
        "الرقم الضريبي (Steuer-ID)",
    );
    let words = [
        "\"الرقم الضريبي\" must not be used for \"Steuer-ID\"",
        "رقم التعريف الضريبي",
    ];
    let found = packs.expect("de", "locales/ar/arrival.ftl", &words);
    assert_eq!(found.line, Some(line));

    let packs = Packs::new();
    let file = "de/locales/en/guides/birth-of-a-child.md";
    let line = packs.replace(
        file,
        "talk to the registry office",
        "talk to the civil office",
    );
    let findings = packs.check("de", TODAY);
    let found = findings
        .iter()
        .find(|finding| finding.message.contains("\"Standesamt\""));
    let found = found.unwrap_or_else(|| panic!("{findings:#?}"));
    assert_eq!(found.severity, Severity::Warning);
    assert_eq!(found.line, Some(line));
}

#[test]
fn a_city_is_held_against_the_glossary_of_the_country_and_may_have_its_own() {
    let packs = Packs::new();
    let arabic = "de-jena/locales/ar/pack.ftl";
    packs.append(
        "de-jena/locales/de/pack.ftl",
        "\nguide-tax = Ihre Steuer-ID\n",
    );
    packs.append(arabic, "\nguide-tax = الرقم الضريبي (Steuer-ID)\n");
    let of_tax_id = |packs: &Packs| {
        let findings = packs.check("de-jena", TODAY).into_iter();
        let is_meant = |finding: &Finding| finding.message.contains("\"Steuer-ID\"");
        findings
            .filter(is_meant)
            .map(|finding| finding.severity)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        of_tax_id(&packs),
        [Severity::Warning],
        "it inherits the glossary"
    );
    let glossary = "[[term]]\ngerman = \"Steuer-ID\"\nuse = [\"الرقم الضريبي\"]\n";
    packs.append("de-jena/locales/ar/glossary.toml", glossary);
    assert_eq!(of_tax_id(&packs), []);
}

#[test]
fn a_glossary_that_cannot_be_used_is_found() {
    for (text, word) in [
        ("[[term]]\ngerman = \"Amt\"\n", "missing field `use`"),
        (
            "[[term]]\ngerman = \"Amt\"\nuse = []\n",
            "has no translation",
        ),
        ("[[term]]\ngerman = \"Amt\"\nuse = [\"?\"]\n", "is empty"),
        (
            "[[term]]\ngerman = \"Amt\"\nuse = [\"a\"]\n\n[[term]]\ngerman = \"Amt\"\nuse = [\"b\"]\n",
            "twice",
        ),
    ] {
        let packs = Packs::new();
        packs.append("de-jena/locales/en/glossary.toml", text);
        let found = packs.expect("de-jena", "locales/en/glossary.toml", &[word]);
        assert!(found.line.is_some(), "{word}");
    }
}

#[test]
fn a_row_of_a_gazetteer_that_misleads_is_named_by_its_line() {
    for (row, words) in [
        (
            "Buxtehude\tKreis\tde-ni\t153.47\t9.69\t21614\t",
            "out of range",
        ),
        ("Buxtehude\tde-ni", "columns"),
    ] {
        let packs = Packs::new();
        let line = fs::read_to_string(packs.path("de/places.tsv"))
            .unwrap()
            .lines()
            .count()
            + 1;
        packs.append("de/places.tsv", row);
        let finding = packs.expect("de", "places.tsv", &[words]);
        assert_eq!(finding.line, Some(line));
    }
    let packs = Packs::new();
    packs.append(
        "de/postcodes.tsv",
        "01067\t01067\tde-sn\n01067\t01067\tde-sn\n",
    );
    let finding = packs.expect("de", "postcodes.tsv", &["says the same as line"]);
    assert!(finding.line.is_some());
    packs.replace("de/places.tsv", "latitude", "breite");
    let finding = packs.expect("de", "places.tsv", &["unknown column \"breite\""]);
    assert_eq!(finding.line, Some(1));
}

#[test]
fn only_a_country_has_a_gazetteer_and_it_names_its_states_and_its_source() {
    let packs = Packs::new();
    packs.append("de-jena/places.tsv", "name\tstate\tlatitude\tlongitude\n");
    packs.expect("de-jena", "places.tsv", &["only the pack of a country"]);
    packs.replace("de/locales/en/states.ftl", "state-de-ni", "state-de-xx");
    packs.expect("de", "places.tsv", &["state-de-ni", "\"en\""]);
    packs.replace(
        "de/locales/en/states.ftl",
        "gazetteer-credit",
        "gazetteer-thanks",
    );
    packs.expect("de", "places.tsv", &["gazetteer-credit"]);
}

#[test]
fn a_city_that_extends_no_state_is_told_which() {
    let packs = Packs::new();
    packs.replace("de-jena/pack.toml", "[\"de-th\"]", "[\"de\"]");
    let findings = packs.check("de-jena", TODAY);
    let mut warnings = findings
        .iter()
        .filter(|it| it.severity == Severity::Warning);
    let found = warnings.find(|it| it.message.contains("extends no state"));
    let found = found.expect("a warning");
    assert!(found.to_string().contains("pack of its state: de-th."));
    assert!(found.line.is_some());
}

#[test]
fn a_colour_on_which_white_letters_cannot_be_read_is_refused_with_a_darker_one() {
    let packs = Packs::new();
    packs.append("de-jena/pack.toml", "\n[site]\ncolour = \"#ffcc00\"\n");
    let words = ["1.5:1", "4.5:1 is needed", "Take a darker one"];
    let found = packs.expect("de-jena", "pack.toml", &words);
    assert!(found.line.is_some());
    packs.replace("de-jena/pack.toml", "#ffcc00", "#0a5261");
    let errors = packs.check("de-jena", TODAY);
    assert!(!errors.iter().any(|it| it.message.contains("colour")));
}

#[test]
fn a_logo_that_is_not_in_the_pack_is_found() {
    let packs = Packs::new();
    packs.append("de-jena/pack.toml", "\n[site]\nlogo = \"media/logo.png\"\n");
    let words = ["no picture of this pack", "Put it into media/"];
    packs.expect("de-jena", "pack.toml", &words);
}

#[test]
fn a_greeting_of_the_static_pages_is_a_text_in_use() {
    let packs = Packs::new();
    packs.append(
        "de-jena/locales/de/pack.ftl",
        "\nsite-greeting = Willkommen\n",
    );
    let findings = packs.check("de-jena", TODAY);
    assert!(
        !findings
            .iter()
            .any(|it| it.message.contains("site-greeting"))
    );
}
