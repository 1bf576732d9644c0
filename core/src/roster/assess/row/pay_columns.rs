//! The columns that say what was paid, beside that which is taken for the pay.

use crate::facts::Months;
use crate::roster::assess::row::pay_beside::PayBeside;
use crate::roster::cells::said;
use crate::roster::columns::{Column, Field, Heading, Layout};
use crate::roster::file::Table;

/// What the columns of a table say of pay.
pub struct PayColumns {
    by_month: Vec<usize>,
    paid_so_far: Vec<usize>,
    covers_the_year: bool,
    partial: Option<usize>,
    net_months: Option<usize>,
    beside: PayBeside,
}

impl PayColumns {
    /// Those of a layout, in a roster of that year.
    pub fn of(layout: &Layout, year: u16) -> Self {
        let by_month = pay_by_month(layout, year);
        let covers_the_year = cover_the_year(&by_month, layout);
        let partial = partial_column(&by_month, layout).filter(|_| !covers_the_year);
        Self {
            net_months: net_months(&by_month, layout),
            by_month,
            paid_so_far: paid_so_far(layout),
            covers_the_year,
            partial,
            beside: PayBeside::of(layout, year),
        }
    }

    /// The columns of the pay of a month, or of a larger part of the year of the roster.
    pub fn by_month(&self) -> &[usize] {
        &self.by_month
    }

    /// Whether they are those of the whole year together.
    pub fn cover_the_year(&self) -> bool {
        self.covers_the_year
    }

    /// The first column of months that is empty in one of those rows, where all months of the year have one: for all that is
    /// told, something may have been paid then. None where a person has confirmed the first.
    pub fn blank_month(
        &self,
        rows: impl Iterator<Item = usize> + Clone,
        table: &Table,
        layout: &Layout,
    ) -> Option<usize> {
        let confirmed = |place: &usize| layout.columns().get(*place).is_some_and(Column::is_confirmed);
        if !self.covers_the_year || layout.column(Field::Pay).is_some() || self.by_month.first().is_some_and(confirmed)
        {
            return None;
        }
        let is_blank = |place: &usize| rows.clone().any(|row| matches!(said(table.cell(row, *place)), Ok(None)));
        self.by_month.iter().copied().find(is_blank)
    }

    /// The columns that say what was paid so far, beside what is due.
    pub fn paid_so_far(&self) -> &[usize] {
        &self.paid_so_far
    }

    /// The columns of money beside the pay.
    pub fn beside(&self) -> &PayBeside {
        &self.beside
    }

    /// The first of the columns of months that have what is left after deductions.
    pub fn net_months(&self) -> Option<usize> {
        self.net_months
    }

    /// The first of the columns of months or quarters, where what rows say is the pay of a part of the year only: fewer than
    /// make up the year, beside nothing but their sum.
    pub fn partial(&self) -> Option<usize> {
        self.partial
    }
}

/// The first of the columns of months, where no other has the pay but their sum, and they have what is left after deductions:
/// 1月实发工资.
fn net_months(pay_by_month: &[usize], layout: &Layout) -> Option<usize> {
    let pay = layout.column(Field::Pay).and_then(|place| layout.columns().get(place));
    let is_their_sum = |pay: &Column| pay.compared.is_sum() && !pay.is_confirmed();
    let first = pay_by_month.first().copied().filter(|_| pay.is_none_or(is_their_sum))?;
    let column = layout.columns().get(first)?;
    let is_net = ["实发", "实得", "到手", "税后"].iter().any(|word| column.heading.contains(word));
    (is_net && !column.is_confirmed()).then_some(first)
}

/// The columns of the pay of a month or of a larger part of the year; none whose heading names another year.
fn pay_by_month(layout: &Layout, year: u16) -> Vec<usize> {
    let of_year = |place: usize| {
        let heading = layout.columns().get(place).map(|column| Heading::read(&column.heading)).unwrap_or_default();
        heading.years().next().is_none() || heading.years().any(|named| named == year)
    };
    layout.months_of_pay().map(|(place, _)| place).filter(|place| of_year(*place)).collect()
}

/// The columns that are not used and say what was paid so far: 已发工资.
fn paid_so_far(layout: &Layout) -> Vec<usize> {
    let says_paid = |column: &Column| {
        let paid = column.is_headed(&["已发", "已付", "已支付", "实付", "已结"]);
        paid && column.field.is_none() && !column.is_left_out() && !column.is_headed(&["补", "奖", "未", "是否"])
    };
    let columns = layout.columns().iter().enumerate();
    columns.filter(|(_, column)| says_paid(column)).map(|(place, _)| place).collect()
}

/// Whether those columns are of the whole year together.
fn cover_the_year(pay_by_month: &[usize], layout: &Layout) -> bool {
    let months = layout.months_of_pay().filter(|(place, _)| pay_by_month.contains(place));
    Months::between(1, 12) == Some(months.fold(Months::NONE, |all, (_, months)| all.and(months)))
}

/// The first of the columns of months or quarters, if no column has the whole year's pay by its own words or by an answer.
fn partial_column(pay_by_month: &[usize], layout: &Layout) -> Option<usize> {
    let columns = layout.columns();
    let is_quarter = |column: &Column| column.pay_of.is_none() && column.compared.is_time() && column.field.is_none();
    let quarter = columns.iter().position(is_quarter);
    let first = pay_by_month.first().copied().or(quarter)?;
    let is_confirmed = |column: &Column| column.is_confirmed();
    let of_whole_year = |column: &Column| ["全年", "年度", "年工资"].iter().any(|word| column.compared.has(word));
    let is_bare_sum = |column: &Column| !column.is_confirmed() && !of_whole_year(column);
    let answered = columns.get(first).is_some_and(is_confirmed);
    let pay = layout.column(Field::Pay).and_then(|place| columns.get(place));
    (!answered && pay.is_none_or(is_bare_sum)).then_some(first)
}
