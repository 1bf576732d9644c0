//! Lines of the form 标签：值 that say something of all rows, in one cell or in two.

use super::answer::Answer;
use super::column::Column;
use super::field::Field;
use super::heading::Heading;
use super::meaning::HeadingMatch;
use super::meanings::{of_field, of_heading, seeming};
use super::vocabulary::is_made_of;
use crate::roster::cells::{day, half_width, has};
use crate::roster::file::{Cell, Table};

/// The label and the value of each part of a line that is made of nothing else, half-width; none where it is not.
pub fn labelled(table: &Table, row: usize) -> Vec<(String, String)> {
    let cells: Vec<&str> = table.filled(row).filter_map(|(_, cell)| words(cell)).collect();
    if cells.len() < table.filled(row).count() || MOST_CELLS < cells.len() {
        return Vec::new();
    }
    let mut pairs = Vec::new();
    let mut rest = cells.as_slice();
    while let [first, others @ ..] = rest {
        let text = half_width(first);
        rest = others;
        match (text.strip_suffix(':'), others) {
            (Some(label), [value, behind @ ..]) if !value.contains([':', '：']) => {
                pairs.push((label.to_owned(), half_width(value)));
                rest = behind;
            }
            (None, [value, behind @ ..]) if !text.contains(':') && is_label_of(table, &text, &half_width(value)) => {
                pairs.push((text, half_width(value)));
                rest = behind;
            }
            _ => {
                let in_cell = pairs_in(first);
                if in_cell.is_empty() {
                    return Vec::new();
                }
                pairs.extend(in_cell);
            }
        }
    }
    pairs
}

/// More cells than these are a row of a table.
const MOST_CELLS: usize = 6;

fn words(cell: Cell<'_>) -> Option<&str> {
    match cell {
        Cell::Text(text) | Cell::Number(text) => Some(text),
        Cell::Date(_) | Cell::Empty => None,
    }
}

/// What stands behind the labels of one cell: several are divided by blanks.
pub fn pairs_in(text: &str) -> Vec<(String, String)> {
    let whole = half_width(text);
    let several = 1 < whole.matches(':').count();
    let parts = if several { text.split_whitespace().map(half_width).collect() } else { vec![whole] };
    let pairs = parts.iter().filter_map(|part| part.split_once(':'));
    let filled = pairs.filter(|(label, value)| !label.is_empty() && !value.is_empty());
    filled.map(|(label, value)| (label.to_owned(), value.to_owned())).collect()
}

/// Whether two cells are a label and its value, where a header has more columns than these two: 户类型 | 一般户.
fn is_label_of(table: &Table, label: &str, value: &str) -> bool {
    let heading = Heading::read(label);
    let field = of_heading(&heading).map(|(field, _)| field).or(seeming(&heading).map(|(field, _)| field));
    let identifies = matches!(field, Some(Field::Name | Field::Id | Field::Serial));
    if table.columns() < 3 || identifies || !(field.is_some() || ends_as_a_label(label)) {
        return false;
    }
    let other = Heading::read(value);
    let is_heading = matches!(of_heading(&other), Some((_, HeadingMatch::Part | HeadingMatch::Whole)));
    let can_be_read = |field: Field| {
        // No year is named where the layout is found.
        of_field(field).is_some_and(|meaning| !is_heading && (meaning.check)(Cell::Text(value), 0).is_ok())
    };
    field.is_some_and(can_be_read) || !(is_heading || seeming(&other).is_some() || ends_as_a_label(value))
}

/// Whether a text ends as labels do.
pub fn ends_as_a_label(text: &str) -> bool {
    const ENDS: &str = "类型 类别 种类 性质 状态 情况 备注 说明 范围 属性 方式 单位 名称 年度 年份 月份 期间 时间 日期 时段 周期 批次 来源 \
                        身份 标识 标记 结果 原因 对象 所属 所属期 会计期";
    ENDS.split(' ').any(|end| text.ends_with(end))
}

/// Whether a label is that of who filled the form in, of somebody or something that is only named, or of what it is for.
pub fn is_of_who_filled_in(label: &str) -> bool {
    const NAMED: &str = "填 制 报送 上报 审 复核 负责 经办 联系 电话 手机 签 章 法人 代表 统计人 单位 企业 公司 车间 合作社 基地 机构 地址 地点 住址 \
                          乡镇 乡 镇 村 屯 县 市 区 街道 账号 账户 户名 开户 银行 代码 行业 项目 依据 文号 附件 抄送 公示 监督 举报 主管 厂名 厂长 \
                          主任 书记 会计 出纳 组长 班长 人数 户数 总人数 金额 合计 总额 标准 序号 编号 页 标题 表名 表号 邮编 邮箱 网址 传真 受理 \
                          要求 政策 时限";
    is_of_the_firm(label)
        || NAMED.split(' ').any(|word| label.contains(word))
            && !has(label, &["状态", "类型", "性质", "是否", "类别", "情况", "期间", "年度", "月份", "所属"])
}

/// Whether a label is that of the time at which the workshop or the firm began, or was recognised.
fn is_of_the_firm(label: &str) -> bool {
    const EVENTS: &[&str] = &[
        "成立", "认定", "挂牌", "授牌", "注册", "登记", "建厂", "建成", "投产", "开业", "开工", "批准", "批复", "备案",
        "创建", "建立", "设立", "命名", "获评", "发证",
    ];
    // 奖补认定年度 is that of the award.
    let of_firm = !label.ends_with("年度") || has(label, &["车间", "企业", "公司", "基地", "厂"]);
    let is_time = ["时间", "日期", "年月", "年份", "年度", "年限"].iter().any(|end| label.ends_with(end));
    has(label, EVENTS) && is_time && of_firm
}

/// Whether a label and its value are the day of the form, or that on which its pay was paid out.
pub fn is_dated(label: &str, value: &str) -> bool {
    const OF_FORMS: &str = "工资 报酬 发放 支付 付款 打款 打卡 发薪 到账 制单 打印 导出 公示 造册 出表 报表 记账 做账 签发 编报 本表 本次 表";
    let event = label.strip_suffix("日期").or_else(|| label.strip_suffix("时间"));
    let is_one = matches!(day(Cell::Text(value)), Ok(Some(day)) if day.is_exact() || label == "日期");
    says_when_filled_in(label) || is_one && event.is_some_and(|event| is_made_of(event, &[OF_FORMS]))
}

/// Whether a label is that of the day on which the form was filled in.
pub fn says_when_filled_in(label: &str) -> bool {
    has(label, &["填", "制表", "编制", "上报", "报送", "申报"]) && has(label, &["日期", "时间"])
}

/// A column with nothing but that heading.
pub fn column_headed(shown: &str) -> Column {
    let compared = Heading::read(shown);
    Column {
        letter: String::new(),
        heading: shown.to_owned(),
        field: of_heading(&compared).map(|(field, _)| field),
        rival_of: None,
        tens: 0,
        months: None,
        month: None,
        pay_of: None,
        seems: seeming(&compared),
        answer: Answer::None,
        compared,
    }
}
