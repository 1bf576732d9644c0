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
        (Reading::InsideTheYear, reaches_beyond(merged, window, months)),
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

/// Whether a whole stretch is long enough of which only a part too short lies inside.
fn reaches_beyond(merged: &[Stretch], window: &Window, months: u32) -> bool {
    let mut touching = merged.iter().filter(|stretch| stretch.inside(window).is_some());
    touching.any(|stretch| lasts_nearly(*stretch, months) && stretch.inside(window) != Some(*stretch))
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
