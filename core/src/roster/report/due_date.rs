//! The day until which Annex 2 is due: the third working day after the quarter (item 18).

use crate::values::{Cause, Date};
use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// A quarter of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Quarter {
    year: u16,
    quarter: u8,
}

/// The days that differ from the week's: public holidays, and days of a weekend on which work is made up for, 调休.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Calendar {
    /// Days without work.
    pub holidays: Vec<Date>,
    /// Saturdays and Sundays with work.
    pub working_days: Vec<Date>,
}

impl Calendar {
    /// Whether people work on that day.
    pub fn is_working(&self, day: Date) -> bool {
        !self.holidays.contains(&day) && (!is_weekend(day) || self.working_days.contains(&day))
    }
}

fn is_weekend(day: Date) -> bool {
    let date = NaiveDate::from_ymd_opt(day.year(), day.month(), day.day());
    date.is_some_and(|date| matches!(date.weekday(), Weekday::Sat | Weekday::Sun))
}

/// How many working days there are for the report (item 18).
const WORKING_DAYS: usize = 3;

impl Quarter {
    /// A quarter, 1 to 4, of a year.
    ///
    /// # Errors
    /// [`Cause::OutOfRange`] for another number, or a year before 1950 or after 2099.
    pub fn new(year: u16, quarter: u8) -> Result<Self, Cause> {
        let fits = (1950..=2099).contains(&year) && (1..=4).contains(&quarter);
        if fits { Ok(Self { year, quarter }) } else { Err(Cause::OutOfRange) }
    }

    /// The last day on which the form can be handed in: the third working day after the quarter.
    ///
    /// None only if a calendar has no working day for months.
    ///
    /// ```
    /// use wengang_core::roster::{Calendar, Quarter};
    ///
    /// let due = Quarter::new(2022, 2).unwrap().due(&Calendar::default()).unwrap();
    /// // 30 June was a Thursday; Friday, Monday, Tuesday.
    /// assert_eq!(due.to_string(), "2022-07-05");
    /// ```
    pub fn due(self, calendar: &Calendar) -> Option<Date> {
        let (year, month) =
            if self.quarter == 4 { (self.year + 1, 1) } else { (self.year, u32::from(self.quarter) * 3 + 1) };
        let days = (0..3).flat_map(|later| (1..=31).map(move |day| (month + later, day)));
        let dates = days.filter_map(|(month, day)| Date::new(i32::from(year), month, day).ok());
        dates.filter(|date| calendar.is_working(*date)).nth(WORKING_DAYS - 1)
    }
}
