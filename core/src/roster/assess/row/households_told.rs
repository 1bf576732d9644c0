//! Columns that are not used and ask for or tell a kind of household that the notice assists: 是否边缘户, 帮扶类型.

use crate::facts::Household;
use crate::roster::cells::{said, yes};
use crate::roster::columns::meanings::household::household;
use crate::roster::columns::{Column, Layout};
use crate::roster::file::Table;

/// Columns that are not used and ask for or tell a kind of household that is assisted.
#[derive(Debug, Default)]
pub struct HouseholdsTold {
    /// Each with whether a yes says it.
    columns: Vec<(usize, bool)>,
}

impl HouseholdsTold {
    /// Those of a table.
    pub fn of(layout: &Layout) -> Self {
        let unused = layout.columns().iter().enumerate().filter(|(_, column)| column.is_unused());
        let told = |(place, column): (usize, &Column)| {
            let tells = column.is_headed(TELLING) && !column.is_headed(OF_OTHERS);
            tells.then(|| (place, column.is_headed(ASKED)))
        };
        Self { columns: unused.filter_map(told).collect() }
    }

    /// The first that says in a row that the household is assisted.
    pub fn assisted(&self, table: &Table, row: usize) -> Option<usize> {
        let says = |(place, asked): &&(usize, bool)| {
            let cell = table.value(row, *place);
            let is_assisted = household(cell).ok().flatten().and_then(Household::is_assisted) == Some(true);
            let is_bare = || said(cell).ok().flatten().is_some_and(|words| yes(&words).is_some());
            is_assisted && (*asked || !is_bare())
        };
        self.columns.iter().find(says).map(|(place, _)| *place)
    }
}

/// How columns are headed that ask for or tell such a kind.
const TELLING: &[&str] = &[
    "监测",
    "边缘",
    "三类",
    "严重困难",
    "不稳定",
    "返贫",
    "易致贫",
    "帮扶",
    "风险",
    "脱贫",
    "贫困",
    "建档立卡",
    "户类",
    "属性",
    "身份",
    "人员类",
    "对象类",
    "群体",
];

/// Those of which a yes says it.
const ASKED: &[&str] =
    &["监测", "边缘", "三类", "困难户", "不稳定户", "易返贫", "易致贫", "帮扶对象", "脱贫", "贫困", "建档立卡"];

/// What is about somebody or something else than the kind.
const OF_OTHERS: &[&str] = &[
    "时间",
    "日期",
    "年",
    "消除",
    "解除",
    "退出",
    "原因",
    "措施",
    "姓名",
    "责任",
    "干部",
    "电话",
    "编",
    "村",
    "数",
    "率",
    "收入",
    "政策",
    "帮扶人",
    "单位",
    "部门",
    "资金",
    "项目",
    "成效",
    "车间",
    "基地",
    "联系",
    "原",
    "曾",
    "拟",
];
