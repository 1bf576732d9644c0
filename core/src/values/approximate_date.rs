//! A day as far as somebody remembers it: the day itself, a part of a month, or the month.

use super::date::{Date, number};
use super::refusal::{Cause, half_width};
use super::year::Year;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// A day, or the days of which one is meant; both ends included. Written as the day, as the month (2022-03), or as an
/// interval after ISO 8601 (2022-03-01/2022-03-10).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(rename = "DayOrMonth", type = "string"))]
pub struct ApproximateDate {
    earliest: Date,
    latest: Date,
}

/// The part of a month that a word stands for: its first day and its last; a month ends where it ends.
const PARTS: [(&str, u32, u32); 7] = [
    ("上旬", 1, 10),
    ("中旬", 11, 20),
    ("下旬", 21, 31),
    ("初", 1, 10),
    ("中", 11, 20),
    ("底", 21, 31),
    ("末", 21, 31),
];

impl ApproximateDate {
    /// That day.
    pub const fn exactly(day: Date) -> Self {
        Self { earliest: day, latest: day }
    }

    /// One of the days from the first to the last.
    ///
    /// # Errors
    /// [`Cause::EndBeforeStart`].
    pub fn between(earliest: Date, latest: Date) -> Result<Self, Cause> {
        if latest < earliest { Err(Cause::EndBeforeStart) } else { Ok(Self { earliest, latest }) }
    }

    /// The earliest day that it can be.
    pub const fn earliest(self) -> Date {
        self.earliest
    }

    /// The latest day that it can be.
    pub const fn latest(self) -> Date {
        self.latest
    }

    /// Whether the day itself is known.
    pub fn is_exact(self) -> bool {
        self.earliest == self.latest
    }

    /// Reads a day as [`Date::read`] does, or a month or a part of one: 2022年3月, 2022-3, 3月上旬, 3月底, 2022-3-? for
    /// a day that is not remembered. Without a year it lies in `year`.
    ///
    /// ```
    /// use wengang_core::values::{ApproximateDate, Year};
    ///
    /// let read = |text| ApproximateDate::read(text, Year::new(2022).unwrap()).unwrap().to_string();
    /// assert_eq!(read("2022年3月1日"), "2022-03-01");
    /// assert_eq!(read("3月1日"), "2022-03-01");
    /// assert_eq!(read("2021年12月"), "2021-12");
    /// assert_eq!(read("2月下旬"), "2022-02-21/2022-02-28");
    /// ```
    ///
    /// # Errors
    /// [`Cause::Missing`], [`Cause::NotADate`], [`Cause::NoSuchDay`], [`Cause::OutOfRange`].
    pub fn read(typed: &str, year: Year) -> Result<Self, Cause> {
        match Date::read(typed) {
            Err(Cause::NotADate) => Self::read_in_part(&half_width(typed), year),
            day => day.map(Self::exactly),
        }
    }

    fn read_in_part(text: &str, year: Year) -> Result<Self, Cause> {
        if let Some((earliest, latest)) = text.split_once('/').filter(|(earliest, _)| earliest.len() == 10) {
            return Self::between(Date::read(earliest)?, Date::read(latest)?);
        }
        let whole = ("", 1, 31);
        let (word, first, last) = PARTS.into_iter().find(|(word, ..)| text.ends_with(word)).unwrap_or(whole);
        let text = text.strip_suffix(word).unwrap_or(text).trim_end_matches(['?', '-']);
        let named = text.ends_with('月') || !word.is_empty();
        let text = text.trim_end_matches(['日', '号', '份', '月', '-']);
        let numbers: Option<Vec<u32>> = text.split(['-', '.', '/', '年', '月']).map(number).collect();
        let this_year = u32::from(year.number());
        match (numbers.as_deref(), word.is_empty()) {
            (Some(&[year, month]), _) if 1000 <= year => Self::of_month(year, month, first, last),
            (Some(&[month]), _) if named => Self::of_month(this_year, month, first, last),
            (Some(&[month, day]), true) if month < 100 && day < 100 => date(this_year, month, day).map(Self::exactly),
            _ => Err(Cause::NotADate),
        }
    }

    /// One of the days of a month.
    ///
    /// # Errors
    /// [`Cause::NoSuchDay`], [`Cause::OutOfRange`].
    pub fn month(year: u32, month: u32) -> Result<Self, Cause> {
        Self::of_month(year, month, 1, 31)
    }

    /// The days of a month from one to another, cut where the month ends.
    fn of_month(year: u32, month: u32, first: u32, last: u32) -> Result<Self, Cause> {
        let begins = date(year, month, 1)?;
        let latest = date(year, month, last).unwrap_or_else(|_| begins.end_of_months(1));
        Self::between(date(year, month, first)?, latest)
    }

    fn is_whole_month(self) -> bool {
        self.earliest.day() == 1 && self.latest == self.earliest.end_of_months(1)
    }
}

fn date(year: u32, month: u32, day: u32) -> Result<Date, Cause> {
    Date::new(i32::try_from(year).unwrap_or(0), month, day)
}

impl From<Date> for ApproximateDate {
    fn from(day: Date) -> Self {
        Self::exactly(day)
    }
}

impl fmt::Display for ApproximateDate {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Self { earliest, latest } = self;
        if self.is_exact() {
            write!(f, "{earliest}")
        } else if self.is_whole_month() {
            write!(f, "{:04}-{:02}", earliest.year(), earliest.month())
        } else {
            write!(f, "{earliest}/{latest}")
        }
    }
}

impl Serialize for ApproximateDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ApproximateDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        // Facts name their years: a month without one is refused.
        let read = Self::read(&text, Year::FIRST);
        let read = if text.get(..4).is_some_and(|year| year.bytes().all(|byte| byte.is_ascii_digit())) {
            read
        } else {
            read.and(Err(Cause::NotADate))
        };
        read.map_err(|cause| serde::de::Error::custom(format!("`{text}` is not a day: {}", cause.name())))
    }
}
