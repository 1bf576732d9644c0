//! What is asked, and what a fact is called.

use super::Chinese;
use crate::page::shared::wording::questions::QuestionWording;
use wengang_core::truth::Fact;

impl QuestionWording for Chinese {
    fn title(&self, fact: Fact) -> &'static str {
        match fact {
            Fact::Year => "您要算哪一年的？",
            Fact::Household => "您家是哪一种户？",
            Fact::Registered => "您家户口在黑龙江吗？",
            Fact::Jobs => "这一年，您在哪里干过活？",
            Fact::PublicPost => "这一年，您干过公益性岗位吗？",
            Fact::Production => "您家自己搞生产吗？",
            Fact::ProductionReceived => "这一年的“生产奖补”，您领过吗？",
            Fact::TransportReceived => "这一年去外省的路费补贴，您领过吗？",
            Fact::FareBy => "去外省干活，来回是怎么走的？",
            Fact::Fare => "来回一趟，路费一共多少钱？",
            Fact::LookingForWork => "您想找活干吗？",
            Fact::ReturnedHome => "您是从外地干活回来的吗？",
            Fact::StartingBusiness => "您在创业，或准备创业吗？",
            Fact::Schooling => "您家有孩子在上学吗？上的哪种学校？",
            Fact::HardToEmploy => "您被认定为“就业困难人员”了吗？",
            Fact::LabourCapacity => "您的身体能干多少活？",
            Fact::CanLeaveHome => "您能离开家出去干活吗？",
            Fact::HasWork => "您现在有活干吗？",
            Fact::Recognised => "当地认定了吗？",
            Fact::Workers => "车间里有哪些工人？",
            Fact::Pay => "这一年一共发了多少工资？",
            Fact::MonitoringLine => "当年的监测标准是多少？",
            Fact::Awarded => "这个工人的奖补领过吗？",
            Fact::BrokerKind => "您是哪一种机构？",
            Fact::OrganisedExport => "是有组织地送出去干活吗？",
            Fact::Placements => "介绍了哪些人？",
            Fact::Contract => "签的是什么合同，多长？",
            Fact::LeftEarly => "合同没到期就走了吗？",
            Fact::GrantedBefore => "这个人的补助领过吗？",
            Fact::Placed => "安置了多少人？",
        }
    }

    fn hint(&self, fact: Fact) -> &'static str {
        match fact {
            Fact::Household => "拿不准可以问村干部。脱贫户就是以前的建档立卡贫困户，已经脱贫的。",
            Fact::Jobs => "打工、自己做买卖、公益岗都算。从上一年干过来的也填。",
            Fact::PublicPost => "政府安排的岗位，比如村里的保洁员、护林员、护路员。",
            Fact::Production => "种地、养殖、做小买卖，自己在经营的都算。",
            Fact::FareBy => "单位给买票或报销了，就选“单位出的路费”。",
            Fact::Fare => "去一次加回一次。车票请留好。",
            Fact::ReturnedHome => "回到老家，不再去原来那里干了。",
            Fact::StartingBusiness => "比如办合作社、家庭农场，开店，做买卖。",
            Fact::Schooling => "有几个孩子的，有一个上职业学校或技校就选它。",
            Fact::HardToEmploy => "由乡镇、街道或人社部门认定。",
            Fact::LabourCapacity => "村里登记的是什么就选什么。",
            Fact::CanLeaveHome => "要照顾老人、孩子或病人，走不开，就选“不能”。",
            Fact::Year
            | Fact::Registered
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
        }
    }

    fn short(&self, fact: Fact) -> &'static str {
        match fact {
            Fact::Year => "年份",
            Fact::Household => "户的类型",
            Fact::Registered => "户口在不在黑龙江",
            Fact::Jobs => "干过的活",
            Fact::PublicPost => "公益性岗位",
            Fact::Production => "家里的生产",
            Fact::ProductionReceived => "已领的生产奖补",
            Fact::TransportReceived => "路费补贴领没领过",
            Fact::FareBy => "来回怎么走的",
            Fact::Fare => "来回路费",
            Fact::LookingForWork => "想不想找活",
            Fact::ReturnedHome => "是不是返乡",
            Fact::StartingBusiness => "创业",
            Fact::Schooling => "孩子上的学校",
            Fact::HardToEmploy => "就业困难人员认定",
            Fact::LabourCapacity => "劳动能力",
            Fact::CanLeaveHome => "能不能外出",
            Fact::HasWork => "有没有活干",
            Fact::Recognised => "是否已被当地认定",
            Fact::Workers => "车间的工人",
            Fact::Pay => "全年发的工资",
            Fact::MonitoringLine => "当年的防返贫监测标准",
            Fact::Awarded => "奖补领没领过",
            Fact::BrokerKind => "机构的类型",
            Fact::OrganisedExport => "是否有组织输出",
            Fact::Placements => "介绍的人",
            Fact::Contract => "劳动合同",
            Fact::LeftEarly => "是否提前离开",
            Fact::GrantedBefore => "补助领没领过",
            Fact::Placed => "安置的人数",
        }
    }
}
