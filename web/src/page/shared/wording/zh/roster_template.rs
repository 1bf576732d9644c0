//! What stands in an empty roster that is to be filled in.

use super::Chinese;
use crate::page::shared::wording::roster_template::{RosterTemplateWording, TemplateLabels};
use wengang_core::roster::Field;

impl RosterTemplateWording for Chinese {
    fn template_labels(&self) -> &'static TemplateLabels {
        &LABELS
    }

    fn filled_in(&self, field: Field) -> (&'static str, &'static str) {
        match field {
            Field::Serial => ("序号，不填也可以", "1"),
            Field::Name => ("姓名", "张三"),
            Field::Id => ("18 位身份证号；这一列是文本，直接输", "230102199001010019"),
            Field::Household => ("脱贫户、监测对象，或都不是", "脱贫户"),
            Field::LiftedOut => ("是或否", "是"),
            Field::Monitored => ("是或否", "否"),
            Field::Registered => ("户籍在不在黑龙江：是或否", "是"),
            Field::Organisation => ("车间或机构的名称；只有一家也可以空着", "某某车间"),
            Field::Pay => ("全年支付的工资总额，单位是元；单位承担的社保不算", "7200.00"),
            Field::Months => ("工资是哪几个月的", "1-12月"),
            Field::Received => ("这项奖补领没领过：否（没领过）、本年、往年", "否"),
            Field::ContractKind => ("合同的类型", "固定期限劳动合同"),
            Field::ContractMonths => ("合同签了多长时间", "12个月"),
            Field::ContractSpell => ("合同从哪天到哪天", "2022-01-01至2022-12-31"),
            Field::ContractFrom => ("合同开始的日期", "2022-01-01"),
            Field::ContractTo => ("合同结束的日期", "2022-12-31"),
            Field::LeftEarly => ("没到期就离开：是；其他：否", "否"),
            Field::StillThere => ("还在岗：是；已离开：否", "是"),
            Field::Place => ("务工的省；在省外写到省，在国外写国家", "辽宁"),
            Field::From => ("这一段务工从哪天开始", "2022-03-01"),
            Field::To => ("这一段务工到哪天结束", "2022-06-30"),
            Field::Spell => ("这一段务工从哪天到哪天", "2022-03-01至2022-06-30"),
            Field::Work => ("受雇、自营或公益性岗位", "受雇"),
            Field::PublicPost => ("年底还在岗：是；干过、后来离了：已离岗；没干过：否", "否"),
            Field::Production => ("家里自己搞生产经营吗：是、否，或没有能力", "是"),
            Field::TransportReceived => ("当年的路费补助领没领过：是或否", "否"),
            Field::ProductionReceived => ("当年的生产奖补领了多少元，没领写 0", "0"),
            Field::FareBy => ("来回是怎么走的", "火车"),
            Field::Fare => ("一次来回自己花的路费，单位是元", "386.50"),
        }
    }
}

const LABELS: TemplateLabels =
    TemplateLabels { roster: "花名册", help: "填写说明", column: "列", how: "怎么填", example: "例" };
