//! The conditions of the notice, and what to watch beside them.

use crate::values::{member, named};

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
        /// The worker meets the conditions of those who are hard to employ.
        HardToEmploy = "hard_to_employ",
        /// Able to work.
        AbleToWork = "able_to_work",
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
