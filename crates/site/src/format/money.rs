//! Sums of money.

use icu_experimental::dimension::currency::{
    CurrencyType, formatter::CurrencyFormatter, options::CurrencyFormatterOptions,
};
use lotse_core::{Cost, CostPer};
use lotse_i18n::{FluentArgs, Language, Text, number};

use super::locale;
use crate::words::InterfaceTexts;

/// What something costs, and how often.
pub(crate) fn cost(words: &InterfaceTexts, language: &Language, cost: &Cost) -> Text {
    let is_nothing = cost.amount.parse() == Ok(0.0) && cost.up_to.is_none();
    if is_nothing {
        return words.say("cost-free");
    }
    let sum = |amount: &str| sum(language, amount, &cost.currency);
    let from = sum(&cost.amount);
    let range = match &cost.up_to {
        Some(up_to) => {
            let args = FluentArgs::from_iter([("from", from), ("to", sum(up_to))]);
            words.with("cost-range", &args)
        }
        None => Text::new(from, language.clone()),
    };
    let message = match cost.per {
        None => return range,
        Some(CostPer::Lesson) => "cost-per-lesson",
        Some(CostPer::Month) => "cost-per-month",
        Some(CostPer::Quarter) => "cost-per-quarter",
        Some(CostPer::Year) => "cost-per-year",
    };
    words.with(message, &FluentArgs::from_iter([("sum", range.value)]))
}

/// A sum with the sign of its currency.
fn sum(language: &Language, amount: &str, currency: &str) -> String {
    let text = || {
        let (value, currency): (_, CurrencyType) = (amount.parse().ok()?, currency.parse().ok()?);
        let locale = locale(language)?;
        let options = CurrencyFormatterOptions::default();
        let formatter = CurrencyFormatter::try_new_symbol(locale.into(), currency, options).ok()?;
        Some(formatter.format_fixed_decimal(&value).to_string())
    };
    text().unwrap_or_else(|| format!("{} {currency}", number(language, amount)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_has_the_sign_of_its_currency_where_the_language_writes_it() {
        for (tag, expected) in [("de", "1.018,36\u{a0}€"), ("en", "€1,018.36")] {
            assert_eq!(sum(&tag.parse().unwrap(), "1018.36", "EUR"), expected);
        }
        assert_eq!(sum(&Language::english(), "some", "EUR"), "some EUR");
    }
}
