//! What headings mean.

use super::*;

fn means(heading: &str) -> Option<Field> {
    of_heading(&Heading::read(heading)).map(|(field, _)| field)
}

#[test]
fn headings_mean_what_people_mean_by_them() {
    let known = [
        ("姓 名", Field::Name),
        ("务工人员姓名*", Field::Name),
        ("公民身份号码", Field::Id),
        ("证件号码", Field::Id),
        ("户类型（脱贫户/监测对象）", Field::Household),
        ("是否脱贫户", Field::LiftedOut),
        ("是否脱贫人口（含监测对象）", Field::Household),
        ("是否监测对象", Field::Monitored),
        ("年度累计支付劳动报酬（元）", Field::Pay),
        ("1-12月工资合计", Field::Pay),
        ("累计发放工资", Field::Pay),
        ("合同期限（月）", Field::ContractMonths),
        ("合同起始日期", Field::ContractFrom),
        ("合同终止日期", Field::ContractTo),
        ("合同起止时间", Field::ContractSpell),
        ("是否签订劳动合同", Field::ContractKind),
        ("务工省份", Field::Place),
        ("外出务工起止时间", Field::Spell),
        ("务工开始时间", Field::From),
        ("务工结束时间", Field::To),
        ("是否公益性岗位", Field::PublicPost),
        ("家庭是否自主发展生产经营", Field::Production),
        ("往返交通费（元）", Field::Fare),
        ("交通方式", Field::FareBy),
        ("是否已领取交通补助", Field::TransportReceived),
        ("已领取生产奖补金额", Field::ProductionReceived),
        ("是否已享受奖补", Field::Received),
        ("帮扶车间名称", Field::Organisation),
        ("户籍所在地", Field::Registered),
        ("是否在岗", Field::StillThere),
    ];
    for (heading, field) in known {
        assert_eq!(means(heading), Some(field), "{heading}");
    }
}

#[test]
fn the_headings_of_the_templates_are_read_again() {
    let known = [
        ("是否提前离开", Field::LeftEarly),
        ("是否公益性岗位", Field::PublicPost),
        ("是否已领路费补助", Field::TransportReceived),
        ("来回路费", Field::Fare),
        ("全年工资", Field::Pay),
    ];
    for (heading, field) in known {
        assert_eq!(means(heading), Some(field), "{heading}");
    }
}

#[test]
fn headings_of_something_else_mean_nothing() {
    for heading in [
        "月工资",
        "工资（元/月）",
        "月均工资",
        "3月",
        "一季度工资",
        "户主姓名",
        "开户人姓名",
        "联系电话",
        "备注",
        "银行卡号",
        "监护人身份证号",
        "是否帮扶车间",
        "工资卡号",
        "公益岗补贴金额",
        "享受政策",
        "车间补贴（元）",
        "车间用工奖补（就业补助资金）：可以申请（元）",
        "机构介绍奖补资金",
        "",
        "（元）",
    ] {
        assert_eq!(means(heading), None, "{heading}");
    }
}
