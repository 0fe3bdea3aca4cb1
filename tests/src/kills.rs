//! Kills phones at random moments of an update.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use lotse_app::Answer;

use crate::{Phone, Publisher, copy_folder, copy_packs};

/// Outcomes of updates that were killed while they ran.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Kills {
    /// The old content was present, complete.
    pub old: u32,
    /// The new content was present, complete.
    pub new: u32,
    /// The country's content was new and the city's old, each complete: publishers are
    /// installed one by one.
    pub between: u32,
    /// How many of them were aimed at the last tenth of the update.
    pub late: u32,
    /// Other updates, which had finished before the kill.
    pub too_late: u32,
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

impl Kills {
    /// The number of updates that were killed.
    pub fn killed(&self) -> u32 {
        self.old + self.new + self.between
    }

    /// Counts a kill by what was found before and after it. Fails where a publisher's
    /// content is neither what it was nor the version `new`.
    fn count(&mut self, before: Found, after: Found, new: u32) -> Result<()> {
        let is_whole = |after: u32, before: u32| after == before || after == new;
        ensure!(
            is_whole(after.country, before.country) && is_whole(after.city, before.city),
            "found {after:?}, which is neither {before:?} nor {new}"
        );
        if after == Found::both(new) {
            self.new += 1;
        } else if after == before {
            self.old += 1;
        } else {
            self.between += 1;
        }
        Ok(())
    }
}

/// A place, its publishers, and phones that are killed.
struct Scene {
    _home: tempfile::TempDir,
    packs: PathBuf,
    germany: Publisher,
    mannheim: Publisher,
    program: PathBuf,
    /// The number of the last version.
    version: u32,
    /// Phones that update undisturbed, one after the other. The first fills the caches,
    /// the second measures how long an update takes.
    measured: [PathBuf; 2],
    lasts: Duration,
    killed: Vec<PathBuf>,
}

const OFFICE: &str = "registration-office";
const NOTE: &str = "Room 12, ask for the form";

/// How many phones are killed while they fetch the same version: publishing one takes
/// much longer than fetching it.
const PHONES: u32 = 10;

/// Kills `count` updates at random moments with SIGKILL, half of them in the last tenth,
/// when most is written. After each, the content of each publisher must be completely old
/// or completely new, and user data must be unchanged. `program` is `update-once`.
pub async fn kill_updates(count: u32, program: &Path, seed: u64) -> Result<Kills> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut scene = Scene::new(program).await?;
    let mut kills = Kills::default();
    while kills.killed() < count {
        scene.publish().await?;
        scene.measure()?;
        for phone in &scene.killed {
            if kills.killed() < count {
                scene.kill(phone, &mut random, &mut kills)?;
            }
        }
    }
    // The killed phones must still be able to update.
    scene.publish().await?;
    for phone in &scene.killed {
        ensure!(
            scene.update(phone)?.wait()?.success(),
            "the last update failed"
        );
        ensure!(
            scene.look(phone)? == Found::both(scene.version),
            "the last update did not bring the newest version"
        );
    }
    Ok(kills)
}

impl Scene {
    async fn new(program: &Path) -> Result<Self> {
        let home = tempfile::tempdir()?;
        let packs = home.path().join("packs");
        copy_packs(&packs)?;
        let (germany, mannheim) = Publisher::germany_and_mannheim(home.path(), &packs).await?;
        let phones = home.path().join("phones");
        let mut scene = Self {
            _home: home,
            packs,
            germany,
            mannheim,
            program: program.to_owned(),
            version: 0,
            measured: ["first", "second"].map(|name| phones.join(name)),
            lasts: Duration::ZERO,
            killed: (0..PHONES)
                .map(|number| phones.join(number.to_string()))
                .collect(),
        };
        let [first, second] = &scene.measured.clone();
        scene.open(first)?.settle("ar", "de-mannheim")?;
        scene.publish().await?;
        scene.update(first)?.wait()?;
        scene.enter_something(first)?;
        for phone in scene.killed.iter().chain([second]) {
            copy_folder(first, phone)?;
        }
        Ok(scene)
    }

    fn open(&self, phone: &Path) -> Result<Phone> {
        Phone::open(phone, Some(self.germany.as_national()?))
    }

    /// Publishes a version that contains its number in two places: in the country's
    /// texts and in the city's.
    async fn publish(&mut self) -> Result<()> {
        self.version += 1;
        for (pack, file, message) in [
            ("de", "pack.ftl", "pack-name"),
            ("de-mannheim", "contacts.ftl", "contact-registration-office"),
        ] {
            let path = self.packs.join(pack).join("locales/ar").join(file);
            let text = fs::read_to_string(&path)?;
            let lines = text.lines().map(|line| {
                if line.starts_with(&format!("{message} =")) {
                    format!("{message} = {}", self.version)
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
        Ok(())
    }

    fn update(&self, phone: &Path) -> Result<std::process::Child> {
        Command::new(&self.program)
            .arg(phone)
            .arg(self.germany.server.url()?.as_str())
            .arg(self.germany.keys_folder.join("1.root.json"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("update-once")
    }

    /// Measures how long fetching the last version takes.
    fn measure(&mut self) -> Result<()> {
        for phone in &self.measured {
            let begin = Instant::now();
            self.update(phone)?.wait()?;
            self.lasts = begin.elapsed();
        }
        Ok(())
    }

    /// Kills a phone while it fetches the last version, and looks at what is on it.
    fn kill(&self, phone: &Path, random: &mut fastrand::Rng, kills: &mut Kills) -> Result<()> {
        let before = self.look(phone)?;
        // Many of those that are aimed at the end come too late.
        let is_late = kills.late * 2 <= kills.killed() && random.f64() < 0.9;
        let share = if is_late {
            0.9 + random.f64() * 0.1
        } else {
            random.f64()
        };
        let begin = Instant::now();
        let mut update = self.update(phone)?;
        std::thread::sleep(self.lasts.mul_f64(share).saturating_sub(begin.elapsed()));
        let ended = update.try_wait()?;
        update.kill()?;
        update.wait()?;
        let after = self.look(phone)?;
        if ended.is_some() {
            kills.too_late += 1;
            ensure!(after == Found::both(self.version), "an update failed");
            return Ok(());
        }
        kills.late += u32::from(is_late);
        kills.count(before, after, self.version)
    }

    fn enter_something(&self, phone: &Path) -> Result<()> {
        let phone = self.open(phone)?;
        let answer = Answer::Choice {
            value: "work".to_owned(),
        };
        phone.app.answer_fact("purpose", Some(answer))?;
        Ok(phone.app.set_note("register-address", NOTE)?)
    }

    /// The numbers in the content, after checking that user data is unchanged.
    fn look(&self, phone: &Path) -> Result<Found> {
        let phone = self.open(phone)?;
        let city = phone.contact_name(OFFICE)?;
        let content = phone.app.content()?;
        let country = content.packs.iter().find(|pack| pack.id == "de");
        let country = country.context("no country")?.name.value.clone();
        let step = phone.app.step("register-address")?;
        ensure!(step.note == NOTE, "the note is {:?}", step.note);
        let start = phone.app.start()?;
        ensure!(start.notices.is_empty(), "{:?}", start.notices);
        Ok(Found {
            country: country.parse().context("not a number")?,
            city: city.parse().context("not a number")?,
        })
    }
}
