//! Every combination of the facts, each unknown and cut at its boundaries: some 3.8 million situations.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "exhaustive/employers.rs"]
mod employers;
#[path = "exhaustive/grid.rs"]
mod grid;
#[path = "exhaustive/people.rs"]
mod people;
#[path = "exhaustive/properties.rs"]
mod properties;

use employers::{base, broker, workshop};
use grid::{Axis, Grid, Situation};
use properties::PROPERTIES;
use wengang_core::facts::*;
use wengang_core::notice::Local;
use wengang_core::values::{ApproximateDate, Year};
use wengang_core::{Fact, Facts, LocalParameters, ProvisionId, Yuan};

#[test]
fn the_facts_that_move_a_workers_money_hold_in_every_combination() {
    assert_eq!(visited(&money()), 5 * 3 * JOBS.len() * 4 * 5 * 5 * 3 * 5 * 5);
}

#[test]
fn a_workers_other_facts_hold_in_every_combination() {
    assert_eq!(visited(&services()), 5 * 3 * 3 * 3 * 3 * 6 * 3 * 5 * 3 * 3);
}

#[test]
fn two_workers_of_a_workshop_hold_in_every_combination() {
    assert_eq!(visited(&workshop()), 3 * 3 * 2 * 4 * 3 * (3 * 4 * 4) * (3 * 4 * 4));
}

#[test]
fn two_people_placed_by_a_broker_hold_in_every_combination() {
    assert_eq!(visited(&broker()), 4 * 3 * (3 * 8 * 3 * 4) * 5);
}

#[test]
fn a_base_holds_in_every_combination() {
    assert_eq!(visited(&base()), 3 * 4 * 2);
}

fn visited(grid: &Grid) -> usize {
    let cells = grid.hold(PROPERTIES);
    println!("{cells} situations");
    cells
}

fn start(facts: impl FnOnce(&mut Facts)) -> Situation {
    let mut start = Situation { facts: Facts::new(Year::new(2022).unwrap(), None), local: LocalParameters::default() };
    facts(&mut start.facts);
    start
}

fn yuan(amounts: &[&str]) -> Vec<Yuan> {
    amounts.iter().map(|amount| Yuan::read(amount).unwrap()).collect()
}

fn local(amount: &str) -> Option<Local> {
    (!amount.is_empty())
        .then(|| Local::new(Yuan::read(amount).unwrap(), "made up for the tests", Year::new(2022).unwrap()).unwrap())
}

fn never(_: &Situation) -> bool {
    false
}

const YES_NO: [bool; 2] = [true, false];

fn worker(situation: &mut Situation) -> &mut Worker {
    situation.facts.worker.as_mut().unwrap()
}

/// A spell of work: province, how, from, to.
type Spell = (&'static str, WorkKind, &'static str, &'static str);

const EMPLOYED: WorkKind = WorkKind::Employed;

/// The situations of work; the first is that nothing was said.
const JOBS: [&[Spell]; 26] = [
    &[],
    &[],
    &[("辽宁", EMPLOYED, "2022-02-01", "2022-03-31")],
    &[("辽宁", EMPLOYED, "2022-02-01", "2022-04-29")],
    &[("辽宁", EMPLOYED, "2022-02-01", "2022-04-30")],
    &[("辽宁", EMPLOYED, "2022-02-01", "2022-06-30")],
    &[("辽宁", EMPLOYED, "2022-03-01", "2022-05-30")],
    &[("辽宁", EMPLOYED, "2022-03-01", "2022-05-31")],
    &[("辽宁", EMPLOYED, "2022-03-01", "2022-04-15"), ("吉林", EMPLOYED, "2022-06-01", "2022-07-15")],
    &[("黑龙江", EMPLOYED, "2022-07-01", "2022-08-28")],
    &[("黑龙江", EMPLOYED, "2022-07-01", "2022-08-29")],
    &[("黑龙江", EMPLOYED, "2022-07-01", "2022-08-31")],
    &[("黑龙江", EMPLOYED, "2022-07-01", "2022-12-31")],
    &[("黑龙江", EMPLOYED, "2022-07-01", "2022-08-31"), ("辽宁", EMPLOYED, "2022-02-01", "2022-04-30")],
    &[("黑龙江", EMPLOYED, "2022-07-01", "2022-08-29"), ("辽宁", EMPLOYED, "2022-03-01", "2022-05-30")],
    &[("黑龙江", EMPLOYED, "2022-05-01", "2022-06-29"), ("辽宁", EMPLOYED, "2022-03-01", "2022-04-30")],
    &[("辽宁", WorkKind::SelfEmployed, "2022-03-01", "2022-06-30")],
    &[("国外", EMPLOYED, "2022-03-01", "2022-06-30")],
    &[("黑龙江", WorkKind::PublicPost, "2022-01-01", "2022-03-31"), ("黑龙江", EMPLOYED, "2022-05-01", "2022-06-30")],
    &[("黑龙江", WorkKind::PublicPost, "2022-07-01", ""), ("辽宁", EMPLOYED, "2022-03-01", "2022-05-31")],
    &[("黑龙江", WorkKind::PublicPost, "2022-01-01", "2022-02-28"), ("辽宁", EMPLOYED, "2022-03-01", "")],
    &[("辽宁", EMPLOYED, "2021-12-01", "2022-02-28")],
    &[("外省", EMPLOYED, "2022-03", "2022-05")],
    &[("外省", EMPLOYED, "2022-03", "2022-06-30")],
    &[("外省", EMPLOYED, "2022-02", "2022-07")],
    &[("黑龙江", WorkKind::PublicPost, "2022-07-01", "2022-12"), ("外省", EMPLOYED, "2022-02", "2022-04")],
];

/// Those of `JOBS` of which each tells of more work than the one before.
fn rising() -> Vec<Vec<usize>> {
    vec![
        vec![1, 2, 3, 4, 5],
        vec![1, 6, 7],
        vec![1, 9, 10, 11, 12],
        vec![6, 14],
        vec![11, 13],
        vec![4, 13],
        vec![1, 22, 7],
        vec![1, 6, 23, 5],
        vec![1, 24],
    ]
}

fn jobs(spells: &[Spell]) -> Jobs {
    let day = |text: &str| ApproximateDate::read(text, Year::new(2022).unwrap()).unwrap();
    let job = |(place, work, from, to): &Spell| {
        let to = (!to.is_empty()).then(|| day(to));
        Job::about(Place::read(place).unwrap(), *work, day(from), to).unwrap()
    };
    Jobs::new(spells.iter().map(job).collect()).unwrap()
}

fn household_and_registration() -> [Axis; 2] {
    [
        Axis::fact(Fact::Household, Household::ALL.to_vec(), |s, said| worker(s).household = said),
        Axis::fact(Fact::Registered, YES_NO.to_vec(), |s, said| worker(s).registered_in_heilongjiang = said),
    ]
}

fn money() -> Grid {
    let mut axes = vec![Axis::fact(Fact::Jobs, JOBS[1..].iter().map(|spells| jobs(spells)).collect(), |s, said| {
        worker(s).jobs = said;
    })];
    axes.extend(household_and_registration());
    axes.extend([
        Axis::fact(Fact::PublicPost, PublicPost::ALL.to_vec(), |s, said| worker(s).public_post = said),
        Axis::fact(Fact::Production, HouseholdProduction::ALL.to_vec(), |s, said| worker(s).production = said),
        Axis::fact(Fact::ProductionReceived, yuan(&["0", "500", "1000", "1500"]), |s, said| {
            worker(s).production_award_received = said;
        }),
        Axis::fact(Fact::TransportReceived, YES_NO.to_vec(), |s, said| worker(s).transport_received = said),
        // Coach and ship count as the train does, and one's own car as the plane does: golden cases.
        Axis::fact(Fact::FareBy, vec![FareBy::Train, FareBy::Air, FareBy::NotYet, FareBy::Employer], |s, said| {
            worker(s).fare_by = said;
        }),
        Axis::fact(Fact::Fare, yuan(&["0", "499.99", "500", "500.01"]), |s, said| worker(s).fare = said),
    ]);
    Grid {
        start: start(|facts| facts.worker = Some(Worker::default())),
        axes,
        watched: vec![ProvisionId::Transport, ProvisionId::ProductionAward],
        idle: never,
        rising: Some((0, rising())),
    }
}

fn services() -> Grid {
    let mut axes = Vec::from(household_and_registration());
    axes.extend([
        Axis::fact(Fact::LookingForWork, YES_NO.to_vec(), |s, said| worker(s).looking_for_work = said),
        Axis::fact(Fact::ReturnedHome, YES_NO.to_vec(), |s, said| worker(s).returned_home = said),
        Axis::fact(Fact::StartingBusiness, YES_NO.to_vec(), |s, said| worker(s).starting_business = said),
        Axis::fact(Fact::Schooling, Schooling::ALL.to_vec(), |s, said| worker(s).schooling = said),
        Axis::fact(Fact::HardToEmploy, YES_NO.to_vec(), |s, said| worker(s).hard_to_employ = said),
        Axis::fact(Fact::LabourCapacity, LabourCapacity::ALL.to_vec(), |s, said| worker(s).labour_capacity = said),
        Axis::fact(Fact::CanLeaveHome, YES_NO.to_vec(), |s, said| worker(s).can_leave_home = said),
        Axis::fact(Fact::HasWork, YES_NO.to_vec(), |s, said| worker(s).has_work = said),
    ]);
    let watched = [
        ProvisionId::WorkForRelief,
        ProvisionId::StartUp,
        ProvisionId::PublicWelfarePost,
        ProvisionId::RainAndDew,
        ProvisionId::SocialInsurance,
        ProvisionId::EmploymentServices,
        ProvisionId::ReturneeSupport,
    ];
    let start = start(|facts| facts.worker = Some(Worker::default()));
    Grid { start, axes, watched: watched.to_vec(), idle: never, rising: None }
}
