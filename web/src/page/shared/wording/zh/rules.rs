//! What the notice is made of: supports, funds, departments, items, gaps, cities.

use super::Chinese;
use crate::page::shared::wording::rules::{RuleWording, SupportWords};
use wengang_core::notice::{City, Department, Gap, Item, Treatment};
use wengang_core::outcome::{Frequency, Fund, Verdict};
use wengang_core::{Claimant, ProvisionId};

impl RuleWording for Chinese {
    fn support(&self, provision: ProvisionId) -> SupportWords {
        let (plain, formal) = match provision {
            ProvisionId::BaseAward => ("基地奖补", "就业帮扶基地一次性奖补"),
            ProvisionId::PlacementGrant => ("介绍就业的补助", "就业创业服务补助"),
            ProvisionId::Transport => ("路费补助", "往返交通补助"),
            ProvisionId::WorkForRelief => ("到工程上务工", "以工代赈"),
            ProvisionId::StartUp => ("创业帮扶", "自主创业政策支持"),
            ProvisionId::WorkshopAward => ("车间用工奖补", "就业帮扶车间奖励补贴"),
            ProvisionId::PublicWelfarePost => ("公益性岗位", "乡村公益性岗位"),
            ProvisionId::RainAndDew => ("上职校、技校的补助", "雨露计划+"),
            ProvisionId::ProductionAward => ("又务工又生产的奖补", "生产奖补"),
            ProvisionId::SocialInsurance => ("社保补贴", "社会保险补贴"),
            ProvisionId::EmploymentServices => ("帮您找活", "“一对一”帮扶"),
            ProvisionId::ReturneeSupport => ("返乡后再找活", "返乡回流跟踪服务"),
        };
        SupportWords { plain, formal }
    }

    fn claimant(&self, claimant: Claimant) -> &'static str {
        match claimant {
            Claimant::Worker => "务工人员",
            Claimant::Workshop => "就业帮扶车间",
            Claimant::Broker => "人力资源服务机构、劳务经纪人",
            Claimant::Base => "就业帮扶基地",
        }
    }

    fn verdict(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Granted => "符合条件，可以申请",
            Verdict::Discretionary => "符合条件，给不给由当地定",
            Verdict::ByOtherRules => "可以咨询，按有关规定办",
            Verdict::Undetermined => "还不能确定",
            Verdict::NotEligible => "不符合条件",
            Verdict::NotCovered => "不在通知适用的年份内",
        }
    }

    fn in_a_word(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Granted => "可以申请",
            Verdict::Discretionary => "给不给由当地定",
            Verdict::ByOtherRules => "可以咨询",
            Verdict::Undetermined => "还不能确定",
            Verdict::NotEligible => "不符合",
            Verdict::NotCovered => "不适用",
        }
    }

    fn fund(&self, fund: Fund) -> &'static str {
        match fund {
            Fund::EmploymentSubsidy => "就业补助资金",
            Fund::RuralTransition => "衔接推进乡村振兴补助资金（衔接资金）",
            Fund::ProvincialRuralTransition => "省级衔接资金",
        }
    }

    fn frequency(&self, frequency: Frequency, provision: ProvisionId) -> &'static str {
        match frequency {
            Frequency::Once if provision == ProvisionId::PlacementGrant => "每介绍 1 人",
            Frequency::Once => "一次性",
            Frequency::PersonAndYear => "每人每年一次",
            Frequency::ByOtherRules => "按有关规定",
            Frequency::AsNeeded => "通知没写",
        }
    }

    fn department(&self, department: Department) -> &'static str {
        match department {
            Department::HumanResources => "省人社厅",
            Department::DevelopmentAndReform => "省发改委",
            Department::Finance => "省财政厅",
            Department::Agriculture => "省农业农村厅",
            Department::RuralRevitalization => "省乡村振兴局",
        }
    }

    fn item(&self, item: Item) -> String {
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

    fn treatment(&self, treatment: Treatment) -> Option<&'static str> {
        match treatment {
            Treatment::Provision => None,
            Treatment::Target => Some("是给各地定的任务，没有发给个人的补助"),
            Treatment::Monitoring => Some("是政府部门的监测工作，没有发给个人的补助"),
            Treatment::Publicity => Some("各地要制定公布就业帮扶政策清单，可以向当地要"),
            Treatment::ServiceEvents => Some("是重点帮扶县的公共就业服务活动；是哪些县，通知没写"),
            Treatment::Administration => Some("是各部门怎么分工、怎么组织，没有发给个人的补助"),
            Treatment::GoodExamples => Some("是宣传典型、办技能大赛，没有发给个人的补助"),
            Treatment::Report => Some("是各市（地）人社部门报省人社厅的报表和总结"),
        }
    }

    fn gap(&self, gap: Gap) -> &'static str {
        match gap {
            Gap::MonitoringLine => "当年的防返贫监测标准是多少",
            Gap::PublicPostAllowance => "公益性岗位的补贴是多少",
            Gap::StartUpSubsidy => "创业补贴是多少",
            Gap::BaseAward => "基地奖补是多少",
            Gap::RainAndDewStandard => "雨露计划补助是多少",
            Gap::WorkshopFallback => "就业补助资金不够时，衔接资金补多少",
            Gap::SocialInsuranceSubsidy => "社保补贴给谁、怎么补、补多少",
            Gap::Recognition => "哪些车间、基地已认定，由谁认定",
            Gap::BaseMerit => "吸纳多少人、成效怎样才算好",
            Gap::HardToEmployRules => "怎样才算“就业困难人员”",
            Gap::Documents => "到哪里申请、谁审核、带哪些材料",
            Gap::Deadlines => "什么时候申请、哪天截止、过后还受不受理",
        }
    }

    fn per(&self, gap: Gap) -> [&'static str; 2] {
        match gap {
            Gap::PublicPostAllowance => ["每月 ", ""],
            Gap::RainAndDewStandard => ["每人每学期 ", ""],
            Gap::WorkshopFallback => ["每人 ", ""],
            Gap::MonitoringLine | Gap::StartUpSubsidy | Gap::BaseAward => ["", ""],
            Gap::SocialInsuranceSubsidy | Gap::Recognition | Gap::BaseMerit => ["", ""],
            Gap::HardToEmployRules | Gap::Documents | Gap::Deadlines => ["", ""],
        }
    }

    fn city(&self, city: City) -> &'static str {
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
}
