//! What titles, headings between rows and foot notes say of the people or of the money of their table.

use super::doubt::DoubtCause;
use crate::roster::cells::has;

/// What the words, half-width, cast doubt on; nothing of words that only say what the table is for.
pub fn told(text: &str) -> Vec<DoubtCause> {
    let text = HARMLESS.iter().fold(text.to_uppercase(), |text, words| text.replace(words, " "));
    WORDS.iter().filter(|(_, words)| has(&text, words)).map(|(cause, _)| *cause).collect()
}

/// Whether a title names those who count beside those who do not: 脱贫户及一般户.
pub fn names_the_assisted(text: &str) -> bool {
    let text = NOT_ASSISTED.iter().fold(text.to_owned(), |text, words| text.replace(words, " "));
    has(&text, &["脱贫", "监测", "贫困户", "易致贫"])
}

/// Phrases that hold one of the words and say something else.
const HARMLESS: &[&str] = &[
    "非遗",
    "非公",
    "非农",
    "非全日制",
    "无拖欠",
    "无欠薪",
    "未拖欠",
    "不拖欠",
    "无欠发",
    "不欠",
    "拟享受",
    "拟奖补",
    "拟补助",
    "拟补贴",
    "拟发放奖",
    "拟发放补",
    "拟发放交通",
    "拟申",
    "拟兑现",
    "拟给予",
    "拟纳入奖补",
    "未享受",
    "未领取奖",
    "未领取补",
    "未发放奖",
    "未发放补",
    "未发奖",
    "未发补",
    "未取消",
    "未离职",
    "未离岗",
    "雨露计划",
    "计划生育",
    "专项计划",
    "行动计划",
    "12月工资",
    "12个月工资",
    "各月工资",
    "逐月工资",
    "公益事业",
    "公益基金",
];

/// Words for people who are not assisted.
const NOT_ASSISTED: &[&str] = &[
    "非脱贫",
    "非贫困",
    "非监测",
    "非帮扶",
    "非建档",
    "非低收入",
    "非易返贫",
    "未脱贫",
    "不是脱贫",
    "不属于脱贫",
    "一般户",
    "一般农户",
    "一般群众",
    "普通户",
    "普通农户",
    "普通群众",
    "已消除风险",
    "风险已消除",
    "不享受政策",
];

/// The words, and what they cast doubt on.
const WORDS: &[(DoubtCause, &[&str])] = &[
    (DoubtCause::NotAssisted, NOT_ASSISTED),
    (DoubtCause::Death, &["亡", "去世", "过世", "离世", "逝世", "已故", "身故", "病故", "殁"]),
    (
        DoubtCause::SetAside,
        &[
            "作废",
            "不符合",
            "不予",
            "剔除",
            "核减",
            "删除",
            "取消",
            "注销",
            "放弃",
            "未通过",
            "不合格",
            "淘汰",
            "不算",
            "服刑",
            "冒名",
            "存疑",
            "待核",
            "核实中",
            "无效",
            "停发",
            "不纳入",
            "不计",
            "不申",
            "错误",
            "有误",
        ],
    ),
    (
        DoubtCause::Left,
        &[
            "离职",
            "辞职",
            "辞退",
            "离岗",
            "退工",
            "解除",
            "已走",
            "终止",
            "解聘",
            "开除",
            "退休",
            "离厂",
            "离开",
            "流失",
            "不在岗",
        ],
    ),
    (
        DoubtCause::AlreadyReceived,
        &[
            "已享受",
            "享受过",
            "领过",
            "已领",
            "已奖补",
            "已补",
            "已兑",
            "已发奖",
            "已发补",
            "已发放奖",
            "已发放补",
            "已发放交通",
            "已申领",
            "曾享受",
            "曾领",
            "重复",
        ],
    ),
    (DoubtCause::PublicPost, &["公益", "护林员", "保洁员", "护路员", "护河员"]),
    (
        DoubtCause::RegisteredElsewhere,
        &["外省户", "外省人", "外省籍", "省外户", "省外籍", "户籍不在", "户口不在", "迁出"],
    ),
    (
        DoubtCause::Planned,
        &["计划", "预计", "预期", "预算", "预估", "估算", "暂估", "拟", "意向", "意愿", "约定", "承诺"],
    ),
    (DoubtCause::NotPaid, &["欠", "未发", "没发", "未付", "待发", "未支付", "未结", "未兑"]),
    (DoubtCause::Advanced, &["预支", "借支", "预付", "预发", "垫付", "贷款", "借款", "返还"]),
    (
        DoubtCause::Household,
        &["户均", "人均", "全家", "工资性收入", "纯收入", "家庭收入", "家庭工资", "家庭总", "家庭年"],
    ),
    (
        DoubtCause::Rate,
        &[
            "工资标准",
            "薪酬标准",
            "薪资标准",
            "报酬标准",
            "工资水平",
            "日工资",
            "时薪",
            "日薪",
            "每月",
            "每天",
            "月均",
            "日均",
            "平均工资",
        ],
    ),
    (DoubtCause::Rate, &["元/月", "元/天", "元/日", "元/时", "元/小时", "元/人/"]),
    (DoubtCause::OneMonth, &["月工资", "月薪", "当月", "本月", "上月"]),
    (DoubtCause::PartOfPay, &["加班工资", "加班费", "绩效工资", "补发工资", "奖金发放", "津贴发放"]),
    (
        DoubtCause::AnotherYear,
        &[
            "去年",
            "上年",
            "上一年",
            "前年",
            "往年",
            "历年",
            "近三年",
            "近两年",
            "近几年",
            "近3年",
            "近2年",
            "两年",
            "三年",
            "明年",
            "下年",
            "次年",
            "来年",
            "跨年",
        ],
    ),
    (DoubtCause::OneWay, &["单程"]),
    (DoubtCause::Reimbursed, &["报销"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_title_says_against_its_table_is_seen_and_what_it_is_for_is_not() {
        let said = [
            ("2022年拖欠农民工工资统计表", DoubtCause::NotPaid),
            ("2022年已死亡脱贫人口名册", DoubtCause::Death),
            ("工人月工资标准表", DoubtCause::Rate),
            ("拟外出务工人员意向登记表", DoubtCause::Planned),
        ];
        for (title, cause) in said {
            assert!(told(title).contains(&cause), "{title}");
        }
        for title in ["2022年拟享受奖补人员公示表", "1-12月工资发放花名册", "就业帮扶车间吸纳脱贫人口花名册"]
        {
            assert_eq!(told(title), [], "{title}");
        }
        assert!(names_the_assisted("脱贫户及一般户") && !names_the_assisted("非脱贫户"));
    }
}
