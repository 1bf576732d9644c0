//! The rules of the notice, ready to be applied to the people of one roster.

use crate::facts::{Broker, Facts, Placement, Worker, Workshop, WorkshopWorker};
use crate::notice::{Figures, Notice, ProvisionId};
use crate::provisions::{ALL, Provision, Rules, ShortFund};
use crate::roster::assess::results::claim::{Claim, Claims};
use crate::roster::assess::row::settings::Settings;
use crate::roster::columns::RosterKind;
use crate::values::Yuan;

/// The rules of one roster, ready to be applied to people.
pub struct RosterRules<'a> {
    settings: &'a Settings,
    figures: &'static Figures,
    facts: Facts,
}

impl<'a> RosterRules<'a> {
    /// None for a year that the notice does not cover.
    pub fn new(settings: &'a Settings) -> Option<Self> {
        let figures = Notice::of(settings.year).map(|notice| &notice.figures)?;
        let facts = Facts::new(settings.year, settings.as_of);
        Some(Self { settings, figures, facts })
    }

    /// The facts without anybody in them.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The facts of a workshop with those workers, the fund left aside.
    pub fn about_workshop(&self, workers: Vec<WorkshopWorker>) -> Facts {
        let workshop = Workshop { recognised: self.settings.recognised, workers: Some(workers), fund_left: None };
        let mut facts = self.facts.clone();
        facts.workshop = Some(workshop);
        facts
    }

    /// The facts of a broker who placed those people.
    pub fn about_broker(&self, placements: Vec<Placement>) -> Facts {
        let Settings { broker: kind, organised_export, .. } = self.settings;
        let broker = Broker { kind: *kind, organised_export: *organised_export, placements: Some(placements) };
        let mut facts = self.facts.clone();
        facts.broker = Some(broker);
        facts
    }

    /// What an employer's people come to, each by itself: who is counted once is settled later.
    pub fn people(&self, kind: RosterKind, facts: &Facts) -> Vec<Claim> {
        let Some(provision) = kind.provisions().first().and_then(|id| find(*id)) else { return Vec::new() };
        let found = provision.determine(facts, &self.rules());
        let people = found.map(|found| found.people).unwrap_or_default();
        people.into_iter().map(|person| Claim::of_person(provision.id, person)).collect()
    }

    /// What a worker comes to.
    pub fn worker(&self, worker: Worker) -> Claims {
        let facts = self.facts.clone().about_worker(worker);
        let rules = self.rules();
        let claim = |id| {
            let found = find(id).and_then(|provision| provision.determine(&facts, &rules));
            found.map(|found| Claim::of(id, &found))
        };
        [claim(ProvisionId::Transport), claim(ProvisionId::ProductionAward)]
    }

    /// What a workshop's worker brings, yuan.
    pub fn workshop_award(&self) -> Yuan {
        self.figures.workshop_award.value
    }

    /// The employment subsidy fund, if that much is left of it.
    pub fn short_fund(&self, left: Yuan) -> ShortFund {
        ShortFund::new(left, self.figures, &self.settings.local)
    }

    fn rules(&self) -> Rules<'_> {
        Rules { figures: self.figures, days: self.facts.window(), local: &self.settings.local }
    }
}

fn find(id: ProvisionId) -> Option<&'static Provision> {
    ALL.iter().find(|provision| provision.id == id)
}
