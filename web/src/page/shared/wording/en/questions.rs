//! What is asked, and what a fact is called.

use super::English;
use crate::page::shared::wording::questions::QuestionWording;
use wengang_core::truth::Fact;

impl QuestionWording for English {
    fn title(&self, fact: Fact) -> &'static str {
        match fact {
            Fact::Year => "Which year is it for?",
            Fact::Household => "Which kind of household are you?",
            Fact::Registered => "Is your household registered in Heilongjiang?",
            Fact::Jobs => "Where did you work in that year?",
            Fact::PublicPost => "Did you hold a public-welfare post in that year?",
            Fact::Production => "Does your household run its own production?",
            Fact::ProductionReceived => "Have you received the production award (生产奖补) for that year?",
            Fact::TransportReceived => "Have you received the travel subsidy for that year?",
            Fact::FareBy => "How did you travel to the other province and back?",
            Fact::Fare => "What did one round trip cost?",
            Fact::LookingForWork => "Do you want to find work?",
            Fact::ReturnedHome => "Have you come home from working elsewhere?",
            Fact::StartingBusiness => "Are you starting a business, or about to?",
            Fact::Schooling => "Is a child of your household at school, and at which kind?",
            Fact::HardToEmploy => "Are you recognised as “hard to employ” (就业困难人员)?",
            Fact::LabourCapacity => "How much work can you do?",
            Fact::CanLeaveHome => "Can you leave home to work?",
            Fact::HasWork => "Do you have any work now?",
            Fact::Recognised => "Is it recognised locally?",
            Fact::Workers => "Who works in the workshop?",
            Fact::Pay => "How much was paid in the year?",
            Fact::MonitoringLine => "What is the year’s monitoring line?",
            Fact::Awarded => "Was an award paid for this worker?",
            Fact::BrokerKind => "Which kind of agency are you?",
            Fact::OrganisedExport => "Was leaving for work organised?",
            Fact::Placements => "Whom did you place?",
            Fact::Contract => "Which contract was signed, and how long is it?",
            Fact::LeftEarly => "Did the person leave before the end?",
            Fact::GrantedBefore => "Was a grant paid for this person?",
            Fact::Placed => "How many people were placed?",
        }
    }

    fn hint(&self, fact: Fact) -> &'static str {
        match fact {
            Fact::Household => {
                "If you are not sure, ask the village. “Lifted out of poverty” (脱贫户) means a household once registered as poor."
            }
            Fact::Jobs => {
                "Work for an employer, on your own account, or on a public-welfare post. Include work that began the year before."
            }
            Fact::PublicPost => {
                "A post arranged by the government, such as village cleaner, forest guard or road keeper (公益性岗位)."
            }
            Fact::Production => "Farming, raising animals or a small business that you run yourselves.",
            Fact::FareBy => "If the employer bought or repaid the tickets, choose “The employer paid”.",
            Fact::Fare => "There and back, once. Please keep the tickets.",
            Fact::ReturnedHome => "Back for good, not going back to that work.",
            Fact::StartingBusiness => "A cooperative, a family farm, a shop or a trade, for example.",
            Fact::Schooling => "If there are several, choose the vocational or technical school if one goes there.",
            Fact::HardToEmploy => "The township or the employment office recognises this.",
            Fact::LabourCapacity => "Choose what the village has on record.",
            Fact::CanLeaveHome => "If you care for old people, children or the sick and cannot leave, choose “No”.",
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
            Fact::Year => "Year",
            Fact::Household => "Kind of household",
            Fact::Registered => "Registered in Heilongjiang",
            Fact::Jobs => "Work",
            Fact::PublicPost => "Public-welfare post",
            Fact::Production => "Household production",
            Fact::ProductionReceived => "Production award received",
            Fact::TransportReceived => "Travel subsidy received",
            Fact::FareBy => "How you travelled",
            Fact::Fare => "Round-trip fare",
            Fact::LookingForWork => "Wants work",
            Fact::ReturnedHome => "Came home",
            Fact::StartingBusiness => "Starting a business",
            Fact::Schooling => "Child’s school",
            Fact::HardToEmploy => "Recognised as hard to employ",
            Fact::LabourCapacity => "Labour capacity",
            Fact::CanLeaveHome => "Can leave home",
            Fact::HasWork => "Has work",
            Fact::Recognised => "Local recognition",
            Fact::Workers => "The workshop’s workers",
            Fact::Pay => "Pay in the year",
            Fact::MonitoringLine => "The year’s monitoring line",
            Fact::Awarded => "Award already paid",
            Fact::BrokerKind => "Kind of agency",
            Fact::OrganisedExport => "Organised leaving for work",
            Fact::Placements => "People placed",
            Fact::Contract => "Labour contract",
            Fact::LeftEarly => "Left early",
            Fact::GrantedBefore => "Grant already paid",
            Fact::Placed => "Number placed",
        }
    }
}
