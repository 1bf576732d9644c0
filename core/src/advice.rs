//! The smallest change of a fact that brings more, tried out before it is shown.

use crate::facts::{ContractKind, Facts, Side, Worker};
use crate::money::Yuan;
use crate::notice::Item;
use crate::outcome::{Determination, Outcome};
use crate::parameters::{Local, LocalParameters};
use crate::period::{Date, Window};
use crate::provisions::{Provision, Rules};
use serde::Serialize;

/// A change of something that a claimant can change; people and jobs by their place in the list, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
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
pub struct Advice {
    /// The change.
    pub change: Change,
    /// How much more it makes sure, yuan; at most that, for a line that is asked for.
    pub more: Yuan,
}

/// The first suggestion that makes more sure.
pub(crate) fn advise(provision: &Provision, facts: &Facts, rules: &Rules, now: &Determination) -> Option<Advice> {
    let suggestions = provision.suggest(facts, rules);
    suggestions.into_iter().find_map(|change| {
        let (facts, local) = change.applied_to(facts, rules.local)?;
        let then = provision.determine(&facts, &Rules { days: facts.window(), local: &local, ..*rules })?;
        let more = then.amount.least().less(now.amount.least());
        (!more.is_zero()).then_some(Advice { change, more })
    })
}

impl Change {
    /// The facts and local parameters as they would be after the change; none if it does not fit them.
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

/// Work on that side for so many months: the job that needs the fewest days more, if it can be within the year.
pub(crate) fn work_longer(worker: &Worker, side: Side, months: u32, days: &Window) -> Vec<Change> {
    let stretches = worker.jobs.as_ref().map(|jobs| jobs.stretches(side, false, days)).unwrap_or_default();
    let longer = stretches.into_iter().filter_map(|stretch| {
        let until = stretch.inside(days)?.first.end_of_months(months);
        let reachable = stretch.last < until && until <= days.year_end;
        reachable.then(|| Change::WorkUntil { job: stretch.job, until, days: stretch.last.days_until(until) })
    });
    longer.min_by_key(Change::days).into_iter().collect()
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

/// The changes that the outcomes advise, each once with all that it brings, the largest gain first.
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
    all.sort_by_key(|(advice, _)| std::cmp::Reverse(advice.more));
    all
}
