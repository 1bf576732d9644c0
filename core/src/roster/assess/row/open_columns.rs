//! What doubts about columns leave open, beside what is said for everybody.

use crate::roster::assess::row::settings::Settings;
use crate::roster::cells::has;
use crate::roster::columns::{DoubtCause, Doubtful, Field, Layout};
use crate::roster::file::{Cell, Table};

/// The doubts about the columns of a table that stand.
pub struct OpenColumns {
    /// Those that are to be answered.
    pub doubts: Vec<Doubtful>,
    /// Columns that are about something else, in place of which what is said for everybody is read.
    pub passed_over: Vec<usize>,
}

impl OpenColumns {
    /// What is said for everybody is not asked again of a column that is about something else.
    pub fn of(table: &Table, layout: &Layout, settings: &Settings) -> Self {
        let doubts = layout.doubts(table, settings.year.number());
        let (beside, doubts): (Vec<_>, Vec<_>) = doubts.into_iter().partition(|doubt| is_said_beside(doubt, settings));
        let passed_over = beside.iter().map(|doubt| doubt.column).chain(kind_of_work(table, layout));
        let passed_over = passed_over.chain(tickets(table, layout)).collect();
        Self { doubts, passed_over }
    }
}

/// The column of the kind of household where it is headed as one of the kind of people, and no cell of it names a household:
/// 人员类别 may hold 普工 and 管理人员.
pub fn kind_of_work(table: &Table, layout: &Layout) -> Option<usize> {
    let place = layout.column(Field::Household)?;
    let column = layout.columns().get(place)?;
    let may_be_of_work = column.is_headed(&["人员"]) && !column.is_headed(&["脱贫", "贫困", "监测", "户", "困难"]);
    if !may_be_of_work || column.is_confirmed() {
        return None;
    }
    let names_household = |row: usize| match table.value(row, place) {
        Cell::Text(text) => {
            has(text, &["脱贫", "监测", "贫困", "建档", "边缘", "户", "一般", "是", "否"]) || text.len() < 2
        }
        Cell::Number(_) => true,
        Cell::Empty | Cell::Date(_) => false,
    };
    let rows = layout.first_row()..table.rows();
    (!rows.into_iter().any(names_household)).then_some(place)
}

/// The column of fares where it is headed as one of tickets and holds no number: 车票 above 有.
fn tickets(table: &Table, layout: &Layout) -> Option<usize> {
    let place = layout.column(Field::Fare)?;
    let column = layout.columns().get(place).filter(|column| column.is_headed(&["票"]) && !column.is_confirmed())?;
    let holds_number = |row: usize| match table.value(row, place) {
        Cell::Text(text) => text.contains(|c: char| c.is_numeric()) || has(text, &["元", "单", "程"]),
        Cell::Number(_) => true,
        Cell::Empty | Cell::Date(_) => false,
    };
    let mut rows = layout.first_row()..table.rows();
    (column.field == Some(Field::Fare) && !rows.any(holds_number)).then_some(place)
}

/// What an empty cell of a field means. Where a column has the day on which somebody left, nobody has left who has none, if
/// that is said for everybody.
pub fn for_blanks<'a>(settings: &'a Settings, layout: &Layout, field: Field) -> Option<&'a str> {
    let column = || layout.column(field).and_then(|place| layout.columns().get(place));
    let has_days = || column().is_some_and(|column| column.is_headed(&["时间", "日期"]));
    let for_all = || settings.for_all.get(&field).filter(|_| field == Field::LeftEarly && has_days());
    settings.for_blanks.get(&field).or_else(for_all).map(String::as_str)
}

/// Whether the doubt is about another time, person or plan, and what it would settle is said for everybody.
fn is_said_beside(doubt: &Doubtful, settings: &Settings) -> bool {
    let is_other = matches!(doubt.cause, DoubtCause::AnotherYear | DoubtCause::AnotherPerson | DoubtCause::Planned);
    let said = |field| settings.for_all.contains_key(&field);
    let of_household = matches!(doubt.field, Field::LiftedOut | Field::Monitored) && said(Field::Household);
    is_other && doubt.field != Field::Fare && (said(doubt.field) || of_household)
}

/// Whether those doubts leave a field open.
pub fn leaves_open(doubts: &[Doubtful], layout: &Layout, field: Field) -> bool {
    let of_field = |doubt: &Doubtful| {
        doubt.field == field && layout.field(doubt.column).is_none_or(|own| own == field) && !is_about_person(doubt)
    };
    doubts.iter().any(|doubt| of_field(doubt) && !doubt.cause.leaves_the_least())
}

/// Whether the doubt is whether the rows are about those whom the column names: they are named all the same.
pub fn is_about_person(doubt: &Doubtful) -> bool {
    matches!(doubt.field, Field::Name | Field::Id) && doubt.cause != DoubtCause::ChosenTwice
}
