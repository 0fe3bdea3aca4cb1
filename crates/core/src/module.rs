//! Modules that an employer has booked, and the codes that open them.

use std::{
    fmt::{self, Write},
    str::FromStr,
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::PackId;

/// A service booked by an employer: an arrival service, house hunting, a language
/// course. Pack entries that name the module are shown once it is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Module {
    /// Digests of the codes that open it; see [`Code::digest`].
    #[serde(default)]
    pub opens_with: Vec<String>,
}

/// A code that an employer hands out: `de-example-employer/7K3M-9QXP-4TWD`.
///
/// It selects what is shown and does not protect the content: packs are public, and
/// anyone who reads the files can read every module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The pack that the code belongs to.
    pub pack: PackId,
    word: String,
}

/// A malformed code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a code such as de-example-employer/7K3M-9QXP-4TWD")]
pub struct CodeError;

/// Crockford's base 32, which leaves out easily confused characters.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Length of the word without hyphens; 12 letters are 60 bits.
const LENGTH: usize = 12;

impl Code {
    /// Creates a code from random bytes.
    pub fn new(pack: PackId, random: [u8; LENGTH]) -> Self {
        let letters = random
            .iter()
            .filter_map(|byte| LETTERS.get(usize::from(byte % 32)));
        Self {
            pack,
            word: letters.map(|letter| char::from(*letter)).collect(),
        }
    }

    /// The digest listed in [`Module::opens_with`]: SHA-256 of pack and word, in hex.
    pub fn digest(&self) -> String {
        let digest = Sha256::digest(format!("lotse code {}/{}", self.pack, self.word));
        digest.iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }
}

impl FromStr for Code {
    type Err = CodeError;

    /// Parses a code as people type or paste it: in any case, with O for 0 and I or L for
    /// 1, with or without hyphens of any kind and spaces, as a link `lotse:open/…`, with
    /// words around it.
    fn from_str(text: &str) -> Result<Self, CodeError> {
        const LINK: &str = "lotse:open/";
        let text: String = text.chars().filter(|letter| !is_unseen(*letter)).collect();
        let link = text.to_ascii_lowercase().find(LINK);
        let after_link = link.and_then(|at| text.get(at + LINK.len()..));
        let in_link = after_link.and_then(|rest| rest.split_whitespace().next());
        let words = text.split_whitespace().filter(|word| word.contains('/'));
        let mut forms = in_link.into_iter().chain([text.as_str()]).chain(words);
        forms.find_map(read).ok_or(CodeError)
    }
}

/// Reads a code that is surrounded by nothing but punctuation.
fn read(text: &str) -> Option<Code> {
    let text = text.trim_matches(|letter: char| !letter.is_alphanumeric());
    let (pack, word) = text
        .split_once('/')
        .or_else(|| text.split_once(char::is_whitespace))?;
    let word: String = word
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .map(|letter| match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            letter => letter,
        })
        .take(LENGTH + 1)
        .collect();
    let is_word = word.len() == LENGTH && word.bytes().all(|byte| LETTERS.contains(&byte));
    let pack = pack.trim().to_lowercase();
    let pack = pack.replace(|letter: char| !letter.is_alphanumeric(), "-");
    let pack = pack.parse().ok()?;
    is_word.then_some(Code { pack, word })
}

/// Returns whether a character only joins others or sets their direction, as chat apps
/// insert it.
fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/", self.pack)?;
        for (position, letter) in self.word.chars().enumerate() {
            if position > 0 && position % 4 == 0 {
                f.write_str("-")?;
            }
            write!(f, "{letter}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code() -> Code {
        let random = [0, 31, 32, 255, 7, 200, 13, 99, 100, 3, 5, 1];
        Code::new("de-example-employer".parse().unwrap(), random)
    }

    #[test]
    fn a_code_is_read_back_as_it_was_written() {
        let code = code();
        assert_eq!(code.to_string().parse(), Ok(code));
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = code();
        let typed = code.to_string().to_lowercase().replace('0', "o");
        for typed in [
            typed.replace('-', " ").replacen(' ', "-", 2),
            format!("lotse:open/{code}"),
            format!("  {} ", code.to_string().replace('/', " ")),
            code.to_string().replace('-', "\u{2011}"),
            code.to_string().replace('-', "\u{2013}"),
            format!("„{code}“"),
            format!("\u{2066}{code}\u{2069}."),
            format!("Ihr Code: {code}, bis bald"),
            format!("Hier: <Lotse:open/{code}>. Bis bald"),
        ] {
            assert_eq!(typed.parse::<Code>(), Ok(code.clone()), "{typed}");
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for bad in [
            "",
            "7K3M-9QXP-4TWD",
            "de-x/7K3M",
            "de-x/7K3M-9QXP-4TWD-7K3M",
            "de-x/ÄÄÄÄ-ÄÄÄÄ-ÄÄÄÄ",
        ] {
            assert_eq!(bad.parse::<Code>(), Err(CodeError), "{bad}");
        }
    }

    #[test]
    fn the_digest_belongs_to_the_pack_and_the_word() {
        let here = code().digest();
        let elsewhere = Code {
            pack: "de-other".parse().unwrap(),
            ..code()
        }
        .digest();
        assert_eq!(here.len(), 64);
        assert_ne!(here, elsewhere);
    }
}
