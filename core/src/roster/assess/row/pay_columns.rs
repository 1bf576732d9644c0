//! The columns that say what was paid, beside that which is taken for the pay.

use crate::roster::columns::{Column, Heading, Layout};

/// The columns of the pay of a month or of a larger part of the year; none whose heading names another year.
pub fn pay_by_month(layout: &Layout, year: u16) -> Vec<usize> {
    let of_year = |place: usize| {
        let heading = layout.columns().get(place).map(|column| Heading::read(&column.heading)).unwrap_or_default();
        heading.years().next().is_none() || heading.years().any(|named| named == year)
    };
    layout.months_of_pay().map(|(place, _)| place).filter(|place| of_year(*place)).collect()
}

/// The columns that are not used and say what was paid so far: 已发工资.
pub fn paid_so_far(layout: &Layout) -> Vec<usize> {
    let says_paid = |column: &Column| {
        let paid = column.is_headed(&["已发", "已付", "已支付", "实付", "已结"]);
        paid && column.field.is_none() && !column.is_left_out() && !column.is_headed(&["补", "奖", "未", "是否"])
    };
    let columns = layout.columns().iter().enumerate();
    columns.filter(|(_, column)| says_paid(column)).map(|(place, _)| place).collect()
}
