//! The smallest change of a fact that brings more, tried out before it is shown.

use crate::facts::{ContractKind, Facts, Side, Worker};
use crate::money::Yuan;
use crate::notice::Item;
use crate::order;
use crate::outcome::{Caution, Check, Condition, Determination, Outcome, PersonOutcome, Verdict};
use crate::parameters::{Local, LocalParameters};
use crate::period::{Date, Window};
use crate::provisions::{Provision, Rules};
use serde::Serialize;
use std::collections::HashSet;

/// A change of something that a claimant can change; people and jobs by their place in the list, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Change {
    /// Go on with that job until that day.
    WorkUntil {
        /// The job.
        job: usize,
        /// The day, which is the last one that is needed.
        until: Date,
        /// How many days more than now.
        days: u32,
    },
    /// Make the labour contract of that person so long.
    LengthenContract {
        /// The person.
        person: usize,
        /// The months.
        months: u32,
    },
    /// Pay that person so much more in the year.
    PayMore {
        /// The person.
        person: usize,
        /// How much more, yuan.
        yuan: Yuan,
    },
    /// Ask the county for the year's monitoring line.
    AskForLine {
        /// The line at which everybody's pay would be enough, yuan; what it brings is what that would bring.
        at_best: Yuan,
    },
}

/// A change, and how much more is then sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Advice {
    /// The change.
    pub change: Change,
    /// How much more it makes sure, yuan; at most that, for a line that is asked for.
    pub more: Yuan,
}

/// The first suggestion that makes more sure, without making the answers contradict.
pub(crate) fn advise(provision: &Provision, facts: &Facts, rules: &Rules, now: &Determination) -> Option<Advice> {
    let suggestions = provision.suggest(facts, rules, now);
    suggestions.into_iter().find_map(|change| {
        let (facts, local) = change.applied_to(facts, rules.local)?;
        let then = provision.determine(&facts, &Rules { days: facts.window(), local: &local, ..*rules })?;
        let more = then.amount.least().less(now.amount.least());
        let contradicts = then.cautions.has(Caution::JobsOverlap) && !now.cautions.has(Caution::JobsOverlap);
        (!more.is_zero() && !contradicts).then_some(Advice { change, more })
    })
}

/// Whether these conditions stand in the way, and no other: a change of anything else brings nothing.
pub(crate) fn only_these_lack(conditions: &[Condition], checks: &[Check]) -> bool {
    let mut lacking = checks.iter().filter(|check| !check.finding.holds()).peekable();
    lacking.peek().is_some() && lacking.all(|check| conditions.contains(&check.condition))
}

/// The people for whom that condition alone stands in the way, by their place in the list; but for those of whom
/// another entry counts already.
pub(crate) fn held_back<'a>(
    condition: Condition,
    people: &[PersonOutcome],
    ids: impl Iterator<Item = Option<&'a str>> + Clone,
) -> Vec<usize> {
    let entries = || people.iter().zip(ids.clone()).enumerate();
    let held_back = |person: &PersonOutcome| only_these_lack(&[condition], &person.conditions);
    if !people.iter().any(held_back) {
        return Vec::new();
    }
    let decided = |verdict| !matches!(verdict, Verdict::NotEligible | Verdict::Undetermined);
    let counted: HashSet<&str> =
        entries().filter(|(_, (person, _))| decided(person.verdict)).filter_map(|(_, (_, id))| id).collect();
    let alone = |id: Option<&str>| id.is_none_or(|id| !counted.contains(id));
    entries().filter(|(_, (person, id))| held_back(person) && alone(*id)).map(|(place, _)| place).collect()
}

impl Change {
    /// The facts and local parameters as they would be after the change; none if it does not fit them.
    ///
    /// ```
    /// use wengang_core::{Facts, LocalParameters, ProvisionId, evaluate};
    ///
    /// let facts: Facts = serde_json::from_str(r#"{ "year": 2022, "worker": {
    ///     "household": "monitored", "registered_in_heilongjiang": true, "public_post": "never",
    ///     "jobs": [{ "province": "辽宁", "from": "2022-03-01", "to": "2022-05-15" }],
    ///     "transport_received": false, "fare_by": "train", "fare": "386.50"
    /// } }"#).unwrap();
    /// let local = LocalParameters::default();
    /// let advice = evaluate(&facts, &local).outcome(ProvisionId::Transport).unwrap().advice.unwrap();
    /// let (facts, local) = advice.change.applied_to(&facts, &local).unwrap();
    /// assert_eq!(evaluate(&facts, &local).totals.granted, advice.more);
    /// ```
    pub fn applied_to(self, facts: &Facts, local: &LocalParameters) -> Option<(Facts, LocalParameters)> {
        let mut facts = facts.clone();
        let mut local = local.clone();
        match self {
            Self::WorkUntil { job, until, .. } => {
                let worker = facts.worker.as_mut()?;
                worker.jobs = Some(worker.jobs.as_ref()?.lasting_until(job, until)?);
                facts = facts.told_up_to(until);
            }
            Self::LengthenContract { person, months } => {
                let placement = facts.broker.as_mut()?.placements.as_mut()?.get_mut(person)?;
                let contract =
                    placement.contract.as_mut().filter(|contract| contract.kind == ContractKind::FixedTerm)?;
                contract.months = Some(months);
            }
            Self::PayMore { person, yuan } => {
                let worker = facts.workshop.as_mut()?.workers.as_mut()?.get_mut(person)?;
                worker.pay = worker.pay.map(|pay| pay.plus(yuan));
            }
            Self::AskForLine { at_best } => {
                local.monitoring_line = Some(Local { amount: at_best, source: String::new(), year: facts.year() });
            }
        }
        Some((facts, local))
    }
}

/// Work on that side for so many months within the year: each job that could go on, the fewest days more first.
pub(crate) fn work_longer(worker: &Worker, side: Side, months: u32, days: &Window) -> Vec<Change> {
    let stretches = worker.jobs.as_ref().map(|jobs| jobs.stretches(side, false, days)).unwrap_or_default();
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

impl Change {
    /// How many days more of work it is; none for other changes.
    pub(crate) fn days(&self) -> u32 {
        match self {
            Self::WorkUntil { days, .. } => *days,
            _ => 0,
        }
    }
}

/// The changes that the outcomes advise, each once with what it brings to those that advise it, the largest gain first.
pub fn together(outcomes: &[Outcome]) -> Vec<(Advice, Vec<Item>)> {
    let mut all: Vec<(Advice, Vec<Item>)> = Vec::new();
    for (advice, item) in outcomes.iter().filter_map(|outcome| outcome.advice.map(|advice| (advice, outcome.item))) {
        match all.iter_mut().find(|(known, _)| known.change == advice.change) {
            Some((known, items)) => {
                known.more = known.more.plus(advice.more);
                items.push(item);
            }
            None => all.push((advice, vec![item])),
        }
    }
    order::by(all, |(advice, _)| std::cmp::Reverse(advice.more))
}
