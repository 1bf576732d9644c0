//! Conditions, whether they hold, and what the notice leaves open about them.

use super::English;
use crate::page::shared::wording::conditions::ConditionWording;
use wengang_core::notice::Reading;
use wengang_core::outcome::{Caution, Condition};
use wengang_core::truth::Truth;

impl ConditionWording for English {
    fn condition(&self, condition: Condition) -> &'static str {
        match condition {
            // It is told only where it does not hold.
            Condition::RightClaimant => "",
            Condition::AssistedHousehold => "An assisted household: lifted out of poverty, or monitored",
            Condition::RegisteredInProvince => "Registered in Heilongjiang",
            Condition::AwayLongEnough => "Stable work in another province, long enough",
            Condition::AtHomeLongEnough => "Stable work in Heilongjiang, long enough",
            Condition::PostAgreesWithWork => "No public-welfare post at the same time as work in another province",
            Condition::OwnFare => "You paid the fare yourself",
            Condition::TransportNotReceived => "The year’s travel subsidy not yet received",
            Condition::ProductionNotReceived => "The year’s production award not yet fully received",
            Condition::NotOnPublicPost => "Not on a public-welfare post",
            Condition::HouseholdProduces => "The household is able to run its own production",
            Condition::StartingBusiness => "Starting a business",
            Condition::VocationalSchooling => "Somebody of the household at a vocational or technical school",
            Condition::HardToEmploy => "Meets the conditions of “hard to employ”",
            Condition::AbleToWork => "Able to work",
            Condition::LimitedCapacity => "Weak or half labour capacity",
            Condition::TiedAndWithoutWork => "Cannot leave home, and has no work",
            Condition::LookingForWork => "Wants work",
            Condition::ReturnedHome => "Came home from work elsewhere",
            Condition::Recognised => "Recognised locally",
            Condition::PlacesPeople => "Took on people of assisted households",
            Condition::BrokerOrAgency => "An HR service agency run as a business, or a labour broker",
            Condition::OrganisedExport => "The labour export was organised",
            Condition::SomeoneQualifies => "At least one person qualifies",
            Condition::PayReachesLine => "Pay in the year reaches the year’s monitoring line",
            Condition::NotAwardedYet => "No award has been paid for this worker",
            Condition::LabourContract => "A labour contract, not a service agreement",
            Condition::ContractLongEnough => "The labour contract is long enough",
            Condition::Stayed => "Did not leave early",
            Condition::NotGrantedYet => "No grant has been paid for this person",
            Condition::CountedOnce => "Each person is counted once",
        }
    }

    fn failed(&self, condition: Condition) -> &'static str {
        match condition {
            Condition::RightClaimant => "This support is for another kind of claimant",
            Condition::AssistedHousehold => "Not a person of an assisted household",
            Condition::AwayLongEnough => "Stable work in another province was not long enough",
            Condition::AtHomeLongEnough => "Stable work in Heilongjiang was not long enough",
            Condition::OwnFare => "You spent nothing on the fare",
            Condition::TransportNotReceived => "The year’s travel subsidy was already received",
            Condition::ProductionNotReceived => "The year’s production award was already received",
            Condition::NotOnPublicPost => "On a public-welfare post at the year’s end",
            Condition::HouseholdProduces => "The household is not able to run its own production",
            Condition::StartingBusiness => "Not starting a business",
            Condition::VocationalSchooling => "Nobody of the household at a vocational or technical school",
            Condition::AbleToWork => "Unable to work",
            Condition::LimitedCapacity => "Neither weak nor half labour capacity",
            Condition::TiedAndWithoutWork => "Can leave home, or has work",
            Condition::LookingForWork => "Does not want work",
            Condition::ReturnedHome => "Did not come home from work elsewhere",
            Condition::Recognised => "Not recognised locally",
            Condition::PlacesPeople => "Took on nobody of an assisted household",
            Condition::OrganisedExport => "The labour export was not organised",
            Condition::SomeoneQualifies => "Nobody qualifies",
            Condition::PayReachesLine => "Pay in the year is below the year’s monitoring line",
            Condition::NotAwardedYet => "An award was already paid for this worker",
            Condition::LabourContract => "No labour contract",
            Condition::ContractLongEnough => "The labour contract is not long enough",
            Condition::NotGrantedYet => "A grant was already paid for this person",
            Condition::RegisteredInProvince
            | Condition::PostAgreesWithWork
            | Condition::HardToEmploy
            | Condition::BrokerOrAgency
            | Condition::Stayed => self.truth(Truth::False),
            Condition::CountedOnce => "This person is counted already",
        }
    }

    fn truth(&self, truth: Truth) -> &'static str {
        match truth {
            Truth::True => "Met",
            Truth::False => "Not met",
            Truth::Unknown => "Not known",
        }
    }

    fn reading(&self, reading: Reading) -> &'static str {
        match reading {
            Reading::CalendarMonths => CALENDAR_MONTHS,
            Reading::BrokenSpells => BROKEN_SPELLS,
            Reading::InsideTheYear => INSIDE_THE_YEAR,
            Reading::MonthsAcrossYears => MONTHS_ACROSS_YEARS,
            Reading::BothLegs => BOTH_LEGS,
            // Nothing is left open by these on a page, which tells of a whole year.
            Reading::NotYet | Reading::TransportAndProduction | Reading::BaseAndWorkshop => "",
            Reading::FareKinds => "The notice does not say how fares by air or own car count; please ask locally.",
            Reading::TripNotOver => {
                "Not travelled back yet, so the fare is not certain. Once back, it goes by what was really spent."
            }
            Reading::PublicPost => PUBLIC_POST,
            Reading::LandLeasedOut => LAND_LEASED_OUT,
            Reading::AbleToProduce => ABLE_TO_PRODUCE,
            Reading::AlreadyReceived => ALREADY_RECEIVED,
            Reading::UnusualWork => UNUSUAL_WORK,
            Reading::RegisteredElsewhere => REGISTERED_ELSEWHERE,
            Reading::OneWorkshopAward => ONE_WORKSHOP_AWARD,
            Reading::FundShort => FUND_SHORT,
            Reading::PlacementContracts => PLACEMENT_CONTRACTS,
            Reading::HouseholdStatus => HOUSEHOLD_STATUS,
            Reading::HardToEmploy => "The notice does not say who counts as hard to employ; please ask locally.",
        }
    }

    fn our_reading(&self) -> &'static str {
        "Our reading"
    }

    fn our_reading_means(&self) -> &'static str {
        "Our reading: the notice does not say it, and it is counted this way here; the local review decides."
    }

    fn caution(&self, caution: Caution) -> &'static str {
        match caution {
            Caution::KeepTickets => {
                "Please keep tickets and receipts. The notice does not ask for them; local authorities may."
            }
            Caution::PostContradictsWork => {
                "On a public-welfare post at the year’s end, and at work in another province: the two contradict each other. Please change one."
            }
            Caution::JobsOverlap => {
                "Work in another province and work in Heilongjiang are given for the same days. Please check the dates."
            }
            Caution::WorkContradictsJobs => {
                "You say you have no work at the year’s end, yet one job has not ended. Please check which is right."
            }
            Caution::WagesOnly => {
                "Give the total wages paid in the year, without the employer’s share of social insurance. Whether before or after deductions, please ask locally."
            }
            Caution::NoSubsidy => "You are paid wages for the work. The notice names no further subsidy.",
            Caution::PlaceDecides => "Only where conditions allow; local authorities decide.",
        }
    }
}

const BROKEN_SPELLS: &str = "Long enough only when jobs with gaps between them are added up. The notice does not say whether that is stable work; please ask locally.";

const INSIDE_THE_YEAR: &str = "Long enough as a whole, but not the part that counts in the year. The notice does not say how to count; please ask locally.";

const MONTHS_ACROSS_YEARS: &str = "The work runs across the year’s end. The notice does not say whether the months for the travel subsidy must lie in one year; please ask locally.";

const HOUSEHOLD_STATUS: &str = "The notice does not say whether a household counts whose risk is marked as eliminated, or that enjoys no policies any more; please ask locally.";

const BOTH_LEGS: &str = "Long enough both in another province and in Heilongjiang. The notice does not say whether both can be received; please ask locally.";

const ABLE_TO_PRODUCE: &str = "The notice does not say whether it is enough to be able to produce; please ask locally.";
const LAND_LEASED_OUT: &str = "The notice does not say whether a household with all its land leased out is able to run its own production; please ask locally.";

const UNUSUAL_WORK: &str = "The notice does not say whether self-employment, or work abroad, in Hong Kong, Macao or Taiwan counts; please ask locally.";

const CALENDAR_MONTHS: &str =
    "Enough days, but a few short of whole months. The notice does not say how to count; please ask locally.";

const ALREADY_RECEIVED: &str =
    "A part was received; the notice does not say whether the rest is still paid; please ask locally.";

const REGISTERED_ELSEWHERE: &str = "The household is registered outside Heilongjiang, so this notice may not apply; please ask where it is registered.";

const ONE_WORKSHOP_AWARD: &str = "The notice does not say whether an award is paid after one in an earlier year, where another workshop paid enough as well, or where only several rows together are enough; please ask locally.";

const FUND_SHORT: &str = "If the employment subsidy fund runs short, the notice does not say who goes first; local authorities may pay the others from the rural-transition fund; never from both.";

const PLACEMENT_CONTRACTS: &str = "The notice does not say whether these count: people who left early or were paid for in an earlier year, contracts for a task, public agencies; please ask locally.";

const PUBLIC_POST: &str =
    "The notice does not say how a public-welfare post and other work in the same year count; please ask locally.";
