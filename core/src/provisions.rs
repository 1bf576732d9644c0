//! The provisions: one file each, in the order of the notice. To add one: a file, a line in `ALL`, a golden file.

mod item04_base_award;
mod item04_placement_grant;
mod item04_transport;
mod item05_work_for_relief;
mod item06_start_up;
mod item07_workshop_award;
mod item08_public_welfare_post;
mod item09_rain_and_dew;
mod item10_production_award;
mod item10_social_insurance;
mod item12_employment_services;
mod item14_returnee_support;

use crate::advice::Change;
use crate::facts::{Base, Broker, Facts, Worker, Workshop};
use crate::names::named;
use crate::notice::Item;
use crate::outcome::{Determination, Frequency};
use crate::parameters::{Figures, Gap, LocalParameters};
use crate::period::Window;
use crate::truth::Set;

named! {
    /// A provision, by the support it is about.
    ProvisionId {
        /// One-off award of a base, 就业帮扶基地一次性奖补.
        BaseAward = "base_award",
        /// Grant for each person placed, 就业创业服务补助.
        PlacementGrant = "placement_grant",
        /// Round trip, 往返交通补助.
        Transport = "transport",
        /// Work-for-relief, 以工代赈.
        WorkForRelief = "work_for_relief",
        /// Start-up support, 自主创业扶持.
        StartUp = "start_up",
        /// Workshop award, 就业帮扶车间奖励补贴.
        WorkshopAward = "workshop_award",
        /// Public-welfare post, 乡村公益性岗位.
        PublicWelfarePost = "public_welfare_post",
        /// Rain and Dew plan, 雨露计划+.
        RainAndDew = "rain_and_dew",
        /// Production award, 生产奖补.
        ProductionAward = "production_award",
        /// Social-insurance subsidy, 社会保险补贴.
        SocialInsurance = "social_insurance",
        /// Employment services, 就业服务.
        EmploymentServices = "employment_services",
        /// Support for people who came home, 返乡回流帮扶.
        ReturneeSupport = "returnee_support",
    }
}

named! {
    /// Who claims.
    Claimant {
        /// A worker.
        Worker = "worker",
        /// A workshop.
        Workshop = "workshop",
        /// A broker or an agency.
        Broker = "broker",
        /// A base.
        Base = "base",
    }
}

/// Every provision, in the order of the notice.
///
/// ```
/// use wengang_core::{ALL, Claimant, Item, ProvisionId};
///
/// let transport = ALL.iter().find(|provision| provision.id == ProvisionId::Transport).unwrap();
/// assert_eq!((transport.item, transport.claimant()), (Item::Four, Claimant::Worker));
/// ```
pub const ALL: [Provision; 12] = [
    item04_base_award::PROVISION,
    item04_placement_grant::PROVISION,
    item04_transport::PROVISION,
    item05_work_for_relief::PROVISION,
    item06_start_up::PROVISION,
    item07_workshop_award::PROVISION,
    item08_public_welfare_post::PROVISION,
    item09_rain_and_dew::PROVISION,
    item10_production_award::PROVISION,
    item10_social_insurance::PROVISION,
    item12_employment_services::PROVISION,
    item14_returnee_support::PROVISION,
];

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
}

type Determine<T> = fn(&T, &Rules) -> Determination;
type Suggest<T> = fn(&T, &Rules, &Determination) -> Vec<Change>;

/// No change that a person can make brings more.
pub(crate) fn no_change<T>(_: &T, _: &Rules, _: &Determination) -> Vec<Change> {
    Vec::new()
}

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
    pub fn local(&self, gap: Gap) -> Option<crate::Yuan> {
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
        }
    }

    /// What the rule finds; nothing where its claimant is not described.
    pub(crate) fn determine(&self, facts: &Facts, rules: &Rules) -> Option<Determination> {
        match self.rule {
            Rule::Worker(determine, _) => facts.worker.as_ref().map(|worker| determine(worker, rules)),
            Rule::Workshop(determine, _) => facts.workshop.as_ref().map(|workshop| determine(workshop, rules)),
            Rule::Broker(determine, _) => facts.broker.as_ref().map(|broker| determine(broker, rules)),
            Rule::Base(determine) => facts.base.as_ref().map(|base| determine(base, rules)),
        }
    }

    /// Changes that might bring more than the rule finds now, not yet tried; the smallest first.
    pub(crate) fn suggest(&self, facts: &Facts, rules: &Rules, now: &Determination) -> Vec<Change> {
        match self.rule {
            Rule::Worker(_, suggest) => facts.worker.as_ref().map(|worker| suggest(worker, rules, now)),
            Rule::Workshop(_, suggest) => facts.workshop.as_ref().map(|workshop| suggest(workshop, rules, now)),
            Rule::Broker(_, suggest) => facts.broker.as_ref().map(|broker| suggest(broker, rules, now)),
            Rule::Base(_) => None,
        }
        .unwrap_or_default()
    }

    /// What the place has not said about it.
    pub(crate) fn open_gaps(&self, rules: &Rules) -> Set<Gap> {
        let unfilled = self.gaps.iter().copied().filter(|gap| rules.local(*gap).is_none());
        unfilled.fold(Set::EMPTY, |gaps, gap| gaps.and(Set::of(gap)))
    }
}
