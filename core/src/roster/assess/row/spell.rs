//! A spell of work as a row tells it, and the shortest and the longest job that it can be.

use crate::facts::{Job, Place, WorkKind};
use crate::roster::cells::{End, WorkPlace};
use crate::values::{ApproximateDate, Date, Window};

/// What a row says about work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spell {
    /// There was none.
    None,
    /// It does not say where, so that nothing can be made of it.
    Unknown,
    /// Work there; the days as far as they are said.
    Work { place: Place, work: WorkKind, from: Option<ApproximateDate>, to: Option<End> },
}

impl Spell {
    pub fn new(
        place: Option<WorkPlace>,
        work: Option<WorkKind>,
        from: Option<ApproximateDate>,
        to: Option<End>,
    ) -> Self {
        // As in facts elsewhere, work is for an employer unless something else is said.
        let work = work.unwrap_or(WorkKind::Employed);
        match place {
            Some(WorkPlace::Nowhere) => Self::None,
            Some(WorkPlace::In(place)) => Self::Work { place, work, from, to },
            None => Self::Unknown,
        }
    }

    /// The shortest job and the longest; the same where every day is said.
    pub fn jobs(self, window: &Window) -> Option<(Job, Job)> {
        let Self::Work { place, work, from, to } = self else { return None };
        let job = |(from, to): (Date, Option<Date>)| Job::new(place, work, from, to).ok();
        Some((job(shortest(from, to, window))?, job(longest(from, to, window))?))
    }
}

/// At least one day, where a start or an end is not said.
fn shortest(from: Option<ApproximateDate>, to: Option<End>, window: &Window) -> (Date, Option<Date>) {
    match (from, to) {
        (Some(from), Some(End::On(to))) => {
            let first = from.latest().min(to.latest());
            (first, Some(to.earliest().max(first)))
        }
        (Some(from), Some(End::GoesOn)) => (from.latest(), None),
        (Some(from), None) => (from.latest(), Some(from.latest())),
        (None, Some(End::On(to))) => (to.earliest(), Some(to.earliest())),
        (None, Some(End::GoesOn)) => (window.as_of, None),
        (None, None) => (window.first, Some(window.first)),
    }
}

/// From the year's first day where a start is not said, and going on where an end is not.
fn longest(from: Option<ApproximateDate>, to: Option<End>, window: &Window) -> (Date, Option<Date>) {
    let last = match to {
        Some(End::On(to)) => Some(to.latest()),
        Some(End::GoesOn) | None => None,
    };
    let first = from.map_or(window.first, |from| from.earliest());
    (last.map_or(first, |last| first.min(last)), last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Side;

    #[test]
    fn work_in_a_province_that_is_not_named_is_work_away() {
        let side = |place| {
            let window = Window::new(crate::values::Year::new(2022).ok()?, None);
            Spell::new(Some(place), None, None, None).jobs(&window).map(|(shortest, _)| shortest.province().side())
        };
        assert_eq!(side(WorkPlace::In(Place::AnotherProvince)), Some(Side::Away));
        assert_eq!(side(WorkPlace::In(Place::Heilongjiang)), Some(Side::AtHome));
        assert_eq!(side(WorkPlace::Nowhere), None);
    }
}
