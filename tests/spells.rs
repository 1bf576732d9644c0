//! Spells of work, whatever they are: how they are cut up, ordered and joined does not matter, more of them never
//! brings less, and months are counted as the calendar counts them (readings 1 to 3).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "spells/by_hand.rs"]
mod by_hand;
#[path = "spells/made_up.rs"]
mod made_up;

use by_hand::{counted, end_by_hand};
use made_up::{Spell, assess, date, day, months_of, spell, spells, stretches, worker};
use proptest::prelude::*;
use std::collections::BTreeSet;
use wengang_core::facts::{Worker, stable};
use wengang_core::truth::{Measure, Truth};
use wengang_core::values::{Date, Stretch, Window, Year, merge};
use wengang_core::{Assessment, Change, Facts, LocalParameters, Outcome, ProvisionId, Yuan, evaluate};

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
    fn the_days_of_a_spell_stay_within_the_bounds_of_its_months(spells in spells()) {
        let blurred = Worker { jobs: Some(months_of(&spells)), ..worker(&spells) };
        let facts = Facts::new(Year::new(2022).unwrap(), None).about_worker(blurred);
        let (before, after) = (evaluate(&facts, &LocalParameters::default()), assess(&spells));
        for id in [ProvisionId::Transport, ProvisionId::ProductionAward] {
            let (before, after) = (before.outcome(id).unwrap().amount, after.outcome(id).unwrap().amount);
            prop_assert!(before.least() <= after.least() && after.most() <= before.most(), "{:?} {:?}", before, after);
        }
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
        let Some(Measure::Work { months: measured, .. }) = found.measure else { panic!("not measured") };
        prop_assert!(found.truth != Truth::True || months as usize <= measured, "{} of {} months", measured, months);
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
