//! The facts of an estimate, read from the form.

use super::form::Form;
use crate::page::shared::entries::Entry;
use wengang_core::Notice;
use wengang_core::facts::{Awarded, BrokerKind, Contract, ContractKind, Facts, Household, Placement, WorkshopWorker};
use wengang_core::{Base, Broker, Claimant, Workshop, Yuan};

impl Form {
    /// The facts of an estimate; none before it is known who claims.
    pub fn facts(&self) -> Option<Facts> {
        let mut facts = Facts::new(Notice::latest().year(), None);
        let recognised = self.yes(Entry::Recognised);
        match self.claimant? {
            Claimant::Workshop => {
                let fund_left = self.money(Entry::FundLeft).ok().flatten();
                facts.workshop = Some(Workshop { recognised, workers: self.workers(), fund_left });
            }
            Claimant::Broker => {
                let kind = self.text(Entry::BrokerKind).and_then(BrokerKind::named);
                let broker =
                    Broker { kind, organised_export: self.yes(Entry::Organised), placements: self.placements() };
                facts.broker = Some(broker);
            }
            Claimant::Base => {
                let placed = self.count(Entry::Placed).ok().flatten();
                facts.base = Some(Base { recognised, placed });
            }
            Claimant::Worker => return None,
        }
        Some(facts)
    }

    /// So many assisted workers of whom nothing was received yet: those at the line, those below it, or nobody knows.
    fn workers(&self) -> Option<Vec<WorkshopWorker>> {
        let all = self.count(Entry::Workers).ok().flatten()?;
        let at_line = self.count(Entry::AtLine).ok().flatten();
        let line = self.local_parameters().monitoring_line.map(|line| line.amount());
        let worker = |index: u32| WorkshopWorker {
            household: Some(Household::LiftedOutOfPoverty),
            awarded: Some(Awarded::Never),
            pay: at_line.zip(line).map(|(at_line, line)| if index < at_line { line } else { Yuan::ZERO }),
            ..WorkshopWorker::default()
        };
        Some((0..all).map(worker).collect())
    }

    fn placements(&self) -> Option<Vec<Placement>> {
        let number = |entry| self.count(entry).ok().flatten();
        let counts = [Entry::Long, Entry::Short, Entry::Without].map(number);
        if counts.iter().all(Option::is_none) {
            return None;
        }
        let [long, short, without] = counts.map(Option::unwrap_or_default);
        let left = number(Entry::Left).unwrap_or_default();
        let placed = |kind, months, left_early| Placement {
            household: Some(Household::LiftedOutOfPoverty),
            contract: Some(Contract { kind, months }),
            left_early: Some(left_early),
            granted_before: Some(Awarded::Never),
            ..Placement::default()
        };
        let mut people: Vec<Placement> =
            (0..long).map(|index| placed(ContractKind::OpenEnded, None, index < left)).collect();
        let needed = Notice::latest().figures.placement_contract_months.value;
        let nearly = Some(needed.saturating_sub(1));
        people.extend((0..short).map(|_| placed(ContractKind::FixedTerm, nearly, false)));
        people.extend((0..without).map(|_| placed(ContractKind::ServiceAgreement, None, false)));
        Some(people)
    }
}
