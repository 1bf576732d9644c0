//! What the words of each column of choices were read as.

use crate::facts::{Awarded, ContractKind, FareBy, Household, HouseholdProduction, PublicPost, WorkKind};
use crate::roster::assess::row::word_cache::WordCache;
use crate::roster::cells::{Term, WorkPlace};
use crate::values::Yuan;

/// What the words of each column of choices were read as.
#[derive(Default)]
pub struct ColumnCaches<'a> {
    pub household: WordCache<'a, Household>,
    /// Whether a bare digit stands there.
    pub code: WordCache<'a, bool>,
    pub lifted_out: WordCache<'a, Household>,
    pub monitored: WordCache<'a, Household>,
    pub awarded: WordCache<'a, Awarded>,
    pub contract_kind: WordCache<'a, ContractKind>,
    pub contract_months: WordCache<'a, Term>,
    pub contract_spell: WordCache<'a, Term>,
    pub left_early: WordCache<'a, bool>,
    pub still_there: WordCache<'a, bool>,
    pub registered: WordCache<'a, bool>,
    pub place: WordCache<'a, WorkPlace>,
    pub work: WordCache<'a, WorkKind>,
    pub public_post: WordCache<'a, PublicPost>,
    pub production: WordCache<'a, HouseholdProduction>,
    pub transport_received: WordCache<'a, bool>,
    pub production_received: WordCache<'a, Yuan>,
    pub fare_by: WordCache<'a, FareBy>,
}
