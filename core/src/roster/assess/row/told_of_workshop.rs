//! Columns of a workshop's roster that are not read and tell where somebody works, or what kind of pay it is.

use crate::facts::Side;
use crate::roster::assess::row::reads::Reads;
use crate::roster::cells::{WorkPlace, work_place};
use crate::roster::columns::{Column, is_made_of};
use crate::roster::file::Cell;

/// How such a column is read; none where the heading tells of neither.
pub fn of_workshop(column: &Column) -> Option<Reads> {
    let headed = |words: &[&str]| column.is_headed(words);
    if headed(&["去向", "流向"]) && !headed(&["意向", "意愿", "资金", "返乡"]) {
        return Some(Reads::WorkedAt);
    }
    let of_kind = headed(&["性质", "来源", "类型", "类别", "种类"]) && headed(&["工资", "收入", "报酬", "薪", "金额"]);
    let of_unit = headed(&["金额单位", "工资单位", "货币单位", "计量单位"]);
    ((of_kind || of_unit) && !headed(&["补", "奖", "户", "人"])).then_some(Reads::KindOfPay)
}

/// Whether it is a place of work in another province.
pub fn is_outside(cell: Cell) -> bool {
    matches!(work_place(cell), Ok(Some(WorkPlace::In(place))) if place.side() == Side::Away)
}

/// Whether words name nothing but wages of the work itself: neither planned nor of another work.
pub fn is_of_wages(text: &str) -> bool {
    is_made_of(text, &[OF_WAGES])
}

/// What kinds of wages are made of.
const OF_WAGES: &str = "车间 帮扶 就业 务工 劳务 劳动 报酬 工资 工资性 收入 薪 性 计件 计时 年 月 全年 打卡 现金 银行 转账 代发 元 人民币 实发 应发 \
                        税前 税后 正常 固定 基本 绩效 奖金 本 企业 单位 厂 公司 合作社 用工 自有 资金 正式 长期 稳定 个 的 与 和 加";
