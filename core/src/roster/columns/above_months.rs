//! What stands above columns of months, quarters or halves of the year: it can make what they hold something else than pay.

use super::changed::changed;
use super::column::Column;
use super::doubt::DoubtCause;
use super::field::Field;
use super::heading::Heading;
use super::meanings::pay::PLAIN;
use super::meanings::seeming;

/// The first column of a time whose upper heading makes it something else than pay, with why: 配偶工资 or 产值 above 1月 to 12月.
pub fn said_above_months(columns: &[Column]) -> Option<(usize, DoubtCause)> {
    let is_of_months = |column: &Column| column.pay_of.is_some() || is_of_time(column);
    let has_pay = columns.iter().any(|column| is_of_months(column) && stands_in_a_group_of_pay(column));
    let of_time = columns.iter().enumerate().filter(|(_, column)| is_of_months(column));
    // How long somebody worked, month by month beside the pay, is in no sum of it.
    let of_time =
        of_time.filter(|(_, column)| !has_pay || !column.is_headed(&["出勤", "天数", "考勤", "工时", "工日"]));
    let mut said = of_time.filter(|(_, column)| !column.is_confirmed() && !column.is_left_out());
    said.find_map(|(place, column)| Some((place, of_upper(upper(column)?)?)))
}

/// Whether the heading above the column speaks of nothing but pay: then what stands above other columns says nothing of it.
pub fn stands_in_a_group_of_pay(column: &Column) -> bool {
    upper(column).is_some_and(|upper| of_upper(upper).is_none())
}

fn is_of_time(column: &Column) -> bool {
    column.field.is_none() && column.compared.is_time()
}

/// The heading above that of a column.
fn upper(column: &Column) -> Option<&str> {
    column.heading.rsplit_once('/').map(|(upper, _)| upper).filter(|upper| !upper.is_empty())
}

/// Why what stands under it is something else than pay; its brackets can say so too.
fn of_upper(upper: &str) -> Option<DoubtCause> {
    let heading = Heading::read(upper);
    let changed = changed(&heading, Field::Pay);
    if changed.is_some() || heading.is_time() || heading.is_made_of(&[PLAIN, OF_MONTHS]) {
        return changed;
    }
    let said = seeming(&heading).filter(|(field, _)| *field == Field::Pay).map(|(_, cause)| cause);
    let said = said.filter(|cause| !matches!(cause, DoubtCause::OneMonth | DoubtCause::PartOfYear));
    Some(said.unwrap_or(DoubtCause::Unclear))
}

/// What else headings are made of that stand above the months of pay.
const OF_MONTHS: &str = "每月 各月 逐月 按月 分月 月份 每 季度 季 上半年 下半年 第 一 二 三 四 前 后 期间 时间 明细 统计 汇总 台账 记录 表 应付";
