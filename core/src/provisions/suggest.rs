//! What provisions suggest: changes that could bring more, not yet tried.

use super::rule::Rules;
use crate::facts::{Extent, Job, Side, Worker};
use crate::outcome::{Change, Check, Condition, Determination, PersonOutcome, Verdict};
use crate::values::{Window, order};
use std::collections::HashSet;

/// How many changes are tried at most, so that a long list is not gone through once for each of its people.
pub(crate) const MOST_TRIED: usize = 16;

/// No change that a person can make brings more.
pub(crate) fn no_change<T>(_: &T, _: &Rules, _: &Determination) -> Vec<Change> {
    Vec::new()
}

/// Whether these conditions stand in the way, and no other: a change of anything else brings nothing.
pub(crate) fn only_these_lack(conditions: &[Condition], checks: &[Check]) -> bool {
    let mut lacking = checks.iter().filter(|check| !check.finding.holds()).peekable();
    lacking.peek().is_some() && lacking.all(|check| conditions.contains(&check.condition))
}

/// The people for whom that condition alone stands in the way, by their place in the list, beside another entry that does not count
/// either; but for those of whom one counts already.
pub(crate) fn held_back<'a>(
    condition: Condition,
    people: &[PersonOutcome],
    ids: impl Iterator<Item = Option<&'a str>> + Clone,
) -> Vec<usize> {
    let entries = || people.iter().zip(ids.clone()).enumerate();
    let lacks = |person: &PersonOutcome| {
        person.conditions.iter().any(|check| check.condition == condition && !check.finding.holds())
    };
    let only = [condition, Condition::CountedOnce];
    let held_back = |person: &PersonOutcome| lacks(person) && only_these_lack(&only, &person.conditions);
    if !people.iter().any(held_back) {
        return Vec::new();
    }
    let decided = |verdict| !matches!(verdict, Verdict::NotEligible | Verdict::Undetermined);
    let counted: HashSet<&str> =
        entries().filter(|(_, (person, _))| decided(person.verdict)).filter_map(|(_, (_, id))| id).collect();
    let alone = |id: Option<&str>| id.is_none_or(|id| !counted.contains(id));
    entries().filter(|(_, (person, id))| held_back(person) && alone(*id)).map(|(place, _)| place).collect()
}

/// Work on that side for so many months within the year: each job that could go on, the fewest days more first. None
/// where not all days are known: the days that are short would not be known either.
pub(crate) fn work_longer(worker: &Worker, side: Side, months: u32, days: &Window) -> Vec<Change> {
    let known = worker.jobs.as_ref().filter(|jobs| jobs.iter().all(Job::is_exact));
    let stretches = known.map(|jobs| jobs.stretches(side, false, days, Extent::Shortest)).unwrap_or_default();
    let longer = stretches.iter().enumerate().filter_map(|(place, stretch)| {
        let enough = stretch.inside(days)?.first.end_of_months(months);
        // Up to a later spell that is long enough for the rest, no more is needed than to close the gap.
        let mut later = stretches.iter().skip(place + 1).filter_map(|later| later.inside(days));
        let joined = later.find(|later| enough <= later.last);
        let until = joined.map_or(enough, |next| enough.min(next.first.previous()));
        let reachable = stretch.last < until && until <= days.year_end;
        reachable.then(|| Change::WorkUntil { job: stretch.job, until, days: stretch.last.days_until(until) })
    });
    order::by(longer, Change::days)
}
