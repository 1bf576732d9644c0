//! The round trip: how it was made, and what it cost.

use crate::facts::FareBy;
use crate::roster::cells::{Problem, choose, has, money};
use crate::roster::columns::doubt::DoubtCause;
use crate::roster::columns::field::Field;
use crate::roster::columns::heading::Heading;
use crate::roster::columns::meaning::Meaning;
use crate::roster::columns::roster_kind::RosterKind;
use crate::roster::columns::vocabulary::COMMON;
use crate::roster::file::Cell;

/// 交通方式.
pub const FARE_BY: Meaning = Meaning {
    speaks_for: Some(RosterKind::Workers),
    words: "交通方式 交通工具 出行方式 乘坐",
    other_words: "是否 本人 人员 乘坐人 时间 日期 区间",
    ..Meaning::of(Field::FareBy, |cell, _| fare_by(cell).map(drop))
};

/// 交通费: what one round trip cost.
pub const FARE: Meaning = Meaning {
    speaks_for: Some(RosterKind::Workers),
    headings: "往返合计 往返总计 往返共计 往返总额 往返金额 来回合计 双程合计",
    words: "交通费 车费 路费 票价 车票 往返费用 往返票款 票款 船票 往返票据+金额 往返票+金额 交通+金额 交通支出 交通开支 交通花费",
    other_words: "是否 有无 齐全 日期 时间 年份 年度 补贴 补助 标准 号 张数 单程 去程 返程 单趟 报销 限额 预计",
    doubt: |heading| {
        let fare = ["交通费", "车费", "路费", "票价", "车票"].iter().any(|word| heading.has(word));
        let one_way = ["单程", "去程", "返程", "单趟"].iter().any(|word| heading.has(word));
        if fare && one_way {
            return Some(DoubtCause::OneWay);
        }
        let of_other_means = heading.near(OPEN_MEANS).any(|word| heading.has(word));
        let may_be_cost = !heading.near(OF_OTHERS).any(|word| heading.has(word));
        (of_other_means && may_be_cost).then_some(DoubtCause::Unclear)
    },
    plain: is_of_one_trip,
    ..Meaning::of(Field::Fare, |cell, _| money(cell, 0).map(drop))
};

/// Means of which the notice leaves open whether they count, where their cost stands in a column.
const OPEN_MEANS: &str = "机票 飞机费 飞机票 航空费 自驾费 自驾车费 自驾金额 汽油费 油费 油钱 加油 燃油 过路费 过桥费 高速费 路桥费 通行费 拼车费 顺风车费 包车费 打车费 出租车费 网约车费";

/// What is no cost, or one of other trips.
const OF_OTHERS: &str = "是否 有无 日期 时间 补贴 补助 标准 号 张数 报销 限额 预计 航班";

/// Whether nothing says that it is the cost of more than one round trip, or of something else.
fn is_of_one_trip(heading: &Heading) -> bool {
    let of_the_year = ["年", "年度"].iter().any(|year| heading.starts_with(year));
    let of_open_means = ["飞机", "机票", "航空", "自驾"].iter().any(|means| heading.has(means)) && !heading.has("火车");
    !of_the_year && !of_open_means && heading.is_made_of(&[COMMON, PLAIN])
}

/// What headings of the round trip's cost are made of.
const PLAIN: &str = "往返 来回 双程 全程 交通费用 交通费 交通 车费 路费 票价 车票 票 票款 款 费 费用 金额 合计 小计 总计 共计 总额 总 数额 额 发生 支出 \
                     支付 票据 发票 凭票 凭证 据实 花费 自付 自费 自己 自行 承担 自理 花 一次 一次性 省外 跨省 返乡 返岗 火车 客车 汽车 飞机 高铁 动车 \
                     城际 大巴 票面 单位是 一 开支 消费 核定 船 船票 轮船 轮渡";

/// How the trip was made. 汽车 between provinces is a coach; one's own car is called 自驾 or 私家车.
pub fn fare_by(cell: Cell) -> Result<Option<FareBy>, Problem> {
    choose(cell, |text| {
        let ways: [(FareBy, &[&str]); 6] = [
            (FareBy::Employer, &["单位", "企业", "用人", "雇主", "公司"]),
            (FareBy::OwnCar, &["自驾", "私家车", "自有车", "开车", "拼车", "顺风车"]),
            (FareBy::Air, &["飞机", "航空", "民航", "机票"]),
            (FareBy::Ship, &["船", "轮渡"]),
            (
                FareBy::Train,
                &["火车", "高铁", "动车", "铁路", "列车", "硬座", "硬卧", "软卧", "软座", "等座", "绿皮", "城际"],
            ),
            (FareBy::Coach, &["客车", "大巴", "汽车", "班车", "客运", "长途", "卧铺"]),
        ];
        FareBy::named(text).or_else(|| ways.into_iter().find(|(_, words)| has(text, words)).map(|(way, _)| way))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_taken_for_the_trip_that_people_mean() {
        let fare_by = |text| fare_by(Cell::Text(text));
        assert_eq!(fare_by("火车转汽车"), Ok(Some(FareBy::Train)));
        assert_eq!(fare_by("飞机+火车"), Ok(Some(FareBy::Air)));
        assert_eq!(fare_by("单位包车"), Ok(Some(FareBy::Employer)));
        assert_eq!(fare_by("二等座"), Ok(Some(FareBy::Train)));
        assert_eq!(fare_by("硬卧"), Ok(Some(FareBy::Train)));
        assert_eq!(fare_by("卧铺客车"), Ok(Some(FareBy::Coach)));
    }
}
