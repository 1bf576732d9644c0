//! Conditions, whether they hold, and what the notice leaves open about them.

use super::Chinese;
use crate::page::shared::wording::conditions::ConditionWording;
use wengang_core::notice::Reading;
use wengang_core::outcome::{Caution, Condition};
use wengang_core::truth::Truth;

impl ConditionWording for Chinese {
    fn condition(&self, condition: Condition) -> &'static str {
        match condition {
            Condition::RightClaimant => "由您来申请",
            Condition::AssistedHousehold => "是脱贫户或防返贫监测户",
            Condition::RegisteredInProvince => "户口在黑龙江",
            Condition::AwayLongEnough => "在外省稳定干活的时间够长",
            Condition::AtHomeLongEnough => "在省内稳定干活的时间够长",
            Condition::PostAgreesWithWork => "没有一边在公益岗、一边在外省",
            Condition::OwnFare => "路费是自己花的",
            Condition::TransportNotReceived => "这一年的路费补贴还没领",
            Condition::ProductionNotReceived => "这一年的生产奖补还没领完",
            Condition::NotOnPublicPost => "不在公益性岗位上",
            Condition::HouseholdProduces => "家里自己搞生产经营",
            Condition::StartingBusiness => "在创业或准备创业",
            Condition::VocationalSchooling => "孩子上中、高等职业学校或技校",
            Condition::HardToEmploy => "被认定为就业困难人员",
            Condition::LimitedCapacity => "是弱劳力或半劳力",
            Condition::TiedAndWithoutWork => "出不了远门，又没有活干",
            Condition::LookingForWork => "想找活干",
            Condition::ReturnedHome => "是从外地回来的",
            Condition::Recognised => "当地已经认定",
            Condition::PlacesPeople => "安置了脱贫人口",
            Condition::BrokerOrAgency => "是经营性人力资源服务机构或劳务经纪人",
            Condition::OrganisedExport => "是有组织地送出去干活",
            Condition::SomeoneQualifies => "至少有一个人符合条件",
            Condition::PayReachesLine => "全年发的工资不低于当年的监测标准",
            Condition::NotAwardedYet => "这个人的奖补还没领过",
            Condition::LabourContract => "签的是劳动合同，不是劳务协议",
            Condition::ContractLongEnough => "合同够长",
            Condition::Stayed => "没有提前离开",
            Condition::NotGrantedYet => "这个人的补助还没领过",
            Condition::CountedOnce => "同一个人只算一次",
        }
    }

    fn truth(&self, truth: Truth) -> &'static str {
        match truth {
            Truth::True => "符合",
            Truth::False => "不符合",
            Truth::Unknown => "还不知道",
        }
    }

    fn reading(&self, reading: Reading) -> &'static str {
        match reading {
            Reading::CalendarMonths => "按天数够了，按整月还差几天。通知没说怎么算，请向当地核实。",
            Reading::BrokenSpells => "几段活中间断开了，加起来才够。通知没说断开的算不算“稳定就业”，请向当地核实。",
            Reading::InsideTheYear => {
                "整段活够长，可是落在这一年里、已经干完的还不够。通知没说跨年的怎么算，请向当地核实。"
            }
            Reading::BothLegs => "外省和省内都干够了。通知没说能不能两份都领，请向当地核实。",
            Reading::TransportAndProduction => "路费补贴和生产奖补是两回事，可以都领。",
            Reading::FareKinds => "坐飞机、自己开车的路费怎么算，通知没说，请向当地核实。",
            Reading::PublicPost => "公益岗和别的活在同一年里怎么算，通知没说，请向当地核实。",
            Reading::LandLeasedOut => "地全包出去算不算“自主发展生产经营”，通知没说，请向当地核实。",
            Reading::AlreadyReceived => "已经领过一份，余下的还能不能领，通知没说，请向当地核实。",
            Reading::UnusualWork => "自己干、去国外或港澳台干活算不算，通知没说，请向当地核实。",
            Reading::RegisteredElsewhere => "户口不在黑龙江，这份通知可能管不到，请向户口所在地核实。",
            Reading::OneWorkshopAward => "往年领过、在另一家车间也够标准、几行合起来才够的，这一年能不能领，通知没说，请向当地核实。",
            Reading::FundShort => "就业补助资金不够发给所有人时，先发给谁，通知没说；其余的人，衔接资金可以补，两边不能重复领。",
            Reading::PlacementContracts => "提前离开的、往年领过的、签以完成任务为期限的合同的、由公办机构介绍的算不算，通知没说，请向当地核实。",
            Reading::BaseAndWorkshop => "基地奖补和车间奖补能不能都领，由当地定。",
        }
    }

    fn caution(&self, caution: Caution) -> &'static str {
        match caution {
            Caution::KeepTickets => "车票请留好。通知没要求，当地可能要看。",
            Caution::PostContradictsWork => {
                "您说到年底还在公益岗，又说到年底还在外省干活，这两样对不上，请看看哪个填错了。"
            }
            Caution::JobsOverlap => "同一段日子，您既填了外省的活又填了省内的活，请看看日期。",
            Caution::WorkContradictsJobs => "您说现在没活干，可是有一段活还没结束，请看看哪个填错了。",
            Caution::WagesOnly => "只算发到手里的劳动报酬，单位交的社保不算。",
            Caution::NoSubsidy => "干活拿工钱，没有另外的补贴。",
            Caution::PlaceDecides => "有条件的地方才有，给不给由当地定。",
        }
    }
}
