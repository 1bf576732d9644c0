//! What stands in columns that are read as nothing else, such as remarks, and casts doubt on what the row says elsewhere.

use crate::roster::columns::{Column, Layout};
use crate::roster::file::{Cell, Table};

/// The columns of remarks, by their places.
pub struct RemarkColumns(Vec<usize>);

/// What the remarks of one row cast doubt on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Doubts {
    /// That the household is an assisted one.
    pub household: bool,
    /// That the pay was paid.
    pub pay: bool,
    /// That the person is still there.
    pub there: bool,
    /// That nothing was received before.
    pub received: bool,
    /// That the person has no public-welfare post.
    pub post: bool,
}

impl RemarkColumns {
    /// Those that are taken for nothing, and are headed as remarks are.
    pub fn of(layout: &Layout) -> Self {
        let is_remark = |column: &Column| {
            column.field.is_none()
                && column.rival_of.is_none()
                && HEADINGS.iter().any(|own| column.heading.contains(own))
        };
        let columns = layout.columns().iter().enumerate();
        Self(columns.filter(|(_, column)| is_remark(column)).map(|(place, _)| place).collect())
    }

    /// What the remarks of a row cast doubt on.
    pub fn doubts(&self, table: &Table, row: usize) -> Doubts {
        let mut doubts = Doubts::default();
        for place in &self.0 {
            let Cell::Text(text) = table.cell(row, *place) else { continue };
            let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
            let is_dead = has(DEAD);
            doubts.household |= has(NOT_ASSISTED);
            doubts.pay |= is_dead || has(NOT_PAID);
            doubts.there |= is_dead || has(LEFT);
            doubts.received |= has(RECEIVED);
            doubts.post |= has(POST);
        }
        doubts
    }
}

/// How columns of remarks are headed.
const HEADINGS: &[&str] = &["备注", "备考", "附注", "说明", "情况", "状态", "渠道", "途径"];

const NOT_ASSISTED: &[&str] = &["非脱贫", "非监测", "非贫困", "不是脱贫", "不属于脱贫", "一般户", "一般农户"];

const DEAD: &[&str] = &["死亡", "去世", "身故", "亡故", "病故"];

const NOT_PAID: &[&str] = &["未发", "没发", "未付", "未支付", "欠薪", "拖欠", "欠发", "预支", "借支", "未结", "待发"];

const LEFT: &[&str] = &["离职", "辞职", "辞退", "离岗", "退工", "解除", "已走"];

const RECEIVED: &[&str] = &["已享受", "已领", "已奖补", "已补贴", "领过", "享受过", "重复"];

const POST: &[&str] = &["公益", "护林员", "保洁员"];
