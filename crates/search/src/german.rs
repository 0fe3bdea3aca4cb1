//! German: verbs that come apart, and words that are put together.

/// What comes off a verb and goes to the end: *wo melde ich mich **an***. Folded.
const PARTICLES: [&str; 18] = [
    "ab", "an", "auf", "aus", "bei", "durch", "ein", "fest", "her", "hin", "los", "mit", "nach",
    "um", "vor", "weg", "zu", "zuruck",
];

/// Languages that write several words as one without saying where they meet.
const COMPOUNDING: [&str; 9] = ["da", "de", "et", "fi", "hu", "nb", "nl", "no", "sv"];

/// Whether a folded word may belong to a verb before it.
pub(crate) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

/// Whether a language writes several words as one.
pub(crate) fn compounds(language: &str) -> bool {
    COMPOUNDING.contains(&language)
}
