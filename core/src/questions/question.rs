//! The questions to a worker, and how each is answered.

use crate::facts::{FareBy, Household, HouseholdProduction, LabourCapacity, PublicPost, Schooling};
use crate::truth::Fact;
use crate::values::named;
use serde::Serialize;

/// The answer of somebody who does not know.
pub const UNKNOWN: &str = "unknown";

/// A question to a worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Question {
    /// What it asks for.
    pub fact: Fact,
    /// How it is answered.
    #[serde(flatten)]
    pub kind: Kind,
}

/// How a question is answered; but for the year, without which nothing can be said, [`UNKNOWN`] is an answer too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "choices", rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Kind {
    /// A year, typed.
    Year,
    /// One of these names.
    Choice(&'static [&'static str]),
    /// Money, typed.
    Money,
    /// Spells of work, or none: one of [`JobsAnswer`], and the list.
    Jobs,
}

named! {
    /// The answer to the question about work, beside the list.
    JobsAnswer {
        /// There are spells of work in the list.
        Listed = "listed",
        /// There was no work.
        None = "none",
    }
}

named! {
    /// Yes or no.
    YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

named! {
    /// Which production award was received.
    AwardReceived {
        /// None.
        None = "none",
        /// The one for work in the province.
        AtHome = "in-province",
        /// The one for work in another province.
        Away = "other-province",
    }
}

const fn choice(fact: Fact, names: &'static [&'static str]) -> Question {
    Question { fact, kind: Kind::Choice(names) }
}

const fn yes_no(fact: Fact) -> Question {
    choice(fact, YesNo::NAMES)
}

/// Every question to a worker, in the order of the notice; among those that can move as much money, the earlier one is
/// asked first.
pub const ALL: &[Question] = &[
    Question { fact: Fact::Year, kind: Kind::Year },
    choice(Fact::Household, Household::NAMES),
    yes_no(Fact::Registered),
    Question { fact: Fact::Jobs, kind: Kind::Jobs },
    yes_no(Fact::TransportReceived),
    choice(Fact::FareBy, FareBy::NAMES),
    Question { fact: Fact::Fare, kind: Kind::Money },
    choice(Fact::PublicPost, PublicPost::NAMES),
    choice(Fact::Production, HouseholdProduction::NAMES),
    choice(Fact::ProductionReceived, AwardReceived::NAMES),
    yes_no(Fact::LookingForWork),
    yes_no(Fact::ReturnedHome),
    yes_no(Fact::StartingBusiness),
    choice(Fact::Schooling, Schooling::NAMES),
    yes_no(Fact::HardToEmploy),
    choice(Fact::LabourCapacity, LabourCapacity::NAMES),
    yes_no(Fact::CanLeaveHome),
    yes_no(Fact::HasWork),
];

/// The question that asks for a fact, if a worker is asked for it.
pub fn about(fact: Fact) -> Option<&'static Question> {
    ALL.iter().find(|question| question.fact == fact)
}

/// Whether a fact decides about services and other rules only, never about an amount that the notice states.
pub const fn is_about_services(fact: Fact) -> bool {
    matches!(
        fact,
        Fact::LookingForWork
            | Fact::ReturnedHome
            | Fact::StartingBusiness
            | Fact::Schooling
            | Fact::HardToEmploy
            | Fact::LabourCapacity
            | Fact::CanLeaveHome
            | Fact::HasWork
    )
}
