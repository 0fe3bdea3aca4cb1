//! A city publishes and a phone updates, over real HTTP with real signatures.

use std::{
    fs,
    path::PathBuf,
    time::{Duration, Instant, SystemTime},
};

use anyhow::{Context, Result};
use jiff::{Timestamp, ToSpan, Zoned};
use lotse_app::{Clock, ErrorCode};
use lotse_delivery::fetch::TimeLimits;
use lotse_publish::renew;
use lotse_tests::{DrippingServer, Phone, Publisher, copy_folder, copy_packs};
use tempfile::TempDir;

/// Germany, Mannheim, and Maria, who reads Arabic.
struct World {
    home: TempDir,
    packs: PathBuf,
    germany: Publisher,
    mannheim: Publisher,
    maria: Phone,
}

/// Only a failing test waits this long.
const PATIENCE: Duration = Duration::from_secs(60);

const OFFICE: &str = "registration-office";
const OFFICES: &str = "de-mannheim/locales/ar/contacts.ftl";

impl World {
    async fn new() -> Result<Self> {
        let home = tempfile::tempdir()?;
        let packs = home.path().join("packs");
        copy_packs(&packs)?;
        let (germany, mannheim) = Publisher::germany_and_mannheim(home.path(), &packs).await?;
        let maria = Phone::open(&home.path().join("maria"), Some(germany.as_national()?))?;
        maria.settle("ar", "de-mannheim")?;
        Ok(Self {
            home,
            packs,
            germany,
            mannheim,
            maria,
        })
    }

    fn pack(&self) -> PathBuf {
        self.packs.join("de-mannheim")
    }

    /// Edits a file of the packs.
    fn edit(&self, file: &str, from: &str, to: &str) -> Result<()> {
        let path = self.packs.join(file);
        let text = fs::read_to_string(&path)?;
        assert!(text.contains(from), "{file} holds {from:?}");
        Ok(fs::write(&path, text.replace(from, to))?)
    }

    /// Renames Mannheim's office and publishes it.
    async fn rename_office(&self, from: &str, to: &str) -> Result<()> {
        let line = |name: &str| format!("contact-{OFFICE} = {name}");
        self.edit(OFFICES, &line(from), &line(to))?;
        self.mannheim.publish(&self.pack()).await?;
        Ok(())
    }

    fn office(&self) -> Result<String> {
        self.maria.contact_name(OFFICE)
    }

    /// Updates, and returns the errors that Maria sees.
    fn update_fails(&self) -> Result<Vec<String>> {
        let before = self.maria.app.content()?.last_success;
        // The screen shows a failed publisher; a failed directory is also an error.
        drop(self.maria.app.update_content());
        let content = self.maria.app.content()?;
        assert_eq!(
            content.last_success, before,
            "a failed update must not count as a success"
        );
        self.maria.troubles()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mannheim_publishes_and_maria_follows() -> Result<()> {
    let world = World::new().await?;
    let shipped = world.office()?;
    world.maria.app.update_content()?;
    assert_eq!(world.maria.troubles()?, Vec::<String>::new());
    let packs = world.maria.app.content()?.packs;
    assert!(
        packs.iter().all(|pack| pack.fetched && !pack.stale),
        "{packs:?}"
    );
    assert_eq!(world.office()?, shipped);
    assert_eq!(
        world.maria.app.changes()?.changes,
        [],
        "nothing was published"
    );

    world.rename_office(&shipped, "مكتب جديد").await?;
    let before = world.mannheim.server.bytes();
    world.maria.app.update_content()?;
    assert_eq!(world.office()?, "مكتب جديد");
    assert!(world.maria.version("de-mannheim")?.as_str() > "2026.11.22");
    let bytes = world.mannheim.server.bytes() - before;
    assert!(
        bytes < 10_000,
        "a patch suffices, but {bytes} bytes were transferred"
    );

    let changes = world.maria.app.changes()?.changes;
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].id, OFFICE);
    world.maria.app.see_changes()?;
    assert_eq!(world.maria.app.changes()?.changes, []);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn when_nothing_is_new_next_to_nothing_goes_over_the_line() -> Result<()> {
    let world = World::new().await?;
    world.maria.app.update_content()?;
    // Assume that it was published more than a second ago.
    for publisher in [&world.germany, &world.mannheim] {
        let timestamp = fs::File::open(publisher.web.join("metadata/timestamp.json"))?;
        timestamp.set_modified(SystemTime::now() - Duration::from_secs(3600))?;
    }
    world.maria.app.update_content()?;
    let bytes = || world.germany.server.bytes() + world.mannheim.server.bytes();
    let before = bytes();
    world.maria.app.update_content()?;
    assert!(bytes() - before <= 2_048, "{} bytes", bytes() - before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_published_before_is_refused_and_the_new_stays() -> Result<()> {
    let world = World::new().await?;
    world.maria.app.update_content()?;
    let old = world.home.path().join("old");
    copy_folder(&world.mannheim.web, &old)?;
    world.rename_office(&world.office()?, "مكتب جديد").await?;
    world.maria.app.update_content()?;
    copy_folder(&old, &world.mannheim.web)?;
    assert_eq!(world.update_fails()?, ["ContentRolledBack"]);
    assert_eq!(world.office()?, "مكتب جديد");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_else_signed_is_refused() -> Result<()> {
    let world = World::new().await?;
    world.maria.app.update_content()?;
    let office = world.office()?;
    let mallory = Publisher::new(world.home.path(), "mallory").await?;
    world.edit(OFFICES, &office, "مكتب مزيف")?;
    for _ in 0..3 {
        mallory.publish(&world.pack()).await?;
    }
    copy_folder(&mallory.web, &world.mannheim.web)?;
    assert_eq!(world.update_fails()?, ["ContentRefused"]);
    assert_eq!(world.office()?, office);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn mannheim_exchanges_its_keys_and_maria_follows() -> Result<()> {
    let world = World::new().await?;
    world.maria.app.update_content()?;
    for root in [false, true] {
        world
            .mannheim
            .keys
            .rotate(root, None, Timestamp::now())
            .await?;
        let name = format!("مكتب {root}");
        world.rename_office(&world.office()?, &name).await?;
        world.maria.app.update_content()?;
        assert_eq!(world.maria.troubles()?, Vec::<String>::new());
        assert_eq!(world.office()?, name);
    }
    let samir = world.home.path().join("samir");
    let samir = Phone::open(&samir, Some(world.germany.as_national()?))?;
    samir.settle("ar", "de-mannheim")?;
    samir.app.update_content()?;
    assert_eq!(
        samir.contact_name(OFFICE)?,
        "مكتب true",
        "later phones follow the same chain of roots"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_withdrawn_publisher_is_marked_and_not_asked_any_more() -> Result<()> {
    let world = World::new().await?;
    world.maria.app.update_content()?;
    world.germany.withdraw(&world.mannheim).await?;
    world.rename_office(&world.office()?, "مكتب آخر").await?;
    let before = world.mannheim.server.bytes();
    world.maria.app.update_content()?;
    assert_eq!(world.mannheim.server.bytes(), before);
    assert_ne!(world.office()?, "مكتب آخر");
    let packs = world.maria.app.content()?.packs;
    let mannheim = packs.iter().find(|pack| pack.id == "de-mannheim").unwrap();
    assert_eq!(mannheim.withdrawn, Some(Zoned::now().date().to_string()));
    assert!(world.maria.app.today()?.content.withdrawn);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn after_200_days_without_a_network_it_is_stale_and_still_of_use() -> Result<()> {
    let mut world = World::new().await?;
    world.maria.app.update_content()?;
    let office = world.office()?;
    drop(world.maria);
    let later = Clock::fixed(Zoned::now() + 200.days());
    let home = world.home.path().join("maria");
    world.maria = Phone::open_at(&home, Some(world.germany.as_national()?), later)?;
    assert!(
        world
            .maria
            .app
            .content()?
            .packs
            .iter()
            .all(|pack| pack.stale)
    );
    assert!(world.maria.app.today()?.content.stale);
    assert_eq!(world.office()?, office);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_publisher_let_expire_is_refused_as_stale() -> Result<()> {
    let world = World::new().await?;
    world.maria.app.update_content()?;
    let office = world.office()?;
    world.rename_office(&office, "مكتب قديم").await?;
    let long_ago = Timestamp::now() - (200 * 24).hours();
    renew(&world.mannheim.keys, &world.mannheim.web, long_ago).await?;
    assert_eq!(world.update_fails()?, ["ContentStale"]);
    assert_eq!(world.office()?, office);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_was_set_back_is_said_to_be_wrong() -> Result<()> {
    let world = World::new().await?;
    world.maria.app.update_content()?;
    let seen = "maria/data/packs/publishers/mannheim/seen/latest_known_time.json";
    let tomorrow = (Timestamp::now() + 24.hours()).to_string();
    fs::write(world.home.path().join(seen), format!("{tomorrow:?}"))?;
    assert_eq!(world.update_fails()?, ["ClockWrong"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_down_is_told_and_the_others_are_asked_all_the_same() -> Result<()> {
    let mut world = World::new().await?;
    world.maria.app.update_content()?;
    let port = world.mannheim.go_down()?;
    world.edit(
        "de/locales/ar/pack.ftl",
        "pack-name = ",
        "pack-name = جمهورية ",
    )?;
    world.germany.publish(&world.packs.join("de")).await?;
    assert_eq!(world.update_fails()?, ["ContentUnreachable"]);
    assert!(world.maria.version("de")?.as_str() > "2026.11.22");
    world.mannheim.come_back(port)?;
    world.maria.app.update_content()?;
    assert_eq!(world.maria.troubles()?, Vec::<String>::new());

    // -- Nor does anybody wait for the country's server: the directory is on the device.
    let port = world.germany.go_down()?;
    world.rename_office(&world.office()?, "مكتب جديد").await?;
    assert_eq!(world.update_fails()?, ["ContentUnreachable"]);
    assert_eq!(world.office()?, "مكتب جديد");

    // -- If all are down, it is said once.
    world.mannheim.go_down()?;
    let error = world.maria.app.update_content().unwrap_err();
    assert_eq!(error.code, ErrorCode::ContentUnreachable);
    world.germany.come_back(port)?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_drips_holds_up_nobody_else() -> Result<()> {
    let mut world = World::new().await?;
    world.maria.app.update_content()?;
    world.edit(
        "de/locales/ar/pack.ftl",
        "pack-name = ",
        "pack-name = جمهورية ",
    )?;
    world.germany.publish(&world.packs.join("de")).await?;
    let port = world.mannheim.go_down()?;
    let dripping = DrippingServer::start_at(port)?;

    // -- While Mannheim drips, the country's new version is there.
    let app = &world.maria.app;
    std::thread::scope(|scope| -> Result<()> {
        let update = scope.spawn(|| app.update_content());
        dripping.asked.recv_timeout(PATIENCE)?;
        let begin = Instant::now();
        let has_arrived = loop {
            let has_arrived = world.maria.version("de")?.as_str() > "2026.11.22";
            if has_arrived || update.is_finished() || begin.elapsed() > PATIENCE {
                break has_arrived && !update.is_finished();
            }
            std::thread::yield_now();
        };
        app.cancel_update();
        assert!(has_arrived, "the country waits for Mannheim's server");
        update.join().unwrap()?;
        Ok(())
    })?;

    // -- And it does not drip for ever.
    let limits = TimeLimits {
        file: Duration::from_secs(1),
        publisher: Duration::from_secs(20),
        ..TimeLimits::default()
    };
    world.maria.app = world.maria.app.with_time_limits(limits);
    assert_eq!(world.update_fails()?, ["ContentUnreachable"]);
    drop(dripping);
    world.mannheim.come_back(port)?;
    world.maria.app.update_content()?;
    assert_eq!(world.maria.troubles()?, Vec::<String>::new());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_countrys_server_that_drips_holds_up_nobody_else() -> Result<()> {
    let mut world = World::new().await?;
    world.maria.app.update_content()?;
    world.rename_office(&world.office()?, "مكتب جديد").await?;
    let port = world.germany.go_down()?;
    let dripping = DrippingServer::start_at(port)?;
    let limits = TimeLimits {
        national: Duration::from_secs(1),
        ..TimeLimits::default()
    };
    world.maria.app = world.maria.app.with_time_limits(limits);
    let app = &world.maria.app;
    std::thread::scope(|scope| -> Result<()> {
        let update = scope.spawn(|| app.update_content());
        let begin = Instant::now();
        let has_arrived = loop {
            let has_arrived = world.office()? == "مكتب جديد";
            if has_arrived || update.is_finished() || begin.elapsed() > PATIENCE {
                break has_arrived && !update.is_finished();
            }
            std::thread::yield_now();
        };
        app.cancel_update();
        assert!(has_arrived, "Mannheim waits for the country's server");
        update.join().unwrap()?;
        Ok(())
    })?;
    drop(dripping);
    world.germany.come_back(port)?;
    world.maria.app.update_content()?;
    assert_eq!(world.maria.troubles()?, Vec::<String>::new());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn one_connection_serves_a_whole_update() -> Result<()> {
    let world = World::new().await?;
    world.maria.app.update_content()?;
    assert_eq!(world.mannheim.server.connections(), 1);
    assert_eq!(world.germany.server.connections(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_download_that_broke_off_goes_on_where_it_was() -> Result<()> {
    let world = World::new().await?;
    // The full download, measured with a new phone in the same language.
    let emma = Phone::open(
        &world.home.path().join("emma"),
        Some(world.germany.as_national()?),
    )?;
    emma.settle("ar", "de-mannheim")?;
    emma.app.update_content()?;
    let all = world.germany.server.bytes();

    let bundle = fs::read_dir(world.germany.web.join("targets"))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.to_string_lossy().ends_with(".de.ar.tar.zst"))
        .unwrap();
    let bytes = fs::read(&bundle)?;
    let partial = world.home.path().join("maria/data/packs/partial");
    fs::create_dir_all(&partial)?;
    let name = bundle.file_name().unwrap();
    fs::write(partial.join(name), &bytes[..bytes.len() - 1_000])?;
    world.maria.app.update_content()?;
    assert_eq!(world.maria.troubles()?, Vec::<String>::new());
    let sent = world.germany.server.bytes() - all;
    let spared = u64::try_from(bytes.len())? - 2_000;
    assert!(
        sent + spared < all,
        "{sent} of {all} bytes were transferred, more than the rest"
    );

    // A partial download may also be corrupt; then it is discarded and downloaded
    // again.
    let samir = world.home.path().join("samir");
    fs::create_dir_all(samir.join("data/packs/partial"))?;
    fs::write(samir.join("data/packs/partial").join(name), [7; 1_000])?;
    let samir = Phone::open(&samir, Some(world.germany.as_national()?))?;
    samir.settle("ar", "de-mannheim")?;
    drop(samir.app.update_content());
    assert_eq!(samir.troubles()?, ["ContentRefused"]);
    samir.app.update_content()?;
    assert_eq!(samir.troubles()?, Vec::<String>::new());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn maria_brings_the_content_to_samir_who_has_no_network() -> Result<()> {
    let mut world = World::new().await?;
    world.rename_office(&world.office()?, "مكتب جديد").await?;
    world.maria.app.update_content()?;
    let file = fs::read(world.maria.app.save_content_file()?.path)?;

    world.germany.go_down()?;
    world.mannheim.go_down()?;
    let samir = world.home.path().join("samir");
    let samir = Phone::open(&samir, Some(world.germany.as_national()?))?;
    samir.settle("ar", "de-mannheim")?;
    assert_ne!(samir.contact_name(OFFICE)?, "مكتب جديد");
    let opened = samir.app.open_content(&file)?;
    assert_eq!((opened.newer, opened.other_place), (3, None));
    assert_eq!(samir.contact_name(OFFICE)?, "مكتب جديد");
    assert_eq!(
        samir.app.content()?.last_success,
        None,
        "no request was made"
    );
    let again = samir.app.save_content_file()?;
    assert_eq!(
        fs::read(again.path)?.len(),
        file.len(),
        "and he can pass it on"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_carried_file_that_was_changed_is_refused() -> Result<()> {
    let world = World::new().await?;
    world.maria.app.update_content()?;
    let file = fs::read(world.maria.app.save_content_file()?.path)?;
    let samir = world.home.path().join("samir");
    let samir = Phone::open(&samir, Some(world.germany.as_national()?))?;
    samir.settle("ar", "de-mannheim")?;
    let genuine = samir.contact_name(OFFICE)?;
    let places = samir.app.find_places("")?;
    let mut refused = 0;
    for at in (0..file.len()).step_by(file.len() / 31) {
        let mut changed = file.clone();
        changed[at] ^= 0x55;
        // Only padding between files and unused lists may be modified.
        refused += u32::from(samir.app.open_content(&changed).is_err());
        assert_eq!(samir.contact_name(OFFICE)?, genuine, "changed at {at}");
        assert_eq!(samir.app.find_places("")?, places, "changed at {at}");
    }
    assert!(refused > 0);
    assert!(samir.app.open_content(b"no content").is_err());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_content_survives_the_loss_of_its_database() -> Result<()> {
    let mut world = World::new().await?;
    world.rename_office(&world.office()?, "مكتب جديد").await?;
    world.maria.app.update_content()?;
    let before = world.maria.app.content()?.packs;
    drop(world.maria);
    let home = world.home.path().join("maria");
    fs::write(home.join("data/content.db"), "damaged")?;
    world.maria = Phone::open(&home, Some(world.germany.as_national()?))?;
    assert_eq!(world.maria.app.content()?.packs, before);
    assert_eq!(world.office()?, "مكتب جديد");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_that_is_not_here_yet_is_fetched_when_it_is_chosen() -> Result<()> {
    let world = World::new().await?;
    let entenhausen = world.packs.join("de-entenhausen");
    copy_folder(&world.pack(), &entenhausen)?;
    for (file, from, to) in [
        ("de-entenhausen/pack.toml", "de-mannheim", "de-entenhausen"),
        ("de-entenhausen/pack.toml", "68159", "12345"),
        (
            "de-entenhausen/locales/ar/pack.ftl",
            "pack-name = ",
            "pack-name = إنتنهاوزن ",
        ),
    ] {
        world.edit(file, from, to)?;
    }
    let duck = Publisher::new(world.home.path(), "entenhausen").await?;
    duck.publish(&entenhausen).await?;
    world.germany.list(&duck).await?;
    world.maria.app.update_content()?;
    let found = world.maria.app.find_places("12345")?.places;
    let mut cities = found.iter().filter(|place| place.has_pack);
    let city = cities.next().context("nobody has the postcode")?;
    assert_eq!(cities.next(), None);
    world.maria.app.choose_place(Some(&city.id))?;
    assert!(world.maria.app.today()?.content.place_missing);
    world.maria.app.update_content()?;
    assert!(!world.maria.app.today()?.content.place_missing);
    assert!(world.office().is_ok());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_publisher_cannot_publish_the_pack_of_another() -> Result<()> {
    let world = World::new().await?;
    world.maria.app.update_content()?;
    let office = world.office()?;
    let mallory = Publisher::new(world.home.path(), "mallory").await?;
    world.edit(OFFICES, &office, "مكتب مزيف")?;
    mallory.publish(&world.pack()).await?;
    let refused = world.germany.list(&mallory).await;
    assert!(
        refused
            .unwrap_err()
            .to_string()
            .contains("already published by mannheim")
    );
    world.maria.app.update_content()?;
    assert_eq!(world.office()?, office);
    Ok(())
}
