//! What the rules are made of, by name.

use crate::wording::SupportWords;
use wengang_core::notice::{City, Department, Gap, Item, Reading, Treatment};
use wengang_core::outcome::{Caution, Condition, Frequency, Fund, Verdict};
use wengang_core::truth::Truth;
use wengang_core::{Claimant, ProvisionId};

pub(super) fn support(provision: ProvisionId) -> SupportWords {
    let (plain, formal) = match provision {
        ProvisionId::BaseAward => ("基地奖补", "就业帮扶基地一次性奖补"),
        ProvisionId::PlacementGrant => ("介绍就业的补助", "就业创业服务补助"),
        ProvisionId::Transport => ("去外省干活的路费", "往返交通补助"),
        ProvisionId::WorkForRelief => ("到工程上干活", "以工代赈"),
        ProvisionId::StartUp => ("创业帮扶", "返乡入乡创业扶持"),
        ProvisionId::WorkshopAward => ("车间用工奖补", "就业帮扶车间奖励补贴"),
        ProvisionId::PublicWelfarePost => ("公益岗", "乡村公益性岗位"),
        ProvisionId::RainAndDew => ("孩子上职校的补助", "雨露计划+"),
        ProvisionId::ProductionAward => ("又务工又生产的奖补", "生产奖补"),
        ProvisionId::SocialInsurance => ("社保补贴", "社会保险补贴"),
        ProvisionId::EmploymentServices => ("帮您找活", "“一对一”就业帮扶"),
        ProvisionId::ReturneeSupport => ("返乡后再找活", "返乡回流跟踪服务"),
    };
    SupportWords { plain, formal }
}

pub(super) fn claimant(claimant: Claimant) -> &'static str {
    match claimant {
        Claimant::Worker => "务工的人",
        Claimant::Workshop => "就业帮扶车间",
        Claimant::Broker => "人力资源服务机构、劳务经纪人",
        Claimant::Base => "就业帮扶基地",
    }
}

pub(super) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Granted => "符合条件，可以申请",
        Verdict::Discretionary => "符合条件，给不给由当地定",
        Verdict::ByOtherRules => "可以去问，按别的规定办",
        Verdict::Undetermined => "还不能确定",
        Verdict::NotEligible => "不符合条件",
        Verdict::NotCovered => "这份通知不管这一年",
    }
}

pub(super) fn fund(fund: Fund) -> &'static str {
    match fund {
        Fund::EmploymentSubsidy => "就业补助资金",
        Fund::RuralTransition => "衔接推进乡村振兴补助资金（衔接资金）",
        Fund::ProvincialRuralTransition => "省级衔接资金",
    }
}

pub(super) fn frequency(frequency: Frequency) -> &'static str {
    match frequency {
        Frequency::Once => "一次性",
        Frequency::PersonAndYear => "每人每年一次",
        Frequency::ByOtherRules => "按别的规定",
        Frequency::AsNeeded => "需要时就提供",
    }
}

pub(super) fn department(department: Department) -> &'static str {
    match department {
        Department::HumanResources => "省人社厅",
        Department::DevelopmentAndReform => "省发改委",
        Department::Finance => "省财政厅",
        Department::Agriculture => "省农业农村厅",
        Department::RuralRevitalization => "省乡村振兴局",
    }
}

pub(super) fn item(item: Item) -> String {
    let number = match item {
        Item::One => "第（一）项",
        Item::Two => "第（二）项",
        Item::Three => "第（三）项",
        Item::Four => "第（四）项",
        Item::Five => "第（五）项",
        Item::Six => "第（六）项",
        Item::Seven => "第（七）项",
        Item::Eight => "第（八）项",
        Item::Nine => "第（九）项",
        Item::Ten => "第（十）项",
        Item::Eleven => "第（十一）项",
        Item::Twelve => "第（十二）项",
        Item::Thirteen => "第（十三）项",
        Item::Fourteen => "第（十四）项",
        Item::Fifteen => "第（十五）项",
        Item::Sixteen => "第（十六）项",
        Item::Seventeen => "第（十七）项",
        Item::Eighteen => "第（十八）项",
        Item::AnnexOne => "附件1",
        Item::AnnexTwo => "附件2",
    };
    number.to_owned()
}

pub(super) fn treatment(treatment: Treatment) -> Option<&'static str> {
    match treatment {
        Treatment::Provision => None,
        Treatment::Target => Some("是给各级政府定的任务，没有个人能领的"),
        Treatment::Monitoring => Some("是政府部门的监测工作，没有个人能领的"),
        Treatment::Publicity => Some("是宣传和公布政策的要求，没有个人能领的"),
        Treatment::ServiceEvents => Some("是政府办的服务活动，不用申请"),
        Treatment::Administration => Some("是各部门怎么分工、怎么组织，没有个人能领的"),
        Treatment::Report => Some("是下级部门报给上级的报表"),
    }
}

pub(super) fn gap(gap: Gap) -> &'static str {
    match gap {
        Gap::MonitoringLine => "当年的防返贫监测标准是多少",
        Gap::PublicPostAllowance => "公益岗的补贴是多少",
        Gap::StartUpSubsidy => "创业补贴是多少",
        Gap::BaseAward => "基地奖补是多少",
        Gap::RainAndDewStandard => "雨露计划补多少",
        Gap::WorkshopFallback => "就业补助资金不够时，衔接资金补多少",
        Gap::SocialInsuranceSubsidy => "社保补贴怎么补、补多少",
        Gap::Recognition => "哪些车间、基地算是认定了的",
        Gap::BaseMerit => "安置多少人、成效怎样才算好",
        Gap::HardToEmployRules => "怎样才算“就业困难人员”",
        Gap::Documents => "申请要带哪些材料",
        Gap::Deadlines => "什么时候申请、哪天截止",
    }
}

pub(super) fn caution(caution: Caution) -> &'static str {
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

pub(super) fn reading(reading: Reading) -> &'static str {
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
        Reading::OneWorkshopAward => "往年领过的，这一年还能不能领，通知没说，请向当地核实。",
        Reading::FundShort => "就业补助资金不够时，衔接资金可以补，两边不能重复领。",
        Reading::PlacementContracts => "提前离开的、由公办机构介绍的算不算，通知没说，请向当地核实。",
        Reading::BaseAndWorkshop => "基地奖补和车间奖补能不能都领，由当地定。",
    }
}

pub(super) fn condition(condition: Condition) -> &'static str {
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

pub(super) fn truth(truth: Truth) -> &'static str {
    match truth {
        Truth::True => "符合",
        Truth::False => "不符合",
        Truth::Unknown => "还不知道",
    }
}

pub(super) const fn city(city: City) -> &'static str {
    match city {
        City::Harbin => "哈尔滨",
        City::Qiqihar => "齐齐哈尔",
        City::Mudanjiang => "牡丹江",
        City::Jiamusi => "佳木斯",
        City::Daqing => "大庆",
        City::Jixi => "鸡西",
        City::Shuangyashan => "双鸭山",
        City::Yichun => "伊春",
        City::Qitaihe => "七台河",
        City::Hegang => "鹤岗",
        City::Heihe => "黑河",
        City::Suihua => "绥化",
        City::DaxingAnling => "大兴安岭",
    }
}
