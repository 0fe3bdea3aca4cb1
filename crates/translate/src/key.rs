//! The name of a text in a folder.

use std::{fmt, str::FromStr};

/// The name of a text: the value or an attribute of a message, or a block of a page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnitKey {
    /// A text of Fluent: `step-tax-id`, `step-tax-id.why`, `ui/today-heading`.
    Message {
        /// Whether it is a pack's own wording of the interface.
        ui: bool,
        /// Id of the message, or of the term with its hyphen.
        id: String,
        /// The attribute, if it is one.
        attribute: Option<String>,
    },
    /// A block of a page: `guides/tax-id#3`.
    Block {
        /// Id of the guide.
        guide: String,
        /// Its place in the page, from 0; shown from 1.
        index: usize,
    },
}

/// A text is not the name of a text in a folder.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" names no text; write step-tax-id, step-tax-id.why, or guides/tax-id#3")]
pub struct UnitKeyError(String);

impl UnitKey {
    pub(crate) fn message(ui: bool, id: &str, attribute: Option<&str>) -> Self {
        Self::Message {
            ui,
            id: id.to_owned(),
            attribute: attribute.map(str::to_owned),
        }
    }

    pub(crate) fn block(guide: &str, index: usize) -> Self {
        Self::Block {
            guide: guide.to_owned(),
            index,
        }
    }

    /// Whether the name `other` includes this text: a message stands for
    /// its attributes, a page for its blocks.
    pub(crate) fn is_meant_by(&self, other: &str) -> bool {
        let name = self.to_string();
        let rest = name.strip_prefix(other);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '#']))
    }
}

impl fmt::Display for UnitKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Message { ui, id, attribute } => {
                f.write_str(if *ui { "ui/" } else { "" })?;
                f.write_str(id)?;
                attribute
                    .iter()
                    .try_for_each(|attribute| write!(f, ".{attribute}"))
            }
            Self::Block { guide, index } => write!(f, "guides/{guide}#{}", index + 1),
        }
    }
}

impl FromStr for UnitKey {
    type Err = UnitKeyError;

    fn from_str(name: &str) -> Result<Self, UnitKeyError> {
        let wrong = || UnitKeyError(name.chars().take(80).collect());
        if let Some(page) = name.strip_prefix("guides/") {
            let (guide, number) = page.split_once('#').ok_or_else(wrong)?;
            let number: usize = number.parse().map_err(|_| wrong())?;
            let index = number.checked_sub(1).ok_or_else(wrong)?;
            return Ok(Self::block(guide, index));
        }
        let (ui, rest) = match name.strip_prefix("ui/") {
            Some(rest) => (true, rest),
            None => (false, name),
        };
        let (id, attribute) = match rest.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (rest, None),
        };
        if id.is_empty() || id.contains(['/', '#']) {
            return Err(wrong());
        }
        Ok(Self::message(ui, id, attribute))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_is_written() {
        for name in ["a", "a.why", "-brand", "ui/a.label", "guides/tax-id#3"] {
            assert_eq!(name.parse::<UnitKey>().unwrap().to_string(), name);
        }
        for wrong in ["", "guides/tax-id", "guides/a#0", "guides/a#x", "x/y"] {
            assert!(wrong.parse::<UnitKey>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_message_stands_for_its_attributes_and_a_page_for_its_blocks() {
        let is_meant = |key: &str, by| key.parse::<UnitKey>().unwrap().is_meant_by(by);
        assert!(is_meant("step-a.why", "step-a"));
        assert!(is_meant("guides/a#2", "guides/a"));
        assert!(!is_meant("step-ab", "step-a"));
        assert!(!is_meant("step-a", "step-a.why"));
    }
}
