//! Every combination of the facts, each unknown and cut at its boundaries: some 1.7 million situations.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "exhaustive/grid.rs"]
mod grid;
#[path = "exhaustive/properties.rs"]
mod properties;

use grid::{Axis, Grid, Situation};
use properties::PROPERTIES;
use wengang_core::facts::*;
use wengang_core::notice::Local;
use wengang_core::values::{Date, Year};
use wengang_core::{Fact, Facts, LocalParameters, ProvisionId, Yuan};

#[test]
fn the_facts_that_move_a_workers_money_hold_in_every_combination() {
    assert_eq!(visited(&money()), 4 * 3 * JOBS.len() * 4 * 4 * 5 * 3 * 4 * 5);
}

#[test]
fn a_workers_other_facts_hold_in_every_combination() {
    assert_eq!(visited(&services()), 4 * 3 * 3 * 3 * 3 * 6 * 3 * 4 * 3 * 3);
}

#[test]
fn two_workers_of_a_workshop_hold_in_every_combination() {
    assert_eq!(visited(&workshop()), 3 * 3 * 2 * 4 * 2 * (3 * 4 * 4) * (3 * 4 * 4));
}

#[test]
fn two_people_placed_by_a_broker_hold_in_every_combination() {
    assert_eq!(visited(&broker()), 4 * 3 * (3 * 7 * 3 * 3) * 5);
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
const JOBS: [&[Spell]; 22] = [
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
];

/// Those of `JOBS` of which each tells of more work than the one before.
fn rising() -> Vec<Vec<usize>> {
    vec![vec![1, 2, 3, 4, 5], vec![1, 6, 7], vec![1, 9, 10, 11, 12], vec![6, 14], vec![11, 13], vec![4, 13]]
}

fn jobs(spells: &[Spell]) -> Jobs {
    let day = |text: &str| Date::read(text).unwrap();
    let job = |(place, work, from, to): &Spell| {
        let to = (!to.is_empty()).then(|| day(to));
        Job::new(Place::read(place).unwrap(), *work, day(from), to).unwrap()
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
        Axis::fact(Fact::FareBy, vec![FareBy::Train, FareBy::Air, FareBy::Employer], |s, said| {
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

fn staff(situation: &mut Situation, person: usize) -> &mut WorkshopWorker {
    &mut situation.facts.workshop.as_mut().unwrap().workers.as_mut().unwrap()[person]
}

fn same_person(situation: &mut Situation, same: bool) {
    staff(situation, 0).id = Some("A".to_owned());
    staff(situation, 1).id = Some(if same { "A" } else { "B" }.to_owned());
}

fn is_a(id: &Option<String>) -> bool {
    id.as_deref() == Some("A")
}

fn workshop() -> Grid {
    let households = || vec![Household::Monitored, Household::Neither];
    let pay = || yuan(&["6999.99", "7000", "7000.01"]);
    let awarded = || Awarded::ALL.to_vec();
    let recognised = Axis::fact(Fact::Recognised, YES_NO.to_vec(), |s, said| {
        s.facts.workshop.as_mut().unwrap().recognised = said;
    });
    let line = Axis::fact(Fact::MonitoringLine, vec!["7000", "7000.01"], |s, said| {
        s.local.monitoring_line = local(said.unwrap_or_default());
    });
    // Whatever the cuts, a higher line would still fail somebody.
    let line = line.examples();
    let axes = vec![
        recognised,
        line,
        Axis::given(vec!["", "600"], |s, amount| s.local.workshop_fallback = local(amount)),
        Axis::given(vec![None, Some(999), Some(1000), Some(2000)], |s, left| {
            s.facts.workshop.as_mut().unwrap().fund_left = left.map(Yuan::whole);
        }),
        Axis::given(YES_NO.to_vec(), same_person),
        Axis::fact(Fact::Household, households(), |s, said| staff(s, 0).household = said),
        Axis::fact(Fact::Pay, pay(), |s, said| staff(s, 0).pay = said),
        Axis::fact(Fact::Awarded, awarded(), |s, said| staff(s, 0).awarded = said),
        Axis::fact(Fact::Household, households(), |s, said| staff(s, 1).household = said),
        Axis::fact(Fact::Pay, pay(), |s, said| staff(s, 1).pay = said),
        Axis::fact(Fact::Awarded, awarded(), |s, said| staff(s, 1).awarded = said),
    ];
    let workers = Some(vec![WorkshopWorker::default(); 2]);
    let start = start(|facts| facts.workshop = Some(Workshop { workers, ..Workshop::default() }));
    // Of two open entries of one person, either could be the one that counts.
    let idle = |s: &Situation| s.facts.workshop.iter().flat_map(|w| w.workers.iter().flatten()).all(|w| is_a(&w.id));
    Grid { start, axes, watched: vec![ProvisionId::WorkshopAward], idle, rising: None }
}

fn placed(situation: &mut Situation) -> &mut Vec<Placement> {
    situation.facts.broker.as_mut().unwrap().placements.as_mut().unwrap()
}

fn in_order(id: &str) -> Placement {
    let contract = Some(Contract { kind: ContractKind::OpenEnded, months: None });
    let (household, said) = (Some(Household::Monitored), Some(false));
    Placement { id: Some(id.to_owned()), household, contract, left_early: said, granted_before: said }
}

/// The second person: none, the same or another, in order or open.
fn others() -> Vec<Option<Placement>> {
    let open = |id: &str| Some(Placement { left_early: Some(true), ..in_order(id) });
    vec![None, Some(in_order("A")), open("A"), Some(in_order("B")), open("B")]
}

fn broker() -> Grid {
    let contract = |kind, months| Contract { kind, months };
    let fixed = |months| contract(ContractKind::FixedTerm, Some(months));
    let unsigned = [ContractKind::OpenEnded, ContractKind::ServiceAgreement, ContractKind::None];
    let mut contracts = vec![fixed(11), fixed(12), fixed(13)];
    contracts.extend(unsigned.map(|kind| contract(kind, None)));
    let kind = Axis::fact(Fact::BrokerKind, BrokerKind::ALL.to_vec(), |s, said| {
        s.facts.broker.as_mut().unwrap().kind = said;
    });
    let axes = vec![
        // A public agency and a person who left early are open by the same reading: together they say nothing new.
        kind.examples(),
        Axis::fact(Fact::OrganisedExport, YES_NO.to_vec(), |s, said| {
            s.facts.broker.as_mut().unwrap().organised_export = said;
        }),
        Axis::fact(Fact::Household, vec![Household::Monitored, Household::Neither], |s, said| {
            placed(s)[0].household = said;
        }),
        Axis::fact(Fact::Contract, contracts, |s, said| placed(s)[0].contract = said),
        Axis::fact(Fact::LeftEarly, YES_NO.to_vec(), |s, said| placed(s)[0].left_early = said).examples(),
        Axis::fact(Fact::GrantedBefore, YES_NO.to_vec(), |s, said| placed(s)[0].granted_before = said),
        Axis::given(others(), |s, other| {
            placed(s).truncate(1);
            placed(s).extend(other);
        }),
    ];
    let placements = Some(vec![Placement { id: Some("A".to_owned()), ..Placement::default() }]);
    let start = start(|facts| facts.broker = Some(Broker { placements, ..Broker::default() }));
    let idle = |s: &Situation| s.facts.broker.iter().flat_map(|b| b.placements.iter().flatten()).all(|p| is_a(&p.id));
    Grid { start, axes, watched: vec![ProvisionId::PlacementGrant], idle, rising: None }
}

fn base() -> Grid {
    let axes = vec![
        Axis::fact(Fact::Recognised, YES_NO.to_vec(), |s, said| s.facts.base.as_mut().unwrap().recognised = said),
        Axis::fact(Fact::Placed, vec![0, 1, 100], |s, said| s.facts.base.as_mut().unwrap().placed = said),
        Axis::given(vec!["", "50000"], |s, amount| s.local.base_award = local(amount)),
    ];
    let start = start(|facts| facts.base = Some(Base::default()));
    Grid { start, axes, watched: vec![ProvisionId::BaseAward], idle: never, rising: None }
}
