//! Stable work: whether spells are long enough, in calendar months and inside the year. Readings 1 to 3.

use crate::notice::Reading;
use crate::truth::{Doubt, Finding, Measure};
use crate::values::{Stretch, Window};

/// The days that stand for a month where only days can be added up (readings 1 to 3).
const DAYS_A_MONTH: u32 = 30;

/// Whether merged stretches are stable work of so many months inside the window, measured by their longest part.
pub fn stable(merged: &[Stretch], window: &Window, months: u32) -> Finding {
    let parts = || merged.iter().filter_map(|stretch| stretch.inside(window));
    let measure = measure(parts, months);
    if parts().any(|part| part.lasts(months)) {
        return Finding::TRUE.measured(measure);
    }
    let readings = [
        (Reading::CalendarMonths, parts().any(|part| lasts_nearly(part, months))),
        (
            Reading::BrokenSpells,
            parts().count() > 1 && parts().map(Stretch::days).sum::<u32>() >= DAYS_A_MONTH * months,
        ),
        (Reading::InsideTheYear, reaches_beyond_the_year(merged, window, months)),
        (Reading::NotYet, reaches_beyond_the_as_of_date(merged, window, months)),
    ];
    let doubt = readings
        .into_iter()
        .filter(|(_, met)| *met)
        .fold(Doubt::NONE, |doubt, (reading, _)| doubt.and(Doubt::open(reading)));
    let finding = if doubt == Doubt::NONE { Finding::FALSE } else { Finding::unknown(doubt) };
    finding.measured(measure)
}

/// Whether it lasts so many months in calendar months or in days.
fn lasts_nearly(stretch: Stretch, months: u32) -> bool {
    stretch.lasts(months) || stretch.days() >= DAYS_A_MONTH * months
}

/// Whether a stretch with days that count is long enough as a whole, and not the part of it in the year.
fn reaches_beyond_the_year(merged: &[Stretch], window: &Window, months: u32) -> bool {
    let year = window.whole_year();
    merged.iter().any(|stretch| {
        let cut = stretch.inside(&year).is_some_and(|part| part != *stretch && !part.lasts(months));
        cut && lasts_nearly(*stretch, months)
    })
}

/// Whether the part of a stretch in the year is long enough, and not the part of it up to the as-of date.
fn reaches_beyond_the_as_of_date(merged: &[Stretch], window: &Window, months: u32) -> bool {
    let year = window.whole_year();
    let mut later = merged.iter().filter_map(|stretch| stretch.inside(&year)).filter(|part| window.last < part.last);
    later.any(|part| lasts_nearly(part, months))
}

fn measure<I: Iterator<Item = Stretch>>(parts: impl Fn() -> I, needed: u32) -> Measure {
    let longest = parts().max_by_key(|part| (part.whole_months(), part.days()));
    Measure::Work {
        days: longest.map_or(0, Stretch::days),
        months: longest.map_or(0, Stretch::whole_months),
        days_in_all: parts().map(Stretch::days).sum(),
        needed_months: needed,
        reached_on: longest.map(|part| part.first.end_of_months(needed)),
    }
}
