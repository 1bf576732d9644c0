//! The questions that the notice leaves open, each with a reading taken here.

use crate::values::{member, named, read_by_name};

named! {
    /// A question that the notice leaves open, and the reading taken here, by its number in the list of readings.
    Reading {
        /// 1: months are calendar months; enough days but not enough months is open.
        CalendarMonths = "calendar_months",
        /// 2: unbroken spells merge; broken spells that only add up are open.
        BrokenSpells = "broken_spells",
        /// 3: days inside the year count; work beyond them that would be enough is open.
        InsideTheYear = "inside_the_year",
        /// 3: the subsidy is tied to a year; whether the months of work must lie in it is open.
        MonthsAcrossYears = "months_across_years",
        /// 3: work that is to go on beyond the as-of date, and is long enough only then.
        NotYet = "not_yet",
        /// 4: away and at home are two legs; both in one year is open above the surer one.
        BothLegs = "both_legs",
        /// 5: transport and production award may both be received.
        TransportAndProduction = "transport_and_production",
        /// 6: which fares count; air and one's own car are open.
        FareKinds = "fare_kinds",
        /// 6: the way back is not travelled yet.
        TripNotOver = "trip_not_over",
        /// 7: a public-welfare post beside other work.
        PublicPost = "public_post",
        /// 8: land fully leased out.
        LandLeasedOut = "land_leased_out",
        /// 8: no production, though the household is able to.
        AbleToProduce = "able_to_produce",
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
        /// 16: a household whose risk is marked as eliminated, or that enjoys no policies any more.
        HouseholdStatus = "household_status",
        /// 17: not certified as hard to employ, which can come later.
        HardToEmploy = "hard_to_employ",
    }
}

member!(Reading);
read_by_name!(Reading);
