//! To which topic of the plan something belongs, told by its name.

use lotse_core::TopicId;

/// The topic of what fits nowhere else.
const DEFAULT: &str = "everyday";

/// Starts of words, German and English, and the topics of the Germany pack they
/// stand for. The first row that fits wins: `Ausbildung` is work, not school.
const WORDS: [(&str, &[&str]); 10] = [
    ("recognition", &["anerkenn", "recogni", "zeugnis"]),
    (
        "work",
        &[
            "arbeit",
            "beruf",
            "job",
            "ausbildung",
            "work",
            "career",
            "employ",
            "selbststaendig",
        ],
    ),
    ("language", &["deutsch", "sprach", "language", "german"]),
    (
        "housing",
        &[
            "wohn",
            "miet",
            "housing",
            "unterkunft",
            "unterkuenft",
            "accommodation",
        ],
    ),
    (
        "health",
        &[
            "gesund", "arzt", "aerzt", "health", "krank", "medizin", "pflege", "hebamme",
        ],
    ),
    (
        "money",
        &[
            "geld",
            "finanz",
            "steuer",
            "bank",
            "konto",
            "money",
            "versicherung",
            "sozialleistung",
        ],
    ),
    (
        "family",
        &[
            "famili", "kind", "schul", "kita", "eltern", "family", "school", "child", "jugend",
        ],
    ),
    (
        "mobility",
        &[
            "mobil",
            "verkehr",
            "bus",
            "bahn",
            "fuehrerschein",
            "transport",
            "driving",
            "fahrrad",
        ],
    ),
    (
        "residence",
        &[
            "aufenthalt",
            "asyl",
            "visum",
            "einbuergerung",
            "residence",
            "asylum",
            "auslaender",
            "behoerde",
        ],
    ),
    (
        "arrival",
        &[
            "willkommen",
            "ankomm",
            "ankunft",
            "welcome",
            "arriv",
            "ersteschritte",
            "erste",
            "start",
        ],
    ),
];

/// The topic that a name stands for, if the place has it.
pub(crate) fn topic_of(name: &str, known: &[TopicId]) -> Option<TopicId> {
    let name = super::slug::slug(name)?;
    let words: Vec<&str> = name.split('-').collect();
    let fits = |starts: &[&str]| {
        words
            .iter()
            .any(|word| starts.iter().any(|start| word.starts_with(start)))
    };
    WORDS
        .iter()
        .filter(|(_, starts)| fits(starts))
        .find_map(|(topic, _)| known.iter().find(|known| known.as_str() == *topic))
        .cloned()
}

/// The topic of what fits nowhere else: the general one, if the place has it.
pub(crate) fn default_topic(known: &[TopicId]) -> Option<TopicId> {
    known
        .iter()
        .find(|topic| topic.as_str() == DEFAULT)
        .or_else(|| known.last())
        .cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_to_a_topic_that_the_place_has() {
        let known: Vec<TopicId> = ["work", "health", "everyday"]
            .map(|id| id.parse().unwrap())
            .to_vec();
        let topic = |name| topic_of(name, &known).map(|topic| topic.to_string());
        assert_eq!(topic("Arbeit und Ausbildung").as_deref(), Some("work"));
        assert_eq!(topic("Ärzte & Gesundheit").as_deref(), Some("health"));
        assert_eq!(topic("Wohnen"), None, "the place has no such topic");
        assert_eq!(topic("Sport"), None);
        assert_eq!(default_topic(&known).unwrap().as_str(), "everyday");
    }
}
