//! Rules: typed conditions that can explain their verdict.

use std::{collections::BTreeSet, fmt};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, MapAccess, Visitor},
    ser::SerializeMap,
};

use crate::{AnswerId, FactId, one_or_many::OneOrMany};

/// Maximum nesting depth. Packs need three; more is a mistake or an attack.
const MAX_DEPTH: usize = 16;

/// Condition for a step, document or deadline.
///
/// In a pack, a rule is a table whose keys must all hold: a fact with its answers, or
/// `any`, `all`, `not`. The empty rule holds for everyone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// All of these hold. `All([])` holds for everyone.
    All(Vec<Rule>),
    /// At least one of these holds.
    Any(Vec<Rule>),
    /// This does not hold.
    Not(Box<Rule>),
    /// The fact was answered with one of these.
    Is(FactId, Vec<AnswerId>),
}

impl Default for Rule {
    fn default() -> Self {
        Self::All(Vec::new())
    }
}

/// Looks up what is known about a newcomer, for rules.
pub trait KnownFacts {
    /// Returns whether one of `wanted` answers `fact`; `None` if nothing is known.
    fn holds(&self, fact: &FactId, wanted: &[AnswerId]) -> Option<Applies>;
}

/// Whether a rule applies to a newcomer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Applies {
    /// It applies.
    Yes,
    /// Depends on an answer that is missing.
    Maybe,
    /// It does not apply.
    No,
}

/// Result of evaluating a rule, with its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Whether the rule holds.
    pub applies: Applies,
    /// The answered facts that decided it; empty for [`Applies::Maybe`].
    pub because: BTreeSet<FactId>,
    /// The facts whose answer, or more specific answer, could settle it; empty unless
    /// [`Applies::Maybe`].
    pub missing: BTreeSet<FactId>,
}

impl Verdict {
    /// "No" for a reason other than an answer.
    pub(crate) fn no() -> Self {
        Self::decided(Applies::No, BTreeSet::new())
    }

    fn decided(applies: Applies, because: BTreeSet<FactId>) -> Self {
        Self {
            applies,
            because,
            missing: BTreeSet::new(),
        }
    }

    fn maybe(missing: BTreeSet<FactId>) -> Self {
        Self {
            applies: Applies::Maybe,
            because: BTreeSet::new(),
            missing,
        }
    }
}

impl Rule {
    /// Evaluates the rule in Kleene's three-valued logic (S. C. Kleene, *Introduction
    /// to Metamathematics*, 1952, § 64).
    ///
    /// The logic is monotone: a further answer turns *maybe* into *yes* or *no*, never
    /// the other way round.
    pub fn judge(&self, known: &dyn KnownFacts) -> Verdict {
        match self {
            Self::All(rules) => judge_many(rules, known, Applies::No, Applies::Yes),
            Self::Any(rules) => judge_many(rules, known, Applies::Yes, Applies::No),
            Self::Not(rule) => judge_not(rule, known),
            Self::Is(fact, wanted) => judge_is(fact, wanted, known),
        }
    }

    /// Every fact the rule refers to, with the answers it lists.
    pub fn mentions(&self) -> Vec<(&FactId, &[AnswerId])> {
        match self {
            Self::All(rules) | Self::Any(rules) => rules.iter().flat_map(Self::mentions).collect(),
            Self::Not(rule) => rule.mentions(),
            Self::Is(fact, answers) => vec![(fact, answers)],
        }
    }
}

/// Judges rules of which one with the verdict `decisive` decides: *no* where all must hold,
/// *yes* where one must. Without one, and without a *maybe*, the verdict is `otherwise`.
fn judge_many(
    rules: &[Rule],
    known: &dyn KnownFacts,
    decisive: Applies,
    otherwise: Applies,
) -> Verdict {
    let verdicts: Vec<_> = rules.iter().map(|rule| rule.judge(known)).collect();
    let first = |applies| verdicts.iter().find(|verdict| verdict.applies == applies);
    if let Some(decided) = first(decisive) {
        return decided.clone();
    }
    if first(Applies::Maybe).is_some() {
        let missing = verdicts.into_iter().flat_map(|verdict| verdict.missing);
        return Verdict::maybe(missing.collect());
    }
    let because = verdicts.into_iter().flat_map(|verdict| verdict.because);
    Verdict::decided(otherwise, because.collect())
}

fn judge_not(rule: &Rule, known: &dyn KnownFacts) -> Verdict {
    let verdict = rule.judge(known);
    let applies = match verdict.applies {
        Applies::Yes => Applies::No,
        Applies::No => Applies::Yes,
        Applies::Maybe => Applies::Maybe,
    };
    Verdict { applies, ..verdict }
}

fn judge_is(fact: &FactId, wanted: &[AnswerId], known: &dyn KnownFacts) -> Verdict {
    let this = BTreeSet::from([fact.clone()]);
    match known.holds(fact, wanted) {
        // Unanswered, or answered with a group where the rule names a country.
        None | Some(Applies::Maybe) => Verdict::maybe(this),
        Some(applies) => Verdict::decided(applies, this),
    }
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let rule = deserializer.deserialize_map(RuleVisitor)?;
        if depth(&rule) > MAX_DEPTH {
            return Err(de::Error::custom("the rule is nested too deeply"));
        }
        Ok(rule)
    }
}

fn depth(rule: &Rule) -> usize {
    match rule {
        Rule::All(rules) | Rule::Any(rules) => 1 + rules.iter().map(depth).max().unwrap_or(0),
        Rule::Not(rule) => 1 + depth(rule),
        Rule::Is(..) => 1,
    }
}

struct RuleVisitor;

impl<'de> Visitor<'de> for RuleVisitor {
    type Value = Rule;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a rule: facts with answers, `any`, `all` or `not`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Rule, A::Error> {
        let mut rules = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            rules.push(match key.as_str() {
                "any" => Rule::Any(not_empty(map.next_value()?)?),
                "all" => Rule::All(not_empty(map.next_value()?)?),
                "not" => Rule::Not(Box::new(map.next_value()?)),
                fact => {
                    let fact = fact.parse().map_err(de::Error::custom)?;
                    let words: OneOrMany<String> = map.next_value()?;
                    let answers = words.0.iter().map(|word| answer(word));
                    let answers = answers.collect::<Result<_, _>>()?;
                    Rule::Is(fact, not_empty(answers)?)
                }
            });
        }
        // A single key needs no wrapper: `{ not = … }` round-trips as written.
        Ok(if rules.len() == 1 {
            rules.remove(0)
        } else {
            Rule::All(rules)
        })
    }
}

/// Parses an answer or a country code, in either case (`UA`).
fn answer<E: de::Error>(word: &str) -> Result<AnswerId, E> {
    AnswerId::from_country_or_word(word).map_err(de::Error::custom)
}

/// Rejects empty lists, which are never meant: `any = []` would hide a step from
/// everyone.
fn not_empty<T, E: de::Error>(list: Vec<T>) -> Result<Vec<T>, E> {
    if list.is_empty() {
        return Err(E::custom("a list in a rule must not be empty"));
    }
    Ok(list)
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::All(rules) if rules.is_empty() => {}
            Self::All(rules) => map.serialize_entry("all", rules)?,
            Self::Any(rules) => map.serialize_entry("any", rules)?,
            Self::Not(rule) => map.serialize_entry("not", rule)?,
            Self::Is(fact, answers) => map.serialize_entry(fact, answers)?,
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Answer, Answers, Situation};

    fn rule(json: &str) -> Rule {
        serde_json::from_str(json).unwrap()
    }

    fn answers(pairs: &[(&str, &str)]) -> Answers {
        pairs
            .iter()
            .map(|(fact, answer)| {
                (
                    fact.parse().unwrap(),
                    Answer::Choice {
                        value: answer.parse().unwrap(),
                    },
                )
            })
            .collect()
    }

    #[test]
    fn a_list_means_one_of_and_keys_mean_all_of() {
        let rule = rule(r#"{"citizenship": ["visa-free", "other"], "purpose": "work"}"#);
        let judge = |pairs: &[(&str, &str)]| rule.judge(&Situation::from(answers(pairs))).applies;
        assert_eq!(
            judge(&[("citizenship", "other"), ("purpose", "work")]),
            Applies::Yes
        );
        assert_eq!(
            judge(&[("citizenship", "eu"), ("purpose", "work")]),
            Applies::No
        );
        assert_eq!(judge(&[("citizenship", "other")]), Applies::Maybe);
    }

    #[test]
    fn a_verdict_names_the_deciding_and_the_missing_facts() {
        let rule =
            rule(r#"{"any": [{"purpose": "work"}, {"purpose": "study", "german": "none"}]}"#);
        let yes = rule.judge(&Situation::from(answers(&[("purpose", "work")])));
        assert_eq!(
            yes.because.iter().map(FactId::as_str).collect::<Vec<_>>(),
            ["purpose"]
        );
        let maybe = rule.judge(&Situation::from(answers(&[("purpose", "study")])));
        assert_eq!(
            maybe.missing.iter().map(FactId::as_str).collect::<Vec<_>>(),
            ["german"]
        );
    }

    #[test]
    fn the_reason_for_a_not_is_the_reason_of_what_it_denies() {
        let rule = rule(r#"{"not": {"citizenship": "german"}}"#);
        let verdict = rule.judge(&Situation::from(answers(&[("citizenship", "eu")])));
        assert_eq!(verdict.applies, Applies::Yes);
        assert_eq!(verdict.because.len(), 1);
    }

    #[test]
    fn an_empty_list_and_a_wrong_type_are_refused() {
        for bad in [
            r#"{"any": []}"#,
            r#"{"purpose": []}"#,
            r#"{"purpose": 3}"#,
            r#"{"Not": {}}"#,
        ] {
            assert!(serde_json::from_str::<Rule>(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_rule_nested_too_deeply_is_refused() {
        let deep = format!(
            "{}{}{}",
            r#"{"not":"#.repeat(40),
            r#"{"a":"b"}"#,
            "}".repeat(40)
        );
        assert!(serde_json::from_str::<Rule>(&deep).is_err());
    }

    fn any_rule() -> impl Strategy<Value = Rule> {
        let leaf = ("[a-e]", prop::collection::vec("[x-z]", 1..3)).prop_map(|(fact, answers)| {
            Rule::Is(
                fact.parse().unwrap(),
                answers.iter().map(|a| a.parse().unwrap()).collect(),
            )
        });
        leaf.prop_recursive(4, 24, 3, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 1..4).prop_map(Rule::All),
                prop::collection::vec(inner.clone(), 1..4).prop_map(Rule::Any),
                inner.prop_map(|rule| Rule::Not(Box::new(rule))),
            ]
        })
    }

    fn any_answers() -> impl Strategy<Value = Vec<(String, String)>> {
        prop::collection::vec(("[a-e]", "[x-z]"), 0..6)
    }

    proptest! {
        #[test]
        fn a_further_answer_never_takes_back_a_yes_or_a_no(
            rule in any_rule(), before in any_answers(), fact in "[a-e]", answer in "[x-z]",
        ) {
            let pairs: Vec<_> = before.iter().map(|(f, a)| (f.as_str(), a.as_str())).collect();
            let before = answers(&pairs);
            let mut after = before.clone();
            if after.get(&fact.parse().unwrap()).is_none() {
                after.set(fact.parse().unwrap(), Answer::Choice { value: answer.parse().unwrap() });
            }
            let judge = |answers| rule.judge(&Situation::from(answers)).applies;
            let (old, new) = (judge(before), judge(after));
            prop_assert!(old == Applies::Maybe || old == new, "{old:?} became {new:?}");
        }

        #[test]
        fn only_a_maybe_names_missing_facts_and_they_are_unanswered(
            rule in any_rule(), before in any_answers(),
        ) {
            let pairs: Vec<_> = before.iter().map(|(f, a)| (f.as_str(), a.as_str())).collect();
            let answers = answers(&pairs);
            let verdict = rule.judge(&Situation::from(answers.clone()));
            prop_assert_eq!(verdict.applies == Applies::Maybe, !verdict.missing.is_empty());
            prop_assert!(verdict.missing.iter().all(|fact| answers.get(fact).is_none()));
            prop_assert!(verdict.because.iter().all(|fact| answers.get(fact).is_some()));
        }

        #[test]
        fn a_rule_reads_back_as_it_was_written(rule in any_rule(), given in any_answers()) {
            let again: Rule = serde_json::from_str(&serde_json::to_string(&rule).unwrap()).unwrap();
            let pairs: Vec<_> = given.iter().map(|(f, a)| (f.as_str(), a.as_str())).collect();
            let answers = answers(&pairs);
            let situation = Situation::from(answers);
            prop_assert_eq!(again.judge(&situation), rule.judge(&situation));
        }
    }
}
