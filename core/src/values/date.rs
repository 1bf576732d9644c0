//! Calendar days, read as people type them, and counted in calendar months.

use super::refusal::{Cause, half_width};
use super::year::Year;
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// A calendar day, from 1 January 1950 to 31 December 2100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(rename = "Day", type = "string"))]
pub struct Date(NaiveDate);

impl Date {
    /// The day of that year, month and day of the month.
    ///
    /// # Errors
    /// [`Cause::NoSuchDay`], [`Cause::OutOfRange`].
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self, Cause> {
        let in_range = i32::from(Year::FIRST.number()) <= year && year <= i32::from(Year::LAST.number());
        if !in_range {
            return Err(Cause::OutOfRange);
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self).ok_or(Cause::NoSuchDay)
    }

    /// A day of the notice's data; one that the calendar does not have does not compile.
    pub(crate) const fn fixed<const YEAR: i32, const MONTH: u32, const DAY: u32>() -> Self {
        const { assert!(NaiveDate::from_ymd_opt(YEAR, MONTH, DAY).is_some(), "a day of the calendar") };
        Self::or_least(NaiveDate::from_ymd_opt(YEAR, MONTH, DAY))
    }

    /// The first day of a year.
    pub(crate) fn first_of(year: Year) -> Self {
        Self::or_least(NaiveDate::from_ymd_opt(i32::from(year.number()), 1, 1))
    }

    /// The last day of a year.
    pub(crate) fn last_of(year: Year) -> Self {
        Self::or_least(NaiveDate::from_ymd_opt(i32::from(year.number()), 12, 31))
    }

    /// A day that every calendar has; the other branch is never taken, and says so without a panic.
    const fn or_least(day: Option<NaiveDate>) -> Self {
        match day {
            Some(day) => Self(day),
            None => Self(NaiveDate::MIN),
        }
    }

    /// Reads a day as people type it: 2022-03-01, 2022.3.1, 2022/3/1, 2022年3月1日, 20220301, also full-width.
    ///
    /// # Errors
    /// [`Cause::Missing`], [`Cause::NotADate`], [`Cause::NoSuchDay`], [`Cause::OutOfRange`].
    pub fn read(typed: &str) -> Result<Self, Cause> {
        let text = half_width(typed);
        if text.is_empty() {
            return Err(Cause::Missing);
        }
        let text = text.trim_end_matches(['日', '号']);
        let parts: Vec<&str> = match compact(text) {
            Some(parts) => parts.to_vec(),
            None => text.split(['-', '.', '/', '年', '月']).collect(),
        };
        let numbers: Option<Vec<u32>> = parts.iter().map(|part| number(part)).collect();
        match (numbers.as_deref(), parts.first()) {
            (Some(&[year, month, day]), Some(first)) if first.len() == 4 => {
                Self::new(i32::try_from(year).unwrap_or(0), month, day)
            }
            _ => Err(Cause::NotADate),
        }
    }

    /// The year it lies in.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day on which a spell that starts here has lasted so many calendar months, both ends included (reading 1):
    /// the day before this day that many months later, or that month's last day where it has no such day.
    ///
    /// ```
    /// use wengang_core::values::Date;
    ///
    /// let last = |first: &str| Date::read(first).unwrap().end_of_months(3).to_string();
    /// assert_eq!(last("2022年3月1日"), "2022-05-31");
    /// assert_eq!(last("2021-11-30"), "2022-02-28");
    /// ```
    #[must_use]
    pub fn end_of_months(self, months: u32) -> Self {
        let later = self.0.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX);
        if later.day() == self.0.day() { Self(later.pred_opt().unwrap_or(later)) } else { Self(later) }
    }

    /// The days from here to `last`, both included; none if `last` is earlier.
    pub(super) fn days_to(self, last: Self) -> u32 {
        u32::try_from(last.0.signed_duration_since(self.0).num_days() + 1).unwrap_or(0)
    }

    /// How many days later `later` is; none if it is not later.
    pub(crate) fn days_until(self, later: Self) -> u32 {
        self.days_to(later).saturating_sub(1)
    }

    /// The day before.
    pub(crate) fn previous(self) -> Self {
        Self(self.0.pred_opt().unwrap_or(self.0))
    }

    /// The day after.
    pub(crate) fn next(self) -> Self {
        Self(self.0.checked_add_days(Days::new(1)).unwrap_or(self.0))
    }
}

/// Eight digits in a row, as year, month and day.
fn compact(text: &str) -> Option<[&str; 3]> {
    let digits = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    match (text.get(..4), text.get(4..6), text.get(6..)) {
        (Some(year), Some(month), Some(day)) if digits => Some([year, month, day]),
        _ => None,
    }
}

/// One to four digits.
pub(super) fn number(text: &str) -> Option<u32> {
    if 4 < text.len() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Self::read(&text).map_err(|cause| serde::de::Error::custom(format!("`{text}` is not a day: {}", cause.name())))
    }
}
