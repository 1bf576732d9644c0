//! Where somebody worked.

use crate::values::named;
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;

named! {
    /// A province of China, by its short name, or elsewhere.
    Place {
        /// 黑龙江.
        Heilongjiang = "heilongjiang",
        /// Another province of the mainland, which is not named.
        AnotherProvince = "another-province",
        /// 北京.
        Beijing = "beijing",
        /// 天津.
        Tianjin = "tianjin",
        /// 河北.
        Hebei = "hebei",
        /// 山西.
        Shanxi = "shanxi",
        /// 内蒙古.
        InnerMongolia = "inner-mongolia",
        /// 辽宁.
        Liaoning = "liaoning",
        /// 吉林.
        Jilin = "jilin",
        /// 上海.
        Shanghai = "shanghai",
        /// 江苏.
        Jiangsu = "jiangsu",
        /// 浙江.
        Zhejiang = "zhejiang",
        /// 安徽.
        Anhui = "anhui",
        /// 福建.
        Fujian = "fujian",
        /// 江西.
        Jiangxi = "jiangxi",
        /// 山东.
        Shandong = "shandong",
        /// 河南.
        Henan = "henan",
        /// 湖北.
        Hubei = "hubei",
        /// 湖南.
        Hunan = "hunan",
        /// 广东.
        Guangdong = "guangdong",
        /// 广西.
        Guangxi = "guangxi",
        /// 海南.
        Hainan = "hainan",
        /// 重庆.
        Chongqing = "chongqing",
        /// 四川.
        Sichuan = "sichuan",
        /// 贵州.
        Guizhou = "guizhou",
        /// 云南.
        Yunnan = "yunnan",
        /// 西藏.
        Tibet = "tibet",
        /// 陕西.
        Shaanxi = "shaanxi",
        /// 甘肃.
        Gansu = "gansu",
        /// 青海.
        Qinghai = "qinghai",
        /// 宁夏.
        Ningxia = "ningxia",
        /// 新疆.
        Xinjiang = "xinjiang",
        /// 香港.
        HongKong = "hong-kong",
        /// 澳门.
        Macao = "macao",
        /// 台湾.
        Taiwan = "taiwan",
        /// 国外.
        Abroad = "abroad",
    }
}

/// On which side of the province's border a place lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// In another province, 跨省.
    Away,
    /// In Heilongjiang, 省内.
    AtHome,
}

impl Place {
    /// The side of the province's border.
    pub const fn side(self) -> Side {
        match self {
            Self::Heilongjiang => Side::AtHome,
            _ => Side::Away,
        }
    }

    /// Whether it is a province on the mainland; work elsewhere is open (reading 10).
    pub const fn is_on_the_mainland(self) -> bool {
        !matches!(self, Self::HongKong | Self::Macao | Self::Taiwan | Self::Abroad)
    }

    /// The Chinese short name, such as 辽宁.
    pub const fn chinese(self) -> &'static str {
        match self {
            Self::Heilongjiang => "黑龙江",
            Self::AnotherProvince => "外省",
            Self::Beijing => "北京",
            Self::Tianjin => "天津",
            Self::Hebei => "河北",
            Self::Shanxi => "山西",
            Self::InnerMongolia => "内蒙古",
            Self::Liaoning => "辽宁",
            Self::Jilin => "吉林",
            Self::Shanghai => "上海",
            Self::Jiangsu => "江苏",
            Self::Zhejiang => "浙江",
            Self::Anhui => "安徽",
            Self::Fujian => "福建",
            Self::Jiangxi => "江西",
            Self::Shandong => "山东",
            Self::Henan => "河南",
            Self::Hubei => "湖北",
            Self::Hunan => "湖南",
            Self::Guangdong => "广东",
            Self::Guangxi => "广西",
            Self::Hainan => "海南",
            Self::Chongqing => "重庆",
            Self::Sichuan => "四川",
            Self::Guizhou => "贵州",
            Self::Yunnan => "云南",
            Self::Tibet => "西藏",
            Self::Shaanxi => "陕西",
            Self::Gansu => "甘肃",
            Self::Qinghai => "青海",
            Self::Ningxia => "宁夏",
            Self::Xinjiang => "新疆",
            Self::HongKong => "香港",
            Self::Macao => "澳门",
            Self::Taiwan => "台湾",
            Self::Abroad => "国外",
        }
    }

    /// The place of that stable or Chinese name, with or without 省, 市, 自治区 and the like behind it.
    ///
    /// ```
    /// use wengang_core::facts::{Place, Side};
    ///
    /// assert_eq!(Place::read("辽宁省"), Some(Place::Liaoning));
    /// assert_eq!(Place::read("heilongjiang").map(Place::side), Some(Side::AtHome));
    /// assert_eq!(Place::read("辽"), None);
    /// ```
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let begins = |place: &Self| {
            text.strip_prefix(place.chinese()).is_some_and(|rest| {
                matches!(
                    rest,
                    "" | "省" | "市" | "自治区" | "壮族自治区" | "回族自治区" | "维吾尔自治区" | "特别行政区"
                )
            })
        };
        Self::named(text).or_else(|| Self::ALL.iter().copied().find(begins))
    }
}

impl<'de> Deserialize<'de> for Place {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Self::read(&text)
            .ok_or_else(|| serde::de::Error::custom(format!("`{text}` is not a province of China or abroad")))
    }
}
