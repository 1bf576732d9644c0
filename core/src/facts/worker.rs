//! A worker: the household, the work, and what was received already.

use super::choices::{FareBy, Household, HouseholdProduction, LabourCapacity, PublicPost, Schooling, assisted};
use super::jobs::{Extent, Job, Jobs, WorkKind};
use super::place::Side;
use super::stable_work::stable;
use crate::notice::Reading;
use crate::truth::{Doubt, Fact, Finding, Measure, Range, Truth};
use crate::values::{Cause, Date, Refusal, Stretch, Window, Yuan};
use serde::{Deserialize, Deserializer, Serialize};

/// The most that one round trip can sensibly cost, yuan; more is taken for a slip.
pub const MOST_FARE: Yuan = Yuan::whole(20_000);

/// What is said about a worker. Every combination is a valid worker, so the fields are open; `None` is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(optional_fields = nullable))]
pub struct Worker {
    /// The kind of household.
    pub household: Option<Household>,
    /// Whether the household is registered in Heilongjiang.
    pub registered_in_heilongjiang: Option<bool>,
    /// The spells of work; an empty list is no work.
    pub jobs: Option<Jobs>,
    /// A public-welfare post in the year.
    pub public_post: Option<PublicPost>,
    /// Whether the household runs its own production.
    pub production: Option<HouseholdProduction>,
    /// Whether the year's transport subsidy was received.
    pub transport_received: Option<bool>,
    /// How much production award was received for the year, yuan.
    pub production_award_received: Option<Yuan>,
    /// How the round trip was made, or who paid it.
    pub fare_by: Option<FareBy>,
    /// What one round trip cost, yuan.
    #[serde(deserialize_with = "sensible_fare")]
    pub fare: Option<Yuan>,
    /// Whether the worker wants work.
    pub looking_for_work: Option<bool>,
    /// Whether the worker came home from work elsewhere.
    pub returned_home: Option<bool>,
    /// Whether the worker is starting a business.
    pub starting_business: Option<bool>,
    /// The kind of school that a child of the household attends, or `none` where no child is at school.
    pub schooling: Option<Schooling>,
    /// Whether the worker is certified as hard to employ, 就业困难人员; `false` leaves a public-welfare post open, because one
    /// who meets the conditions can be certified later (reading 17).
    pub hard_to_employ: Option<bool>,
    /// Labour capacity.
    pub labour_capacity: Option<LabourCapacity>,
    /// Whether the worker can leave home to work.
    pub can_leave_home: Option<bool>,
    /// Whether the worker has any work.
    pub has_work: Option<bool>,
}

fn sensible_fare<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Yuan>, D::Error> {
    match Option::<Yuan>::deserialize(deserializer)? {
        Some(fare) if MOST_FARE < fare => {
            Err(serde::de::Error::custom(Refusal::new(Fact::Fare.name(), &fare.to_string(), Cause::TooMuch)))
        }
        said => Ok(said),
    }
}

impl Worker {
    /// Whether the household is one that the notice assists.
    pub fn assisted(&self) -> Finding {
        assisted(self.household)
    }

    /// Whether the household is registered in Heilongjiang; elsewhere is open (reading 11).
    pub fn registered(&self) -> Finding {
        match self.registered_in_heilongjiang {
            Some(false) => Finding::open(Reading::RegisteredElsewhere),
            said => Finding::said(Fact::Registered, said),
        }
    }

    /// Stable work of so many calendar months on that side (readings 1 to 3 and 10). Where not all days are known, the
    /// shortest and the longest that it can be are compared: what holds is measured by the shortest, what fails even so by
    /// the longest, and what is open by neither.
    pub fn stable_work(&self, side: Side, months: u32, window: &Window) -> Finding {
        let Some(jobs) = &self.jobs else {
            return Finding::unknown(Doubt::missing(Fact::Jobs));
        };
        let shortest = stable_as_told(jobs, side, months, window, Extent::Shortest);
        if jobs.iter().all(Job::is_exact) {
            return shortest;
        }
        let longest = stable_as_told(jobs, side, months, window, Extent::Longest);
        if (shortest.truth, shortest.doubt) != (longest.truth, longest.doubt) {
            return Finding::unknown(shortest.doubt.and(longest.doubt).and(Doubt::missing(Fact::JobDays)));
        }
        match shortest.truth {
            Truth::True => shortest,
            Truth::False => longest,
            Truth::Unknown => Finding::unknown(shortest.doubt),
        }
    }

    /// The public-welfare post, also where only the list of jobs tells of it; a listed post that ended says nothing
    /// about another one now, and none is known where its days leave open whether it ended.
    pub fn post(&self, window: &Window) -> Option<PublicPost> {
        let posts = || self.jobs.iter().flat_map(Jobs::iter).filter(|job| job.work() == WorkKind::PublicPost);
        let in_the_year = |job: &Job| {
            let post = job.stretch(0, window.as_of, Extent::Longest);
            post.is_some_and(|post| post.inside(window).is_some())
        };
        let held = |extent| posts().any(|job| job.covers(window.as_of, extent));
        match self.public_post {
            Some(PublicPost::Now) => Some(PublicPost::Now),
            _ if held(Extent::Shortest) => Some(PublicPost::Now),
            Some(PublicPost::Never) if held(Extent::Longest) => None,
            Some(PublicPost::Never) if posts().any(in_the_year) => Some(PublicPost::Earlier),
            said => said,
        }
    }

    /// Why no post is known: that it was not said, or that the days of a listed one leave it open.
    fn post_doubt(&self) -> Doubt {
        Doubt::missing(if self.public_post.is_none() { Fact::PublicPost } else { Fact::JobDays })
    }

    /// Whether no public-welfare post stands in the way of the production award (reading 7).
    pub fn not_on_post(&self, window: &Window) -> Finding {
        match self.post(window) {
            Some(PublicPost::Never) => Finding::TRUE,
            Some(PublicPost::Now) => Finding::FALSE,
            Some(PublicPost::Earlier) => Finding::open(Reading::PublicPost),
            None => Finding::unknown(self.post_doubt()),
        }
    }

    /// Whether the post and the work in another province can both be as said (reading 7).
    pub fn post_agrees_with_work(&self, window: &Window) -> Finding {
        let post = match self.post(window) {
            Some(PublicPost::Now) => Finding::open(Reading::PublicPost),
            Some(_) => return Finding::TRUE,
            None => Finding::unknown(self.post_doubt()),
        };
        match self.works_away_on(window.as_of) {
            Some(true) => post,
            Some(false) => Finding::TRUE,
            None if self.jobs.is_none() => Finding::unknown(post.doubt.and(Doubt::missing(Fact::Jobs))),
            None => Finding::unknown(post.doubt.and(Doubt::missing(Fact::JobDays))),
        }
    }

    /// None where no work is told of, or where its days leave it open.
    fn works_away_on(&self, day: Date) -> Option<bool> {
        let jobs = self.jobs.as_ref()?;
        let away = |extent| jobs.iter().any(|job| job.counts(Side::Away).is_some() && job.covers(day, extent));
        let surely = away(Extent::Shortest);
        if surely == away(Extent::Longest) { Some(surely) } else { None }
    }

    /// Whether work in another province and work in the province are said of the same days.
    pub fn jobs_overlap(&self, window: &Window) -> bool {
        let Some(jobs) = &self.jobs else { return false };
        let at_home = jobs.stretches(Side::AtHome, true, window, Extent::Shortest);
        let overlaps = |away: &Stretch| at_home.iter().any(|home| away.first <= home.last && home.first <= away.last);
        !at_home.is_empty() && jobs.stretches(Side::Away, true, window, Extent::Shortest).iter().any(overlaps)
    }

    /// Whether a job still runs on the as-of date.
    pub fn still_works(&self, window: &Window) -> bool {
        self.jobs.iter().flat_map(Jobs::iter).any(|job| job.covers(window.as_of, Extent::Shortest))
    }

    /// Whether the worker paid the round trip, and it cost something (reading 6).
    pub fn own_fare(&self) -> Finding {
        match (self.fare_by, self.fare) {
            (Some(FareBy::Employer), _) => Finding::FALSE,
            (Some(FareBy::NotYet), _) => Finding::open(Reading::TripNotOver),
            (Some(_), Some(fare)) if fare.is_zero() => Finding::FALSE,
            (Some(_), Some(_)) => Finding::TRUE,
            _ => Finding::unknown(self.fare_doubt()),
        }
    }

    /// What one round trip brings, at most `cap` (reading 6). What is said of one that is not over tells nothing of its cost.
    pub fn fare_up_to(&self, cap: Yuan) -> Range {
        let most = match (self.fare_by, self.fare) {
            (None | Some(FareBy::NotYet), _) | (_, None) => cap,
            (Some(_), Some(fare)) => fare.min(cap),
        };
        let doubt = self.fare_doubt();
        if doubt == Doubt::NONE { Range::exactly(most) } else { Range { least: Yuan::ZERO, most, doubt } }
    }

    fn fare_doubt(&self) -> Doubt {
        let kind = match self.fare_by {
            Some(FareBy::NotYet) => return Doubt::open(Reading::TripNotOver),
            Some(FareBy::Air | FareBy::OwnCar) => Doubt::open(Reading::FareKinds),
            None => Doubt::missing(Fact::FareBy),
            _ => Doubt::NONE,
        };
        if self.fare.is_none() { kind.and(Doubt::missing(Fact::Fare)) } else { kind }
    }

    /// Whether some of `most` is not received yet (reading 9).
    pub fn production_not_received(&self, most: Yuan) -> Finding {
        match self.production_award_received {
            None => Finding::unknown(Doubt::missing(Fact::ProductionReceived)),
            Some(received) if received.is_zero() => Finding::TRUE,
            Some(received) => {
                let left = if received < most { Finding::open(Reading::AlreadyReceived) } else { Finding::FALSE };
                left.measured(Measure::Received { yuan: received })
            }
        }
    }
}

/// Stable work of so many calendar months on that side, its spells taken so long.
fn stable_as_told(jobs: &Jobs, side: Side, months: u32, window: &Window, extent: Extent) -> Finding {
    let sure = stable(&jobs.stretches(side, false, window, extent), window, months);
    let none_doubtful = !jobs.iter().any(|job| job.counts(side) == Some(false));
    if !sure.fails() || none_doubtful {
        return sure;
    }
    let at_best = stable(&jobs.stretches(side, true, window, extent), window, months);
    if at_best.fails() {
        return sure;
    }
    Finding { truth: Truth::Unknown, doubt: at_best.doubt.and(Doubt::open(Reading::UnusualWork)), ..at_best }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests;
