//! What is asked, and what a fact is called.

use super::English;
use crate::page::shared::question_group::QuestionGroup;
use crate::page::shared::wording::questions::QuestionWording;
use wengang_core::Year;
use wengang_core::truth::Fact;

impl QuestionWording for English {
    fn title(&self, fact: Fact, year: Year) -> String {
        let title = match fact {
            Fact::Year => "Which year is it for?",
            Fact::Household => "Which kind of household are you?",
            Fact::Registered => "Is your household registered in Heilongjiang?",
            Fact::Jobs => return format!("Where did you work in {year}?"),
            Fact::PublicPost => return format!("Did you hold a public-welfare post in {year}?"),
            Fact::Production => "Does your household run its own production?",
            Fact::ProductionReceived => {
                return format!("Have you received the production award (生产奖补) for {year}?");
            }
            Fact::TransportReceived => {
                return format!("Have you received the travel subsidy (往返交通补助) for {year}?");
            }
            Fact::FareBy => "How did you travel to the other province and back?",
            Fact::Fare => "What did one round trip cost?",
            Fact::LookingForWork => "Do you want to find work?",
            Fact::ReturnedHome => "Have you come home from working elsewhere?",
            Fact::StartingBusiness => "Are you starting a business, or about to?",
            Fact::Schooling => "Is anybody of your household (you included) at school, and at which kind?",
            Fact::HardToEmploy => "Do you meet the conditions of “hard to employ” (就业困难人员)?",
            Fact::LabourCapacity => "Which labour capacity does the village have on record for you?",
            Fact::CanLeaveHome => "Can you leave home to work elsewhere?",
            Fact::HasWork => return format!("Did you have any work at the end of {year}?"),
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
            Fact::Jobs => return jobs_hint(year),
            Fact::PublicPost => PUBLIC_POST,
            Fact::Production => "For example your own farming, raising animals or a small business.",
            Fact::FareBy => {
                "If by several means, the main one. Choose “The employer paid all of it” only if so; if the employer paid a part, give what you paid yourself."
            }
            Fact::Fare => {
                "There and back, once, with every ticket on the way. After several trips, the dearest one. Please keep tickets and receipts."
            }
            Fact::ReturnedHome => "For whatever reason you came home.",
            Fact::StartingBusiness => "A cooperative, a family farm, a shop or a trade, for example.",
            Fact::Schooling => "If several are at school, choose the vocational or technical school if one goes there.",
            Fact::HardToEmploy => "If you are not sure, ask the village committee or the human resources bureau.",
            Fact::LabourCapacity => "If you are not sure, ask the village committee.",
            Fact::CanLeaveHome => "If you care for old people, children or the sick and cannot leave, choose “No”.",
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
            QuestionGroup::Household => "Your household",
            QuestionGroup::PostAndProduction => "Public-welfare posts and your own production",
            QuestionGroup::Received => "What was received",
            QuestionGroup::Trip => "The round trip",
            QuestionGroup::Work => "Finding work and coming home",
            QuestionGroup::BusinessAndSchool => "Business and school",
            QuestionGroup::Capacity => "Hard to employ, and labour capacity",
            QuestionGroup::Leaving => "Leaving home, and work",
        }
    }

    fn short(&self, fact: Fact) -> &'static str {
        match fact {
            Fact::Year => "Year",
            Fact::Household => "Kind of household",
            Fact::Registered => "Registered in Heilongjiang",
            Fact::Jobs => "Work",
            Fact::JobDays => "Days on which work began and ended",
            Fact::PublicPost => "Public-welfare post",
            Fact::Production => "Household production",
            Fact::ProductionReceived => "Production award received",
            Fact::TransportReceived => "Travel subsidy received",
            Fact::FareBy => "How you travelled",
            Fact::Fare => "Round-trip fare",
            Fact::LookingForWork => "Wants work",
            Fact::ReturnedHome => "Came home",
            Fact::StartingBusiness => "Starting a business",
            Fact::Schooling => "Schooling",
            Fact::HardToEmploy => "Hard to employ",
            Fact::LabourCapacity => "Labour capacity",
            Fact::CanLeaveHome => "Can leave home",
            Fact::HasWork => "Has work",
            Fact::Recognised => "Local recognition",
            Fact::Workers => "The workshop’s workers",
            Fact::Pay => "Pay in the year",
            Fact::MonitoringLine => "The year’s monitoring line",
            Fact::Awarded => "Award already paid",
            Fact::BrokerKind => "Kind of agency",
            Fact::OrganisedExport => "Organised labour export",
            Fact::Placements => "People placed",
            Fact::Contract => "Labour contract",
            Fact::LeftEarly => "Left early",
            Fact::GrantedBefore => "Grant already paid",
            Fact::Placed => "Number taken on",
        }
    }
}

const HOUSEHOLD: &str = "Lifted out of poverty (脱贫户): once registered as poor, and lifted out of poverty since. Monitored (监测户): also called 脱贫不稳定户, 边缘易致贫户 or 突发严重困难户. If you are both, choose either. If you are not sure, ask the village to look in the monitoring system.";

const PUBLIC_POST: &str =
    "A post arranged by the government, such as village cleaner, forest guard or road keeper (公益性岗位).";

fn jobs_hint(year: Year) -> String {
    format!(
        "Include odd jobs, work on your own account and public-welfare posts, but not work on your own land. Include jobs that began earlier and ran into {year}."
    )
}
