//! Columns that are not read and tell of the fare: another amount, a part of it, its tickets, who travelled.

use crate::roster::cells::{End, day_range, end, half_width, has, money, said};
use crate::roster::columns::{Column, DoubtCause, Field, Layout, is_plausible_name, years_in};
use crate::roster::file::{Cell, Table};
use crate::values::Yuan;

/// The columns that tell of the fare.
#[derive(Default)]
pub struct FaresTold {
    /// Those that would be the fare if another one were not.
    rivals: Vec<usize>,
    /// Those of what somebody paid of it.
    own: Vec<usize>,
    /// Those of one way each, where there are two.
    ways: Vec<usize>,
    /// Those of the days of the journeys.
    days: Vec<usize>,
    /// Those of who travelled.
    travellers: Vec<usize>,
    /// Those of remarks.
    remarks: Vec<usize>,
}

impl FaresTold {
    /// Those of a layout that has a column of fares.
    pub fn of(layout: &Layout) -> Self {
        let places = |is_one: fn(&Column) -> bool| {
            let columns = layout.columns().iter().enumerate().filter(|(_, column)| !column.is_left_out());
            columns.filter(|(_, column)| is_one(column)).map(|(place, _)| place).collect::<Vec<_>>()
        };
        let remarks = places(|column| column.is_unused() && column.is_headed(&["备注", "说明", "附注", "备考"]));
        if layout.column(Field::Fare).is_none() {
            return Self { remarks, ..Self::default() };
        }
        let ways = places(|column| column.is_unused() && column.seems == Some((Field::Fare, DoubtCause::OneWay)));
        Self {
            rivals: places(|column| {
                let seems = column.is_unused() && column.seems == Some((Field::Fare, DoubtCause::Unclear));
                column.rival_of == Some(Field::Fare) || seems
            }),
            own: places(|column| {
                column.field.is_none() && column.is_headed(OF_OWN) && !column.is_headed(&["是否", "工资", "社保"])
            }),
            ways: if ways.len() == 2 { ways } else { Vec::new() },
            days: places(|column| column.field.is_none() && column.is_headed(OF_TICKETS) && column.is_headed(OF_DAYS)),
            travellers: places(|column| column.field.is_none() && column.is_headed(TRAVELLING)),
            remarks,
        }
    }

    /// Whether a column names who travelled.
    pub fn name_travellers(&self) -> bool {
        !self.travellers.is_empty()
    }

    /// The column of a row that speaks against that fare, of a person of that name in that year, and why.
    pub fn against(&self, table: &Table, row: usize, fare: Yuan, name: &str, year: u16) -> Option<(usize, DoubtCause)> {
        let cell = |place: usize| table.value(row, place);
        let amount = |place: usize| money(cell(place), 0).ok().flatten();
        let differs = |place: &usize| amount(*place).is_some_and(|amount| amount != fare);
        let sum = || self.rivals.iter().filter_map(|place| amount(*place)).fold(Yuan::ZERO, |sum, amount| sum + amount);
        let rival = self.rivals.iter().find(|place| differs(place)).filter(|_| sum() != fare);
        let one_way = self
            .rivals
            .iter()
            .find(|place| said(cell(**place)).is_ok_and(|text| text.is_some_and(|text| is_one_way(&text))));
        let own = self.own.iter().find(|place| differs(place) && amount(**place).is_some_and(|own| !own.is_zero()));
        let other_day = self.days.iter().find(|place| lies_outside(cell(**place), year));
        let other_person = self.travellers.iter().find(|place| is_another(cell(**place), name));
        let found = |place: Option<&usize>, cause| place.map(|place| (*place, cause));
        found(rival, DoubtCause::Contradicts)
            .or(found(one_way, DoubtCause::OneWay))
            .or(found(own, DoubtCause::Reimbursed))
            .or(found(other_day, DoubtCause::AnotherYear))
            .or(found(other_person, DoubtCause::AnotherPerson))
            .or_else(|| self.lacks_a_way(table, row, fare))
    }

    /// The remark of a row by which the trip was made by air or in one's own car.
    pub fn by_other_means(&self, table: &Table, row: usize) -> Option<usize> {
        const MEANS: &[&str] =
            &["自驾", "开车去", "开车回", "自己开车", "私家车", "拼车", "顺风车", "坐飞机", "乘飞机", "飞机票", "机票"];
        let says_so = |place: &&usize| matches!(table.value(row, **place), Cell::Text(text) if has(text, MEANS));
        self.remarks.iter().find(says_so).copied()
    }

    /// The column of a way that has no fare, where all of it is the fare of the other way.
    fn lacks_a_way(&self, table: &Table, row: usize, fare: Yuan) -> Option<(usize, DoubtCause)> {
        let [one, other] = self.ways.as_slice() else { return None };
        let amount = |place: usize| money(table.value(row, place), 0).ok().flatten().filter(|amount| !amount.is_zero());
        match (amount(*one), amount(*other)) {
            (Some(told), None) if told == fare => Some((*other, DoubtCause::OneWay)),
            (None, Some(told)) if told == fare => Some((*one, DoubtCause::OneWay)),
            (Some(told), Some(again)) if told + again != fare => Some((*other, DoubtCause::SumDiffers)),
            _ => None,
        }
    }
}

/// Words of headings of what somebody paid of the fare.
const OF_OWN: &[&str] = &[
    "自付",
    "自费",
    "自理",
    "个人承担",
    "个人负担",
    "个人支付",
    "个人出",
    "本人承担",
    "本人负担",
    "本人支付",
    "本人出",
    "自己承担",
    "自己出",
    "自行承担",
    "本人实际支付",
    "个人实际",
];

const OF_TICKETS: &[&str] = &["票", "乘车", "乘坐", "出行", "发车", "开车", "行程"];

const OF_DAYS: &[&str] = &["时间", "日期", "年度", "年份", "年月"];

const TRAVELLING: &[&str] =
    &["乘车人", "购票人", "乘坐人", "乘车姓名", "车票姓名", "票面姓名", "旅客", "持票人", "报销人"];

/// Whether the words say that a ticket is for one way.
fn is_one_way(text: &str) -> bool {
    has(text, &["单程", "单趟", "去程", "返程", "回程"]) && !has(text, &["往返", "来回", "双程"])
        || matches!(text, "单" | "往" | "返" | "去" | "回")
}

/// Whether a ticket is not of the year, nor of the turns of the year.
fn lies_outside(cell: Cell, year: u16) -> bool {
    let own = i32::from(year);
    let is_other = |first: i32, last: i32| last < own || own + 1 < first;
    match (end(cell), day_range(cell)) {
        (Ok(Some(End::On(day))), _) => {
            is_other(day.earliest().year(), day.latest().year()) || is_late(day.earliest(), own)
        }
        (_, Ok(Some((from, End::On(to))))) => is_other(from.earliest().year(), to.latest().year()),
        (Ok(_), _) => false,
        _ => {
            let text = said(cell).ok().flatten().unwrap_or_default();
            let text = half_width(&text);
            let mut years = years_in(&text).peekable();
            years.peek().is_some() && years.all(|named| named != year)
        }
    }
}

/// Whether a day lies after the year by more than the way home.
fn is_late(day: crate::values::Date, year: i32) -> bool {
    year < day.year() && 1 < day.month()
}

/// Whether somebody else than the person travelled, or several did.
fn is_another(cell: Cell, name: &str) -> bool {
    const RELATIVES: &[&str] = &[
        "妻", "夫", "儿", "女", "父", "母", "配偶", "爱人", "孩", "家属", "家人", "亲戚", "他人", "兄", "弟", "姐",
        "妹", "代",
    ];
    let Some(text) = said(cell).ok().flatten() else { return false };
    if text.contains(name) && !name.is_empty() {
        return has(&text, &["、", ",", "和", "及", "等", "两", "2人"]);
    }
    has(&text, RELATIVES) && text.chars().count() < 4 || !name.is_empty() && is_plausible_name(&text)
}
