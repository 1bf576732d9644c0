//! Spells of work, whatever they are: how they are cut up, ordered and joined does not matter, more of them never
//! brings less, and months are counted as the calendar counts them (readings 1 to 3).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;
use std::collections::BTreeSet;
use wengang_core::facts::{
    FareBy, Household, HouseholdProduction, Job, Jobs, Place, PublicPost, WorkKind, Worker, stable,
};
use wengang_core::values::{Date, Stretch, Window, Year, merge};
use wengang_core::{Assessment, Change, Facts, LocalParameters, Outcome, ProvisionId, Truth, Yuan, evaluate};

/// A start, so many calendar months, and the day on which they end: reading 1, worked out by hand.
const MONTHS: &[(&str, u32, &str)] = &[
    ("2021-11-30", 3, "2022-02-28"),
    ("2022-03-01", 3, "2022-05-31"),
    ("2022-02-01", 3, "2022-04-30"),
    ("2022-01-01", 12, "2022-12-31"),
    ("2022-01-31", 1, "2022-02-28"),
    ("2022-01-30", 1, "2022-02-28"),
    ("2022-01-29", 1, "2022-02-28"),
    ("2022-01-28", 1, "2022-02-27"),
    ("2022-03-31", 1, "2022-04-30"),
    ("2022-03-31", 2, "2022-05-30"),
    ("2022-02-28", 1, "2022-03-27"),
    ("2022-02-28", 3, "2022-05-27"),
    ("2022-10-31", 4, "2023-02-28"),
    ("2022-12-15", 2, "2023-02-14"),
    ("2024-01-31", 1, "2024-02-29"),
    ("2024-01-30", 1, "2024-02-29"),
    ("2024-01-29", 1, "2024-02-28"),
    ("2024-02-29", 12, "2025-02-28"),
    ("2024-02-29", 1, "2024-03-28"),
    ("2023-11-30", 3, "2024-02-29"),
];

#[test]
fn months_end_where_a_calendar_on_the_wall_says() {
    for (start, months, end) in MONTHS {
        let actual = Date::read(start).unwrap().end_of_months(*months);
        assert_eq!(actual.to_string(), *end, "{months} months from {start}");
    }
}

/// The first day of the spells made up here: early enough that some lie in the year before.
const FIRST: (i32, u32, u32) = (2021, 10, 15);

fn day(offset: u16) -> NaiveDate {
    let (year, month, day) = FIRST;
    NaiveDate::from_ymd_opt(year, month, day).unwrap() + Days::new(u64::from(offset))
}

fn date(day: NaiveDate) -> Date {
    Date::new(day.year(), day.month(), day.day()).unwrap()
}

/// A spell of work as it is made up: place, how, first and last day; it goes on where there is none.
#[derive(Clone, Copy, Debug)]
struct Spell {
    place: Place,
    work: WorkKind,
    first: u16,
    last: Option<u16>,
}

fn spell() -> impl Strategy<Value = Spell> {
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
fn spells() -> impl Strategy<Value = Vec<Spell>> {
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

fn jobs(spells: &[Spell]) -> Jobs {
    let job = |s: &Spell| Job::new(s.place, s.work, date(day(s.first)), s.last.map(|last| date(day(last)))).unwrap();
    Jobs::new(spells.iter().map(job).collect()).unwrap()
}

/// A worker for whom everything but the work is in order.
fn worker(spells: &[Spell]) -> Worker {
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

fn assess(spells: &[Spell]) -> Assessment {
    let facts = Facts::new(Year::new(2022).unwrap(), None).about_worker(worker(spells));
    evaluate(&facts, &LocalParameters::default())
}

/// The day until which to work, how many days more that is, and what it brings.
type Advised = (Date, u32, Yuan);

/// What was found, but for the place of the advised job in the list.
fn found(spells: &[Spell]) -> Vec<(Outcome, Option<Advised>)> {
    let advised = |outcome: &Outcome| match outcome.advice?.change {
        Change::WorkUntil { until, days, .. } => Some((until, days, outcome.advice?.more)),
        other => panic!("a worker is advised {other:?}"),
    };
    let mut outcomes = assess(spells).outcomes;
    let advice: Vec<_> = outcomes.iter().map(advised).collect();
    outcomes.iter_mut().for_each(|outcome| outcome.advice = None);
    outcomes.into_iter().zip(advice).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_spells_does_not_matter(
        (spells, shuffled) in spells().prop_flat_map(|spells| (Just(spells.clone()), Just(spells).prop_shuffle()))
    ) {
        prop_assert_eq!(found(&spells), found(&shuffled));
    }

    #[test]
    fn cutting_a_spell_in_two_at_any_day_changes_nothing(spells in spells(), which: prop::sample::Index, at: u16) {
        prop_assume!(!spells.is_empty());
        let mut cut = spells.clone();
        let spell = &mut cut[which.index(spells.len())];
        let last = spell.last.unwrap_or(spell.first.max(400));
        prop_assume!(spell.first < last);
        let middle = spell.first + at % (last - spell.first);
        let rest = Spell { first: middle + 1, ..*spell };
        spell.last = Some(middle);
        cut.push(rest);
        prop_assert_eq!(found(&spells), found(&cut));
    }

    #[test]
    fn saying_a_spell_twice_or_a_part_of_it_again_changes_nothing(spells in spells(), which: prop::sample::Index, by: u16) {
        prop_assume!(!spells.is_empty());
        let mut again = spells.clone();
        let spell = spells[which.index(spells.len())];
        let first = spell.last.map_or(spell.first, |last| spell.first + by % (last - spell.first + 1));
        again.push(Spell { first, ..spell });
        prop_assert_eq!(found(&spells), found(&again));
    }

    #[test]
    fn working_longer_never_brings_less(spells in spells(), which: prop::sample::Index, days in 1..60u16) {
        prop_assume!(!spells.is_empty());
        let mut longer = spells.clone();
        let spell = &mut longer[which.index(spells.len())];
        spell.last = spell.last.map(|last| last + days);
        brings_no_less(&spells, &longer)?;
    }

    #[test]
    fn another_spell_never_brings_less(spells in spells(), another in spell()) {
        let mut more = spells.clone();
        more.push(another);
        brings_no_less(&spells, &more)?;
    }

    #[test]
    fn the_advised_day_is_the_first_that_brings_so_much(spells in spells()) {
        for outcome in assess(&spells).outcomes {
            let Some(advice) = outcome.advice else { continue };
            let Change::WorkUntil { job, until, .. } = advice.change else { panic!("a worker is advised {advice:?}") };
            let mut sooner = spells.clone();
            let last = (0..).find(|offset| date(day(*offset)) == until).unwrap() - 1;
            sooner[job].last = Some(last.max(sooner[job].first));
            let least = |assessment: &Assessment| assessment.outcome(outcome.provision).unwrap().amount.least();
            prop_assert!(least(&assess(&sooner)).saturating_sub(least(&assess(&spells))) < advice.more);
        }
    }

    #[test]
    fn merged_stretches_hold_the_same_days_and_never_touch(ends in prop::collection::vec((0..400u16, 0..90u16), 0..8)) {
        let days = |stretches: &[Stretch]| -> BTreeSet<Date> {
            let all = (0..500).map(day).map(date);
            all.filter(|day| stretches.iter().any(|s| s.first <= *day && *day <= s.last)).collect()
        };
        let stretches: Vec<Stretch> = stretches(&ends);
        let merged = merge(stretches.clone());
        prop_assert_eq!(days(&stretches), days(&merged));
        let apart = |pair: &[Stretch]| (0..500).any(|offset| {
            let between = date(day(offset));
            pair[0].last < between && between < pair[1].first
        });
        prop_assert!(merged.windows(2).all(apart));
    }

    #[test]
    fn work_is_stable_exactly_when_counting_day_by_day_says_so(
        ends in prop::collection::vec((0..470u16, 0..100u16), 0..5),
        months in 1..5u32,
        as_of in prop_oneof![3 => Just(None), 1 => (60..500u16).prop_map(Some)],
    ) {
        let window = Window::new(Year::new(2022).unwrap(), as_of.map(|offset| date(day(offset))));
        let found = stable(&merge(stretches(&ends)), &window, months);
        prop_assert_eq!(found.truth, counted(&ends, &window, months), "{} months in {:?}", months, window);
    }

    #[test]
    fn later_starts_and_more_months_end_later(offset in 0..4000u16, months in 1..40u32) {
        let start = date(day(offset));
        prop_assert!(start <= start.end_of_months(months));
        prop_assert!(start.end_of_months(months) < start.end_of_months(months + 1));
        prop_assert!(start.end_of_months(months) <= date(day(offset + 1)).end_of_months(months));
        prop_assert_eq!(end_by_hand(day(offset), months), start.end_of_months(months).to_string());
    }
}

fn brings_no_less(before: &[Spell], after: &[Spell]) -> Result<(), TestCaseError> {
    let (before, after) = (assess(before), assess(after));
    for id in [ProvisionId::Transport, ProvisionId::ProductionAward] {
        let amount = |assessment: &Assessment| assessment.outcome(id).unwrap().amount;
        prop_assert!(amount(&before).least() <= amount(&after).least(), "{id:?} is sure of less");
        prop_assert!(amount(&before).most() <= amount(&after).most(), "{id:?} can bring less");
    }
    Ok(())
}

fn stretches(ends: &[(u16, u16)]) -> Vec<Stretch> {
    let stretch = |(first, days): &(u16, u16)| (date(day(*first)), date(day(first + days)));
    ends.iter().map(stretch).enumerate().map(|(job, (first, last))| Stretch { first, last, job }).collect()
}

/// Reading 1 once more, without a date library's months: the day before the same day of a later month, or its last day.
fn end_by_hand(start: NaiveDate, months: u32) -> String {
    let month = start.year() * 12 + start.month0() as i32 + months as i32;
    let (year, month) = (month.div_euclid(12), month.rem_euclid(12) as u32 + 1);
    match NaiveDate::from_ymd_opt(year, month, start.day()) {
        Some(same) => same.pred_opt().unwrap().to_string(),
        None => (28..=30).rev().find_map(|day| NaiveDate::from_ymd_opt(year, month, day)).unwrap().to_string(),
    }
}

/// Readings 1 to 3 once more, day by day.
fn counted(ends: &[(u16, u16)], window: &Window, months: u32) -> Truth {
    let worked = |offset: u16| ends.iter().any(|(first, days)| *first <= offset && offset <= first + days);
    let counts = |offset: u16| worked(offset) && window.first <= date(day(offset)) && date(day(offset)) <= window.last;
    let long_enough = |(first, last): &(u16, u16)| end_by_hand(day(*first), months) <= day(*last).to_string();
    let length = |(first, last): &(u16, u16)| u32::from(last - first + 1);
    let nearly = |run: &(u16, u16)| long_enough(run) || length(run) >= 30 * months;
    let (inside, whole) = (runs(counts), runs(worked));
    let beyond = whole.iter().any(|run| nearly(run) && (run.0..=run.1).any(counts));
    let broken = inside.iter().map(length).sum::<u32>() >= 30 * months;
    match inside.iter().any(long_enough) {
        true => Truth::True,
        false if beyond || broken || inside.iter().any(nearly) => Truth::Unknown,
        false => Truth::False,
    }
}

/// The first and last days of everything in a row.
fn runs(has: impl Fn(u16) -> bool) -> Vec<(u16, u16)> {
    let starts = (0..800).filter(|offset| has(*offset) && !(0 < *offset && has(offset - 1)));
    starts.map(|first| (first, (first..).take_while(|offset| has(*offset)).last().unwrap())).collect()
}
