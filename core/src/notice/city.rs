//! The cities of Annex 1.

use crate::values::named;

named! {
    /// A city or prefecture, 市（地）, of Annex 1, in its order.
    City {
        /// 哈尔滨.
        Harbin = "harbin",
        /// 齐齐哈尔.
        Qiqihar = "qiqihar",
        /// 牡丹江.
        Mudanjiang = "mudanjiang",
        /// 佳木斯.
        Jiamusi = "jiamusi",
        /// 大庆.
        Daqing = "daqing",
        /// 鸡西.
        Jixi = "jixi",
        /// 双鸭山.
        Shuangyashan = "shuangyashan",
        /// 伊春.
        Yichun = "yichun",
        /// 七台河.
        Qitaihe = "qitaihe",
        /// 鹤岗.
        Hegang = "hegang",
        /// 黑河.
        Heihe = "heihe",
        /// 绥化.
        Suihua = "suihua",
        /// 大兴安岭.
        DaxingAnling = "daxing-anling",
    }
}

/// The whole province's target for 2022, in people: 19.67 万人 (item 1, Annex 1).
pub const PROVINCE_TARGET: u32 = 196_700;

impl City {
    /// The city's target for 2022, in people (Annex 1, which counts in 万人, ten thousands).
    pub const fn target(self) -> u32 {
        match self {
            Self::Harbin => 25_500,
            Self::Qiqihar => 62_200,
            Self::Mudanjiang => 2_500,
            Self::Jiamusi => 18_800,
            Self::Daqing => 8_600,
            Self::Jixi | Self::Hegang => 3_100,
            Self::Shuangyashan => 900,
            Self::Yichun => 1_800,
            Self::Qitaihe => 10_000,
            Self::Heihe => 6_200,
            Self::Suihua => 53_000,
            Self::DaxingAnling => 1_000,
        }
    }
}
