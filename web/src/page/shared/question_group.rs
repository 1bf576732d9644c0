//! Which questions stand on one screen: two small ones that belong together.

use wengang_core::Fact;
use wengang_core::questions::about;

/// Questions that stand on one screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionGroup {
    /// What kind of household it is, and where it is registered.
    Household,
    /// Public-welfare posts, and the household's own production.
    PostAndProduction,
    /// What was received already.
    Received,
    /// How the round trip was made, and what it cost.
    Trip,
    /// Wanting work, and having come home.
    Work,
    /// A business, and somebody at school.
    BusinessAndSchool,
    /// Being hard to employ, and labour capacity.
    Capacity,
    /// Being able to leave, and having work.
    Leaving,
}

impl QuestionGroup {
    /// Every group, in the order of the questions.
    pub const ALL: [Self; 8] = [
        Self::Household,
        Self::PostAndProduction,
        Self::Received,
        Self::Trip,
        Self::Work,
        Self::BusinessAndSchool,
        Self::Capacity,
        Self::Leaving,
    ];

    /// The facts that it asks for, in the order in which they are asked for.
    pub const fn facts(self) -> &'static [Fact] {
        match self {
            Self::Household => &[Fact::Household, Fact::Registered],
            Self::PostAndProduction => &[Fact::PublicPost, Fact::Production],
            Self::Received => &[Fact::TransportReceived, Fact::ProductionReceived],
            Self::Trip => &[Fact::FareBy, Fact::Fare],
            Self::Work => &[Fact::LookingForWork, Fact::ReturnedHome],
            Self::BusinessAndSchool => &[Fact::StartingBusiness, Fact::Schooling],
            Self::Capacity => &[Fact::HardToEmploy, Fact::LabourCapacity],
            Self::Leaving => &[Fact::CanLeaveHome, Fact::HasWork],
        }
    }

    /// The group that asks for a fact; none if its question stands alone.
    pub fn of(fact: Fact) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.facts().contains(&fact))
    }
}

/// The facts that are asked for on the screen of that fact; none if no worker is asked for it.
pub fn asked_with(fact: Fact) -> &'static [Fact] {
    let alone = || about(fact).map(|question| std::slice::from_ref(&question.fact)).unwrap_or_default();
    QuestionGroup::of(fact).map_or_else(alone, QuestionGroup::facts)
}
