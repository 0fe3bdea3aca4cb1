//! Natural questions on pages of real regions: how many find their page.
//!
//! The questions are those of OMoS-QA (<https://github.com/digitalfabrik/integreat-qa-dataset>,
//! CC BY 4.0): people's questions on pages of Integreat, some of them translated. The data
//! stays outside the repository.
#![expect(clippy::print_stdout, reason = "a benchmark prints its results")]

use std::{
    collections::HashMap,
    fmt::Write as _,
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};
use lotse_tests::copy_folder;
use serde::{Deserialize, de::DeserializeOwned};
use url::Url;

/// The regions whose pages are in the dataset, each with its state and a postcode.
const REGIONS: [(&str, &str, &str); 2] = [
    ("lkaugsburg", "de-by", "86150"),
    ("rems-murr-kreis", "de-bw", "71332"),
];
/// The languages of the pages.
const PAGES: [&str; 2] = ["de", "en"];
/// The languages of the questions.
const QUESTIONS: [&str; 5] = ["de", "en", "fr", "uk", "ar"];
/// The app of Integreat, whose addresses the import notes.
const WEB: &str = "https://integreat.app";
/// A page counts as found among the first five guides.
const FIRST: usize = 5;

/// A page of the CMS; its translations have other numbers.
#[derive(Deserialize)]
struct Page {
    id: u64,
    path: String,
    available_languages: HashMap<String, Translation>,
}

#[derive(Deserialize)]
struct Translation {
    id: u64,
    path: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Question {
    #[serde(rename = "question")]
    text: String,
    answers: Vec<u32>,
    city: String,
    page_id: u64,
}

#[derive(Deserialize)]
struct Guide {
    web: Option<Url>,
}

#[derive(Deserialize)]
struct Answer {
    hits: Vec<Hit>,
}

#[derive(Deserialize)]
struct Hit {
    kind: String,
    id: String,
}

/// The dataset, and what answers its questions.
struct Bench {
    dataset: PathBuf,
    /// `lotse-pack`
    program: PathBuf,
    /// Where the packs of the country, the states and the regions are.
    packs: PathBuf,
}

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let mut next = || {
        arguments
            .next()
            .context("usage: DATASET PROGRAM PACKS PART")
    };
    let (dataset, program, shipped) = (next()?, next()?, next()?);
    let part = next()?.display().to_string();
    let folder = tempfile::tempdir()?;
    let bench = Bench {
        dataset: dataset.join("dataset"),
        program,
        packs: folder.path().to_owned(),
    };
    for pack in ["de", "de-by", "de-bw"] {
        copy_folder(&shipped.join(pack), &bench.packs.join(pack))?;
    }
    let mut guides = Vec::new();
    for (region, state, postcode) in REGIONS {
        bench.import(region, state, postcode)?;
        guides.push(bench.guides_by_page(region)?);
    }
    println!("{:<10} {:>9} {:>6}", "questions", "found", "share");
    for language in QUESTIONS {
        let (mut found, mut asked) = (0, 0);
        for ((region, ..), guides) in REGIONS.iter().zip(&guides) {
            let results = bench.ask(region, language, &part, guides)?;
            asked += results.len();
            found += results.into_iter().filter(|found| *found).count();
        }
        #[expect(clippy::cast_precision_loss, reason = "hundreds")]
        let share = found as f64 / asked as f64;
        println!(
            "{language:<10} {:>9} {share:>6.3}",
            format!("{found}/{asked}")
        );
    }
    Ok(())
}

impl Bench {
    /// Imports the pages of a region into its own pack.
    fn import(&self, region: &str, state: &str, postcode: &str) -> Result<()> {
        let pack = self.packs.join(region);
        fs::create_dir(&pack)?;
        let manifest = format!(
            "id = \"{region}\"\nkind = \"city\"\nextends = [\"{state}\"]\nversion = \"2026.1.1\"\n\
             languages = [\"de\", \"en\"]\npublisher = \"{region}\"\npostcodes = [\"{postcode}\"]\n"
        );
        fs::write(pack.join("pack.toml"), manifest)?;
        let responses = tempfile::tempdir()?;
        for language in PAGES {
            let name = format!("{region}_{language}_pages.json");
            fs::copy(self.pages(region, language), responses.path().join(name))?;
        }
        let status = Command::new(&self.program)
            .args(["import", "integreat", "--region", region, "--from"])
            .arg(responses.path())
            .arg("--to")
            .arg(&pack)
            .stdout(Stdio::null())
            .status()?;
        ensure!(
            status.success(),
            "the import of {region} ended with {status}"
        );
        Ok(())
    }

    /// The file of the CMS with the pages of a region.
    fn pages(&self, region: &str, language: &str) -> PathBuf {
        self.dataset
            .join("raw/question-generation/integreat_pages")
            .join(region)
            .join(language)
            .join("pages.json")
    }

    /// The guides that came from each page, by the numbers of the page and its translations.
    fn guides_by_page(&self, region: &str) -> Result<HashMap<u64, String>> {
        let guides = fs::read_to_string(self.packs.join(region).join("guides.toml"))?;
        let guides: HashMap<String, Guide> = toml::from_str(&guides)?;
        let by_address: HashMap<Url, String> = guides
            .into_iter()
            .filter_map(|(id, guide)| Some((guide.web?, id)))
            .collect();
        let mut by_page = HashMap::new();
        for language in PAGES {
            let pages: Vec<Page> = read(&self.pages(region, language))?;
            for page in pages {
                let translations = page.available_languages;
                let read = PAGES
                    .iter()
                    .filter_map(|language| translations.get(*language));
                let mut paths = read.map(|translation| &translation.path);
                let guide = [&page.path]
                    .into_iter()
                    .chain(&mut paths)
                    .find_map(|path| by_address.get(&Url::parse(&format!("{WEB}{path}")).ok()?));
                let ids = translations.values().map(|translation| translation.id);
                for id in ids.chain([page.id]) {
                    by_page.extend(guide.map(|guide| (id, guide.clone())));
                }
            }
        }
        Ok(by_page)
    }

    /// Asks the questions of a part that have an answer; returns which found their page.
    fn ask(
        &self,
        region: &str,
        language: &str,
        part: &str,
        guides: &HashMap<u64, String>,
    ) -> Result<Vec<bool>> {
        let file = format!("languages/{language}/splits/{part}_{language}.json");
        let questions: Vec<Question> = read(&self.dataset.join(file))?;
        let questions: Vec<_> = questions
            .into_iter()
            .filter(|question| question.city == region && !question.answers.is_empty())
            .collect();
        let mut lines = String::new();
        for question in &questions {
            writeln!(lines, "{}", question.text.replace('\n', " "))?;
        }
        let input = self.packs.join("questions.txt");
        fs::write(&input, lines)?;
        let output = Command::new(&self.program)
            .args(["search", "--json", "--lang", language])
            .arg(self.packs.join(region))
            .stdin(File::open(input)?)
            .stderr(Stdio::inherit())
            .output()?;
        let answers = String::from_utf8(output.stdout)?;
        let answers: Vec<Answer> = answers
            .lines()
            .map(serde_json::from_str)
            .collect::<Result<_, _>>()?;
        ensure!(
            answers.len() == questions.len(),
            "{region}: answers are missing"
        );
        let found = questions.iter().zip(answers).map(|(question, answer)| {
            let guides_found = answer.hits.iter().filter(|hit| hit.kind == "guide");
            let wanted = guides.get(&question.page_id);
            guides_found.take(FIRST).any(|hit| Some(&hit.id) == wanted)
        });
        Ok(found.collect())
    }
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let text = fs::read(path).with_context(|| path.display().to_string())?;
    serde_json::from_slice(&text).with_context(|| path.display().to_string())
}
