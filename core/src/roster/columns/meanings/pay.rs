//! Pay: what was paid for work in the whole year.

use crate::roster::cells::money;
use crate::roster::columns::field::Field;
use crate::roster::columns::heading::Heading;
use crate::roster::columns::meaning::Meaning;
use crate::roster::columns::roster_kind::RosterKind;

/// 劳动报酬: wages paid in the year.
pub const PAY: Meaning = Meaning {
    speaks_for: Some(RosterKind::Workshop),
    headings: "工资 薪酬 报酬",
    words: "劳动报酬 累计发放 累计支付 工资 薪酬",
    other_words: "基本 日工资 卡 银行 标准 水平 是否 方式 个税 扣 时间 日期 社保",
    contradicted: is_of_a_month,
    ..Meaning::of(Field::Pay, |cell, _| money(cell, 0).map(drop))
};

/// Pay of a month, which is not the pay accumulated in the year.
fn is_of_a_month(heading: &Heading) -> bool {
    let whole_year = ["合计", "累计", "总额", "全年", "1-12月"].iter().any(|word| heading.has(word));
    let month = ["月工资", "月收入", "月薪", "平均", "月份"].iter().any(|word| heading.has(word));
    let rate = ["元/月", "/月", "每月", "月均"].iter().any(|word| heading.has_anywhere(word));
    rate || (month && !whole_year) || heading.ends_with("月") || heading.has("季度")
}
