//! German: separable verbs and compounds.

/// Separable prefixes, which may move to the end: *wo melde ich mich **an***. Folded.
const PARTICLES: [&str; 18] = [
    "ab", "an", "auf", "aus", "bei", "durch", "ein", "fest", "her", "hin", "los", "mit", "nach",
    "um", "vor", "weg", "zu", "zuruck",
];

/// Inseparable prefixes. Folded.
const PREFIXES: [&str; 8] = ["be", "ent", "er", "uber", "unter", "ver", "wider", "zer"];

/// Forms of strong verbs without prefix and *ge*, whose vowel no stemmer changes back,
/// with their infinitives. Folded.
const STRONG: [(&str, &str); 41] = [
    ("blieben", "bleiben"),
    ("boren", "baren"),
    ("boten", "bieten"),
    ("brachen", "brechen"),
    ("bracht", "bringen"),
    ("brochen", "brechen"),
    ("dacht", "denken"),
    ("flogen", "fliegen"),
    ("flohen", "fliehen"),
    ("fohlen", "fehlen"),
    ("funden", "finden"),
    ("gangen", "gehen"),
    ("gibt", "geben"),
    ("gossen", "giessen"),
    ("griffen", "greifen"),
    ("hilft", "helfen"),
    ("hoben", "heben"),
    ("holfen", "helfen"),
    ("liehen", "leihen"),
    ("logen", "lugen"),
    ("loren", "lieren"),
    ("nimmt", "nehmen"),
    ("nommen", "nehmen"),
    ("schieden", "scheiden"),
    ("schlossen", "schliessen"),
    ("schnitten", "schneiden"),
    ("schoben", "schieben"),
    ("schrieben", "schreiben"),
    ("schwunden", "schwinden"),
    ("spricht", "sprechen"),
    ("sprochen", "sprechen"),
    ("standen", "stehen"),
    ("stiegen", "steigen"),
    ("stohlen", "stehlen"),
    ("storben", "sterben"),
    ("stritten", "streiten"),
    ("troffen", "treffen"),
    ("trogen", "trugen"),
    ("wiesen", "weisen"),
    ("worfen", "werfen"),
    ("zogen", "ziehen"),
];

/// Languages that write compounds as one word.
const COMPOUNDING: [&str; 9] = ["da", "de", "et", "fi", "hu", "nb", "nl", "no", "sv"];

/// The infinitives that a folded word may be a form of: *angemeldet* and *anzumelden*
/// give *anmelden*, *gekündigt* gives *kündigen*, *umgezogen* gives *umziehen*. Some results are not words, which is
/// harmless because they are never searched for.
pub(crate) fn infinitives(word: &str) -> Vec<String> {
    let particles = PARTICLES.iter().copied().chain([""]);
    let with_particle =
        particles.filter_map(|particle| Some((particle, word.strip_prefix(particle)?)));
    with_particle
        .filter_map(|(particle, rest)| Some(format!("{particle}{}en", middle(particle, rest)?)))
        .chain(strong(word))
        .collect()
}

/// The infinitives of strong verbs that a folded word may be a form of.
fn strong(word: &str) -> impl Iterator<Item = String> {
    STRONG.iter().filter_map(move |(form, infinitive)| {
        let head = word.strip_suffix(form)?;
        let prefix = head.strip_suffix("ge").unwrap_or(head);
        let is_prefix = head.is_empty()
            || prefix.is_empty()
            || PARTICLES.contains(&prefix)
            || PREFIXES.contains(&prefix);
        is_prefix.then(|| format!("{prefix}{infinitive}"))
    })
}

/// The verb between *ge* or *zu* and its ending.
fn middle<'w>(particle: &str, rest: &'w str) -> Option<&'w str> {
    let participle = rest.strip_prefix("ge").and_then(|rest| {
        let weak = rest.strip_suffix("et").or_else(|| rest.strip_suffix('t'));
        weak.or_else(|| rest.strip_suffix("en"))
    });
    let with_zu = || {
        rest.strip_prefix("zu")
            .filter(|_| !particle.is_empty())?
            .strip_suffix("en")
    };
    participle.or_else(with_zu).filter(|verb| verb.len() >= 3)
}

/// Returns whether a folded word may be the separated prefix of an earlier verb.
pub(crate) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

/// Returns whether a language writes compounds as one word.
pub(crate) fn compounds(language: &str) -> bool {
    COMPOUNDING.contains(&language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn participles_and_infinitives_with_zu_lead_to_the_verb() {
        for (form, verb) in [
            ("angemeldet", "anmelden"),
            ("anzumelden", "anmelden"),
            ("gekundigt", "kundigen"),
            ("gefahren", "fahren"),
            ("umgezogen", "umziehen"),
            ("gestohlen", "stehlen"),
            ("verloren", "verlieren"),
            ("unterschrieben", "unterschreiben"),
            ("hilft", "helfen"),
        ] {
            assert!(infinitives(form).contains(&verb.to_owned()), "{form}");
        }
        assert_eq!(infinitives("geld"), Vec::<String>::new());
        assert_eq!(infinitives("wohnung"), Vec::<String>::new());
    }
}
