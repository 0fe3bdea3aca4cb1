//! Languages come as packs, over the network and in a file, speak the interface with
//! their own plural forms, and are removed again.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use lotse_app::{LanguageOrigin, LanguageView, OfferedLanguage};
use lotse_i18n::{FluentSource, Texts};
use lotse_tests::{
    MAIN_SCREENS, Newcomer, Phone, Publisher, Window, copy_packs,
    made_up_language::{MADE_UP, MARK, REAL, write_made_up, write_real},
};
use tempfile::TempDir;

/// Germany, and translators who publish two languages.
struct World {
    home: TempDir,
    packs: PathBuf,
    germany: Publisher,
    translators: Publisher,
}

impl World {
    async fn new() -> Result<Self> {
        let home = tempfile::tempdir()?;
        let packs = home.path().join("packs");
        copy_packs(&packs)?;
        write_made_up(&packs)?;
        write_real(&packs)?;
        let germany = Publisher::national(home.path(), &[packs.join("de")]).await?;
        let translators = Publisher::new(home.path(), "translators").await?;
        for language in ["lang-qaa", "lang-be"] {
            translators.publish(&packs.join(language)).await?;
        }
        germany.list(&translators).await?;
        Ok(Self {
            home,
            packs,
            germany,
            translators,
        })
    }

    fn phone(&self, name: &str) -> Result<Phone> {
        let home = self.home.path().join(name);
        Phone::open(&home, Some(self.germany.as_national()?))
    }

    async fn window(&self, name: &str) -> Result<Window> {
        let home = self.home.path().join(name);
        Window::open_with(&home, &self.germany.as_environment()?).await
    }
}

fn here(phone: &Phone, tag: &str) -> Result<Option<LanguageView>> {
    let mut languages = phone.app.list_languages()?.here.into_iter();
    Ok(languages.find(|language| language.id == tag))
}

fn offered(phone: &Phone) -> Result<Vec<OfferedLanguage>> {
    Ok(phone.app.list_languages()?.offered)
}

/// A text of the interface with a count, as the window would show it.
fn counted(phone: &Phone, language: &str, id: &str, count: u32) -> Result<(String, String)> {
    let layers = phone.app.texts(language)?.into_iter().map(|layer| {
        let sources = layer.sources.iter().map(|text| FluentSource::parse(text).0);
        let layers = sources.map(|source| vec![source]).collect();
        anyhow::Ok((layer.language.parse()?, layers))
    });
    let texts = Texts::new(layers.collect::<Result<_>>()?);
    let mut arguments = lotse_i18n::FluentArgs::new();
    arguments.set("count", count);
    let text = texts
        .format(id, None, Some(&arguments))
        .context("no text")?;
    Ok((text.language.to_string(), text.value))
}

/// The content file that an app has saved.
fn saved(folder: &Path) -> Result<Option<PathBuf>> {
    let files = fs::read_dir(folder).into_iter().flatten();
    let paths = files.map(|file| Ok(file?.path()));
    let paths = paths.collect::<Result<Vec<_>>>()?;
    let is_content = |path: &PathBuf| path.extension().is_some_and(|it| it == "lotse");
    Ok(paths.into_iter().find(is_content))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_is_offered_fetched_spoken_and_removed() -> Result<()> {
    let world = World::new().await?;
    let phone = world.phone("maria")?;
    assert_eq!(offered(&phone)?, []);
    phone.app.update_content()?;

    // -- The directory says what there is, before anything is fetched.
    let offers = offered(&phone)?;
    let tags: Vec<&str> = offers.iter().map(|offer| offer.id.as_str()).collect();
    assert_eq!(tags, [REAL, MADE_UP]);
    assert!(offers[0].translated < Some(50));
    assert_eq!(offers[1].translated, Some(100));
    assert!(offers[1].size > Some(1_000));
    assert_eq!(offers[1].publisher, "Publisher translators");
    assert!(phone.app.choose_language(MADE_UP).is_err());

    // -- Both are fetched, one is complete and one is not.
    for tag in [MADE_UP, REAL] {
        phone.app.fetch_language(tag)?;
        phone.app.choose_language(tag)?;
    }
    assert_eq!(offered(&phone)?, []);
    let made_up = here(&phone, MADE_UP)?.context("qaa is not here")?;
    assert_eq!(made_up.origin, LanguageOrigin::Installed);
    assert_eq!(made_up.publisher.as_deref(), Some("Publisher translators"));
    assert_eq!(made_up.translated, 100);
    assert_eq!(made_up.name.as_deref(), Some("Qaa-qaa"));
    let real = here(&phone, REAL)?.context("be is not here")?;
    assert!(real.translated < 50, "{}", real.translated);

    // -- Each counts as its language does.
    for (count, form) in [
        (1, "горад"),
        (3, "гарады"),
        (7, "гарадоў"),
        (11, "гарадоў"),
        (21, "горад"),
    ] {
        let (language, text) = counted(&phone, REAL, "place-found", count)?;
        assert_eq!(language, REAL);
        assert!(text.ends_with(form), "{count}: {text}");
    }
    let (language, text) = counted(&phone, MADE_UP, "place-found", 1)?;
    assert_eq!(
        (language.as_str(), text.contains("places")),
        (MADE_UP, true)
    );

    // -- A text of the country comes from the language pack.
    let step = phone.app.step("register-address")?;
    let office = &step.offices.first().context("no office")?.name;
    assert_eq!(office.language.to_string(), REAL);

    // -- Removed, it is offered again, and the app goes on in another language.
    phone.app.remove_language(REAL)?;
    assert_eq!(here(&phone, REAL)?, None);
    assert_eq!(phone.app.start()?.settings.language, None);
    assert_eq!(offered(&phone)?.len(), 1);
    assert!(phone.app.texts(REAL).is_err());
    phone.app.first_screen()?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_text_appears_in_the_language_that_is_read_next() -> Result<()> {
    let world = World::new().await?;
    let phone = world.phone("maria")?;
    phone.app.update_content()?;
    phone.app.fetch_language(REAL)?;
    phone.app.choose_language(REAL)?;
    let missing = |phone: &Phone| counted(phone, REAL, "settings-heading", 1);
    assert_eq!(missing(&phone)?.0, "en");
    let mut settings = phone.app.start()?.settings;
    settings.also = vec!["ar".to_owned()];
    phone.app.change_settings(&settings)?;
    assert_eq!(missing(&phone)?.0, "ar");
    assert_eq!(phone.app.start()?.settings.also, ["ar"]);
    // -- Content too: there are no steps in Ukrainian.
    let plan = phone.app.plan()?;
    let title = &plan.topics.first().context("no topic")?.title;
    assert_eq!(title.language.to_string(), "ar");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_is_passed_on_in_a_file() -> Result<()> {
    let world = World::new().await?;
    let maria = world.phone("maria")?;
    maria.app.update_content()?;
    maria.app.fetch_language(MADE_UP)?;
    let file = PathBuf::from(maria.app.save_language_file(MADE_UP)?.path);
    let bytes = fs::read(&file)?;

    let samir = world.phone("samir")?;
    // -- Cut off or changed, it brings nothing.
    for part in [0, bytes.len() / 3, bytes.len() - 2000] {
        assert!(samir.app.open_content(&bytes[..part]).is_err(), "{part}");
    }
    let mut changed = bytes.clone();
    let at = changed
        .windows(7)
        .rposition(|it| it == b".tar.zs")
        .context("no archive")?;
    for byte in changed.iter_mut().skip(at + 600).take(64) {
        *byte ^= 0x55;
    }
    let _ = samir.app.open_content(&changed);
    assert_eq!(here(&samir, MADE_UP)?, None);

    // -- Whole, it brings the language.
    let opened = samir.app.open_content(&bytes)?;
    let brought: Vec<&str> = opened.languages.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(brought, [MADE_UP]);
    assert_eq!(opened.other_place, None);
    samir.app.choose_language(MADE_UP)?;
    Ok(())
}

fn tampered(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    bytes
}

fn cut_off(bytes: &[u8]) -> Vec<u8> {
    bytes[..bytes.len() / 2].to_vec()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tampered_or_cut_off_language_is_refused_and_the_old_one_stays() -> Result<()> {
    for damaged in [tampered as fn(&[u8]) -> Vec<u8>, cut_off] {
        let world = World::new().await?;
        let phone = world.phone("maria")?;
        phone.app.update_content()?;
        phone.app.fetch_language(REAL)?;
        for file in fs::read_dir(world.translators.web.join("targets"))? {
            let path = file?.path();
            if path.to_string_lossy().contains("lang-qaa") {
                let bytes = fs::read(&path)?;
                fs::write(&path, damaged(&bytes))?;
            }
        }
        assert!(phone.app.fetch_language(MADE_UP).is_err());
        assert_eq!(here(&phone, MADE_UP)?, None);
        assert!(here(&phone, REAL)?.is_some());
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newer_version_of_a_language_comes_by_itself() -> Result<()> {
    let world = World::new().await?;
    let phone = world.phone("maria")?;
    phone.app.update_content()?;
    phone.app.fetch_language(REAL)?;
    let before = here(&phone, REAL)?.context("be is not here")?.translated;
    let texts = "settings-heading = Налаштування\nsettings-language = Мова\n\
        settings-reading = Читання\nsettings-text-size = Розмір тексту\n\
        text-size-normal = Звичайний\ntext-size-large = Великий\n\
        text-size-largest = Дуже великий\nsettings-theme = Кольори\ntheme-light = Світлі\n\
        theme-dark = Темні\nsettings-contrast = Контраст\ncontrast-more = Високий\n";
    let file = world.packs.join("lang-be/locales/be/ui/settings.ftl");
    fs::write(file, texts)?;
    world
        .translators
        .publish(&world.packs.join("lang-be"))
        .await?;
    phone.app.update_content()?;
    let after = here(&phone, REAL)?.context("be is not here")?.translated;
    assert!(after > before, "{before} {after}");
    assert_eq!(
        counted(&phone, REAL, "settings-heading", 1)?.1,
        "Налаштування"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_made_up_language_is_chosen_on_the_first_screen_and_removed_in_the_settings() -> Result<()>
{
    let world = World::new().await?;
    let window = world.window("maria").await?;
    window.as_phone().await?;
    window.wait_for_screen("welcome-language").await?;
    // -- The directory arrives by itself; the incomplete language says how far it is.
    window.wait_for("[data-offered=qaa]").await?;
    let offer = window.text("[data-offered=be]").await?;
    assert!(
        offer.contains("Беларуская") && offer.contains('%'),
        "{offer}"
    );
    window.click("[data-offered=qaa]").await?;
    window.wait_for_screen("welcome-place").await?;
    window.wait_for("html[lang=qaa][dir=ltr]").await?;
    let heading = window.text("main h1").await?;
    assert!(heading.starts_with(MARK), "{heading}");
    let label = window.text("main label").await?;
    assert!(label.starts_with(MARK), "{label}");

    window.click("[data-action=back]").await?;
    window.wait_for_screen("welcome-language").await?;
    Newcomer::maria("qaa").arrive(&window).await?;
    // -- It speaks every screen of the menu.
    for screen in MAIN_SCREENS {
        screen.show(&window).await?;
        let words = window.text("main").await?;
        assert!(words.contains(MARK), "{}: {words}", screen.name);
    }
    window.go("#/settings", "settings").await?;
    window.wait_for("[data-installed=qaa]").await?;
    // -- The other one is fetched here; it says in which language the rest is.
    window.click("[data-offered=be]").await?;
    window.wait_for("html[lang=be]").await?;
    window.wait_for("[data-foreign~=en]").await?;
    window
        .wait_for("[data-language=be][aria-pressed=true]")
        .await?;
    window
        .click("[data-installed=be] [data-action=remove-language]")
        .await?;
    window.wait_until_gone("[data-language=be]").await?;
    window.wait_until_gone("html[lang=be]").await?;
    window.wait_for("[data-offered=be]").await?;
    window
        .click("[data-installed=qaa] [data-action=remove-language]")
        .await?;
    window.wait_for("[data-offered=qaa]").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_brings_a_language_to_the_first_screen_without_a_network() -> Result<()> {
    let mut world = World::new().await?;
    let maria = world.phone("maria")?;
    maria.app.update_content()?;
    maria.app.fetch_language(REAL)?;
    maria.app.save_language_file(REAL)?;
    let file = saved(&world.home.path().join("maria/saved"))?.context("nothing saved")?;
    world.germany.go_down()?;
    world.translators.go_down()?;

    let window = world.window("samir").await?;
    window.wait_for_screen("welcome-language").await?;
    let input = "input[name=language-file]";
    window
        .choose_file(input, "be.lotse", &fs::read(&file)?)
        .await?;
    window.wait_for_screen("welcome-place").await?;
    window.wait_for("html[lang=be]").await?;
    window.wait_for("[data-place]").await?;
    let found = window.text("main p[role=status]").await?;
    let count: u64 = found
        .chars()
        .filter(char::is_ascii_digit)
        .collect::<String>()
        .parse()?;
    let form = match lotse_i18n::category(&REAL.parse()?, count) {
        "one" => "горад",
        "few" => "гарады",
        _ => "гарадоў",
    };
    assert!(found.ends_with(form), "{found}");
    window.close().await
}
