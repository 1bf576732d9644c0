//! What is said about a claimant. Anything not said is unknown.

mod base;
mod broker;
mod choices;
mod granted_before;
mod jobs;
mod months;
mod place;
mod stable_work;
mod worker;
mod workshop;

pub use base::Base;
pub use broker::{Broker, BrokerKind, Contract, ContractKind, Placement};
pub use choices::{
    FareBy, Household, HouseholdProduction, LabourCapacity, PublicPost, Schooling, assisted, registered_as_said,
};
pub use jobs::{Extent, Job, Jobs, SpellLength, WorkKind};
pub use months::Months;
pub use place::{Place, Side};
pub use stable_work::stable;
pub use worker::{MOST_FARE, Worker};
pub use workshop::{Awarded, Workshop, WorkshopWorker};

use crate::values::{Date, Refusal, Window, Year};
use serde::{Deserialize, Serialize, Serializer};

/// Who claims for which year, and what is said about them. Several claimants may be described at once.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "RawFacts")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(optional_fields = nullable))]
pub struct Facts {
    #[cfg_attr(feature = "typescript", ts(as = "u16"))]
    year: Year,
    #[serde(rename = "as_of", serialize_with = "as_of")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Date>"))]
    window: Window,
    /// A worker.
    pub worker: Option<Worker>,
    /// A workshop.
    pub workshop: Option<Workshop>,
    /// A broker or an agency.
    pub broker: Option<Broker>,
    /// A base.
    pub base: Option<Base>,
}

fn as_of<S: Serializer>(window: &Window, serializer: S) -> Result<S::Ok, S::Error> {
    window.as_of.serialize(serializer)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFacts {
    year: u16,
    as_of: Option<Date>,
    worker: Option<Worker>,
    workshop: Option<Workshop>,
    broker: Option<Broker>,
    base: Option<Base>,
}

impl TryFrom<RawFacts> for Facts {
    type Error = Refusal;

    fn try_from(raw: RawFacts) -> Result<Self, Self::Error> {
        let year = Year::new(raw.year).map_err(|cause| Refusal::new("year", &raw.year.to_string(), cause))?;
        let RawFacts { as_of, worker, workshop, broker, base, .. } = raw;
        Ok(Self { worker, workshop, broker, base, ..Self::new(year, as_of) })
    }
}

impl Facts {
    /// Nothing said yet about anyone, for a claim of that year; the situation is told up to `as_of`, or to the year's end.
    pub fn new(year: Year, as_of: Option<Date>) -> Self {
        let window = Window::new(year, as_of);
        Self { year, window, worker: None, workshop: None, broker: None, base: None }
    }

    /// The same, with what is said about a worker.
    #[must_use]
    pub fn about_worker(self, worker: Worker) -> Self {
        Self { worker: Some(worker), ..self }
    }

    /// The year claimed for.
    pub fn year(&self) -> Year {
        self.year
    }

    /// The days that count.
    pub fn window(&self) -> &Window {
        &self.window
    }

    /// The same, told up to that day if it is later.
    #[must_use]
    pub(crate) fn known_up_to(mut self, day: Date) -> Self {
        let as_of = self.window.as_of.max(day);
        self.window = Window { as_of, last: self.window.year_end.min(as_of), ..self.window };
        self
    }
}
