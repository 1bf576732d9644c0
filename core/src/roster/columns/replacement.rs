//! What words that were not understood can be replaced by.

use super::field::Field;
use crate::values::named;

named! {
    /// A word that a column of choices understands, to replace one that it does not.
    Replacement {
        /// 脱贫户.
        LiftedOut = "lifted-out",
        /// 监测对象.
        Monitored = "monitored",
        /// 都不是: neither of the two kinds of household.
        Neither = "neither",
        /// 是.
        Yes = "yes",
        /// 否.
        No = "no",
        /// 本年: an award for the year of the roster was paid.
        ThisYear = "this-year",
        /// 往年: an award for an earlier year was paid.
        EarlierYear = "earlier-year",
        /// 没有能力: the household is not able to produce on its own.
        Unable = "unable",
        /// 受雇.
        Employed = "employed",
        /// 自营.
        SelfEmployed = "self-employed",
        /// 公益性岗位.
        PublicPost = "public-post",
        /// 固定期限劳动合同.
        FixedTerm = "fixed-term",
        /// 无固定期限劳动合同.
        OpenEnded = "open-ended",
        /// 劳务协议.
        ServiceAgreement = "service-agreement",
        /// 未签合同.
        NoContract = "no-contract",
        /// 省内.
        InTheProvince = "in-the-province",
        /// 外省.
        AnotherProvince = "another-province",
        /// 国外.
        Abroad = "abroad",
        /// 火车.
        Train = "train",
        /// 客车.
        Coach = "coach",
        /// 船.
        Ship = "ship",
        /// 飞机.
        Air = "air",
        /// 自驾.
        OwnCar = "own-car",
        /// 单位安排.
        Employer = "employer",
    }
}

impl Replacement {
    /// What a column of that field understands; nothing where it holds no choices.
    pub const fn of(field: Field) -> &'static [Self] {
        match field {
            Field::Household => &[Self::LiftedOut, Self::Monitored, Self::Neither],
            Field::LiftedOut
            | Field::Monitored
            | Field::Registered
            | Field::LeftEarly
            | Field::StillThere
            | Field::PublicPost
            | Field::TransportReceived => &[Self::Yes, Self::No],
            Field::Received => &[Self::No, Self::ThisYear, Self::EarlierYear],
            Field::Production => &[Self::Yes, Self::No, Self::Unable],
            Field::ProductionReceived => &[Self::No],
            Field::Work => &[Self::Employed, Self::SelfEmployed, Self::PublicPost],
            Field::ContractKind => &[Self::FixedTerm, Self::OpenEnded, Self::ServiceAgreement, Self::NoContract],
            Field::Place => &[Self::InTheProvince, Self::AnotherProvince, Self::Abroad],
            Field::FareBy => &[Self::Train, Self::Coach, Self::Ship, Self::Air, Self::OwnCar, Self::Employer],
            Field::Serial
            | Field::Name
            | Field::Id
            | Field::Organisation
            | Field::Pay
            | Field::Months
            | Field::ContractMonths
            | Field::ContractSpell
            | Field::ContractFrom
            | Field::ContractTo
            | Field::From
            | Field::To
            | Field::Spell
            | Field::Fare => &[],
        }
    }

    /// The word that is put into the cells, as rosters have it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::LiftedOut => "脱贫户",
            Self::Monitored => "监测对象",
            Self::Neither => "都不是",
            Self::Yes => "是",
            Self::No => "否",
            Self::ThisYear => "本年",
            Self::EarlierYear => "往年",
            Self::Unable => "没有能力",
            Self::Employed => "受雇",
            Self::SelfEmployed => "自营",
            Self::PublicPost => "公益性岗位",
            Self::FixedTerm => "固定期限劳动合同",
            Self::OpenEnded => "无固定期限劳动合同",
            Self::ServiceAgreement => "劳务协议",
            Self::NoContract => "未签合同",
            Self::InTheProvince => "省内",
            Self::AnotherProvince => "外省",
            Self::Abroad => "国外",
            Self::Train => "火车",
            Self::Coach => "客车",
            Self::Ship => "船",
            Self::Air => "飞机",
            Self::OwnCar => "自驾",
            Self::Employer => "单位安排",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::meanings::of_field;
    use super::*;
    use crate::roster::file::Cell;

    #[test]
    fn every_replacement_is_understood_in_its_column() {
        for field in Field::ALL {
            for replacement in Replacement::of(*field) {
                let read = of_field(*field).map(|meaning| (meaning.check)(Cell::Text(replacement.word()), 2022));
                assert_eq!(read, Some(Ok(())), "{} in a column of {}", replacement.word(), field.name());
            }
        }
    }
}
