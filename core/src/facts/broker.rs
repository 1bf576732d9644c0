//! An HR service agency or a labour broker, 人力资源服务机构、劳务经纪人, and the people it placed.

use super::choices::Household;
use super::granted_before;
use super::workshop::Awarded;
use crate::values::{named, read_by_name};
use serde::{Deserialize, Serialize};

named! {
    /// Who placed the people.
    BrokerKind {
        /// An HR service agency run as a business, 经营性人力资源服务机构.
        HrAgency = "hr-agency",
        /// A labour broker, 劳务经纪人.
        LabourBroker = "labour-broker",
        /// A public employment agency: open (reading 14).
        PublicAgency = "public-agency",
    }
}

named! {
    /// The paper between the person and the employer.
    ContractKind {
        /// A labour contract for a fixed term, 固定期限劳动合同.
        FixedTerm = "fixed-term",
        /// A labour contract without an end, 无固定期限劳动合同.
        OpenEnded = "open-ended",
        /// A labour contract for the completion of a task, 以完成一定工作任务为期限: open (reading 14).
        Task = "task",
        /// A service agreement, 劳务协议: does not count (reading 14).
        ServiceAgreement = "service-agreement",
        /// No contract.
        None = "none",
    }
}

read_by_name!(BrokerKind, ContractKind);

/// A contract, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(optional_fields = nullable))]
pub struct Contract {
    /// Its kind.
    pub kind: ContractKind,
    /// Its months, for a fixed term.
    #[serde(default)]
    pub months: Option<u32>,
}

/// A person placed. Every combination is valid.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(optional_fields = nullable))]
pub struct Placement {
    /// What identifies the person, so that nobody is counted twice; compared as it stands.
    pub id: Option<String>,
    /// The kind of household.
    pub household: Option<Household>,
    /// Whether the household is registered in Heilongjiang; not said counts as registered (reading 11).
    pub registered_in_heilongjiang: Option<bool>,
    /// The contract with the employer.
    pub contract: Option<Contract>,
    /// Whether the person left before the contract's end.
    pub left_early: Option<bool>,
    /// Whether a grant was already paid for the person, to whomever: `true` or "this-year" for this year, `false` or
    /// "never" for none, "earlier-year" for an earlier year, which is open (reading 14).
    #[serde(with = "granted_before")]
    #[cfg_attr(feature = "typescript", ts(optional = nullable, type = "boolean | \"never\" | \"this-year\" | \"earlier-year\""))]
    pub granted_before: Option<Awarded>,
}

/// What is said about a broker. Every combination is a valid broker.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(optional_fields = nullable))]
pub struct Broker {
    /// What it is.
    pub kind: Option<BrokerKind>,
    /// Whether it organised the workers' leaving for work, 有组织劳务输出.
    pub organised_export: Option<bool>,
    /// Whom it placed.
    pub placements: Option<Vec<Placement>>,
}
