//! A made-up city as large as a big one: 500 pages in 8 languages, 100 contacts.

use std::{fmt::Write as _, fs, path::Path};

use anyhow::Result;

/// Number of pages.
pub const PAGES: usize = 500;
/// Languages.
pub const LANGUAGES: [&str; 8] = ["de", "en", "ar", "uk", "ru", "tr", "fa", "fr"];
/// Id of the pack.
pub const CITY: &str = "xx-city";
/// Id of the country beneath it.
pub const COUNTRY: &str = "xx";

const CONTACTS: usize = 100;
/// Words per page, the average of a city's guide.
const WORDS: usize = 600;
/// Distinct words per language.
const VOCABULARY: usize = 8_000;

/// The texts of the city; deterministic.
pub struct MadeUpCity {
    vocabularies: Vec<Vec<String>>,
}

impl Default for MadeUpCity {
    fn default() -> Self {
        let vocabulary = |seed| {
            let mut random = fastrand::Rng::with_seed(seed);
            let (first, letters) = if seed == 2 || seed == 6 {
                (0x627, 36)
            } else if seed == 3 || seed == 4 {
                (0x430, 32)
            } else {
                (0x61, 26)
            };
            let letter = |random: &mut fastrand::Rng| {
                char::from_u32(first + random.u32(..letters)).unwrap_or('a')
            };
            (0..VOCABULARY)
                .map(|_| {
                    (0..random.usize(2..11))
                        .map(|_| letter(&mut random))
                        .collect()
                })
                .collect()
        };
        Self {
            vocabularies: (0..LANGUAGES.len() as u64).map(vocabulary).collect(),
        }
    }
}

impl MadeUpCity {
    /// Words distributed as in real texts: the nth most frequent one occurs 1/n times
    /// as often as the first (Zipf's law).
    fn words(&self, language: usize, seed: u64, count: usize) -> String {
        let mut random = fastrand::Rng::with_seed(seed * 31 + language as u64);
        let words = self
            .vocabularies
            .get(language)
            .map_or(&[][..], Vec::as_slice);
        let mut text = String::new();
        for position in 0..count {
            // Draws as many words from each doubling of the rank.
            let first = 1_usize << random.u32(0..VOCABULARY.ilog2());
            let word = words.get(random.usize(first..first * 2) - 1);
            let end = match position % 60 {
                59 => ".\n\n",
                14 | 29 | 44 => ". ",
                _ => " ",
            };
            let _ = write!(text, "{}{end}", word.map_or("", String::as_str));
        }
        text
    }

    /// The text of a page; `edition` varies it.
    pub fn page(&self, language: usize, page: usize, edition: u64) -> String {
        let mut text = self.words(language, page as u64, WORDS);
        if edition > 0 {
            text.push_str(&self.words(language, 1_000_000 * edition + page as u64, 12));
        }
        text
    }

    /// The title of a page.
    pub fn title(&self, language: usize, page: usize) -> String {
        let title = self.words(language, 5_000_000 + page as u64, 4);
        title.replace(['.', '\n'], " ").trim().to_owned()
    }

    /// Writes the packs of country and city into `folder`.
    pub fn write(&self, folder: &Path) -> Result<()> {
        Self::write_country(&folder.join(COUNTRY))?;
        let city = folder.join(CITY);
        let languages: Vec<String> = LANGUAGES.iter().map(|tag| format!("{tag:?}")).collect();
        write(
            &city,
            "pack.toml",
            &format!(
                "id = \"{CITY}\"\nkind = \"city\"\nextends = [\"{COUNTRY}\"]\nversion = \"1\"\nlanguages = [{}]\npublisher = \"Made-up city\"\n",
                languages.join(", ")
            ),
        )?;
        let source = "source = { url = \"https://example.org/\", title = \"Example\", verified = 2026-11-01 }\nreview_by = 2027-11-01\n";
        let guides = (0..PAGES).map(|page| format!("[page-{page}]\ntopic = \"life\"\n{source}\n"));
        write(&city, "guides.toml", &guides.collect::<String>())?;
        let contacts = (0..CONTACTS).map(|contact| {
            format!("[contact-{contact}]\ntopics = [\"life\"]\nphone = \"+49 30 {:07}\"\nhours = \"Mo-Fr 08:00-12:00\"\n{source}\n", 1_000_000 + contact * 7_919)
        });
        write(&city, "contacts.toml", &contacts.collect::<String>())?;
        for (index, language) in LANGUAGES.iter().enumerate() {
            self.write_language(&city.join("locales").join(language), index)?;
        }
        Ok(())
    }

    fn write_language(&self, folder: &Path, language: usize) -> Result<()> {
        write(folder, "meta.toml", "made_by = \"human\"\n")?;
        let mut texts = "pack-name = Made-up city\n".to_owned();
        for page in 0..PAGES {
            let _ = writeln!(texts, "guide-page-{page} = {}", self.title(language, page));
        }
        for contact in 0..CONTACTS {
            let _ = writeln!(
                texts,
                "contact-contact-{contact} = {}",
                self.title(language, 900 + contact)
            );
        }
        write(folder, "pack.ftl", &texts)?;
        (0..PAGES).try_for_each(|page| self.write_page(folder, language, page, 0))
    }

    /// Rewrites a page in every language.
    pub fn edit(&self, folder: &Path, page: usize, edition: u64) -> Result<()> {
        LANGUAGES
            .iter()
            .enumerate()
            .try_for_each(|(index, language)| {
                let folder = folder.join(CITY).join("locales").join(language);
                self.write_page(&folder, index, page, edition)
            })
    }

    fn write_page(&self, folder: &Path, language: usize, page: usize, edition: u64) -> Result<()> {
        let name = format!("guides/page-{page}.md");
        write(folder, &name, &self.page(language, page, edition))
    }

    fn write_country(folder: &Path) -> Result<()> {
        let manifest = format!(
            "id = \"{COUNTRY}\"\nkind = \"country\"\nextends = []\nversion = \"1\"\nlanguages = [\"de\"]\npublisher = \"Made-up country\"\n"
        );
        write(folder, "pack.toml", &manifest)?;
        write(folder, "topics.toml", "[life]\nicon = \"house\"\n")?;
        write(folder, "locales/de/meta.toml", "made_by = \"human\"\n")?;
        write(
            folder,
            "locales/de/pack.ftl",
            "pack-name = Made-up country\ntopic-life = Life\n",
        )
    }
}

fn write(folder: &Path, name: &str, text: &str) -> Result<()> {
    let path = folder.join(name);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(path, text)?)
}
