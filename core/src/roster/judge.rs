//! People to the rules: what comes out for each, kept small enough for a whole province.

use super::field::RosterKind;
use super::settings::Settings;
use super::workers::Person;
use crate::facts::{Broker, Facts, Placement, Worker, Workshop, WorkshopWorker};
use crate::notice::{Figures, Notice, ProvisionId, Reading};
use crate::outcome::{Amount, Check, Condition, Determination, Fund, PersonOutcome, Verdict};
use crate::provisions::{ALL, Provision, Rules};
use crate::truth::{Doubt, Fact, Finding};
use crate::values::{Set, Yuan};
use serde::Serialize;

/// What came out for one person and one provision. [`super::Roster::trace`] has every condition with its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Claim {
    /// The provision.
    pub provision: ProvisionId,
    /// The verdict.
    pub verdict: Verdict,
    /// The amount.
    pub amount: Amount,
    /// The fund that pays.
    pub fund: Option<Fund>,
    /// The conditions that failed, if it is not eligible.
    pub failed: Set<Condition>,
    /// Facts that would settle it.
    pub missing: Set<Fact>,
    /// Readings that would settle it.
    pub open: Set<Reading>,
}

/// What comes out for a person, one claim for each provision of the kind of roster.
pub(super) type Claims = [Option<Claim>; 2];

impl Claim {
    fn new(
        provision: ProvisionId,
        verdict: Verdict,
        amount: Amount,
        fund: Option<Fund>,
        checks: &[Check],
        doubt: Doubt,
    ) -> Self {
        let counts = |check: &Check| verdict == Verdict::NotEligible && check.finding.fails();
        let failed = checks.iter().fold(Set::EMPTY, |failed, check| failed.with(check.condition, counts(check)));
        Self { provision, verdict, amount, fund, failed, missing: doubt.missing, open: doubt.open }
    }

    fn of_person(provision: ProvisionId, person: PersonOutcome) -> Self {
        let doubt = Doubt { missing: person.missing, open: person.open };
        Self::new(provision, person.verdict, person.amount, person.fund, &person.conditions, doubt)
    }

    fn of(provision: ProvisionId, found: &Determination) -> Self {
        Self::new(provision, found.verdict, found.amount, found.fund, &found.checks, found.doubt)
    }

    /// Whether something about the amount is still to be settled.
    pub fn is_open(&self) -> bool {
        self.verdict == Verdict::Undetermined || self.amount.least() < self.amount.most()
    }

    /// The same, not sure of anything.
    pub(super) fn unsure(self) -> Self {
        match self.amount {
            Amount::Exact { .. } | Amount::Between { .. } if !self.amount.most().is_zero() => {
                let amount = Amount::between(Yuan::ZERO, self.amount.most());
                Self { verdict: Verdict::Undetermined, amount, ..self }
            }
            _ => self,
        }
    }

    /// The same, possibly so much more.
    pub(super) fn possibly_more(self, yuan: Yuan) -> Self {
        let amount = Amount::between(self.amount.least(), self.amount.most() + yuan);
        let sure = !self.amount.least().is_zero();
        let verdict = if sure { self.verdict } else { Verdict::Undetermined };
        Self { verdict, amount, failed: Set::EMPTY, ..self }
    }

    /// A second entry of a person who is counted already. While the one that counts is open, what this one is in doubt
    /// about can still matter.
    pub(super) fn duplicate(self, while_open: bool) -> Self {
        let doubt = Doubt { missing: self.missing, open: self.open };
        let doubt = if while_open { doubt } else { Doubt::NONE };
        Self {
            verdict: Verdict::NotEligible,
            amount: Amount::NOTHING,
            failed: Set::of(Condition::CountedOnce),
            missing: doubt.missing,
            open: doubt.open,
            ..self
        }
    }

    /// Anything between two claims that differ only in how long somebody worked.
    fn up_to(self, longest: Self) -> Self {
        if self.verdict == longest.verdict && self.amount == longest.amount {
            return self;
        }
        let least = self.amount.least().min(longest.amount.least());
        let most = self.amount.most().max(longest.amount.most());
        let verdict = match () {
            () if most.is_zero() => self.verdict,
            () if least.is_zero() => Verdict::Undetermined,
            () => longest.verdict,
        };
        Self {
            verdict,
            amount: Amount::between(least, most),
            failed: if verdict == Verdict::NotEligible { self.failed } else { Set::EMPTY },
            missing: self.missing.and(longest.missing).and(Set::of(Fact::Jobs)),
            open: self.open.and(longest.open),
            ..self
        }
    }
}

/// The rules of one roster, ready to be applied to people.
pub(super) struct Judge<'a> {
    settings: &'a Settings,
    figures: &'static Figures,
    facts: Facts,
}

impl<'a> Judge<'a> {
    /// None for a year that the notice does not cover.
    pub fn new(settings: &'a Settings) -> Option<Self> {
        let figures = Notice::of(settings.year).map(|notice| &notice.figures)?;
        let facts = Facts::new(settings.year, settings.as_of);
        Some(Self { settings, figures, facts })
    }

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
    pub fn worker(&mut self, person: Person) -> Claims {
        let least = self.exact_worker(person.least);
        let Some(most) = person.most else { return least };
        let most = self.exact_worker(most);
        let [mut transport, mut production] = least;
        for (least, most) in [&mut transport, &mut production].into_iter().zip(most) {
            *least = least.zip(most).map(|(least, most)| least.up_to(most));
        }
        [transport, production]
    }

    fn exact_worker(&mut self, worker: Worker) -> Claims {
        self.facts.worker = Some(worker);
        let rules = self.rules();
        let claim = |id| {
            let found = find(id).and_then(|provision| provision.determine(&self.facts, &rules));
            found.map(|found| Claim::of(id, &found))
        };
        [claim(ProvisionId::Transport), claim(ProvisionId::ProductionAward)]
    }

    fn rules(&self) -> Rules<'_> {
        Rules { figures: self.figures, days: self.facts.window(), local: &self.settings.local }
    }
}

fn find(id: ProvisionId) -> Option<&'static Provision> {
    static PROVISIONS: [Provision; 12] = ALL;
    PROVISIONS.iter().find(|provision| provision.id == id)
}

/// Whether a worker is assisted and at work on the as-of date; none where it is not known.
pub(super) fn in_work(worker: &Worker, facts: &Facts) -> Option<bool> {
    let assisted = known(worker.assisted());
    let works = worker.jobs.as_ref().map(|_| worker.still_works(facts.window()));
    both(assisted, works)
}

pub(super) fn known(finding: Finding) -> Option<bool> {
    match () {
        () if finding.holds() => Some(true),
        () if finding.fails() => Some(false),
        () => None,
    }
}

/// Kleene's conjunction.
pub(super) fn both(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    match (one, other) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}
