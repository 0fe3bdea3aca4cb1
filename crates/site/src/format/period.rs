//! Periods.

use lotse_core::{Period, PeriodUnit};
use lotse_i18n::{FluentArgs, Text};

use crate::words::InterfaceTexts;

/// `14 days`, or `2 to 3 weeks` if both ends have the same unit. What is counted
/// backwards is written without its sign.
pub(crate) fn period(words: &InterfaceTexts, period: Period, up_to: Option<Period>) -> Text {
    let up_to = up_to.filter(|upper| upper.unit() == period.unit());
    let (count, mut args) = (period.count().unsigned_abs(), FluentArgs::new());
    if let Some(upper) = up_to {
        args.set("from", count);
        args.set("count", upper.count().unsigned_abs());
        let message = match period.unit() {
            PeriodUnit::Day => "period-days-range",
            PeriodUnit::Week => "period-weeks-range",
            PeriodUnit::Month => "period-months-range",
            PeriodUnit::Year => "period-years-range",
        };
        return words.with(message, &args);
    }
    args.set("count", count);
    let message = match period.unit() {
        PeriodUnit::Day => "period-days",
        PeriodUnit::Week => "period-weeks",
        PeriodUnit::Month => "period-months",
        PeriodUnit::Year => "period-years",
    };
    words.with(message, &args)
}
