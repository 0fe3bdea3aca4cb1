//! Kills a phone at random moments of an update.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use lotse_app::Answer;

use crate::{Phone, Publisher, copy_packs};

/// Outcomes of killed updates.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Kills {
    /// The old content was present, complete.
    pub old: u32,
    /// The new content was present, complete.
    pub new: u32,
    /// The country's content was new and the city's old, each complete: publishers are
    /// installed one by one.
    pub between: u32,
    /// The update had finished before the kill.
    pub too_late: u32,
    /// Kills aimed at the last tenth of the update.
    pub late: u32,
}

/// The numbers in the content of both publishers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Found {
    country: u32,
    city: u32,
}

impl Found {
    fn both(number: u32) -> Self {
        Self {
            country: number,
            city: number,
        }
    }
}

/// A place, its publishers, and a phone that is killed.
struct Scene {
    home: tempfile::TempDir,
    packs: PathBuf,
    germany: Publisher,
    mannheim: Publisher,
    program: PathBuf,
}

const OFFICE: &str = "registration-office";
const NOTE: &str = "Room 12, ask for the form";

/// How often the duration of an update is measured again: it changes as files are cached
/// and databases grow.
const MEASURE_AGAIN: u32 = 20;

/// Kills `count` updates at random moments with SIGKILL, half of them in the last tenth,
/// when most is written. After each, the content of each publisher must be completely old
/// or completely new, and user data must be unchanged. `program` is `update-once`.
pub async fn kill_updates(count: u32, program: &Path, seed: u64) -> Result<Kills> {
    let mut random = fastrand::Rng::with_seed(seed);
    let scene = Scene::new(program).await?;
    let mut kills = Kills::default();
    scene.publish(0).await?;
    scene.update()?.wait()?;
    scene.enter_something()?;
    let mut lasts = scene.time_of_an_update(1).await?;
    let mut here = scene.look()?;
    for round in 2..count + 2 {
        if round % MEASURE_AGAIN == 0 {
            lasts = scene.time_of_an_update(round).await?;
            here = scene.look()?;
        }
        let new = scene.publish(count + round).await?;
        let begin = Instant::now();
        let mut update = scene.update()?;
        let is_late = random.bool();
        kills.late += u32::from(is_late);
        let share = if is_late {
            0.9 + random.f64() * 0.1
        } else {
            random.f64()
        };
        let moment = lasts.mul_f64(share);
        std::thread::sleep(moment.saturating_sub(begin.elapsed()));
        let ended = update.try_wait()?;
        update.kill()?;
        update.wait()?;
        if ended.is_some() {
            kills.too_late += 1;
        }
        let found = scene.look()?;
        let is_whole = |found: u32, here: u32| found == here || found == new;
        ensure!(
            is_whole(found.country, here.country) && is_whole(found.city, here.city),
            "round {round}: found {found:?}, which is neither {here:?} nor {new}"
        );
        if found == Found::both(new) {
            kills.new += 1;
        } else if found == here {
            kills.old += 1;
        } else {
            kills.between += 1;
        }
        here = found;
    }
    // It still updates after all that.
    let last = scene.publish(2 * count + 2).await?;
    ensure!(scene.update()?.wait()?.success(), "the last update failed");
    ensure!(
        scene.look()? == Found::both(last),
        "the last update did not bring the newest version"
    );
    Ok(kills)
}

impl Scene {
    async fn new(program: &Path) -> Result<Self> {
        let home = tempfile::tempdir()?;
        let packs = home.path().join("packs");
        copy_packs(&packs)?;
        let country = ["de", "de-bw"].map(|pack| packs.join(pack));
        let germany = Publisher::national(home.path(), &country).await?;
        let mannheim = Publisher::new(home.path(), "mannheim").await?;
        mannheim.publish(&packs.join("de-mannheim")).await?;
        germany.list(&mannheim).await?;
        let scene = Self {
            home,
            packs,
            germany,
            mannheim,
            program: program.to_owned(),
        };
        scene.phone()?.settle("ar", "de-mannheim")?;
        Ok(scene)
    }

    fn phone(&self) -> Result<Phone> {
        Phone::open(&self.phone_home(), Some(self.germany.as_national()?))
    }

    fn phone_home(&self) -> PathBuf {
        self.home.path().join("phone")
    }

    /// Publishes a version that contains its number in two places: in the country's
    /// texts and in the city's.
    async fn publish(&self, round: u32) -> Result<u32> {
        for (pack, file, message) in [
            ("de", "pack.ftl", "pack-name"),
            ("de-mannheim", "contacts.ftl", "contact-registration-office"),
        ] {
            let path = self.packs.join(pack).join("locales/ar").join(file);
            let text = fs::read_to_string(&path)?;
            let lines = text.lines().map(|line| {
                if line.starts_with(&format!("{message} =")) {
                    format!("{message} = {round}")
                } else {
                    line.to_owned()
                }
            });
            fs::write(&path, lines.collect::<Vec<_>>().join("\n") + "\n")?;
        }
        self.germany.publish(&self.packs.join("de")).await?;
        self.mannheim
            .publish(&self.packs.join("de-mannheim"))
            .await?;
        Ok(round)
    }

    fn update(&self) -> Result<std::process::Child> {
        Command::new(&self.program)
            .arg(self.phone_home())
            .arg(self.germany.server.url()?.as_str())
            .arg(self.germany.keys_folder.join("1.root.json"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("update-once")
    }

    /// Publishes version `round`, and measures how long the phone takes to fetch it.
    async fn time_of_an_update(&self, round: u32) -> Result<Duration> {
        self.publish(round).await?;
        let begin = Instant::now();
        self.update()?.wait()?;
        Ok(begin.elapsed())
    }

    fn enter_something(&self) -> Result<()> {
        let phone = self.phone()?;
        let answer = Answer::Choice {
            value: "work".to_owned(),
        };
        phone.app.answer_fact("purpose", Some(answer))?;
        Ok(phone.app.set_note("register-address", NOTE)?)
    }

    /// The numbers in the content, after checking that user data is unchanged.
    fn look(&self) -> Result<Found> {
        let phone = self.phone()?;
        let city = phone.contact_name(OFFICE)?;
        let content = phone.app.content()?;
        let country = content.packs.iter().find(|pack| pack.id == "de");
        let country = country.context("no country")?.name.value.clone();
        let step = phone.app.step("register-address")?;
        ensure!(
            step.note == NOTE || city == "0",
            "the note is {:?}",
            step.note
        );
        let start = phone.app.start()?;
        ensure!(start.notices.is_empty(), "{:?}", start.notices);
        Ok(Found {
            country: country.parse().context("not a number")?,
            city: city.parse().context("not a number")?,
        })
    }
}
