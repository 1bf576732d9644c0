//! The words by which people call each column.

use crate::roster::columns::field::Field;

/// What a column is taken for; the headings that mean it; the words that make a heading mean it, `+` joining those that
/// must stand there together; the words that a heading that means it does not have.
pub(in crate::roster) type Words = (Field, &'static str, &'static str, &'static str);

/// Persons beside the one whom the row is about.
const OTHERS: &str = "户主 开户 联系 负责 填报 经办 帮扶 法人 配偶 监护 经纪 类型 有效 地址";

/// The particular before the general, because the first that fits counts.
#[rustfmt::skip]
pub(in crate::roster) const WORDS: &[Words] = &[
    (Field::Serial, "序号 编号 序 号 NO №", "", ""),
    (Field::Id, "ID 证件号 身份证", "身份证 公民身份 身份号码 证件号", OTHERS),
    (Field::Name, "名字 人员", "姓名", OTHERS),
    (Field::TransportReceived, "", "交通+领 交通+享受 交通+已 交通+是否 路费+领", "方式 工具"),
    (Field::ProductionReceived, "", "生产+奖+领 生产+奖+享受 生产+奖+已", ""),
    (Field::FareBy, "", "交通方式 交通工具 出行方式 乘坐", ""),
    (Field::Fare, "", "交通费 车费 路费 票价 车票 往返费用", "补贴 补助 标准 号 张数"),
    (Field::ContractFrom, "", "合同+开始 合同+起始 合同+生效 合同+签订+日期", "终 止 结束"),
    (Field::ContractTo, "", "合同+结束 合同+终止 合同+到期 合同+截止", "起 开始"),
    (Field::ContractMonths, "", "合同+期限 合同+月 合同+时长 合同+年限 签订期限", "起 类"),
    (Field::ContractSpell, "", "合同+起止 合同+时间 合同+有效期", ""),
    (Field::ContractKind, "合同 劳动合同", "合同+类 合同+种类 合同+性质 合同+形式 是否+合同 合同+签订", "编号"),
    (Field::LeftEarly, "离职", "离职 离岗", "原因"),
    (Field::StillThere, "在岗 在职", "是否在岗 是否在职 在岗情况 在职状态 在岗状态", ""),
    (Field::PublicPost, "公益岗", "公益岗 公益性岗位", "补贴 工资 名称 时间 金额"),
    (Field::Production, "自主生产", "自主生产 生产经营 自主发展 发展生产 自主经营", "奖 补 收入 金额"),
    (Field::Received, "已享受 已领取", "是否享受 已享受 是否领 已领 已奖补 是否奖补 已补贴 是否补贴 已发放+补 享受情况", "交通 生产 政策"),
    (Field::Registered, "户籍", "户籍 户口所在", "人数 人口"),
    (Field::LiftedOut, "脱贫户", "脱贫户 脱贫人口 建档立卡 脱贫劳动力 是否脱贫", "时间 年度 年份 编号 类"),
    (Field::Monitored, "监测对象 监测户", "监测对象 监测户", "时间 类 编号"),
    (Field::Household, "人员属性 户属性 身份类别", "户类 农户类 人员类 对象类 群体类 家庭类 脱贫属性 脱贫+类 监测+类", ""),
    (Field::From, "起 自 始 从 起始", "开始 起始 上岗+时间 上岗+日期 入职 外出日期", "起止"),
    (Field::To, "止 至 到", "结束 终止 截止 返乡 返回", "起止 原因 是否"),
    (Field::Spell, "时间 期间", "起止 务工时间 务工期间 务工时段 就业时间 外出时间 工作时间", "发放"),
    (Field::Work, "", "就业形式 就业方式 就业类型 务工方式 务工类型 务工形式 从业方式", ""),
    (Field::Place, "省份 地点 去向", "务工地 务工省 务工所在 务工区域 就业地 就业省 就业区域 输入地 外出地 流向 务工+省份", "电话"),
    (Field::Organisation, "车间 机构", "车间 介绍机构 中介机构 人力资源+机构 机构名称 经纪人", "地址 电话 类 是否 时间 编码 代码"),
    (Field::Pay, "工资 薪酬 报酬", "劳动报酬 累计发放 累计支付 工资 薪酬", "基本 日工资 卡 银行 标准 水平 是否 方式 个税 扣 时间 日期 社保"),
];
