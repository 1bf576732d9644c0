//! Spells of work, made up at random, and a worker to whom nothing but the work matters.

use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;
use wengang_core::facts::{FareBy, Household, HouseholdProduction, Job, Jobs, Place, PublicPost, WorkKind, Worker};
use wengang_core::values::{ApproximateDate, Date, Stretch, Year};
use wengang_core::{Assessment, Facts, LocalParameters, Yuan, evaluate};

/// The first day of the spells made up here: early enough that some lie in the year before.
const FIRST: (i32, u32, u32) = (2021, 10, 15);

pub fn day(offset: u16) -> NaiveDate {
    let (year, month, day) = FIRST;
    NaiveDate::from_ymd_opt(year, month, day).unwrap() + Days::new(u64::from(offset))
}

pub fn date(day: NaiveDate) -> Date {
    Date::new(day.year(), day.month(), day.day()).unwrap()
}

/// A spell of work as it is made up: place, how, first and last day; it goes on where there is none.
#[derive(Clone, Copy, Debug)]
pub struct Spell {
    pub place: Place,
    pub work: WorkKind,
    pub first: u16,
    pub last: Option<u16>,
}

pub fn spell() -> impl Strategy<Value = Spell> {
    let place = prop_oneof![
        4 => Just(Place::Heilongjiang),
        4 => Just(Place::Liaoning),
        1 => Just(Place::Jilin),
        1 => Just(Place::HongKong),
    ];
    let work = prop_oneof![6 => Just(WorkKind::Employed), 1 => Just(WorkKind::SelfEmployed)];
    (place, work, 0..480u16, 0..130u16, prop::bool::weighted(0.1)).prop_map(|(place, work, first, days, goes_on)| {
        Spell { place, work, first, last: (!goes_on).then_some(first + days) }
    })
}

/// Anywhere in the year; or one after the other, with short gaps or none.
pub fn spells() -> impl Strategy<Value = Vec<Spell>> {
    let in_a_row = prop::collection::vec((spell(), 0..10u16), 0..6).prop_map(|spells| {
        let one_after_the_other = spells.into_iter().scan(90, |next, (spell, gap)| {
            let first = *next + gap;
            let last = spell.last.map(|last| first + (last - spell.first) / 2);
            *next = last.unwrap_or(first) + 1;
            Some(Spell { first, last, ..spell })
        });
        one_after_the_other.collect()
    });
    prop_oneof![prop::collection::vec(spell(), 0..6), in_a_row]
}

pub fn jobs(spells: &[Spell]) -> Jobs {
    let job = |s: &Spell| Job::new(s.place, s.work, date(day(s.first)), s.last.map(|last| date(day(last)))).unwrap();
    Jobs::new(spells.iter().map(job).collect()).unwrap()
}

/// The same of which only the months are known.
pub fn months_of(spells: &[Spell]) -> Jobs {
    let month = |n: u16| {
        let day = date(day(n));
        let text = format!("{:04}-{:02}", day.year(), day.month());
        ApproximateDate::read(&text, Year::new(2022).unwrap()).unwrap()
    };
    let job = |s: &Spell| Job::about(s.place, s.work, month(s.first), s.last.map(month)).unwrap();
    Jobs::new(spells.iter().map(job).collect()).unwrap()
}

/// A worker for whom everything but the work is in order.
pub fn worker(spells: &[Spell]) -> Worker {
    Worker {
        household: Some(Household::Monitored),
        registered_in_heilongjiang: Some(true),
        jobs: Some(jobs(spells)),
        public_post: Some(PublicPost::Never),
        production: Some(HouseholdProduction::Produces),
        transport_received: Some(false),
        production_award_received: Some(Yuan::ZERO),
        fare_by: Some(FareBy::Train),
        fare: Some(Yuan::whole(600)),
        ..Worker::default()
    }
}

pub fn assess(spells: &[Spell]) -> Assessment {
    let facts = Facts::new(Year::new(2022).unwrap(), None).about_worker(worker(spells));
    evaluate(&facts, &LocalParameters::default())
}

pub fn stretches(ends: &[(u16, u16)]) -> Vec<Stretch> {
    let stretch = |(first, days): &(u16, u16)| (date(day(*first)), date(day(first + days)));
    ends.iter().map(stretch).enumerate().map(|(job, (first, last))| Stretch { first, last, job }).collect()
}
