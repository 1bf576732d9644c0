//! Pay: what was paid for work in the whole year.

use crate::roster::cells::money;
use crate::roster::columns::field::Field;
use crate::roster::columns::heading::Heading;
use crate::roster::columns::meaning::Meaning;
use crate::roster::columns::roster_kind::RosterKind;

/// 劳动报酬: wages paid in the year.
pub const PAY: Meaning = Meaning {
    speaks_for: Some(RosterKind::Workshop),
    headings: "报酬 年工资 全年工资 应发工资 应发合计 工资合计 年工资合计 全年工资合计",
    words: "劳动报酬 累计发放 累计支付 应发合计 实发合计 工资 薪酬",
    other_words: "基本 岗位 加班 工龄 绩效 补发 保留 津贴 补贴 奖金 计件 计时 日工资 卡 银行 标准 水平 是否 方式 个税 扣 时间 日期 \
                  社保 计划 预计 预期 应得 拟发 拖欠 欠发 欠薪 未发 待发 预支 借支 垫付 退 返还 家庭 工资性 务工总 户均 人均 收入 下年 上年 去年",
    contradicted: is_of_other_time,
    ..Meaning::of(Field::Pay, |cell, _| money(cell, 0).map(drop))
};

/// Pay of a month or another part of the year, which is not the pay of the whole year.
fn is_of_other_time(heading: &Heading) -> bool {
    let whole_year = ["合计", "累计", "总额", "全年", "1-12月"].iter().any(|word| heading.has(word));
    let month = ["月工资", "月收入", "月薪", "平均", "月份"].iter().any(|word| heading.has(word));
    let rate = ["元/月", "/月", "每月", "月均"].iter().any(|word| heading.has_anywhere(word));
    let part = ["半年", "季度", "截至", "截止", "本月", "当月", "上月"].iter().any(|word| heading.has_anywhere(word));
    rate || part || heading.has_part_of_year() || (month && !whole_year) || heading.ends_with("月")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_pay(heading: &str) -> bool {
        let heading = Heading::read(heading);
        (PAY.is_heading(&heading) || PAY.fits(&heading)) && !is_of_other_time(&heading)
    }

    #[test]
    fn pay_of_a_part_of_the_year_or_of_another_kind_is_not_the_years_pay() {
        for heading in [
            "一月工资",
            "上半年工资",
            "截至6月累计工资",
            "2022年1-6月工资",
            "3月份工资",
            "十一月工资",
            "2022年7月至9月工资合计",
            "计划工资",
            "预计年工资",
            "拖欠工资",
            "预支工资",
            "工资性收入",
            "家庭工资收入",
            "岗位工资",
            "加班工资",
            "补发工资",
        ] {
            assert!(!is_pay(heading), "{heading}");
        }
        for heading in ["1-12月工资合计", "全年工资", "应发工资", "实发工资", "应发合计", "累计发放工资", "2022年工资"]
        {
            assert!(is_pay(heading), "{heading}");
        }
    }
}
