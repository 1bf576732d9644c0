//! Columns that tell of which year a row is: 申报年度.

use crate::roster::cells::said;
use crate::roster::columns::{Column, Field, Layout, RosterKind, short_years_in, years_in};
use crate::roster::file::Table;

/// The columns that tell of which year a row is, where its own days do not settle that as pay does.
pub struct YearsTold(Vec<usize>);

impl YearsTold {
    /// Those of a layout.
    pub fn of(layout: &Layout) -> Self {
        if !matches!(layout.kind(), Some(RosterKind::Placements | RosterKind::Workers)) {
            return Self(Vec::new());
        }
        let is_told = |column: &Column| {
            let is_free = column.field.is_none_or(|field| field == Field::Months) && !column.is_left_out();
            is_free && is_of_the_year(column)
        };
        let columns = layout.columns().iter().enumerate().filter(|(_, column)| is_told(column));
        Self(columns.map(|(place, _)| place).collect())
    }

    /// The column by which a row is of other years than that.
    pub fn other(&self, table: &Table, row: usize, year: u16) -> Option<usize> {
        let is_other = |place: &&usize| {
            said(table.value(row, **place)).ok().flatten().is_some_and(|text| is_of_other_year(&text, year))
        };
        self.0.iter().find(is_other).copied()
    }
}

/// Whether it says of which year the row is.
fn is_of_the_year(column: &Column) -> bool {
    let heading = &column.compared;
    let of_year = ["年度", "年份", "所属期"].iter().any(|word| heading.has(word));
    of_year && heading.is_made_of(&[OF_YEARS])
}

/// What headings of the year of a row are made of.
const OF_YEARS: &str = "年度 年份 申报 申请 上报 报送 填报 所属 归属 补贴 补助 奖补 务工 就业 外出 台账 数据 统计 业务 工作 考核 政策 任务 项目 资金 输出 介绍 \
                        安置 转移 登记 录入 会计 所属期 期";

/// Whether years are named, and that one is not among them.
fn is_of_other_year(text: &str, year: u16) -> bool {
    let bare = text.trim_end_matches(['年', '度', '份']);
    let short = if bare.len() == 2 { bare.parse::<u16>().ok().map(|number| 2000 + number) } else { None };
    let mut years = years_in(text).chain(short_years_in(text)).chain(short).peekable();
    years.peek().is_some() && years.all(|named| named != year)
}
