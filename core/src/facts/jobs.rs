//! Spells of work, as somebody tells of them.

use super::place::{Place, Side};
use crate::values::{ApproximateDate, Cause, Date, Refusal, Stretch, Window, merge, named, read_by_name};
use serde::{Deserialize, Serialize};

named! {
    /// How somebody works.
    WorkKind {
        /// For an employer.
        Employed = "employed",
        /// On one's own account: open (reading 10).
        SelfEmployed = "self-employed",
        /// On a public-welfare post: never counts as stable work (reading 7).
        PublicPost = "public-post",
    }
}

read_by_name!(WorkKind);

/// A spell of work, both end days included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "RawJob")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(optional_fields = nullable))]
pub struct Job {
    #[cfg_attr(feature = "typescript", ts(type = "Place | (string & {})"))]
    province: Place,
    #[cfg_attr(feature = "typescript", ts(as = "Option<WorkKind>", optional))]
    work: WorkKind,
    from: ApproximateDate,
    to: Option<ApproximateDate>,
}

/// How long a spell is taken for where its days are not all known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// The days on which somebody surely worked.
    Shortest,
    /// The days on which somebody may have worked.
    Longest,
}

/// How long a spell lasts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SpellLength {
    /// Its days, both ends included.
    pub days: u32,
    /// The whole calendar months among them, at most 12.
    pub months: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawJob {
    province: Place,
    #[serde(default = "employed")]
    work: WorkKind,
    from: ApproximateDate,
    to: Option<ApproximateDate>,
}

fn employed() -> WorkKind {
    WorkKind::Employed
}

impl TryFrom<RawJob> for Job {
    type Error = Refusal;

    fn try_from(raw: RawJob) -> Result<Self, Self::Error> {
        Self::about(raw.province, raw.work, raw.from, raw.to)
    }
}

impl Job {
    /// Work in a place from a day to a day, or on and on.
    ///
    /// # Errors
    /// Refuses an end before the start.
    pub fn new(province: Place, work: WorkKind, from: Date, to: Option<Date>) -> Result<Self, Refusal> {
        Self::about(province, work, from.into(), to.map(ApproximateDate::exactly))
    }

    /// Work in a place from about a day to about a day, or on and on.
    ///
    /// # Errors
    /// Refuses an end that is surely before the start.
    pub fn about(
        province: Place,
        work: WorkKind,
        from: ApproximateDate,
        to: Option<ApproximateDate>,
    ) -> Result<Self, Refusal> {
        match to {
            Some(end) if end.latest() < from.earliest() => {
                Err(Refusal::new("to", &end.to_string(), Cause::EndBeforeStart))
            }
            _ => Ok(Self { province, work, from, to }),
        }
    }

    /// Where it was.
    pub fn province(&self) -> Place {
        self.province
    }

    /// How it was done.
    pub fn work(&self) -> WorkKind {
        self.work
    }

    /// The first day, as far as it is known.
    pub fn from(&self) -> ApproximateDate {
        self.from
    }

    /// The last day, as far as it is known; none if it goes on.
    pub fn to(&self) -> Option<ApproximateDate> {
        self.to
    }

    /// Whether it is known to the day when it began and ended.
    pub fn is_exact(&self) -> bool {
        self.from.is_exact() && self.to.is_none_or(ApproximateDate::is_exact)
    }

    /// Whether it surely counts as work on that side (readings 7 and 10); none if it surely does not.
    pub(super) fn counts(&self, side: Side) -> Option<bool> {
        let there = self.province.side() == side && self.work != WorkKind::PublicPost;
        there.then(|| self.work == WorkKind::Employed && self.province.is_on_the_mainland())
    }

    /// Its first day and its last, taken so; a job without an end has none.
    const fn days(&self, extent: Extent) -> (Date, Option<Date>) {
        match (extent, self.to) {
            (Extent::Shortest, Some(to)) => (self.from.latest(), Some(to.earliest())),
            (Extent::Shortest, None) => (self.from.latest(), None),
            (Extent::Longest, Some(to)) => (self.from.earliest(), Some(to.latest())),
            (Extent::Longest, None) => (self.from.earliest(), None),
        }
    }

    /// How long it lasts inside the window, taken so.
    pub fn length(&self, window: &Window, extent: Extent) -> SpellLength {
        let inside = self.stretch(0, window.as_of, extent).and_then(|stretch| stretch.inside(window));
        inside.map_or(SpellLength::default(), |part| SpellLength { days: part.days(), months: part.whole_months() })
    }

    /// Its days up to the as-of date, taken so; none if there are none.
    pub(super) fn stretch(&self, job: usize, as_of: Date, extent: Extent) -> Option<Stretch> {
        let (first, last) = self.days(extent);
        let last = last.unwrap_or(as_of);
        (first <= last).then_some(Stretch { first, last, job })
    }

    /// Whether the day is one of its days, taken so.
    pub(super) fn covers(&self, day: Date, extent: Extent) -> bool {
        let (first, last) = self.days(extent);
        first <= day && last.is_none_or(|last| day <= last)
    }
}

/// The spells of work of one worker, in any order; they may overlap.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Job>")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Jobs(Vec<Job>);

impl Jobs {
    /// The most spells that one worker can have here.
    pub const MOST: usize = 100;

    /// A list of spells.
    ///
    /// # Errors
    /// Refuses more than [`Jobs::MOST`].
    pub fn new(jobs: Vec<Job>) -> Result<Self, Refusal> {
        if jobs.len() > Self::MOST {
            return Err(Refusal::new("jobs", &jobs.len().to_string(), Cause::TooMany));
        }
        Ok(Self(jobs))
    }

    /// The spells.
    pub fn iter(&self) -> impl Iterator<Item = &Job> {
        self.0.iter()
    }

    /// The same, with one job lasting until that day.
    pub(crate) fn lasting_until(&self, job: usize, until: Date) -> Option<Self> {
        let mut jobs = self.clone();
        let lengthened = jobs.0.get_mut(job)?;
        if until < lengthened.from.latest() {
            return None;
        }
        lengthened.to = Some(until.into());
        Some(jobs)
    }

    /// The merged stretches of work on that side, taken so long; either those that surely count or also the doubtful ones.
    pub(crate) fn stretches(&self, side: Side, with_doubtful: bool, window: &Window, extent: Extent) -> Vec<Stretch> {
        let counted =
            self.0.iter().enumerate().filter(|(_, job)| job.counts(side).is_some_and(|sure| sure || with_doubtful));
        merge(counted.filter_map(|(index, job)| job.stretch(index, window.as_of, extent)).collect())
    }
}

impl TryFrom<Vec<Job>> for Jobs {
    type Error = Refusal;

    fn try_from(jobs: Vec<Job>) -> Result<Self, Self::Error> {
        Self::new(jobs)
    }
}
