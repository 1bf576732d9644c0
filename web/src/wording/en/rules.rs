//! What the rules are made of, by name.

use crate::wording::SupportWords;
use wengang_core::notice::{City, Department, Gap, Item, Reading, Treatment};
use wengang_core::outcome::{Caution, Condition, Frequency, Fund, Verdict};
use wengang_core::truth::Truth;
use wengang_core::{Claimant, ProvisionId};

pub(super) fn support(provision: ProvisionId) -> SupportWords {
    let (plain, formal) = match provision {
        ProvisionId::BaseAward => ("Award for a base", "就业帮扶基地一次性奖补"),
        ProvisionId::PlacementGrant => ("Grant for placing people", "就业创业服务补助"),
        ProvisionId::Transport => ("Travel to another province", "往返交通补助"),
        ProvisionId::WorkForRelief => ("Work on public projects", "以工代赈"),
        ProvisionId::StartUp => ("Help to start a business", "返乡入乡创业扶持"),
        ProvisionId::WorkshopAward => ("Award for a workshop", "就业帮扶车间奖励补贴"),
        ProvisionId::PublicWelfarePost => ("Public-welfare post", "乡村公益性岗位"),
        ProvisionId::RainAndDew => ("Help with vocational school", "雨露计划+"),
        ProvisionId::ProductionAward => ("Award for working and producing", "生产奖补"),
        ProvisionId::SocialInsurance => ("Social-insurance subsidy", "社会保险补贴"),
        ProvisionId::EmploymentServices => ("Help to find work", "“一对一”就业帮扶"),
        ProvisionId::ReturneeSupport => ("Work again after coming home", "返乡回流跟踪服务"),
    };
    SupportWords { plain, formal }
}

pub(super) fn claimant(claimant: Claimant) -> &'static str {
    match claimant {
        Claimant::Worker => "worker",
        Claimant::Workshop => "employment assistance workshop",
        Claimant::Broker => "HR service agency or labour broker",
        Claimant::Base => "employment assistance base",
    }
}

pub(super) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Granted => "Eligible, you can apply",
        Verdict::Discretionary => "Eligible, the place decides whether to pay",
        Verdict::ByOtherRules => "You can ask; other rules apply",
        Verdict::Undetermined => "Not certain yet",
        Verdict::NotEligible => "Not eligible",
        Verdict::NotCovered => "This notice does not cover the year",
    }
}

pub(super) fn fund(fund: Fund) -> &'static str {
    match fund {
        Fund::EmploymentSubsidy => "Employment subsidy fund (就业补助资金)",
        Fund::RuralTransition => "Rural-transition fund (衔接资金)",
        Fund::ProvincialRuralTransition => "Provincial rural-transition fund (省级衔接资金)",
    }
}

pub(super) fn frequency(frequency: Frequency) -> &'static str {
    match frequency {
        Frequency::Once => "Once",
        Frequency::PersonAndYear => "Once a person a year",
        Frequency::ByOtherRules => "As other rules say",
        Frequency::AsNeeded => "As needed",
    }
}

pub(super) fn department(department: Department) -> &'static str {
    match department {
        Department::HumanResources => "Human Resources (省人社厅)",
        Department::DevelopmentAndReform => "Development and Reform (省发改委)",
        Department::Finance => "Finance (省财政厅)",
        Department::Agriculture => "Agriculture (省农业农村厅)",
        Department::RuralRevitalization => "Rural Revitalization (省乡村振兴局)",
    }
}

pub(super) fn item(item: Item) -> String {
    match item {
        Item::AnnexOne => "Annex 1".to_owned(),
        Item::AnnexTwo => "Annex 2".to_owned(),
        item => format!("Item {}", item.name()),
    }
}

pub(super) fn treatment(treatment: Treatment) -> Option<&'static str> {
    match treatment {
        Treatment::Provision => None,
        Treatment::Target => Some("a target for the authorities; nobody claims it"),
        Treatment::Monitoring => Some("monitoring by the authorities; nobody claims it"),
        Treatment::Publicity => Some("publicity by the authorities; nobody claims it"),
        Treatment::ServiceEvents => Some("events that the authorities hold; no application is needed"),
        Treatment::Administration => Some("how the authorities organise their work; nobody claims it"),
        Treatment::Report => Some("a report from one authority to another"),
    }
}

pub(super) fn gap(gap: Gap) -> &'static str {
    match gap {
        Gap::MonitoringLine => "The year’s monitoring line",
        Gap::PublicPostAllowance => "The allowance of a public-welfare post",
        Gap::StartUpSubsidy => "The amount of the start-up subsidy",
        Gap::BaseAward => "The amount of a base’s award",
        Gap::RainAndDewStandard => "What the Rain and Dew plan pays",
        Gap::WorkshopFallback => "What the rural-transition fund pays when the employment subsidy fund runs short",
        Gap::SocialInsuranceSubsidy => "How the social-insurance subsidy works, and its amount",
        Gap::Recognition => "Which workshops and bases are recognised",
        Gap::BaseMerit => "How many people and what results make a good base",
        Gap::HardToEmployRules => "Who counts as hard to employ",
        Gap::Documents => "Which papers a claim needs",
        Gap::Deadlines => "When to apply, and until when",
    }
}

pub(super) fn caution(caution: Caution) -> &'static str {
    match caution {
        Caution::KeepTickets => "Keep the tickets. The notice does not ask for them; the place may.",
        Caution::PostContradictsWork => {
            "You say you were on a public-welfare post at the year’s end, and also at work in another province. Please check which is right."
        }
        Caution::JobsOverlap => {
            "Work in another province and work in Heilongjiang are given for the same days. Please check the dates."
        }
        Caution::WorkContradictsJobs => {
            "You say you have no work, yet one spell of work has not ended. Please check which is right."
        }
        Caution::WagesOnly => "Only wages count, not the employer’s share of social insurance.",
        Caution::NoSubsidy => "You are paid wages for the work; there is no extra subsidy.",
        Caution::PlaceDecides => "Only where the place can afford it; the place decides.",
    }
}

pub(super) fn reading(reading: Reading) -> &'static str {
    match reading {
        Reading::CalendarMonths => {
            "Enough days, but a few short of whole months. The notice does not say how to count; please ask locally."
        }
        Reading::BrokenSpells => {
            "Enough only when broken spells are added up. The notice does not say whether that is stable work; please ask locally."
        }
        Reading::InsideTheYear => {
            "The whole spell is long enough, but not the part already worked inside the year. The notice does not say; please ask locally."
        }
        Reading::BothLegs => {
            "Enough work both in another province and at home. The notice does not say whether both are paid; please ask locally."
        }
        Reading::TransportAndProduction => {
            "The travel subsidy and the production award are separate; both may be received."
        }
        Reading::FareKinds => "The notice does not say how fares by air or own car count; please ask locally.",
        Reading::PublicPost => {
            "The notice does not say how a public-welfare post and other work in one year go together; please ask locally."
        }
        Reading::LandLeasedOut => {
            "The notice does not say whether a household with all its land leased out runs its own production; please ask locally."
        }
        Reading::AlreadyReceived => {
            "A part was received; the notice does not say whether the rest is still paid; please ask locally."
        }
        Reading::UnusualWork => {
            "The notice does not say whether self-employment, or work abroad, in Hong Kong, Macao or Taiwan counts; please ask locally."
        }
        Reading::RegisteredElsewhere => {
            "The household is registered outside Heilongjiang, so this notice may not apply; please ask where it is registered."
        }
        Reading::OneWorkshopAward => {
            "An award was paid in an earlier year; the notice does not say whether another is; please ask locally."
        }
        Reading::FundShort => {
            "If the employment subsidy fund runs short, the rural-transition fund may pay, never both."
        }
        Reading::PlacementContracts => {
            "The notice does not say whether people who left early, or a public agency, count; please ask locally."
        }
        Reading::BaseAndWorkshop => "Whether a base’s award and a workshop’s award are both paid is decided locally.",
    }
}

pub(super) fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::RightClaimant => "You are the one who applies",
        Condition::AssistedHousehold => "The household was lifted out of poverty, or is monitored",
        Condition::RegisteredInProvince => "Registered in Heilongjiang",
        Condition::AwayLongEnough => "Stable work in another province, long enough",
        Condition::AtHomeLongEnough => "Stable work in Heilongjiang, long enough",
        Condition::PostAgreesWithWork => "Not on a public-welfare post and in another province at once",
        Condition::OwnFare => "You paid the fare yourself",
        Condition::TransportNotReceived => "This year’s travel subsidy not yet received",
        Condition::ProductionNotReceived => "This year’s production award not yet fully received",
        Condition::NotOnPublicPost => "Not on a public-welfare post",
        Condition::HouseholdProduces => "The household runs its own production",
        Condition::StartingBusiness => "Starting a business",
        Condition::VocationalSchooling => "A child at a vocational or technical school",
        Condition::HardToEmploy => "Recognised as hard to employ",
        Condition::LimitedCapacity => "Weak or half labour capacity",
        Condition::TiedAndWithoutWork => "Cannot leave home, and has no work",
        Condition::LookingForWork => "Wants work",
        Condition::ReturnedHome => "Came home from work elsewhere",
        Condition::Recognised => "Recognised locally",
        Condition::PlacesPeople => "Placed assisted people",
        Condition::BrokerOrAgency => "An HR service agency run as a business, or a labour broker",
        Condition::OrganisedExport => "Leaving for work was organised",
        Condition::SomeoneQualifies => "At least one person qualifies",
        Condition::PayReachesLine => "Pay in the year reaches the year’s monitoring line",
        Condition::NotAwardedYet => "No award was paid for this worker yet",
        Condition::LabourContract => "A labour contract, not a service agreement",
        Condition::ContractLongEnough => "The contract is long enough",
        Condition::Stayed => "Did not leave early",
        Condition::NotGrantedYet => "No grant was paid for this person yet",
        Condition::CountedOnce => "Each person is counted once",
    }
}

pub(super) fn truth(truth: Truth) -> &'static str {
    match truth {
        Truth::True => "Yes",
        Truth::False => "No",
        Truth::Unknown => "Not known",
    }
}

pub(super) const fn city(city: City) -> &'static str {
    match city {
        City::Harbin => "Harbin",
        City::Qiqihar => "Qiqihar",
        City::Mudanjiang => "Mudanjiang",
        City::Jiamusi => "Jiamusi",
        City::Daqing => "Daqing",
        City::Jixi => "Jixi",
        City::Shuangyashan => "Shuangyashan",
        City::Yichun => "Yichun",
        City::Qitaihe => "Qitaihe",
        City::Hegang => "Hegang",
        City::Heihe => "Heihe",
        City::Suihua => "Suihua",
        City::DaxingAnling => "Daxing’anling",
    }
}
