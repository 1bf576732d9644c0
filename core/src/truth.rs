//! True, false or unknown after Kleene, and what it would take to know.
//!
//! S. C. Kleene, Introduction to Metamathematics (1952), § 64: the strong three-valued connectives.

use crate::names::named;
use crate::outcome::Measure;
use serde::{Serialize, Serializer};
use std::marker::PhantomData;

named! {
    /// Whether a condition holds.
    Truth {
        /// It holds.
        True = "true",
        /// It does not.
        False = "false",
        /// It cannot be said yet; never taken for either.
        Unknown = "unknown",
    }
}

named! {
    /// Something that a claimant can say about the situation; the name of its field in the facts and of its question.
    Fact {
        /// The year that the claim is for.
        Year = "year",
        /// The kind of household, 脱贫户 or 监测对象.
        Household = "household",
        /// Whether the household is registered in Heilongjiang.
        Registered = "registered_in_heilongjiang",
        /// The spells of work.
        Jobs = "jobs",
        /// A public-welfare post, 公益性岗位, in the year.
        PublicPost = "public_post",
        /// Whether the household runs its own production.
        Production = "production",
        /// Whether the year's transport subsidy was already received.
        TransportReceived = "transport_received",
        /// How much production award was already received for the year.
        ProductionReceived = "production_award_received",
        /// How the round trip was made, or who paid it.
        FareBy = "fare_by",
        /// What one round trip cost.
        Fare = "fare",
        /// Whether the worker wants work.
        LookingForWork = "looking_for_work",
        /// Whether the worker came home from work elsewhere.
        ReturnedHome = "returned_home",
        /// Whether the worker is starting a business.
        StartingBusiness = "starting_business",
        /// The school that a child of the household attends.
        Schooling = "schooling",
        /// Whether the worker is recognised as hard to employ, 就业困难人员.
        HardToEmploy = "hard_to_employ",
        /// Full, half or weak labour capacity.
        LabourCapacity = "labour_capacity",
        /// Whether the worker can leave home to work.
        CanLeaveHome = "can_leave_home",
        /// Whether the worker has any work.
        HasWork = "has_work",
        /// Whether the workshop or the base is recognised.
        Recognised = "recognised",
        /// Who works in the workshop.
        Workers = "workers",
        /// Pay accumulated in the year.
        Pay = "pay",
        /// The year's monitoring line, which the place fixes.
        MonitoringLine = "monitoring_line",
        /// Whether an award was already paid for the worker.
        Awarded = "awarded",
        /// What kind of broker it is.
        BrokerKind = "kind",
        /// Whether the broker organised the workers' leaving for work.
        OrganisedExport = "organised_export",
        /// Whom the broker placed.
        Placements = "placements",
        /// The contract between the person placed and the employer.
        Contract = "contract",
        /// Whether the person left before the contract's end.
        LeftEarly = "left_early",
        /// Whether a grant was already paid for the person.
        GrantedBefore = "granted_before",
        /// How many assisted people the base placed.
        Placed = "placed",
    }
}

named! {
    /// A question that the notice leaves open, and the reading taken here, by its number in the list of readings.
    Reading {
        /// 1: months are calendar months; enough days but not enough months is open.
        CalendarMonths = "calendar_months",
        /// 2: unbroken spells merge; broken spells that only add up are open.
        BrokenSpells = "broken_spells",
        /// 3: days inside the year count; work beyond them that would be enough is open.
        InsideTheYear = "inside_the_year",
        /// 4: away and at home are two legs; both in one year is open above the surer one.
        BothLegs = "both_legs",
        /// 5: transport and production award may both be received.
        TransportAndProduction = "transport_and_production",
        /// 6: which fares count; air and one's own car are open.
        FareKinds = "fare_kinds",
        /// 7: a public-welfare post beside other work.
        PublicPost = "public_post",
        /// 8: land fully leased out.
        LandLeasedOut = "land_leased_out",
        /// 9: what was received already.
        AlreadyReceived = "already_received",
        /// 10: self-employment, work abroad or in Hong Kong, Macao or Taiwan.
        UnusualWork = "unusual_work",
        /// 11: a household registered outside the province.
        RegisteredElsewhere = "registered_elsewhere",
        /// 12: a workshop's award, one a worker and year.
        OneWorkshopAward = "one_workshop_award",
        /// 13: the employment subsidy fund runs short.
        FundShort = "fund_short",
        /// 14: which contracts and which claimants count for a placement.
        PlacementContracts = "placement_contracts",
        /// 15: a base award beside a workshop award.
        BaseAndWorkshop = "base_and_workshop",
    }
}

/// A value that can be in a [`Set`].
pub trait Member: Copy + 'static {
    /// Every value, in order.
    const VALUES: &'static [Self];
    /// Its place, below 64.
    fn place(self) -> u32;
}

macro_rules! member {
    ($($enum:ty),+ $(,)?) => {$(
        impl $crate::truth::Member for $enum {
            const VALUES: &'static [Self] = Self::ALL;
            fn place(self) -> u32 {
                self as u32
            }
        }
    )+};
}
pub(crate) use member;

member!(Fact, Reading);

/// A small set, in the order of its members' declaration; written as a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(rename = "ListOf", type = "Array<T>", bound = "T: ts_rs::TS"))]
pub struct Set<T>(u64, PhantomData<T>);

impl<T: Member> Set<T> {
    /// The empty set.
    pub const EMPTY: Self = Self(0, PhantomData);

    /// Just that one.
    pub fn of(member: T) -> Self {
        Self(1 << member.place(), PhantomData)
    }

    /// Both sets' members.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0, PhantomData)
    }

    /// With that one if `wanted`.
    #[must_use]
    pub fn with(self, member: T, wanted: bool) -> Self {
        if wanted { self.and(Self::of(member)) } else { self }
    }

    /// Whether it holds that one.
    pub fn has(self, member: T) -> bool {
        self.0 & (1 << member.place()) != 0
    }

    /// Whether it holds none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The members, in order.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::VALUES.iter().copied().filter(move |member| self.has(*member))
    }
}

impl<T: Member> Default for Set<T> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<T: Member + Serialize> Serialize for Set<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeSeq;
        let mut list = serializer.serialize_seq(Some(self.0.count_ones() as usize))?;
        for member in self.iter() {
            list.serialize_element(&member)?;
        }
        list.end()
    }
}

/// Why something is not certain: facts not said, readings open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Doubt {
    /// Facts that would settle it.
    pub missing: Set<Fact>,
    /// Readings of the notice that would settle it.
    pub open: Set<Reading>,
}

impl Doubt {
    /// No doubt.
    pub const NONE: Self = Self { missing: Set::EMPTY, open: Set::EMPTY };

    /// A fact was not said.
    pub fn missing(fact: Fact) -> Self {
        Self { missing: Set::of(fact), ..Self::NONE }
    }

    /// The notice leaves it open.
    pub fn open(reading: Reading) -> Self {
        Self { open: Set::of(reading), ..Self::NONE }
    }

    /// Both doubts.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { missing: self.missing.and(other.missing), open: self.open.and(other.open) }
    }
}

/// What was found about one condition: its truth, why it is in doubt, and the figures behind it.
///
/// ```
/// use wengang_core::truth::{Fact, Finding};
///
/// let unsaid = Finding::said(Fact::Household, None);
/// assert!(Finding::FALSE.and(unsaid).fails());
/// let open = Finding::TRUE.and(unsaid);
/// assert!(!open.holds() && open.doubt.missing.has(Fact::Household));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Finding {
    /// Whether it holds.
    pub truth: Truth,
    /// Why it is not known; nothing unless it is unknown.
    #[cfg_attr(feature = "typescript", ts(flatten))]
    pub doubt: Doubt,
    /// The figures that it was measured by.
    pub measure: Option<Measure>,
}

impl Finding {
    /// It holds.
    pub const TRUE: Self = Self { truth: Truth::True, doubt: Doubt::NONE, measure: None };
    /// It does not hold.
    pub const FALSE: Self = Self { truth: Truth::False, doubt: Doubt::NONE, measure: None };

    /// It cannot be said, because of the doubt.
    pub const fn unknown(doubt: Doubt) -> Self {
        Self { truth: Truth::Unknown, doubt, measure: None }
    }

    /// The notice leaves it open.
    pub fn open(reading: Reading) -> Self {
        Self::unknown(Doubt::open(reading))
    }

    /// The answer to a question of fact, or that it is missing.
    pub fn said(fact: Fact, answer: Option<bool>) -> Self {
        match answer {
            Some(true) => Self::TRUE,
            Some(false) => Self::FALSE,
            None => Self::unknown(Doubt::missing(fact)),
        }
    }

    /// The same, with its figures.
    #[must_use]
    pub fn measured(self, measure: Measure) -> Self {
        Self { measure: Some(measure), ..self }
    }

    /// Whether it surely holds.
    pub fn holds(self) -> bool {
        self.truth == Truth::True
    }

    /// Whether it surely fails.
    pub fn fails(self) -> bool {
        self.truth == Truth::False
    }

    /// Both hold: false as soon as one is, true only when both are.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self.truth, other.truth) {
            (Truth::False, _) | (_, Truth::True) => self,
            (_, Truth::False) | (Truth::True, _) => other,
            (Truth::Unknown, Truth::Unknown) => Self::unknown(self.doubt.and(other.doubt)),
        }
    }

    /// At least one holds: true as soon as one is, false only when both are.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.not().and(other.not()).not()
    }

    /// The contrary; unknown stays unknown, for the same reasons.
    #[must_use]
    #[allow(clippy::should_implement_trait)] // reads as a word in a list of conditions
    pub fn not(self) -> Self {
        let truth = match self.truth {
            Truth::True => Truth::False,
            Truth::False => Truth::True,
            Truth::Unknown => Truth::Unknown,
        };
        Self { truth, ..self }
    }
}
