//! Columns that are not read and tell whether the household produces anything, or has its land leased out.

use crate::roster::assess::row::remark_sense::denies;
use crate::roster::cells::{has, said, yes};
use crate::roster::columns::{Column, Layout};
use crate::roster::file::Table;

/// The columns that tell of the household's production and of its land.
pub struct ProductionTold {
    production: Vec<usize>,
    /// Those of how much of it there is, of which one alone says little.
    areas: Vec<usize>,
    land: Vec<usize>,
    remarks: Vec<usize>,
}

impl ProductionTold {
    /// Those of a layout.
    pub fn of(layout: &Layout) -> Self {
        let places = |is_one: fn(&Column) -> bool| {
            let columns = layout.columns().iter().enumerate().filter(|(_, column)| column.is_unused());
            columns.filter(|(_, column)| is_one(column)).map(|(place, _)| place).collect()
        };
        Self {
            production: places(|column| tells_production(column) && !column.is_headed(OF_AMOUNTS)),
            areas: places(|column| {
                tells_production(column) && column.is_headed(OF_AMOUNTS) && !column.is_headed(&["养殖"])
            }),
            land: places(tells_of_land),
            remarks: places(|column| {
                column.heading.is_empty() || column.is_headed(&["备注", "说明", "附注", "备考", "情况"])
            }),
        }
    }

    /// The column of a row by which the household may produce nothing.
    pub fn against(&self, table: &Table, row: usize) -> Option<usize> {
        let words = |place: &usize| said(table.value(row, *place)).ok().flatten();
        let is_none = |place: &&usize| words(place).is_some_and(|text| yes(&text) == Some(false) || denies(&text));
        let is_leased =
            |place: &&usize| words(place).is_some_and(|text| yes(&text) == Some(true) || is_all_leased(&text));
        let says_leased = |place: &&usize| {
            words(place).is_some_and(|text| text.contains('地') && is_leased_out(&text) && is_all_leased(&text))
        };
        let area = self.areas.first().filter(|_| self.areas.iter().all(|place| is_none(&place)));
        let found = self.production.iter().find(is_none).or(area).or_else(|| self.land.iter().find(is_leased));
        found.or_else(|| self.remarks.iter().find(says_leased)).copied()
    }
}

/// Words of headings of how much there is.
const OF_AMOUNTS: &[&str] = &["面积", "数量", "规模", "头数", "只数", "(亩)", "（亩）", "亩数"];

fn tells_production(column: &Column) -> bool {
    let headed = |words: &[&str]| column.is_headed(words);
    let of_production =
        headed(&["产业", "种地", "种植", "养殖", "耕种", "农业生产", "生产能力", "发展能力", "生产经营", "自主发展"])
            || headed(&["耕地", "土地", "承包地"]) && headed(&["面积", "有无", "是否有"]);
    let of_other = headed(&[
        "补",
        "奖",
        "贷",
        "资金",
        "保险",
        "技术",
        "培训",
        "意愿",
        "意向",
        "需求",
        "收入",
        "流转",
        "项目",
        "措施",
        "帮扶",
        "行业",
        "就业",
        "务工",
        "合作社",
        "带动",
        "企业",
    ]);
    of_production && !of_other
}

fn tells_of_land(column: &Column) -> bool {
    let headed = |words: &[&str]| column.is_headed(words);
    headed(&["土地", "耕地", "承包地", "田地"])
        && headed(&["流转", "出租", "转包", "外包", "情况", "状态"])
        && !headed(&["面积", "收入", "金额", "租金"])
}

fn is_leased_out(text: &str) -> bool {
    has(text, &["流转", "包出", "包给", "转包", "租出", "出租", "租给", "不种", "撂荒", "给别人种"])
}

/// Whether all of it is leased out, and not a part of it.
fn is_all_leased(text: &str) -> bool {
    let denied = has(text, &["部分", "未", "没", "无", "少", "余", "自种", "自耕"]);
    !denied
        && (has(text, &["全", "都", "均"])
            || has(text, &["已流转", "已出租", "已转包", "包出去", "租出去", "不种", "撂荒"]))
}
