//! What a provision is: where it stands, who claims it, how it is determined, and what could bring more.

use crate::facts::{Base, Broker, Facts, Worker, Workshop};
use crate::notice::{Claimant, Figures, Gap, Item, LocalParameters, ProvisionId};
use crate::outcome::{Change, Determination, Frequency};
use crate::values::{Set, Window, Yuan};

/// A provision of the notice: where it stands, who claims it, how it is determined.
#[derive(Clone, Copy, Debug)]
pub struct Provision {
    /// Its name.
    pub id: ProvisionId,
    /// The item that it stands in.
    pub item: Item,
    /// How often it is paid.
    pub frequency: Frequency,
    /// What the notice leaves to the place.
    pub gaps: &'static [Gap],
    pub(crate) rule: Rule,
}

/// The rule of a provision for its claimant, and the changes that could bring more.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Rule {
    Worker(Determine<Worker>, Suggest<Worker>),
    Workshop(Determine<Workshop>, Suggest<Workshop>),
    Broker(Determine<Broker>, Suggest<Broker>),
    Base(Determine<Base>),
    /// Another claimant's, left out of a table: its code need not be there where it is never asked for.
    LeftOut(Claimant),
}

type Determine<T> = fn(&T, &Rules) -> Determination;
type Suggest<T> = fn(&T, &Rules, &Determination) -> Vec<Change>;

/// What a rule is applied with: the year's figures, its days, and what the place has fixed.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// The notice's figures of the year.
    pub figures: &'static Figures,
    /// The days that count.
    pub days: &'a Window,
    /// What the place has fixed.
    pub local: &'a LocalParameters,
}

impl Rules<'_> {
    /// The amount that fills a gap, if the place has fixed one for the year.
    pub fn local(&self, gap: Gap) -> Option<Yuan> {
        self.local.amount(gap, self.figures.year)
    }
}

impl Provision {
    /// Who claims it.
    pub const fn claimant(&self) -> Claimant {
        match self.rule {
            Rule::Worker(..) => Claimant::Worker,
            Rule::Workshop(..) => Claimant::Workshop,
            Rule::Broker(..) => Claimant::Broker,
            Rule::Base(..) => Claimant::Base,
            Rule::LeftOut(claimant) => claimant,
        }
    }

    /// The same, its rule left out unless it is a worker's.
    pub(super) const fn for_workers(self) -> Self {
        match self.rule {
            Rule::Worker(..) => self,
            _ => Self { rule: Rule::LeftOut(self.claimant()), ..self },
        }
    }

    /// What the rule finds; nothing where its claimant is not described.
    pub(crate) fn determine(&self, facts: &Facts, rules: &Rules) -> Option<Determination> {
        match self.rule {
            Rule::Worker(determine, _) => facts.worker.as_ref().map(|worker| determine(worker, rules)),
            Rule::Workshop(determine, _) => facts.workshop.as_ref().map(|workshop| determine(workshop, rules)),
            Rule::Broker(determine, _) => facts.broker.as_ref().map(|broker| determine(broker, rules)),
            Rule::Base(determine) => facts.base.as_ref().map(|base| determine(base, rules)),
            Rule::LeftOut(_) => None,
        }
    }

    /// Changes that might bring more than the rule finds now, not yet tried; the smallest first.
    pub(crate) fn suggest(&self, facts: &Facts, rules: &Rules, now: &Determination) -> Vec<Change> {
        match self.rule {
            Rule::Worker(_, suggest) => facts.worker.as_ref().map(|worker| suggest(worker, rules, now)),
            Rule::Workshop(_, suggest) => facts.workshop.as_ref().map(|workshop| suggest(workshop, rules, now)),
            Rule::Broker(_, suggest) => facts.broker.as_ref().map(|broker| suggest(broker, rules, now)),
            Rule::Base(_) | Rule::LeftOut(_) => None,
        }
        .unwrap_or_default()
    }

    /// What the place has not said about it.
    pub(crate) fn open_gaps(&self, rules: &Rules) -> Set<Gap> {
        let unfilled = self.gaps.iter().copied().filter(|gap| rules.local(*gap).is_none());
        unfilled.fold(Set::EMPTY, |gaps, gap| gaps.and(Set::of(gap)))
    }
}
