//! What is asked, and what a fact is called.

use super::Chinese;
use crate::page::shared::question_group::QuestionGroup;
use crate::page::shared::wording::questions::QuestionWording;
use wengang_core::Year;
use wengang_core::truth::Fact;

impl QuestionWording for Chinese {
    fn title(&self, fact: Fact, year: Year) -> String {
        let title = match fact {
            Fact::Year => "您要算哪一年的？",
            Fact::Household => "您家是哪一种户？",
            Fact::Registered => "您家户口在黑龙江吗？",
            Fact::Jobs => return format!("{year}年您在哪些地方打过工（务工）？"),
            Fact::PublicPost => return format!("{year}年您干过公益性岗位吗？"),
            Fact::Production => "您家自己搞生产吗？",
            Fact::ProductionReceived => return format!("{year}年的“生产奖补”（又务工又生产的奖补），您领过吗？"),
            Fact::TransportReceived => return format!("{year}年的路费补助（往返交通补助），您领过吗？"),
            Fact::FareBy => "去外省务工，来回是怎么走的？",
            Fact::Fare => "来回一趟，路费一共多少钱？",
            Fact::LookingForWork => "您想找活干吗？",
            Fact::ReturnedHome => "您是从外地务工回来的吗？",
            Fact::StartingBusiness => "您在创业，或准备创业吗？",
            Fact::Schooling => "家里有人（包括您）在上学吗？上的哪种学校？",
            Fact::HardToEmploy => "您符合“就业困难人员”的条件吗？",
            Fact::LabourCapacity => "您的劳动能力，村里登记的是哪种？",
            Fact::CanLeaveHome => "您能出远门务工吗？",
            Fact::HasWork => return format!("到{year}年底，您有活干吗？"),
            Fact::JobDays
            | Fact::Recognised
            | Fact::Workers
            | Fact::Pay
            | Fact::MonitoringLine
            | Fact::Awarded
            | Fact::BrokerKind
            | Fact::OrganisedExport
            | Fact::Placements
            | Fact::Contract
            | Fact::LeftEarly
            | Fact::GrantedBefore
            | Fact::Placed => "",
        };
        title.to_owned()
    }

    fn hint(&self, fact: Fact, year: Year) -> String {
        let hint = match fact {
            Fact::Household => HOUSEHOLD,
            Fact::Jobs => {
                return format!(
                    "打工、零工、自己做买卖、公益性岗位都填；种自家的地不填。上一年就开始、干到{year}年的也填。"
                );
            }
            Fact::PublicPost => "政府安排的岗位，比如村里的保洁员、护林员、护路员。",
            Fact::Production => "比如自家种地、养殖、做小买卖。",
            Fact::FareBy => "坐了几种，选主要的一种。单位全出了，选“单位全出了”；只出一部分，填自己花的。",
            Fact::Fare => "去一次加回一次，一路上坐的都加上。去过几次，填花得最多的一次。单据请留好。",
            Fact::ReturnedHome => "什么原因回来的都算。",
            Fact::StartingBusiness => "比如办合作社、家庭农场，开店，做买卖。",
            Fact::Schooling => "几个人上学的，有一个上职业学校或技校就选它。",
            Fact::HardToEmploy => "不清楚可问村委会或人社部门。",
            Fact::LabourCapacity => "拿不准可以问村委会。",
            Fact::CanLeaveHome => "要照顾老人、孩子或病人，走不开，就选“不能”。",
            Fact::Year
            | Fact::Registered
            | Fact::JobDays
            | Fact::ProductionReceived
            | Fact::TransportReceived
            | Fact::LookingForWork
            | Fact::HasWork
            | Fact::Recognised
            | Fact::Workers
            | Fact::Pay
            | Fact::MonitoringLine
            | Fact::Awarded
            | Fact::BrokerKind
            | Fact::OrganisedExport
            | Fact::Placements
            | Fact::Contract
            | Fact::LeftEarly
            | Fact::GrantedBefore
            | Fact::Placed => "",
        };
        hint.to_owned()
    }

    fn group(&self, group: QuestionGroup) -> &'static str {
        match group {
            QuestionGroup::Household => "您家的情况",
            QuestionGroup::PostAndProduction => "公益性岗位和家里的生产",
            QuestionGroup::Received => "领过没有",
            QuestionGroup::Trip => "来回路费",
            QuestionGroup::Work => "找活和返乡",
            QuestionGroup::BusinessAndSchool => "创业和上学",
            QuestionGroup::Capacity => "就业困难和劳动能力",
            QuestionGroup::Leaving => "外出和年底的活",
        }
    }

    fn short(&self, fact: Fact) -> &'static str {
        match fact {
            Fact::Year => "年份",
            Fact::Household => "户类型",
            Fact::Registered => "户口在不在黑龙江",
            Fact::Jobs => "务工经历",
            Fact::JobDays => "务工起止是几号",
            Fact::PublicPost => "公益性岗位",
            Fact::Production => "家里的生产",
            Fact::ProductionReceived => "又务工又生产的奖补领过哪种",
            Fact::TransportReceived => "路费补助领没领过",
            Fact::FareBy => "来回怎么走的",
            Fact::Fare => "来回路费",
            Fact::LookingForWork => "想不想找活",
            Fact::ReturnedHome => "是不是返乡",
            Fact::StartingBusiness => "创业",
            Fact::Schooling => "上学的情况",
            Fact::HardToEmploy => "就业困难人员条件",
            Fact::LabourCapacity => "劳动能力",
            Fact::CanLeaveHome => "能不能外出",
            Fact::HasWork => "有没有活干",
            Fact::Recognised => "当地是否认定",
            Fact::Workers => "车间的工人",
            Fact::Pay => "全年工资",
            Fact::MonitoringLine => "当年的防返贫监测标准",
            Fact::Awarded => "奖补领没领过",
            Fact::BrokerKind => "机构的类型",
            Fact::OrganisedExport => "是否有组织的劳务输出",
            Fact::Placements => "介绍的人",
            Fact::Contract => "劳动合同",
            Fact::LeftEarly => "是否提前离开",
            Fact::GrantedBefore => "补助领没领过",
            Fact::Placed => "吸纳的人数",
        }
    }
}

const HOUSEHOLD: &str = "脱贫户：原来的建档立卡贫困户，已经脱贫。脱贫不稳定户、边缘易致贫户、突发严重困难户都是监测户。两种都是，选哪个都行。拿不准，请村里查防返贫监测系统。";
