//! Conditions, whether they hold, and what the notice leaves open about them.

use super::Chinese;
use crate::page::shared::wording::conditions::ConditionWording;
use wengang_core::notice::Reading;
use wengang_core::outcome::{Caution, Condition};
use wengang_core::truth::Truth;

impl ConditionWording for Chinese {
    fn condition(&self, condition: Condition) -> &'static str {
        match condition {
            // It is told only where it does not hold.
            Condition::RightClaimant => "",
            Condition::AssistedHousehold => "是脱贫户或防返贫监测户",
            Condition::RegisteredInProvince => "户口在黑龙江",
            Condition::AwayLongEnough => "在外省稳定务工的时间够长",
            Condition::AtHomeLongEnough => "在省内稳定务工的时间够长",
            Condition::PostAgreesWithWork => "公益性岗位和外省务工不重叠",
            Condition::OwnFare => "自己花了路费",
            Condition::TransportNotReceived => "当年的路费补助还没领",
            Condition::ProductionNotReceived => "当年的生产奖补还没领满",
            Condition::NotOnPublicPost => "不在公益性岗位上",
            Condition::HouseholdProduces => "家里能自己搞生产经营",
            Condition::StartingBusiness => "在创业或准备创业",
            Condition::VocationalSchooling => "家里有人上中、高等职业学校或技校",
            Condition::HardToEmploy => "符合就业困难人员条件",
            Condition::AbleToWork => "有劳动能力",
            Condition::LimitedCapacity => "是弱劳力或半劳力",
            Condition::TiedAndWithoutWork => "出不了远门，又没活干",
            Condition::LookingForWork => "想找活干",
            Condition::ReturnedHome => "从外地务工回来",
            Condition::Recognised => "当地已经认定",
            Condition::PlacesPeople => "吸纳了脱贫户、监测户的人",
            Condition::BrokerOrAgency => "是经营性人力资源服务机构或劳务经纪人",
            Condition::OrganisedExport => "是有组织的劳务输出",
            Condition::SomeoneQualifies => "至少有一个人符合条件",
            Condition::PayReachesLine => "全年工资不低于当年防返贫监测标准",
            Condition::NotAwardedYet => "这个人的奖补还没领过",
            Condition::LabourContract => "签的是劳动合同，不是劳务协议",
            Condition::ContractLongEnough => "劳动合同够长",
            Condition::Stayed => "没有提前离开",
            Condition::NotGrantedYet => "这个人的补助还没领过",
            Condition::CountedOnce => "同一个人只算一次",
        }
    }

    fn failed(&self, condition: Condition) -> &'static str {
        match condition {
            Condition::RightClaimant => "您不是这项政策的对象",
            Condition::AssistedHousehold => "不是脱贫户、监测户的人",
            Condition::AwayLongEnough => "在外省稳定务工的时间不够长",
            Condition::AtHomeLongEnough => "在省内稳定务工的时间不够长",
            Condition::OwnFare => "自己没花路费",
            Condition::TransportNotReceived => "当年的路费补助已经领过",
            Condition::ProductionNotReceived => "当年的生产奖补已经领过",
            Condition::NotOnPublicPost => "年底还在公益性岗位上",
            Condition::HouseholdProduces => "家里没有能力自己搞生产",
            Condition::StartingBusiness => "没有创业的打算",
            Condition::VocationalSchooling => "家里没人上中、高等职业学校或技校",
            Condition::AbleToWork => "没有劳动能力",
            Condition::LimitedCapacity => "不是弱劳力、半劳力",
            Condition::TiedAndWithoutWork => "能出远门，或有活干",
            Condition::LookingForWork => "不想找活干",
            Condition::ReturnedHome => "不是从外地务工回来",
            Condition::Recognised => "当地没有认定",
            Condition::PlacesPeople => "没有吸纳脱贫户、监测户的人",
            Condition::OrganisedExport => "不是有组织的劳务输出",
            Condition::SomeoneQualifies => "没有一个人符合条件",
            Condition::PayReachesLine => "全年工资低于当年防返贫监测标准",
            Condition::NotAwardedYet => "这个人的奖补已经领过",
            Condition::LabourContract => "没签劳动合同",
            Condition::ContractLongEnough => "劳动合同不够长",
            Condition::NotGrantedYet => "这个人的补助已经领过",
            Condition::RegisteredInProvince
            | Condition::PostAgreesWithWork
            | Condition::HardToEmploy
            | Condition::BrokerOrAgency
            | Condition::Stayed => self.truth(Truth::False),
            Condition::CountedOnce => "同一个人已经算过",
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
            Reading::CalendarMonths => "按天数够了，按整月还差几天。怎么算，通知没写，请向当地核实。",
            Reading::BrokenSpells => "几段务工中间断开，加起来才够。断开的算不算“稳定就业”，通知没写，请向当地核实。",
            Reading::InsideTheYear => "整段够长，算在当年里的不够。跨年的怎么算，通知没写，请向当地核实。",
            Reading::MonthsAcrossYears => "跨了年。路费补助要的月数是不是都得在当年，通知没写，请向当地核实。",
            Reading::BothLegs => "外省和省内都够长。能不能两份都领，通知没写，请向当地核实。",
            // Nothing is left open by these on a page, which tells of a whole year.
            Reading::NotYet | Reading::TransportAndProduction | Reading::BaseAndWorkshop => "",
            Reading::FareKinds => "坐飞机、自己开车的路费怎么算，通知没写，请向当地核实。",
            Reading::TripNotOver => "还没返程，路费算不准。回来后按实际花费算。",
            Reading::PublicPost => "同一年里既有公益性岗位又有别的务工，怎么算，通知没写，请向当地核实。",
            Reading::LandLeasedOut => "地都租出去的，算不算“能够自主发展生产经营”，通知没写，请向当地核实。",
            Reading::AbleToProduce => "能搞生产、但没在搞的，算不算“能够自主发展生产经营”，通知没写，请向当地核实。",
            Reading::AlreadyReceived => "已经领过一份，余下的还能不能领，通知没写，请向当地核实。",
            Reading::UnusualWork => "自己做买卖、去国外或港澳台务工的算不算，通知没写，请向当地核实。",
            Reading::RegisteredElsewhere => "户口不在黑龙江，可能不适用这份通知，请向户口所在地核实。",
            Reading::OneWorkshopAward => {
                "往年领过、另一家车间也发够、几行加起来才够的，能不能领，通知没写，请向当地核实。"
            }
            Reading::FundShort => {
                "就业补助资金不够时先发给谁，通知没写；其余的人，当地可用衔接资金奖补，给不给由当地定，不能重复领。"
            }
            Reading::PlacementContracts => {
                "提前离开的、往年领过的、按任务签合同的、公共机构介绍的，算不算，通知没写，请向当地核实。"
            }
            Reading::HouseholdStatus => "监测户已消除风险、脱贫户不享受政策的，还算不算，通知没写，请向当地核实。",
            Reading::HardToEmploy => "怎样才算“就业困难人员”，通知没写，请向当地核实。",
        }
    }

    fn our_reading(&self) -> &'static str {
        "测算口径"
    }

    fn our_reading_means(&self) -> &'static str {
        "测算口径：通知没写，这里先这样算，以当地审核为准。"
    }

    fn caution(&self, caution: Caution) -> &'static str {
        match caution {
            Caution::KeepTickets => "单据请留好。通知没要求，当地可能要看。",
            Caution::PostContradictsWork => "年底在公益性岗位上，又在外省务工，两处对不上，请改一处。",
            Caution::JobsOverlap => "同一段日子，既填了外省又填了省内，请看看日期。",
            Caution::WorkContradictsJobs => "您填了年底没活干，可是有一段务工还没结束，请看看哪个填错了。",
            Caution::WagesOnly => "填全年支付的工资总额，单位承担的社保不算；应发还是实发，请向当地核实。",
            Caution::NoSubsidy => "干活拿劳务报酬。通知没写另有补贴。",
            Caution::PlaceDecides => "有条件的地区才有，给不给由当地定。",
        }
    }
}
