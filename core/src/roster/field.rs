//! What a column can be taken for, and the kinds of roster.

use crate::notice::ProvisionId;
use crate::values::{member, named, read_by_name};

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

named! {
    /// What a column is taken for.
    Field {
        /// 序号: a running number, not used.
        Serial = "serial",
        /// 姓名.
        Name = "name",
        /// 身份证号.
        Id = "id",
        /// 户类型: the kind of household, or whether it is one that the notice assists.
        Household = "household",
        /// 是否脱贫户.
        LiftedOut = "lifted-out",
        /// 是否监测对象.
        Monitored = "monitored",
        /// 户籍: whether the household is registered in Heilongjiang.
        Registered = "registered",
        /// 车间, 机构: the workshop or the agency, where a file holds several.
        Organisation = "organisation",
        /// 劳动报酬: wages paid in the year.
        Pay = "pay",
        /// 是否已享受: whether an award or a grant was already paid for the person.
        Received = "received",
        /// 合同类型.
        ContractKind = "contract-kind",
        /// 合同期限.
        ContractMonths = "contract-months",
        /// 合同起止时间.
        ContractSpell = "contract-spell",
        /// 合同开始.
        ContractFrom = "contract-from",
        /// 合同结束.
        ContractTo = "contract-to",
        /// 是否离职.
        LeftEarly = "left-early",
        /// 是否在岗: the contrary.
        StillThere = "still-there",
        /// 务工地.
        Place = "place",
        /// 务工开始.
        From = "from",
        /// 务工结束.
        To = "to",
        /// 务工起止时间.
        Spell = "spell",
        /// 就业形式: for an employer, on one's own account, or on a public-welfare post.
        Work = "work",
        /// 是否公益岗.
        PublicPost = "public-post",
        /// 是否自主生产.
        Production = "production",
        /// 是否已领交通补助.
        TransportReceived = "transport-received",
        /// 已领生产奖补: how much, or whether none.
        ProductionReceived = "production-received",
        /// 交通方式.
        FareBy = "fare-by",
        /// 交通费: what one round trip cost.
        Fare = "fare",
    }
}

read_by_name!(RosterKind, Field);
member!(Field);

impl RosterKind {
    /// What is claimed with such a roster, in the order of [`super::RowResult::claims`].
    pub const fn provisions(self) -> &'static [ProvisionId] {
        match self {
            Self::Workshop => &[ProvisionId::WorkshopAward],
            Self::Placements => &[ProvisionId::PlacementGrant],
            Self::Workers => &[ProvisionId::Transport, ProvisionId::ProductionAward],
        }
    }

    /// The columns that such a roster reads, in the order of a template.
    pub const fn fields(self) -> &'static [Field] {
        use Field as F;
        match self {
            Self::Workshop => {
                &[F::Name, F::Id, F::Household, F::LiftedOut, F::Monitored, F::Organisation, F::Pay, F::Received]
            }
            Self::Placements => &[
                F::Name,
                F::Id,
                F::Household,
                F::LiftedOut,
                F::Monitored,
                F::Organisation,
                F::ContractKind,
                F::ContractMonths,
                F::ContractSpell,
                F::ContractFrom,
                F::ContractTo,
                F::LeftEarly,
                F::StillThere,
                F::Received,
            ],
            Self::Workers => &[
                F::Name,
                F::Id,
                F::Household,
                F::LiftedOut,
                F::Monitored,
                F::Registered,
                F::Place,
                F::From,
                F::To,
                F::Spell,
                F::Work,
                F::PublicPost,
                F::Production,
                F::TransportReceived,
                F::ProductionReceived,
                F::FareBy,
                F::Fare,
            ],
        }
    }
}

impl Field {
    /// The kind of roster that the column tells of, if it tells of one only.
    pub(crate) const fn kind(self) -> Option<RosterKind> {
        match self {
            Self::Pay => Some(RosterKind::Workshop),
            Self::ContractKind
            | Self::ContractMonths
            | Self::ContractSpell
            | Self::ContractFrom
            | Self::ContractTo
            | Self::LeftEarly
            | Self::StillThere => Some(RosterKind::Placements),
            Self::Place
            | Self::From
            | Self::To
            | Self::Spell
            | Self::Work
            | Self::PublicPost
            | Self::Production
            | Self::TransportReceived
            | Self::ProductionReceived
            | Self::FareBy
            | Self::Fare => Some(RosterKind::Workers),
            _ => None,
        }
    }
}
