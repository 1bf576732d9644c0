//! What is asked, what can be answered, and what is wrong with an answer.

use crate::wording::QuestionWords;
use wengang_core::facts::{
    FareBy, Household, HouseholdProduction, LabourCapacity, Place, PublicPost, Schooling, WorkKind,
};
use wengang_core::questions::{AwardReceived, JobsAnswer, YesNo};
use wengang_core::truth::Fact;
use wengang_core::values::Cause;

pub(super) fn question(fact: Fact) -> QuestionWords {
    let (title, hint, short) = match fact {
        Fact::Year => ("Which year is it for?", "This notice covers 2022 only.", "Year"),
        Fact::Household => (
            "Which kind of household are you?",
            "If you are not sure, ask the village. “Lifted out of poverty” (脱贫户) means a household once registered as poor.",
            "Kind of household",
        ),
        Fact::Registered => ("Is your household registered in Heilongjiang?", "", "Registered in Heilongjiang"),
        Fact::Jobs => (
            "Where did you work in that year?",
            "Work for an employer, on your own account, or on a public-welfare post. Include work that began the year before.",
            "Work",
        ),
        Fact::PublicPost => (
            "Did you hold a public-welfare post in that year?",
            "A post arranged by the government, such as village cleaner, forest guard or road keeper (公益性岗位).",
            "Public-welfare post",
        ),
        Fact::Production => (
            "Does your household run its own production?",
            "Farming, raising animals or a small business that you run yourselves.",
            "Household production",
        ),
        Fact::ProductionReceived => {
            ("Have you received the production award (生产奖补) for that year?", "", "Production award received")
        }
        Fact::TransportReceived => {
            ("Have you received the travel subsidy for that year?", "", "Travel subsidy received")
        }
        Fact::FareBy => (
            "How did you travel to the other province and back?",
            "If the employer bought or repaid the tickets, choose “The employer paid”.",
            "How you travelled",
        ),
        Fact::Fare => {
            ("What did one round trip cost?", "There and back, once. Please keep the tickets.", "Round-trip fare")
        }
        Fact::LookingForWork => ("Do you want to find work?", "", "Wants work"),
        Fact::ReturnedHome => {
            ("Have you come home from working elsewhere?", "Back for good, not going back to that work.", "Came home")
        }
        Fact::StartingBusiness => (
            "Are you starting a business, or about to?",
            "A cooperative, a family farm, a shop or a trade, for example.",
            "Starting a business",
        ),
        Fact::Schooling => (
            "Is a child of your household at school, and at which kind?",
            "If there are several, choose the vocational or technical school if one goes there.",
            "Child’s school",
        ),
        Fact::HardToEmploy => (
            "Are you recognised as “hard to employ” (就业困难人员)?",
            "The township or the employment office recognises this.",
            "Recognised as hard to employ",
        ),
        Fact::LabourCapacity => {
            ("How much work can you do?", "Choose what the village has on record.", "Labour capacity")
        }
        Fact::CanLeaveHome => (
            "Can you leave home to work?",
            "If you care for old people, children or the sick and cannot leave, choose “No”.",
            "Can leave home",
        ),
        Fact::HasWork => ("Do you have any work now?", "", "Has work"),
        Fact::Recognised => ("Is it recognised locally?", "", "Local recognition"),
        Fact::Workers => ("Who works in the workshop?", "", "The workshop’s workers"),
        Fact::Pay => ("How much was paid in the year?", "", "Pay in the year"),
        Fact::MonitoringLine => ("What is the year’s monitoring line?", "", "The year’s monitoring line"),
        Fact::Awarded => ("Was an award paid for this worker?", "", "Award already paid"),
        Fact::BrokerKind => ("Which kind of agency are you?", "", "Kind of agency"),
        Fact::OrganisedExport => ("Was leaving for work organised?", "", "Organised leaving for work"),
        Fact::Placements => ("Whom did you place?", "", "People placed"),
        Fact::Contract => ("Which contract was signed, and how long is it?", "", "Labour contract"),
        Fact::LeftEarly => ("Did the person leave before the end?", "", "Left early"),
        Fact::GrantedBefore => ("Was a grant paid for this person?", "", "Grant already paid"),
        Fact::Placed => ("How many people were placed?", "", "Number placed"),
    };
    QuestionWords { title, hint, short }
}

pub(super) fn choice(fact: Fact, name: &str) -> Option<&'static str> {
    match fact {
        Fact::Household => Household::named(name).map(|household| match household {
            Household::LiftedOutOfPoverty => "Lifted out of poverty (脱贫户)",
            Household::Monitored => "Monitored against falling back (监测户)",
            Household::Neither => "Neither",
        }),
        Fact::Jobs => JobsAnswer::named(name).map(|answer| match answer {
            JobsAnswer::Listed => "I worked; I will list it",
            JobsAnswer::None => "I did not work in that year",
        }),
        Fact::PublicPost => PublicPost::named(name).map(|post| match post {
            PublicPost::Never => "No",
            PublicPost::Now => "Yes, and still at the year’s end",
            PublicPost::Earlier => "Yes, but it ended before the year did",
        }),
        Fact::Production => HouseholdProduction::named(name).map(|production| match production {
            HouseholdProduction::Produces => "Yes, we run it ourselves",
            HouseholdProduction::LandLeasedOut => "All our land is leased out, and we produce nothing else",
            HouseholdProduction::None => "No",
        }),
        Fact::ProductionReceived => AwardReceived::named(name).map(|award| match award {
            AwardReceived::None => "No",
            AwardReceived::AtHome => "Yes, for work in the province",
            AwardReceived::Away => "Yes, for work in another province",
        }),
        Fact::FareBy => FareBy::named(name).map(|by| match by {
            FareBy::Train => "By train",
            FareBy::Coach => "By coach",
            FareBy::Ship => "By ship",
            FareBy::Air => "By air",
            FareBy::OwnCar => "In our own car",
            FareBy::Employer => "The employer paid",
        }),
        Fact::Schooling => Schooling::named(name).map(|schooling| match schooling {
            Schooling::SecondaryVocational => "Secondary vocational school (中职)",
            Schooling::HigherVocational => "Higher vocational college (高职)",
            Schooling::Technical => "Technical school (技工院校)",
            Schooling::Ordinary => "Another school (primary, middle, ordinary high school, university)",
            Schooling::None => "No child at school",
        }),
        Fact::LabourCapacity => LabourCapacity::named(name).map(|capacity| match capacity {
            LabourCapacity::Full => "Any work",
            LabourCapacity::Half => "About half (半劳力)",
            LabourCapacity::Weak => "Light work only (弱劳力)",
        }),
        _ => YesNo::named(name).map(|answer| match answer {
            YesNo::Yes => "Yes",
            YesNo::No => "No",
        }),
    }
}

pub(super) fn work(name: &str) -> Option<&'static str> {
    WorkKind::named(name).map(|work| match work {
        WorkKind::Employed => "For an employer",
        WorkKind::SelfEmployed => "On my own account",
        WorkKind::PublicPost => "On a public-welfare post",
    })
}

pub(super) fn place(place: Place) -> &'static str {
    match place {
        Place::Heilongjiang => "Heilongjiang",
        Place::Beijing => "Beijing",
        Place::Tianjin => "Tianjin",
        Place::Hebei => "Hebei",
        Place::Shanxi => "Shanxi (山西)",
        Place::InnerMongolia => "Inner Mongolia",
        Place::Liaoning => "Liaoning",
        Place::Jilin => "Jilin",
        Place::Shanghai => "Shanghai",
        Place::Jiangsu => "Jiangsu",
        Place::Zhejiang => "Zhejiang",
        Place::Anhui => "Anhui",
        Place::Fujian => "Fujian",
        Place::Jiangxi => "Jiangxi",
        Place::Shandong => "Shandong",
        Place::Henan => "Henan",
        Place::Hubei => "Hubei",
        Place::Hunan => "Hunan",
        Place::Guangdong => "Guangdong",
        Place::Guangxi => "Guangxi",
        Place::Hainan => "Hainan",
        Place::Chongqing => "Chongqing",
        Place::Sichuan => "Sichuan",
        Place::Guizhou => "Guizhou",
        Place::Yunnan => "Yunnan",
        Place::Tibet => "Tibet",
        Place::Shaanxi => "Shaanxi (陕西)",
        Place::Gansu => "Gansu",
        Place::Qinghai => "Qinghai",
        Place::Ningxia => "Ningxia",
        Place::Xinjiang => "Xinjiang",
        Place::HongKong => "Hong Kong",
        Place::Macao => "Macao",
        Place::Taiwan => "Taiwan",
        Place::Abroad => "Abroad",
    }
}

pub(super) fn refusal(cause: Cause, label: &str) -> String {
    let what = match cause {
        Cause::Missing => "not answered yet",
        Cause::NotAChoice => "please choose one of those listed",
        Cause::NotAYear => "please give a year in four digits, such as 2022",
        Cause::NotADate => "please give year, month and day, such as 2022-3-1",
        Cause::NoSuchDay => "there is no such day in the calendar; please check it",
        Cause::OutOfRange => "the year must be between 1950 and 2100",
        Cause::EndBeforeStart => "the last day is before the first; please check which is wrong",
        Cause::NotMoney => "please give the amount only, such as 386.5",
        Cause::NotACount => "please give a whole number only, such as 12",
        Cause::Negative => "an amount cannot be below 0",
        Cause::FinerThanFen => "at most two digits after the point",
        Cause::TooMuch => "this is too large; please check for an extra digit",
        Cause::TooMany => "too many entries; please keep the most important ones",
    };
    format!("{label}: {what}.")
}
