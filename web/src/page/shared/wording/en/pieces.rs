//! Pieces of sentences: amounts, counts, lengths, months.

use crate::page::shared::wording::amounts::{grouped, number};
use wengang_core::Yuan;
use wengang_core::values::Date;

/// What the production award is.
pub(super) fn production(away: &str, at_home: &str, (months_away, months_at_home): (u32, u32)) -> String {
    format!(
        "Where the household is able to run its own production, stable work (not on a public-welfare post) may bring an award: {away} a person a year after {months_away} months in another province, {at_home} after {months_at_home} months in Heilongjiang. Local authorities decide whether to pay."
    )
}

/// The month of a day, in short.
pub(super) fn month_name(date: Date) -> &'static str {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = usize::try_from(date.month()).ok().and_then(|month| MONTHS.get(month.saturating_sub(1)));
    month.copied().unwrap_or_default()
}

/// An amount.
pub(super) fn money(yuan: Yuan) -> String {
    format!("{}\u{a0}yuan", grouped(yuan))
}

/// So many of something.
pub(super) fn count(number: u32, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

/// So many people.
pub(super) fn how_many(people: usize) -> String {
    if people == 1 { "1 person".to_owned() } else { format!("{} people", number(people)) }
}

/// So many whole months.
pub(super) fn whole_months(months: usize) -> String {
    count(u32::try_from(months).unwrap_or(u32::MAX), "whole month")
}

/// A length of a contract: in years if it is whole ones.
pub(super) fn length(months: u32) -> String {
    if months.is_multiple_of(12) { count(months / 12, "year") } else { count(months, "month") }
}
