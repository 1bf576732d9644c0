//! What the notice is made of: supports, funds, departments, items, gaps, cities.

use super::English;
use crate::page::shared::wording::rules::{RuleWording, SupportWords};
use wengang_core::notice::{City, Department, Gap, Item, Treatment};
use wengang_core::outcome::{Frequency, Fund, Verdict};
use wengang_core::{Claimant, ProvisionId};

impl RuleWording for English {
    fn support(&self, provision: ProvisionId) -> SupportWords {
        let (plain, formal) = match provision {
            ProvisionId::BaseAward => ("Award for a base", "就业帮扶基地一次性奖补"),
            ProvisionId::PlacementGrant => ("Grant for placing people", "就业创业服务补助"),
            ProvisionId::Transport => ("Travel subsidy", "往返交通补助"),
            ProvisionId::WorkForRelief => ("Work-for-relief projects", "以工代赈"),
            ProvisionId::StartUp => ("Help to start a business", "自主创业政策支持"),
            ProvisionId::WorkshopAward => ("Award for a workshop", "就业帮扶车间奖励补贴"),
            ProvisionId::PublicWelfarePost => ("Public-welfare post", "乡村公益性岗位"),
            ProvisionId::RainAndDew => ("Rain and Dew plan", "雨露计划+"),
            ProvisionId::ProductionAward => ("Award for working and producing", "生产奖补"),
            ProvisionId::SocialInsurance => ("Social-insurance subsidy", "社会保险补贴"),
            ProvisionId::EmploymentServices => ("Help to find work", "“一对一”帮扶"),
            ProvisionId::ReturneeSupport => ("Work again after coming home", "返乡回流跟踪服务"),
        };
        SupportWords { plain, formal }
    }

    fn claimant(&self, claimant: Claimant) -> &'static str {
        match claimant {
            Claimant::Worker => "workers",
            Claimant::Workshop => "employment assistance workshops",
            Claimant::Broker => "HR service agencies and labour brokers",
            Claimant::Base => "employment assistance bases",
        }
    }

    fn verdict(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Granted => "Eligible, you can apply",
            Verdict::Discretionary => "Eligible, local authorities decide whether to pay",
            Verdict::ByOtherRules => "You can ask; other rules apply",
            Verdict::Undetermined => "Not certain yet",
            Verdict::NotEligible => "Not eligible",
            Verdict::NotCovered => "This notice does not cover the year",
        }
    }

    fn in_a_word(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Granted => "Can be applied for",
            Verdict::Discretionary => "Local authorities decide",
            Verdict::ByOtherRules => "Can be asked about",
            Verdict::Undetermined => "Not certain yet",
            Verdict::NotEligible => "Not met",
            Verdict::NotCovered => "Not covered",
        }
    }

    fn fund(&self, fund: Fund) -> &'static str {
        match fund {
            Fund::EmploymentSubsidy => "Employment subsidy fund (就业补助资金)",
            Fund::RuralTransition => "Rural-transition fund (衔接资金)",
            Fund::ProvincialRuralTransition => "Provincial rural-transition fund (省级衔接资金)",
        }
    }

    fn frequency(&self, frequency: Frequency, provision: ProvisionId) -> &'static str {
        match frequency {
            Frequency::Once if provision == ProvisionId::PlacementGrant => "For each person placed",
            Frequency::Once => "Once",
            Frequency::PersonAndYear => "Once a person a year",
            Frequency::ByOtherRules => "As other rules say",
            Frequency::AsNeeded => "Not in the notice",
        }
    }

    fn department(&self, department: Department) -> &'static str {
        match department {
            Department::HumanResources => "Human Resources (省人社厅)",
            Department::DevelopmentAndReform => "Development and Reform (省发改委)",
            Department::Finance => "Finance (省财政厅)",
            Department::Agriculture => "Agriculture (省农业农村厅)",
            Department::RuralRevitalization => "Rural Revitalization (省乡村振兴局)",
        }
    }

    fn item(&self, item: Item) -> String {
        match item {
            Item::AnnexOne => "Annex 1".to_owned(),
            Item::AnnexTwo => "Annex 2".to_owned(),
            item => format!("Item {}", item.name()),
        }
    }

    fn treatment(&self, treatment: Treatment) -> Option<&'static str> {
        match treatment {
            Treatment::Provision => None,
            Treatment::Target => Some("a target for the authorities; no payment to people"),
            Treatment::Monitoring => Some("monitoring by the authorities; no payment to people"),
            Treatment::Publicity => Some("each place is to publish its list of supports; you can ask for it"),
            Treatment::ServiceEvents => Some("job-service events in the key counties, which the notice does not name"),
            Treatment::Administration => Some("how the authorities organise their work; no payment to people"),
            Treatment::GoodExamples => Some("good examples made known, and skills contests; no payment to people"),
            Treatment::Report => Some("a form and a summary from the cities to the provincial department"),
        }
    }

    fn gap(&self, gap: Gap) -> &'static str {
        match gap {
            Gap::MonitoringLine => "The year’s monitoring line",
            Gap::PublicPostAllowance => "The allowance of a public-welfare post",
            Gap::StartUpSubsidy => "The amount of the start-up subsidy",
            Gap::BaseAward => "The amount of a base’s award",
            Gap::RainAndDewStandard => "What the Rain and Dew plan pays",
            Gap::WorkshopFallback => "What the rural-transition fund pays when the employment subsidy fund runs short",
            Gap::SocialInsuranceSubsidy => "Whom the social-insurance subsidy is for, how it works, and its amount",
            Gap::Recognition => "Which workshops and bases are recognised, and by whom",
            Gap::BaseMerit => "How many people and what results make a good base",
            Gap::HardToEmployRules => "Who counts as hard to employ",
            Gap::Documents => "Where to claim, who reviews, and which papers are needed",
            Gap::Deadlines => "When to apply, until when, and whether late claims are taken",
        }
    }

    fn per(&self, gap: Gap) -> [&'static str; 2] {
        match gap {
            Gap::PublicPostAllowance => ["", " a month"],
            Gap::RainAndDewStandard => ["", " for each child and term"],
            Gap::WorkshopFallback => ["", " a person"],
            Gap::MonitoringLine | Gap::StartUpSubsidy | Gap::BaseAward => ["", ""],
            Gap::SocialInsuranceSubsidy | Gap::Recognition | Gap::BaseMerit => ["", ""],
            Gap::HardToEmployRules | Gap::Documents | Gap::Deadlines => ["", ""],
        }
    }

    fn city(&self, city: City) -> &'static str {
        match city {
            City::Harbin => "Harbin",
            City::Qiqihar => "Qiqihar",
            City::Mudanjiang => "Mudanjiang",
            City::Jiamusi => "Jiamusi",
            City::Daqing => "Daqing",
            City::Jixi => "Jixi",
            City::Shuangyashan => "Shuangyashan",
            City::Yichun => "Yichun",
            City::Qitaihe => "Qitaihe",
            City::Hegang => "Hegang",
            City::Heihe => "Heihe",
            City::Suihua => "Suihua",
            City::DaxingAnling => "Daxing’anling",
        }
    }
}
