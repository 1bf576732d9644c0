//! The kinds of roster, and the columns that each of them reads.

use super::field::Field;
use crate::notice::ProvisionId;
use crate::values::{named, read_by_name};

named! {
    /// A kind of roster, by who claims.
    RosterKind {
        /// A workshop's workers, 就业帮扶车间 (item 7).
        Workshop = "workshop",
        /// People placed by an agency or a broker (item 4).
        Placements = "placements",
        /// Workers who claim for themselves: transport and production award (items 4 and 10).
        Workers = "workers",
    }
}

read_by_name!(RosterKind);

impl RosterKind {
    /// What is claimed with such a roster, in the order of `RowResult::claims`.
    pub const fn provisions(self) -> &'static [ProvisionId] {
        match self {
            Self::Workshop => &[ProvisionId::WorkshopAward],
            Self::Placements => &[ProvisionId::PlacementGrant],
            Self::Workers => &[ProvisionId::Transport, ProvisionId::ProductionAward],
        }
    }

    /// The columns that such a roster reads, in the order of a template.
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Self::Workshop => WORKSHOP,
            Self::Placements => PLACEMENTS,
            Self::Workers => WORKERS,
        }
    }

    /// Words in a title above the table that speak for such a roster.
    pub(super) const fn title_words(self) -> &'static [&'static str] {
        match self {
            Self::Workshop => &["车间"],
            Self::Placements => &["介绍就业", "创业服务补助", "经纪人", "人力资源服务机构"],
            Self::Workers => &["外出务工", "交通补", "生产奖补"],
        }
    }
}

const WORKSHOP: &[Field] = &[
    Field::Name,
    Field::Id,
    Field::Household,
    Field::LiftedOut,
    Field::Monitored,
    Field::Organisation,
    Field::Pay,
    Field::Months,
    Field::Received,
];

const PLACEMENTS: &[Field] = &[
    Field::Name,
    Field::Id,
    Field::Household,
    Field::LiftedOut,
    Field::Monitored,
    Field::Organisation,
    Field::ContractKind,
    Field::ContractMonths,
    Field::ContractSpell,
    Field::ContractFrom,
    Field::ContractTo,
    Field::LeftEarly,
    Field::StillThere,
    Field::Received,
];

const WORKERS: &[Field] = &[
    Field::Name,
    Field::Id,
    Field::Household,
    Field::LiftedOut,
    Field::Monitored,
    Field::Registered,
    Field::Place,
    Field::From,
    Field::To,
    Field::Spell,
    Field::Work,
    Field::PublicPost,
    Field::Production,
    Field::TransportReceived,
    Field::ProductionReceived,
    Field::FareBy,
    Field::Fare,
];
