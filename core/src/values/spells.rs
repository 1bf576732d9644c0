//! Spells of days in a row: merged, cut to the days that count, measured in calendar months.

use super::date::Date;
use super::order;
use super::year::Year;

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
    /// The window of a year, told up to `as_of`, or to the year's end.
    pub fn new(year: Year, as_of: Option<Date>) -> Self {
        let year_end = Date::last_of(year);
        let as_of = as_of.unwrap_or(year_end);
        Self { first: Date::first_of(year), last: year_end.min(as_of), year_end, as_of }
    }

    /// The same up to the year's end.
    pub(crate) fn whole_year(&self) -> Self {
        Self { last: self.year_end, ..*self }
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
    /// How many days it has.
    pub(crate) fn days(self) -> u32 {
        self.first.days_to(self.last)
    }

    /// Whether it lasts so many calendar months.
    pub(crate) fn lasts(self, months: u32) -> bool {
        self.first.end_of_months(months) <= self.last
    }

    /// How many whole calendar months it lasts, at most 12.
    pub(crate) fn whole_months(self) -> usize {
        (1..=12).take_while(|months| self.lasts(*months)).count()
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
/// use wengang_core::values::{Date, Stretch, merge};
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
