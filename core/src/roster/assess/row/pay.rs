//! What a row says about pay: in one column, or month by month.

use crate::roster::assess::row::pay_beside::{Told, are_close};
use crate::roster::assess::row::row_cells::Row;
use crate::roster::cells::said as cell_words;
use crate::roster::columns::{Column, DoubtCause, Field};
use crate::roster::file::Cell;
use crate::values::Yuan;

/// The pay: that of its own column, else what the columns of months add up to; nothing where the two contradict each
/// other.
pub fn read(row: &mut Row) -> Option<Yuan> {
    let said = said(row)?;
    let column = row.reader().layout().column(Field::Pay).or(row.reader().pay_columns().by_month().first().copied());
    let confirmed = |place: usize| row.reader().layout().columns().get(place).is_some_and(Column::is_confirmed);
    let unlikely = !said.is_zero() && (said < LEAST_LIKELY || MOST_LIKELY < said);
    if let Some(column) = column.filter(|column| unlikely && !confirmed(*column)) {
        row.doubt(column, DoubtCause::Unclear);
        return None;
    }
    Some(said)
}

/// Below that pay is hardly what somebody was paid in yuan in a year, or in a month of it: 0.85 is more likely in ten thousands.
const LEAST_LIKELY: Yuan = Yuan::whole(20);

/// Above that it is hardly what one person was paid: 85 under 万元 is more likely in another unit, or of several people.
const MOST_LIKELY: Yuan = Yuan::whole(300_000);

/// What the columns say, likely or not.
fn said(row: &mut Row) -> Option<Yuan> {
    let (reader, place) = (row.reader(), row.place());
    // Beside the sum of the year, what stands in a month says no more than that nothing was paid: 停工.
    let has_pay = reader.column(Field::Pay).is_some();
    let by_month = reader.sum_of_months(place).unwrap_or_else(|problem| {
        if !has_pay {
            row.refuse(Field::Pay, problem);
        }
        None
    });
    if !has_pay {
        let is_in_doubt = reader.column_doubts().iter().any(|doubt| doubt.field == Field::Pay);
        return by_month.filter(|_| !is_in_doubt);
    }
    let pay = row.money(Field::Pay)?;
    let other = |place: &usize| reader.money_in(row.place(), *place).ok().flatten().is_some_and(|other| other != pay);
    if let Some(column) = reader.headed_alike(Field::Pay).find(other) {
        row.doubt(column, DoubtCause::Contradicts);
        return None;
    }
    if let Some(column) = less_was_paid(row, pay) {
        row.doubt(column, DoubtCause::NotPaid);
        return None;
    }
    if by_month.is_some_and(|by_month| contradicts(row, pay, by_month)) {
        row.doubt_field(Field::Pay, DoubtCause::SumDiffers);
        return None;
    }
    if let Some((column, cause)) = told_otherwise(row, pay) {
        row.doubt(column, cause);
        return None;
    }
    Some(pay)
}

/// A column beside the pay, or a remark, by which it would be another amount, and how.
fn told_otherwise(row: &Row, pay: Yuan) -> Option<(usize, DoubtCause)> {
    let reader = row.reader();
    let amount = |place: usize| reader.part_in(row.place(), place).ok().flatten().unwrap_or(Yuan::ZERO);
    let count = |place: usize| {
        let words = cell_words(reader.table().cell(row.place(), place)).ok().flatten()?;
        words.trim_end_matches(['个', '月', '天', '日']).parse().ok()
    };
    let remark = || {
        let column = reader.remarks.of_another_amount(reader.table(), row.place(), pay)?;
        Some((column, DoubtCause::Contradicts))
    };
    let is_told = |place: usize| reader.table().cell(row.place(), place) != Cell::Empty;
    let told = Told { amount: &amount, count: &count, is_told: &is_told };
    reader.pay_columns().beside().contradiction(pay, &told).or_else(remark)
}

/// A column that says that less was paid so far than the pay that is due.
fn less_was_paid(row: &Row, pay: Yuan) -> Option<usize> {
    let reader = row.reader();
    let less = |place: usize| reader.money_in(row.place(), place).ok().flatten().is_some_and(|paid| paid < pay);
    reader.pay_columns().paid_so_far().iter().copied().find(|place| less(*place))
}

/// Whether the sum is less than the months beside it, or more although all twelve are there and nothing is paid beside
/// them.
fn contradicts(row: &Row, pay: Yuan, by_month: Yuan) -> bool {
    let layout = row.reader().layout();
    let paid_beside = || layout.columns().iter().any(|column| column.is_headed(&["奖", "补", "津", "其他", "加班"]));
    let parts = row.reader().pay_columns().by_month().len();
    let differ = !are_close(pay, by_month, parts);
    differ && (pay < by_month || row.reader().pay_columns().cover_the_year() && !paid_beside())
}
