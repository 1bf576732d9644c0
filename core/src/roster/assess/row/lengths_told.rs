//! Columns that tell once more how long somebody worked, and whether they tell another length than the days do.

use crate::roster::cells::{Term, contract_term, in_digits, said};
use crate::roster::columns::meanings::work_spell::is_duration;
use crate::roster::columns::{Column, Layout, years_in};
use crate::roster::file::{Cell, Table};

/// What the numbers in a column count where they do not say it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Months,
    Days,
    /// Months, where they are as few as those of a year.
    Either,
    /// What the cell itself says.
    Unsaid,
}

/// The columns that tell how long somebody worked.
pub struct LengthsTold(Vec<(usize, Unit)>);

impl LengthsTold {
    /// Those of a layout, and those that tell days but for where they tell a length.
    pub fn of(layout: &Layout, of_days: impl Iterator<Item = usize>) -> Self {
        let columns = layout.columns().iter().enumerate().filter(|(_, column)| column.is_unused());
        let told = columns.filter_map(|(place, column)| Some((place, unit_told(column)?)));
        Self(told.chain(of_days.map(|place| (place, Unit::Unsaid))).collect())
    }

    /// The column of a row that tells another length than so many months: two months more or fewer, or fewer days than are worked
    /// in them.
    pub fn other(&self, table: &Table, row: usize, months: u32) -> Option<usize> {
        let differs = |(place, unit): &&(usize, Unit)| match length(table.value(row, *place), *unit) {
            Some((Unit::Days, told)) => told < months * FEWEST_DAYS,
            Some((_, told)) => is_far(told, months),
            None => false,
        };
        self.0.iter().find(differs).map(|(place, _)| *place)
    }

    /// The column of a row that tells fewer months or days than those; none at all is asked about as such.
    pub fn shorter(&self, table: &Table, row: usize, months: u32) -> Option<usize> {
        let is_shorter = |(place, unit): &&(usize, Unit)| match length(table.value(row, *place), *unit) {
            Some((Unit::Days, told)) => 0 < told && told < months * FEWEST_DAYS,
            Some((_, told)) => 0 < told && told.saturating_add(1) < months,
            None => false,
        };
        self.0.iter().find(is_shorter).map(|(place, _)| *place)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// As many days are worked in a month at the least by who works on all days of the week but two, and on none of some holidays.
const FEWEST_DAYS: u32 = 17;

/// Whether two numbers of months are two or more apart.
fn is_far(one: u32, other: u32) -> bool {
    one.saturating_add(1) < other || other.saturating_add(1) < one
}

/// The unit of a column that tells how long somebody worked; none of another one.
fn unit_told(column: &Column) -> Option<Unit> {
    let headed = |words: &[&str]| column.is_headed(words);
    if headed(OF_OTHERS) {
        return None;
    }
    let heading = &column.compared;
    let bare =
        heading.is_made_of(&["累计 合计 总 共 共计 实际 全年 年 本年 月数 天数 时长 日数"]) && !heading.has_no_words();
    let of_work = bare || headed(OF_WORK);
    let counts_days =
        headed(&["天数", "(天)", "（天）", "工日", "工天", "日数"]) || heading.is("实际出勤") || heading.is("工作日");
    let counts_months = headed(&["月数", "个月"]) || column.months == Some(1);
    let of_length = headed(&["时长", "工期", "多长", "多久"]);
    let of_all = headed(&["累计", "连续", "稳定", "合计", "总", "持续", "实际工作"]) && heading.has("时间");
    if of_work && counts_days {
        Some(Unit::Days)
    } else if of_work && counts_months {
        Some(Unit::Months)
    } else if of_work && (of_length || of_all) {
        Some(Unit::Either)
    } else {
        None
    }
}

/// Words of the work that is measured.
const OF_WORK: &[&str] = &[
    "务工",
    "工作",
    "就业",
    "打工",
    "上班",
    "在岗",
    "用工",
    "外出",
    "在外",
    "出勤",
    "出工",
    "工日",
    "工天",
    "工期",
    "在厂",
    "务工期",
    "在职",
];

/// Words of what else is measured.
const OF_OTHERS: &[&str] = &[
    "合同",
    "协议",
    "培训",
    "试用",
    "公益",
    "请假",
    "缺勤",
    "应出勤",
    "月均",
    "每月",
    "平均",
    "中途",
    "年龄",
    "工龄",
    "年限",
    "缴费",
    "参保",
    "社保",
    "加班",
    "休",
    "距",
    "补贴",
    "补助",
    "意向",
    "预计",
    "计划",
    "标准",
    "年月",
    "月份",
    "起止",
];

/// The length that a cell tells, and in what.
fn length(cell: Cell, unit: Unit) -> Option<(Unit, u32)> {
    if cell == Cell::Empty {
        return None;
    }
    let words = said(cell).ok().flatten()?;
    let words = words.trim_start_matches(['约', '共']).trim_end_matches(['左', '右', '余']);
    if let Some(days) = words.strip_suffix(['天', '日']) {
        return in_digits(days).parse().ok().map(|days| (Unit::Days, days));
    }
    if unit == Unit::Days {
        return words.split('.').next()?.parse().ok().map(|days| (unit, days));
    }
    let number = words.parse::<u32>().ok();
    match (unit, number) {
        (Unit::Either, Some(days)) if MONTHS_OF_A_YEAR < days => return Some((Unit::Days, days)),
        (Unit::Unsaid, Some(_)) => return None,
        (Unit::Unsaid, None) if !is_duration(Cell::Text(words)) => return None,
        _ => (),
    }
    let told = match contract_term(Cell::Text(words), Some(1)) {
        Ok(Some(Term::Months(told))) => Some(told),
        // A day is no length.
        _ => whole_part(words).filter(|_| years_in(words).next().is_none()),
    };
    told.map(|told| (Unit::Months, told))
}

/// More than these are days.
const MONTHS_OF_A_YEAR: u32 = 12;

/// The whole months of a number with a part of one: 2.5.
fn whole_part(words: &str) -> Option<u32> {
    let words = in_digits(&words.replace('两', "二"));
    words.split(['.', '个', '多', '月', '半']).next()?.parse().ok()
}
