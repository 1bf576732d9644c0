//! Sums beside their parts: pay and what was paid on top of it, 工资, 奖金, 合计; the fares of both ways, 去程, 返程, 合计.

use super::doubt::DoubtCause;
use super::field::Field;
use super::heading::Heading;
use super::meaning::HeadingMatch;
use super::meanings::seeming;

/// What a heading means, and how surely.
type Meant = Option<(Field, HeadingMatch)>;

/// Takes the sum for the pay where it is that of the pay and of what everybody's pay has on top of it, such as a bonus, and of nothing
/// else.
pub fn take_sum_of_parts(meant: &mut [Meant], headings: &[(String, Heading)]) {
    let is_bare = |place: &usize| headings.get(*place).is_some_and(|(_, heading)| heading.is_made_of(&[BARE]));
    let mut pays = (0..meant.len()).filter(|place| matches!(meant.get(*place), Some(Some((Field::Pay, _)))));
    let (Some(pay), None) = (pays.next().filter(is_bare), pays.next()) else { return };
    let behind = headings.get(pay + 1..).unwrap_or_default();
    let on_top = behind.iter().take_while(|(_, heading)| !heading.is_empty() && heading.is_made_of(&[ON_TOP])).count();
    let sum = pay + 1 + on_top;
    let is_sum = headings.get(sum).is_some_and(|(_, heading)| heading.is_sum());
    if on_top == 0 || !is_sum || meant.get(sum).is_none_or(Option::is_some) {
        return;
    }
    for (place, meaning) in [(pay, None), (sum, Some((Field::Pay, HeadingMatch::Part)))] {
        if let Some(known) = meant.get_mut(place) {
            *known = meaning;
        }
    }
}

/// Takes the sum behind the fares of both ways for the fare, where no other column is.
pub fn take_sum_of_ways(meant: &mut [Meant], headings: &[(String, Heading)]) {
    let is_way = |(_, heading): &(String, Heading)| seeming(heading) == Some((Field::Fare, DoubtCause::OneWay));
    let is_fare = |meaning: &Meant| matches!(meaning, Some((Field::Fare, _)));
    let Some(first) = headings.iter().position(is_way).filter(|_| !meant.iter().any(is_fare)) else { return };
    let ways = headings.iter().skip(first).take_while(|heading| is_way(heading)).count();
    let is_sum = headings.get(first + ways).is_some_and(|(_, heading)| heading.is_sum());
    if let Some(meaning) = meant.get_mut(first + ways).filter(|_| ways == 2 && is_sum) {
        *meaning = Some((Field::Fare, HeadingMatch::Part));
    }
}

/// Of what headings of pay are made that do not say that it is all of it.
const BARE: &str = "工资 报酬 薪酬 薪资 劳动 元 计件 计时 车间 本";

/// What everybody's pay can have on top of it.
const ON_TOP: &str = "奖金 年终 奖 绩效 加班 费 工资 全勤 满勤 提成 津贴 夜班 高温 工龄 年底 元";
