//! Splits a telephone number into its groups of digits.

use super::NoPhone;

/// Maximum number of digits of an area code with its zero.
const AREA: usize = 6;

/// Digits, and the signs before them other than spaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DigitGroup {
    pub(super) before: String,
    pub(super) digits: String,
}

/// A number in its groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct GroupedNumber {
    pub(super) all: Vec<DigitGroup>,
    /// Whether the first group is a country code.
    pub(super) is_abroad: bool,
}

impl GroupedNumber {
    /// Splits a text of digits and the signs between them.
    pub(super) fn split(text: &str) -> Result<Self, NoPhone> {
        let is_sign = |letter: char| " +-/().".contains(letter);
        if text.contains([',', ';']) {
            return Err(NoPhone::Several);
        }
        if !text
            .chars()
            .all(|letter| letter.is_ascii_digit() || is_sign(letter))
        {
            return Err(NoPhone::Words);
        }
        let (is_abroad, text) = match text.strip_prefix("(+").or(text.strip_prefix('+')) {
            Some(rest) if text.starts_with('(') => (true, rest.replacen(')', " ", 1)),
            Some(rest) => (true, rest.to_owned()),
            None => match text.strip_prefix("00") {
                Some(rest) => (true, rest.to_owned()),
                None => (false, text.to_owned()),
            },
        };
        if text.contains('+') {
            return Err(NoPhone::Several);
        }
        let (mut all, mut before, mut digits) = (Vec::new(), String::new(), String::new());
        for letter in text.chars().chain([' ']) {
            if letter.is_ascii_digit() {
                digits.push(letter);
                continue;
            }
            if !digits.is_empty() {
                let (before, digits) = (std::mem::take(&mut before), std::mem::take(&mut digits));
                all.push(DigitGroup { before, digits });
            }
            if letter != ' ' {
                before.push(letter);
            }
        }
        match before.as_str() {
            _ if all.is_empty() => Err(NoPhone::Words),
            "" => Ok(Self { all, is_abroad }),
            "-" => Err(NoPhone::Unfinished),
            _ => Err(NoPhone::Words),
        }
    }

    /// Refuses groups that belong to a second number.
    pub(super) fn is_one_number(&self) -> Result<(), NoPhone> {
        let local = self.local();
        let mut slashes = 0;
        for (index, group) in self.all.iter().enumerate() {
            match group.before.as_str() {
                "" | "." | "(" => {}
                "-" | ")" | ")-" if index > 0 => {}
                "/" | ")/" if index > 0 => slashes += 1,
                signs if signs.contains('/') => return Err(NoPhone::Several),
                _ => return Err(NoPhone::Words),
            }
        }
        if slashes > 1 || (slashes == 1 && !self.has_slash_after_area()) {
            return Err(NoPhone::Several);
        }
        if !self.has_sound_brackets() {
            return Err(NoPhone::Words);
        }
        let (first, rest) = local.split_first().ok_or(NoPhone::Impossible)?;
        let repeats_area = rest
            .iter()
            .any(|group| first.digits.len() > 2 && group.digits == first.digits);
        // A zero begins an area code if a number follows it, or in it.
        let begins_anew = rest.iter().enumerate().skip(1).any(|(index, group)| {
            let length = group.digits.len();
            let has_more = index + 1 < rest.len();
            group.digits.starts_with('0') && (length > AREA || (length > 2 && has_more))
        });
        if repeats_area && rest.len() > 1 || begins_anew || has_range(rest) {
            return Err(NoPhone::Several);
        }
        Ok(())
    }

    /// The groups after the country code.
    fn local(&self) -> &[DigitGroup] {
        match self.all.as_slice() {
            [_, zero, local @ ..] if self.is_abroad && zero.digits == "0" => local,
            [code, local @ ..] if self.is_abroad && code.digits.len() <= 3 => local,
            all => all,
        }
    }

    /// Whether the only slash parts the area code from the rest.
    fn has_slash_after_area(&self) -> bool {
        let local = self.local();
        let slash = local.iter().position(|group| group.before.contains('/'));
        let Some((area, rest)) = slash.and_then(|slash| local.split_at_checked(slash)) else {
            return true; // Between the country code and the area code.
        };
        let digits: usize = area.iter().map(|group| group.digits.len()).sum();
        let has_code = self.is_abroad
            || area
                .first()
                .is_some_and(|group| group.digits.starts_with('0'));
        let begins = rest
            .first()
            .is_some_and(|group| group.digits.starts_with('0'));
        let rest: usize = rest.iter().map(|group| group.digits.len()).sum();
        has_code && !begins && digits <= AREA && rest > 1
    }

    /// Whether brackets, if any, are around the area code or its zero.
    fn has_sound_brackets(&self) -> bool {
        let opens = |group: &DigitGroup| group.before.contains('(');
        let closes = |group: &DigitGroup| group.before.contains(')');
        let all = || self.all.iter();
        let Some(open) = all().position(opens) else {
            return !all().any(closes);
        };
        let most = usize::from(self.is_abroad);
        let pairs = all().filter(|group| opens(group)).count() == 1
            && all().filter(|group| closes(group)).count() == 1;
        pairs && open <= most && all().position(closes).is_some_and(|close| close > open)
    }
}

/// Whether the last two groups after hyphens are a range: `12345-10-11`, or
/// `12345-12348`.
fn has_range(rest: &[DigitGroup]) -> bool {
    let [.., first, second] = rest else {
        return false;
    };
    if second.before != "-" {
        return false;
    }
    let is_main = |group: &DigitGroup| group.digits.len() > 3;
    let short = |group: &DigitGroup| group.digits.len() <= 3;
    let extensions =
        first.before == "-" && short(first) && short(second) && rest.iter().any(is_main);
    let start = |group: &DigitGroup| group.digits.chars().take(2).collect::<String>();
    let numbers = is_main(first)
        && first.digits.len() == second.digits.len()
        && start(first) == start(second);
    extensions || numbers
}
