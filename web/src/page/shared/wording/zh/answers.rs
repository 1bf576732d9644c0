//! What can be answered, and what is wrong with an answer.

use super::Chinese;
use crate::page::shared::wording::answers::AnswerWording;
use crate::page::shared::workplace::Workplace;
use wengang_core::Year;
use wengang_core::facts::{FareBy, Household, HouseholdProduction, LabourCapacity, Place, PublicPost, Schooling};
use wengang_core::questions::{AwardReceived, JobsAnswer, YesNo};
use wengang_core::truth::Fact;
use wengang_core::values::Cause;

impl AnswerWording for Chinese {
    fn choice(&self, fact: Fact, name: &str) -> Option<&'static str> {
        match fact {
            Fact::Household => Household::named(name).map(household),
            Fact::Jobs => JobsAnswer::named(name).map(|answer| match answer {
                JobsAnswer::Listed => "打过工，一段一段填",
                JobsAnswer::None => "没打过工（只种自家地也选这项）",
            }),
            Fact::PublicPost => PublicPost::named(name).map(public_post),
            Fact::Production => HouseholdProduction::named(name).map(production),
            Fact::ProductionReceived => AwardReceived::named(name).map(award_received),
            Fact::FareBy => FareBy::named(name).map(fare_by),
            Fact::Schooling => Schooling::named(name).map(schooling),
            Fact::LabourCapacity => LabourCapacity::named(name).map(labour_capacity),
            Fact::CanLeaveHome => yes_no(name, "能", "不能"),
            Fact::HasWork => yes_no(name, "有", "没有"),
            Fact::TransportReceived => yes_no(name, "领过", "没领过"),
            Fact::LookingForWork => yes_no(name, "想", "不想"),
            _ => yes_no(name, "是", "不是"),
        }
    }

    fn place(&self, place: Place) -> &'static str {
        place.chinese()
    }

    fn workplace(&self, place: Workplace) -> &'static str {
        match place {
            Workplace::Away => "在外省给人打工",
            Workplace::AtHome => "在黑龙江省内给人打工",
            Workplace::AwayOnOwnAccount => "在外省自己干（做买卖、包活）",
            Workplace::AtHomeOnOwnAccount => "在省内自己干（做买卖、包活）",
            Workplace::PublicPost => "公益性岗位",
            Workplace::Abroad => "在国外或港澳台",
        }
    }

    fn refusal(&self, cause: Cause, label: &str, year: Year) -> String {
        let what = match cause {
            Cause::Missing => "这里还没填",
            Cause::NotAChoice => "请选一个",
            Cause::NotAYear => "请填四位数的年份，比如 ",
            Cause::NotADate => "请照这样填：年填 ",
            Cause::NoSuchDay => "日历上没有这一天，请看看是不是写错了",
            Cause::OutOfRange => "年份要在 1950 到 2100 之间",
            Cause::EndBeforeStart => "结束的日子比开始的还早，请看看哪个写错了",
            Cause::NotMoney => "请只写钱数，比如 386.5",
            Cause::NotACount => "请只写人数，比如 12",
            Cause::Negative => "钱数不能小于 0",
            Cause::FinerThanFen => "最多写到分，也就是小数点后两位",
            Cause::TooMuch => "数目太大，请看看是不是多写了",
            Cause::TooMany => "段数太多，请只留最要紧的",
        };
        let example = match cause {
            Cause::NotAYear => year.to_string(),
            Cause::NotADate => format!("{year}，月填 3，日填 1"),
            _ => String::new(),
        };
        format!("{label}：{what}{example}。")
    }
}

const fn household(household: Household) -> &'static str {
    match household {
        Household::LiftedOutOfPoverty => "脱贫户",
        Household::Monitored => "防返贫监测户（防止返贫监测对象）",
        Household::StatusEnded => "监测户已消除风险，或脱贫户不享受政策",
        Household::Neither => "都不是",
    }
}

const fn public_post(post: PublicPost) -> &'static str {
    match post {
        PublicPost::Never => "没干过",
        PublicPost::Now => "干过，年底还在岗",
        PublicPost::Earlier => "干过，年底前已经离岗",
    }
}

const fn fare_by(by: FareBy) -> &'static str {
    match by {
        FareBy::Train => "坐火车",
        FareBy::Coach => "坐长途客车",
        FareBy::Ship => "坐船",
        FareBy::Air => "坐飞机",
        FareBy::OwnCar => "自己开车",
        FareBy::NotYet => "还没回来（返程还没走）",
        FareBy::Employer => "单位全出了",
    }
}

const fn schooling(schooling: Schooling) -> &'static str {
    match schooling {
        Schooling::SecondaryVocational => "中等职业学校（中专、职高）",
        Schooling::HigherVocational => "高等职业学校（高职、大专）",
        Schooling::Technical => "技工学校、技师学院",
        Schooling::Ordinary => "别的学校（小学、初中、普通高中、普通大学）",
        Schooling::None => "家里没人上学",
    }
}

const fn production(production: HouseholdProduction) -> &'static str {
    match production {
        HouseholdProduction::Produces => "自己在搞",
        HouseholdProduction::LandLeasedOut => "地都租出去了，也没有别的生产",
        HouseholdProduction::Able => "没在搞，但能搞",
        HouseholdProduction::None => "没有能力搞",
    }
}

const fn award_received(award: AwardReceived) -> &'static str {
    match award {
        AwardReceived::None => "没领过",
        AwardReceived::AtHome => "领过省内务工的",
        AwardReceived::Away => "领过跨省务工的",
    }
}

const fn labour_capacity(capacity: LabourCapacity) -> &'static str {
    match capacity {
        LabourCapacity::Full => "普通劳动力",
        LabourCapacity::Half => "半劳力（能干一部分活）",
        LabourCapacity::Weak => "弱劳力（只能干轻活）",
        LabourCapacity::Unable => "不能劳动",
    }
}

fn yes_no(name: &str, yes: &'static str, no: &'static str) -> Option<&'static str> {
    YesNo::named(name).map(|answer| match answer {
        YesNo::Yes => yes,
        YesNo::No => no,
    })
}
