//! The words of titles, headings between rows and notes, and what they cast doubt on.

use super::doubt::DoubtCause;

/// Phrases that hold one of the words and say something else.
pub const HARMLESS: &str = "非遗 非公 非农 非全日制 无拖欠 无欠薪 未拖欠 不拖欠 无欠发 不欠 拟享受 拟奖补 拟补助 拟补贴 拟发放奖 拟发放补 拟发放交通 \
                            资金拟发放 奖补拟发放 补贴拟发放 补助拟发放 拟申 拟兑现 拟给予 拟纳入奖补 未享受 未领取奖 未领取补 未发放奖 未发放补 \
                            未发奖 未发补 未取消 未离职 未离岗 雨露计划 计划生育 专项计划 行动计划 12月工资 12个月工资 各月工资 逐月工资 按月工资 \
                            公益事业 公益基金 未消除风险 风险未消除 未解除风险 风险未解除 稳定脱贫成果 学生服 学生装 含加班费 含加班工资 含绩效工资 \
                            含奖金 家属院 承诺以上 承诺以下 承诺上述 承诺本表";

/// Words by which a title denies something that says nothing against its people.
pub const HARMLESS_DENIALS: &str = "不锈钢 无锡 无纺 无极 无忧 无双 无人机 未来 不夜 不老 非凡 不断 不返贫 不发生 不漏 不遗漏 不落 \
                                    不少于 不低于 不超 不含 不得 不能 不可 不要 不准 未满 无异常 无异议 无误 无正文 无内容 非监测 非脱贫 \
                                    未脱贫 不属于 不变 未发现 非营利 非企业 无偿 不动产 不足";

/// Words for people who were assisted and may not be any longer.
pub const NO_LONGER_ASSISTED: &str =
    "消除风险 风险消除 风险已消除 已消除 解除风险 风险解除 风险已解除 不享受政策 不再享受 不享受帮扶 清退 稳定脱贫户";

/// Words for people who are not assisted.
pub const NOT_ASSISTED: &str = "非脱贫 非贫困 非监测 非帮扶 非建档 非低收入 非易返贫 未脱贫 不是脱贫 不属于脱贫 一般户 一般农户 一般群众 普通户 \
                                普通农户 普通群众 一般人口 普通人口 一般村民 普通村民 一般居民 普通居民 一般农民 普通农民 \
                                一般家庭 普通家庭";

/// The words, and what they cast doubt on.
pub const WORDS: &[(DoubtCause, &[&str])] = &[
    (DoubtCause::Unclear, &["家属", "遗属", "配偶", "子女", "在校", "学生", "实习", "留守", "辍学"]),
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
            "已拨",
            "已支付奖",
            "已支付补",
            "已付奖",
            "已付补",
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
        &[
            "计划",
            "预计",
            "预期",
            "预算",
            "预估",
            "估算",
            "暂估",
            "拟",
            "意向",
            "意愿",
            "约定",
            "承诺",
            "预案",
            "工资测算",
            "测算数",
            "测算值",
            "发放为准",
        ],
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
