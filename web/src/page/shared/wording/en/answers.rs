//! What can be answered, and what is wrong with an answer.

use super::English;
use crate::page::shared::wording::answers::AnswerWording;
use crate::page::shared::workplace::Workplace;
use wengang_core::Year;
use wengang_core::facts::{FareBy, Household, HouseholdProduction, LabourCapacity, Place, PublicPost, Schooling};
use wengang_core::questions::{AwardReceived, JobsAnswer, YesNo};
use wengang_core::truth::Fact;
use wengang_core::values::Cause;

impl AnswerWording for English {
    fn choice(&self, fact: Fact, name: &str) -> Option<&'static str> {
        match fact {
            Fact::Household => Household::named(name).map(household),
            Fact::Jobs => JobsAnswer::named(name).map(|answer| match answer {
                JobsAnswer::Listed => "I worked; I will list it",
                JobsAnswer::None => "No work of that kind (own land only)",
            }),
            Fact::PublicPost => PublicPost::named(name).map(public_post),
            Fact::Production => HouseholdProduction::named(name).map(production),
            Fact::ProductionReceived => AwardReceived::named(name).map(award_received),
            Fact::FareBy => FareBy::named(name).map(fare_by),
            Fact::Schooling => Schooling::named(name).map(schooling),
            Fact::LabourCapacity => LabourCapacity::named(name).map(labour_capacity),
            _ => YesNo::named(name).map(|answer| match answer {
                YesNo::Yes => "Yes",
                YesNo::No => "No",
            }),
        }
    }

    fn place(&self, place: Place) -> &'static str {
        match place {
            Place::Heilongjiang => "Heilongjiang",
            Place::AnotherProvince => "Another province",
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

    fn workplace(&self, place: Workplace) -> &'static str {
        match place {
            Workplace::Away => "For an employer in another province",
            Workplace::AtHome => "For an employer in Heilongjiang",
            Workplace::AwayOnOwnAccount => "On my own account in another province",
            Workplace::AtHomeOnOwnAccount => "On my own account in Heilongjiang",
            Workplace::PublicPost => "On a public-welfare post",
            Workplace::Abroad => "Abroad, or in Hong Kong, Macao or Taiwan",
        }
    }

    fn refusal(&self, cause: Cause, label: &str, year: Year) -> String {
        let what = match cause {
            Cause::Missing => "not answered yet",
            Cause::NotAChoice => "please choose one",
            Cause::NotAYear => "please give a year in four digits, such as ",
            Cause::NotADate => "please fill it in like this: year ",
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
        let example = match cause {
            Cause::NotAYear => year.to_string(),
            Cause::NotADate => format!("{year}, month 3, day 1"),
            _ => String::new(),
        };
        format!("{label}: {what}{example}.")
    }
}

const fn household(household: Household) -> &'static str {
    match household {
        Household::LiftedOutOfPoverty => "Lifted out of poverty (脱贫户)",
        Household::Monitored => "Monitored as at risk of falling back into poverty (监测户)",
        Household::StatusEnded => "Monitored once, risk now eliminated; or lifted out and enjoying no policies",
        Household::Neither => "Neither",
    }
}

const fn public_post(post: PublicPost) -> &'static str {
    match post {
        PublicPost::Never => "No",
        PublicPost::Now => "Yes, and still at the year’s end",
        PublicPost::Earlier => "Yes, but it ended before the year did",
    }
}

const fn fare_by(by: FareBy) -> &'static str {
    match by {
        FareBy::Train => "By train",
        FareBy::Coach => "By coach",
        FareBy::Ship => "By ship",
        FareBy::Air => "By air",
        FareBy::OwnCar => "In our own car",
        FareBy::NotYet => "Not travelled back yet",
        FareBy::Employer => "The employer paid all of it",
    }
}

const fn schooling(schooling: Schooling) -> &'static str {
    match schooling {
        Schooling::SecondaryVocational => "Secondary vocational school (中职)",
        Schooling::HigherVocational => "Higher vocational college (高职)",
        Schooling::Technical => "Technical school (技工院校)",
        Schooling::Ordinary => "Another school (primary, middle or ordinary high school, ordinary university)",
        Schooling::None => "Nobody is at school",
    }
}

const fn production(production: HouseholdProduction) -> &'static str {
    match production {
        HouseholdProduction::Produces => "Yes, we run it ourselves",
        HouseholdProduction::LandLeasedOut => "All our land is leased out, and we produce nothing else",
        HouseholdProduction::Able => "We produce nothing, but are able to",
        HouseholdProduction::None => "We are not able to",
    }
}

const fn award_received(award: AwardReceived) -> &'static str {
    match award {
        AwardReceived::None => "No",
        AwardReceived::AtHome => "Yes, for work in the province",
        AwardReceived::Away => "Yes, for work in another province",
    }
}

const fn labour_capacity(capacity: LabourCapacity) -> &'static str {
    match capacity {
        LabourCapacity::Full => "Ordinary capacity (普通劳动力)",
        LabourCapacity::Half => "Half capacity (半劳力)",
        LabourCapacity::Weak => "Weak capacity, light work only (弱劳力)",
        LabourCapacity::Unable => "Unable to work (不能劳动)",
    }
}
