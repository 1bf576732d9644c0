//! Columns that tell the first or the last day of the work or of the contract once more, and whether they tell other ones.

use crate::roster::cells::{End, day, end, months_spanned};
use crate::roster::columns::meanings::adds_only;
use crate::roster::columns::meanings::work_spell::spell;
use crate::roster::columns::{Column, DoubtCause, Field, Layout, RosterKind};
use crate::roster::file::{Cell, Table};
use crate::values::ApproximateDate;

/// The first and the last day, as far as they are told.
pub type Days = (Option<ApproximateDate>, Option<End>);

/// What a column tells.
#[derive(Clone, Copy)]
enum Tells {
    First,
    Last,
    Both,
}

/// The columns that tell such days and are not those from which they are read.
pub struct DaysTold {
    columns: Vec<(usize, Tells)>,
    /// Which of them are headed as surely as those that are read.
    sure: Vec<usize>,
    /// Those of days on which somebody left: 失业时间.
    leaving: Vec<usize>,
    /// So many months settle what depends on them.
    enough: u32,
}

impl DaysTold {
    /// Those of a layout; `is_read` says from which columns the days are read.
    pub fn of(layout: &Layout, is_read: impl Fn(usize) -> bool) -> Self {
        let of_contract = match layout.kind() {
            Some(RosterKind::Placements) => true,
            Some(RosterKind::Workers) => false,
            _ => return Self { columns: Vec::new(), sure: Vec::new(), leaving: Vec::new(), enough: 0 },
        };
        let others = || layout.columns().iter().enumerate().filter(|(place, _)| !is_read(*place));
        let columns = others().filter_map(|(place, column)| Some((place, tells(column, of_contract)?)));
        let sure = others().filter(|(_, column)| column.rival_of.is_some()).map(|(place, _)| place);
        let is_end = of_contract && layout.column(Field::From).is_none();
        let all = layout.columns().iter().enumerate();
        let leaving = all.filter(|(_, column)| tells_leaving(column, is_end)).map(|(place, _)| place);
        let enough = if of_contract { 12 } else { 3 };
        Self { columns: columns.collect(), sure: sure.collect(), leaving: leaving.collect(), enough }
    }

    /// The days with what the sure columns of a row tell of those that are missing.
    pub fn complete(&self, table: &Table, row: usize, (from, to): Days) -> Days {
        if self.sure.is_empty() || from.is_some() && to.is_some() {
            return (from, to);
        }
        let sure = self.columns.iter().filter(|(place, _)| self.sure.contains(place));
        sure.map(|(place, tells)| days_in(table.value(row, *place), *tells))
            .fold((from, to), |(from, to), (first, last)| (from.or(first), to.or(last)))
    }

    /// The column of a row that tells other days than those, by so much that it may settle the row otherwise.
    pub fn other(&self, table: &Table, row: usize, days: Days) -> Option<usize> {
        let differs = |(place, tells): &&(usize, Tells)| {
            let (first, last) = days_in(table.value(row, *place), *tells);
            first.is_some_and(|first| begins_otherwise(days, first, self.enough))
                || last.is_some_and(|last| ends_otherwise(days, last, self.enough))
        };
        self.columns.iter().find(differs).map(|(place, _)| *place)
    }

    /// The column of a row by which somebody left before the last of those days.
    pub fn left(&self, table: &Table, row: usize, (from, to): Days) -> Option<usize> {
        let leaves = |place: &&usize| match (end(table.value(row, **place)), to) {
            (Ok(Some(End::On(told))), Some(End::On(last))) => {
                told.latest() < last.earliest() && ends_otherwise((from, to), End::On(told), self.enough)
            }
            (Ok(Some(End::On(_))), _) => true,
            _ => false,
        };
        self.leaving.iter().find(leaves).copied()
    }

    /// Whether no column tells the days once more.
    pub fn are_told_once(&self) -> bool {
        self.columns.is_empty()
    }

    /// Whether a column tells when somebody left.
    pub fn tell_leaving(&self) -> bool {
        !self.leaving.is_empty()
    }

    /// The columns that may hold a length of time instead of days.
    pub fn columns(&self) -> impl Iterator<Item = usize> {
        self.columns.iter().map(|(place, _)| *place)
    }
}

/// What a column tells by its heading, also where that says something more: 中途返乡时间. What is planned or another's is none.
fn tells(column: &Column, of_contract: bool) -> Option<Tells> {
    let of_days = adds_only(&column.compared, SAYING_MORE);
    let seems = column.seems.filter(|(_, cause)| *cause == DoubtCause::Unclear && of_days).map(|(field, _)| field);
    let is_other = column.seems.is_some() && seems.is_none() || column.is_left_out();
    let field = column.field.or(column.rival_of).or(seems).filter(|_| !is_other)?;
    match (field, of_contract) {
        (Field::From, false) | (Field::ContractFrom, true) => Some(Tells::First),
        (Field::To, false) | (Field::ContractTo, true) => Some(Tells::Last),
        (Field::Spell, false) | (Field::ContractSpell, true) => Some(Tells::Both),
        _ => None,
    }
}

/// Words of headings that leave what they tell the first or the last day of the same work, or of the same contract.
const SAYING_MORE: &str = "真实 真正 提前 中途 回流 备案 核实 核定 认定 审核 复核 调查 回访 系统 上报 填报 最后 最终 首次 再次 二次 一 二 三 段 登记 续签 续订 续 补充 变更 新 有效 车票 乘车";

/// Whether it tells the day on which somebody stopped working, in words that are not read for it.
fn tells_leaving(column: &Column, is_end: bool) -> bool {
    let headed = |words: &[&str]| column.is_headed(words);
    let seems = column.seems.map(|(field, _)| field);
    let is_end_of_work = is_end && column.field.or(column.rival_of).or(seems) == Some(Field::To);
    let is_free = column.field.is_none_or(|field| field == Field::Months) || is_end_of_work;
    let of_day = headed(&["时间", "日期", "年月", "月份", "工作日", "截止"]) || column.heading.ends_with('日');
    let of_plan = headed(&["预计", "计划", "拟", "合同到期", "失业登记", "失业保险"]);
    (headed(LEAVING) && of_day || is_end_of_work) && is_free && !of_plan && !column.is_left_out()
}

/// Words of headings by which somebody stopped working.
const LEAVING: &[&str] = &[
    "回流",
    "失业",
    "辞工",
    "停工",
    "到家",
    "离司",
    "离企",
    "离队",
    "离场",
    "退场",
    "退厂",
    "换岗",
    "转岗",
    "换厂",
    "调离",
    "调出",
    "调岗",
    "停薪",
    "停保",
    "末次",
    "最后工作",
    "最后在岗",
    "最后上班",
    "最后出勤",
    "最后发薪",
    "最后缴费",
    "在职截止",
    "在岗截止",
    "劳动关系终止",
    "劳动关系解除",
    "解约",
    "停止务工",
    "中断",
    "下岗",
    "解除合同",
    "解除劳动",
    "终止合同",
    "终止劳动",
    "完工",
    "收工",
    "撤场",
    "撤离",
    "归乡",
    "抵家",
    "到村",
    "停岗",
    "待岗",
    "离开",
];

/// What a cell tells.
fn days_in(cell: Cell, tells: Tells) -> Days {
    match tells {
        _ if cell == Cell::Empty => (None, None),
        Tells::First => (day(cell).ok().flatten(), None),
        Tells::Last => (None, end(cell).ok().flatten()),
        Tells::Both => spell(cell).ok().flatten().map_or((None, None), |(first, last)| (Some(first), last)),
    }
}

/// How many days earlier or later something can be that is the same: a journey, and what is only said by the month.
const DAYS_AWAY: u32 = 31;

/// Whether another first day may settle otherwise what the days do.
pub fn begins_otherwise((from, to): Days, told: ApproximateDate, enough: u32) -> bool {
    let Some(from) = from else { return false };
    if told.earliest() <= from.latest() && from.earliest() <= told.latest() {
        return false;
    }
    let Some(End::On(to)) = to else { return DAYS_AWAY < from.latest().days_until(told.earliest()) };
    let (own, other) = (months_spanned(from, to).0.min(enough), months_spanned(told, to).0.min(enough));
    if to.latest() < told.earliest() {
        return own < enough;
    }
    own != other || DAYS_AWAY < from.latest().days_until(told.earliest())
}

/// Whether another last day may settle otherwise what the days do.
pub fn ends_otherwise((from, to): Days, told: End, enough: u32) -> bool {
    let months = |to: ApproximateDate| from.map_or(0, |from| months_spanned(from, to).0.min(enough));
    match (to, told) {
        (Some(End::On(to)), End::On(told)) => {
            let is_same = told.earliest() <= to.latest() && to.earliest() <= told.latest();
            let is_before = from.is_some_and(|from| told.latest() < from.earliest());
            let earlier = DAYS_AWAY < told.latest().days_until(to.earliest());
            !is_same && (is_before || earlier || months(to) != months(told))
        }
        (Some(End::On(to)), End::GoesOn) => months(to) < enough,
        (Some(End::GoesOn), End::On(_)) => true,
        _ => false,
    }
}
