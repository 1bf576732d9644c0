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
