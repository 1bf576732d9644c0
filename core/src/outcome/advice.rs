//! Advice as data: a change that a claimant can make, and how much more it makes sure.

use crate::facts::{ContractKind, Facts};
use crate::notice::{Local, LocalParameters};
use crate::values::{Date, Yuan};
use serde::Serialize;

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
                facts = facts.known_up_to(until);
            }
            Self::LengthenContract { person, months } => {
                let placement = facts.broker.as_mut()?.placements.as_mut()?.get_mut(person)?;
                let contract =
                    placement.contract.as_mut().filter(|contract| contract.kind == ContractKind::FixedTerm)?;
                contract.months = Some(months);
            }
            Self::PayMore { person, yuan } => {
                let worker = facts.workshop.as_mut()?.workers.as_mut()?.get_mut(person)?;
                worker.pay = worker.pay.map(|pay| pay + yuan);
            }
            Self::AskForLine { at_best } => {
                local.monitoring_line = Some(Local::supposed(at_best, facts.year()));
            }
        }
        Some((facts, local))
    }

    /// How many days more of work it is; none for other changes.
    pub(crate) fn days(&self) -> u32 {
        match self {
            Self::WorkUntil { days, .. } => *days,
            _ => 0,
        }
    }
}
