//! The conditions of the notice, what was found about each, and what to watch beside them.

use crate::money::Yuan;
use crate::names::named;
use crate::notice::Item;
use crate::period::Date;
use crate::truth::{Finding, member};
use serde::{Serialize, Serializer};

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
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
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
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Check {
    /// The condition.
    pub condition: Condition,
    /// The item of the notice that it stands in.
    pub item: Item,
    /// One of several of which one is enough.
    pub alternative: bool,
    /// What was found.
    #[cfg_attr(feature = "typescript", ts(flatten))]
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
