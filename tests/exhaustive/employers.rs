//! The facts about a workshop, a broker and a base, each with its cuts.

use super::grid::{Axis, Grid, Situation};
use super::{YES_NO, local, never, start, yuan};
use wengang_core::facts::*;
use wengang_core::{Fact, ProvisionId, Yuan};

fn staff(situation: &mut Situation, person: usize) -> &mut WorkshopWorker {
    &mut situation.facts.workshop.as_mut().unwrap().workers.as_mut().unwrap()[person]
}

/// The second entry is about another person, the same in the same workshop, or the same in another.
fn second_entry(situation: &mut Situation, (id, workshop): (&str, Option<&str>)) {
    staff(situation, 0).id = Some("A".to_owned());
    staff(situation, 1).id = Some(id.to_owned());
    staff(situation, 1).workshop = workshop.map(str::to_owned);
}

fn is_a(id: &Option<String>) -> bool {
    id.as_deref() == Some("A")
}

pub fn workshop() -> Grid {
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
        Axis::given(vec![("B", None), ("A", None), ("A", Some("another"))], second_entry),
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
    let (household, id) = (Some(Household::Monitored), Some(id.to_owned()));
    let granted_before = Some(Awarded::Never);
    Placement { id, household, contract, left_early: Some(false), granted_before, ..Placement::default() }
}

/// The second person: none, the same or another, in order or open.
fn others() -> Vec<Option<Placement>> {
    let open = |id: &str| Some(Placement { left_early: Some(true), ..in_order(id) });
    vec![None, Some(in_order("A")), open("A"), Some(in_order("B")), open("B")]
}

pub fn broker() -> Grid {
    let contract = |kind, months| Contract { kind, months };
    let fixed = |months| contract(ContractKind::FixedTerm, Some(months));
    let untermed = [ContractKind::OpenEnded, ContractKind::Task, ContractKind::ServiceAgreement, ContractKind::None];
    let mut contracts = vec![fixed(11), fixed(12), fixed(13)];
    contracts.extend(untermed.map(|kind| contract(kind, None)));
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
        Axis::fact(Fact::GrantedBefore, Awarded::ALL.to_vec(), |s, said| placed(s)[0].granted_before = said),
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

pub fn base() -> Grid {
    let axes = vec![
        Axis::fact(Fact::Recognised, YES_NO.to_vec(), |s, said| s.facts.base.as_mut().unwrap().recognised = said),
        Axis::fact(Fact::Placed, vec![0, 1, 100], |s, said| s.facts.base.as_mut().unwrap().placed = said),
        Axis::given(vec!["", "50000"], |s, amount| s.local.base_award = local(amount)),
    ];
    let start = start(|facts| facts.base = Some(Base::default()));
    Grid { start, axes, watched: vec![ProvisionId::BaseAward], idle: never, rising: None }
}
