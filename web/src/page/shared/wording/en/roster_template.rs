//! What stands in an empty roster that is to be filled in.

use super::English;
use crate::page::shared::wording::roster_template::{RosterTemplateWording, TemplateLabels};
use wengang_core::roster::Field;

impl RosterTemplateWording for English {
    fn template_labels(&self) -> &'static TemplateLabels {
        &LABELS
    }

    fn filled_in(&self, field: Field) -> (&'static str, &'static str) {
        match field {
            Field::Serial => ("A running number; may stay blank", "1"),
            Field::Name => ("The name", "张三"),
            Field::Id => ("The ID number of 18 characters; the column is text", "230102199001010019"),
            Field::Household => ("脱贫户 (lifted out), 监测对象 (monitored) or 都不是 (neither)", "脱贫户"),
            Field::LiftedOut => ("是 (yes) or 否 (no)", "是"),
            Field::Monitored => ("是 (yes) or 否 (no)", "否"),
            Field::Registered => ("是 (yes) if the household is registered in Heilongjiang, else 否 (no)", "是"),
            Field::Organisation => ("The workshop or the agency; may stay blank if there is only one", "某某车间"),
            Field::Pay => ("All wages of the year in yuan, without the employer’s insurance", "7200.00"),
            Field::Months => ("The months that the pay is for", "1-12月"),
            Field::Received => ("否 (not received), 本年 (for that year) or 往年 (for an earlier one)", "否"),
            Field::ContractKind => ("The kind of contract", "固定期限劳动合同"),
            Field::ContractMonths => ("How long the contract runs", "12个月"),
            Field::ContractSpell => ("From which day to which the contract runs", "2022-01-01至2022-12-31"),
            Field::ContractFrom => ("The first day of the contract", "2022-01-01"),
            Field::ContractTo => ("The last day of the contract", "2022-12-31"),
            Field::LeftEarly => ("是 (yes) if the person left before its end, else 否 (no)", "否"),
            Field::StillThere => ("是 (yes) if the person is still there, else 否 (no)", "是"),
            Field::Place => ("The province, or the country, of the work", "辽宁"),
            Field::From => ("The first day of this job", "2022-03-01"),
            Field::To => ("The last day of this job", "2022-06-30"),
            Field::Spell => ("From which day to which this job was", "2022-03-01至2022-06-30"),
            Field::Work => ("受雇 (employed), 自营 (self-employed) or 公益性岗位 (public post)", "受雇"),
            Field::PublicPost => {
                ("是 (yes) if still held at the year’s end, 已离岗 if it ended before, else 否 (no)", "否")
            }
            Field::Production => ("是 (yes), 否 (no), or 没有能力 (not able to)", "是"),
            Field::TransportReceived => ("是 (yes) if the year’s subsidy was received, else 否 (no)", "否"),
            Field::ProductionReceived => ("How many yuan were received for the year; 0 for none", "0"),
            Field::FareBy => ("How the trip was made", "火车"),
            Field::Fare => ("What one round trip cost the person, in yuan", "386.50"),
        }
    }
}

const LABELS: TemplateLabels =
    TemplateLabels { roster: "Roster", help: "How to fill it in", column: "Column", how: "How", example: "Example" };
