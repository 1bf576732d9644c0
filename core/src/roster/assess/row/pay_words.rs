//! Words of columns of money beside the pay: what was earned elsewhere, verified or counted, and what everybody's pay holds.

/// Words of amounts.
pub const AMOUNTS: &[&str] = &["工资", "报酬", "薪", "金额", "数额", "收入", "流水"];

/// What is said of those that is no amount of pay.
pub const OF_NO_PAY: &[&str] = &[
    "奖",
    "补",
    "号",
    "人数",
    "人次",
    "时间",
    "日期",
    "是否",
    "情况",
    "意见",
    "状态",
    "结果",
    "天",
    "月数",
    "个月",
    "次数",
    "方式",
    "名称",
    "开户",
    "贷",
    "户主",
    "月均",
    "日均",
    "月工资",
    "日工资",
    "标准",
    "家庭",
    "账户",
    "差额",
];

/// Where else something was earned, or by what else.
pub const ELSEWHERE: &[&str] = &[
    "外厂",
    "其他车间",
    "其它车间",
    "别的",
    "他厂",
    "外单位",
    "其他单位",
    "其它单位",
    "其他企业",
    "其他公司",
    "外部",
    "兼职",
    "务农",
    "种植",
    "养殖",
    "土地",
    "流转",
    "分红",
    "转移性",
    "财产性",
    "经营性",
    "零工",
    "其他收入",
    "其它收入",
    "外出务工",
];

/// What is counted in months or days that is no work.
pub const OF_OTHER_TIMES: &[&str] = &["合同", "公益", "培训", "请假", "缺勤", "中途", "年龄", "休", "应出勤"];

/// What that is called which came to hand of what was due.
pub const CAME_TO_HAND: &[&str] = &["实发", "实得", "到手", "实领", "实收"];

/// What it may be called where nothing else tells of an award.
pub const PAID_OUT: &[&str] = &["领取", "已领", "发放", "支付"];

/// What is said beside those of what is no wages, or no amount.
pub const OF_NO_WAGES: &[&str] = &[
    "补", "奖", "是否", "人", "签", "时间", "日期", "年度", "方式", "卡", "账", "情况", "状态", "意愿", "月", "季",
    "半年",
];

/// What parts of everybody's pay are called.
pub const OF_EVERYBODY: &str = "其中 含 包括 基本 基础 岗位 加班 工龄 绩效 保底 底薪 计件 计时 奖金 年终奖 全勤 奖 提成 津贴 餐补 补贴 高温 夜班 技能 \
                            职务 工资 报酬 费 部分 已发 发放 实发 应发 现金 银行 转账 打卡 个人 个税 代扣 扣 社保 月 年 季度 上半年 下半年 第 一 二 三 四 \
                            元 年底 年终 满勤 交通 通讯 伙食 金额";
