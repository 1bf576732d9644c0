//! Item 4: a grant for each assisted person whom an agency or a broker places with a contract. 就业创业服务补助.

use super::claim::{RowOfPerson, claim, count_once, take_together};
use super::rule::{Provision, Rule, Rules};
use super::suggest::{MOST_TRIED, held_back};
use crate::facts::{Awarded, Broker, BrokerKind, Contract, ContractKind, Placement, assisted, registered_as_said};
use crate::notice::{Gap, Item, ProvisionId, Reading};
use crate::outcome::{Change, Condition, Conditions, Determination, Frequency, Fund};
use crate::truth::{Doubt, Fact, Finding, Measure, Range};
use crate::values::order;

pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::PlacementGrant,
    item: Item::Four,
    frequency: Frequency::Once,
    gaps: &[Gap::Documents, Gap::Deadlines],
    rule: Rule::Broker(determine, suggest),
};

fn determine(broker: &Broker, rules: &Rules) -> Determination {
    let grant = rules.figures.placement_grant.value;
    let conditions = Conditions::of(Item::Four)
        .require(Condition::BrokerOrAgency, broker_or_agency(broker))
        .require(Condition::OrganisedExport, Finding::said(Fact::OrganisedExport, broker.organised_export));
    let Some(placements) = &broker.placements else {
        let someone = Finding::unknown(Doubt::missing(Fact::Placements));
        return conditions.require(Condition::SomeoneQualifies, someone).grant_each(Fund::EmploymentSubsidy, grant);
    };
    let people = determine_people(&conditions, placements, rules);
    claim(conditions, Fund::EmploymentSubsidy, people)
}

/// Each person, the rows of one person taken together (reading 14).
fn determine_people(conditions: &Conditions, placements: &[Placement], rules: &Rules) -> Vec<Determination> {
    let mut rows: Vec<_> = placements.iter().map(row_of).collect();
    take_together(&mut rows, Reading::PlacementContracts);
    let one = |(row, person): (&RowOfPerson, &Placement)| determine_one(conditions.clone(), row, person, rules);
    let mut people: Vec<_> = rows.iter().zip(placements).map(one).collect();
    count_once(&mut people, &rows, Item::Four, Reading::PlacementContracts);
    people
}

/// Each person once, whoever places them, so that no organisation is told apart.
fn row_of(person: &Placement) -> RowOfPerson<'_> {
    RowOfPerson {
        id: person.id.as_deref(),
        organisation: None,
        household: assisted(person.household),
        registered: registered_as_said(person.registered_in_heilongjiang),
        unpaid: not_granted_yet(person),
        enough: true,
    }
}

fn determine_one(conditions: Conditions, row: &RowOfPerson, person: &Placement, rules: &Rules) -> Determination {
    conditions
        .require(Condition::AssistedHousehold, row.household)
        .require_if_said(Condition::RegisteredInProvince, row.registered)
        .require(Condition::LabourContract, labour_contract(person.contract))
        .require_if_said(Condition::ContractLongEnough, long_enough(person.contract, rules))
        .require(Condition::Stayed, stayed(person))
        .require(Condition::NotGrantedYet, row.unpaid)
        .grant(Fund::EmploymentSubsidy, Range::exactly(rules.figures.placement_grant.value))
}

/// A grant of this year closes every row of the person; one of an earlier year is open (reading 14).
fn not_granted_yet(person: &Placement) -> Finding {
    match person.granted_before {
        Some(Awarded::Never) => Finding::TRUE,
        Some(Awarded::ThisYear) => Finding::FALSE,
        Some(Awarded::EarlierYear) => Finding::open(Reading::PlacementContracts),
        None => Finding::unknown(Doubt::missing(Fact::GrantedBefore)),
    }
}

/// A public agency as claimant is open (reading 14).
fn broker_or_agency(broker: &Broker) -> Finding {
    match broker.kind {
        Some(BrokerKind::HrAgency | BrokerKind::LabourBroker) => Finding::TRUE,
        Some(BrokerKind::PublicAgency) => Finding::open(Reading::PlacementContracts),
        None => Finding::unknown(Doubt::missing(Fact::BrokerKind)),
    }
}

/// A service agreement does not count (reading 14).
fn labour_contract(contract: Option<Contract>) -> Finding {
    let labour = |contract: Contract| {
        matches!(contract.kind, ContractKind::FixedTerm | ContractKind::OpenEnded | ContractKind::Task)
    };
    Finding::said(Fact::Contract, contract.map(labour))
}

/// None without a labour contract: no other has to last.
fn long_enough(contract: Option<Contract>, rules: &Rules) -> Option<Finding> {
    let needed_months = rules.figures.placement_contract_months.value;
    Some(match contract {
        Some(Contract { kind: ContractKind::OpenEnded, .. }) => Finding::TRUE,
        Some(Contract { kind: ContractKind::Task, .. }) => Finding::open(Reading::PlacementContracts),
        Some(Contract { kind: ContractKind::FixedTerm, months: Some(months) }) => {
            let measure = Measure::Contract { months, needed_months };
            Finding::said(Fact::Contract, Some(needed_months <= months)).measured(measure)
        }
        Some(Contract { kind: ContractKind::FixedTerm, months: None }) | None => {
            Finding::unknown(Doubt::missing(Fact::Contract))
        }
        Some(Contract { kind: ContractKind::ServiceAgreement | ContractKind::None, .. }) => return None,
    })
}

/// Somebody who left early is open (reading 14).
fn stayed(person: &Placement) -> Finding {
    match person.left_early {
        Some(true) => Finding::open(Reading::PlacementContracts),
        said => Finding::said(Fact::LeftEarly, said).not(),
    }
}

/// A longer contract, for those first whose contract is nearest to long enough.
fn suggest(broker: &Broker, rules: &Rules, now: &Determination) -> Vec<Change> {
    let placements = broker.placements.as_deref().unwrap_or_default();
    let ids = placements.iter().map(|person| person.id.as_deref());
    let short = held_back(Condition::ContractLongEnough, &now.people, ids).into_iter().filter_map(|person| {
        let months = placements.get(person)?.contract?.months?;
        Some((months, person))
    });
    let nearest = order::first_by(MOST_TRIED, short, |(months, _)| std::cmp::Reverse(*months)).into_iter();
    let months = rules.figures.placement_contract_months.value;
    nearest.map(|(_, person)| Change::LengthenContract { person, months }).collect()
}
