//! The voices that speech-dispatcher lists.

use std::collections::BTreeSet;

/// A voice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// The synthesizer that has it.
    pub module: String,
    /// Its name there.
    pub name: String,
    /// Its language as the synthesizer writes it, mostly a BCP 47 tag.
    pub language: String,
}

impl Voice {
    /// Unique id of the voice.
    pub fn id(&self) -> String {
        format!("{}/{}", self.module, self.name)
    }
}

/// The stand-in that speech-dispatcher lists where no synthesizer works; it plays an
/// error message.
pub(crate) const DUMMY: &str = "dummy";

/// The voices in a list of lines "name, language, variant". Variants are the same voice
/// in many pitches: one counts only for a language that has no plain voice.
pub(crate) fn voices(module: &str, lines: &[String]) -> Vec<Voice> {
    let mut plain = Vec::new();
    let mut varied = Vec::new();
    for line in lines {
        let mut fields = line.split('\t');
        let (Some(name), Some(language)) = (fields.next(), fields.next()) else {
            continue;
        };
        let voice = Voice {
            module: module.to_owned(),
            name: name.to_owned(),
            language: language.to_owned(),
        };
        match fields.next() {
            None | Some("" | "none" | "null" | "(null)") => plain.push(voice),
            Some(_) => varied.push(voice),
        }
    }
    let mut spoken: BTreeSet<String> = plain.iter().map(|voice| voice.language.clone()).collect();
    varied.retain(|voice| spoken.insert(voice.language.clone()));
    plain.extend(varied);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_variants_the_plain_voice_is_taken() {
        let lines = [
            "German\tde\tnone",
            "German+Adam\tde\tAdam",
            "Anna\tru-RU\tfemale1",
            "Boris\tru-RU\tmale1",
            "Arabic\tar",
            "broken",
        ];
        let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
        let ids: Vec<String> = voices("espeak-ng", &lines).iter().map(Voice::id).collect();
        assert_eq!(
            ids,
            ["espeak-ng/German", "espeak-ng/Arabic", "espeak-ng/Anna"]
        );
    }
}
