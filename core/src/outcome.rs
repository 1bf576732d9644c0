//! What comes out: for every provision a verdict, an amount, a fund, and the conditions that led there.

use crate::advice::Advice;
use crate::money::Yuan;
use crate::names::named;
use crate::notice::{Department, Item};
use crate::parameters::Gap;
use crate::period::Date;
use crate::provisions::{Claimant, ProvisionId};
use crate::truth::{Doubt, Fact, Finding, Reading, Set, Truth, member};
use serde::{Serialize, Serializer};

named! {
    /// A fund that pays.
    Fund {
        /// The employment subsidy fund, 就业补助资金.
        EmploymentSubsidy = "employment-subsidy",
        /// The rural-transition fund, 衔接推进乡村振兴补助资金.
        RuralTransition = "rural-transition",
        /// Its provincial part, 省级衔接资金.
        ProvincialRuralTransition = "provincial-rural-transition",
    }
}

named! {
    /// The one answer for a provision.
    Verdict {
        /// All conditions hold, and the notice grants it.
        Granted = "granted",
        /// All conditions hold, and the place may grant it, 可.
        Discretionary = "discretionary",
        /// What the notice asks for holds; amount and procedure are in other rules, 按规定.
        ByOtherRules = "by-other-rules",
        /// Something is missing or open.
        Undetermined = "undetermined",
        /// A condition fails.
        NotEligible = "not-eligible",
        /// The notice does not cover the year.
        NotCovered = "not-covered",
    }
}

named! {
    /// How often a support is paid.
    Frequency {
        /// Once.
        Once = "once",
        /// Once for each person in a year.
        PersonAndYear = "person-and-year",
        /// As other rules say.
        ByOtherRules = "by-other-rules",
        /// As long as it is needed.
        AsNeeded = "as-needed",
    }
}

named! {
    /// A condition of the notice.
    Condition {
        /// This claimant is the one that the provision is for.
        RightClaimant = "right_claimant",
        /// The household was lifted out of poverty or is monitored.
        AssistedHousehold = "assisted_household",
        /// The household is registered in Heilongjiang.
        RegisteredInProvince = "registered_in_province",
        /// Stable work in another province, long enough.
        AwayLongEnough = "away_long_enough",
        /// Stable work in the province, long enough.
        AtHomeLongEnough = "at_home_long_enough",
        /// Not on a public-welfare post and at work in another province at once.
        PostAgreesWithWork = "post_agrees_with_work",
        /// The worker paid the trip, and it cost something.
        OwnFare = "own_fare",
        /// The year's transport subsidy was not received yet.
        TransportNotReceived = "transport_not_received",
        /// Some of the year's production award is not received yet.
        ProductionNotReceived = "production_not_received",
        /// Not on a public-welfare post.
        NotOnPublicPost = "not_on_public_post",
        /// The household runs its own production.
        HouseholdProduces = "household_produces",
        /// The worker is starting a business.
        StartingBusiness = "starting_business",
        /// A child attends a vocational or technical school.
        VocationalSchooling = "vocational_schooling",
        /// The worker is recognised as hard to employ.
        HardToEmploy = "hard_to_employ",
        /// Half or weak labour capacity.
        LimitedCapacity = "limited_capacity",
        /// Cannot leave home and has no work.
        TiedAndWithoutWork = "tied_and_without_work",
        /// The worker wants work.
        LookingForWork = "looking_for_work",
        /// The worker came home from work elsewhere.
        ReturnedHome = "returned_home",
        /// The workshop or the base is recognised.
        Recognised = "recognised",
        /// The base placed assisted people.
        PlacesPeople = "places_people",
        /// The claimant is an agency or a labour broker.
        BrokerOrAgency = "broker_or_agency",
        /// The workers' leaving for work was organised.
        OrganisedExport = "organised_export",
        /// At least one person brings something.
        SomeoneQualifies = "someone_qualifies",
        /// Pay accumulated in the year reaches the monitoring line.
        PayReachesLine = "pay_reaches_line",
        /// No award was paid for the worker yet.
        NotAwardedYet = "not_awarded_yet",
        /// A labour contract, not a service agreement.
        LabourContract = "labour_contract",
        /// The contract is long enough.
        ContractLongEnough = "contract_long_enough",
        /// The person stayed with the employer.
        Stayed = "stayed",
        /// No grant was paid for the person yet.
        NotGrantedYet = "not_granted_yet",
        /// No other entry of the same person is counted.
        CountedOnce = "counted_once",
    }
}

named! {
    /// Something to watch, beside the verdict.
    Caution {
        /// Keep the tickets; the notice asks for none, the place may.
        KeepTickets = "keep_tickets",
        /// On a public-welfare post and at work in another province at once: the answers contradict.
        PostContradictsWork = "post_contradicts_work",
        /// Work in another province and in the province on the same days: check the dates.
        JobsOverlap = "jobs_overlap",
        /// No work was said, yet a job still runs.
        WorkContradictsJobs = "work_contradicts_jobs",
        /// Wages only: the employer's share of social insurance does not count as pay.
        WagesOnly = "wages_only",
        /// Wages for work on a project, no subsidy.
        NoSubsidy = "no_subsidy",
        /// The place decides whether it pays.
        PlaceDecides = "place_decides",
    }
}

member!(Caution, Condition);

/// The figures by which a condition was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Measure {
    /// Work inside the year.
    Work {
        /// Days of the longest spell.
        days: u32,
        /// Whole calendar months of the longest spell, at most 12.
        months: usize,
        /// Days of all spells together.
        days_in_all: u32,
        /// Calendar months needed.
        needed_months: u32,
        /// The day on which the longest spell reaches them; none without any work.
        reached_on: Option<Date>,
    },
    /// Pay against the monitoring line, yuan.
    Pay {
        /// What was paid.
        paid: Yuan,
        /// What is needed.
        line: Yuan,
        /// What is lacking.
        short_by: Yuan,
    },
    /// A contract's length.
    Contract {
        /// Its months.
        months: u32,
        /// Months needed.
        needed_months: u32,
    },
    /// An amount already received, yuan.
    Received {
        /// How much.
        yuan: Yuan,
    },
    /// Another entry of the same person that is counted, by its place in the list, from 0.
    SameAs {
        /// Its place.
        entry: usize,
    },
}

/// One condition, its item, and what was found about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    /// The condition.
    pub condition: Condition,
    /// The item of the notice that it stands in.
    pub item: Item,
    /// One of several of which one is enough.
    pub alternative: bool,
    /// What was found.
    pub finding: Finding,
}

impl Serialize for Check {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let finding = &self.finding;
        let mut object = serializer.serialize_struct("Check", 7)?;
        object.serialize_field("condition", &self.condition)?;
        object.serialize_field("item", &self.item)?;
        object.serialize_field("alternative", &self.alternative)?;
        object.serialize_field("truth", &finding.truth)?;
        object.serialize_field("missing", &finding.doubt.missing)?;
        object.serialize_field("open", &finding.doubt.open)?;
        object.serialize_field("measure", &finding.measure)?;
        object.end()
    }
}

/// What a support comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Amount {
    /// Exactly that, yuan.
    Exact {
        /// How much.
        yuan: Yuan,
    },
    /// From–to, yuan.
    Between {
        /// What is sure.
        least: Yuan,
        /// What is possible.
        most: Yuan,
    },
    /// The notice states no amount; the place does.
    Local {
        /// What is not stated.
        gap: Gap,
    },
    /// That for each person, whose number is not said, yuan.
    EachPerson {
        /// How much for one.
        yuan: Yuan,
    },
    /// Services, no money.
    InKind,
    /// Wages for work, no subsidy.
    Wages,
    /// Nothing can be said, because the year is not covered.
    None,
}

impl Amount {
    /// Nothing.
    pub const NOTHING: Self = Self::Exact { yuan: Yuan::ZERO };

    /// From–to, or exactly when both are the same.
    pub fn between(least: Yuan, most: Yuan) -> Self {
        if least == most { Self::Exact { yuan: most } } else { Self::Between { least, most } }
    }

    /// What is sure, yuan; nothing where the notice states no amount.
    pub fn least(self) -> Yuan {
        match self {
            Self::Exact { yuan } => yuan,
            Self::Between { least, .. } => least,
            _ => Yuan::ZERO,
        }
    }

    /// What is possible, yuan; nothing where the notice states no amount.
    pub fn most(self) -> Yuan {
        match self {
            Self::Exact { yuan } => yuan,
            Self::Between { most, .. } => most,
            _ => Yuan::ZERO,
        }
    }
}

/// An amount from–to, and why it is not exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// What is sure, yuan.
    pub least: Yuan,
    /// What is possible, yuan; never below `least`.
    pub most: Yuan,
    /// Why the two differ.
    pub doubt: Doubt,
}

impl Range {
    /// Exactly that.
    pub const fn exactly(yuan: Yuan) -> Self {
        Self { least: yuan, most: yuan, doubt: Doubt::NONE }
    }
}

/// How binding a clause is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Force {
    /// 给予, 安排: granted when the conditions hold.
    Granted,
    /// 可: the place may grant it.
    May,
    /// 按规定: other rules say how much and how.
    ByOtherRules,
}

/// The conditions of a provision in the order of the text, gathered one by one.
#[derive(Clone, Debug)]
pub struct Conditions {
    item: Item,
    checks: Vec<Check>,
    together: Finding,
    cautions: Set<Caution>,
}

impl Conditions {
    /// No condition yet, of the provision in that item.
    pub fn of(item: Item) -> Self {
        Self { item, checks: Vec::with_capacity(8), together: Finding::TRUE, cautions: Set::EMPTY }
    }

    /// A condition that must hold.
    #[must_use]
    pub fn require(mut self, condition: Condition, finding: Finding) -> Self {
        self.checks.push(Check { condition, item: self.item, alternative: false, finding });
        self.together = self.together.and(finding);
        self
    }

    /// A condition that must hold and stands in another item.
    #[must_use]
    pub fn require_under(mut self, item: Item, condition: Condition, finding: Finding) -> Self {
        self.checks.push(Check { condition, item, alternative: false, finding });
        self.together = self.together.and(finding);
        self
    }

    /// Two conditions of which one is enough.
    #[must_use]
    pub fn require_either(mut self, one: (Condition, Finding), other: (Condition, Finding)) -> Self {
        for (condition, finding) in [one, other] {
            self.checks.push(Check { condition, item: self.item, alternative: true, finding });
        }
        self.together = self.together.and(one.1.or(other.1));
        self
    }

    /// Something to watch if `met`, whatever the verdict.
    #[must_use]
    pub fn caution(mut self, caution: Caution, met: bool) -> Self {
        self.cautions = self.cautions.with(caution, met);
        self
    }

    /// Granted from a fund.
    pub fn grant(self, fund: Fund, range: Range) -> Determination {
        self.determine(Force::Granted, Some(fund), Stated::Range(range))
    }

    /// Granted from a fund for each of some people, whose number is not said.
    pub fn grant_each(self, fund: Fund, yuan: Yuan) -> Determination {
        self.determine(Force::Granted, Some(fund), Stated::Fixed(Amount::EachPerson { yuan }))
    }

    /// At the place's discretion, from a fund.
    pub fn may_grant(self, fund: Fund, range: Range) -> Determination {
        self.determine(Force::May, Some(fund), Stated::Range(range))
    }

    /// At the place's discretion, from a fund, an amount that the notice does not state.
    pub fn may_grant_local(self, fund: Fund, gap: Gap, amount: Option<Yuan>) -> Determination {
        self.determine(Force::May, Some(fund), Stated::local(gap, amount))
    }

    /// By other rules, an amount that the notice does not state.
    pub fn refer(self, gap: Gap, amount: Option<Yuan>) -> Determination {
        self.determine(Force::ByOtherRules, None, Stated::local(gap, amount))
    }

    /// By other rules, wages for work and no subsidy.
    pub fn inform_of_wages(self) -> Determination {
        self.determine(Force::ByOtherRules, None, Stated::Fixed(Amount::Wages))
    }

    /// Granted as services.
    pub fn serve(self) -> Determination {
        self.determine(Force::Granted, None, Stated::Fixed(Amount::InKind))
    }

    fn determine(self, force: Force, fund: Option<Fund>, stated: Stated) -> Determination {
        let Self { checks, together, cautions, .. } = self;
        let (verdict, amount, doubt) = match together.truth {
            Truth::False => (Verdict::NotEligible, Amount::NOTHING, Doubt::NONE),
            Truth::Unknown => (Verdict::Undetermined, stated.at_best(), together.doubt.and(stated.doubt())),
            Truth::True if stated.may_be_nothing() => (Verdict::Undetermined, stated.at_best(), stated.doubt()),
            Truth::True => (force.verdict(), stated.amount(), stated.doubt()),
        };
        let people = Vec::new();
        Determination { verdict, amount, fund, fallback: None, checks, doubt, cautions, people }
    }
}

impl Force {
    fn verdict(self) -> Verdict {
        match self {
            Self::Granted => Verdict::Granted,
            Self::May => Verdict::Discretionary,
            Self::ByOtherRules => Verdict::ByOtherRules,
        }
    }
}

/// What the rule states when all its conditions hold.
#[derive(Clone, Copy)]
enum Stated {
    Range(Range),
    Fixed(Amount),
}

impl Stated {
    fn local(gap: Gap, amount: Option<Yuan>) -> Self {
        Self::Fixed(amount.map_or(Amount::Local { gap }, |yuan| Amount::Exact { yuan }))
    }

    fn amount(self) -> Amount {
        match self {
            Self::Range(range) => Amount::between(range.least, range.most),
            Self::Fixed(amount) => amount,
        }
    }

    /// The amount while a condition is still unknown: anything from nothing.
    fn at_best(self) -> Amount {
        match self.amount() {
            Amount::Exact { yuan: most } | Amount::Between { most, .. } => Amount::between(Yuan::ZERO, most),
            unstated => unstated,
        }
    }

    fn doubt(self) -> Doubt {
        match self {
            Self::Range(range) => range.doubt,
            Self::Fixed(_) => Doubt::NONE,
        }
    }

    fn may_be_nothing(self) -> bool {
        matches!(self, Self::Range(Range { least, most, .. }) if least.is_zero() && !most.is_zero())
    }
}

/// What a provision's rule found.
#[derive(Clone, Debug)]
pub struct Determination {
    /// The verdict.
    pub verdict: Verdict,
    /// The amount.
    pub amount: Amount,
    /// The fund, where the notice names one.
    pub fund: Option<Fund>,
    /// What another fund may pay for those whom the first does not reach.
    pub fallback: Option<Fallback>,
    /// The conditions, in the order of the text.
    pub checks: Vec<Check>,
    /// Why it is not certain.
    pub doubt: Doubt,
    /// What to watch.
    pub cautions: Set<Caution>,
    /// The claim, person by person.
    pub people: Vec<PersonOutcome>,
}

/// What another fund may pay for people whom the first fund does not reach (reading 13).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Fallback {
    /// The fund that may pay.
    pub fund: Fund,
    /// For how many people.
    pub people: usize,
    /// How much, in all.
    pub amount: Amount,
}

/// One person of an employer's claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PersonOutcome {
    /// The verdict for the person.
    pub verdict: Verdict,
    /// The amount for the person.
    pub amount: Amount,
    /// The fund that pays for the person.
    pub fund: Option<Fund>,
    /// The conditions for the person.
    pub conditions: Vec<Check>,
    /// Facts about the person that would settle it.
    pub missing: Set<Fact>,
    /// Readings that would settle it.
    pub open: Set<Reading>,
}

impl From<Determination> for PersonOutcome {
    fn from(determination: Determination) -> Self {
        let Determination { verdict, amount, fund, checks, doubt, .. } = determination;
        Self { verdict, amount, fund, conditions: checks, missing: doubt.missing, open: doubt.open }
    }
}

/// What came out for one provision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Outcome {
    /// The provision.
    pub provision: ProvisionId,
    /// The item that it stands in.
    pub item: Item,
    /// Who claims it.
    pub claimant: Claimant,
    /// The verdict.
    pub verdict: Verdict,
    /// What it comes to.
    pub amount: Amount,
    /// The fund that pays, where the notice names one.
    pub fund: Option<Fund>,
    /// What another fund may pay for those whom the first does not reach.
    pub fallback: Option<Fallback>,
    /// How often it is paid.
    pub frequency: Frequency,
    /// The departments in charge.
    pub departments: &'static [Department],
    /// Every condition, in the order of the text.
    pub conditions: Vec<Check>,
    /// Facts that would settle it.
    pub missing: Set<Fact>,
    /// Readings of the notice that are open here.
    pub open: Set<Reading>,
    /// What the place has not said yet.
    pub gaps: Set<Gap>,
    /// What to watch.
    pub cautions: Set<Caution>,
    /// The smallest change that brings more.
    pub advice: Option<Advice>,
    /// The claim, person by person.
    pub people: Vec<PersonOutcome>,
}

/// What the outcomes come to together, yuan; exclusive amounts are never added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Sure, and granted.
    pub granted: Yuan,
    /// Sure, but at the place's discretion.
    pub discretionary: Yuan,
    /// The most that is possible; the two above are part of it.
    pub most: Yuan,
}

/// Everything that came out, with every provision of the notice in its order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Assessment {
    /// The document that the rules are from.
    pub document: &'static str,
    /// The year claimed for.
    pub year: u16,
    /// The day up to which the situation was told.
    pub as_of: Date,
    /// The sums.
    pub totals: Totals,
    /// One outcome for each provision.
    pub outcomes: Vec<Outcome>,
}

impl Assessment {
    /// The outcome for a provision.
    pub fn outcome(&self, provision: ProvisionId) -> Option<&Outcome> {
        self.outcomes.iter().find(|outcome| outcome.provision == provision)
    }
}
