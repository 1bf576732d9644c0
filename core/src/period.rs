//! Spells of work: merged, counted in calendar months, cut to a year. Readings 1 to 3.

use crate::order;
use crate::outcome::Measure;
use crate::refusal::{Cause, half_width};
use crate::truth::{Doubt, Finding, Reading};
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// The days that stand for a month where only days can be added up (readings 1 to 3).
const DAYS_A_MONTH: u32 = 30;

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
        if !(1950..=2100).contains(&year) {
            return Err(Cause::OutOfRange);
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self).ok_or(Cause::NoSuchDay)
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
    /// use wengang_core::period::Date;
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
    fn days_to(self, last: Self) -> u32 {
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

    fn next(self) -> Self {
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
fn number(text: &str) -> Option<u32> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
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

/// The days that count for a claim: those of its year, up to the as-of date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first day that counts.
    pub first: Date,
    /// The last day that counts.
    pub last: Date,
    /// The year's last day, up to which more days could come to count.
    pub year_end: Date,
    /// The day up to which the situation is told; a job without an end runs to it.
    pub as_of: Date,
}

impl Window {
    /// The window of a year, told up to `as_of`.
    ///
    /// # Errors
    /// [`Cause::OutOfRange`] for a year before 1950 or after 2100.
    pub fn new(year: u16, as_of: Option<Date>) -> Result<Self, Cause> {
        let first = Date::new(i32::from(year), 1, 1)?;
        let year_end = Date::new(i32::from(year), 12, 31)?;
        let as_of = as_of.unwrap_or(year_end);
        Ok(Self { first, last: year_end.min(as_of), year_end, as_of })
    }
}

/// Some days in a row, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
    /// The place, in the list of jobs, of the job that ends the stretch.
    pub job: usize,
}

impl Stretch {
    fn days(self) -> u32 {
        self.first.days_to(self.last)
    }

    /// Whether it lasts so many calendar months.
    fn lasts(self, months: u32) -> bool {
        self.first.end_of_months(months) <= self.last
    }

    /// Whether it lasts so many months in calendar months or in days.
    fn lasts_nearly(self, months: u32) -> bool {
        self.lasts(months) || self.days() >= DAYS_A_MONTH * months
    }

    /// The part inside the window, if any.
    pub fn inside(self, window: &Window) -> Option<Self> {
        let part = Self { first: self.first.max(window.first), last: self.last.min(window.last), ..self };
        (part.first <= part.last).then_some(part)
    }
}

/// Merges stretches that touch or overlap, whatever their order (reading 2).
///
/// ```
/// use wengang_core::period::{Date, Stretch, merge};
///
/// let day = |text| Date::read(text).unwrap();
/// let march = Stretch { first: day("2022-03-01"), last: day("2022-03-31"), job: 0 };
/// let april = Stretch { first: day("2022-04-01"), last: day("2022-04-30"), job: 1 };
/// assert_eq!(merge(vec![april, march]), [Stretch { first: march.first, ..april }]);
/// ```
#[must_use]
pub fn merge(stretches: Vec<Stretch>) -> Vec<Stretch> {
    let mut stretches = order::by(stretches, |stretch| (stretch.first, stretch.last));
    stretches.dedup_by(|next, open| {
        let touches = next.first <= open.last.next();
        if touches && open.last < next.last {
            *open = Stretch { first: open.first, ..*next };
        }
        touches
    });
    stretches
}

/// Whether merged stretches are stable work of so many months inside the window, measured by their longest part.
pub fn stable(merged: &[Stretch], window: &Window, months: u32) -> Finding {
    let parts = || merged.iter().filter_map(|stretch| stretch.inside(window));
    let measure = measure(parts, months);
    if parts().any(|part| part.lasts(months)) {
        return Finding::TRUE.measured(measure);
    }
    let readings = [
        (Reading::CalendarMonths, parts().any(|part| part.lasts_nearly(months))),
        (
            Reading::BrokenSpells,
            parts().count() > 1 && parts().map(Stretch::days).sum::<u32>() >= DAYS_A_MONTH * months,
        ),
        (Reading::InsideTheYear, reaches_beyond(merged, window, months)),
    ];
    let doubt = readings
        .into_iter()
        .filter(|(_, met)| *met)
        .fold(Doubt::NONE, |doubt, (reading, _)| doubt.and(Doubt::open(reading)));
    let finding = if doubt == Doubt::NONE { Finding::FALSE } else { Finding::unknown(doubt) };
    finding.measured(measure)
}

/// Whether a whole stretch is long enough of which only a part too short lies inside.
fn reaches_beyond(merged: &[Stretch], window: &Window, months: u32) -> bool {
    let mut touching = merged.iter().filter(|stretch| stretch.inside(window).is_some());
    touching.any(|stretch| stretch.lasts_nearly(months) && stretch.inside(window) != Some(*stretch))
}

fn measure<I: Iterator<Item = Stretch>>(parts: impl Fn() -> I, needed: u32) -> Measure {
    let longest = parts().max_by_key(|part| part.days());
    Measure::Work {
        days: longest.map_or(0, Stretch::days),
        months: longest.map_or(0, |part| (1..=12).take_while(|months| part.lasts(*months)).count()),
        days_in_all: parts().map(Stretch::days).sum(),
        needed_months: needed,
        reached_on: longest.map(|part| part.first.end_of_months(needed)),
    }
}
