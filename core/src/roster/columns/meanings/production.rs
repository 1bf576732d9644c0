//! Whether the household runs its own production.

use crate::facts::HouseholdProduction;
use crate::roster::cells::{Problem, choose, has, yes};
use crate::roster::columns::field::Field;
use crate::roster::columns::meaning::Meaning;
use crate::roster::columns::roster_kind::RosterKind;
use crate::roster::columns::vocabulary::COMMON;
use crate::roster::file::Cell;

/// 是否自主生产.
pub const PRODUCTION: Meaning = Meaning {
    speaks_for: Some(RosterKind::Workers),
    headings: "自主生产",
    words: "自主生产 家庭生产 生产经营 自主发展 发展生产 自主经营 家庭+是否+产业 家庭+是否+生产 家庭+有无+产业 家庭+有无+生产 家中+是否+产业 家中+是否+生产",
    other_words: "奖 补 收入 金额 安全 资料 贷",
    plain: |heading| heading.is_made_of(&[COMMON, PLAIN]),
    ..Meaning::of(Field::Production, |cell, _| production(cell).map(drop))
};

/// What headings of it are made of.
const PLAIN: &str = "自主 生产 经营 发展 农业 产业 家庭 家里 家中 农户 户 能 能够 能否 能力 具备 具有 开展 从事 土地 自家 自己 搞 \
                     进行 种植 养殖 条件";

/// Whether the household runs its own production.
pub fn production(cell: Cell) -> Result<Option<HouseholdProduction>, Problem> {
    choose(cell, |text| HouseholdProduction::named(text).or_else(|| by_words(text)))
}

/// A bare no says that nothing is produced, not that the household is unable to: open (reading 8).
fn by_words(text: &str) -> Option<HouseholdProduction> {
    if has(text, &["不能", "无法", "能力"]) && has(text, &["无", "不", "没"]) {
        return Some(HouseholdProduction::None);
    }
    if has(text, &["流转", "出租", "转包"]) {
        return Some(HouseholdProduction::LandLeasedOut);
    }
    if has(text, &["种", "养", "自主", "务农", "耕", "农业", "大棚"])
        && !has(text, &["无", "不", "未", "没", "养老", "养病"])
    {
        return Some(HouseholdProduction::Produces);
    }
    yes(text).map(|yes| if yes { HouseholdProduction::Produces } else { HouseholdProduction::Able })
}
