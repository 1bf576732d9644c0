//! Sums beside their parts: pay and what was paid on top of it, 工资, 奖金, 合计; the fares of both ways, 去程, 返程, 合计.

use super::doubt::DoubtCause;
use super::field::Field;
use super::heading::Heading;
use super::meaning::HeadingMatch;
use super::meanings::seeming;
use std::ops::Range;

/// What a heading means, and how surely.
type Meant = Option<(Field, HeadingMatch)>;

/// Takes the sum for the pay where it is that of the pay and of what everybody's pay has on top of it, such as a bonus, and of nothing
/// else.
pub fn take_sum_of_parts(meant: &mut [Meant], headings: &[(String, Heading)]) {
    let Some((sum, parts)) = sum_of_parts(headings.iter().map(|(_, heading)| heading)) else { return };
    let is_pay = |place: usize| matches!(meant.get(place), Some(Some((Field::Pay, _))));
    let is_free = is_pay(sum) || matches!(meant.get(sum), Some(None));
    if !is_free || (0..meant.len()).any(|place| is_pay(place) && place != sum && !parts.contains(&place)) {
        return;
    }
    for place in parts {
        if let Some(known) = meant.get_mut(place) {
            *known = None;
        }
    }
    if let Some(known) = meant.get_mut(sum) {
        *known = Some((Field::Pay, HeadingMatch::Part));
    }
}

/// Takes the sum behind the fares of both ways for the fare, where no other column is.
pub fn take_sum_of_ways(meant: &mut [Meant], headings: &[(String, Heading)]) {
    if !headings.iter().any(|(_, heading)| heading.is_sum()) {
        return;
    }
    let is_way = |(_, heading): &(String, Heading)| seeming(heading) == Some((Field::Fare, DoubtCause::OneWay));
    let is_fare = |meaning: &Meant| matches!(meaning, Some((Field::Fare, _)));
    let Some(first) = headings.iter().position(is_way).filter(|_| !meant.iter().any(is_fare)) else { return };
    let ways = headings.iter().skip(first).take_while(|heading| is_way(heading)).count();
    let is_sum = headings.get(first + ways).is_some_and(|(_, heading)| heading.is_sum());
    if let Some(meaning) = meant.get_mut(first + ways).filter(|_| ways == 2 && is_sum) {
        *meaning = Some((Field::Fare, HeadingMatch::Part));
    }
}

/// The first sum of pay and of what was paid on top of it, with the columns of those beside it: the sum stands behind them or
/// before them.
pub fn sum_of_parts<'a>(headings: impl Iterator<Item = &'a Heading>) -> Option<(usize, Range<usize>)> {
    let kinds: Vec<Kind> = headings.map(Kind::of).collect();
    let sums = || (0..kinds.len()).filter(|place| kinds.get(*place).is_some_and(|kind| kind.is_sum()));
    let adds_up = |side: &Range<usize>| kinds.get(side.clone()).is_some_and(add_up);
    let before = sums().find_map(|sum| {
        let parts = kinds.get(..sum)?.iter().rev().take_while(|kind| kind.is_part()).count();
        Some((sum, sum - parts..sum)).filter(|(_, side)| adds_up(side))
    });
    before.or_else(|| {
        sums().find_map(|sum| {
            let parts = kinds.get(sum + 1..)?.iter().take_while(|kind| kind.is_part()).count();
            Some((sum, sum + 1..sum + 1 + parts)).filter(|(_, side)| adds_up(side))
        })
    })
}

/// Whether they are the pay of the whole year, or of both its halves, and something on top of it.
fn add_up(kinds: &[Kind]) -> bool {
    let count = |wanted| kinds.iter().filter(|kind| **kind == wanted).count();
    let pays = (count(Kind::Pay) + count(Kind::PayOrSum), count(Kind::PartOfYear));
    0 < count(Kind::OnTop) && (pays == (1, 0) || pays.0 == 0 && 1 < pays.1)
}

/// What a column is in such a sum.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Sum,
    PayOrSum,
    Pay,
    PartOfYear,
    OnTop,
    Other,
}

impl Kind {
    fn of(heading: &Heading) -> Self {
        let made_of = |words: &str| !heading.is_empty() && heading.is_made_of(&[words]);
        let is_total = ["合计", "总计", "总额", "共计"].iter().any(|word| heading.ends_with(word));
        if heading.is_sum() || is_total && made_of(SUMMED) {
            if heading.has("工资") || heading.has("报酬") { Self::PayOrSum } else { Self::Sum }
        } else if heading.part_of_year().is_some() {
            Self::PartOfYear
        } else if made_of(BARE) && !heading.is_month() && !heading.has_part_of_year() && !heading.has_no_words() {
            Self::Pay
        } else if made_of(ON_TOP) && !heading.is_month() {
            Self::OnTop
        } else {
            Self::Other
        }
    }

    fn is_part(self) -> bool {
        matches!(self, Self::Pay | Self::PayOrSum | Self::PartOfYear | Self::OnTop)
    }

    fn is_sum(self) -> bool {
        matches!(self, Self::Sum | Self::PayOrSum)
    }
}

/// Of what headings of pay are made that do not say that it is all of it, beside the year.
const BARE: &str = "工资 报酬 薪酬 薪资 劳动 元 计件 计时 车间 本 全 年 年度 月 至 到 应发 个人";

/// Of what headings of such a sum are made.
const SUMMED: &str = "应发 工资 报酬 薪酬 薪资 收入 金额 合计 总计 总额 共计 全 年 年度 元";

/// What everybody's pay can have on top of it.
const ON_TOP: &str =
    "奖金 年终 奖 绩效 加班 费 工资 全勤 满勤 提成 津贴 夜班 高温 工龄 年底 元 第 月 十三 薪 双薪 年 年度 全年";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_behind_or_before_its_parts_is_found_and_no_other() {
        let found = |headings: &str| {
            let headings: Vec<Heading> = headings.split(',').map(Heading::read).collect();
            sum_of_parts(headings.iter())
        };
        assert_eq!(found("姓名,1-12月工资,年终奖,合计"), Some((3, 1..3)));
        assert_eq!(found("姓名,全年合计,2022年工资,年终奖"), Some((1, 2..4)));
        assert_eq!(found("姓名,1-6月工资,7-12月工资,奖金,合计"), Some((4, 1..4)));
        for other in [
            "姓名,全年工资,土地流转收入,合计",
            "姓名,1月工资,奖金,合计",
            "姓名,全年工资,合计",
            "姓名,上半年工资,下半年工资,年终分红,合计",
        ] {
            assert_eq!(found(other), None, "{other}");
        }
    }
}
