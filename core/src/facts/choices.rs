//! The choices by which a worker is described.

use crate::notice::Reading;
use crate::truth::{Fact, Finding};
use crate::values::{named, read_by_name};

named! {
    /// The kind of household.
    Household {
        /// Lifted out of poverty, 脱贫户.
        LiftedOutOfPoverty = "lifted-out-of-poverty",
        /// Monitored against falling back, 防止返贫监测对象.
        Monitored = "monitored",
        /// Monitored once and marked as without risk, 已消除风险, or lifted out and enjoying no policies, 脱贫不享受政策: open
        /// (reading 16).
        StatusEnded = "status-ended",
        /// Neither.
        Neither = "neither",
    }
}

named! {
    /// A public-welfare post, 公益性岗位, in the year.
    PublicPost {
        /// None in the year.
        Never = "never",
        /// Held on the as-of date.
        Now = "now",
        /// Held earlier in the year and ended: open (reading 7).
        Earlier = "earlier",
    }
}

named! {
    /// Whether the household runs its own production.
    HouseholdProduction {
        /// It does.
        Produces = "produces",
        /// Its land is fully leased out, and it produces nothing else: open (reading 8).
        LandLeasedOut = "land-leased-out",
        /// It produces nothing, yet is able to: open (reading 8).
        Able = "able",
        /// It is not able to.
        None = "none",
    }
}

named! {
    /// How the round trip was made, or who paid it.
    FareBy {
        /// By train.
        Train = "train",
        /// By coach.
        Coach = "coach",
        /// By ship.
        Ship = "ship",
        /// By air: open (reading 6).
        Air = "air",
        /// In one's own car: open (reading 6).
        OwnCar = "own-car",
        /// The way back is not travelled yet: open (reading 6).
        NotYet = "not-yet",
        /// The employer paid all of it.
        Employer = "employer",
    }
}

named! {
    /// Labour capacity.
    LabourCapacity {
        /// Full.
        Full = "full",
        /// Half, 半劳力.
        Half = "half",
        /// Weak, 弱劳力.
        Weak = "weak",
        /// Unable to work at all, 不能劳动 (reading 17).
        Unable = "unable",
    }
}

named! {
    /// The school that a child of the household attends.
    Schooling {
        /// Secondary vocational, 中职.
        SecondaryVocational = "secondary-vocational",
        /// Higher vocational, 高职.
        HigherVocational = "higher-vocational",
        /// Technical, 技工院校.
        Technical = "technical",
        /// Another school, such as an ordinary high school or university.
        Ordinary = "ordinary",
        /// No child at school.
        None = "none",
    }
}

read_by_name!(Household, PublicPost, HouseholdProduction, FareBy, LabourCapacity, Schooling);

impl Household {
    /// Whether the notice assists it; none where that is open (reading 16).
    pub const fn is_assisted(self) -> Option<bool> {
        match self {
            Self::LiftedOutOfPoverty | Self::Monitored => Some(true),
            Self::Neither => Some(false),
            Self::StatusEnded => None,
        }
    }
}

/// Whether that kind of household is one that the notice assists (items 1 and 4 put both kinds together).
pub fn assisted(household: Option<Household>) -> Finding {
    match household {
        Some(Household::StatusEnded) => Finding::open(Reading::HouseholdStatus),
        said => Finding::said(Fact::Household, said.and_then(Household::is_assisted)),
    }
}

/// Whether the household is registered in Heilongjiang, where anything is said about it; elsewhere is open (reading 11).
pub fn registered_as_said(registered: Option<bool>) -> Option<Finding> {
    registered.map(|here| if here { Finding::TRUE } else { Finding::open(Reading::RegisteredElsewhere) })
}
